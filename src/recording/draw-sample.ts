import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { skipN } from 'pure-rand/utils/skipN'
import type { PlainDate } from '../calendar/index.js'
import { frozenAnswer } from '../core/freeze.js'
import { caseName } from '../core/holding.js'
import { type DataOf, deepFreeze, read, readDay, type Shape, trusting } from '../core/index.js'
import { calendarMonth, count, list, listOnce, object, optional, seed, some, word } from '../core/shape.js'
import type { ClauseRef } from '../documents/index.js'
import { clauseShape } from '../procedure/clause-shape.js'
import { kaunasRoles, type RecordingRoleName, type RecordingRoles } from '../procedure/index.js'
import { citing } from '../procedure/roles.js'
import { lastDayOf } from './deadlines.js'
import { ofRecording, type Recording } from './given-recording.js'
import { restrictedOn } from './holds.js'
import type { DestroyedRecording, StoredRecording } from './state.js'

/** What keeps a recording out by its own history. */
const ownObstacles = ['destroyed', 'expired', 'restricted', 'consent-withdrawn'] as const

/** What keeps a recording out of a sample.
 *
 * @category Recording
 * @see Kaunas clauses 10, 11.1, 14.5
 * @example
 * ```ts
 * import { sampleObstacles } from 'privacy-rulebook/recordings'
 *
 * sampleObstacles // => ['destroyed', 'expired', 'restricted', 'consent-withdrawn', 'already-drawn']
 * ```
 */
export const sampleObstacles = Object.freeze([...ownObstacles, 'already-drawn'] as const)

/** Something that keeps a recording out of a sample.
 *
 * @category Recording */
export type SampleObstacle = (typeof sampleObstacles)[number]

/** The roles of the clauses that keep a recording out of a sample. */
const rolesOf = {
  destroyed: ['retention'],
  expired: ['retention'],
  restricted: ['otherRights', 'restrictedProcessing'],
  'consent-withdrawn': ['otherRights', 'consentWithdrawal'],
  'already-drawn': ['sampling'],
} as const satisfies Readonly<Record<SampleObstacle, readonly RecordingRoleName[]>>

const candidateFields = {
  /** The name of the recording. */
  recording: caseName,
  /** What keeps it out; empty for one that can be drawn. */
  obstacles: list(word(...ownObstacles)),
}

/** A recording that could be drawn, with what keeps it out, as far as its own history tells.
 *
 * @category Recording
 * @see Kaunas clause 11.1 */
export interface SampleCandidate extends DataOf<typeof candidateFields> {}

/** A recording that could be drawn, as it crosses the boundary. */
export const candidateShape: Shape<SampleCandidate> = object(candidateFields)

const inputFields = {
  /** The calendar month, `YYYY-MM`. */
  month: calendarMonth,
  /** The recordings, in any order, each once. */
  candidates: listOnce(candidateShape, 'recording'),
  /** A whole number from 0 to 4294967295. */
  seed,
  /** How many to draw. */
  size: count,
  /** The recordings that were drawn in the month before. */
  alreadyDrawn: optional(list(caseName)),
}

/** What a draw is made from: publish it all, and anybody can repeat the draw.
 *
 * @category Recording
 * @see Kaunas clause 11.1 */
export interface SampleInput extends DataOf<typeof inputFields> {}

const inputShape: Shape<SampleInput> = object(inputFields)

const excludedFields = {
  /** The name of the recording. */
  recording: caseName,
  /** Everything that keeps it out. */
  obstacles: some(word(...sampleObstacles)),
  /** The clauses that do. */
  clauses: list(clauseShape),
}

/** A recording that was kept out of a draw, with everything that kept it out.
 *
 * @category Recording */
export interface ExcludedRecording extends DataOf<typeof excludedFields> {}

/** A recording that was kept out of a draw, as it crosses the boundary. */
export const excludedShape: Shape<ExcludedRecording> = object(excludedFields)

/** A draw.
 *
 * @category Recording
 * @see Kaunas clause 11.1 */
export interface Sample {
  /** The calendar month. */
  readonly month: string
  /** The recordings drawn, in the order in which they were. */
  readonly drawn: readonly string[]
  /** How many could have been drawn. */
  readonly eligible: number
  /** The recordings that were kept out, by name. */
  readonly excluded: readonly ExcludedRecording[]
}

/** Moves the seed apart for each month, so that one published seed serves a year of draws. */
const monthStride = 0x9e37_79b1
/** The first numbers of the generator still show the seed as it is: two for each bit of its state are thrown away. */
const warmUp = 256

/**
 * A recording as a candidate of a draw on a day: what keeps it out, as far as its own history tells.
 *
 * @param recording - A recording that is kept, or was.
 * @param on - The civil day of the draw.
 * @category Recording
 * @see Kaunas clauses 10, 11.1, 14.5
 * @example
 * ```ts
 * import { plainDate } from 'privacy-rulebook'
 * import { kaunasRules, recordingLifecycle, sampleCandidate } from 'privacy-rulebook/recordings'
 *
 * const on = plainDate('2026-03-02')
 * const recordings = recordingLifecycle(kaunasRules)
 * const recorded = { number: null, date: on, time: '09:30', durationSeconds: 60, audio: 'A-1' }
 * const recording = [
 *   { type: 'ReceiveCall', data: { on, by: 'stotis', call: 'S1', line: '8 37 55 12 41', direction: 'incoming' } },
 *   { type: 'PlayNotice', data: { on, by: 'stotis', automatic: true } },
 *   { type: 'GiveConsent', data: { on, by: 'stotis', explicit: true } },
 *   { type: 'EndCall', data: { on, by: 'stotis', endedBy: 'caller' } },
 *   { type: 'StoreRecording', data: { on, by: 'stotis', recorded } },
 * ].reduce(
 *   (before, command) => recordings.decide(command, before).events.reduce(recordings.evolve, before),
 *   recordings.initialState(),
 * )
 * sampleCandidate(recording, plainDate('2026-03-31')) // => { recording: 'S1', obstacles: [] }
 * sampleCandidate(recording, plainDate('2026-09-03')) // => { recording: 'S1', obstacles: ['expired'] }
 * ```
 */
export function sampleCandidate(
  recording: StoredRecording | DestroyedRecording,
  on: PlainDate,
): SampleCandidate {
  const day = readDay(on, 'on')
  return ofRecording(recording, (known) => candidateOn(known, day))
}

function candidateOn(recording: Recording, day: PlainDate): SampleCandidate {
  const { call, consent, status } = recording
  const found: readonly (readonly [SampleCandidate['obstacles'][number], boolean])[] = [
    ['destroyed', status === 'destroyed'],
    ['expired', day > lastDayOf(recording)],
    ['restricted', restrictedOn(recording, day)],
    ['consent-withdrawn', consent.withdrawnOn !== null],
  ]
  return frozenAnswer({
    recording: call,
    obstacles: found.flatMap(([obstacle, holds]) => (holds ? [obstacle] : [])),
  })
}

/** Names in an order of their own, the same on every machine. */
const byName = (one: { readonly recording: string }, other: { readonly recording: string }): number =>
  one.recording < other.recording ? -1 : Number(one.recording > other.recording)

/** Draws from names that were read, without putting any of them back. */
function draw(names: readonly string[], size: number, seed: number, month: string): readonly string[] {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5))
  const random = xoroshiro128plus(seed ^ Math.imul(months, monthStride))
  skipN(random, warmUp)
  const left = [...names]
  const drawn: string[] = []
  while (drawn.length < size && left.length > 0) {
    // Every one that is left has the same chance.
    drawn.push(...left.splice(uniformInt(random, 0, left.length - 1), 1))
  }
  return drawn
}

/**
 * Draws recordings at random for a month's assessment of quality: uniformly, without putting one back, and from a seed.
 *
 * The same month, candidates, seed, size and earlier draws give the same sample on every machine, in whatever order the
 * candidates come: publish them, and an auditor can repeat the draw. Set the seed before the candidates are known, so that nobody can choose
 * the sample by choosing the seed. Restricted recordings, those whose consent was withdrawn, expired and destroyed ones,
 * and those already drawn are left out, each with the reason. Where fewer are left than asked for, all of them are
 * drawn.
 *
 * @throws InvalidInputError for a month, a seed or a candidate that is none, or a recording that stands there twice.
 * @category Recording
 * @see Kaunas clauses 10, 11.1, 14.5
 * @example
 * ```ts
 * import { drawSample } from 'privacy-rulebook/recordings'
 *
 * const candidates = ['S1', 'S2', 'S3'].map((recording) => ({ recording, obstacles: [] }))
 * drawSample({ month: '2026-03', candidates, seed: 20260301, size: 2 }).drawn.length // => 2
 * ```
 */
export function drawSample(input: SampleInput): Sample {
  return drawFrom(input, kaunasRoles)
}

/** The same draw, citing the clauses of other rules for what was kept out. */
export function drawFrom(input: SampleInput, by: RecordingRoles): Sample {
  const given = trusting('', 'what a draw is made from', () =>
    read(inputShape, input, '', 'sampling', citing(by)),
  )
  const { month, size, seed, alreadyDrawn = [] } = given
  const before = new Set(alreadyDrawn)
  const judged = [...given.candidates].sort(byName).map(({ recording, obstacles }) => ({
    recording,
    obstacles: [
      ...new Set<SampleObstacle>(obstacles),
      ...(before.has(recording) ? ['already-drawn' as const] : []),
    ],
  }))
  const names = judged.filter(({ obstacles }) => obstacles.length === 0).map(({ recording }) => recording)
  return deepFreeze({
    month,
    drawn: draw(names, size, seed, month),
    eligible: names.length,
    excluded: judged.flatMap(({ recording, obstacles: [first, ...others] }): readonly ExcludedRecording[] => {
      if (first === undefined) return []
      const roles = [first, ...others].flatMap((obstacle) => rolesOf[obstacle])
      const clauses = [...new Set(roles.map((role): ClauseRef => by[role].clause))]
      return [{ recording, obstacles: [first, ...others], clauses }]
    }),
  })
}
