import { readFileSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isName } from '../../../src/core/words.js'
import { drawSample } from '../../../src/recording/index.js'
import { drawnByAuditor } from './auditor.js'
import { free, names } from './scenario.js'

/*
 * A draw can be repeated by anybody, on any machine: test/vectors/draws.json holds what an independent draw gives. Where the way of
 * drawing is changed on purpose, auditor.ts is changed first, and UPDATE_GOLDEN=1 writes the table from it.
 */

interface Vector {
  readonly month: string
  readonly seed: number
  readonly size: number
  /** Their names, or how many of `S-001`, `S-002` and so on. */
  readonly recordings: number | readonly string[]
  readonly drawn: readonly string[]
}

/** Names of many scripts and lengths, of which one is the start of another. */
const unusual = [
  'ž',
  'z',
  'Z',
  'S-10',
  'S-9',
  'S-1',
  'S-',
  '-',
  '!S',
  '0',
  '00',
  'ą',
  'a',
  '😀',
  '\ufffd',
  'Ąžuolas',
]

const inputs: readonly Omit<Vector, 'drawn'>[] = [
  ...[0, 1, 2, 7, 42, 20260301, 0x7fff_ffff, 0x8000_0000, 0xffff_fffe, 0xffff_ffff].flatMap((seed) => [
    { month: '2026-03', seed, size: 10, recordings: 300 },
    { month: '2026-04', seed, size: 10, recordings: 300 },
    { month: '2026-03', seed, size: 4, recordings: 13 },
  ]),
  ...['0001-01', '1999-12', '2000-01', '2025-12', '2026-01', '9999-12'].map((month) => ({
    month,
    seed: 20260301,
    size: 5,
    recordings: 40,
  })),
  ...[1, 2, 3, 7, 8, 10].map((count) => ({ month: '2026-05', seed: 5, size: 10, recordings: count })),
  { month: '2026-06', seed: 99, size: 16, recordings: unusual },
  // A first number that is thrown away: of 2³² values, those beyond the last whole run of 300.
  ...[0, 1, 100, 195, 196, 295, 296].map((beyond) => ({
    month: '2026-03',
    seed: (0x8000_0000 + beyond) ^ Math.imul(2026 * 12 + 3, 0x9e37_79b1),
    size: 10,
    recordings: 300,
  })),
].map((input) => ({ ...input, seed: input.seed >>> 0 }))

const namesOf = ({ recordings }: Pick<Vector, 'recordings'>): readonly string[] =>
  typeof recordings === 'number' ? names(recordings) : recordings

const file = new URL('../../vectors/draws.json', import.meta.url)
if (process.env['UPDATE_GOLDEN'] === '1') {
  const rows = inputs.map((input) =>
    JSON.stringify({
      ...input,
      drawn: drawnByAuditor(input.month, input.seed, input.size, namesOf(input)),
    }),
  )
  writeFileSync(file, `[\n${rows.join(',\n')}\n]\n`)
}
const vectors: readonly Vector[] = JSON.parse(readFileSync(file, 'utf8'))

describe('the table of draws (clause 11.1)', () => {
  test('holds every input once', () => {
    expect(vectors.map(({ drawn: _, ...input }) => input)).toEqual(inputs)
  })

  test.each(vectors)('$month from seed $seed: $size drawn', (vector) => {
    const { month, seed, size, drawn } = vector
    const recordings = namesOf(vector)
    expect(drawnByAuditor(month, seed, size, recordings)).toEqual(drawn)
    const sample = drawSample({ month, seed, size, candidates: recordings.map(free) })
    expect(sample.drawn).toEqual(drawn)
    expect(sample).toMatchObject({ month, eligible: recordings.length, excluded: [] })
  })
})

const seeds = fc.integer({ min: 0, max: 0xffff_ffff })
const months = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${String(year).padStart(4, '0')}-${String(number).padStart(2, '0')}`)
const pools = fc.uniqueArray(
  fc
    .string({ minLength: 1, unit: 'binary' })
    .map((name) => name.normalize('NFC'))
    .filter(isName),
  { minLength: 1, maxLength: 40 },
)

describe('every draw', () => {
  test('is the one that an auditor repeats, in whatever order the recordings come', () => {
    fc.assert(
      fc.property(months, seeds, fc.nat(45), pools, fc.nat(), (month, seed, size, recordings, turn) => {
        const expected = drawnByAuditor(month, seed, size, recordings)
        const drawn = (pool: readonly string[]) =>
          drawSample({ month, seed, size, candidates: pool.map(free) }).drawn
        const at = turn % recordings.length
        expect(drawn(recordings)).toEqual(expected)
        expect(drawn([...recordings.slice(at), ...recordings.slice(0, at)])).toEqual(expected)
        expect(drawn([...recordings].reverse())).toEqual(expected)
      }),
      { numRuns: 500 },
    )
  })

  test('is made from those alone that nothing keeps out', () => {
    fc.assert(
      fc.property(months, seeds, fc.nat(20), pools, fc.nat(), (month, seed, size, recordings, chosen) => {
        const out = (index: number) => ((chosen >>> (index % 30)) & 1) === 1
        const before = recordings.filter((_, index) => index % 2 === 0 && out(index))
        const candidates = recordings.map((recording, index) => ({
          recording,
          obstacles: index % 2 === 1 && out(index) ? (['restricted'] as const) : [],
        }))
        const left = recordings.filter((_, index) => !out(index))
        const sample = drawSample({ month, seed, size, candidates, alreadyDrawn: before })
        expect(sample.drawn).toEqual(drawnByAuditor(month, seed, size, left))
        expect(sample.eligible).toBe(left.length)
        expect(sample.excluded.map(({ recording }) => recording).sort()).toEqual(
          recordings.filter((_, index) => out(index)).sort(),
        )
      }),
    )
  })
})
