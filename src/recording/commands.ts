import type { PlainDate } from '../calendar/index.js'
import type { Act } from '../case/index.js'
import type { CopyAttempt, ListeningAttempt, ReasonRelied, StaffAttempt } from './attempt.js'
import type { CallerAccessMeans, ProcedureKind, RecordedData, RightsDecision } from './state.js'

/** A call comes in on a general line; an outgoing call, or one on another line, is out of scope (clause 1).
 *
 * @category Recording */
export type ReceiveCall = {
  readonly type: 'ReceiveCall'
  readonly data: Act & {
    /** The host's own name of the call. It says nothing of the caller. */
    readonly call: string
    /** The line it came in on. */
    readonly line: string
    readonly direction: 'incoming' | 'outgoing'
    /** Who takes it, where that is known. */
    readonly consultant?: string
  }
}
/** Tells the caller that the call is recorded (clause 7): automatically, or it does not count.
 *
 * @category Recording */
export type PlayNotice = { readonly type: 'PlayNotice'; readonly data: Act & { readonly automatic: boolean } }
/** Somebody joins the call to give advice (clauses 4.3, 9).
 *
 * @category Recording */
export type JoinCall = { readonly type: 'JoinCall'; readonly data: Act & { readonly consultant: string } }
/** The caller consents to the recording, explicitly (clause 5).
 *
 * @category Recording */
export type GiveConsent = {
  readonly type: 'GiveConsent'
  readonly data: Act & { readonly explicit: boolean }
}
/** The caller does not consent (clause 14).
 *
 * @category Recording */
export type DeclineRecording = { readonly type: 'DeclineRecording'; readonly data: Act }
/** Explains the other ways of reaching the institution: in person and by e-mail, both (clause 6).
 *
 * @category Recording */
export type ExplainAlternatives = {
  readonly type: 'ExplainAlternatives'
  readonly data: Act & { readonly inPerson: boolean; readonly email: boolean }
}
/** The call ends.
 *
 * @category Recording */
export type EndCall = {
  readonly type: 'EndCall'
  readonly data: Act & {
    readonly endedBy: 'caller' | 'centre'
    /** Why nothing was recorded although the caller consented. */
    readonly notRecorded?: string
  }
}
/** Stores the recording of a call that has ended: the data of clause 8, and nothing else.
 *
 * @category Recording */
export type StoreRecording = {
  readonly type: 'StoreRecording'
  readonly data: Act & {
    /** The data; `'forgotten'` in a history that was made to forget them. */
    readonly recorded: RecordedData | 'forgotten'
  }
}
/** The caller withdraws the consent, during the call or later (clause 14.5).
 *
 * @category Recording */
export type WithdrawConsent = { readonly type: 'WithdrawConsent'; readonly data: Act }
/** Listens to a recording, or to the copy that was made for a procedure (clauses 10 to 13).
 *
 * @category Recording */
export type ListenToRecording = {
  readonly type: 'ListenToRecording'
  readonly data: Act & { readonly attempt: StaffAttempt | CopyAttempt }
}
/** Puts on record that somebody was refused (clauses 11 to 14.2).
 *
 * @category Recording */
export type RefuseListening = {
  readonly type: 'RefuseListening'
  readonly data: Act & { readonly attempt: ListeningAttempt }
}
/** Lets the caller listen, or gives the caller a copy (clause 14.2).
 *
 * @category Recording */
export type GiveCallerAccess = {
  readonly type: 'GiveCallerAccess'
  readonly data: Act & {
    /** Whether this person took part in the call as the caller who consented. */
    readonly tookPart: boolean
    readonly means: readonly [CallerAccessMeans, ...CallerAccessMeans[]]
  }
}
/** What is corrected beside the audio, and what is noted of it.
 *
 * @category Recording
 * @see Kaunas clause 14.4 */
export interface RecordedCorrection {
  /** The caller's number in E.164. */
  readonly number?: string
  /** The time at which the call began. */
  readonly time?: string
  /** How long it took, in whole seconds. */
  readonly durationSeconds?: number
  /** What is to be known of words in the audio that are not right. */
  readonly note?: string
}
/** Corrects what is stored beside the audio, or adds a note to what was said: the audio itself is not altered (clause 14.4).
 *
 * @category Recording */
export type RectifyRecording = {
  readonly type: 'RectifyRecording'
  readonly data: Act & {
    /** What is corrected; `'forgotten'` in a history that was made to forget it. */
    readonly correction: RecordedCorrection | 'forgotten'
  }
}
/** Registers a complaint about services given in the call (clause 11.2).
 *
 * @category Recording */
export type RegisterServiceComplaint = {
  readonly type: 'RegisterServiceComplaint'
  readonly data: Act & {
    readonly complaint: string
    readonly receivedOn: PlainDate
    /** Whether it is about an administrative service of the employee who gave advice (clause 12.3). */
    readonly aboutAdministrativeService: boolean
  }
}
/** Closes a complaint about services.
 *
 * @category Recording */
export type CloseServiceComplaint = {
  readonly type: 'CloseServiceComplaint'
  readonly data: Act & { readonly complaint: string }
}
/** Opens a procedure in which a complaint is examined, or opens it again, and the complaint with it (clause 12.3).
 *
 * @category Recording */
export type OpenProcedure = {
  readonly type: 'OpenProcedure'
  readonly data: Act & {
    readonly procedure: string
    readonly complaint: string
    readonly kind: ProcedureKind
    readonly participants: readonly [string, ...string[]]
  }
}
/** Somebody joins an open procedure (clause 12.3).
 *
 * @category Recording */
export type JoinProcedure = {
  readonly type: 'JoinProcedure'
  readonly data: Act & { readonly procedure: string; readonly participant: string }
}
/** Closes a procedure.
 *
 * @category Recording */
export type CloseProcedure = {
  readonly type: 'CloseProcedure'
  readonly data: Act & { readonly procedure: string }
}
/** Copies the recording for a procedure (clause 10).
 *
 * @category Recording */
export type CopyForProcedure = {
  readonly type: 'CopyForProcedure'
  readonly data: Act & {
    readonly procedure: string
    /** The storage place set for copies. */
    readonly place: string
    /** The reason to process a restricted recording. */
    readonly restrictionReason?: ReasonRelied
  }
}
/** Restricts the recording as decided under clause 14.5.
 *
 * @category Recording */
export type PlaceRestriction = {
  readonly type: 'PlaceRestriction'
  readonly data: Act & {
    readonly id: string
    readonly decision: RightsDecision
    /** Its last day; without one it holds until it is lifted. */
    readonly until?: PlainDate
  }
}
/** Ends a restriction before its last day.
 *
 * @category Recording */
export type LiftRestriction = {
  readonly type: 'LiftRestriction'
  readonly data: Act & { readonly id: string }
}
/** Grants an erasure before the end of the term, as decided under clause 14.5.
 *
 * @category Recording */
export type GrantErasure = {
  readonly type: 'GrantErasure'
  readonly data: Act & {
    readonly decision: RightsDecision
    /** The day by which it is to be carried out; left out, at once. */
    readonly implementBy?: PlainDate
  }
}
/** Destroys the recording (clause 10).
 *
 * @category Recording */
export type DestroyRecording = { readonly type: 'DestroyRecording'; readonly data: Act }
/** Destroys the copy, once no procedure needs it (clause 10).
 *
 * @category Recording */
export type DestroyCopy = {
  readonly type: 'DestroyCopy'
  readonly data: Act & {
    /** The reason to process a restricted recording. */
    readonly restrictionReason?: ReasonRelied
  }
}

/** Every command on a call and its recording.
 *
 * @category Recording */
export type RecordingCommand =
  | ReceiveCall
  | PlayNotice
  | JoinCall
  | GiveConsent
  | DeclineRecording
  | ExplainAlternatives
  | EndCall
  | StoreRecording
  | WithdrawConsent
  | ListenToRecording
  | RefuseListening
  | GiveCallerAccess
  | RectifyRecording
  | RegisterServiceComplaint
  | CloseServiceComplaint
  | OpenProcedure
  | JoinProcedure
  | CloseProcedure
  | CopyForProcedure
  | PlaceRestriction
  | LiftRestriction
  | GrantErasure
  | DestroyRecording
  | DestroyCopy
