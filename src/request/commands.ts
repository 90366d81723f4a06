import type { PlainDate } from '../calendar/index.js'
import type { Act, Contact, OutwardAct, ReplyWay, Sender } from '../case/index.js'
import type { Channel } from '../procedure/index.js'
import type { CaseFacts, Claim, RequestForm, Right } from '../rights/index.js'

/**
 * Why a request may be refused or charged for (clause 43); one finding is enough, and each says why.
 *
 * Only an earlier request that was answered makes a later one repetitive.
 *
 * @category Request
 * @see Adakavas clause 43
 */
export type UnfoundedFinding =
  | { readonly kind: 'manifestly-unfounded' | 'excessive'; readonly justification: string }
  | {
      readonly kind: 'repetitive'
      readonly justification: string
      /** The earlier request of the same content, and the day it was answered. */
      readonly earlier: { readonly id: string; readonly answeredOn: PlainDate }
    }

/** The administrative costs of an answer, in euro cents.
 *
 * @category Request
 * @see Adakavas clause 43.2 */
export interface AdministrativeCosts {
  /** Collecting the information. */
  readonly collecting: number
  /** Examining the request. */
  readonly examining: number
  /** Giving the answer. */
  readonly answering: number
}

/** Files a request (clauses 38, 39, 40).
 *
 * @category Request */
export type SubmitRequest = {
  readonly type: 'SubmitRequest'
  readonly data: {
    /** The host's own name of the request. */
    readonly id: string
    /** The employee who put it on record. */
    readonly by: string
    /** The day the subject sent or brought it. */
    readonly submittedOn: PlainDate
    /** The day it reached the institution, from which the month runs. */
    readonly receivedOn: PlainDate
    readonly channel: Channel
    readonly sender: Sender
    readonly form: RequestForm
    readonly claims: readonly [Claim, ...Claim[]]
    /** The way in which the subject wants the answer. */
    readonly reply?: ReplyWay
    /** The contact data held of the subject. */
    readonly contacts: readonly Contact[]
  }
}

/** Makes an employee responsible for the request (clause 46).
 *
 * @category Request */
export type AssignOfficer = {
  readonly type: 'AssignOfficer'
  readonly data: Act & { readonly officer: string }
}

/** Records that the subject put the content right (clause 38); no limit moves.
 *
 * @category Request */
export type CorrectRequest = {
  readonly type: 'CorrectRequest'
  readonly data: Act & { readonly form?: RequestForm; readonly claims?: readonly [Claim, ...Claim[]] }
}

/** Records the documents that show a representative's right to act (clause 40).
 *
 * @category Request */
export type ProveAuthority = {
  readonly type: 'ProveAuthority'
  readonly data: Act & { readonly documents: string }
}

/** Refuses to accept a representative's request without such documents (clause 45).
 *
 * @category Request */
export type RefuseUnauthorised = {
  readonly type: 'RefuseUnauthorised'
  readonly data: OutwardAct & { readonly reasons: readonly [string, ...string[]] }
}

/** Asks the subject for information or measures that confirm identity (clause 44).
 *
 * @category Request */
export type InquireIdentity = {
  readonly type: 'InquireIdentity'
  readonly data: OutwardAct & {
    /** What is to be supplied or done. */
    readonly ask: string
    /** By which day. */
    readonly term: PlainDate
  }
}

/** Records that the subject answered the inquiry or took the measures, in time or late (clause 44).
 *
 * @category Request */
export type SupplyIdentity = { readonly type: 'SupplyIdentity'; readonly data: Act }

/** Confirms identity (clause 44).
 *
 * @category Request */
export type ConfirmIdentity = {
  readonly type: 'ConfirmIdentity'
  readonly data: Act & {
    /** How it was confirmed. */
    readonly means: string
  }
}

/** Refuses to examine because the term of an inquiry passed with nothing supplied (clause 44).
 *
 * @category Request */
export type RefuseUnidentified = {
  readonly type: 'RefuseUnidentified'
  readonly data: OutwardAct & { readonly reasons: readonly [string, ...string[]] }
}

/** Extends the examination and informs the subject (clause 41).
 *
 * @category Request */
export type ExtendExamination = {
  readonly type: 'ExtendExamination'
  readonly data: OutwardAct & {
    /** The important reasons. */
    readonly reasons: readonly [string, ...string[]]
    /** The new limit; left out, as far as clause 41 lets it reach. */
    readonly until?: PlainDate
  }
}

/** Demands a fee before the answer (clause 43.2).
 *
 * @category Request */
export type DemandFee = {
  readonly type: 'DemandFee'
  readonly data: OutwardAct & {
    readonly finding: UnfoundedFinding
    /** The fee in euro cents: above zero, not above the costs. */
    readonly fee: number
    readonly costs: AdministrativeCosts
  }
}

/** Records that the fee was paid (clause 43.2).
 *
 * @category Request */
export type PayFee = {
  readonly type: 'PayFee'
  readonly data: Act & {
    /** What was paid, in euro cents: the whole fee. */
    readonly amount: number
  }
}

/** Refuses to answer an unfounded, excessive or repetitive request (clause 43.1).
 *
 * @category Request */
export type RefuseUnfounded = {
  readonly type: 'RefuseUnfounded'
  readonly data: OutwardAct & { readonly finding: UnfoundedFinding }
}

/** Answers the request from facts (clause 47); no verdict is passed in.
 *
 * @category Request */
export type AnswerRequest = {
  readonly type: 'AnswerRequest'
  readonly data: OutwardAct & {
    /** Who else prepared the answer. */
    readonly preparedBy?: readonly string[]
    readonly facts: CaseFacts
    /** By which day what is granted will be carried out: asked for with a grant or a part grant. */
    readonly implementBy?: PlainDate
    /** Why a rejection discloses no personal data: asked for where identity is not confirmed. */
    readonly disclosesNothing?: string
    /** Reasons beside those that follow from the clauses. */
    readonly reasons?: readonly string[]
  }
}

/** Reports that one granted right was carried out for one item (clause 47).
 *
 * @category Request */
export type ReportImplementation = {
  readonly type: 'ReportImplementation'
  readonly data: Act & {
    readonly right: Right
    /** The item; left out for access. */
    readonly item?: string
    /** The item is under a restriction in force that another request brought about (clause 23). */
    readonly restricted?: true
    /** Which reason of clause 23 lets the operation happen all the same. */
    readonly restrictionReason?: RestrictionReason
  }
}

/**
 * Brings the outcome of an upheld complaint back into the request (clause 59): the request is examined anew, from
 * facts; no verdict is passed in.
 *
 * @category Request
 */
export type ApplyComplaintOutcome = {
  readonly type: 'ApplyComplaintOutcome'
  readonly data: OutwardAct & {
    /** The complaint that was upheld. */
    readonly complaint: string
    /** What it was about: a complaint of inaction needs no earlier answer to do better than. */
    readonly ground: ComplaintGround
    /** Everyone who was its reviewer: from now on they have examined the request (clause 58). */
    readonly reviewers: readonly [string, ...string[]]
    /** Who else prepared the answer. */
    readonly preparedBy?: readonly string[]
    readonly facts: CaseFacts
    /** By which day what is granted will be carried out. */
    readonly implementBy?: PlainDate
    /** Why a rejection discloses no personal data: asked for where identity is not confirmed. */
    readonly disclosesNothing?: string
    /** Reasons beside those that follow from the clauses. */
    readonly reasons?: readonly string[]
    /** Identity was confirmed for the complaint (clause 55). */
    readonly identityConfirmed?: true
    /** The subject complained in person, or the representative showed the right to act (clause 51). */
    readonly authorityProven?: true
  }
}

/**
 * What a complaint can be about.
 *
 * @category Request
 * @see Adakavas clause 48
 * @example
 * ```ts
 * complaintGrounds // => ['granted-in-part', 'rejected', 'inaction']
 * ```
 */
export const complaintGrounds = Object.freeze(['granted-in-part', 'rejected', 'inaction'] as const)

/** What a complaint is about.
 *
 * @category Request */
export type ComplaintGround = (typeof complaintGrounds)[number]

/** Withdraws the request.
 *
 * @category Request */
export type WithdrawRequest = {
  readonly type: 'WithdrawRequest'
  readonly data: Act & {
    /** Who withdraws it. */
    readonly withdrawnBy: 'subject' | 'representative'
  }
}

/** The reasons for which restricted data may be processed beyond storage.
 *
 * @category Request
 * @see Adakavas clause 23
 * @example
 * ```ts
 * restrictionReasons.length // => 4
 * ```
 */
export const restrictionReasons = Object.freeze([
  'written-consent',
  'own-claims',
  'protect-others',
  'public-interest',
] as const)

/** A reason for which restricted data may be processed beyond storage.
 *
 * @category Request */
export type RestrictionReason = (typeof restrictionReasons)[number]

/** Every command of a request.
 *
 * @category Request */
export type RequestCommand =
  | SubmitRequest
  | AssignOfficer
  | CorrectRequest
  | ProveAuthority
  | RefuseUnauthorised
  | InquireIdentity
  | SupplyIdentity
  | ConfirmIdentity
  | RefuseUnidentified
  | ExtendExamination
  | DemandFee
  | PayFee
  | RefuseUnfounded
  | AnswerRequest
  | ReportImplementation
  | ApplyComplaintOutcome
  | WithdrawRequest
