import type { Deadline, PlainDate } from '../calendar/index.js'
import type { CaseRecord, CaseRefusal, Examination, Reply } from '../case/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { Channel } from '../procedure/index.js'
import type {
  Claim,
  DecisionPart,
  Defect,
  RecordedDecision,
  RequestForm,
  RequestOutcome,
  Right,
  SpecialReason,
} from '../rights/index.js'
import type { AdministrativeCosts, UnfoundedFinding } from './finding.js'

/** The fee of a request, in euro cents (clause 43.2).
 *
 * @category Request */
export type Fee =
  | { readonly status: 'none' }
  | {
      readonly status: 'demanded'
      readonly on: PlainDate
      readonly amount: number
      /** The costs that it may not exceed. */
      readonly costs: AdministrativeCosts
      /** Why one is demanded (clause 43). */
      readonly finding: UnfoundedFinding
      /** To whom and how the demand goes. */
      readonly reply: Reply
    }
  | { readonly status: 'paid'; readonly on: PlainDate; readonly amount: number }

/** What was sent out on a request and when: what tells inaction from a slow case (clause 48).
 *
 * @category Request */
export interface SentAct {
  /** What was sent. */
  readonly act: 'answer' | 'new-answer' | 'refusal' | 'inquiry' | 'extension' | 'fee-demand'
  /** When. */
  readonly on: PlainDate
}

/** What is granted of one right for one item.
 *
 * @category Request */
export interface Grant {
  /** The right. */
  readonly right: Right
  /** The item; `null` for access. */
  readonly item: string | null
  /** What of it. */
  readonly parts: readonly DecisionPart[]
  /** Of a withdrawal of consent: the day from which it holds; earlier processing stays lawful. */
  readonly effectiveFrom: PlainDate | null
}

/** Why one right for one item is not granted in whole.
 *
 * @category Request */
export interface AnswerReason {
  /** The right. */
  readonly right: Right
  /** The item; `null` where there is none to speak of. */
  readonly item: string | null
  /** The clauses that stand against it. */
  readonly clauses: readonly [ClauseRef, ...ClauseRef[]]
  /** What settles it besides a rule. */
  readonly reason: SpecialReason | null
  /** The act that limits the right from outside the document. */
  readonly act: string | null
}

/** An answer as given (clause 47).
 *
 * @category Request */
export interface Answer {
  /** The day it was sent. */
  readonly on: PlainDate
  /** Granted, in part, or rejected. */
  readonly outcome: RequestOutcome
  /** Every right for every item. */
  readonly decisions: readonly RecordedDecision[]
  /** What is granted. */
  readonly extent: readonly Grant[]
  /** Why the rest is not. */
  readonly reasons: readonly AnswerReason[]
  /** Reasons that the officer added. */
  readonly furtherReasons: readonly string[]
  /** By when what is granted is carried out; `null` where nothing is. */
  readonly implementation: Deadline<ClauseRef> | null
  /** To whom and how it goes. */
  readonly reply: Reply
  /** The limit of the answer as it stood that day. */
  readonly limit: Deadline<ClauseRef>
  /** The day the request was first answered: an earlier one where a complaint had it examined anew. */
  readonly answeredOn: PlainDate
}

/** A refusal as given (clauses 43.1, 44, 45).
 *
 * @category Request */
export interface Refusal extends CaseRefusal<'unfounded' | 'unidentified' | 'unauthorised'> {
  /** Of a refused request under clause 43.1: the finding that the refusal rests on. */
  readonly finding?: UnfoundedFinding
}

/** A granted right that was carried out.
 *
 * @category Request */
export interface Implementation {
  /** The right. */
  readonly right: Right
  /** The item; `null` for access. */
  readonly item: string | null
  /** When. */
  readonly on: PlainDate
}

/** What is known of every request that was filed.
 *
 * @category Request */
export interface RequestRecord extends CaseRecord {
  /** The host's own name of the request. */
  readonly id: string
  /** The procedure that it was filed under. */
  readonly procedure: { readonly id: string; readonly version: string }
  /** The way it came. */
  readonly channel: Channel
  /** Its form, as put right since. */
  readonly form: RequestForm
  /** Its claims, as put right since. */
  readonly claims: readonly [Claim, ...Claim[]]
  /** What it still lacks. */
  readonly defects: readonly Defect[]
  /** The fee. */
  readonly fee: Fee
  /** Everyone who examined the request in any way; the set only grows (clauses 46, 58). */
  readonly examiners: readonly string[]
  /** What each of them did and when. */
  readonly examinations: readonly Examination[]
  /** What was sent out. */
  readonly acts: readonly SentAct[]
}

/** Nothing has been filed.
 *
 * @category Request */
export type NoRequest = { readonly status: 'none' }
/** A request under examination.
 *
 * @category Request */
export type OpenRequest = RequestRecord & { readonly status: 'open' }
/** A request that was answered; what is granted is not carried out in whole yet.
 *
 * @category Request */
export type AnsweredRequest = RequestRecord & {
  readonly status: 'answered'
  readonly answer: Answer
  readonly implemented: readonly Implementation[]
}
/** A request that was answered and carried out.
 *
 * @category Request */
export type ImplementedRequest = Omit<AnsweredRequest, 'status'> & { readonly status: 'implemented' }
/** A request that was refused.
 *
 * @category Request */
export type RefusedRequest = RequestRecord & { readonly status: 'refused'; readonly refusal: Refusal }
/** A request that was withdrawn.
 *
 * @category Request */
export type WithdrawnRequest = RequestRecord & {
  readonly status: 'withdrawn'
  readonly withdrawnOn: PlainDate
}

/**
 * A request: a union on `status`, with a field only where it is known.
 *
 * @category Request
 */
export type RequestState =
  | NoRequest
  | OpenRequest
  | AnsweredRequest
  | ImplementedRequest
  | RefusedRequest
  | WithdrawnRequest
