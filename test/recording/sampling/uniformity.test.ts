import { beforeAll, describe, expect, test } from 'vitest'
import { drawSample } from '../../../src/recording/index.js'
import { runs } from '../../runs.js'
import { free, names } from './scenario.js'

/*
 * Pearson's chi-squared over draws from many seeds (clause 11.1: at random). The seeds are fixed, so that every run
 * counts the same. A draw is uneven where the statistic lies above the value that chance exceeds once in 100,000, and
 * made by turns where it lies below the value that chance falls short of once in 100,000.
 */
const bounds = {
  11: { least: 0.73, most: 43.21 },
  131: { least: 73.05, most: 211.78 },
  299: { least: 205.93, most: 414.95 },
  494: { least: 371.22, most: 639.67 },
} as const
type Freedom = keyof typeof bounds

/* However many are drawn, the bounds hold: by chance each of the least likely outcomes comes ten times or more. */
const draws = runs(5_000, 20_000)
const drawsOfTen = runs(1_250, 5_000)
/** Four of twelve. */
const [of, size] = [12, 4]
const recordings = names(of)
const candidates = recordings.map(free)

const statistic = (counts: ReadonlyMap<string, number>, cells: number, total: number): number => {
  const expected = total / cells
  const seen = [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
  return seen + (cells - counts.size) * expected
}

interface Source {
  readonly seed: number
  readonly month: string
}

/** The month after so many others, from January of year 1. */
const monthAt = (index: number): string =>
  `${String(1 + Math.floor(index / 12)).padStart(4, '0')}-${String(1 + (index % 12)).padStart(2, '0')}`
/** The day after so many others as a number, such as 20260301. */
const dateAt = (index: number): number =>
  Number(new Date(Date.UTC(2000, 0, 1 + index)).toISOString().slice(0, 10).replaceAll('-', ''))

/** What people take as seeds, and what they publish once for many months. */
const sources: Readonly<Record<string, (index: number) => Source>> = {
  'seeds all over the range': (index) => ({ seed: Math.imul(index, 0x9e37_79b1) >>> 0, month: '2026-03' }),
  'seeds one after another': (seed) => ({ seed, month: '2026-03' }),
  'even seeds': (index) => ({ seed: 2 * index, month: '2026-03' }),
  'round seeds, by a hundred': (index) => ({ seed: 100 * index, month: '2026-03' }),
  'seeds that differ in their upper half alone': (index) => ({ seed: index * 0x1_0000, month: '2026-03' }),
  'dates as seeds': (index) => ({ seed: dateAt(index), month: '2026-03' }),
  'one seed for all months': (index) => ({ seed: 20260301, month: monthAt(index) }),
  'another seed for all months': (index) => ({ seed: 1, month: monthAt(index) }),
}

/** Each statistic with its degrees of freedom: of twelve, 12 · 11 ordered pairs, 495 fours. */
interface Measured {
  readonly what: string
  readonly freedom: Freedom
  readonly value: number
}

function measured(source: (index: number) => Source): readonly Measured[] {
  const inclusion = new Map<string, number>()
  const places = Array.from({ length: size }, () => new Map<string, number>())
  const pairs = new Map<string, number>()
  const fours = new Map<string, number>()
  const count = (counts: Map<string, number> | undefined, key: string) =>
    counts?.set(key, (counts.get(key) ?? 0) + 1)
  for (let index = 0; index < draws; index++) {
    const { drawn } = drawSample({ ...source(index), candidates, size })
    for (const [place, recording] of drawn.entries()) {
      count(inclusion, recording)
      count(places[place], recording)
    }
    count(pairs, drawn.slice(0, 2).join())
    count(fours, [...drawn].sort().join())
  }
  // Four at once without putting back vary less than four apart, by (12 - 4) / (12 - 1).
  const included = (statistic(inclusion, of, draws * size) * (of - 1)) / (of - size)
  return [
    { what: 'how often each is drawn', freedom: 11, value: included },
    ...places.map(
      (counts, place): Measured => ({
        what: `which one comes as number ${place + 1}`,
        freedom: 11,
        value: statistic(counts, of, draws),
      }),
    ),
    { what: 'which one follows which', freedom: 131, value: statistic(pairs, of * (of - 1), draws) },
    { what: 'which four', freedom: 494, value: statistic(fours, 495, draws) },
  ]
}

describe.each(Object.keys(sources))(`${draws} draws of four of twelve: %s`, (name) => {
  let found: readonly Measured[] = []
  beforeAll(() => {
    const source = sources[name]
    if (source === undefined) throw new Error(name)
    found = measured(source)
  })

  test('favour no recording, in any place, and no pair and no four', () => {
    expect(found).toHaveLength(7)
    expect(found.filter(({ freedom, value }) => value > bounds[freedom].most)).toEqual([])
  })

  test('do not take recordings by turns', () => {
    expect(found).toHaveLength(7)
    expect(found.filter(({ freedom, value }) => value < bounds[freedom].least)).toEqual([])
  })
})

describe('what a seed settles', () => {
  const first = (seed: number, count: number, month = '2026-03') =>
    drawSample({ month, seed, size: 1, candidates: names(count).map(free) }).drawn[0]

  test.each([2, 4, 8, 10, 16, 100])('of %i, any can be drawn from an even seed', (count) => {
    const seen = new Set(Array.from({ length: 40 * count }, (_, index) => first(2 * index, count)))
    expect(seen.size).toBe(count)
  })

  test.each([4, 8, 16])('of %i, any can be drawn from a seed that ends in 00', (count) => {
    const seen = new Set(Array.from({ length: 40 * count }, (_, index) => first(100 * index, count)))
    expect(seen.size).toBe(count)
  })

  test('one seed for sixteen months does not go round sixteen recordings', () => {
    // By chance each comes once in sixteen months with 16! / 16¹⁶: once in a million.
    const round = (seed: number) =>
      new Set(Array.from({ length: 16 }, (_, index) => first(seed, 16, monthAt(2026 * 12 + index)))).size
    expect(Array.from({ length: 20 }, (_, seed) => round(seed)).filter((seen) => seen === 16)).toEqual([])
  })
})

test(`${drawsOfTen} draws of ten of three hundred favour no recording`, () => {
  const pool = names(300).map(free)
  const counts = new Map<string, number>()
  for (let index = 0; index < drawsOfTen; index++) {
    const seed = Math.imul(index, 0x9e37_79b1) >>> 0
    const { drawn } = drawSample({ month: '2026-03', seed, size: 10, candidates: pool })
    expect(new Set(drawn).size).toBe(10)
    for (const recording of drawn) counts.set(recording, (counts.get(recording) ?? 0) + 1)
  }
  const value = (statistic(counts, 300, 10 * drawsOfTen) * 299) / 290
  expect(value).toBeGreaterThan(bounds[299].least)
  expect(value).toBeLessThan(bounds[299].most)
})
