import type { RestrictionDuty } from '../../restriction/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { dutyWords } from '../kit/duty-texts.js'
import type { Said } from '../kit/said.js'

/** A notice; a host may have stored it without its reason. */
type Notice = Omit<RestrictionDuty, 'about'> & Partial<Pick<RestrictionDuty, 'about'>>

/** What a notice says that is owed, or was given, while data are restricted. */
export const restrictionDutySaid = (notice: Notice, { restriction }: Catalogue): Said => [
  dutyWords(
    restriction.duties[notice.duty],
    { due: notice.deadline.due, reason: notice.about?.reason ?? null },
    notice,
  ),
  notice.clause,
]
