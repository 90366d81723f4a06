import {
  type CaseRoles,
  channelNotNamed,
  countLimits,
  differenceNote,
  obstacle,
  receivedTooEarly,
} from '../case/index.js'
import type { Procedure } from '../procedure/index.js'
import { findingsOf } from './findings.js'
import type { LodgeComplaint } from './messages.js'
import type { ComplaintVerdict } from './types.js'

/** Lodges a complaint. Whatever it lacks is noted, a ground too, and refuses nothing; only a complaint about no request does. */
export function lodgeComplaint(
  procedure: Procedure,
  roles: CaseRoles,
  command: LodgeComplaint,
): ComplaintVerdict {
  const {
    id,
    submittedOn,
    receivedOn,
    channel,
    ground = null,
    argument = null,
    copies,
    request,
  } = command.data
  const { earlier, sameReasonsAs = null } = command.data
  const { complaint, complaintContent } = procedure.roles
  const early = receivedTooEarly(roles, command.data)
  if (early !== null) return early
  if (request === null) return obstacle('no-request', complaint.clause)
  const content = { id, submittedOn, request: request.id, ground, argument, copies, sameReasonsAs }
  const found = findingsOf(procedure, content, null, request, earlier, receivedOn)
  if ('code' in found) return found
  countLimits(procedure, roles, receivedOn)

  const { findings } = found
  const { grounds, defects, lodgedLate } = findings
  const { clause } = complaintContent
  const { status, outcome, joinedTo } = request
  const late =
    lodgedLate === undefined
      ? []
      : [
          {
            note: 'late-complaint',
            clauses: [lodgedLate.clause],
            data: { on: submittedOn, due: lodgedLate.due },
          } as const,
        ]
  const groundless =
    grounds.length === 0 && lodgedLate === undefined
      ? [
          {
            note: 'no-ground',
            clauses: [complaint.clause],
            data: { request: request.id, status, outcome, joinedTo },
          } as const,
        ]
      : []
  const lacking = defects.map((code) => ({ code, clause, item: null }))
  const incomplete =
    lacking.length === 0
      ? []
      : [{ note: 'content-defects', clauses: [clause], data: { defects: lacking } } as const]
  const formal = defects.some((code) => code !== 'ground-wrong')
    ? [differenceNote('complaint-formalities', clause, 'gdpr:12(2)')]
    : []
  return {
    record: {
      type: 'ComplaintLodged',
      data: {
        command,
        procedure: { id: procedure.id, version: procedure.version },
        request: request.id,
        findings,
      },
    },
    notes: [...channelNotNamed(procedure, roles, channel), ...late, ...groundless, ...incomplete, ...formal],
  }
}
