import { deadlineShape, procedureVersion } from '../case/shapes.js'
import { caseName, otherCaseName, personName, termWords, typedWords } from '../core/holding.js'
import { type CommandOf, type EventOf, event, eventsOf } from '../core/index.js'
import { flag, personal, word, wordOr } from '../core/shape.js'
import { command, commands, optional, required } from '../procedure/recording-roles.js'
import { act } from './act.js'
import { recordedShape } from './conversation.js'
import { callDirections, stopEvents } from './kinds.js'

/** The commands on a call, from the ringing phone to the stored recording, as declared. */
export const callCommands = /* @__PURE__ */ commands({
  ReceiveCall: command('scope', act, {
    // Before the consent there is no place for the caller's number, and after the destruction it would live on in it.
    /** The host's own name of the call. It says nothing of the caller, and is no telephone number. */
    call: required(otherCaseName, 'number'),
    /** The line it came in on, or was made from. */
    line: termWords,
    /** Which way it goes. */
    direction: word(...callDirections),
    // The time itself is told with the recording alone: a call of which nothing is kept leaves none behind.
    /** Whether it is within working hours, as `withinHours` says, where the rules have any. */
    withinHours: optional(flag, 'hours'),
    /** Who takes it, where that is known. */
    consultant: personal(optional(personName, 'consultant')),
  }),
  PlayNotice: command('notice', act, {
    /** Whether it was played automatically. */
    automatic: flag,
  }),
  JoinCall: command('call', act, {
    /** Who joins. */
    consultant: personal(required(personName, 'consultant')),
  }),
  GiveConsent: command('consent', act, {
    /** Whether the caller said so explicitly. */
    explicit: flag,
  }),
  DeclineRecording: command('refusal', act),
  ExplainAlternatives: command('alternatives', act, {
    /** Whether coming in person was explained. */
    inPerson: flag,
    /** Whether writing by e-mail was explained. */
    email: flag,
  }),
  StopRecording: command('stops', act, {
    /** What happens in the call. */
    at: word(...stopEvents),
  }),
  EndCall: command('call', act, {
    /** Who ended it. */
    endedBy: word('caller', 'centre'),
    /** Why nothing was recorded although the caller consented. */
    notRecorded: personal(optional(typedWords, 'retention')),
  }),
  StoreRecording: command('recordedData', act, {
    /** The data; `'forgotten'` in a history that was made to forget them. */
    recorded: personal(required(wordOr('forgotten', recordedShape), 'recordedData')),
  }),
  WithdrawConsent: command('otherRights', act, {
    /** The caller's request that it answers, where one was registered. */
    request: optional(caseName, 'requestLimit'),
  }),
})

/** The events of a call, as declared. */
export const callEvents = /* @__PURE__ */ eventsOf(callCommands, {
  CallReceived: event(['ReceiveCall'], {
    /** The rules that the whole history is made under. */
    procedure: procedureVersion,
    /** The general line, in E.164. */
    line: termWords,
  }),
  NoticePlayed: event(['PlayNotice']),
  ConsultantJoined: event(['JoinCall']),
  ConsentGiven: event(['GiveConsent']),
  RecordingDeclined: event(['DeclineRecording']),
  AlternativesExplained: event(['ExplainAlternatives']),
  RecordingStopped: event(['StopRecording']),
  CallEnded: event(['EndCall']),
  RecordingStored: event(['StoreRecording'], {
    /** How long it is kept: the last day is `due`. */
    kept: deadlineShape,
  }),
  ConsentWithdrawn: event(['WithdrawConsent']),
})

type Commands = typeof callCommands
type Events = typeof callEvents

/** A call on a line of the rules begins; one that goes another way, or is on another line, is out of scope.
 *
 * Given twice, it is rejected with `wrong-status` (`incoming`).
 *
 * @category Recording */
export interface ReceiveCall extends CommandOf<Commands, 'ReceiveCall'> {}
/** Tells the caller that the call is recorded (clause 7): automatically, or it does not count.
 *
 * Given twice, it is rejected with `wrong-status` (`announced`).
 *
 * @category Recording */
export interface PlayNotice extends CommandOf<Commands, 'PlayNotice'> {}
/** Somebody joins the call to give advice (clauses 4.3, 9).
 *
 * Given twice, it is rejected with `already-joined`.
 *
 * @category Recording */
export interface JoinCall extends CommandOf<Commands, 'JoinCall'> {}
/** The caller consents to the recording, explicitly (clause 5).
 *
 * Given twice, it is rejected with `wrong-status` (`consented`).
 *
 * @category Recording */
export interface GiveConsent extends CommandOf<Commands, 'GiveConsent'> {}
/** The caller does not consent (clause 14).
 *
 * Given twice, it is rejected with `wrong-status` (`declined`).
 *
 * @category Recording */
export interface DeclineRecording extends CommandOf<Commands, 'DeclineRecording'> {}
/** Explains the other ways of reaching the institution: in person and by e-mail, both (clause 6).
 *
 * Given twice, it is rejected with `alternatives-already-explained`.
 *
 * @category Recording */
export interface ExplainAlternatives extends CommandOf<Commands, 'ExplainAlternatives'> {}
/** Stops the recording before the call ends, at what the rules name; the earlier part stays.
 *
 * Given twice, it is rejected with `already-done`.
 *
 * @category Recording */
export interface StopRecording extends CommandOf<Commands, 'StopRecording'> {}
/** The call ends.
 *
 * Given twice, it is rejected with `call-over` or `wrong-status` (`ended`).
 *
 * @category Recording */
export interface EndCall extends CommandOf<Commands, 'EndCall'> {}
/** Stores the recording of a call that has ended: the data of clause 8, and nothing else.
 *
 * Given twice, it is rejected with `wrong-status` (`stored`).
 *
 * @category Recording */
export interface StoreRecording extends CommandOf<Commands, 'StoreRecording'> {}
/** The caller withdraws the consent, during the call or later (clause 14.5).
 *
 * Given twice, it is rejected with `consent-already-withdrawn`.
 *
 * @category Recording */
export interface WithdrawConsent extends CommandOf<Commands, 'WithdrawConsent'> {}

/** Every command on a call until its recording is stored.
 *
 * @category Recording */
export type CallCommand =
  | ReceiveCall
  | PlayNotice
  | JoinCall
  | GiveConsent
  | DeclineRecording
  | ExplainAlternatives
  | StopRecording
  | EndCall
  | StoreRecording
  | WithdrawConsent

/** A call came in.
 *
 * @category Recording */
export interface CallReceived extends EventOf<Events, 'CallReceived', ReceiveCall> {}
/** The caller was told automatically.
 *
 * @category Recording */
export interface NoticePlayed extends EventOf<Events, 'NoticePlayed', PlayNotice> {}
/** Somebody joined the call.
 *
 * @category Recording */
export interface ConsultantJoined extends EventOf<Events, 'ConsultantJoined', JoinCall> {}
/** The caller consented.
 *
 * @category Recording */
export interface ConsentGiven extends EventOf<Events, 'ConsentGiven', GiveConsent> {}
/** The caller refused.
 *
 * @category Recording */
export interface RecordingDeclined extends EventOf<Events, 'RecordingDeclined', DeclineRecording> {}
/** Both other ways were explained.
 *
 * @category Recording */
export interface AlternativesExplained
  extends EventOf<Events, 'AlternativesExplained', ExplainAlternatives> {}
/** The recording stopped before the call ended.
 *
 * @category Recording */
export interface RecordingStopped extends EventOf<Events, 'RecordingStopped', StopRecording> {}
/** The call ended.
 *
 * @category Recording */
export interface CallEnded extends EventOf<Events, 'CallEnded', EndCall> {}
/** The recording was stored.
 *
 * @category Recording */
export interface RecordingStored extends EventOf<Events, 'RecordingStored', StoreRecording> {}
/** The caller withdrew the consent.
 *
 * @category Recording */
export interface ConsentWithdrawn extends EventOf<Events, 'ConsentWithdrawn', WithdrawConsent> {}

/** Every event of a call until its recording is stored.
 *
 * @category Recording */
export type CallEvent =
  | CallReceived
  | NoticePlayed
  | ConsultantJoined
  | ConsentGiven
  | RecordingDeclined
  | AlternativesExplained
  | RecordingStopped
  | CallEnded
  | RecordingStored
  | ConsentWithdrawn
