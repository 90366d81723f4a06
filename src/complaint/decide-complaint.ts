import {
  type CaseNote,
  type CaseRoles,
  type ComplaintGround,
  differenceNote,
  type Identity,
  independentOf,
  isSettled,
  lateness,
  obstacle,
  replyNotes,
  toSubject,
} from '../case/index.js'
import { firstDifference } from '../core/same-json.js'
import type { Procedure } from '../procedure/index.js'
import { examine } from '../request/answer.js'
import type { RequestForComplaint } from '../request/index.js'
import { notBetter } from '../request/reexamine.js'
import { findingsOf } from './findings.js'
import { complaintLimit } from './limit.js'
import type { AssignReviewer, DismissComplaint, UpholdComplaint } from './messages.js'
import {
  type ComplaintAnswer,
  type ComplaintFindings,
  effectiveGrounds,
  type OpenComplaint,
} from './state.js'
import type { ComplaintObstacle, ComplaintVerdict } from './types.js'

/** What is found of a complaint from the request and the other complaints that a command carries. */
function foundBy(
  procedure: Procedure,
  complaint: OpenComplaint,
  { on, request, earlier }: Pick<UpholdComplaint['data'], 'on' | 'request' | 'earlier'>,
) {
  const found = findingsOf(procedure, complaint, complaint, request, earlier, on)
  if ('code' in found) return found
  return found.findings.repeat
    ? obstacle('repeat-must-be-refused', procedure.roles.repeatRefusal.clause)
    : found
}

/** What is found of a complaint, besides the day on which it was. */
const findingNames = [
  'acts',
  'decision',
  'grounds',
  'defects',
  'admissibleFrom',
  'silentSince',
  'earlier',
  'repeat',
  'examiners',
] as const satisfies readonly (keyof ComplaintFindings)[]

/** Assigns a reviewer, or another in their place: independence is checked anew each time. */
export function assignReviewer(
  procedure: Procedure,
  command: AssignReviewer,
  complaint: OpenComplaint,
): ComplaintVerdict {
  const { reviewer, request, staff } = command.data
  const { clause } = procedure.roles.independence
  if (staff !== undefined && !staff.includes(reviewer))
    return obstacle('reviewer-not-on-staff', clause, { reviewer })
  const found = foundBy(procedure, complaint, command.data)
  if ('code' in found) return found
  const { findings } = found
  const independent = independentOf(procedure, findings, request, [reviewer])
  if ('code' in independent) return independent
  // Whoever is the reviewer already is assigned anew only where something else is found than before.
  const reviewing = complaint.reviewers.at(-1) === reviewer
  const isSame = (name: (typeof findingNames)[number]): boolean =>
    firstDifference(findings[name], complaint[name], procedure.asRecorded) === null
  if (reviewing && findingNames.every(isSame)) return obstacle('already-done', clause)
  return { record: { type: 'ReviewerAssigned', data: { command, findings } } }
}

/** Why there is nothing that a complaint can be upheld on: no ground on the record, or none since it was lodged late. */
export const withoutGround = (
  { roles }: Procedure,
  { submittedOn }: OpenComplaint,
  { lodgedLate }: Pick<ComplaintFindings, 'lodgedLate'>,
  request: string,
) =>
  lodgedLate === undefined
    ? obstacle('no-ground', roles.complaint.clause, { request })
    : obstacle('lodged-late', lodgedLate.clause, { on: submittedOn, due: lodgedLate.due })

/** A decision that nothing stands in the way of: what it is about. */
interface Decidable {
  readonly findings: ComplaintFindings
  readonly grounds: readonly ComplaintGround[]
}

/** What a decision needs before anything is examined: its request, its reviewer, independence, and a ground that has ripened. */
function decidable(
  procedure: Procedure,
  { type, data }: UpholdComplaint | DismissComplaint,
  complaint: OpenComplaint,
): ComplaintObstacle | Decidable {
  const { on, by, preparedBy = [], request } = data
  const { independence, complaint: about } = procedure.roles
  const found = foundBy(procedure, complaint, data)
  const reviewer = complaint.reviewers.at(-1)
  // A repeat is refused before anybody reviews it; only what the command says comes after the reviewer.
  if ('code' in found && (found.code === 'repeat-must-be-refused' || reviewer !== undefined)) return found
  if ('code' in found || reviewer === undefined) return obstacle('no-reviewer', independence.clause)
  const { findings } = found
  if (by !== reviewer) return obstacle('not-the-reviewer', independence.clause, { by, reviewer })
  const independent = independentOf(procedure, findings, request, [by, ...preparedBy])
  if ('code' in independent) return independent
  const { ground } = complaint
  const effective = effectiveGrounds({ ...findings, ground })
  const borne = effective.filter((one) => findings.grounds.includes(one))
  // Where no ground is there, or an act in time has removed it, the complaint is dismissed for that reason.
  if (borne.length === 0)
    return type === 'DismissComplaint'
      ? { findings, grounds: effective }
      : withoutGround(procedure, complaint, findings, request.id)
  const { admissibleFrom } = findings
  const ripe = borne.filter((one) => one !== 'inaction' || admissibleFrom === null || on >= admissibleFrom)
  return ripe.length === 0 && admissibleFrom !== null
    ? obstacle('complaint-premature', about.clause, { on, from: admissibleFrom })
    : { findings, grounds: ripe }
}

function answerOf(
  procedure: Procedure,
  complaint: OpenComplaint,
  { data }: UpholdComplaint | DismissComplaint,
  { findings: { decision, decidableFrom, silentSince }, grounds }: Decidable,
): ComplaintAnswer {
  const { on, by, replyObstacle, preparedBy = [] } = data
  const limit = complaintLimit(procedure, { ...complaint, decidableFrom }, on, on)
  const reply = toSubject(complaint, replyObstacle)
  return { on, reviewer: by, preparedBy, grounds, decision, silentSince, limit, reply }
}

/** Another complaint that was upheld changes what stands: its outcome reaches the request before anything else is granted. */
function outcomePending(
  { roles }: Procedure,
  { earlier }: ComplaintFindings,
  { id, applied }: RequestForComplaint,
): ComplaintObstacle | null {
  const reached = new Set(applied.map(({ complaint }) => complaint))
  const pending = earlier.find(
    ({ id: complaint, request, status }) =>
      request === id && (status === 'upheld' || status === 'implemented') && !reached.has(complaint),
  )
  return pending === undefined
    ? null
    : obstacle('outcome-not-applied', roles.complaintAnswer.clause, { request: id, complaint: pending.id })
}

/** How far who complains is known: a doubt about who filed the request stands until identity is confirmed. */
function identityOf(
  { identity: { asked } }: CaseRoles,
  { identity: { status } }: OpenComplaint,
  { identity: before }: RequestForComplaint,
): Identity['status'] {
  const doubted = asked === 'on-doubt' && before.status === 'inquiry-open'
  return doubted && status === 'unconfirmed' ? before.status : status
}

const late = ({ limit, on }: ComplaintAnswer): readonly CaseNote[] => lateness('late-answer', limit, on)

/** Upholds a complaint: the request is examined by the same rules as an answer, and never to the subject's disadvantage. */
export function upholdComplaint(
  procedure: Procedure,
  roles: CaseRoles,
  command: UpholdComplaint,
  complaint: OpenComplaint,
): ComplaintVerdict {
  const { request } = command.data
  const about = decidable(procedure, command, complaint)
  if ('code' in about) return about
  const pending = outcomePending(procedure, about.findings, request)
  if (pending !== null) return pending
  const answer = answerOf(procedure, complaint, command, about)
  const cleared = { identity: identityOf(roles, complaint, request), authority: complaint.authority.status }
  const examined = examine(procedure, roles, request, cleared, command.data, answer.reply, answer.limit)
  if ('code' in examined) return examined
  const { answer: requestAnswer, notes } = examined
  const worse = notBetter(procedure, request, requestAnswer, answer.grounds, answer.on)
  if (worse !== null) return worse
  const { missedRefusals } = about.findings
  return {
    record: { type: 'ComplaintUpheld', data: { command, answer, requestAnswer, missedRefusals } },
    notes: [...late(answer), ...replyNotes(roles, complaint, answer.reply), ...notes],
  }
}

/** Dismisses a complaint. */
export function dismissComplaint(
  procedure: Procedure,
  roles: CaseRoles,
  command: DismissComplaint,
  complaint: OpenComplaint,
): ComplaintVerdict {
  const about = decidable(procedure, command, complaint)
  if ('code' in about) return about
  const identity = identityOf(roles, complaint, command.data.request)
  if (!isSettled(roles.identity, identity) && command.data.disclosesNothing === undefined)
    return obstacle('identity-unconfirmed', roles.identity.clause, { identity })
  const answer = answerOf(procedure, complaint, command, about)
  const { missedRefusals } = about.findings
  return {
    record: { type: 'ComplaintDismissed', data: { command, answer, missedRefusals } },
    notes: [
      ...late(answer),
      ...replyNotes(roles, complaint, answer.reply),
      differenceNote('complaint-answer-remedies', roles.answer.clause, 'gdpr:12(4)'),
      // What stands by it gives no more than before.
      ...(procedure.beside?.notes(command.data.request.decisions) ?? []),
    ],
  }
}
