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
export { type ComplaintEvent, complaintEvents } from './events.js'
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
  type EarlierComplaint,
  earlierComplaint,
} from './state.js'
export {
  type ComplaintDuty,
  type ComplaintMachine,
  type ComplaintRejectionCode,
  complaintRejectionCodes,
} from './types.js'
