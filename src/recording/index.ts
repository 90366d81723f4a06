export type { RecordingRoleName, RecordingRoles } from '../procedure/index.js'
export {
  type DestructionFact,
  destructionFacts,
} from '../procedure/kaunas-destruction.js'
export {
  type ListeningCondition,
  type ListeningFact,
  type ListeningFacts,
  type ListeningPurpose,
  listeningFacts,
  listeningPurposes,
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
  CallerAccessGiven,
  CloseProcedure,
  CloseServiceComplaint,
  CopyForProcedure,
  DestroyCopy,
  DestroyRecording,
  ErasureGranted,
  GiveCallerAccess,
  GrantErasure,
  JoinProcedure,
  LiftRestriction,
  ListeningRefused,
  ListenToRecording,
  OpenProcedure,
  PlaceRestriction,
  ProcedureClosed,
  ProcedureCopyDestroyed,
  ProcedureCopyMade,
  ProcedureJoined,
  ProcedureOpened,
  RecordingCommand,
  RecordingDestroyed,
  RecordingEvent,
  RecordingListenedTo,
  RecordingRectified,
  RectifyRecording,
  RefuseListening,
  RegisterServiceComplaint,
  RestrictionLifted,
  RestrictionPlaced,
  ServiceComplaintClosed,
  ServiceComplaintRegistered,
} from './messages.js'
export { e164 } from './phone-number.js'
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
export {
  type AnnouncedCall,
  type CallerAccessMeans,
  type CallerConsent,
  type CallRecord,
  type ConsentedCall,
  callerAccessMeans,
  type DeclinedCall,
  type DestroyedCopy,
  type DestroyedRecording,
  type EndedCall,
  type GrantedErasure,
  type IncomingCall,
  type LogEntry,
  type NoCall,
  type ProcedureCopy,
  type ProcedureKind,
  procedureKinds,
  type RecordingRecord,
  type RecordingRestriction,
  type RecordingState,
  type RightsDecision,
  type ServiceComplaint,
  type ServiceProcedure,
  type StoredRecording,
} from './state.js'
export { type DueAction, type DueRecording, dueFrom, dueOn, type SweepOptions } from './sweep.js'
export {
  type AllowedOfCall,
  type CommandWhileKept,
  type CopyDuty,
  type EventWhileKept,
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
} from './types.js'
