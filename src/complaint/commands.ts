import type { PlainDate } from '../calendar/index.js'
import type { Act, Contact, OutwardAct, ReplyWay, Sender } from '../case/index.js'
import type { Channel } from '../procedure/index.js'
import type {
  ComplaintGround,
  ConfirmIdentity,
  ExtendExamination,
  InquireIdentity,
  ProveAuthority,
  RefuseUnauthorised,
  RefuseUnidentified,
  SupplyIdentity,
} from '../request/index.js'
import type { CaseFacts } from '../rights/index.js'
import type { RequestForComplaint } from './request-for-complaint.js'
import type { EarlierComplaint } from './state.js'

/** Lodges a complaint about a request (clauses 48 to 51).
 *
 * @category Complaint */
export type LodgeComplaint = {
  readonly type: 'LodgeComplaint'
  readonly data: {
    /** The host's own name of the complaint. */
    readonly id: string
    /** The employee who put it on record. */
    readonly by: string
    readonly submittedOn: PlainDate
    /** The day it reached the institution, from which its own month runs. */
    readonly receivedOn: PlainDate
    readonly channel: Channel
    readonly sender: Sender
    /** The way in which the subject wants the answer. */
    readonly reply?: ReplyWay
    readonly contacts: readonly Contact[]
    readonly ground: ComplaintGround
    /** Why the subject thinks that the request has to be granted in whole. */
    readonly argument?: string
    /** The copies that came with it. */
    readonly copies: { readonly request: boolean; readonly answer: boolean }
    /** The request as it is seen on the day of receipt. */
    readonly request: RequestForComplaint
    /** The earlier complaints about the same request. */
    readonly earlier: readonly EarlierComplaint[]
    /** The earlier complaint whose argued reasons it repeats, as the host finds. */
    readonly sameReasonsAs?: string
  }
}

/** Makes an employee the reviewer, or another one in their place (clause 58).
 *
 * @category Complaint */
export type AssignReviewer = {
  readonly type: 'AssignReviewer'
  readonly data: Act & {
    readonly reviewer: string
    readonly request: RequestForComplaint
    /** The employees to choose from, where the host has a list of them: nobody else is assigned. */
    readonly staff?: readonly string[]
  }
}

/** Records that the subject put the content right, or that the finding of a repeat was corrected (clauses 49, 56).
 *
 * @category Complaint */
export type CorrectComplaint = {
  readonly type: 'CorrectComplaint'
  readonly data: Act & {
    readonly ground?: ComplaintGround
    readonly argument?: string
    readonly copies?: { readonly request: boolean; readonly answer: boolean }
    /** The corrected finding; `null` where no reasons are repeated. */
    readonly sameReasonsAs?: string | null
  }
}

/** Refuses a repeated complaint, as clause 56 demands.
 *
 * @category Complaint */
export type RefuseRepeat = {
  readonly type: 'RefuseRepeat'
  readonly data: OutwardAct & { readonly reasons: readonly [string, ...string[]] }
}

/** Upholds a complaint: the request is examined anew, from facts, in the same answer (clause 59).
 *
 * @category Complaint */
export type UpholdComplaint = {
  readonly type: 'UpholdComplaint'
  readonly data: OutwardAct & {
    readonly request: RequestForComplaint
    /** Who else prepared the answer. */
    readonly preparedBy?: readonly string[]
    readonly facts: CaseFacts
    /** By which day what is granted will be carried out. */
    readonly implementBy?: PlainDate
    /** Why a rejection discloses no personal data. */
    readonly disclosesNothing?: string
    /** Reasons beside those that follow from the clauses. */
    readonly reasons?: readonly string[]
  }
}

/** Dismisses a complaint (clause 59).
 *
 * @category Complaint */
export type DismissComplaint = {
  readonly type: 'DismissComplaint'
  readonly data: OutwardAct & {
    readonly request: RequestForComplaint
    /** Who else prepared the answer. */
    readonly preparedBy?: readonly string[]
    readonly reasons: readonly [string, ...string[]]
    /** Why the dismissal discloses no personal data: asked for where identity is not confirmed. */
    readonly disclosesNothing?: string
  }
}

/** Mirrors that the request owes nothing any more of what was granted anew.
 *
 * @category Complaint */
export type ReportComplaintImplementation = {
  readonly type: 'ReportImplementation'
  readonly data: Act & { readonly request: RequestForComplaint }
}

/** Withdraws the complaint.
 *
 * @category Complaint */
export type WithdrawComplaint = {
  readonly type: 'WithdrawComplaint'
  readonly data: Act & { readonly withdrawnBy: 'subject' | 'representative' }
}

/** Every command of a complaint; identity, authority and extension go as for a request.
 *
 * @category Complaint */
export type ComplaintCommand =
  | LodgeComplaint
  | AssignReviewer
  | CorrectComplaint
  | ProveAuthority
  | RefuseUnauthorised
  | InquireIdentity
  | SupplyIdentity
  | ConfirmIdentity
  | RefuseUnidentified
  | ExtendExamination
  | RefuseRepeat
  | UpholdComplaint
  | DismissComplaint
  | ReportComplaintImplementation
  | WithdrawComplaint
