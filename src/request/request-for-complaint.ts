import { type PlainDate, plainDate } from '../calendar/index.js'
import { type Examined, examinedFields, extensionShape, identityShape } from '../case/index.js'
import { type DataOf, InvalidInputError, type Shape } from '../core/index.js'
import { day, list, nullable, object, some, text, word } from '../core/shape.js'
import { adakavasLimits } from '../procedure/adakavas.js'
import { claimShape } from '../rights/claim.js'
import { decisionShape, outcomeWord } from '../rights/item-decision.js'
import { type Refusal, sentActShape } from './outcome.js'
import type { AnsweredRequest, ImplementedRequest, RequestState } from './state.js'

const requestFields = {
  /** The day as which it is seen. */
  asOf: day,
  /** Its status. */
  status: word('open', 'answered', 'implemented', 'refused', 'withdrawn', 'joined'),
  /** The day it was sent or brought. */
  submittedOn: day,
  /** The day it reached the institution. */
  receivedOn: day,
  /** What it claims. */
  claims: some(claimShape),
  /** What its answer came to; `null` where there is none. */
  outcome: nullable(outcomeWord),
  /** What its answer decided. */
  decisions: list(decisionShape),
  /** How it was refused; `null` where it was not. */
  refusal: nullable(word<Refusal['kind']>('unfounded', 'unidentified', 'unauthorised')),
  /** The request that it was joined to; `null` where it was not. */
  joinedTo: nullable(text),
  /** The day of its latest answer or its refusal, or the day it was withdrawn or joined. */
  closedOn: nullable(day),
  /** The day of its first answer or its refusal. */
  firstClosedOn: nullable(day),
  /** What was sent out on it. */
  acts: list(sentActShape),
  /** How far identity is confirmed. */
  identity: identityShape,
  /** Its extension. */
  extension: nullable(extensionShape),
  /** Whether a fee was demanded, or paid. */
  fee: word('none', 'demanded', 'paid'),
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
      return { closedOn: state.answer.on, firstClosedOn: firstClosing(state) }
    case 'refused':
      return { closedOn: state.refusal.on, firstClosedOn: state.refusal.on }
    case 'withdrawn':
      return { closedOn: state.withdrawnOn, firstClosedOn: state.withdrawnOn }
    case 'joined':
      return { closedOn: state.joinedOn, firstClosedOn: state.joinedOn }
  }
}

/** A refusal that a complaint undid closed the request before its first answer. */
function firstClosing({ acts, answer }: AnsweredRequest | ImplementedRequest): PlainDate {
  return acts.find(({ act }) => act === 'refusal' || act === 'answer')?.on ?? answer.answeredOn
}

/**
 * What a complaint sees of a request on a day.
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
  if (state.status === 'none') return null
  if (plainDate(on) < state.lastEventOn) {
    throw new InvalidInputError(
      'on',
      `a day not before the last event, ${state.lastEventOn}`,
      on,
      adakavasLimits.inaction.clause,
    )
  }
  const {
    id,
    status,
    submittedOn,
    receivedOn,
    claims,
    acts,
    identity,
    extension,
    fee,
    examiners,
    examinations,
  } = state
  const answer = 'answer' in state ? state.answer : null
  return {
    id,
    asOf: on,
    status,
    submittedOn,
    receivedOn,
    claims,
    outcome: answer?.outcome ?? null,
    decisions: answer?.decisions ?? [],
    refusal: 'refusal' in state ? state.refusal.kind : null,
    joinedTo: state.status === 'joined' ? state.joinedTo : null,
    ...closing(state),
    acts,
    identity,
    extension,
    fee: fee.status,
    examiners,
    examinations,
  }
}
