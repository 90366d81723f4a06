import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { laterOf, type PlainDate } from '../../src/calendar/index.js'
import {
  type SamplingCommand,
  type SamplingEvent,
  type SamplingState,
  sampleCandidate,
  samplingRegister,
} from '../../src/recording/index.js'
import { runs } from '../runs.js'
import { choices } from './arbitraries.js'
import { byModel, firstDays, type Modelled, moves } from './by-model.js'
import {
  expectedOf,
  recordingsOn,
  rules,
  type Sampled,
  type SamplingModel,
  sampleAfter,
  sampleComesTo,
  seenOf,
  undrawn,
} from './sampling-model.js'

interface Setting {
  readonly start: PlainDate
  readonly recordings: readonly Sampled[]
}

const settings: fc.Arbitrary<Setting> = firstDays.map((start) => {
  const setting = { start, recordings: recordingsOn(start) }
  // A failure tells the day alone.
  return { ...setting, toJSON: () => start }
})

const machine = samplingRegister(rules)

const modelled = ({
  start,
  recordings,
}: Setting): Modelled<SamplingModel, SamplingCommand, SamplingEvent, SamplingState> => ({
  machine,
  before: undrawn(start, recordings),
  comesTo: sampleComesTo,
  after: sampleAfter,
  expected: expectedOf,
  seen: seenOf,
})

const turn = fc
  .record({ move: moves, what: fc.nat(9), content: fc.nat(2 ** 40) })
  .map(({ move, what, content }) => (model: SamplingModel, { start }: Setting): SamplingCommand => {
    const { take, of } = choices(content)
    const { recordings, drawn, last } = model
    // The recordings stand as they were on the first day.
    const on = laterOf(move(last), start)
    const act = { on, by: 'ona' }
    if (what < 4) {
      const from = of(0, 0, 8, 14, 15)
      const candidates = recordings.slice(from, from + of(20, 20, 6, 2, 1))
      const known = candidates.map(({ recording }) => sampleCandidate(recording, on))
      return {
        type: 'DrawSample',
        data: { ...act, candidates: known, seed: take(2 ** 20), size: of(2, 3, 1, 4, 10, 11) },
      }
    }
    const any = recordings[take(recordings.length)]?.name ?? ''
    const recording = take(6) === 0 ? any : (drawn[take(Math.max(1, drawn.length))] ?? any)
    return { type: 'ListenToSample', data: { ...act, recording, listener: of('zita', 'jonas') } }
  })

/** Everything that comes of a command on the register: many runs come by all of it, and by nothing else. */
const foreseen = [
  'DrawSample before-last-event',
  'DrawSample nothing-to-draw',
  'DrawSample other-month',
  'DrawSample sample-exhausted',
  'DrawSample taken',
  'ListenToSample before-last-event',
  'ListenToSample not-drawn',
  'ListenToSample other-month',
  'ListenToSample taken',
  'ListenToSample wrong-status',
]

/** What is so common that every run comes by it. */
const common = ['DrawSample taken', 'DrawSample sample-exhausted', 'ListenToSample taken']

test('at most ten different recordings a month are drawn of those that nothing bars, and heard by the IT specialist or who gave advice (K-11.1, K-12)', () => {
  const seen = byModel(settings, modelled, [turn], { numRuns: runs(18, 5_000), maxCommands: 30 })
  expect([...seen.keys()]).toEqual(expect.arrayContaining(common))
  expect([...seen.keys()].filter((one) => !foreseen.includes(one))).toEqual([])
  if (runs(0, 1) === 0) return
  expect([...seen.keys()].sort()).toEqual(foreseen)
})
