import { answerLimit, obstacle, requestTerms, toSubject } from '../case/index.js'
import type { Procedure } from '../procedure/index.js'
import type { GrantedPeriod, RecordedDecision } from '../rights/index.js'
import { examine } from './answer.js'
import type { ApplyComplaintOutcome, ComplaintGround } from './commands.js'
import type { Answer, AnsweredRequest, ImplementedRequest, OpenRequest, RefusedRequest } from './state.js'
import type { RequestObstacle, RequestVerdict } from './types.js'

/** One limb of one item. */
type Limb = { readonly right: string; readonly item: string | null; readonly part: string }

/** Every limb of every item that is granted. */
function grantedLimbs(decisions: readonly RecordedDecision[]): readonly Limb[] {
  return decisions.flatMap(({ right, item, parts }) =>
    parts.filter(({ outcome }) => outcome === 'granted').map(({ part }) => ({ right, item, part })),
  )
}

const without = (limbs: readonly Limb[], others: readonly Limb[]): readonly Limb[] =>
  limbs.filter(
    ({ right, item, part }) =>
      !others.some((one) => one.right === right && one.item === item && one.part === part),
  )

/** Restrictions granted before and now, pair by pair. */
function periods(
  before: readonly RecordedDecision[],
  after: readonly RecordedDecision[],
): readonly (readonly [GrantedPeriod, GrantedPeriod])[] {
  return before.flatMap((earlier): readonly (readonly [GrantedPeriod, GrantedPeriod])[] => {
    const later = after.find(({ right, item }) => right === earlier.right && item === earlier.item)
    return earlier.period === null || later === undefined || later.period === null
      ? []
      : [[earlier.period, later.period]]
  })
}

/** The last day of a granted restriction, far away where it has none. */
const lastDay = ({ until }: GrantedPeriod): string => until ?? '9999-99-99'

/** Whether a restriction may end sooner than before: on an earlier day, or by a criterion that was not there. */
const mayEndSooner = ([before, now]: readonly [GrantedPeriod, GrantedPeriod]): boolean =>
  lastDay(now) < lastDay(before) || (now.criterion !== undefined && now.criterion !== before.criterion)

/** Whether a restriction is cut less than before. */
const lasts = ([before, now]: readonly [GrantedPeriod, GrantedPeriod]): boolean =>
  lastDay(now) > lastDay(before) || (before.cut && !now.cut)

/**
 * Whether a new examination does better: it takes nothing back, and grants at least one limb of one item more, or a
 * restriction for longer. Where nothing was examined before, it has nothing to do better than.
 */
export function notBetter(
  before: readonly RecordedDecision[],
  after: readonly RecordedDecision[],
  ground: ComplaintGround,
): RequestObstacle | null {
  const had = grantedLimbs(before)
  const has = grantedLimbs(after)
  const lost = without(had, has)
  const both = periods(before, after)
  if (lost.length > 0 || both.some(mayEndSooner))
    return obstacle('worse-for-subject', 'adakavas:59', { lost })
  const more = without(has, had).length > 0 || both.some(lasts)
  return more || ground === 'inaction' ? null : obstacle('nothing-more-granted', 'adakavas:59')
}

/** Brings an upheld complaint back into the request: the same examination as an answer, from facts. */
export function applyComplaintOutcome(
  procedure: Procedure,
  command: ApplyComplaintOutcome,
  request: OpenRequest | AnsweredRequest | ImplementedRequest | RefusedRequest,
): RequestVerdict {
  const { on, by, preparedBy = [], replyObstacle, identityConfirmed, authorityProven, ground } = command.data
  const person = [by, ...preparedBy].find((one) => request.examiners.includes(one))
  if (person !== undefined) {
    const did = request.examinations.filter(({ who }) => who === person).map(({ did, on }) => ({ did, on }))
    return obstacle('reviewer-not-independent', 'adakavas:58', { person, did })
  }
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
  const previous = answered?.answer.decisions ?? []
  const standing = notBetter(previous, answer.decisions, ground)
  if (standing !== null) return standing
  const still = answered?.implemented.filter((done) =>
    answer.extent.some(({ right, item }) => right === done.right && item === done.item),
  )
  const implemented = still ?? []
  const complete = answer.extent.length > 0 && implemented.length === answer.extent.length
  return {
    record: { type: 'RequestReexamined', data: { command, answer, previous, implemented, complete } },
    notes,
  }
}
