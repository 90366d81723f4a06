import type { PlainDate } from '../calendar/index.js'
import {
  type Examination,
  type Examined,
  examinedFields,
  extensionShape,
  identityShape,
  waitShape,
} from '../case/index.js'
import { procedureVersion } from '../case/shapes.js'
import { ofState } from '../core/given.js'
import { caseName } from '../core/holding.js'
import { type DataOf, InvalidInputError, readDay, type Shape } from '../core/index.js'
import { isForgottenPerson } from '../core/renaming.js'
import { count, day, list, nullable, object, optional, some, word } from '../core/shape.js'
import { claimShape } from '../rights/claim.js'
import { decisionShape, outcomeWord } from '../rights/item-decision.js'
import { appliedShape } from './complaint-for-request.js'
import { addedUp, standingDecisions } from './decisions-as-they-stand.js'
import {
  implementationShape,
  type Refusal,
  type SentAct,
  sentActShape,
  withdrawnDataShape,
} from './outcome.js'
import { entriesOf } from './right-and-item.js'
import { type AnsweredRequest, type ImplementedRequest, isForCopies, type RequestState } from './state.js'

const requestFields = {
  /** The version of the procedure that it goes by: a complaint about it goes by the same one. */
  procedure: procedureVersion,
  /** The day as which it is seen. */
  asOf: day,
  /** Its status. */
  status: word('open', 'answered', 'implemented', 'refused', 'withdrawn', 'joined'),
  /** The day it was sent or brought. */
  submittedOn: day,
  /** The day it reached the institution. */
  receivedOn: day,
  /** How often these two days were corrected. */
  corrections: count,
  /** What it claims. */
  claims: some(claimShape),
  /** What its answer comes to as it stands; `null` where there is none. */
  outcome: nullable(outcomeWord),
  /** What its answer decided, as it stands: what turned out impossible to carry out counts as rejected. */
  decisions: list(decisionShape),
  /** What becomes of the data whose consent is withdrawn, as its answer says. */
  afterWithdrawal: list(withdrawnDataShape),
  /** How it was refused; `null` where it was not. */
  refusal: nullable(word<Refusal['kind']>('unfounded', 'unidentified', 'unauthorised', 'formal')),
  /** The request that it was joined to; `null` where it was not. */
  joinedTo: nullable(caseName),
  /** The day from which its latest answer stands so, of its refusal, or on which it was withdrawn or joined. */
  closedOn: nullable(day),
  /** The day of its first answer or its refusal. */
  firstClosedOn: nullable(day),
  /** What was sent out on it. */
  acts: list(sentActShape),
  /** How far identity is confirmed. */
  identity: identityShape,
  /** Its extension. */
  extension: nullable(extensionShape),
  /** From when to when the time to answer stood still for what was to be put right; left out where it ran on. */
  completionWaits: optional(list(waitShape)),
  /** Whether a fee that the answer waits for was demanded, or paid. */
  fee: word('none', 'demanded', 'paid'),
  /** Which decision of the request stands: 0 before the first, one more each time it is decided anew. */
  decision: count,
  /** By when the answer is carried out; `null` where nothing is. */
  implementation: nullable(day),
  /** What of it was carried out, and when. */
  implemented: list(implementationShape),
  /** What of it was given up or turned out impossible, and when. */
  ended: list(implementationShape),
  /** The upheld complaints whose outcome reached it. */
  applied: list(appliedShape),
}

/**
 * What a complaint sees of the request that it is about: taken from the request's state by
 * {@link requestForComplaint}, and carried by the commands that need it.
 *
 * @category Complaint
 * @see Adakavas clauses 48, 58, 59
 */
export interface RequestForComplaint extends Examined, DataOf<typeof requestFields> {}

/** What a complaint sees of its request, as it crosses the boundary. */
export const requestForComplaintShape: Shape<RequestForComplaint> = object({
  ...examinedFields,
  ...requestFields,
})

/** The day a request was closed, first and last. */
function closing(
  state: Exclude<RequestState, { status: 'none' }>,
): Pick<RequestForComplaint, 'closedOn' | 'firstClosedOn'> {
  switch (state.status) {
    case 'open':
      return { closedOn: null, firstClosedOn: null }
    case 'answered':
    case 'implemented':
      return { closedOn: standingDecisions(state).on, firstClosedOn: firstClosing(state) }
    case 'refused':
      return { closedOn: state.refusal.on, firstClosedOn: state.refusal.on }
    case 'withdrawn':
      return { closedOn: state.withdrawnOn, firstClosedOn: state.withdrawnOn }
    case 'joined':
      return { closedOn: state.joinedOn, firstClosedOn: state.joinedOn }
  }
}

/** The acts that decide a request: what turns out impossible is decided otherwise too. */
const deciding: readonly SentAct['act'][] = ['answer', 'refusal', 'new-answer', 'impossibility']

const decisionActs = (acts: readonly SentAct[]): readonly SentAct[] =>
  acts.filter(({ act }) => deciding.includes(act))

/** How often a request was decided. */
const decisionsIn = (acts: readonly SentAct[]): number => decisionActs(acts).length

/** The day on which a request was first decided after one of its decisions; `null` where that one stands. */
export const decidedAfter = (
  { acts }: Pick<RequestForComplaint, 'acts'>,
  decision: number,
): PlainDate | null => decisionActs(acts)[decision]?.on ?? null

/** A refusal that a complaint undid closed the request before its first answer. */
function firstClosing({ acts, answer }: AnsweredRequest | ImplementedRequest): PlainDate {
  return acts.find(({ act }) => act === 'refusal' || act === 'answer')?.on ?? answer.answeredOn
}

/**
 * What a complaint sees of a request on a day.
 *
 * Of a request that was made to forget whom it is about, it isn't known who examined it: `examiners` is `null` where one of
 * them has a name that stands in place of another, such as `person-1`, and nobody may review a complaint about it. Give no
 * employee a name of that form.
 *
 * @returns `null` where no request was filed.
 * @throws InvalidInputError for a day before the last event: what was seen then is not known any more.
 * @category Complaint
 * @see Adakavas clauses 48, 58
 * @example
 * ```ts
 * requestForComplaint({ status: 'none' }, plainDate('2026-02-02')) // => null
 * ```
 */
export function requestForComplaint(state: RequestState, on: PlainDate): RequestForComplaint | null {
  return ofState(state, () => summaryForComplaint(state, on))
}

function summaryForComplaint(state: RequestState, on: PlainDate): RequestForComplaint | null {
  if (state.status === 'none') return null
  if (readDay(on, 'on') < state.lastEventOn) {
    throw new InvalidInputError('on', 'a day not before the last event', on)
  }
  const {
    id,
    procedure,
    status,
    submittedOn,
    receivedOn,
    claims,
    acts,
    identity,
    extension,
    completionWaits,
    fee,
    examiners,
    examinations,
    applied,
    corrections,
  } = state
  const standing = 'answer' in state ? standingDecisions(state) : null
  return {
    id,
    procedure,
    asOf: on,
    status,
    submittedOn,
    receivedOn,
    corrections: corrections.length,
    claims,
    outcome: standing?.outcome ?? null,
    decisions: standing?.decisions ?? [],
    afterWithdrawal: 'answer' in state ? state.answer.afterWithdrawal : [],
    refusal: 'refusal' in state ? state.refusal.kind : null,
    joinedTo: state.status === 'joined' ? state.joinedTo : null,
    ...closing(state),
    acts,
    identity,
    extension,
    ...(completionWaits.length === 0 ? {} : { completionWaits }),
    fee: isForCopies(fee) ? 'none' : fee.status,
    // Who stands behind a name that was forgotten is not known any more, and might be anybody.
    examiners: examiners.some(isForgottenPerson) ? null : examiners,
    examinations,
    decision: decisionsIn(acts),
    implementation: 'answer' in state ? (state.answer.implementation?.due ?? null) : null,
    implemented: 'implemented' in state ? state.implemented : [],
    ended:
      'waived' in state
        ? [...state.waived, ...state.impossible].map(({ right, item, on }) => ({ right, item, on }))
        : [],
    applied,
  }
}

/** What each act on a request shows that somebody did. */
const deedOf: Readonly<Record<SentAct['act'], Examination['did']>> = {
  answer: 'answered',
  'new-answer': 're-examined',
  refusal: 'refused',
  inquiry: 'inquired-identity',
  extension: 'extended',
  'fee-demand': 'demanded-fee',
  impossibility: 'reported-impossible',
}

/** The days of a summary, none of which can be after the day as which it is seen. */
const daysIn = (request: RequestForComplaint): readonly (readonly [string, PlainDate | null])[] => [
  ['receivedOn', request.receivedOn],
  ['closedOn', request.closedOn],
  ['firstClosedOn', request.firstClosedOn],
  ['extension', request.extension?.on ?? null],
  ['identity', request.identity.status === 'confirmed' ? request.identity.on : null],
  ...request.acts.map(({ on }) => ['acts', on] as const),
  ...request.examinations.map(({ on }) => ['examinations', on] as const),
  ...request.implemented.map(({ on }) => ['implemented', on] as const),
  ...request.ended.map(({ on }) => ['ended', on] as const),
  ...request.applied.map(({ on }) => ['applied', on] as const),
]

/** Whether a request of a status has been answered or refused. */
const closedAs: Readonly<Record<RequestForComplaint['status'], 'answer' | 'refusal' | null>> = {
  open: null,
  answered: 'answer',
  implemented: 'answer',
  refused: 'refusal',
  withdrawn: null,
  joined: null,
}

/**
 * What in a summary of a request contradicts what else is in it, as pairs of fields: a day after the day as which it is
 * seen, an act that nobody is shown to have done, an examiner who is missing.
 */
export function contradictionsIn(request: RequestForComplaint): readonly (readonly string[])[] {
  const { asOf, submittedOn, receivedOn, status, outcome, closedOn, refusal, acts } = request
  const { examiners, examinations, decision } = request
  const closed = closedAs[status]
  const decided = entriesOf(request.decisions)
  const deeds = new Set(examinations.map(({ did, on }) => `${did} ${on}`))
  const named = new Set(examiners)
  return [
    ...(receivedOn < submittedOn ? [['submittedOn', 'receivedOn']] : []),
    ...daysIn(request).flatMap(([field, day]) => (day !== null && day > asOf ? [['asOf', field]] : [])),
    ...((closed === 'answer') === (outcome !== null) ? [] : [['status', 'outcome']]),
    ...((closed === 'refusal') === (refusal !== null) ? [] : [['status', 'refusal']]),
    ...((status === 'open') === (closedOn === null) ? [] : [['status', 'closedOn']]),
    ...(outcome === null || outcome === addedUp(request.decisions) ? [] : [['outcome', 'decisions']]),
    ...((status === 'joined') === (request.joinedTo !== null) ? [] : [['status', 'joinedTo']]),
    ...(acts.some(({ act }) => act === 'extension') === (request.extension !== null)
      ? []
      : [['acts', 'extension']]),
    ...([...request.implemented, ...request.ended].every((one) => decided(one) !== undefined)
      ? []
      : [['implemented', 'decisions']]),
    ...(decision === decisionsIn(acts) ? [] : [['decision', 'acts']]),
    ...(acts.some(({ act, on }) => !deeds.has(`${deedOf[act]} ${on}`)) ? [['acts', 'examinations']] : []),
    ...(examiners !== null && examinations.some(({ who }) => !named.has(who))
      ? [['examinations', 'examiners']]
      : []),
  ]
}
