import type { Deadline, PlainDate } from '../calendar/index.js'
import type { DataOf, Shape } from '../core/index.js'
import { name, object, word } from '../core/shape.js'
import type { ClauseRef } from '../documents/index.js'
import type { ListeningPurpose } from '../procedure/kaunas-listening.js'
import type { RestrictionReason } from '../procedure/restriction-reasons.js'
import type { RecordedData } from './conversation.js'

const rightsDecisionFields = {
  /** The procedure under which it was taken. */
  under: word('centre-procedure', 'adakavas'),
  /** The caller's request. */
  request: name,
}

/** The decision under which a recording is restricted or erased: the institution's own procedure, or Adakavas.
 *
 * @category Recording
 * @see Kaunas clause 14.5 */
export interface RightsDecision extends DataOf<typeof rightsDecisionFields> {}

/** Such a decision, as it crosses the boundary. */
export const rightsDecisionShape: Shape<RightsDecision> = object(rightsDecisionFields)

/** The caller's consent to the recording.
 *
 * @category Recording
 * @see Kaunas clauses 5, 14 */
export interface CallerConsent {
  /** The day it was given. */
  readonly givenOn: PlainDate
  /** The day it was withdrawn, during the call or later. */
  readonly withdrawnOn: PlainDate | null
}

/** A complaint about services given in the call: never one about data-subject rights.
 *
 * @category Recording
 * @see Kaunas clauses 11.2, 12.3 */
export interface ServiceComplaint {
  /** The host's own name of it. */
  readonly id: string
  /** The day it reached the institution. */
  readonly receivedOn: PlainDate
  /** Whether it is about an administrative service: only then can a procedure be opened. */
  readonly aboutAdministrativeService: boolean
  /** The day it was closed. */
  readonly closedOn: PlainDate | null
}

/** What kinds of procedure clause 12.3 knows.
 *
 * @category Recording
 * @see Kaunas clause 12.3
 * @example
 * ```ts
 * import { procedureKinds } from 'privacy-rulebook/recordings'
 *
 * procedureKinds // => ['administrative', 'misconduct', 'both']
 * ```
 */
export const procedureKinds = Object.freeze(['administrative', 'misconduct', 'both'] as const)

/** A kind of procedure.
 *
 * @category Recording */
export type ProcedureKind = (typeof procedureKinds)[number]

/** A procedure in which a complaint about the call is examined.
 *
 * @category Recording
 * @see Kaunas clauses 10, 12.3 */
export interface ServiceProcedure {
  /** The host's own name of it. */
  readonly id: string
  /** The complaint it examines. */
  readonly complaint: string
  /** Its kind; either suffices. */
  readonly kind: ProcedureKind
  /** Who takes part in it. */
  readonly participants: readonly string[]
  /** The day it was opened, or opened again. */
  readonly openedOn: PlainDate
  /** The day it was closed. */
  readonly closedOn: PlainDate | null
}

/** The copy of a recording that was made for a procedure.
 *
 * @category Recording
 * @see Kaunas clause 10 */
export interface ProcedureCopy {
  /** The day it was made. */
  readonly madeOn: PlainDate
  /** By when it had to be. */
  readonly deadline: Deadline<ClauseRef>
  /** Where it is kept. */
  readonly place: string
}

/** A copy that was destroyed.
 *
 * @category Recording
 * @see Kaunas clause 10 */
export interface DestroyedCopy extends ProcedureCopy {
  /** When it was destroyed, and by when it had to be. */
  readonly destruction: { readonly on: PlainDate; readonly deadline: Deadline<ClauseRef> }
}

/** A restriction of a recording.
 *
 * @category Recording
 * @see Kaunas clause 14.5; GDPR 18 */
export interface RecordingRestriction {
  /** The host's own name of it. */
  readonly id: string
  /** The decision that placed it. */
  readonly decision: RightsDecision
  /** Its first day. */
  readonly from: PlainDate
  /** Its last day, where it has one. */
  readonly until: PlainDate | null
  /** The day from which it no longer holds, where somebody lifted it. */
  readonly ended: { readonly on: PlainDate } | null
}

/** An erasure of the recording that was granted before the end of its term.
 *
 * @category Recording
 * @see Kaunas clause 14.5; GDPR 17 */
export interface GrantedErasure {
  /** The decision that granted it. */
  readonly decision: RightsDecision
  /** The day it was granted. */
  readonly on: PlainDate
  /** The day by which it is to be carried out. */
  readonly implementBy: PlainDate
}

/** An entry in the log of a recording: who listened, who was refused, what was copied or corrected.
 *
 * @category Recording
 * @see Kaunas clauses 10 to 15 */
export type LogEntry = { readonly on: PlainDate; readonly clauses: readonly [ClauseRef, ...ClauseRef[]] } & (
  | {
      readonly what: 'listened'
      readonly listener: string
      readonly to: 'recording' | 'copy'
      readonly purpose: ListeningPurpose | null
      readonly method: string | null
      readonly restrictionReason: RestrictionReason | null
    }
  | { readonly what: 'refused'; readonly listener: string | null; readonly purpose: ListeningPurpose | null }
  | { readonly what: 'caller-access'; readonly means: readonly CallerAccessMeans[] }
  | { readonly what: 'rectified'; readonly restrictionReason: RestrictionReason | null }
  | {
      readonly what: 'copied'
      readonly procedure: string
      readonly restrictionReason: RestrictionReason | null
    }
)

/** How a caller is given access to the recording.
 *
 * @category Recording
 * @see Kaunas clause 14.2
 * @example
 * ```ts
 * import { callerAccessMeans } from 'privacy-rulebook/recordings'
 *
 * callerAccessMeans // => ['listening', 'copy']
 * ```
 */
export const callerAccessMeans = Object.freeze(['listening', 'copy'] as const)

/** A way of giving a caller access to the recording.
 *
 * @category Recording */
export type CallerAccessMeans = (typeof callerAccessMeans)[number]

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
/** The caller has consented: the call is recorded from then on.
 *
 * @category Recording */
export type ConsentedCall = CallRecord & {
  readonly status: 'consented'
  readonly consent: CallerConsent
  /** The day the call ended; the recording is then to be stored. */
  readonly endedOn: PlainDate | null
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

/** A recording that was destroyed; a copy for a procedure may outlive it.
 *
 * @category Recording */
export type DestroyedRecording = RecordingRecord & {
  readonly status: 'destroyed'
  /** When it was destroyed, why, and by when it had to be. */
  readonly destruction: {
    readonly on: PlainDate
    readonly because: 'term' | 'erasure'
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
