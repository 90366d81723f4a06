import { deadlineShape } from '../case/shapes.js'
import { type CommandOf, type EventOf, event, eventsOf } from '../core/index.js'
import { day, flag, name, personal, some, text, word, wordOr } from '../core/shape.js'
import { clauseShape } from '../procedure/clause-shape.js'
import { command, commands, optional, required } from '../procedure/recording-roles.js'
import { act } from './act.js'
import { listeningAttemptShape, officeAttemptShape, reasonRelied } from './attempt.js'
import { type CallCommand, type CallEvent, callCommands, callEvents } from './call-messages.js'
import { correctionShape } from './conversation.js'
import { callerAccessMeans, procedureKinds, rightsDecisionShape } from './state.js'

/** The commands on a stored recording, and on what is left of it. */
const keptCommands = /* @__PURE__ */ commands({
  ListenToRecording: command('listening', act, {
    /** Who listens, what for and how. */
    attempt: officeAttemptShape,
  }),
  RefuseListening: command('listening', act, {
    /** Who wanted to listen, what for and how. */
    attempt: listeningAttemptShape,
  }),
  GiveCallerAccess: command('callerListening', act, {
    /** Whether this person took part in the call as the caller who consented. */
    tookPart: flag,
    /** The ways in which access is given. */
    means: some(word(...callerAccessMeans)),
  }),
  RectifyRecording: command('callerRectification', act, {
    /** What is corrected; `'forgotten'` in a history that was made to forget it. */
    correction: personal(required(wordOr('forgotten', correctionShape))),
    /** The reason to process a restricted recording. */
    restrictionReason: optional(reasonRelied, 'restrictedProcessing'),
  }),
  RegisterServiceComplaint: command('serviceComplaint', act, {
    /** The host's own name of the complaint. */
    complaint: name,
    /** The day it reached the institution. */
    receivedOn: day,
    /** Whether it is about an administrative service of the employee who gave advice (clause 12.3). */
    aboutAdministrativeService: required(flag, 'procedure'),
  }),
  CloseServiceComplaint: command('serviceComplaint', act, {
    /** The complaint. */
    complaint: name,
  }),
  OpenProcedure: command('procedure', act, {
    /** The host's own name of the procedure. */
    procedure: name,
    /** The complaint that it examines. */
    complaint: name,
    /** Its kind; either suffices. */
    kind: word(...procedureKinds),
    /** Who takes part in it. */
    participants: personal(required(some(name))),
  }),
  JoinProcedure: command('procedure', act, {
    /** The procedure. */
    procedure: name,
    /** Who joins. */
    participant: personal(required(name)),
  }),
  CloseProcedure: command('procedure', act, {
    /** The procedure. */
    procedure: name,
  }),
  CopyForProcedure: command('retention', act, {
    /** The procedure. */
    procedure: name,
    /** The storage place set for copies. */
    place: text,
    /** The reason to process a restricted recording. */
    restrictionReason: optional(reasonRelied, 'restrictedProcessing'),
  }),
  PlaceRestriction: command('otherRights', act, {
    /** The host's own name of the restriction. */
    id: name,
    /** The decision that places it. */
    decision: rightsDecisionShape,
    /** Its last day; without one it holds until it is lifted. */
    until: optional(day),
  }),
  LiftRestriction: command('otherRights', act, {
    /** The restriction. */
    id: name,
  }),
  GrantErasure: command('otherRights', act, {
    /** The decision that grants it. */
    decision: rightsDecisionShape,
    /** The day by which it is to be carried out; left out, at once. */
    implementBy: optional(day),
  }),
  DestroyRecording: command('retention', act),
  DestroyCopy: command('retention', act, {
    /** The reason to process a restricted recording. */
    restrictionReason: optional(reasonRelied, 'restrictedProcessing'),
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
  CallerAccessGiven: event(['GiveCallerAccess']),
  RecordingRectified: event(['RectifyRecording'], {
    /** Whether the recording was restricted, so that a reason was relied on. */
    restricted: flag,
  }),
  ServiceComplaintRegistered: event(['RegisterServiceComplaint']),
  ServiceComplaintClosed: event(['CloseServiceComplaint']),
  ProcedureOpened: event(['OpenProcedure']),
  ProcedureJoined: event(['JoinProcedure']),
  ProcedureClosed: event(['CloseProcedure']),
  ProcedureCopyMade: event(['CopyForProcedure'], {
    /** By when it had to be made. */
    deadline: deadlineShape,
    /** Whether the recording was restricted, so that a reason was relied on. */
    restricted: flag,
  }),
  RestrictionPlaced: event(['PlaceRestriction']),
  RestrictionLifted: event(['LiftRestriction']),
  ErasureGranted: event(['GrantErasure']),
  RecordingDestroyed: event(['DestroyRecording'], {
    /** Whether the end of its term or a granted erasure asked for it. */
    because: word('term', 'erasure'),
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
const allCommands = () => ({ ...callCommands, ...keptCommands })
const allEvents = () => ({ ...callEvents, ...keptEvents })

/** The commands on a call and its recording, as declared. */
export const recordingCommands = /* @__PURE__ */ allCommands()

/** The events of a call and its recording, as declared. */
export const recordingEvents = /* @__PURE__ */ allEvents()

type Commands = typeof keptCommands
type Events = typeof keptEvents

/** Listens to a recording, or to the copy that was made for a procedure (clauses 10 to 13).
 *
 * @category Recording */
export interface ListenToRecording extends CommandOf<Commands, 'ListenToRecording'> {}
/** Puts on record that somebody was refused (clauses 11 to 14.2).
 *
 * @category Recording */
export interface RefuseListening extends CommandOf<Commands, 'RefuseListening'> {}
/** Lets the caller listen, or gives the caller a copy (clause 14.2).
 *
 * @category Recording */
export interface GiveCallerAccess extends CommandOf<Commands, 'GiveCallerAccess'> {}
/** Corrects what is stored beside the audio, or adds a note to what was said: the audio itself is not altered (clause 14.4).
 *
 * @category Recording */
export interface RectifyRecording extends CommandOf<Commands, 'RectifyRecording'> {}
/** Registers a complaint about services given in the call (clause 11.2).
 *
 * @category Recording */
export interface RegisterServiceComplaint extends CommandOf<Commands, 'RegisterServiceComplaint'> {}
/** Closes a complaint about services.
 *
 * @category Recording */
export interface CloseServiceComplaint extends CommandOf<Commands, 'CloseServiceComplaint'> {}
/** Opens a procedure in which a complaint is examined, or opens it again, and the complaint with it (clause 12.3).
 *
 * @category Recording */
export interface OpenProcedure extends CommandOf<Commands, 'OpenProcedure'> {}
/** Somebody joins an open procedure (clause 12.3).
 *
 * @category Recording */
export interface JoinProcedure extends CommandOf<Commands, 'JoinProcedure'> {}
/** Closes a procedure.
 *
 * @category Recording */
export interface CloseProcedure extends CommandOf<Commands, 'CloseProcedure'> {}
/** Copies the recording for a procedure (clause 10).
 *
 * @category Recording */
export interface CopyForProcedure extends CommandOf<Commands, 'CopyForProcedure'> {}
/** Restricts the recording as decided under clause 14.5.
 *
 * @category Recording */
export interface PlaceRestriction extends CommandOf<Commands, 'PlaceRestriction'> {}
/** Ends a restriction before its last day.
 *
 * @category Recording */
export interface LiftRestriction extends CommandOf<Commands, 'LiftRestriction'> {}
/** Grants an erasure before the end of the term, as decided under clause 14.5.
 *
 * @category Recording */
export interface GrantErasure extends CommandOf<Commands, 'GrantErasure'> {}
/** Destroys the recording (clause 10).
 *
 * @category Recording */
export interface DestroyRecording extends CommandOf<Commands, 'DestroyRecording'> {}
/** Destroys the copy, once no procedure needs it (clause 10).
 *
 * @category Recording */
export interface DestroyCopy extends CommandOf<Commands, 'DestroyCopy'> {}

/** Every command on a call and its recording.
 *
 * @category Recording */
export type RecordingCommand =
  | CallCommand
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

/** Somebody listened.
 *
 * @category Recording */
export interface RecordingListenedTo extends EventOf<Events, 'RecordingListenedTo', ListenToRecording> {}
/** Somebody was refused.
 *
 * @category Recording */
export interface ListeningRefused extends EventOf<Events, 'ListeningRefused', RefuseListening> {}
/** The caller listened, or was given a copy.
 *
 * @category Recording */
export interface CallerAccessGiven extends EventOf<Events, 'CallerAccessGiven', GiveCallerAccess> {}
/** What is stored beside the audio was corrected, or a note was added.
 *
 * @category Recording */
export interface RecordingRectified extends EventOf<Events, 'RecordingRectified', RectifyRecording> {}
/** A complaint about services was registered.
 *
 * @category Recording */
export interface ServiceComplaintRegistered
  extends EventOf<Events, 'ServiceComplaintRegistered', RegisterServiceComplaint> {}
/** A complaint about services was closed.
 *
 * @category Recording */
export interface ServiceComplaintClosed
  extends EventOf<Events, 'ServiceComplaintClosed', CloseServiceComplaint> {}
/** A procedure was opened, or opened again.
 *
 * @category Recording */
export interface ProcedureOpened extends EventOf<Events, 'ProcedureOpened', OpenProcedure> {}
/** Somebody joined a procedure.
 *
 * @category Recording */
export interface ProcedureJoined extends EventOf<Events, 'ProcedureJoined', JoinProcedure> {}
/** A procedure was closed.
 *
 * @category Recording */
export interface ProcedureClosed extends EventOf<Events, 'ProcedureClosed', CloseProcedure> {}
/** The recording was copied for a procedure.
 *
 * @category Recording */
export interface ProcedureCopyMade extends EventOf<Events, 'ProcedureCopyMade', CopyForProcedure> {}
/** The recording was restricted.
 *
 * @category Recording */
export interface RestrictionPlaced extends EventOf<Events, 'RestrictionPlaced', PlaceRestriction> {}
/** A restriction ended before its last day.
 *
 * @category Recording */
export interface RestrictionLifted extends EventOf<Events, 'RestrictionLifted', LiftRestriction> {}
/** An erasure before the end of the term was granted.
 *
 * @category Recording */
export interface ErasureGranted extends EventOf<Events, 'ErasureGranted', GrantErasure> {}
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
