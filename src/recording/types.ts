import type { PlainDate } from '../calendar/index.js'
import { differenceNotes } from '../case/notes.js'
import {
  type BreachesIn,
  breach,
  carries,
  carriesNothing,
  commonRejections,
  type DataByCode,
  type Duty,
  type ExpectedOf,
  type FactsOf,
  type Machine,
  type MachineTypes,
  type NoteOf,
  namesOf,
  type ObstacleOf,
  remark,
  type Verdict,
} from '../core/index.js'
import type { ClauseRef, GdprClause } from '../documents/index.js'
import type { ListeningFactName } from '../procedure/kaunas-listening.js'
import type { OwnFacts } from '../procedure/own-facts.js'
import type { RecordingRoleName } from '../procedure/recording-roles.js'
import type {
  CallDirection,
  DisclosureCondition,
  KeepingReason,
  RecipientKind,
  RecordedField,
  StopEvent,
} from './kinds.js'
import type { RecordingCommand, RecordingEvent, recordingEvents } from './messages.js'
import type { RequestedRight, RightsDecision } from './records.js'
import type { RecordingState } from './state.js'

/** The day of it.
 *
 * @inline */
type OnDay = { readonly on: PlainDate }
/** By the host's own name of a restriction.
 *
 * @inline */
type Named = { readonly id: string }
/** By the host's own name of a complaint.
 *
 * @inline */
type ComplaintNamed = { readonly complaint: string }
/** By the host's own name of a procedure.
 *
 * @inline */
type ProcedureNamed = { readonly procedure: string }
/** By the host's own name of a caller's request.
 *
 * @inline */
type RequestNamed = { readonly request: string }

const rejections = {
  ...commonRejections<RecordingState['status']>(),
  'call-not-incoming': carries<{ readonly direction: 'outgoing' }>(),
  'direction-not-recorded': carries<{
    readonly direction: CallDirection
    readonly directions: readonly CallDirection[]
  }>(),
  'outside-hours': carries<{ readonly known: boolean }>(),
  'not-in-procedure': carries<{ readonly role: RecordingRoleName; readonly gdpr: GdprClause | null }>(),
  'field-not-recorded': carries<{
    readonly field: RecordedField
    readonly fields: readonly RecordedField[]
  }>(),
  'not-a-stop': carries<{ readonly at: StopEvent; readonly stops: readonly StopEvent[] }>(),
  'not-a-keeping-reason': carries<{
    readonly reason: KeepingReason
    readonly reasons: readonly KeepingReason[]
  }>(),
  'not-a-recipient': carries<{
    readonly recipient: RecipientKind
    readonly recipients: readonly RecipientKind[]
  }>(),
  'disclosure-condition-unmet': carries<{
    readonly recipient: RecipientKind
    readonly condition: Exclude<DisclosureCondition, 'none'>
  }>(),
  'processor-own-ends': carriesNothing,
  'line-not-general': carries<{ readonly line: string; readonly lines: readonly string[] }>(),
  'notice-not-automatic': carriesNothing,
  'already-joined': carries<{ readonly consultant: string }>(),
  'call-over': carries<OnDay>(),
  'call-still-on': carriesNothing,
  'consent-not-explicit': carriesNothing,
  'consent-already-withdrawn': carries<OnDay>(),
  'alternatives-incomplete': carries<{ readonly inPerson: boolean; readonly email: boolean }>(),
  'alternatives-already-explained': carries<OnDay>(),
  'consent-not-given': carriesNothing,
  'date-differs': carries<{ readonly date: PlainDate; readonly callDate: PlainDate }>(),
  'number-in-name': carriesNothing,
  'data-forgotten': carriesNothing,
  /** The facts that stand in the way, as far as they are known. */
  'listening-not-allowed': carries<{
    readonly failed: readonly ListeningFactName[]
    /** The institution's own facts among them, as they were given; left out where there are none. */
    readonly own?: FactsOf<OwnFacts>
  }>(),
  'listening-not-settled': carries<{ readonly needs: readonly ListeningFactName[] }>(),
  'listening-allowed': carriesNothing,
  'not-the-caller': carriesNothing,
  'nothing-rectified': carriesNothing,
  'request-already-registered': carries<RequestNamed>(),
  'request-received-later': carries<OnDay & { readonly receivedOn: PlainDate }>(),
  'request-before-call': carries<{ readonly receivedOn: PlainDate; readonly callDate: PlainDate }>(),
  'request-lives-elsewhere': carries<Pick<RightsDecision, 'under'>>(),
  'no-such-request': carries<Partial<RequestNamed>>(),
  'request-already-answered': carries<RequestNamed & OnDay>(),
  'other-right-requested': carries<RequestNamed & { readonly right: RequestedRight }>(),
  'consent-not-withdrawn': carriesNothing,
  'consent-withdrawn': carries<OnDay>(),
  'complaint-already-registered': carries<ComplaintNamed>(),
  'complaint-received-later': carries<OnDay & { readonly receivedOn: PlainDate }>(),
  'complaint-before-call': carries<{ readonly receivedOn: PlainDate; readonly callDate: PlainDate }>(),
  'no-such-complaint': carries<Partial<ComplaintNamed>>(),
  'complaint-closed': carries<ComplaintNamed & OnDay>(),
  'not-administrative-service': carries<ComplaintNamed>(),
  'procedure-already-open': carries<ProcedureNamed & OnDay>(),
  'procedure-open': carries<ProcedureNamed>(),
  'other-complaint': carries<ProcedureNamed & ComplaintNamed>(),
  'no-such-procedure': carries<Partial<ProcedureNamed>>(),
  'procedure-closed': carries<ProcedureNamed & OnDay>(),
  'already-participating': carries<ProcedureNamed & { readonly participant: string }>(),
  'not-participating': carries<ProcedureNamed & { readonly participant: string }>(),
  'kept-until-before-closing': carries<OnDay & { readonly until: PlainDate }>(),
  'term-over': carries<OnDay & { readonly lastDay: PlainDate; readonly until?: PlainDate }>(),
  'erasure-due': carries<{ readonly implementBy: PlainDate }>(),
  'copy-already-made': carries<OnDay>(),
  'no-copy': carriesNothing,
  'copy-kept': carries<OnDay & { readonly from: PlainDate; readonly until: PlainDate }>(),
  'already-done': carries<OnDay>(),
  'copy-required': carries<{ readonly procedures: readonly string[] }>(),
  restricted: carries<{ readonly restrictions: readonly string[] }>(),
  held: carries<{ readonly holds: readonly string[] }>(),
  'hold-already-placed': carries<Named>(),
  'no-such-hold': carries<Partial<Named>>(),
  'hold-already-over': carries<Partial<Named> & OnDay>(),
  'procedure-not-enabled': carries<Pick<RightsDecision, 'under'>>(),
  'restriction-already-placed': carries<Named>(),
  'restriction-period-over': carries<OnDay & { readonly until: PlainDate }>(),
  'no-such-restriction': carries<Partial<Named>>(),
  'restriction-already-over': carries<Partial<Named> & OnDay>(),
  'nothing-left': carries<OnDay>(),
  'erasure-already-granted': carries<OnDay>(),
  'implementation-before-grant': carries<OnDay & { readonly implementBy: PlainDate }>(),
  'retention-running': carries<OnDay & { readonly from: PlainDate }>(),
}

/** From each reason to reject a command on a call or its recording to the days and facts behind it.
 *
 * @category Recording */
export interface RecordingRejections extends DataByCode<typeof rejections> {}

/** A reason to reject a command on a call or its recording.
 *
 * @category Recording */
export type RecordingRejectionCode = keyof RecordingRejections

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
export const recordingRejectionCodes = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ namesOf(rejections))

/** The day of it, and the last day in time.
 *
 * @inline */
type Late = OnDay & { readonly due: PlainDate }

/** The notes on an act on a call or its recording, as declared. */
export const recordingNotes = {
  'alternatives-missed': breach<OnDay>(),
  'not-recorded': breach<OnDay & { readonly reason: string }>(),
  'late-destruction': breach<Late>(),
  'late-copy': breach<Late>(),
  'late-copy-destruction': breach<Late>(),
  'late-other-basis': breach<Late>(),
  'late-caller-answer': breach<Late & RequestNamed>(),
  'complaint-does-not-hold': remark<{ readonly lastDay: PlainDate }>(),
  'request-does-not-hold': remark<{ readonly lastDay: PlainDate }>(),
  'complaints-lost-with-recording': remark<{ readonly complaints: readonly string[] }>(),
  'requests-lost-with-recording': remark<{ readonly requests: readonly string[] }>(),
  'samples-own-call': remark<{ readonly listener: string }>(),
  ...differenceNotes,
}

/** From each note on an act on a call or its recording to the days and facts behind it.
 *
 * @category Recording */
export interface RecordingNotes extends DataByCode<typeof recordingNotes> {}

/** A note on an act on a call or its recording.
 *
 * @category Recording */
export type RecordingNoteCode = keyof RecordingNotes

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
export const recordingNoteCodes = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ namesOf(recordingNotes))

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
  'destroy-or-name-basis',
  'destroy-copy',
  'answer-caller',
] as const satisfies readonly RecordingDuty['duty'][])

/** What a duty on a recording waits for: that a copy is made, or that a restriction or a hold ends.
 *
 * @category Recording */
export type RecordingAwaited = 'copy' | 'restriction' | 'hold'

/** A duty on a call or its recording, by its name and to whom it is owed.
 *
 * @category Recording */
export interface RecordingDutyOf<Name extends string, Owed extends string>
  extends Duty<'recording', Name, ClauseRef, Owed> {
  /** What it waits for; left out where it waits for nothing. As long as it waits, it does not become late. */
  readonly waitingFor?: readonly RecordingAwaited[]
}

/** The copy that is owed to procedures that are open, or was made for them.
 *
 * @category Recording */
export interface CopyDuty extends RecordingDutyOf<'copy-for-procedure', 'procedure'> {
  readonly about: {
    /** The procedures that still need it; none where it was made. */
    readonly procedures: readonly string[]
  }
}

/** What the withdrawal of the consent asks for: to destroy the recording, or to name another basis for it.
 *
 * @category Recording
 * @see GDPR 17(1)(b) */
export interface WithdrawalDuty extends RecordingDutyOf<'destroy-or-name-basis', 'caller'> {
  /** Which of the two was done, where one was. */
  readonly did?: 'destroyed' | 'named-basis'
}

/** The answer that is owed to a caller's request, or was given.
 *
 * @category Recording
 * @see Kaunas clause 14; GDPR 12(3) */
export interface CallerAnswerDuty extends RecordingDutyOf<'answer-caller', 'caller'> {
  readonly about: {
    /** The request. */
    readonly request: string
    /** What it asks for. */
    readonly right: RequestedRight
  }
}

/** A duty on a call or its recording: to the caller, or for a procedure.
 *
 * @category Recording */
export type RecordingDuty =
  | RecordingDutyOf<'play-notice', 'caller'>
  | RecordingDutyOf<'explain-alternatives', 'caller'>
  | RecordingDutyOf<'store-recording', 'caller'>
  | CopyDuty
  | RecordingDutyOf<'destroy-recording', 'caller'>
  | WithdrawalDuty
  | RecordingDutyOf<'destroy-copy', 'caller'>
  | CallerAnswerDuty

/** The commands on the requests of a caller, once the call is over.
 *
 * @category Recording */
export type CommandOnRequests = 'RegisterCallerRequest' | 'AnswerCallerRequest'

/** The commands of a recording that is kept, and of what is left of it.
 *
 * @category Recording */
export type CommandWhileKept =
  | CommandOnRequests
  | 'RefuseListening'
  | 'ListenToRecording'
  | 'CloseServiceComplaint'
  | 'OpenProcedure'
  | 'JoinProcedure'
  | 'LeaveProcedure'
  | 'CloseProcedure'
  | 'PlaceRestriction'
  | 'LiftRestriction'
  | 'PlaceHold'
  | 'LiftHold'
  | 'DestroyCopy'

/** The commands that each status of a call and its recording allows.
 *
 * @category Recording */
export type AllowedOfCall = {
  none: 'ReceiveCall'
  incoming: 'PlayNotice' | 'JoinCall' | 'EndCall'
  announced: 'JoinCall' | 'GiveConsent' | 'DeclineRecording' | 'EndCall'
  consented:
    | CommandOnRequests
    | 'JoinCall'
    | 'WithdrawConsent'
    | 'StopRecording'
    | 'EndCall'
    | 'StoreRecording'
  declined: 'JoinCall' | 'GiveConsent' | 'ExplainAlternatives' | 'EndCall'
  ended: CommandOnRequests
  stored:
    | CommandWhileKept
    | 'WithdrawConsent'
    | 'NameOtherBasis'
    | 'GiveCallerAccess'
    | 'RectifyRecording'
    | 'RegisterServiceComplaint'
    | 'CopyForProcedure'
    | 'GrantErasure'
    | 'DiscloseRecording'
    | 'DestroyRecording'
  destroyed: CommandWhileKept
}

/** The events of a recording that is kept, and of what is left of it.
 *
 * @category Recording */
export type EventWhileKept = ExpectedOf<typeof recordingEvents, AllowedOfCall>['destroyed']

/** The types of the machine of a call and its recording.
 *
 * @category Recording */
export interface RecordingTypes extends MachineTypes {
  Of: 'recording'
  State: RecordingState
  Command: RecordingCommand
  Event: RecordingEvent
  Allowed: AllowedOfCall
  Expected: ExpectedOf<typeof recordingEvents, AllowedOfCall>
  Rejections: RecordingRejections
  Notes: RecordingNotes
  Breaches: BreachesIn<typeof recordingNotes>
  Role: RecordingRoleName
  Clause: ClauseRef
  Duty: RecordingDuty
}

/** The machine of a call and its recording.
 *
 * @category Recording */
export type RecordingMachine = Machine<RecordingTypes>
/** What stands in the way of a command on a call or its recording. */
export type RecordingObstacle = ObstacleOf<RecordingTypes>
/** What to tell beside a command. */
export type RecordingNote = NoteOf<RecordingTypes>
/** What comes of a command. */
export type RecordingVerdict = Verdict<RecordingTypes>
