import type { Deadline, PlainDate } from '../calendar/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { Procedure, Timed } from '../procedure/index.js'
import { limitFrom } from '../procedure/last-day.js'
import type { AsOf, Running } from '../procedure/running.js'
import type { Claim } from '../rights/claim.js'
import type { Identity } from './identity.js'
import type { CaseRoles } from './roles.js'
import type { Wait } from './wait.js'

/** What the clock of a case goes by. */
export interface Waits {
  readonly receivedOn: PlainDate
  readonly identity: Identity
  /** What is claimed: for some rights a document asks nobody for identity. */
  readonly claims?: readonly Claim[] | undefined
  /** From when to when it stood still for what somebody was to put right. */
  readonly completionWaits?: readonly Wait[] | undefined
}

/** How the clock of a case runs, as it stands on a day: from receipt and without a stop, unless the procedure counts otherwise. */
export const clockOn = (procedure: Procedure, roles: CaseRoles, record: Waits, on: PlainDate): Running =>
  procedure.counting?.clockOn(procedure, roles, record, on) ?? { from: record.receivedOn, paused: 0 }

/**
 * A limit under the clock of a case, of which the GDPR gives so many months from the same day (12(3) and (4)): no limit is
 * longer than they are.
 */
export const limitUnder = (
  procedure: Procedure,
  limit: Timed,
  running: Running,
  asOf?: AsOf,
  months: 1 | 3 = 1,
): Deadline<ClauseRef> =>
  procedure.counting?.limitUnder(procedure, limit, running, asOf, months) ??
  limitFrom(procedure, limit, running.from, running.paused, asOf)

/** The same from a day, with days for which the clock stood still. */
export const limitWithin = (
  procedure: Procedure,
  limit: Timed,
  from: PlainDate,
  addedDays = 0,
  asOf?: AsOf,
  months: 1 | 3 = 1,
): Deadline<ClauseRef> => limitUnder(procedure, limit, { from, paused: addedDays }, asOf, months)
