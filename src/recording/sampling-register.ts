import { type PlainDate, plainDate } from '../calendar/index.js'
import { type Act, obstacle } from '../case/index.js'
import {
  defineMachine,
  type Machine,
  type MachineTypes,
  type Obstacle,
  type Shape,
  type Verdict,
} from '../core/index.js'
import { day, object, required, text } from '../core/shape.js'
import type { ClauseRef } from '../documents/index.js'
import type { RegisterForListening } from './attempt.js'
import { drawSample, type ExcludedRecording, type SampleCandidate, sampleFields } from './draw-sample.js'
import type { RecordingRules } from './rules.js'

/** Draws recordings at random for the month of the day (clause 11.1).
 *
 * @category Recording */
export type DrawSample = {
  readonly type: 'DrawSample'
  readonly data: Act & {
    /** The recordings, in any order, each once. */
    readonly candidates: readonly SampleCandidate[]
    /** A whole number from 0 to 4294967295. */
    readonly seed: number
    /** How many to draw; with those drawn before, at most what a month allows. */
    readonly size: number
  }
}
/** Puts on record that somebody listened to a recording of the sample (clause 11.1).
 *
 * @category Recording */
export type ListenToSample = {
  readonly type: 'ListenToSample'
  readonly data: Act & { readonly recording: string; readonly listener: string }
}

/** Every command on the sampling register of a month.
 *
 * @category Recording */
export type SamplingCommand = DrawSample | ListenToSample

/** A sample was drawn.
 *
 * @category Recording */
export type SampleDrawn = {
  readonly type: 'SampleDrawn'
  readonly data: {
    readonly command: DrawSample
    /** The rules that the whole register is made under. */
    readonly procedure: { readonly id: string; readonly version: string }
    /** The calendar month. */
    readonly month: string
    /** The recordings drawn, in the order in which they were. */
    readonly drawn: readonly string[]
    /** Those kept out, with the reasons. */
    readonly excluded: readonly ExcludedRecording[]
  }
}
/** Somebody listened to a recording of the sample.
 *
 * @category Recording */
export type SampleListenedTo = {
  readonly type: 'SampleListenedTo'
  readonly data: {
    readonly command: ListenToSample
    /** Whether it was listened to before in the month, so that it counts no second time. */
    readonly again: boolean
  }
}

/** Every event of the sampling register of a month.
 *
 * @category Recording */
export type SamplingEvent = SampleDrawn | SampleListenedTo

/** A month in which nothing was drawn.
 *
 * @category Recording */
export type NoSample = { readonly status: 'none' }
/** The register of a month.
 *
 * @category Recording
 * @see Kaunas clause 11.1 */
export type OpenRegister = {
  readonly status: 'open'
  /** The rules that the whole register is made under. */
  readonly procedure: { readonly id: string; readonly version: string }
  /** The calendar month, `YYYY-MM`. */
  readonly month: string
  /** Everything drawn in it. */
  readonly drawn: readonly string[]
  /** The different recordings listened to in it. */
  readonly listened: readonly string[]
  /** The day of the last event. */
  readonly lastEventOn: PlainDate
}
/** The sampling register of a month, for the whole institution.
 *
 * @category Recording */
export type SamplingState = NoSample | OpenRegister

/** Reasons to reject a command on the sampling register; stable.
 *
 * @category Recording
 * @example
 * ```ts
 * import { samplingRejectionCodes } from 'privacy-rulebook/recordings'
 *
 * samplingRejectionCodes.includes('sample-exhausted') // => true
 * ```
 */
export const samplingRejectionCodes = Object.freeze([
  'wrong-status',
  'before-last-event',
  'outside-calendar',
  'other-month',
  'nothing-to-draw',
  'sample-exhausted',
  'not-drawn',
] as const)

/** A reason to reject a command on the sampling register.
 *
 * @category Recording */
export type SamplingRejectionCode = (typeof samplingRejectionCodes)[number]

/** The types of the sampling register.
 *
 * @category Recording */
export interface SamplingTypes extends MachineTypes {
  State: SamplingState
  Command: SamplingCommand
  Event: SamplingEvent
  Allowed: { none: 'DrawSample'; open: 'DrawSample' | 'ListenToSample' }
  Expected: { none: 'SampleDrawn'; open: 'SampleDrawn' | 'SampleListenedTo' }
  Code: SamplingRejectionCode
  NoteCode: never
  Clause: ClauseRef
  Duty: never
}

/** The machine of the sampling register of a month.
 *
 * @category Recording */
export type SamplingMachine = Machine<SamplingTypes>

const act = { on: day, by: text } as const

/** The shape of each command's data, and the clause that the command belongs to. */
export const samplingCommands = {
  DrawSample: { clause: 'kaunas:11.1', shape: object({ ...act, ...sampleFields }) },
  ListenToSample: {
    clause: 'kaunas:11.1',
    shape: object({ ...act, recording: text, listener: required(text, 'kaunas:12') }),
  },
} as const satisfies {
  readonly [C in SamplingCommand['type']]: {
    readonly clause: ClauseRef
    readonly shape: Shape<Extract<SamplingCommand, { type: C }>['data']>
  }
}

type SamplingObstacle = Obstacle<SamplingRejectionCode, ClauseRef>

/** The calendar month of a day. */
const monthOf = (on: PlainDate): string => on.slice(0, 7)

const procedureOf = ({ id, version }: RecordingRules) => ({ id, version })

/** Every month has a register of its own. */
const otherMonth = ({ month }: OpenRegister, on: PlainDate): SamplingObstacle | null =>
  monthOf(on) === month ? null : obstacle('other-month', 'kaunas:11.1', { on, month })

/** Whether the month allows nothing more. */
const exhausted = ({ sample: { count } }: RecordingRules, before: number): SamplingObstacle | null =>
  before < count ? null : obstacle('sample-exhausted', 'kaunas:11.1', { count, drawn: before, left: 0 })

/** Draws what the month still allows: what was drawn before can't be drawn again, and counts. */
function drawn(rules: RecordingRules, command: DrawSample, state: SamplingState): Verdict<SamplingTypes> {
  const { on, candidates, seed, size } = command.data
  const month = monthOf(on)
  const before = state.status === 'open' ? state.drawn : []
  const { count, clause } = rules.sample
  const left = Math.max(0, count - before.length)
  if (size > left) return obstacle('sample-exhausted', clause, { count, drawn: before.length, size, left })
  const sample = drawSample({ month, candidates, seed, size, alreadyDrawn: before })
  if (sample.drawn.length === 0)
    return obstacle('nothing-to-draw', clause, { size, candidates: candidates.length })
  return {
    record: {
      type: 'SampleDrawn',
      data: {
        command,
        procedure: procedureOf(rules),
        month,
        drawn: sample.drawn,
        excluded: sample.excluded,
      },
    },
  }
}

function listened(command: ListenToSample, state: OpenRegister): Verdict<SamplingTypes> {
  const { recording } = command.data
  if (!state.drawn.includes(recording)) return obstacle('not-drawn', 'kaunas:11.1', { recording })
  const again = state.listened.includes(recording)
  return { record: { type: 'SampleListenedTo', data: { command, again } } }
}

/**
 * The machine of the sampling register of one calendar month, for the whole institution: what was drawn at random, and
 * which of it was listened to.
 *
 * No more is drawn in a month than may be listened to in it, so that nobody chooses among the drawn. A recording
 * counts in the month in which it is listened to, and once in it, however often and by whomever. Every month has a
 * register of its own.
 *
 * @param rules - The institution's rules.
 * @category Recording
 * @see Kaunas clause 11.1
 * @example
 * ```ts
 * import { kaunasRules, samplingRegister } from 'privacy-rulebook/recordings'
 *
 * const register = samplingRegister(kaunasRules)
 * const candidates = ['S1', 'S2', 'S3'].map((recording) => ({ recording, obstacles: [] }))
 * const data = { on: plainDate('2026-03-02'), by: 'it', candidates, seed: 20260302 }
 * register.decide({ type: 'DrawSample', data: { ...data, size: 2 } }, register.initialState()).accepted // => true
 * register.decide({ type: 'DrawSample', data: { ...data, size: 11 } }, register.initialState()).accepted // => false
 * ```
 */
export function samplingRegister(rules: RecordingRules): SamplingMachine {
  return defineMachine<SamplingTypes>({
    initialState: { status: 'none' },
    transitions: {
      none: {
        DrawSample: {
          to: ['open'],
          clauses: ['kaunas:11.1'],
          region: () => exhausted(rules, 0),
          decide: (command, state) => drawn(rules, command, state),
        },
      },
      open: {
        DrawSample: {
          to: ['open'],
          clauses: ['kaunas:11.1'],
          region: (state, on) => otherMonth(state, on) ?? exhausted(rules, state.drawn.length),
          decide: (command, state) => drawn(rules, command, state),
        },
        ListenToSample: { to: ['open'], clauses: ['kaunas:11.1'], region: otherMonth, decide: listened },
      },
    },
    evolution: {
      none: {
        SampleDrawn: (_, { data: { command, procedure, month, drawn: sample } }) => ({
          status: 'open',
          procedure,
          month,
          drawn: sample,
          listened: [],
          lastEventOn: command.data.on,
        }),
      },
      open: {
        SampleDrawn: (state, { data: { command, drawn: sample } }) => ({
          ...state,
          drawn: [...state.drawn, ...sample],
          lastEventOn: command.data.on,
        }),
        SampleListenedTo: (state, { data: { command, again } }) => ({
          ...state,
          listened: again ? state.listened : [...state.listened, command.data.recording],
          lastEventOn: command.data.on,
        }),
      },
    },
    commands: samplingCommands,
    events: ['SampleDrawn', 'SampleListenedTo'],
    dayOf: (command) => command.data.on,
    lastDay: (state) => (state.status === 'none' ? null : state.lastEventOn),
    duties: () => [],
    readDay: plainDate,
    procedure: procedureOf(rules),
  })
}

/**
 * What the register of a month says to one who wants to listen: hand it to `mayListen` and `ListenToRecording`.
 *
 * @param state - The register of the month of the listening.
 * @returns `null` where nothing was drawn yet: then it is not known that a recording was.
 * @category Recording
 * @see Kaunas clause 11.1
 * @example
 * ```ts
 * import { registerForListening } from 'privacy-rulebook/recordings'
 *
 * registerForListening({ status: 'none' }) // => null
 * ```
 */
export function registerForListening(state: SamplingState): RegisterForListening | null {
  if (state.status === 'none') return null
  const { month, drawn: all, listened: heard } = state
  return Object.freeze({ month, drawn: all, listened: heard })
}
