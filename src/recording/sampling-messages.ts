import { procedureVersion } from '../case/shapes.js'
import { caseName, personName } from '../core/holding.js'
import { type CommandOf, type EventOf, event, eventsOf } from '../core/index.js'
import { calendarMonth, count, flag, list, listOnce, personal, seed } from '../core/shape.js'
import { command, commands, required } from '../procedure/recording-roles.js'
import { act } from './act.js'
import { candidateShape, excludedShape } from './draw-sample.js'

/** The commands on the sampling register of a month, as declared. */
export const samplingCommands = /* @__PURE__ */ commands({
  DrawSample: command('sampling', act, {
    /** The recordings, in any order, each once. */
    candidates: listOnce(candidateShape, 'recording'),
    /** A whole number from 0 to 4294967295. */
    seed,
    /** How many to draw; with those drawn before, at most what a month allows. */
    size: count,
  }),
  ListenToSample: command('sampling', act, {
    /** The recording. */
    recording: caseName,
    /** Who listened. */
    listener: personal(required(personName, 'listeners')),
  }),
})

/** The events of the sampling register of a month, as declared. */
export const samplingEvents = /* @__PURE__ */ eventsOf(samplingCommands, {
  SampleDrawn: event(['DrawSample'], {
    /** The version of the rules that it was drawn under. */
    procedure: procedureVersion,
    /** The calendar month. */
    month: calendarMonth,
    /** The recordings drawn, in the order in which they were. */
    drawn: list(caseName),
    /** Those kept out, with the reasons. */
    excluded: list(excludedShape),
  }),
  SampleListenedTo: event(['ListenToSample'], {
    /** The version of the rules that it was listened to under. */
    procedure: procedureVersion,
    /** Whether it was listened to before in the month, so that it counts no second time. */
    again: flag,
  }),
})

type Commands = typeof samplingCommands
type Events = typeof samplingEvents

/** Draws recordings at random for the month of the day (clause 11.1).
 *
 * Given twice, it is taken twice, for a sample may be drawn in parts; where nothing is left to draw, it is rejected
 * with `sample-exhausted` or `nothing-to-draw`.
 *
 * @category Recording */
export interface DrawSample extends CommandOf<Commands, 'DrawSample'> {}
/** Puts on record that somebody listened to a recording of the sample (clause 11.1).
 *
 * Given twice, it is taken twice: each listening stands in the register.
 *
 * @category Recording */
export interface ListenToSample extends CommandOf<Commands, 'ListenToSample'> {}
/** Every command on the sampling register of a month.
 *
 * @category Recording */
export type SamplingCommand = DrawSample | ListenToSample

/** A sample was drawn.
 *
 * @category Recording */
export interface SampleDrawn extends EventOf<Events, 'SampleDrawn', DrawSample> {}
/** Somebody listened to a recording of the sample.
 *
 * @category Recording */
export interface SampleListenedTo extends EventOf<Events, 'SampleListenedTo', ListenToSample> {}
/** Every event of the sampling register of a month.
 *
 * @category Recording */
export type SamplingEvent = SampleDrawn | SampleListenedTo
