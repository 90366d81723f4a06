import type { PlainDate } from '../calendar/index.js'
import type { Extension, Inquiry, Reply } from '../case/index.js'
import type {
  Answer,
  ComplaintGround,
  ConfirmIdentity,
  ExtendExamination,
  InquireIdentity,
  ProveAuthority,
  RefuseUnauthorised,
  RefuseUnidentified,
  SupplyIdentity,
} from '../request/index.js'
import type {
  AssignReviewer,
  CorrectComplaint,
  DismissComplaint,
  LodgeComplaint,
  RefuseRepeat,
  ReportComplaintImplementation,
  UpholdComplaint,
  WithdrawComplaint,
} from './commands.js'
import type { ComplaintAnswer, ComplaintDefect, ComplaintRefusal } from './state.js'

/** A complaint was lodged.
 *
 * @category Complaint */
export type ComplaintLodged = {
  readonly type: 'ComplaintLodged'
  readonly data: {
    readonly command: LodgeComplaint
    readonly procedure: { readonly id: string; readonly version: string }
    /** The grounds that the request bears on its record. */
    readonly grounds: readonly ComplaintGround[]
    readonly defects: readonly ComplaintDefect[]
    /** The first day of a complaint about silence. */
    readonly admissibleFrom: PlainDate | null
    /** The limit that a complaint about silence is about. */
    readonly silentSince: PlainDate | null
    /** Whether it has to be refused as a repeat. */
    readonly repeat: boolean
  }
}
/** A reviewer was assigned.
 *
 * @category Complaint */
export type ReviewerAssigned = {
  readonly type: 'ReviewerAssigned'
  readonly data: {
    readonly command: AssignReviewer
    /** Everyone known to have examined the request. */
    readonly examiners: readonly string[]
  }
}
/** The content, or the finding of a repeat, was put right.
 *
 * @category Complaint */
export type ComplaintCorrected = {
  readonly type: 'ComplaintCorrected'
  readonly data: {
    readonly command: CorrectComplaint
    readonly defects: readonly ComplaintDefect[]
    readonly repeat: boolean
  }
}
/** A complaint was refused.
 *
 * @category Complaint */
export type ComplaintRefused = {
  readonly type: 'ComplaintRefused'
  readonly data: {
    readonly command: RefuseRepeat | RefuseUnidentified | RefuseUnauthorised
    readonly refusal: ComplaintRefusal
  }
}
/** A complaint was upheld.
 *
 * @category Complaint */
export type ComplaintUpheld = {
  readonly type: 'ComplaintUpheld'
  readonly data: {
    readonly command: UpholdComplaint
    readonly answer: ComplaintAnswer
    /** What the request is answered anew. */
    readonly requestAnswer: Answer
  }
}
/** A complaint was dismissed.
 *
 * @category Complaint */
export type ComplaintDismissed = {
  readonly type: 'ComplaintDismissed'
  readonly data: { readonly command: DismissComplaint; readonly answer: ComplaintAnswer }
}

/** Every event of a complaint: each holds the whole command and what was derived from it.
 *
 * @category Complaint */
export type ComplaintEvent =
  | ComplaintLodged
  | ReviewerAssigned
  | ComplaintCorrected
  | { readonly type: 'AuthorityProven'; readonly data: { readonly command: ProveAuthority } }
  | {
      readonly type: 'IdentityInquired'
      readonly data: { readonly command: InquireIdentity; readonly inquiry: Inquiry; readonly reply: Reply }
    }
  | {
      readonly type: 'IdentitySupplied'
      readonly data: { readonly command: SupplyIdentity; readonly inTime: boolean }
    }
  | { readonly type: 'IdentityConfirmed'; readonly data: { readonly command: ConfirmIdentity } }
  | {
      readonly type: 'ExaminationExtended'
      readonly data: {
        readonly command: ExtendExamination
        readonly extension: Extension
        readonly reply: Reply
      }
    }
  | ComplaintRefused
  | ComplaintUpheld
  | ComplaintDismissed
  | {
      readonly type: 'ImplementationReported'
      readonly data: { readonly command: ReportComplaintImplementation }
    }
  | { readonly type: 'ComplaintWithdrawn'; readonly data: { readonly command: WithdrawComplaint } }

/**
 * The names of the events of a complaint.
 *
 * @category Complaint
 * @example
 * ```ts
 * complaintEvents[0] // => 'ComplaintLodged'
 * ```
 */
export const complaintEvents = Object.freeze([
  'ComplaintLodged',
  'ReviewerAssigned',
  'ComplaintCorrected',
  'AuthorityProven',
  'IdentityInquired',
  'IdentitySupplied',
  'IdentityConfirmed',
  'ExaminationExtended',
  'ComplaintRefused',
  'ComplaintUpheld',
  'ComplaintDismissed',
  'ImplementationReported',
  'ComplaintWithdrawn',
] as const satisfies readonly ComplaintEvent['type'][])
