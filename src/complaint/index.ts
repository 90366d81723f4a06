export type { FateOfItems, ForgettingOptions } from '../case/forgetting.js'
export {
  type EarlierReview,
  type Eligibility,
  type Examined,
  eligibleReviewers,
  type Reviewable,
  type UnderReview,
} from '../case/index.js'
export {
  type AppliedOutcome,
  type ComplaintForRequest,
  type RequestForComplaint,
  requestForComplaint,
} from '../request/index.js'
export { complaintEventNames } from './evolution.js'
export { type FollowUp, followUps } from './follow-ups.js'
export { forgetComplaint } from './forget.js'
export { complaintLifecycle } from './lifecycle.js'
export type {
  AssignReviewer,
  ComplaintCommand,
  ComplaintCorrected,
  ComplaintDismissed,
  ComplaintEvent,
  ComplaintImplementationReported,
  ComplaintLodged,
  ComplaintRefused,
  ComplaintUpheld,
  ComplaintWithdrawn,
  CorrectComplaint,
  DismissComplaint,
  GrantEnded,
  LodgeComplaint,
  RefuseRepeat,
  ReportComplaintImplementation,
  ReviewerAssigned,
  UpholdComplaint,
  WithdrawComplaint,
} from './messages.js'
export {
  type ComplaintAnswer,
  type ComplaintDefect,
  type ComplaintFindings,
  type ComplaintRecord,
  type ComplaintRefusal,
  type ComplaintState,
  complaintDefectCodes,
  complaintForRequest,
  type DismissedComplaint,
  type EarlierComplaint,
  earlierComplaint,
  type GrantEnding,
  type ImplementedComplaint,
  type NoComplaint,
  type OpenComplaint,
  type RefusedComplaint,
  type UpheldComplaint,
  type WithdrawnComplaint,
} from './state.js'
export {
  type ComplaintDuty,
  type ComplaintMachine,
  type ComplaintNotes,
  type ComplaintRejectionCode,
  type ComplaintRejections,
  type ComplaintTypes,
  complaintRejectionCodes,
} from './types.js'
