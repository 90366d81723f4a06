import type { Act } from '../case/index.js'
import { personName } from '../core/holding.js'
import { sharedFields } from '../core/index.js'
import { day, personal } from '../core/shape.js'
import { required } from '../procedure/recording-roles.js'

/** The fields of an act on a call, its recording or the sampling register: its day, and who did it. */
export const act = /* @__PURE__ */ sharedFields<Act>({ on: day, by: personal(required(personName)) })
