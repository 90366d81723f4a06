import { addDays, type Deadline, type PlainDate } from '../calendar/index.js'
import {
  answerLimit,
  type ComplaintGround,
  dayAfter,
  isSettled,
  limitWithin,
  requestRoles,
} from '../case/index.js'
import type { ClauseRef } from '../documents/index.js'
import { type AsOf, type ComplaintCause, complainsAgainst, type Procedure } from '../procedure/index.js'
import type { RequestForComplaint } from './request-for-complaint.js'

/** The grounds that a request bears on its record on a day, and from when a complaint about silence is admissible. */
export interface GroundsOnRecord {
  /** The grounds that it bears. */
  readonly grounds: readonly ComplaintGround[]
  /** The first day of a complaint about silence, where the request bears that ground or will if nothing happens. */
  readonly inactionFrom: PlainDate | null
}

/** The end of the month after which silence is inaction: from submission, not from receipt (clause 48). */
function silenceLimit(
  procedure: Procedure,
  { submittedOn }: RequestForComplaint,
  asOf?: AsOf,
): Deadline<ClauseRef> {
  return limitWithin(procedure, procedure.roles.inaction, submittedOn, 0, asOf)
}

/** The limit to answer a request, as it stands. */
function currentLimit(procedure: Procedure, request: RequestForComplaint, asOf?: AsOf): Deadline<ClauseRef> {
  return answerLimit(procedure, requestRoles(procedure), request, request.asOf, asOf)
}

/**
 * From which day a complaint about inaction is admissible, and whether it still has to ripen; `null` where the
 * record bears no such ground.
 */
function inaction(
  procedure: Procedure,
  request: RequestForComplaint,
): { readonly from: PlainDate; readonly acted: boolean } | null {
  // A document that doesn't say when silence is inaction, or gives no complaint of it, knows none.
  const { roles, lacks, readings } = procedure
  if (lacks.includes('inaction') || !complainsAgainst(roles.complaint, readings, 'inaction')) return null
  // Of a request that was taken back nothing is owed, and what was joined to another is owed there.
  if (request.status === 'withdrawn' || request.status === 'joined') return null
  // Where the calendar ends before the month does, what was done by the counted day was in time.
  const { due: month } = silenceLimit(procedure, request, 'any')
  const actedInTime = request.acts.some(({ on }) => on <= month)
  if (!actedInTime) return { from: addDays(silenceLimit(procedure, request).due, 1), acted: false }
  if (procedure.readings.silenceAfterAct === 'inadmissible') return null
  const { due: limit } = currentLimit(procedure, request, 'any')
  const closedByThen = request.firstClosedOn !== null && request.firstClosedOn <= limit
  const { identity } = request
  const asked = identity.status === 'inquiry-open' ? identity : null
  // An inquiry after that month removes no ground.
  const awaited = asked !== null && !asked.supplied && asked.term.from <= month
  const waiting = request.status === 'open' && (awaited || request.fee === 'demanded')
  const supplied = asked !== null && (asked.supplied || asked.afterSupply)
  const owed =
    request.extension !== null ||
    isSettled(roles.identity, identity.status) ||
    supplied ||
    request.fee === 'paid'
  if (closedByThen || waiting || !owed) return null
  return { from: dayAfter(currentLimit(procedure, request, request.asOf)), acted: true }
}

/** The grounds that a request bears on its record, as it is seen. */
export function groundsOnRecord(procedure: Procedure, request: RequestForComplaint): GroundsOnRecord {
  const grounds: ComplaintGround[] = []
  const { roles, readings } = procedure
  const given = (cause: ComplaintCause | null): boolean =>
    cause !== null && complainsAgainst(roles.complaint, readings, cause)
  if (request.outcome === 'granted-in-part' && given('granted-in-part')) grounds.push('granted-in-part')
  if ((request.outcome === 'rejected' && given('rejected')) || given(request.refusal))
    grounds.push('rejected')
  const silent = inaction(procedure, request)
  // With nothing sent out, silence ripens by itself; after an act, there is a ground only once the limit has passed.
  const from = silent !== null && (!silent.acted || silent.from <= request.asOf) ? silent.from : null
  if (from !== null) grounds.push('inaction')
  return { grounds, inactionFrom: from }
}

/** The limit that a complaint about silence is about. */
export function silentSinceOf(procedure: Procedure, request: RequestForComplaint): PlainDate | null {
  const silent = inaction(procedure, request)
  if (silent === null) return null
  return silent.acted ? currentLimit(procedure, request).due : silenceLimit(procedure, request).due
}
