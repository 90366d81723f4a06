import type { Duty, Machine, MachineTypes } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { RecordingCommand } from './commands.js'
import type { RecordingEvent } from './events.js'
import type { RecordingState } from './state.js'

/** Reasons to reject a command on a call or its recording; stable.
 *
 * @category Recording
 * @example
 * ```ts
 * import { recordingRejectionCodes } from 'privacy-rulebook/recordings'
 *
 * recordingRejectionCodes.includes('copy-required') // => true
 * ```
 */
export const recordingRejectionCodes = Object.freeze([
  'wrong-status',
  'before-last-event',
  'outside-calendar',
  'call-not-incoming',
  'line-not-general',
  'notice-not-automatic',
  'already-joined',
  'call-over',
  'call-still-on',
  'consent-not-explicit',
  'consent-already-withdrawn',
  'alternatives-incomplete',
  'alternatives-already-explained',
  'consent-not-given',
  'date-differs',
  'listening-not-allowed',
  'listening-not-settled',
  'listening-allowed',
  'not-the-caller',
  'nothing-rectified',
  'complaint-already-registered',
  'complaint-received-later',
  'complaint-before-call',
  'no-such-complaint',
  'complaint-closed',
  'not-administrative-service',
  'procedure-already-open',
  'procedure-open',
  'other-complaint',
  'no-such-procedure',
  'procedure-closed',
  'already-participating',
  'term-over',
  'copy-already-made',
  'no-copy',
  'copy-required',
  'restricted',
  'procedure-not-enabled',
  'restriction-already-placed',
  'restriction-period-over',
  'no-such-restriction',
  'restriction-already-over',
  'nothing-left',
  'erasure-already-granted',
  'implementation-before-grant',
  'retention-running',
] as const)

/** A reason to reject a command on a call or its recording.
 *
 * @category Recording */
export type RecordingRejectionCode = (typeof recordingRejectionCodes)[number]

/** What a person should know of an act on a call or its recording.
 *
 * @category Recording
 * @example
 * ```ts
 * import { recordingNoteCodes } from 'privacy-rulebook/recordings'
 *
 * recordingNoteCodes.includes('late-destruction') // => true
 * ```
 */
export const recordingNoteCodes = Object.freeze([
  'alternatives-missed',
  'not-recorded',
  'late-destruction',
  'late-copy',
  'late-copy-destruction',
  'complaint-does-not-hold',
  'samples-own-call',
  'gdpr-difference',
] as const)

/** A note on an act on a call or its recording.
 *
 * @category Recording */
export type RecordingNoteCode = (typeof recordingNoteCodes)[number]

/** What an institution owes from the ringing phone to the destroyed copy.
 *
 * @category Recording
 * @example
 * ```ts
 * import { recordingDuties } from 'privacy-rulebook/recordings'
 *
 * recordingDuties.includes('destroy-recording') // => true
 * ```
 */
export const recordingDuties = Object.freeze([
  'play-notice',
  'explain-alternatives',
  'store-recording',
  'copy-for-procedure',
  'destroy-recording',
  'destroy-copy',
] as const)

/** A duty on a call or its recording: to the caller, or for a procedure.
 *
 * @category Recording */
export type RecordingDuty = Duty<(typeof recordingDuties)[number], ClauseRef, 'caller' | 'procedure'>

/** The commands of a recording that is kept, and of what is left of it.
 *
 * @category Recording */
export type CommandWhileKept =
  | 'RefuseListening'
  | 'ListenToRecording'
  | 'CloseServiceComplaint'
  | 'OpenProcedure'
  | 'JoinProcedure'
  | 'CloseProcedure'
  | 'PlaceRestriction'
  | 'LiftRestriction'
  | 'DestroyCopy'

/** The events of a recording that is kept, and of what is left of it.
 *
 * @category Recording */
export type EventWhileKept =
  | 'ListeningRefused'
  | 'RecordingListenedTo'
  | 'ServiceComplaintClosed'
  | 'ProcedureOpened'
  | 'ProcedureJoined'
  | 'ProcedureClosed'
  | 'RestrictionPlaced'
  | 'RestrictionLifted'
  | 'ProcedureCopyDestroyed'

/** The types of the machine of a call and its recording.
 *
 * @category Recording */
export interface RecordingTypes extends MachineTypes {
  State: RecordingState
  Command: RecordingCommand
  Event: RecordingEvent
  Allowed: {
    none: 'ReceiveCall'
    incoming: 'PlayNotice' | 'JoinCall' | 'EndCall'
    announced: 'JoinCall' | 'GiveConsent' | 'DeclineRecording' | 'EndCall'
    consented: 'JoinCall' | 'WithdrawConsent' | 'EndCall' | 'StoreRecording'
    declined: 'JoinCall' | 'GiveConsent' | 'ExplainAlternatives' | 'EndCall'
    ended: never
    stored:
      | CommandWhileKept
      | 'WithdrawConsent'
      | 'GiveCallerAccess'
      | 'RectifyRecording'
      | 'RegisterServiceComplaint'
      | 'CopyForProcedure'
      | 'GrantErasure'
      | 'DestroyRecording'
    destroyed: CommandWhileKept
  }
  Expected: {
    none: 'CallReceived'
    incoming: 'NoticePlayed' | 'ConsultantJoined' | 'CallEnded'
    announced: 'ConsultantJoined' | 'ConsentGiven' | 'RecordingDeclined' | 'CallEnded'
    consented: 'ConsultantJoined' | 'ConsentWithdrawn' | 'CallEnded' | 'RecordingStored'
    declined: 'ConsultantJoined' | 'ConsentGiven' | 'AlternativesExplained' | 'CallEnded'
    ended: never
    stored:
      | EventWhileKept
      | 'ConsentWithdrawn'
      | 'CallerAccessGiven'
      | 'RecordingRectified'
      | 'ServiceComplaintRegistered'
      | 'ProcedureCopyMade'
      | 'ErasureGranted'
      | 'RecordingDestroyed'
    destroyed: EventWhileKept
  }
  Code: RecordingRejectionCode
  NoteCode: RecordingNoteCode
  Clause: ClauseRef
  Duty: RecordingDuty
}

/** The machine of a call and its recording.
 *
 * @category Recording */
export type RecordingMachine = Machine<RecordingTypes>
