import type { PlainDate } from '../calendar/index.js'
import {
  answerLimit,
  type CaseNote,
  complaintTerms,
  contactMissing,
  differenceNote,
  lateness,
  obstacle,
  toSubject,
} from '../case/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { Procedure } from '../procedure/index.js'
import { examine } from '../request/answer.js'
import { notBetter } from '../request/reexamine.js'
import type { AssignReviewer, DismissComplaint, UpholdComplaint } from './commands.js'
import { groundsOnRecord } from './grounds.js'
import type { RequestForComplaint } from './request-for-complaint.js'
import { allExaminers, upheldBy } from './reviewers.js'
import { type ComplaintAnswer, effectiveGround, type OpenComplaint } from './state.js'
import type { ComplaintObstacle, ComplaintVerdict } from './types.js'

/** A request as it is seen now: the one that the complaint is about, on the day of the command. */
function requestObstacle(
  { request: about }: OpenComplaint,
  request: RequestForComplaint,
  on: PlainDate,
): ComplaintObstacle | null {
  if (request.id !== about) return obstacle('other-request', 'adakavas:58', { request: request.id, about })
  return request.asOf === on
    ? null
    : obstacle('request-not-current', 'adakavas:58', { asOf: request.asOf, on })
}

/** Everyone who examined the request; `null` where that is not known. */
function examinersOf(
  { examiners, earlier }: OpenComplaint,
  request: RequestForComplaint,
): readonly string[] | null {
  return allExaminers(
    examiners,
    request.examiners,
    ...request.examinations.map(({ who }) => who),
    ...upheldBy(earlier, request.id),
  )
}

/** Nobody reviews a request that they examined, and nobody at all while it is unknown who did. */
function dependent(
  complaint: OpenComplaint,
  request: RequestForComplaint,
  ...people: readonly string[]
): ComplaintObstacle | null {
  const examiners = examinersOf(complaint, request)
  if (examiners === null) return obstacle('examiners-unknown', 'adakavas:58', { request: request.id })
  const person = people.find((one) => examiners.includes(one))
  if (person === undefined) return null
  const did = request.examinations.filter(({ who }) => who === person).map(({ did, on }) => ({ did, on }))
  return obstacle('reviewer-not-independent', 'adakavas:58', { person, did })
}

/** Assigns a reviewer, or another in their place: independence is checked anew each time. */
export function assignReviewer(command: AssignReviewer, complaint: OpenComplaint): ComplaintVerdict {
  const { on, reviewer, request, staff } = command.data
  if (staff !== undefined && !staff.includes(reviewer))
    return obstacle('reviewer-not-on-staff', 'adakavas:58', { reviewer })
  const standing = requestObstacle(complaint, request, on) ?? dependent(complaint, request, reviewer)
  if (standing !== null) return standing
  return {
    record: { type: 'ReviewerAssigned', data: { command, examiners: examinersOf(complaint, request) ?? [] } },
  }
}

/** What a decision needs before anything is examined: its request, its reviewer, independence, and a ground that has ripened. */
function decisionObstacle(
  procedure: Procedure,
  complaint: OpenComplaint,
  { data: { on, by, preparedBy = [], request } }: UpholdComplaint | DismissComplaint,
  dismissing: boolean,
): ComplaintObstacle | null {
  const reviewer = complaint.reviewers.at(-1) ?? null
  const seen = requestObstacle(complaint, request, on)
  if (seen !== null) return seen
  if (by !== reviewer) return obstacle('not-the-reviewer', 'adakavas:58', { by, reviewer })
  const standing = dependent(complaint, request, by, ...preparedBy)
  if (standing !== null) return standing
  const { grounds, inactionFrom } = groundsOnRecord(procedure, request)
  const about = effectiveGround(complaint)
  // Once an act in time has removed the ground, the complaint is dismissed for that reason.
  if (!grounds.includes(about))
    return dismissing ? null : obstacle('no-ground', 'adakavas:48', { request: request.id })
  const ripening = about === 'inaction' && inactionFrom !== null && on < inactionFrom
  return ripening ? obstacle('complaint-premature', 'adakavas:48', { on, from: inactionFrom }) : null
}

function answerOf(
  procedure: Procedure,
  complaint: OpenComplaint,
  { data }: UpholdComplaint | DismissComplaint,
): ComplaintAnswer {
  const { on, by, replyObstacle, preparedBy = [] } = data
  const limit = answerLimit(procedure, complaintTerms(procedure), complaint, on)
  return { on, reviewer: by, preparedBy, limit, reply: toSubject(complaint, replyObstacle) }
}

const told = ({ limit, reply, on }: ComplaintAnswer): readonly CaseNote[] => [
  ...lateness('late-answer', limit, on),
  ...contactMissing(reply),
  differenceNote('complaint-answer-remedies', 'adakavas:59', 'gdpr:12(4)'),
]

/** The clauses of a request's answer, as they are called in a complaint's. */
function inComplaint([first, ...others]: ComplaintObstacle['clauses']): ComplaintObstacle['clauses'] {
  const called = (clause: ClauseRef): ClauseRef => {
    if (clause === 'adakavas:44') return 'adakavas:55'
    if (clause === 'adakavas:40') return 'adakavas:51'
    return clause === 'adakavas:47' ? 'adakavas:59' : clause
  }
  return [called(first), ...others.map(called)]
}

/** Upholds a complaint: the request is examined by the same rules as an answer, and never to the subject's disadvantage. */
export function upholdComplaint(
  procedure: Procedure,
  command: UpholdComplaint,
  complaint: OpenComplaint,
): ComplaintVerdict {
  const { request } = command.data
  const standing = decisionObstacle(procedure, complaint, command, false)
  if (standing !== null) return standing
  const answer = answerOf(procedure, complaint, command)
  const cleared = { identity: complaint.identity.status, authority: complaint.authority.status }
  const made = examine(procedure, request, cleared, command.data, answer.reply, answer.limit)
  if ('code' in made) return { ...made, clauses: inComplaint(made.clauses) }
  const better = notBetter(request.decisions, made.answer.decisions, effectiveGround(complaint))
  if (better !== null) return better
  const event = { type: 'ComplaintUpheld', data: { command, answer, requestAnswer: made.answer } } as const
  return { record: event, notes: [...lateness('late-answer', answer.limit, answer.on), ...made.notes] }
}

/** Dismisses a complaint. */
export function dismissComplaint(
  procedure: Procedure,
  command: DismissComplaint,
  complaint: OpenComplaint,
): ComplaintVerdict {
  const standing = decisionObstacle(procedure, complaint, command, true)
  if (standing !== null) return standing
  if (complaint.identity.status !== 'confirmed' && command.data.disclosesNothing === undefined) {
    return obstacle('identity-unconfirmed', 'adakavas:55', { identity: complaint.identity.status })
  }
  const answer = answerOf(procedure, complaint, command)
  return { record: { type: 'ComplaintDismissed', data: { command, answer } }, notes: told(answer) }
}
