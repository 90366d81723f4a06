import type { PlainDate } from '../calendar/index.js'
import { obstacle } from '../case/index.js'
import { asRecorded } from '../core/as-recorded.js'
import { ofState } from '../core/given.js'
import { appended } from '../core/growing.js'
import {
  defineMachineOver,
  eachOf,
  type MachineDefinition,
  type Verdict,
  type Versions,
} from '../core/index.js'
import { clauseOf } from '../procedure/index.js'
import { withoutRole } from './absent.js'
import type { RegisterForListening } from './attempt.js'
import { drawFrom } from './draw-sample.js'
import { ofRuleVersions } from './given-recording.js'
import { invalidInput } from './invalid-input.js'
import type { OwnRecordingRules } from './rules.js'
import type { RulesInForce } from './rules-in-force.js'
import { type DrawSample, type ListenToSample, samplingCommands } from './sampling-messages.js'
import type {
  OpenRegister,
  SamplingMachine,
  SamplingObstacle,
  SamplingState,
  SamplingTypes,
} from './sampling-types.js'
import { samplingUpcasters } from './upcasters.js'

/** The calendar month of a day. */
const monthOf = (on: PlainDate): string => on.slice(0, 7)

/** Every month has a register of its own. */
const otherMonth = (
  { roles: { sampling } }: RulesInForce,
  { month }: OpenRegister,
  on: PlainDate,
): SamplingObstacle | null =>
  monthOf(on) === month ? null : obstacle('other-month', sampling.clause, { on, month })

/** Whether the month allows nothing more. */
const exhausted = (
  { sample, roles: { sampling } }: RulesInForce,
  before: number,
): SamplingObstacle | null => {
  const { count = null } = sample ?? {}
  return count === null || before < count
    ? null
    : obstacle('sample-exhausted', sampling.clause, { count, drawn: before, left: 0 })
}

/** Draws what the month still allows: what was drawn before can't be drawn again, and counts. */
function drawn(rules: RulesInForce, command: DrawSample, state: SamplingState): Verdict<SamplingTypes> {
  const { on, candidates, seed, size } = command.data
  const month = monthOf(on)
  const before = state.status === 'open' ? state.drawn : []
  const { id, version, sample: allowed, roles } = rules
  const { clause } = roles.sampling
  const { count = null } = allowed ?? {}
  // Where the document names no number, any may be drawn.
  const left = count === null ? size : Math.max(0, count - before.length)
  if (count !== null && size > left)
    return obstacle('sample-exhausted', clause, { count, drawn: before.length, size, left })
  const sample = drawFrom({ month, candidates, seed, size, alreadyDrawn: before }, roles)
  if (sample.drawn.length === 0)
    return obstacle('nothing-to-draw', clause, { size, candidates: candidates.length })
  return {
    record: {
      type: 'SampleDrawn',
      data: {
        command,
        procedure: { id, version },
        month,
        drawn: sample.drawn,
        excluded: sample.excluded,
      },
    },
  }
}

function listened(
  { id, version, roles: { sampling } }: RulesInForce,
  command: ListenToSample,
  state: OpenRegister,
): Verdict<SamplingTypes> {
  const { recording } = command.data
  if (!state.drawn.includes(recording)) return obstacle('not-drawn', sampling.clause, { recording })
  const again = state.listened.includes(recording)
  return { record: { type: 'SampleListenedTo', data: { command, procedure: { id, version }, again } } }
}

/**
 * The machine of the sampling register of one calendar month, for the whole institution: what was drawn at random, and
 * which of it was listened to.
 *
 * No more is drawn in a month than may be listened to in it, so that nobody chooses among the drawn. A recording
 * counts in the month in which it is listened to, and once in it, however often and by whomever. Every month has a
 * register of its own.
 *
 * @param rules - The institution's rules, or their versions, the earliest first: each command is decided under the one in
 * force on its day, and each event names it.
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
export function samplingRegister(rules: OwnRecordingRules | Versions<OwnRecordingRules>): SamplingMachine {
  return ofRuleVersions(rules, (versions) => defineMachineOver(eachOf(versions, definitionOf)))
}

function definitionOf(rules: RulesInForce): MachineDefinition<SamplingTypes> {
  const { id, version, roles } = rules
  const clauses = [roles.sampling.clause] as const
  return {
    of: 'sampling',
    initialState: { status: 'none' },
    transitions: {
      none: {
        DrawSample: {
          to: ['open'],
          clauses,
          region: () => exhausted(rules, 0),
          decide: (command, state) => drawn(rules, command, state),
        },
      },
      open: {
        DrawSample: {
          to: ['open'],
          clauses,
          region: (state, on) => otherMonth(rules, state, on) ?? exhausted(rules, state.drawn.length),
          decide: (command, state) => drawn(rules, command, state),
        },
        ListenToSample: {
          to: ['open'],
          clauses,
          region: (state, on) => otherMonth(rules, state, on),
          decide: (command, state) => listened(rules, command, state),
        },
      },
    },
    evolution: {
      none: {
        SampleDrawn: (_, { data: { procedure, month, drawn: sample } }) => ({
          status: 'open',
          procedure,
          month,
          drawn: sample,
          listened: [],
        }),
      },
      open: {
        SampleDrawn: (state, { data: { procedure, drawn: sample } }) => ({
          ...state,
          procedure,
          drawn: appended(state.drawn, sample),
        }),
        SampleListenedTo: (state, { data: { command, procedure, again } }) => ({
          ...state,
          procedure,
          listened: again ? state.listened : appended(state.listened, [command.data.recording]),
        }),
      },
    },
    commands: samplingCommands,
    notes: {},
    upcasters: samplingUpcasters,
    cite: (role) => clauseOf(rules.stated, role),
    absent: () => (rules.sample === null ? withoutRole(rules, 'sampling', null) : null),
    dayOf: (command) => command.data.on,
    asRecorded,
    duties: () => [],
    procedure: { id, version },
    outlives: true,
  }
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
  return ofState(state, () => shownToListener(state))
}

function shownToListener(state: SamplingState): RegisterForListening | null {
  const status: unknown = typeof state === 'object' && state !== null ? state.status : state
  if (status !== 'none' && status !== 'open')
    throw invalidInput('state.status', '"none" | "open"', status, 'sampling')
  if (state.status === 'none') return null
  const { month, drawn: all, listened: heard } = state
  return Object.freeze({ month, drawn: all, listened: heard })
}
