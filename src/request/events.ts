import type { Extension, Identity, Reply } from '../case/index.js'
import type { Defect, RecordedDecision } from '../rights/index.js'
import type {
  AnswerRequest,
  ApplyComplaintOutcome,
  AssignOfficer,
  ConfirmIdentity,
  CorrectRequest,
  DemandFee,
  ExtendExamination,
  InquireIdentity,
  PayFee,
  ProveAuthority,
  RefuseUnauthorised,
  RefuseUnfounded,
  RefuseUnidentified,
  ReportImplementation,
  SubmitRequest,
  SupplyIdentity,
  WithdrawRequest,
} from './commands.js'
import type { Answer, Implementation, Refusal } from './state.js'

/** A request was filed.
 *
 * @category Request */
export type RequestSubmitted = {
  readonly type: 'RequestSubmitted'
  readonly data: {
    readonly command: SubmitRequest
    /** The procedure that the whole history is made under. */
    readonly procedure: { readonly id: string; readonly version: string }
    /** What the request lacks. */
    readonly defects: readonly Defect[]
  }
}
/** An employee was made responsible.
 *
 * @category Request */
export type OfficerAssigned = {
  readonly type: 'OfficerAssigned'
  readonly data: { readonly command: AssignOfficer }
}
/** The content was put right.
 *
 * @category Request */
export type RequestCorrected = {
  readonly type: 'RequestCorrected'
  readonly data: {
    readonly command: CorrectRequest
    /** What the request still lacks. */
    readonly defects: readonly Defect[]
  }
}
/** A representative showed the right to act.
 *
 * @category Request */
export type AuthorityProven = {
  readonly type: 'AuthorityProven'
  readonly data: { readonly command: ProveAuthority }
}
/** The subject was asked to confirm identity.
 *
 * @category Request */
export type IdentityInquired = {
  readonly type: 'IdentityInquired'
  readonly data: {
    readonly command: InquireIdentity
    readonly inquiry: Extract<Identity, { status: 'inquiry-open' }>
    readonly reply: Reply
  }
}
/** The subject answered the inquiry or took the measures.
 *
 * @category Request */
export type IdentitySupplied = {
  readonly type: 'IdentitySupplied'
  readonly data: {
    readonly command: SupplyIdentity
    /** By the day set: then there is no refusal any more. */
    readonly inTime: boolean
  }
}
/** Identity was confirmed.
 *
 * @category Request */
export type IdentityConfirmed = {
  readonly type: 'IdentityConfirmed'
  readonly data: { readonly command: ConfirmIdentity }
}
/** The examination was extended and the subject informed.
 *
 * @category Request */
export type ExaminationExtended = {
  readonly type: 'ExaminationExtended'
  readonly data: { readonly command: ExtendExamination; readonly extension: Extension; readonly reply: Reply }
}
/** A fee was demanded.
 *
 * @category Request */
export type FeeDemanded = {
  readonly type: 'FeeDemanded'
  readonly data: { readonly command: DemandFee; readonly reply: Reply }
}
/** The fee was paid.
 *
 * @category Request */
export type FeePaid = { readonly type: 'FeePaid'; readonly data: { readonly command: PayFee } }
/** The request was refused.
 *
 * @category Request */
export type RequestRefused = {
  readonly type: 'RequestRefused'
  readonly data: {
    readonly command: RefuseUnfounded | RefuseUnidentified | RefuseUnauthorised
    readonly refusal: Refusal
  }
}
/** The request was answered.
 *
 * @category Request */
export type RequestAnswered = {
  readonly type: 'RequestAnswered'
  readonly data: { readonly command: AnswerRequest; readonly answer: Answer }
}
/** One granted right was carried out for one item.
 *
 * @category Request */
export type ImplementationReported = {
  readonly type: 'ImplementationReported'
  readonly data: {
    readonly command: ReportImplementation
    /** Everything that was granted is carried out now. */
    readonly complete: boolean
  }
}
/** A complaint was upheld, and the request examined anew.
 *
 * @category Request */
export type RequestReexamined = {
  readonly type: 'RequestReexamined'
  readonly data: {
    readonly command: ApplyComplaintOutcome
    /** The new answer. */
    readonly answer: Answer
    /** What the answer before it decided. */
    readonly previous: readonly RecordedDecision[]
    /** What of it was carried out before. */
    readonly implemented: readonly Implementation[]
    /** Everything that is granted is carried out already. */
    readonly complete: boolean
  }
}
/** The request was withdrawn.
 *
 * @category Request */
export type RequestWithdrawn = {
  readonly type: 'RequestWithdrawn'
  readonly data: { readonly command: WithdrawRequest }
}

/**
 * Every event of a request: each holds the whole command and what was derived from it.
 *
 * @category Request
 */
export type RequestEvent =
  | RequestSubmitted
  | OfficerAssigned
  | RequestCorrected
  | AuthorityProven
  | IdentityInquired
  | IdentitySupplied
  | IdentityConfirmed
  | ExaminationExtended
  | FeeDemanded
  | FeePaid
  | RequestRefused
  | RequestAnswered
  | ImplementationReported
  | RequestReexamined
  | RequestWithdrawn

/**
 * The names of the events of a request.
 *
 * @category Request
 * @example
 * ```ts
 * requestEvents.length // => 15
 * ```
 */
export const requestEvents = Object.freeze([
  'RequestSubmitted',
  'OfficerAssigned',
  'RequestCorrected',
  'AuthorityProven',
  'IdentityInquired',
  'IdentitySupplied',
  'IdentityConfirmed',
  'ExaminationExtended',
  'FeeDemanded',
  'FeePaid',
  'RequestRefused',
  'RequestAnswered',
  'ImplementationReported',
  'RequestReexamined',
  'RequestWithdrawn',
] as const satisfies readonly RequestEvent['type'][])
