export type {
  AssignReviewer,
  ComplaintCommand,
  CorrectComplaint,
  DismissComplaint,
  LodgeComplaint,
  RefuseRepeat,
  ReportComplaintImplementation,
  UpholdComplaint,
  WithdrawComplaint,
} from './commands.js'
export { complaintLifecycle } from './complaint-lifecycle.js'
export {
  type ComplaintCorrected,
  type ComplaintDismissed,
  type ComplaintEvent,
  type ComplaintLodged,
  type ComplaintRefused,
  type ComplaintUpheld,
  complaintEvents,
  type ReviewerAssigned,
} from './events.js'
export { type FollowUp, followUps } from './follow-ups.js'
export { type RequestForComplaint, requestForComplaint } from './request-for-complaint.js'
export { type Eligibility, eligibleReviewers } from './reviewers.js'
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
  type ComplaintRejectionCode,
  type ComplaintTypes,
  complaintRejectionCodes,
} from './types.js'
