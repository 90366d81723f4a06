import { daysBetween, type PlainDate } from '../calendar/index.js'
import { type ComplaintState, effectiveGrounds } from '../complaint/state.js'
import { frozenAnswer } from '../core/freeze.js'
import { InvalidInputError } from '../core/input-error.js'
import { expectedInEnglish } from '../core/read.js'
import { isText } from '../core/words.js'
import type { ClauseRef } from '../documents/index.js'
import { addedUp } from '../request/decisions-as-they-stand.js'
import { decisionsAsTheyStand, type RequestState } from '../request/index.js'
import type { RecordedDecision, RequestOutcome, Right } from '../rights/index.js'
import type {
  RegisterEntry,
  RegisteredBreach,
  RegisteredCase,
  RegisteredComplaint,
  RegisteredInCommon,
  RegisteredRequest,
} from './registered.js'
import { dutiesOn, type OwedDuty } from './watched-case.js'

type FiledRequest = Exclude<RequestState, { status: 'none' }>
type LodgedComplaint = Exclude<ComplaintState, { status: 'none' }>

const late: readonly OwedDuty['status'][] = ['overdue', 'done-late', 'missed']
const toEnd: readonly OwedDuty['duty'][] = ['examine-and-answer', 'inform-of-refusal']

type Limit = NonNullable<RegisteredInCommon['limit']>

/**
 * Whether what the limit asks for was in time: late is late, also while it is open; in time it is once it has ended. What
 * was missed beside it, such as the answer to a complaint before it was a repeat, is a breach of its own.
 */
function inTime(duties: readonly OwedDuty[], limit: Limit | null, ended: boolean): boolean | null {
  const ending = duties.filter(
    ({ duty, deadline: { due, clause } }) =>
      toEnd.includes(duty) && due === limit?.due && clause === limit.clause,
  )
  if (ending.some(({ status }) => late.includes(status))) return false
  return ended && !ending.some(({ status }) => status === 'outside-calendar') ? true : null
}

/** The limit of an open case: to answer it, or to refuse a complaint that repeats another. */
function openLimit(duties: readonly OwedDuty[]): Limit | null {
  const owed = duties.find(({ duty, status }) => duty === 'examine-and-answer' && status !== 'missed')
  const { deadline } = owed ?? duties.find(({ duty }) => duty === 'inform-of-refusal') ?? {}
  return deadline === undefined ? null : { due: deadline.due, clause: deadline.clause }
}

/** What was late: once, where it was for several items, reasons or recipients, which no row tells apart. */
function breachesIn(duties: readonly OwedDuty[]): readonly RegisteredBreach[] {
  const breaches = new Map<string, RegisteredBreach>()
  for (const { duty, clause, deadline, status } of duties)
    if (late.includes(status))
      breaches.set(`${duty} ${clause} ${deadline.due}`, { duty, clause, due: deadline.due })
  return [...breaches.values()]
}

function inCommon(
  state: FiledRequest | LodgedComplaint,
  category: string | undefined,
  duties: readonly OwedDuty[],
  ending: { readonly on: PlainDate; readonly limit: Limit } | null,
  decided: readonly ClauseRef[],
): RegisteredInCommon {
  const { id: number, sender, channel, submittedOn, receivedOn, extension } = state
  const limit = ending === null ? openLimit(duties) : { due: ending.limit.due, clause: ending.limit.clause }
  return {
    number,
    category: category ?? null,
    filedBy: sender.as,
    channel,
    submittedOn,
    receivedOn,
    limit,
    extendedOn: extension?.on ?? null,
    endedOn: ending?.on ?? null,
    days: ending === null ? null : daysBetween(receivedOn, ending.on),
    inTime: inTime(duties, limit, ending !== null),
    breaches: breachesIn(duties),
    clauses: [...new Set([...(limit === null ? [] : [limit.clause]), ...decided])],
  }
}

/** The end of a request: its first one, where a complaint changed what came of it. */
function endOfRequest(state: FiledRequest) {
  switch (state.status) {
    case 'open':
      return null
    case 'answered':
    case 'implemented':
      return state.formerRefusal ?? { on: state.answer.answeredOn, limit: state.answer.limit }
    case 'refused':
      return { on: state.refusal.on, limit: state.refusal.limit }
    case 'withdrawn':
      return { on: state.withdrawnOn, limit: state.limit }
    case 'joined':
      return { on: state.joinedOn, limit: state.limit }
  }
}

/** What became of one right, of all its items together; `null` where nothing is decided. */
function addedUpOf(right: Right, decisions: readonly RecordedDecision[]): RequestOutcome | null {
  const its = decisions.filter((one) => one.right === right)
  return its.length === 0 ? null : addedUp(its)
}

function requestEntry(
  state: FiledRequest,
  category: string | undefined,
  duties: readonly OwedDuty[],
): RegisteredRequest {
  const { decisions, outcome } =
    state.status === 'answered' || state.status === 'implemented'
      ? decisionsAsTheyStand(state)
      : { decisions: [], outcome: state.status }
  const decided = decisions.flatMap(({ clauses }) => clauses)
  const { fee } = state
  return {
    of: 'request',
    ...inCommon(state, category, duties, endOfRequest(state), decided),
    rights: [...new Set(state.claims.map(({ right }) => right))].map((right) => ({
      right,
      outcome: addedUpOf(right, decisions),
    })),
    outcome,
    refusal:
      state.status === 'refused' ? { kind: state.refusal.kind, clause: state.refusal.limit.clause } : null,
    fee: fee.status === 'none' ? null : { amount: fee.amount, paid: fee.status === 'paid' },
  }
}

function endOfComplaint(state: LodgedComplaint) {
  switch (state.status) {
    case 'open':
      return null
    case 'upheld':
    case 'implemented':
    case 'dismissed':
      return { on: state.answer.on, limit: state.answer.limit }
    case 'refused':
      return { on: state.refusal.on, limit: state.refusal.limit }
    case 'withdrawn':
      return { on: state.withdrawnOn, limit: state.limit }
  }
}

function complaintEntry(
  state: LodgedComplaint,
  category: string | undefined,
  duties: readonly OwedDuty[],
): RegisteredComplaint {
  const decided =
    state.status === 'upheld' || state.status === 'implemented'
      ? state.requestAnswer.decisions.flatMap(({ clauses }) => clauses)
      : []
  return {
    of: 'complaint',
    ...inCommon(state, category, duties, endOfComplaint(state), decided),
    request: state.request,
    grounds: 'answer' in state ? state.answer.grounds : effectiveGrounds(state),
    outcome: state.status === 'implemented' ? 'upheld' : state.status,
    refusal:
      state.status === 'refused' ? { kind: state.refusal.kind, clause: state.refusal.limit.clause } : null,
  }
}

/** The row of a case as it stands on a day; `null` where nothing was filed. */
export function entryOf(one: RegisteredCase, on: PlainDate): RegisterEntry | null {
  const { state, category } = one
  const duties = dutiesOn(one, on)
  if (category !== undefined && !isText(category))
    throw new InvalidInputError('category', expectedInEnglish.text, category)
  if (state.status === 'none') return null
  return frozenAnswer(
    'claims' in state ? requestEntry(state, category, duties) : complaintEntry(state, category, duties),
  )
}
