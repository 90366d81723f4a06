import { laterOf, type PlainDate } from '../calendar/index.js'
import { lateness, obstacle } from '../case/index.js'
import type { Procedure } from '../procedure/index.js'
import type { RequestForComplaint } from '../request/index.js'
import { contradictionsIn } from '../request/request-for-complaint.js'
import { rightAndItem } from '../request/right-and-item.js'
import type { ReportComplaintImplementation } from './messages.js'
import { otherVersion } from './other-version.js'
import type { GrantEnding, UpheldComplaint } from './state.js'
import type { ComplaintObstacle, ComplaintVerdict } from './types.js'

/** The days on which what a complaint had granted was carried out or ended otherwise, one for each thing granted. */
function settledOn(
  { requestAnswer }: UpheldComplaint,
  { implemented, ended }: RequestForComplaint,
): readonly PlainDate[] {
  // Of several days, the last.
  const days = new Map([...implemented, ...ended].map((done) => [rightAndItem(done), done.on]))
  return requestAnswer.extent.flatMap((grant) => days.get(rightAndItem(grant)) ?? [])
}

const last = ([first, ...others]: readonly PlainDate[]): PlainDate | null =>
  first === undefined ? null : others.reduce(laterOf, first)

/** What stands in the way of a summary: another day, or a contradiction. */
function summaryObstacle({ roles }: Procedure, on: PlainDate, request: RequestForComplaint) {
  const { clause } = roles.complaintAnswer
  const { id, asOf } = request
  if (asOf !== on) return obstacle('request-not-current', clause, { asOf, on })
  const [fields] = contradictionsIn(request)
  return fields === undefined
    ? null
    : obstacle('summary-contradictory', clause, { request: id, fields, against: 'itself' as const })
}

/** The request in which the claims of another one are examined: itself, or at the end of what it was joined to. */
function holderOf(
  procedure: Procedure,
  { on, request, joinedTo = [] }: ReportComplaintImplementation['data'],
): ComplaintObstacle | { readonly holder: RequestForComplaint } {
  const { clause } = procedure.roles.complaintAnswer
  let holder = request
  for (const other of joinedTo) {
    if (other.id !== holder.joinedTo)
      return obstacle('other-request', clause, {
        request: other.id,
        about: holder.joinedTo ?? holder.id,
      })
    // A request may have been joined to one under another version of the same procedure.
    const foreign = other.procedure.id === procedure.id ? null : otherVersion(clause, procedure, other)
    const contradicted = foreign ?? summaryObstacle(procedure, on, other)
    if (contradicted !== null) return contradicted
    holder = other
  }
  return { holder }
}

/**
 * How what a complaint granted ended in a request that its outcome can't reach any more: the subject took the request
 * back, or its claims are another request's, in which all of it is settled. `null` where neither happened.
 */
function endingOf(
  upheld: UpheldComplaint,
  { status, closedOn }: RequestForComplaint,
  holder: RequestForComplaint,
): GrantEnding | null {
  if (status === 'withdrawn' && closedOn !== null) return { on: closedOn, because: 'request-withdrawn' }
  if (status !== 'joined') return null
  if (holder.status === 'withdrawn' && holder.closedOn !== null)
    return { on: holder.closedOn, because: 'request-withdrawn' }
  const days = settledOn(upheld, holder)
  const on = days.length === upheld.requestAnswer.extent.length ? last(days) : null
  return on === null ? null : { on, because: 'settled-elsewhere' }
}

/**
 * Mirrors that the request was carried out, on the request's own days: only where the outcome of this very complaint
 * reached it (clause 59). Where the request was taken back or joined to another before that, it says how it ended.
 */
export function mirrorImplementation(
  procedure: Procedure,
  command: ReportComplaintImplementation,
  upheld: UpheldComplaint,
): ComplaintVerdict {
  const { clause } = procedure.roles.complaintAnswer
  const { on, request } = command.data
  const { id, status, applied } = request
  if (id !== upheld.request) return obstacle('other-request', clause, { request: id, about: upheld.request })
  const contradicted = otherVersion(clause, procedure, request) ?? summaryObstacle(procedure, on, request)
  if (contradicted !== null) return contradicted
  const found = holderOf(procedure, command.data)
  if ('code' in found) return found
  const { holder } = found
  const { implementation } = upheld.requestAnswer
  const late = (day: PlainDate) =>
    implementation === null ? [] : lateness('late-implementation', implementation, day)
  if (status === 'withdrawn' || status === 'joined') {
    const ended = endingOf(upheld, request, holder)
    if (ended === null) return obstacle('request-not-implemented', clause, { status: holder.status })
    // Of a request that was taken back, the duty tells what was missed by then.
    const notes = ended.because === 'settled-elsewhere' ? late(ended.on) : []
    return { record: { type: 'GrantEnded', data: { command, ended } }, notes }
  }
  const outcome = applied.find(({ complaint }) => complaint === upheld.id)
  if (outcome === undefined)
    return obstacle('outcome-not-applied', clause, { request: id, complaint: upheld.id })
  const carriedOutOn = last(settledOn(upheld, request))
  // What others had granted may still be open: this complaint has nothing left.
  if (outcome.owed.length > 0 || carriedOutOn === null)
    return obstacle('request-not-implemented', clause, { status })
  return {
    record: { type: 'ImplementationReported', data: { command, carriedOutOn } },
    notes: late(carriedOutOn),
  }
}
