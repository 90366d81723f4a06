import type { PlainDate } from '../calendar/index.js'
import {
  answerLimit,
  type CaseNote,
  type CaseRoles,
  contactMissing,
  differenceNote,
  independentOf,
  lateness,
  obstacle,
  toSubject,
} from '../case/index.js'
import type { Procedure } from '../procedure/index.js'
import { examine } from '../request/answer.js'
import type { RequestForComplaint } from '../request/index.js'
import { notBetter } from '../request/reexamine.js'
import { groundsOnRecord } from './grounds.js'
import type { AssignReviewer, DismissComplaint, UpholdComplaint } from './messages.js'
import { type ComplaintAnswer, effectiveGround, type OpenComplaint } from './state.js'
import type { ComplaintObstacle, ComplaintVerdict } from './types.js'

/** A request as it is seen now: the one that the complaint is about, on the day of the command. */
function requestObstacle(
  { roles }: Procedure,
  { request: about }: OpenComplaint,
  { id, asOf }: RequestForComplaint,
  on: PlainDate,
) {
  const { clause } = roles.independence
  if (id !== about) return obstacle('other-request', clause, { request: id, about })
  return asOf === on ? null : obstacle('request-not-current', clause, { asOf, on })
}

/** Assigns a reviewer, or another in their place: independence is checked anew each time. */
export function assignReviewer(
  procedure: Procedure,
  command: AssignReviewer,
  complaint: OpenComplaint,
): ComplaintVerdict {
  const { on, reviewer, request, staff } = command.data
  if (staff !== undefined && !staff.includes(reviewer))
    return obstacle('reviewer-not-on-staff', procedure.roles.independence.clause, { reviewer })
  const other = requestObstacle(procedure, complaint, request, on)
  if (other !== null) return other
  const independent = independentOf(procedure, complaint, request, [reviewer])
  if ('code' in independent) return independent
  const { examiners } = independent
  // Whoever is the reviewer already is assigned anew only where more is known of who examined the request.
  const known = examiners.every((one) => complaint.examiners?.includes(one))
  if (known && complaint.reviewers.at(-1) === reviewer)
    return obstacle('already-done', procedure.roles.independence.clause)
  return { record: { type: 'ReviewerAssigned', data: { command, examiners } } }
}

/** What a decision needs before anything is examined: its request, its reviewer, independence, and a ground that has ripened. */
function decisionObstacle(
  procedure: Procedure,
  { type, data }: UpholdComplaint | DismissComplaint,
  reviewer: string,
  complaint: OpenComplaint,
): ComplaintObstacle | null {
  const { on, by, preparedBy = [], request } = data
  const { independence, complaint: about } = procedure.roles
  const other = requestObstacle(procedure, complaint, request, on)
  if (other !== null) return other
  if (by !== reviewer) return obstacle('not-the-reviewer', independence.clause, { by, reviewer })
  const independent = independentOf(procedure, complaint, request, [by, ...preparedBy])
  if ('code' in independent) return independent
  const { grounds, inactionFrom } = groundsOnRecord(procedure, request)
  const ground = effectiveGround(complaint)
  if (!grounds.includes(ground)) {
    // Once an act in time has removed the ground, the complaint is dismissed for that reason.
    return type === 'DismissComplaint' ? null : obstacle('no-ground', about.clause, { request: request.id })
  }
  return ground === 'inaction' && inactionFrom !== null && on < inactionFrom
    ? obstacle('complaint-premature', about.clause, { on, from: inactionFrom })
    : null
}

function answerOf(
  procedure: Procedure,
  roles: CaseRoles,
  complaint: OpenComplaint,
  { data }: UpholdComplaint | DismissComplaint,
): ComplaintAnswer {
  const { on, by, replyObstacle, preparedBy = [] } = data
  const limit = answerLimit(procedure, roles, complaint, on)
  return { on, reviewer: by, preparedBy, limit, reply: toSubject(complaint, replyObstacle) }
}

const late = ({ limit, on }: ComplaintAnswer): readonly CaseNote[] => lateness('late-answer', limit, on)

/** Upholds a complaint: the request is examined by the same rules as an answer, and never to the subject's disadvantage. */
export function upholdComplaint(
  procedure: Procedure,
  roles: CaseRoles,
  command: UpholdComplaint,
  reviewer: string,
  complaint: OpenComplaint,
): ComplaintVerdict {
  const { request } = command.data
  const undecidable = decisionObstacle(procedure, command, reviewer, complaint)
  if (undecidable !== null) return undecidable
  const answer = answerOf(procedure, roles, complaint, command)
  const cleared = { identity: complaint.identity.status, authority: complaint.authority.status }
  const examined = examine(procedure, roles, request, cleared, command.data, answer.reply, answer.limit)
  if ('code' in examined) return examined
  const { answer: requestAnswer, notes } = examined
  const ground = effectiveGround(complaint)
  const worse = notBetter(procedure, request.decisions, requestAnswer.decisions, ground)
  if (worse !== null) return worse
  return {
    record: { type: 'ComplaintUpheld', data: { command, answer, requestAnswer } },
    notes: [...late(answer), ...notes],
  }
}

/** Dismisses a complaint. */
export function dismissComplaint(
  procedure: Procedure,
  roles: CaseRoles,
  command: DismissComplaint,
  reviewer: string,
  complaint: OpenComplaint,
): ComplaintVerdict {
  const undecidable = decisionObstacle(procedure, command, reviewer, complaint)
  if (undecidable !== null) return undecidable
  const { status: identity } = complaint.identity
  if (identity !== 'confirmed' && command.data.disclosesNothing === undefined)
    return obstacle('identity-unconfirmed', roles.identity.clause, { identity })
  const answer = answerOf(procedure, roles, complaint, command)
  return {
    record: { type: 'ComplaintDismissed', data: { command, answer } },
    notes: [
      ...late(answer),
      ...contactMissing(procedure, answer.reply),
      differenceNote('complaint-answer-remedies', roles.answer.clause, 'gdpr:12(4)'),
    ],
  }
}
