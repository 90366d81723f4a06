import type { Deadline } from '../calendar/index.js'
import type { ClauseRef } from '../documents/index.js'
import type {
  CloseProcedure,
  CloseServiceComplaint,
  CopyForProcedure,
  DeclineRecording,
  DestroyCopy,
  DestroyRecording,
  EndCall,
  ExplainAlternatives,
  GiveCallerAccess,
  GiveConsent,
  GrantErasure,
  JoinCall,
  JoinProcedure,
  LiftRestriction,
  ListenToRecording,
  OpenProcedure,
  PlaceRestriction,
  PlayNotice,
  ReceiveCall,
  RectifyRecording,
  RefuseListening,
  RegisterServiceComplaint,
  StoreRecording,
  WithdrawConsent,
} from './commands.js'

/** A call came in.
 *
 * @category Recording */
export type CallReceived = {
  readonly type: 'CallReceived'
  readonly data: {
    readonly command: ReceiveCall
    /** The rules that the whole history is made under. */
    readonly procedure: { readonly id: string; readonly version: string }
    /** The general line, in E.164. */
    readonly line: string
  }
}
/** The caller was told automatically.
 *
 * @category Recording */
export type NoticePlayed = { readonly type: 'NoticePlayed'; readonly data: { readonly command: PlayNotice } }
/** Somebody joined the call.
 *
 * @category Recording */
export type ConsultantJoined = {
  readonly type: 'ConsultantJoined'
  readonly data: { readonly command: JoinCall }
}
/** The caller consented.
 *
 * @category Recording */
export type ConsentGiven = { readonly type: 'ConsentGiven'; readonly data: { readonly command: GiveConsent } }
/** The caller refused.
 *
 * @category Recording */
export type RecordingDeclined = {
  readonly type: 'RecordingDeclined'
  readonly data: { readonly command: DeclineRecording }
}
/** Both other ways were explained.
 *
 * @category Recording */
export type AlternativesExplained = {
  readonly type: 'AlternativesExplained'
  readonly data: { readonly command: ExplainAlternatives }
}
/** The call ended.
 *
 * @category Recording */
export type CallEnded = { readonly type: 'CallEnded'; readonly data: { readonly command: EndCall } }
/** The recording was stored.
 *
 * @category Recording */
export type RecordingStored = {
  readonly type: 'RecordingStored'
  readonly data: {
    readonly command: StoreRecording
    /** How long it is kept: the last day is `due`. */
    readonly kept: Deadline<ClauseRef>
  }
}
/** The caller withdrew the consent.
 *
 * @category Recording */
export type ConsentWithdrawn = {
  readonly type: 'ConsentWithdrawn'
  readonly data: { readonly command: WithdrawConsent }
}
/** Somebody listened.
 *
 * @category Recording */
export type RecordingListenedTo = {
  readonly type: 'RecordingListenedTo'
  readonly data: {
    readonly command: ListenToRecording
    /** The clauses that allowed it. */
    readonly clauses: readonly [ClauseRef, ...ClauseRef[]]
    /** Whether the recording was restricted, so that a reason was relied on. */
    readonly restricted: boolean
  }
}
/** Somebody was refused.
 *
 * @category Recording */
export type ListeningRefused = {
  readonly type: 'ListeningRefused'
  readonly data: {
    readonly command: RefuseListening
    /** The clauses that stood in the way. */
    readonly clauses: readonly [ClauseRef, ...ClauseRef[]]
  }
}
/** The caller listened, or was given a copy.
 *
 * @category Recording */
export type CallerAccessGiven = {
  readonly type: 'CallerAccessGiven'
  readonly data: { readonly command: GiveCallerAccess }
}
/** What is stored beside the audio was corrected, or a note was added.
 *
 * @category Recording */
export type RecordingRectified = {
  readonly type: 'RecordingRectified'
  readonly data: { readonly command: RectifyRecording }
}
/** A complaint about services was registered.
 *
 * @category Recording */
export type ServiceComplaintRegistered = {
  readonly type: 'ServiceComplaintRegistered'
  readonly data: { readonly command: RegisterServiceComplaint }
}
/** A complaint about services was closed.
 *
 * @category Recording */
export type ServiceComplaintClosed = {
  readonly type: 'ServiceComplaintClosed'
  readonly data: { readonly command: CloseServiceComplaint }
}
/** A procedure was opened, or opened again.
 *
 * @category Recording */
export type ProcedureOpened = {
  readonly type: 'ProcedureOpened'
  readonly data: { readonly command: OpenProcedure }
}
/** Somebody joined a procedure.
 *
 * @category Recording */
export type ProcedureJoined = {
  readonly type: 'ProcedureJoined'
  readonly data: { readonly command: JoinProcedure }
}
/** A procedure was closed.
 *
 * @category Recording */
export type ProcedureClosed = {
  readonly type: 'ProcedureClosed'
  readonly data: { readonly command: CloseProcedure }
}
/** The recording was copied for a procedure.
 *
 * @category Recording */
export type ProcedureCopyMade = {
  readonly type: 'ProcedureCopyMade'
  readonly data: {
    readonly command: CopyForProcedure
    /** By when it had to be made. */
    readonly deadline: Deadline<ClauseRef>
    /** Whether the recording was restricted, so that a reason was relied on. */
    readonly restricted: boolean
  }
}
/** The recording was restricted.
 *
 * @category Recording */
export type RestrictionPlaced = {
  readonly type: 'RestrictionPlaced'
  readonly data: { readonly command: PlaceRestriction }
}
/** A restriction ended before its last day.
 *
 * @category Recording */
export type RestrictionLifted = {
  readonly type: 'RestrictionLifted'
  readonly data: { readonly command: LiftRestriction }
}
/** An erasure before the end of the term was granted.
 *
 * @category Recording */
export type ErasureGranted = {
  readonly type: 'ErasureGranted'
  readonly data: { readonly command: GrantErasure }
}
/** The recording was destroyed.
 *
 * @category Recording */
export type RecordingDestroyed = {
  readonly type: 'RecordingDestroyed'
  readonly data: {
    readonly command: DestroyRecording
    readonly because: 'term' | 'erasure'
    /** By when it had to be. */
    readonly deadline: Deadline<ClauseRef>
  }
}
/** The copy was destroyed.
 *
 * @category Recording */
export type ProcedureCopyDestroyed = {
  readonly type: 'ProcedureCopyDestroyed'
  readonly data: {
    readonly command: DestroyCopy
    /** By when it had to be. */
    readonly deadline: Deadline<ClauseRef>
    /** Whether the recording was restricted, so that a reason was relied on. */
    readonly restricted: boolean
  }
}

/** Every event of a call and its recording.
 *
 * @category Recording */
export type RecordingEvent =
  | CallReceived
  | NoticePlayed
  | ConsultantJoined
  | ConsentGiven
  | RecordingDeclined
  | AlternativesExplained
  | CallEnded
  | RecordingStored
  | ConsentWithdrawn
  | RecordingListenedTo
  | ListeningRefused
  | CallerAccessGiven
  | RecordingRectified
  | ServiceComplaintRegistered
  | ServiceComplaintClosed
  | ProcedureOpened
  | ProcedureJoined
  | ProcedureClosed
  | ProcedureCopyMade
  | RestrictionPlaced
  | RestrictionLifted
  | ErasureGranted
  | RecordingDestroyed
  | ProcedureCopyDestroyed

/** The names of the events of a call and its recording.
 *
 * @category Recording
 * @example
 * ```ts
 * import { recordingEvents } from 'privacy-rulebook/recordings'
 *
 * recordingEvents[0] // => 'CallReceived'
 * ```
 */
export const recordingEvents = Object.freeze([
  'CallReceived',
  'NoticePlayed',
  'ConsultantJoined',
  'ConsentGiven',
  'RecordingDeclined',
  'AlternativesExplained',
  'CallEnded',
  'RecordingStored',
  'ConsentWithdrawn',
  'RecordingListenedTo',
  'ListeningRefused',
  'CallerAccessGiven',
  'RecordingRectified',
  'ServiceComplaintRegistered',
  'ServiceComplaintClosed',
  'ProcedureOpened',
  'ProcedureJoined',
  'ProcedureClosed',
  'ProcedureCopyMade',
  'RestrictionPlaced',
  'RestrictionLifted',
  'ErasureGranted',
  'RecordingDestroyed',
  'ProcedureCopyDestroyed',
] as const satisfies readonly RecordingEvent['type'][])
