import { addDays, type Deadline, type PlainDate } from '../calendar/index.js'
import { answerLimit, type ComplaintGround, limitFrom, requestRoles } from '../case/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { Procedure } from '../procedure/index.js'
import type { RequestForComplaint } from '../request/index.js'

/** The grounds that a request bears on its record on a day, and from when a complaint about silence is admissible. */
export interface GroundsOnRecord {
  /** The grounds that it bears. */
  readonly grounds: readonly ComplaintGround[]
  /** The first day of a complaint about silence, where the request bears that ground or will if nothing happens. */
  readonly inactionFrom: PlainDate | null
}

/** The end of the month after which silence is inaction: from submission, not from receipt (clause 48). */
export function silenceLimit(
  procedure: Procedure,
  { submittedOn }: RequestForComplaint,
): Deadline<ClauseRef> {
  return limitFrom(procedure, procedure.roles.inaction, submittedOn)
}

/** The limit to answer a request, as it stands. */
export function currentLimit(procedure: Procedure, request: RequestForComplaint): Deadline<ClauseRef> {
  return answerLimit(procedure, requestRoles(procedure), request, request.asOf)
}

/**
 * From which day a complaint about inaction is admissible, and whether it still has to ripen; `null` where the
 * record bears no such ground.
 */
export function inaction(
  procedure: Procedure,
  request: RequestForComplaint,
): { readonly from: PlainDate; readonly acted: boolean } | null {
  // Of a request that was taken back nothing is owed, and what was joined to another is owed there.
  if (request.status === 'withdrawn' || request.status === 'joined') return null
  const month = silenceLimit(procedure, request).due
  const actedInTime = request.acts.some(({ on }) => on <= month)
  if (!actedInTime) return { from: addDays(month, 1), acted: false }
  if (procedure.readings.silenceAfterAct === 'inadmissible') return null
  const limit = currentLimit(procedure, request).due
  const closedByThen = request.firstClosedOn !== null && request.firstClosedOn <= limit
  const waiting =
    request.status === 'open' &&
    ((request.identity.status === 'inquiry-open' && !request.identity.supplied) || request.fee === 'demanded')
  const owed = request.extension !== null || request.identity.status === 'confirmed' || request.fee === 'paid'
  return closedByThen || waiting || !owed ? null : { from: addDays(limit, 1), acted: true }
}

/** The grounds that a request bears on its record, as it is seen. */
export function groundsOnRecord(procedure: Procedure, request: RequestForComplaint): GroundsOnRecord {
  const grounds: ComplaintGround[] = []
  if (request.outcome === 'granted-in-part') grounds.push('granted-in-part')
  const refused = request.status === 'refused' && procedure.readings.refusalComplaint === 'admissible'
  if (request.outcome === 'rejected' || refused) grounds.push('rejected')
  const silent = inaction(procedure, request)
  // With nothing sent out, silence ripens by itself; after an act, there is a ground only once the limit has passed.
  const from = silent !== null && (!silent.acted || silent.from <= request.asOf) ? silent.from : null
  if (from !== null) grounds.push('inaction')
  return { grounds, inactionFrom: from }
}
