import { deadlineShape } from '../case/shapes.js'
import { caseName, personName, termWords } from '../core/holding.js'
import { type CommandOf, type EventOf, event, eventsOf } from '../core/index.js'
import { day, flag, personal, some, word } from '../core/shape.js'
import { command, commands, optional, required } from '../procedure/recording-roles.js'
import { act } from './act.js'
import { reasonRelied } from './attempt.js'
import { keptCopyShape, procedureKinds } from './records.js'

/** The commands on complaints about services and the procedures that examine them, as declared. */
export const procedureCommands = /* @__PURE__ */ commands({
  RegisterServiceComplaint: command('serviceComplaint', act, {
    /** The host's own name of the complaint. */
    complaint: caseName,
    /** The day it reached the institution. */
    receivedOn: day,
    /** Whether it is about an administrative service of the employee who gave advice (clause 12.3). */
    aboutAdministrativeService: required(flag, 'procedure'),
  }),
  CloseServiceComplaint: command('serviceComplaint', act, {
    /** The complaint. */
    complaint: caseName,
  }),
  OpenProcedure: command('procedure', act, {
    /** The host's own name of the procedure. */
    procedure: caseName,
    /** The complaint that it examines. */
    complaint: caseName,
    /** Its kind; either suffices. */
    kind: word(...procedureKinds),
    /** Who takes part in it. */
    participants: personal(required(some(personName))),
  }),
  JoinProcedure: command('procedure', act, {
    /** The procedure. */
    procedure: caseName,
    /** Who joins. */
    participant: personal(required(personName)),
  }),
  LeaveProcedure: command('procedure', act, {
    /** The procedure. */
    procedure: caseName,
    /** Who no longer takes part in it. */
    participant: personal(required(personName)),
  }),
  CloseProcedure: command('procedure', act, {
    /** The procedure. */
    procedure: caseName,
    /** How long the copy is kept after the closing, and what asks for it; left out, it is to be destroyed at once. */
    keepCopy: personal(optional(keptCopyShape, 'retention')),
  }),
  CopyForProcedure: command('retention', act, {
    /** The procedure. */
    procedure: caseName,
    /** The storage place set for copies. */
    place: termWords,
    /** The reason to process a restricted recording. */
    restrictionReason: personal(optional(reasonRelied, 'restrictedProcessing')),
  }),
})

/** The events of them, as declared. */
export const procedureEvents = /* @__PURE__ */ eventsOf(procedureCommands, {
  ServiceComplaintRegistered: event(['RegisterServiceComplaint']),
  ServiceComplaintClosed: event(['CloseServiceComplaint']),
  ProcedureOpened: event(['OpenProcedure']),
  ProcedureJoined: event(['JoinProcedure']),
  ProcedureLeft: event(['LeaveProcedure']),
  ProcedureClosed: event(['CloseProcedure']),
  ProcedureCopyMade: event(['CopyForProcedure'], {
    /** By when it had to be made. */
    deadline: deadlineShape,
    /** Whether the recording was restricted, so that a reason was relied on. */
    restricted: flag,
  }),
})

type Commands = typeof procedureCommands
type Events = typeof procedureEvents

/** Registers a complaint about services given in the call (clause 11.2).
 *
 * Given twice, it is rejected with `complaint-already-registered`.
 *
 * @category Recording */
export interface RegisterServiceComplaint extends CommandOf<Commands, 'RegisterServiceComplaint'> {}
/** Closes a complaint about services.
 *
 * Given twice, it is rejected with `already-done` or `complaint-closed`.
 *
 * @category Recording */
export interface CloseServiceComplaint extends CommandOf<Commands, 'CloseServiceComplaint'> {}
/** Opens a procedure in which a complaint is examined, or opens it again, and the complaint with it (clause 12.3).
 *
 * Given twice, it is rejected with `procedure-already-open`.
 *
 * @category Recording */
export interface OpenProcedure extends CommandOf<Commands, 'OpenProcedure'> {}
/** Somebody joins an open procedure (clause 12.3).
 *
 * Given twice, it is rejected with `already-participating`.
 *
 * @category Recording */
export interface JoinProcedure extends CommandOf<Commands, 'JoinProcedure'> {}
/** Somebody no longer takes part in an open procedure; the last may leave, and whoever left may join again (clause 12.3).
 *
 * Given twice, it is rejected with `not-participating`.
 *
 * @category Recording */
export interface LeaveProcedure extends CommandOf<Commands, 'LeaveProcedure'> {}
/** Closes a procedure.
 *
 * Given twice, it is rejected with `already-done` or `procedure-closed`.
 *
 * @category Recording */
export interface CloseProcedure extends CommandOf<Commands, 'CloseProcedure'> {}
/** Copies the recording for a procedure (clause 10).
 *
 * Given twice, it is rejected with `copy-already-made`.
 *
 * @category Recording */
export interface CopyForProcedure extends CommandOf<Commands, 'CopyForProcedure'> {}
/** Every command on complaints about services and the procedures that examine them.
 *
 * @category Recording */
export type ProcedureCommand =
  | RegisterServiceComplaint
  | CloseServiceComplaint
  | OpenProcedure
  | JoinProcedure
  | LeaveProcedure
  | CloseProcedure
  | CopyForProcedure

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
/** Somebody left a procedure.
 *
 * @category Recording */
export interface ProcedureLeft extends EventOf<Events, 'ProcedureLeft', LeaveProcedure> {}
/** A procedure was closed.
 *
 * @category Recording */
export interface ProcedureClosed extends EventOf<Events, 'ProcedureClosed', CloseProcedure> {}
/** The recording was copied for a procedure.
 *
 * @category Recording */
export interface ProcedureCopyMade extends EventOf<Events, 'ProcedureCopyMade', CopyForProcedure> {}
/** Every event of complaints about services and the procedures that examine them.
 *
 * @category Recording */
export type ProcedureEvent =
  | ServiceComplaintRegistered
  | ServiceComplaintClosed
  | ProcedureOpened
  | ProcedureJoined
  | ProcedureLeft
  | ProcedureClosed
  | ProcedureCopyMade
