import type { Deadline, PlainDate } from '../calendar/index.js'
import type { CaseRecord, Examination, Reply } from '../case/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { Channel } from '../procedure/index.js'
import type { Claim, Defect, RequestForm } from '../rights/index.js'
import type { Aftermath } from './aftermath-shapes.js'
import type { AppliedOutcome } from './complaint-for-request.js'
import type { DatesCorrection } from './dates.js'
import type { AdministrativeCosts, FeeFinding } from './finding.js'
import type {
  Answer,
  CarriedOut,
  GrantedRestriction,
  Implementation,
  Impossibility,
  MissedImplementation,
  Refusal,
  SentAct,
  Waiver,
} from './outcome.js'

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
      readonly finding: FeeFinding
      /** To whom and how the demand goes. */
      readonly reply: Reply
    }
  | {
      readonly status: 'paid'
      readonly on: PlainDate
      readonly amount: number
      /** Of a fee for further copies under access. */
      readonly for?: 'further-copies'
    }

/** Whether a fee is for further copies: it holds nothing up, since the answer is given without them. */
export const isForCopies = (fee: Fee): boolean =>
  (fee.status === 'demanded' && fee.finding.kind === 'further-copies') ||
  (fee.status === 'paid' && fee.for === 'further-copies')

/** The clause of a fee: under the GDPR itself further copies have one of their own. */
export const clauseOfFee = (clause: ClauseRef, copies: boolean): ClauseRef =>
  copies && clause === 'gdpr:12(5)(a)' ? 'gdpr:15(3)' : clause

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
  /** The day on which it was decided to examine it all the same, whatever it lacks in form; left out where it was not. */
  readonly defectsWaivedOn?: PlainDate
  /** The fee. */
  readonly fee: Fee
  /** Everyone who examined the request in any way; the set only grows (clauses 46, 58). */
  readonly examiners: readonly string[]
  /** What each of them did and when. */
  readonly examinations: readonly Examination[]
  /** What was sent out. */
  readonly acts: readonly SentAct[]
  /** The upheld complaints whose outcome reached the request. */
  readonly applied: readonly AppliedOutcome[]
  /** The day of the first event after it was filed: it was received by then. */
  readonly firstEventOn: PlainDate | null
  /** What was corrected of the days on which it was sent and received, and when and why. */
  readonly corrections: readonly DatesCorrection[]
  /** The acknowledgement of its receipt, where the document wants one and it was sent. */
  readonly acknowledgement?: { readonly on: PlainDate; readonly reply: Reply }
  /** The doubles that were joined to it, and when that was put on record. */
  readonly doubles: readonly { readonly request: string; readonly on: PlainDate }[]
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
  /** The answer as it was given: what stands of it, {@link decisionsAsTheyStand} says. */
  readonly answer: Answer
  /** What was carried out. */
  readonly implemented: readonly Implementation[]
  /** What was given up before it was carried out; granted again by a new answer, it stays given up. */
  readonly waived: readonly Waiver[]
  /** What turned out impossible to carry out, of this answer. */
  readonly impossible: readonly Impossibility[]
  /** What was ended only after its day had passed, of this answer and of earlier ones. */
  readonly missed: readonly MissedImplementation[]
  /** What was carried out before a new answer granted more of it: then it is carried out again. */
  readonly carriedOutBefore: readonly CarriedOut[]
  /** The restrictions that earlier answers brought about, which a longer one was put in force beside. */
  readonly restrictedBefore: readonly GrantedRestriction[]
  /** The refusal that a complaint undid, where there was one. */
  readonly formerRefusal: Refusal | null
  /** What followed the decision; left out where nothing did. */
  readonly aftermath?: readonly Aftermath[]
}
/** A request that was answered, with nothing left to carry out.
 *
 * @category Request */
export type ImplementedRequest = Omit<AnsweredRequest, 'status'> & {
  readonly status: 'implemented'
  /** Whether anything of what was granted was carried out; `false` where all of it was waived or impossible. */
  readonly carriedOut: boolean
}
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
  /** The limit of the answer as it stood that day. */
  readonly limit: Deadline<ClauseRef>
}
/** A double that was joined to another request: nothing is owed on it any more, and everything on the other.
 *
 * @category Request */
export type JoinedRequest = RequestRecord & {
  readonly status: 'joined'
  /** The request that it was joined to. */
  readonly joinedTo: string
  readonly joinedOn: PlainDate
  /** How it was known that both are of the same sender. */
  readonly sameSender: string
  /** The limit of the answer as it stood that day. */
  readonly limit: Deadline<ClauseRef>
  /** To whom and how the notice went. */
  readonly reply: Reply
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
  | JoinedRequest

/** A request that was submitted, whatever became of it. */
export type Filed = Exclude<RequestState, NoRequest>
