export {
  type EarlierReview,
  type Eligibility,
  type Examined,
  eligibleReviewers,
  type Reviewable,
} from '../case/index.js'
export { type FollowUp, followUps } from './follow-ups.js'
export { complaintLifecycle } from './lifecycle.js'
export {
  type AssignReviewer,
  type ComplaintCommand,
  type ComplaintCorrected,
  type ComplaintDismissed,
  type ComplaintEvent,
  type ComplaintImplementationReported,
  type ComplaintLodged,
  type ComplaintRefused,
  type ComplaintUpheld,
  type ComplaintWithdrawn,
  type CorrectComplaint,
  complaintEventNames,
  type DismissComplaint,
  type LodgeComplaint,
  type RefuseRepeat,
  type ReportComplaintImplementation,
  type ReviewerAssigned,
  type UpholdComplaint,
  type WithdrawComplaint,
} from './messages.js'
export { type RequestForComplaint, requestForComplaint } from './request-for-complaint.js'
export {
  type ComplaintAnswer,
  type ComplaintDefect,
  type ComplaintRecord,
  type ComplaintRefusal,
  type ComplaintState,
  complaintDefectCodes,
  type DismissedComplaint,
  type EarlierComplaint,
  earlierComplaint,
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
