import { act, outwardAct } from '../case/index.js'
import { deadlineShape, procedureVersion, reasonShape } from '../case/shapes.js'
import { caseName, itemName, restrictionName, typedWords } from '../core/holding.js'
import { type CommandOf, type EventOf, event, eventsOf } from '../core/index.js'
import { day, list, nullable, object, personal, some, word, wordOf, yes } from '../core/shape.js'
import type { WordsOfProcedure } from '../procedure/index.js'
import { operationsBeyondStoring } from '../procedure/processing-operations.js'
import { command, commands, optional, required } from '../procedure/roles.js'
import { periodShape } from '../rights/claim.js'
import { restrictionGround } from '../rights/item-decision.js'
import { type RestrictionEnding, restrictionEndings } from './state.js'

/** The commands on the restrictions of a data item, as declared. */
export const restrictionCommands = /* @__PURE__ */ commands({
  ImposeRestriction: command('restrictionEffect', act, {
    /** The host's own name of the restriction. */
    id: personal(required(restrictionName)),
    /** The data item. */
    item: personal(required(itemName)),
    /** The request that it was granted in. */
    request: caseName,
    /** The grounds that hold. */
    grounds: required(some(restrictionGround), 'restriction'),
    /** How long it lasts; one until a rectification alone may leave it out. */
    period: personal(required(periodShape, 'restrictionPeriod')),
  }),
  RelyOnReason: command('restrictionEffect', act, {
    /** The host's own name of the reason. */
    id: caseName,
    /** Which reason. */
    reason: required(reasonShape, 'restrictionEffect'),
    /** What is done. */
    operation: required(word(...operationsBeyondStoring), 'restrictionEffect'),
    /** The day the reason arose. */
    aroseOn: required(day, 'restrictionEffect'),
    /** The reason in words. */
    justification: personal(required(typedWords, 'restrictionEffect')),
    /** The operation carries out the subject's own request, where written consent counts a signed one: no notice is owed. */
    ownRequest: optional(yes, 'restrictionEffect'),
  }),
  InformSubject: command('restrictionNotice', outwardAct, {
    /** The reason. */
    id: caseName,
  }),
  EndReason: command('restrictionEffect', act, {
    /** The reason. */
    id: caseName,
  }),
  LiftRestriction: command('restrictionPeriod', act, {
    /** The restriction. */
    id: personal(required(restrictionName)),
    /** What ends it. */
    because: required(
      wordOf<RestrictionEnding>('ending' satisfies WordsOfProcedure, restrictionEndings),
      'restrictionPeriod',
    ),
  }),
})

const underVersion = {
  /** The version of the procedure that it was done under: restrictions of an item outlive one. */
  procedure: procedureVersion,
}

/** The events on the restrictions of a data item, as declared. */
export const restrictionEvents = /* @__PURE__ */ eventsOf(restrictionCommands, {
  RestrictionImposed: event(['ImposeRestriction'], {
    ...underVersion,
  }),
  ReasonReliedOn: event(['RelyOnReason'], {
    ...underVersion,
    /** By when the subject has to be told; `null` for the subject's own signed request. */
    inform: nullable(deadlineShape),
  }),
  SubjectInformed: event(['InformSubject'], underVersion),
  ReasonEnded: event(['EndReason'], underVersion),
  RestrictionLifted: event(['LiftRestriction'], {
    ...underVersion,
    /**
     * The restrictions that it ends or changes, each with the grounds that still carry it. A correction ends the
     * ground of a pending rectification in every restriction of the item, and an erasure ends every one.
     */
    lifted: personal(required(list(object({ id: restrictionName, remaining: list(restrictionGround) })))),
  }),
})

type Commands = typeof restrictionCommands
type Events = typeof restrictionEvents

/** Imposes a restriction that was granted, from the day of the answer (clauses 21, 23, 24).
 *
 * Given twice, it is rejected with `already-imposed`.
 *
 * @category Restriction */
export interface ImposeRestriction extends CommandOf<Commands, 'ImposeRestriction'> {}
/** Relies on a reason to process restricted data beyond storing them (clause 23).
 *
 * Given twice, it is rejected with `reason-already-relied-on`.
 *
 * @category Restriction */
export interface RelyOnReason extends CommandOf<Commands, 'RelyOnReason'> {}
/** Tells the subject of a reason that was relied on (clause 23).
 *
 * Given twice, it is rejected with `already-informed`.
 *
 * @category Restriction */
export interface InformSubject extends CommandOf<Commands, 'InformSubject'> {}
/** Ends a reason.
 *
 * Given twice, it is rejected with `reason-already-ended`.
 *
 * @category Restriction */
export interface EndReason extends CommandOf<Commands, 'EndReason'> {}
/** Ends a restriction before its last day (clauses 21.1, 24).
 *
 * Given twice, it is rejected with `restriction-already-over` or `not-under-rectification`.
 *
 * @category Restriction */
export interface LiftRestriction extends CommandOf<Commands, 'LiftRestriction'> {}
/** Every command on the restrictions of a data item.
 *
 * @category Restriction */
export type RestrictionCommand =
  | ImposeRestriction
  | RelyOnReason
  | InformSubject
  | EndReason
  | LiftRestriction

/** A restriction was imposed.
 *
 * @category Restriction */
export interface RestrictionImposed extends EventOf<Events, 'RestrictionImposed', ImposeRestriction> {}
/** A reason to process restricted data was relied on.
 *
 * @category Restriction */
export interface ReasonReliedOn extends EventOf<Events, 'ReasonReliedOn', RelyOnReason> {}
/** The subject was told of a reason.
 *
 * @category Restriction */
export interface SubjectInformed extends EventOf<Events, 'SubjectInformed', InformSubject> {}
/** A reason ended.
 *
 * @category Restriction */
export interface ReasonEnded extends EventOf<Events, 'ReasonEnded', EndReason> {}
/** A restriction, or one ground of it, ended before its last day.
 *
 * @category Restriction */
export interface RestrictionLifted extends EventOf<Events, 'RestrictionLifted', LiftRestriction> {}
/** Every event on the restrictions of a data item.
 *
 * @category Restriction */
export type RestrictionEvent =
  | RestrictionImposed
  | ReasonReliedOn
  | SubjectInformed
  | ReasonEnded
  | RestrictionLifted
