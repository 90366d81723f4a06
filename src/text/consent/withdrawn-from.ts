import type { PlainDate } from '../../calendar/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import type { Said } from '../kit/said.js'

/** From when a consent counts as withdrawn. */
export const withdrawnFromSaid = (day: PlainDate, { consent, roles }: Catalogue): Said => [
  consent.withdrawnFrom(day),
  roles.withdrawal.clause,
  roles.withdrawalEffect.clause,
]
