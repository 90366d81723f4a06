import { answerLimit, type CaseRoles, notAmong, obstacle, replyNotes, toSubject } from '../case/index.js'
import type { Procedure } from '../procedure/index.js'
import { claimsNotWithin } from './claims-within.js'
import type { JoinRequest, RegisterJoined } from './messages.js'
import type { OpenRequest, RequestRecord } from './state.js'
import type { RequestVerdict } from './types.js'

/**
 * Joins a double to the request that it says again. The other must have come first: joined to a later one, the double
 * would be answered later, and a consent withdrawn by it would end later.
 */
export function joinRequest(
  procedure: Procedure,
  roles: CaseRoles,
  command: JoinRequest,
  double: OpenRequest,
): RequestVerdict {
  const { clause } = procedure.roles.request
  const { on, other, replyObstacle } = command.data
  const { id: request, asOf, status } = other
  if (request === double.id) return obstacle('joins-itself', clause, { request })
  // Another version may still hold what was received before this one came into force.
  if (other.procedure.id !== procedure.id) return obstacle('other-procedure', clause, { request })
  if (asOf !== on) return obstacle('request-not-current', clause, { asOf, on })
  if (status !== 'open') return obstacle('other-not-open', clause, { request, status })
  const { receivedOn } = double
  if (other.receivedOn > receivedOn)
    return obstacle('other-received-later', clause, {
      request,
      receivedOn,
      otherReceivedOn: other.receivedOn,
    })
  const missing = claimsNotWithin(double.claims, other.claims)
  if (missing.length > 0) return obstacle('claims-not-in-other', clause, { request, missing })
  // Whether it had passed by then, the duty tells once it can be told.
  const limit = answerLimit(procedure, roles, double, on, 'any')
  const reply = toSubject(double, replyObstacle)
  return {
    record: { type: 'RequestJoined', data: { command, limit, reply } },
    notes: replyNotes(procedure.roles, double, reply),
  }
}

/** Puts on record that a double was joined to a request: whoever examined the double has examined the request. */
export function registerJoined(
  { roles }: Procedure,
  command: RegisterJoined,
  { id, doubles, examinations: known }: RequestRecord,
): RequestVerdict {
  const { clause } = roles.independence
  const { on, request, examinations } = command.data
  if (request === id) return obstacle('joins-itself', clause, { request })
  const later = examinations.find((one) => one.on > on)
  if (later !== undefined) return obstacle('request-not-current', clause, { asOf: later.on, on })
  const before = doubles.find((double) => double.request === request)
  if (before !== undefined && notAmong(known, examinations).length === 0)
    return obstacle('join-already-registered', clause, { request, on: before.on })
  return { record: { type: 'JoinRegistered', data: { command } } }
}
