import type { PlainDate } from '../calendar/index.js'
import { answerLimit, obstacle, requestTerms, toSubject } from '../case/index.js'
import type { Procedure } from '../procedure/index.js'
import type { RecordedDecision } from '../rights/index.js'
import { examine } from './answer.js'
import type { ApplyComplaintOutcome, ComplaintGround } from './commands.js'
import type { Answer, AnsweredRequest, ImplementedRequest, OpenRequest, RefusedRequest } from './state.js'
import type { RequestObstacle, RequestVerdict } from './types.js'

/** Every limb of every item that is granted, by name. */
function grantedLimbs(decisions: readonly RecordedDecision[]): ReadonlySet<string> {
  return new Set(
    decisions.flatMap(({ right, item, parts }) =>
      parts
        .filter(({ outcome }) => outcome === 'granted')
        .map(({ part }) => JSON.stringify([right, item, part])),
    ),
  )
}

/** The last day of a granted restriction, far away where it has none. */
const lastDay = (decision: RecordedDecision): PlainDate | '9999-99-99' =>
  decision.period?.until ?? '9999-99-99'

/** Whether a restriction granted before would end sooner. */
function endsSooner(before: readonly RecordedDecision[], after: readonly RecordedDecision[]): boolean {
  return before.some((earlier) => {
    const later = after.find(({ right, item }) => right === earlier.right && item === earlier.item)
    return earlier.period !== null && later !== undefined && lastDay(later) < lastDay(earlier)
  })
}

/**
 * Whether a new examination does better: it takes nothing back, and grants at least one limb of one item more,
 * or lifts a cut of a period. Where nothing was examined before, it has nothing to do better than.
 */
export function notBetter(
  before: readonly RecordedDecision[],
  after: readonly RecordedDecision[],
  ground: ComplaintGround,
): RequestObstacle | null {
  const had = grantedLimbs(before)
  const has = grantedLimbs(after)
  const lost = [...had].filter((limb) => !has.has(limb))
  if (lost.length > 0 || endsSooner(before, after))
    return obstacle('worse-for-subject', 'adakavas:59', { lost })
  const cuts = (decisions: readonly RecordedDecision[]): number =>
    decisions.filter(({ period }) => period?.cut === true).length
  const more = has.size > had.size || cuts(after) < cuts(before)
  return more || ground === 'inaction' ? null : obstacle('nothing-more-granted', 'adakavas:59')
}

/** Brings an upheld complaint back into the request: the same examination as an answer, from facts. */
export function applyComplaintOutcome(
  procedure: Procedure,
  command: ApplyComplaintOutcome,
  request: OpenRequest | AnsweredRequest | ImplementedRequest | RefusedRequest,
): RequestVerdict {
  const { on, replyObstacle, identityConfirmed, authorityProven, ground } = command.data
  const answered = 'answer' in request ? request : null
  const limit = answered?.answer.limit ?? answerLimit(procedure, requestTerms(procedure), request, on)
  const cleared = {
    identity: identityConfirmed === true ? 'confirmed' : request.identity.status,
    authority: authorityProven === true ? 'proven' : request.authority.status,
  } as const
  const made = examine(procedure, request, cleared, command.data, toSubject(request, replyObstacle), limit)
  if ('code' in made) return made
  const { notes } = made
  const answer: Answer = { ...made.answer, answeredOn: answered?.answer.answeredOn ?? on }
  const standing = notBetter(answered?.answer.decisions ?? [], answer.decisions, ground)
  if (standing !== null) return standing
  const still = answered?.implemented.filter((done) =>
    answer.extent.some(({ right, item }) => right === done.right && item === done.item),
  )
  const implemented = still ?? []
  const complete = answer.extent.length > 0 && implemented.length === answer.extent.length
  return { record: { type: 'RequestReexamined', data: { command, answer, implemented, complete } }, notes }
}
