import type { Deadline, PlainDate } from '../calendar/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { RecordedData } from './conversation.js'
import type { StopEvent } from './kinds.js'
import type {
  CallerConsent,
  CallerRequest,
  DestroyedCopy,
  GrantedErasure,
  LogEntry,
  ProcedureCopy,
  RecordingHold,
  RecordingRestriction,
  ServiceComplaint,
  ServiceProcedure,
} from './records.js'

/** What is known of a call from the moment it comes in.
 *
 * @category Recording */
export interface CallRecord {
  /** The rules that the whole history is made under. */
  readonly procedure: { readonly id: string; readonly version: string }
  /** The host's own name of the call, and of its recording. */
  readonly call: string
  /** The civil day on which it began. */
  readonly callDate: PlainDate
  /** The general line, in E.164. */
  readonly line: string
  /** Everyone who gave advice in it. */
  readonly consultants: readonly string[]
  /** The day the caller was told automatically; `null` as long as nobody was. */
  readonly noticeOn: PlainDate | null
  /** The requests of the caller. */
  readonly requests: readonly CallerRequest[]
  /** The day of the last event. */
  readonly lastEventOn: PlainDate
}

/** No call yet.
 *
 * @category Recording */
export type NoCall = { readonly status: 'none' }
/** A call has come in, and the caller has not been told of the recording.
 *
 * @category Recording */
export type IncomingCall = CallRecord & { readonly status: 'incoming' }
/** The caller has been told automatically, and has not said yes or no.
 *
 * @category Recording */
export type AnnouncedCall = CallRecord & { readonly status: 'announced' }
/** The caller has consented, or the recording rests on another basis: the call is recorded from then on.
 *
 * @category Recording */
export type ConsentedCall = CallRecord & {
  readonly status: 'consented'
  readonly consent: CallerConsent
  /** The day the call ended; the recording is then to be stored. */
  readonly endedOn: PlainDate | null
  /** At what the recording stopped before the call ended; left out where it did not. */
  readonly stoppedAt?: StopEvent
}
/** The caller has refused.
 *
 * @category Recording */
export type DeclinedCall = CallRecord & {
  readonly status: 'declined'
  readonly declinedOn: PlainDate
  /** The day both other ways of reaching the institution were explained. */
  readonly explainedOn: PlainDate | null
}
/** The call ended and nothing of it is kept.
 *
 * @category Recording */
export type EndedCall = CallRecord & {
  readonly status: 'ended'
  readonly endedOn: PlainDate
  /** What became of the duty to explain the other ways; `null` where the caller had not refused. */
  readonly refusal: {
    readonly declinedOn: PlainDate
    readonly explainedOn: PlainDate | null
    /** Whether the institution ended the call without explaining. */
    readonly missed: boolean
  } | null
}

/** What is known of a recording, as long as it is kept and after.
 *
 * @category Recording */
export interface RecordingRecord extends CallRecord {
  /** The caller's consent. */
  readonly consent: CallerConsent
  /** The day the call ended. */
  readonly endedOn: PlainDate
  /** The day the recording was stored. */
  readonly storedOn: PlainDate
  /** How long it is kept: the last day is `due`. */
  readonly kept: Deadline<ClauseRef>
  /** Complaints about services given in the call. */
  readonly complaints: readonly ServiceComplaint[]
  /** Procedures about it. */
  readonly procedures: readonly ServiceProcedure[]
  /** The copy that was made for a procedure and is not destroyed. */
  readonly copy: ProcedureCopy | null
  /** The day on which a copy was last no longer required, because it was made or the procedures closed. */
  readonly copyRequiredUntil: PlainDate | null
  /** The copies that were destroyed. */
  readonly destroyedCopies: readonly DestroyedCopy[]
  /** Its restrictions. */
  readonly restrictions: readonly RecordingRestriction[]
  /** The orders to keep it. */
  readonly holds: readonly RecordingHold[]
  /** The erasure that was granted. */
  readonly erasure: GrantedErasure | null
  /** Every listening, copy, correction and refusal. */
  readonly log: readonly LogEntry[]
}

/** A recording that is kept.
 *
 * @category Recording */
export type StoredRecording = RecordingRecord & {
  readonly status: 'stored'
  /** What is stored of the conversation; `null` in a history that was made to forget it. */
  readonly recorded: RecordedData | null
  /** What is to be known of words in the audio that are not right. */
  readonly notes: readonly string[]
}

/** Why a recording was destroyed: its term was over, an erasure was granted, or the consent was withdrawn and no other
 * basis named.
 *
 * @category Recording
 * @see Kaunas clauses 10, 14.5; GDPR 17(1)(b) */
export type DestroyedBecause = 'term' | 'erasure' | 'withdrawal'

/** A recording that was destroyed; a copy for a procedure may outlive it.
 *
 * @category Recording */
export type DestroyedRecording = RecordingRecord & {
  readonly status: 'destroyed'
  /** When it was destroyed, why, and by when it had to be. */
  readonly destruction: {
    readonly on: PlainDate
    readonly because: DestroyedBecause
    readonly deadline: Deadline<ClauseRef>
  }
}

/** A call and its recording.
 *
 * @category Recording */
export type RecordingState =
  | NoCall
  | IncomingCall
  | AnnouncedCall
  | ConsentedCall
  | DeclinedCall
  | EndedCall
  | StoredRecording
  | DestroyedRecording
