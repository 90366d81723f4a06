import { laterOf, type PlainDate } from '../calendar/index.js'
import { lateness, obstacle } from '../case/index.js'
import type { Procedure } from '../procedure/index.js'
import type { RequestForComplaint } from '../request/index.js'
import { contradictionsIn } from '../request/request-for-complaint.js'
import type { ReportComplaintImplementation } from './messages.js'
import type { UpheldComplaint } from './state.js'
import type { ComplaintVerdict } from './types.js'

/** The day on which the last of what a complaint had granted was carried out or ended otherwise, as its request says. */
function carriedOutOn(
  { requestAnswer }: UpheldComplaint,
  { implemented, ended }: RequestForComplaint,
): PlainDate | null {
  const days = requestAnswer.extent.flatMap(({ right, item }) =>
    [...implemented, ...ended]
      .filter((done) => done.right === right && done.item === item)
      .map(({ on }) => on),
  )
  const [first, ...others] = days
  return first === undefined ? null : others.reduce(laterOf, first)
}

/**
 * Mirrors that the request was carried out, on the request's own days: only where the outcome of this very complaint
 * reached it (clause 59).
 */
export function mirrorImplementation(
  { roles }: Procedure,
  command: ReportComplaintImplementation,
  upheld: UpheldComplaint,
): ComplaintVerdict {
  const { clause } = roles.complaintAnswer
  const { on, request } = command.data
  const { id, asOf, status, applied } = request
  if (id !== upheld.request) return obstacle('other-request', clause, { request: id, about: upheld.request })
  if (asOf !== on) return obstacle('request-not-current', clause, { asOf, on })
  const [fields] = contradictionsIn(request)
  if (fields !== undefined) return obstacle('summary-contradictory', clause, { request: id, fields })
  const outcome = applied.find(({ complaint }) => complaint === upheld.id)
  if (outcome === undefined)
    return obstacle('outcome-not-applied', clause, { request: id, complaint: upheld.id })
  const last = carriedOutOn(upheld, request)
  // What others had granted may still be open: this complaint has nothing left.
  if (outcome.owed.length > 0 || last === null) return obstacle('request-not-implemented', clause, { status })
  const { implementation } = upheld.requestAnswer
  return {
    record: { type: 'ImplementationReported', data: { command, carriedOutOn: last } },
    notes: implementation === null ? [] : lateness('late-implementation', implementation, last),
  }
}
