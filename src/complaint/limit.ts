import type { Deadline, PlainDate } from '../calendar/index.js'
import { answerLimit, complaintRoles, limitWithin } from '../case/index.js'
import type { ClauseRef } from '../documents/index.js'
import { type AsOf, type Procedure, possibleFrom } from '../procedure/index.js'
import { type ReceivedRepeat, repeatKnownFrom } from './repeats.js'
import type { ComplaintRecord } from './state.js'

/** The limit to examine and answer a complaint, as it stands on a day: never before the day on which it may be decided. */
export function complaintLimit(
  procedure: Procedure,
  complaint: ComplaintRecord,
  on: PlainDate,
  asOf?: AsOf,
): Deadline<ClauseRef> {
  const limit = answerLimit(procedure, complaintRoles(procedure), complaint, on, asOf)
  const { decidableFrom } = complaint
  return decidableFrom === null
    ? limit
    : possibleFrom(procedure, limit, decidableFrom, procedure.roles.complaint.clause, asOf)
}

/** By when the refusal of a repeat has to be told: the earlier complaint may have been answered later than it came. */
export const repeatLimit = (
  procedure: Procedure,
  complaint: ReceivedRepeat,
  asOf?: AsOf,
): Deadline<ClauseRef> =>
  limitWithin(procedure, procedure.roles.repeatRefusal, repeatKnownFrom(complaint), 0, asOf)

/** The limit of what is owed on an open complaint: a repeat is refused, any other is examined and answered. */
export const openLimit = (
  procedure: Procedure,
  complaint: ComplaintRecord,
  on: PlainDate,
  asOf?: AsOf,
): Deadline<ClauseRef> =>
  complaint.repeat ? repeatLimit(procedure, complaint, asOf) : complaintLimit(procedure, complaint, on, asOf)
