import type { PlainDate } from '../calendar/index.js'
import { sharedFields } from '../core/index.js'
import { day, personal, text } from '../core/shape.js'
import { optional, required } from '../procedure/roles.js'

/** What every act on a case has: its day, and the employee who did it or put it on record.
 *
 * @category Case */
export type Act = {
  /** The civil day of the act; of something sent, the day it was sent. */
  readonly on: PlainDate
  /** The employee. */
  readonly by: string
}

/** An act that is sent out.
 *
 * @category Case */
export type OutwardAct = Act & {
  /** Why the way of reply that the subject named can't be used (clauses 42, 53). */
  readonly replyObstacle?: string
}

const actFields = { on: day, by: personal(required(text, 'examiner')) }

/** The fields of an act that is sent out, the way of reply by a role. */
export const outwardFields = (reply: 'reply' | 'complaintReply') => ({
  ...actFields,
  replyObstacle: personal(optional(text, reply)),
})

/** The fields of an act. */
export const act = /* @__PURE__ */ sharedFields<Act>(actFields)

/** The fields of an act on a request that is sent out. */
export const outwardAct = /* @__PURE__ */ sharedFields<OutwardAct>(/* @__PURE__ */ outwardFields('reply'))

/** The fields of an act on a complaint that is sent out. */
export const outwardComplaintAct = /* @__PURE__ */ sharedFields<OutwardAct>(
  /* @__PURE__ */ outwardFields('complaintReply'),
)
