import { deadlineShape } from '../case/shapes.js'
import { caseName, typedWords } from '../core/holding.js'
import { type CommandOf, type EventOf, event, eventsOf } from '../core/index.js'
import { day, flag, personal, some, word } from '../core/shape.js'
import { clauseShape } from '../procedure/clause-shape.js'
import { command, commands, optional, required } from '../procedure/recording-roles.js'
import { act } from './act.js'
import { listeningAttemptShape, officeAttemptShape, reasonRelied } from './attempt.js'
import { type CallCommand, type CallEvent, callCommands, callEvents } from './call-messages.js'
import { type CallerCommand, type CallerEvent, callerCommands, callerEvents } from './caller-messages.js'
import { keepingReasons, recipientKinds } from './kinds.js'
import {
  type ProcedureCommand,
  type ProcedureEvent,
  procedureCommands,
  procedureEvents,
} from './procedure-messages.js'
import { otherBases, rightsDecisionShape } from './records.js'

/** The commands on a stored recording, and on what is left of it. */
const keptCommands = /* @__PURE__ */ commands({
  ListenToRecording: command('listening', act, {
    /** Who listens, what for and how. */
    attempt: personal(required(officeAttemptShape)),
  }),
  RefuseListening: command('listening', act, {
    /** Who wanted to listen, what for and how. */
    attempt: personal(required(listeningAttemptShape)),
  }),
  NameOtherBasis: command('withdrawalErasure', act, {
    /** The basis that carries the recording although the consent was withdrawn. */
    basis: word(...otherBases),
    /** Why it does. */
    justification: personal(required(typedWords)),
  }),
  PlaceRestriction: command('otherRights', act, {
    /** The host's own name of the restriction. */
    id: caseName,
    /** The decision that places it. */
    decision: rightsDecisionShape,
    /** Its last day; without one it holds until it is lifted. */
    until: optional(day),
  }),
  LiftRestriction: command('otherRights', act, {
    /** The restriction. */
    id: caseName,
  }),
  PlaceHold: command('otherActs', act, {
    /** The host's own name of the hold. */
    id: caseName,
    /** The act that orders it: whose, of which day and number; or what the reason is, in words. */
    act: personal(required(typedWords)),
    /** The reason of the document's own for which the recording is kept; left out where another act orders it. */
    reason: optional(word(...keepingReasons), 'keptLonger'),
  }),
  LiftHold: command('otherActs', act, {
    /** The hold. */
    id: caseName,
    /** The act by which it ends. */
    act: personal(required(typedWords)),
  }),
  GrantErasure: command('otherRights', act, {
    /** The decision that grants it. */
    decision: rightsDecisionShape,
    /** The day by which it is to be carried out; left out, at once. */
    implementBy: optional(day),
  }),
  DiscloseRecording: command('recipients', act, {
    /** What kind of recipient it is given to. */
    recipient: word(...recipientKinds),
    /** Whom exactly. */
    to: personal(required(typedWords)),
    /** The case that is before the recipient, where that is the condition. */
    case: personal(optional(typedWords)),
    /** How the recipient proves a right to it, where that is the condition. */
    proof: personal(optional(typedWords)),
    /** The reason to process a restricted recording. */
    restrictionReason: personal(optional(reasonRelied, 'restrictedProcessing')),
  }),
  DestroyRecording: command('retention', act),
  DestroyCopy: command('retention', act, {
    /** The reason to process a restricted recording. */
    restrictionReason: personal(optional(reasonRelied, 'restrictedProcessing')),
  }),
})

/** The events of a stored recording, and of what is left of it. */
const keptEvents = /* @__PURE__ */ eventsOf(keptCommands, {
  RecordingListenedTo: event(['ListenToRecording'], {
    /** The clauses that allowed it. */
    clauses: some(clauseShape),
    /** Whether the recording was restricted, so that a reason was relied on. */
    restricted: flag,
  }),
  ListeningRefused: event(['RefuseListening'], {
    /** The clauses that stood in the way. */
    clauses: some(clauseShape),
  }),
  OtherBasisNamed: event(['NameOtherBasis'], {
    /** By when it had to be named, or the recording destroyed. */
    deadline: deadlineShape,
  }),
  RestrictionPlaced: event(['PlaceRestriction']),
  RestrictionLifted: event(['LiftRestriction']),
  HoldPlaced: event(['PlaceHold']),
  HoldLifted: event(['LiftHold']),
  ErasureGranted: event(['GrantErasure']),
  RecordingDisclosed: event(['DiscloseRecording'], {
    /** Whether the recording was restricted, so that a reason was relied on. */
    restricted: flag,
  }),
  RecordingDestroyed: event(['DestroyRecording'], {
    /** Whether the end of its term asked for it, a granted erasure, or the withdrawn consent. */
    because: word('term', 'erasure', 'withdrawal'),
    /** By when it had to be. */
    deadline: deadlineShape,
  }),
  ProcedureCopyDestroyed: event(['DestroyCopy'], {
    /** By when it had to be. */
    deadline: deadlineShape,
    /** Whether the recording was restricted, so that a reason was relied on. */
    restricted: flag,
  }),
})

// Functions, so that who uses neither does not pay for them: a spread is no pure expression.
const allCommands = () => ({ ...callCommands, ...callerCommands, ...procedureCommands, ...keptCommands })
const allEvents = () => ({ ...callEvents, ...callerEvents, ...procedureEvents, ...keptEvents })

/** The commands on a call and its recording, as declared. */
export const recordingCommands = /* @__PURE__ */ allCommands()

/** The events of a call and its recording, as declared. */
export const recordingEvents = /* @__PURE__ */ allEvents()

type Commands = typeof keptCommands
type Events = typeof keptEvents

/** Listens to a recording, or to the copy that was made for a procedure (clauses 10 to 13).
 *
 * Given twice, it is taken twice: each listening stands in the log.
 *
 * @category Recording */
export interface ListenToRecording extends CommandOf<Commands, 'ListenToRecording'> {}
/** Puts on record that somebody was refused (clauses 11 to 14.2).
 *
 * Given twice, it is taken twice: each refusal stands in the log.
 *
 * @category Recording */
export interface RefuseListening extends CommandOf<Commands, 'RefuseListening'> {}
/** Names the basis that carries a recording whose consent was withdrawn, in place of destroying it (GDPR 17(1)(b)).
 *
 * Given twice, it is rejected with `already-done`.
 *
 * @category Recording */
export interface NameOtherBasis extends CommandOf<Commands, 'NameOtherBasis'> {}
/** Restricts the recording as decided under clause 14.5.
 *
 * Given twice, it is rejected with `restriction-already-placed`.
 *
 * @category Recording */
export interface PlaceRestriction extends CommandOf<Commands, 'PlaceRestriction'> {}
/** Ends a restriction before its last day.
 *
 * Given twice, it is rejected with `restriction-already-over`.
 *
 * @category Recording */
export interface LiftRestriction extends CommandOf<Commands, 'LiftRestriction'> {}
/** Holds recording and copy because another act orders it: nothing of them is destroyed (clause 2).
 *
 * Given twice, it is rejected with `hold-already-placed`.
 *
 * @category Recording */
export interface PlaceHold extends CommandOf<Commands, 'PlaceHold'> {}
/** Ends such a hold by another act (clause 2).
 *
 * Given twice, it is rejected with `hold-already-over`.
 *
 * @category Recording */
export interface LiftHold extends CommandOf<Commands, 'LiftHold'> {}
/** Grants an erasure before the end of the term, as decided under clause 14.5.
 *
 * Given twice, it is rejected with `erasure-already-granted`.
 *
 * @category Recording */
export interface GrantErasure extends CommandOf<Commands, 'GrantErasure'> {}
/** Gives the recording to a recipient whom the rules name, on the condition that they set.
 *
 * Given twice, it is taken twice: each disclosure stands in the log.
 *
 * @category Recording */
export interface DiscloseRecording extends CommandOf<Commands, 'DiscloseRecording'> {}
/** Destroys the recording (clause 10).
 *
 * Given twice, it is rejected with `wrong-status` (`destroyed`).
 *
 * @category Recording */
export interface DestroyRecording extends CommandOf<Commands, 'DestroyRecording'> {}
/** Destroys the copy, once no procedure needs it (clause 10).
 *
 * Given twice, it is rejected with `already-done`.
 *
 * @category Recording */
export interface DestroyCopy extends CommandOf<Commands, 'DestroyCopy'> {}

/** Every command on a call and its recording.
 *
 * @category Recording */
export type RecordingCommand =
  | CallCommand
  | ProcedureCommand
  | CallerCommand
  | ListenToRecording
  | RefuseListening
  | NameOtherBasis
  | PlaceRestriction
  | LiftRestriction
  | PlaceHold
  | LiftHold
  | GrantErasure
  | DiscloseRecording
  | DestroyRecording
  | DestroyCopy

/** Somebody listened.
 *
 * @category Recording */
export interface RecordingListenedTo extends EventOf<Events, 'RecordingListenedTo', ListenToRecording> {}
/** Somebody was refused.
 *
 * @category Recording */
export interface ListeningRefused extends EventOf<Events, 'ListeningRefused', RefuseListening> {}
/** Another basis was named.
 *
 * @category Recording */
export interface OtherBasisNamed extends EventOf<Events, 'OtherBasisNamed', NameOtherBasis> {}
/** The recording was restricted.
 *
 * @category Recording */
export interface RestrictionPlaced extends EventOf<Events, 'RestrictionPlaced', PlaceRestriction> {}
/** A restriction ended before its last day.
 *
 * @category Recording */
export interface RestrictionLifted extends EventOf<Events, 'RestrictionLifted', LiftRestriction> {}
/** Recording and copy are held.
 *
 * @category Recording */
export interface HoldPlaced extends EventOf<Events, 'HoldPlaced', PlaceHold> {}
/** A hold ended.
 *
 * @category Recording */
export interface HoldLifted extends EventOf<Events, 'HoldLifted', LiftHold> {}
/** An erasure before the end of the term was granted.
 *
 * @category Recording */
export interface ErasureGranted extends EventOf<Events, 'ErasureGranted', GrantErasure> {}
/** The recording was given to a recipient.
 *
 * @category Recording */
export interface RecordingDisclosed extends EventOf<Events, 'RecordingDisclosed', DiscloseRecording> {}
/** The recording was destroyed.
 *
 * @category Recording */
export interface RecordingDestroyed extends EventOf<Events, 'RecordingDestroyed', DestroyRecording> {}
/** The copy was destroyed.
 *
 * @category Recording */
export interface ProcedureCopyDestroyed extends EventOf<Events, 'ProcedureCopyDestroyed', DestroyCopy> {}

/** Every event of a call and its recording.
 *
 * @category Recording */
export type RecordingEvent =
  | CallEvent
  | ProcedureEvent
  | CallerEvent
  | RecordingListenedTo
  | ListeningRefused
  | OtherBasisNamed
  | RestrictionPlaced
  | RestrictionLifted
  | HoldPlaced
  | HoldLifted
  | ErasureGranted
  | RecordingDisclosed
  | RecordingDestroyed
  | ProcedureCopyDestroyed
