import { type PlainDate, plainDate } from '../calendar/index.js'
import type { ComplaintGround, Examined, Extension, Identity } from '../case/index.js'
import { InvalidInputError } from '../core/index.js'
import type { AnsweredRequest, ImplementedRequest, Refusal, RequestState, SentAct } from '../request/index.js'
import type { Claim, RecordedDecision, RequestOutcome } from '../rights/index.js'

/**
 * What a complaint sees of the request that it is about: taken from the request's state by
 * {@link requestForComplaint}, and carried by the commands that need it.
 *
 * @category Complaint
 * @see Adakavas clauses 48, 58, 59
 */
export interface RequestForComplaint extends Examined {
  /** The day as which it is seen. */
  readonly asOf: PlainDate
  /** Its status. */
  readonly status: 'open' | 'answered' | 'implemented' | 'refused' | 'withdrawn'
  /** The day it was sent or brought. */
  readonly submittedOn: PlainDate
  /** The day it reached the institution. */
  readonly receivedOn: PlainDate
  /** What it claims. */
  readonly claims: readonly [Claim, ...Claim[]]
  /** What its answer came to; `null` where there is none. */
  readonly outcome: RequestOutcome | null
  /** What its answer decided. */
  readonly decisions: readonly RecordedDecision[]
  /** How it was refused; `null` where it was not. */
  readonly refusal: Refusal['kind'] | null
  /** The day of its latest answer or its refusal, or the day it was withdrawn. */
  readonly closedOn: PlainDate | null
  /** The day of its first answer or its refusal. */
  readonly firstClosedOn: PlainDate | null
  /** What was sent out on it. */
  readonly acts: readonly SentAct[]
  /** How far identity is confirmed. */
  readonly identity: Identity
  /** Its extension. */
  readonly extension: Extension | null
  /** Whether a fee was demanded, or paid. */
  readonly fee: 'none' | 'demanded' | 'paid'
}

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
      'adakavas:48',
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
    ...closing(state),
    acts,
    identity,
    extension,
    fee: fee.status,
    examiners,
    examinations,
  }
}

/** The grounds that a request bears on its record on a day, and from when a complaint about silence is admissible. */
export interface GroundsOnRecord {
  /** The grounds that it bears. */
  readonly grounds: readonly ComplaintGround[]
  /** The first day of a complaint about silence, where the request bears that ground or will if nothing happens. */
  readonly inactionFrom: PlainDate | null
}
