export {
  type AuthorityProven,
  type ComplaintGround,
  type ConfirmIdentity,
  complaintGrounds,
  type Examination,
  type ExaminationExtended,
  type ExtendExamination,
  type IdentityConfirmed,
  type IdentityInquired,
  type IdentitySupplied,
  type InquireIdentity,
  type ProveAuthority,
  type RefuseUnauthorised,
  type RefuseUnidentified,
  type RestrictionReason,
  restrictionReasons,
  type SupplyIdentity,
} from '../case/index.js'
export type { AppliedOutcome, ComplaintForRequest } from './complaint-for-request.js'
export { requestEventNames } from './evolution.js'
export type { AdministrativeCosts, UnfoundedFinding } from './finding.js'
export type { RequestFollowUp } from './follow-ups.js'
export { requestLifecycle } from './lifecycle.js'
export type {
  AnswerRequest,
  ApplyComplaintOutcome,
  AssignOfficer,
  CorrectRequest,
  DemandFee,
  FeeDemanded,
  FeePaid,
  ImplementationReported,
  OfficerAssigned,
  PayFee,
  RefuseUnfounded,
  ReportImplementation,
  RequestAnswered,
  RequestCommand,
  RequestCorrected,
  RequestEvent,
  RequestReexamined,
  RequestRefused,
  RequestSubmitted,
  RequestWithdrawn,
  SubmitRequest,
  WithdrawRequest,
} from './messages.js'
export type { Answer, AnswerReason, CarriedOut, Grant, Implementation, Refusal, SentAct } from './outcome.js'
export {
  type Limb,
  type RequestRejectionCode,
  type RequestRejections,
  type RightAndItem,
  requestRejectionCodes,
} from './rejections.js'
export { type RequestForComplaint, requestForComplaint } from './request-for-complaint.js'
export type {
  AnsweredRequest,
  Fee,
  ImplementedRequest,
  NoRequest,
  OpenRequest,
  RefusedRequest,
  RequestRecord,
  RequestState,
  WithdrawnRequest,
} from './state.js'
export {
  type CarryOutDuty,
  type RequestDecision,
  type RequestDuty,
  type RequestMachine,
  type RequestNote,
  type RequestNoteCode,
  type RequestNotes,
  type RequestObstacle,
  type RequestOption,
  type RequestRejection,
  type RequestReplay,
  type RequestTypes,
  requestDuties,
  requestNoteCodes,
} from './types.js'
