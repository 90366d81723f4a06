import {
  answerLimit,
  type CaseRoles,
  type ComplaintGround,
  notIndependent,
  obstacle,
  toSubject,
} from '../case/index.js'
import { defined } from '../core/records.js'
import type { Procedure } from '../procedure/index.js'
import type { GrantedPeriod, RecordedDecision } from '../rights/index.js'
import { examine } from './answer.js'
import { decisionsAsTheyStand } from './decisions-as-they-stand.js'
import type { ApplyComplaintOutcome } from './messages.js'
import { isOpen } from './open-grants.js'
import type { Answer } from './outcome.js'
import type { Limb } from './rejections.js'
import type { AnsweredRequest, ImplementedRequest, OpenRequest, RefusedRequest } from './state.js'
import type { RequestVerdict } from './types.js'

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
  { roles }: Procedure,
  before: readonly RecordedDecision[],
  after: readonly RecordedDecision[],
  ground: ComplaintGround,
) {
  const { clause } = roles.complaintAnswer
  const had = grantedLimbs(before)
  const has = grantedLimbs(after)
  const lost = without(had, has)
  const both = periods(before, after)
  if (lost.length > 0 || both.some(mayEndSooner)) return obstacle('worse-for-subject', clause, { lost })
  const more = without(has, had).length > 0 || both.some(lasts)
  return more || ground === 'inaction' ? null : obstacle('nothing-more-granted', clause)
}

/** Brings an upheld complaint back into the request: the same examination as an answer, from facts. */
export function applyComplaintOutcome(
  procedure: Procedure,
  roles: CaseRoles,
  command: ApplyComplaintOutcome,
  request: OpenRequest | AnsweredRequest | ImplementedRequest | RefusedRequest,
): RequestVerdict {
  const { on, by, preparedBy = [], replyObstacle, identityConfirmed, authorityProven, ground } = command.data
  const dependent = notIndependent(procedure, [by, ...preparedBy], request.examiners, request)
  if (dependent !== null) return dependent
  const answered = 'answer' in request ? request : null
  const limit = answered?.answer.limit ?? answerLimit(procedure, roles, request, on)
  const cleared = {
    identity: identityConfirmed === true ? 'confirmed' : request.identity.status,
    authority: authorityProven === true ? 'proven' : request.authority.status,
  } as const
  const reply = toSubject(request, replyObstacle)
  const { afterWithdrawal } = answered?.answer ?? {}
  const toExamine = { ...request, ...defined({ afterWithdrawal }) }
  const examined = examine(procedure, roles, toExamine, cleared, command.data, reply, limit)
  if ('code' in examined) return examined
  const { notes } = examined
  const answer: Answer = { ...examined.answer, answeredOn: answered?.answer.answeredOn ?? on }
  const previous = answered?.answer.decisions ?? []
  const standing = answered === null ? [] : decisionsAsTheyStand(answered).decisions
  const worse = notBetter(procedure, standing, answer.decisions, ground)
  if (worse !== null) return worse
  const implemented = (answered?.implemented ?? []).filter((done) =>
    answer.extent.some(({ right, item }) => right === done.right && item === done.item),
  )
  // What was given up stays so; what was impossible and is granted now is owed anew.
  const carrying = { answer, implemented, waived: answered?.waived ?? [], impossible: [] }
  const complete = answer.extent.length > 0 && answer.extent.every((grant) => !isOpen(carrying, grant))
  return {
    record: { type: 'RequestReexamined', data: { command, answer, previous, implemented, complete } },
    notes,
  }
}
