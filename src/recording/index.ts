export type { RecordingRoleName, RecordingRoles } from '../procedure/index.js'
export {
  type DestructionFact,
  destructionFacts,
  destructionRule,
} from '../procedure/kaunas-destruction.js'
export {
  type ListeningCondition,
  type ListeningFact,
  type ListeningFacts,
  type ListeningPurpose,
  type ListeningRule,
  listeningFacts,
  listeningPurposes,
  listeningRules,
} from '../procedure/kaunas-listening.js'
export type {
  CallerAttempt,
  CopyAttempt,
  ListeningAttempt,
  ReasonRelied,
  RegisterForListening,
  StaffAttempt,
} from './attempt.js'
export type {
  AlternativesExplained,
  CallCommand,
  CallEnded,
  CallEvent,
  CallReceived,
  ConsentGiven,
  ConsentWithdrawn,
  ConsultantJoined,
  DeclineRecording,
  EndCall,
  ExplainAlternatives,
  GiveConsent,
  JoinCall,
  NoticePlayed,
  PlayNotice,
  ReceiveCall,
  RecordingDeclined,
  RecordingStored,
  StoreRecording,
  WithdrawConsent,
} from './call-messages.js'
export type {
  AnswerCallerRequest,
  CallerAccessGiven,
  CallerCommand,
  CallerEvent,
  CallerRequestAnswered,
  CallerRequestRegistered,
  GiveCallerAccess,
  RecordingRectified,
  RectifyRecording,
  RegisterCallerRequest,
} from './caller-messages.js'
export {
  type CallerRight,
  type CallerRightName,
  type CallerRightReason,
  type CallerRightService,
  callerRightNames,
  callerRights,
  type OtherRight,
  type OtherRightReason,
} from './caller-rights.js'
export type { RecordedCorrection, RecordedData } from './conversation.js'
export { type DestructionStanding, type DestructionVerdict, mayDestroy } from './destruction.js'
export {
  drawSample,
  type ExcludedRecording,
  type Sample,
  type SampleCandidate,
  type SampleInput,
  type SampleObstacle,
  sampleCandidate,
  sampleObstacles,
} from './draw-sample.js'
export { recordingEventNames } from './evolution.js'
export { type RecordingFollowUp, recordingFollowUps } from './follow-ups.js'
export { forgetRecorded } from './forget.js'
export { recordingLifecycle } from './lifecycle.js'
export { type ListeningVerdict, mayListen } from './listening.js'
export type { ConditionFound } from './listening-clauses.js'
export type {
  DestroyCopy,
  DestroyRecording,
  ErasureGranted,
  GrantErasure,
  HoldLifted,
  HoldPlaced,
  LiftHold,
  LiftRestriction,
  ListeningRefused,
  ListenToRecording,
  NameOtherBasis,
  OtherBasisNamed,
  PlaceHold,
  PlaceRestriction,
  ProcedureCopyDestroyed,
  RecordingCommand,
  RecordingDestroyed,
  RecordingEvent,
  RecordingListenedTo,
  RefuseListening,
  RestrictionLifted,
  RestrictionPlaced,
} from './messages.js'
export { e164 } from './phone-number.js'
export type {
  CloseProcedure,
  CloseServiceComplaint,
  CopyForProcedure,
  JoinProcedure,
  LeaveProcedure,
  OpenProcedure,
  ProcedureClosed,
  ProcedureCommand,
  ProcedureCopyMade,
  ProcedureEvent,
  ProcedureJoined,
  ProcedureLeft,
  ProcedureOpened,
  RegisterServiceComplaint,
  ServiceComplaintClosed,
  ServiceComplaintRegistered,
} from './procedure-messages.js'
export {
  type CallerAccessMeans,
  type CallerConsent,
  type CallerRequest,
  callerAccessMeans,
  type DestroyedCopy,
  type GrantedErasure,
  type KeptCopy,
  type ListenedFor,
  type LogEntry,
  type NamedBasis,
  type OtherBasis,
  otherBases,
  type ProcedureCopy,
  type ProcedureKind,
  procedureKinds,
  type RecordingHold,
  type RecordingRestriction,
  type RequestedRight,
  type RightsDecision,
  requestedRights,
  type ServiceComplaint,
  type ServiceProcedure,
} from './records.js'
export { type Retention, retention } from './retention.js'
export {
  type AllowedBeyond,
  defineRecordingRules,
  kaunasRules,
  type RecordingRules,
  type RecordingSettings,
} from './rules.js'
export type {
  DrawSample,
  ListenToSample,
  SampleDrawn,
  SampleListenedTo,
  SamplingCommand,
  SamplingEvent,
} from './sampling-messages.js'
export { registerForListening, samplingRegister } from './sampling-register.js'
export {
  type NoSample,
  type OpenRegister,
  type SamplingMachine,
  type SamplingRejectionCode,
  type SamplingRejections,
  type SamplingState,
  type SamplingTypes,
  samplingRejectionCodes,
} from './sampling-types.js'
export type {
  AnnouncedCall,
  CallRecord,
  ConsentedCall,
  DeclinedCall,
  DestroyedBecause,
  DestroyedRecording,
  EndedCall,
  IncomingCall,
  NoCall,
  RecordingRecord,
  RecordingState,
  StoredRecording,
} from './state.js'
export {
  type DueAbout,
  type DueAction,
  type DueRecording,
  dueFrom,
  dueOn,
  type SweepOptions,
} from './sweep.js'
export {
  type AllowedOfCall,
  type CallerAnswerDuty,
  type CommandOnRequests,
  type CommandWhileKept,
  type CopyDuty,
  type EventWhileKept,
  type RecordingAwaited,
  type RecordingDuty,
  type RecordingDutyOf,
  type RecordingMachine,
  type RecordingNoteCode,
  type RecordingNotes,
  type RecordingRejectionCode,
  type RecordingRejections,
  type RecordingTypes,
  recordingDuties,
  recordingNoteCodes,
  recordingRejectionCodes,
  type WithdrawalDuty,
} from './types.js'
