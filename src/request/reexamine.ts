import type { PlainDate } from '../calendar/index.js'
import {
  answerLimit,
  type CaseRoles,
  type ComplaintGround,
  examinersShown,
  lateness,
  notIndependent,
  obstacle,
  replyNotes,
  toSubject,
} from '../case/index.js'
import { defined } from '../core/records.js'
import { firstDifference } from '../core/same-json.js'
import type { Procedure } from '../procedure/index.js'
import type { RecordedDecision, Right } from '../rights/index.js'
import { examine } from './answer.js'
import { besideWhatStands } from './beside.js'
import { type ComplaintForRequest, grantedAnew, grantedBy, identifies } from './complaint-for-request.js'
import { standingDecisions } from './decisions-as-they-stand.js'
import type { ApplyComplaintOutcome } from './messages.js'
import { grantedLimbs, lasts, mayEndSooner, periods, without } from './more-granted.js'
import { isOpen } from './open-grants.js'
import type { Answer, Grant, WithdrawnData } from './outcome.js'
import type { Limb } from './rejections.js'
import { entriesOf, type RightAndItem } from './right-and-item.js'
import type {
  AnsweredRequest,
  ImplementedRequest,
  OpenRequest,
  RefusedRequest,
  RequestRecord,
} from './state.js'
import type { RequestVerdict } from './types.js'

/** Whether carrying out a right is done once and can't be undone by a later answer, or goes on having its effect. */
const doneForGood: Readonly<Record<Right, boolean>> = {
  'consent-withdrawal': true,
  objection: false,
  rectification: true,
  access: true,
  portability: true,
  erasure: true,
  restriction: false,
  information: true,
  'automated-decision': false,
}

/** What stands of a request, and what of it was carried out. */
interface Standing {
  readonly decisions: readonly RecordedDecision[]
  readonly implemented: readonly RightAndItem[]
  /** What becomes of the data whose consent is withdrawn: what is to be erased is not kept by a later answer. */
  readonly afterWithdrawal: readonly WithdrawnData[]
}

/**
 * Whether a new examination does better: it takes nothing back, and grants at least one limb of one item more, or a
 * restriction for longer. About silence, it has nothing to do better than.
 *
 * @param standing - What stands, and what of it was carried out.
 * @param on - The day of the new answer.
 */
export function notBetter(
  { roles }: Procedure,
  { decisions: before, implemented, afterWithdrawal }: Standing,
  { decisions: after, afterWithdrawal: becomes }: Pick<Answer, 'decisions' | 'afterWithdrawal'>,
  grounds: readonly ComplaintGround[],
  on: PlainDate,
) {
  const { clause } = roles.complaintAnswer
  const standing = before.filter(({ period }) => period?.until === undefined || on <= period.until)
  const had = grantedLimbs(standing)
  const has = grantedLimbs(after)
  // What was done for good is not taken back, and a restriction that is over has been had in full.
  const carriedOut = entriesOf(implemented)
  const lost = without(had, has).filter((limb) => !doneForGood[limb.right] || carriedOut(limb) === undefined)
  const both = periods(standing, after)
  const kept = new Set(becomes.filter((now) => now.becomes !== 'erased-by').map(({ item }) => item))
  const keptNow = afterWithdrawal
    .filter(({ item, becomes }) => becomes === 'erased-by' && kept.has(item))
    .map(({ item }): Limb => ({ right: 'consent-withdrawal', item, part: 'whole' }))
  if (lost.length + keptNow.length > 0 || both.some(mayEndSooner))
    return obstacle('worse-for-subject', clause, { lost: [...lost, ...keptNow] })
  const more = without(has, grantedLimbs(before)).length > 0 || both.some(lasts)
  return more || grounds.includes('inaction') ? null : obstacle('nothing-more-granted', clause)
}

/** The day a complaint was answered, where its outcome is one for this request to take, and taken the first time. */
function answeredComplaint(
  { roles }: Procedure,
  { asOf, id, request: about, status, answeredOn, reviewers, grounds }: ComplaintForRequest,
  request: RequestRecord,
  on: PlainDate,
) {
  const { clause } = roles.complaintAnswer
  if (about !== request.id) return obstacle('complaint-of-other-request', clause, { complaint: id, about })
  if ((status !== 'upheld' && status !== 'implemented') || answeredOn === null)
    return obstacle('complaint-not-upheld', clause, { complaint: id, status })
  if (asOf < answeredOn || reviewers.length === 0 || grounds.length === 0) {
    const fields =
      asOf < answeredOn
        ? ['asOf', 'answeredOn']
        : ['status', reviewers.length === 0 ? 'reviewers' : 'grounds']
    return obstacle('complaint-contradictory', clause, { complaint: id, fields })
  }
  const seen = [asOf, answeredOn].find((day) => day > on)
  if (seen !== undefined) return obstacle('complaint-not-current', clause, { complaint: id, seen, on })
  const before = request.applied.find(({ complaint }) => complaint === id)
  if (before !== undefined)
    return obstacle('outcome-already-applied', clause, { complaint: id, on: before.on })
  return { answeredOn }
}

/** Where a new answer is another one than the complaint came to, as a path; `null` where it is the same. */
const otherwise = (
  answer: Answer,
  { decisions, implementBy, afterWithdrawal }: ComplaintForRequest,
  { asRecorded }: Procedure,
): string | null =>
  firstDifference(grantedAnew(answer), { decisions, implementBy, afterWithdrawal }, asRecorded)

/** What was carried out or given up, and is so still: nothing more of the same is granted now. */
function stillSettled<One extends RightAndItem>(
  settled: readonly One[],
  before: readonly RecordedDecision[],
  { decisions, extent }: Answer,
): readonly One[] {
  const more = without(grantedLimbs(decisions), grantedLimbs(before))
  const longer = new Set(
    periods(before, decisions)
      .filter(lasts)
      .map(({ item }) => item),
  )
  const [granted, grantedMore] = [entriesOf(extent), entriesOf(more)]
  return settled.filter(
    (done) =>
      granted(done) !== undefined &&
      grantedMore(done) === undefined &&
      !(done.right === 'restriction' && longer.has(done.item)),
  )
}

/** The items that are to be erased since their consent is withdrawn. */
const erasedIn = ({ afterWithdrawal }: Answer): ReadonlySet<string | null> =>
  new Set(afterWithdrawal.filter(({ becomes }) => becomes === 'erased-by').map(({ item }) => item))

/** What was carried out but for the data that were kept though their consent is withdrawn, and are to be erased now. */
function notErasedNow<One extends RightAndItem>(done: readonly One[], before: Answer, now: Answer) {
  const [erasedBefore, erased] = [erasedIn(before), erasedIn(now)]
  return done.filter(
    ({ right, item }) => right !== 'consent-withdrawal' || !erased.has(item) || erasedBefore.has(item),
  )
}

/** By when each grant is carried out: what was granted before and is still owed, or was done, stays due when it was. */
function dueAsBefore(
  { answer, implemented, waived, impossible }: AnsweredRequest | ImplementedRequest,
  { extent }: Answer,
  still: readonly RightAndItem[],
): readonly Grant[] {
  const [grantBefore, stillOf, impossibilityOf] = [
    entriesOf(answer.extent),
    entriesOf(still),
    entriesOf(impossible),
  ]
  const settledBefore = entriesOf<RightAndItem>([...implemented, ...waived])
  return extent.map((grant) => {
    const before = grantBefore(grant)
    const anew = settledBefore(grant) !== undefined && stillOf(grant) === undefined
    return before === undefined || anew || impossibilityOf(grant) !== undefined
      ? grant
      : { ...grant, by: before.by }
  })
}

/** Who had examined a request by the day on which a complaint was decided: what they did only later bars nobody. */
function examinedBy(
  { examiners, examinations }: OpenRequest | AnsweredRequest | ImplementedRequest | RefusedRequest,
  decidedOn: PlainDate,
) {
  const before = examinations.filter(({ on }) => on <= decidedOn)
  const actedBefore = new Set(before.map(({ who }) => who))
  const acted = new Set(examinations.map(({ who }) => who))
  return {
    // A name without a deed bars as it stands.
    examiners: examiners.filter((who) => actedBefore.has(who) || !acted.has(who)),
    examinations: before,
  }
}

/**
 * Brings an upheld complaint back into the request: the same examination, from the same facts and as of the same day,
 * which has to come to what the complaint decided.
 */
export function applyComplaintOutcome(
  procedure: Procedure,
  roles: CaseRoles,
  command: ApplyComplaintOutcome,
  request: OpenRequest | AnsweredRequest | ImplementedRequest | RefusedRequest,
): RequestVerdict {
  const { on, by, preparedBy = [], replyObstacle, complaint } = command.data
  const found = answeredComplaint(procedure, complaint, request, on)
  if ('code' in found) return found
  const refusal = 'refusal' in request ? request.refusal.kind : null
  const { answeredOn } = found
  const shown = examinersShown(procedure, { ...examinedBy(request, answeredOn), refusal })
  const dependent = notIndependent(procedure, [by, ...preparedBy], shown, request)
  if (dependent !== null) return dependent
  const answered = 'answer' in request ? request : null
  const limit = answered?.answer.limit ?? answerLimit(procedure, roles, request, answeredOn, answeredOn)
  const cleared = {
    identity: identifies(complaint) ? 'confirmed' : request.identity.status,
    authority: complaint.authority === 'unproven' ? request.authority.status : 'proven',
  } as const
  const reply = toSubject(request, replyObstacle)
  const { afterWithdrawal } = answered?.answer ?? {}
  const toExamine = { ...request, ...defined({ afterWithdrawal }) }
  const data = { ...command.data, on: answeredOn }
  // The answer to the complaint asked for the complexity where it named the day: its limit counts, not the request's.
  const examined = examine(procedure, roles, toExamine, cleared, data, reply, limit, null)
  if ('code' in examined) return examined
  const { clause } = procedure.roles.complaintAnswer
  const path = otherwise(examined.answer, complaint, procedure)
  if (path !== null) return obstacle('outcome-differs', clause, { complaint: complaint.id, path })
  // What was granted since the complaint was decided stands beside it.
  const since = answered !== null && answered.answer.on >= answeredOn
  const now = since ? besideWhatStands(answered, examined.answer) : examined.answer
  const previous = answered?.answer.decisions ?? []
  const standing = {
    decisions: answered === null ? [] : standingDecisions(answered).decisions,
    implemented: answered?.implemented ?? [],
    afterWithdrawal: answered?.answer.afterWithdrawal ?? [],
  }
  const worse = notBetter(procedure, standing, now, complaint.grounds, answeredOn)
  // It may have been granted since, by an answer that did not know of the complaint.
  const late = answered !== null && answered.answer.on > answeredOn
  if (worse !== null && !(late && worse.code === 'nothing-more-granted')) return worse

  const done = stillSettled(answered?.implemented ?? [], previous, now)
  const implemented = answered === null ? done : notErasedNow(done, answered.answer, now)
  // What was given up stays so, unless more of it is granted now: nobody gave that up.
  const waived = stillSettled(answered?.waived ?? [], previous, now)
  const answer: Answer = {
    ...now,
    extent: answered === null ? now.extent : dueAsBefore(answered, now, [...implemented, ...waived]),
    answeredOn: answered?.answer.answeredOn ?? answeredOn,
  }
  // What was impossible and is granted now is owed anew.
  const carrying = { answer, implemented, waived, impossible: [] }
  const complete = answer.extent.length > 0 && answer.extent.every((grant) => !isOpen(carrying, grant))
  const own = grantedBy(complaint, answer)
  const complaints = own.length > 0 && own.every((grant) => !isOpen(carrying, grant)) ? [complaint.id] : []
  return {
    record: {
      type: 'RequestReexamined',
      data: { command, answer, previous, implemented, waived, complete, complaints },
    },
    notes: [
      // A first answer can be late this way too; a refusal had its own limit.
      ...(request.status === 'open' ? lateness('late-answer', limit, answeredOn) : []),
      ...replyNotes(procedure.roles, request, reply),
      ...examined.notes,
    ],
  }
}
