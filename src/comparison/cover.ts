import { type Diagram, FALSE } from '../core/diagram.js'
import type { Cube } from './primes.js'
import type { RowSets } from './sets.js'

/** The rows that meet conditions. */
export function rowsOfCube({ diagrams, widths, all }: RowSets, cube: Cube | null): Diagram {
  if (cube === null) return all
  const within = (at: Cube): Diagram => {
    const rest = at.rest === null ? all : within(at.rest)
    const outside = FALSE
    return diagrams.branch(
      at.place,
      Array.from({ length: widths[at.place] ?? 0 }, (_, value) =>
        (at.values & (1 << value)) === 0 ? outside : rest,
      ),
    )
  }
  return within(cube)
}

/** Conditions with the rows of a set that meet them. */
export interface Covering {
  readonly cube: Cube | null
  readonly rows: Diagram
  readonly count: bigint
}

/** How many conditions there are, and how many values they leave: what is simpler to say comes first. */
function weight(cube: Cube | null): number {
  let conditions = 0
  for (let at = cube; at !== null; at = at.rest) conditions += 1
  return conditions
}

const key = (cube: Cube | null): readonly number[] =>
  cube === null ? [] : [cube.place, cube.values, ...key(cube.rest)]

function byKey(one: readonly number[], other: readonly number[]): number {
  for (const [index, value] of one.entries()) {
    const difference = value - (other[index] ?? -1)
    if (difference !== 0) return difference
  }
  return one.length - other.length
}

/** The most rows first; of as many, what has the fewest conditions, then by its facts in their order. */
const byRows = (one: Covering, other: Covering): number => {
  if (one.count !== other.count) return one.count > other.count ? -1 : 1
  return weight(one.cube) - weight(other.cube) || byKey(key(one.cube), key(other.cube))
}

/**
 * Some of the conditions given, which together meet every row of the set and of which none can be left out: what covers
 * most of what is left is taken first.
 */
export function irredundant(sets: RowSets, set: Diagram, cubes: Iterable<Cube | null>): readonly Covering[] {
  const within = [...cubes]
    .map((cube): Covering => {
      const rows = sets.and(set, rowsOfCube(sets, cube))
      return { cube, rows, count: sets.count(rows) }
    })
    .filter(({ count }) => count > 0n)
    .sort(byRows)
  const taken: Covering[] = []
  // What is left only gets less, so that nothing covers more of it than it did when that was last counted.
  const atMost = within.map(({ count }) => count)
  let left = set
  while (left !== sets.none) {
    let best: Covering | undefined
    let most = 0n
    for (const [place, one] of within.entries()) {
      if ((atMost[place] ?? 0n) <= most) continue
      const covered = sets.count(sets.and(left, one.rows))
      atMost[place] = covered
      if (covered > most) [best, most] = [one, covered]
    }
    if (best === undefined) throw new Error('Conditions that do not cover their set')
    taken.push(best)
    left = sets.without(left, best.rows)
  }
  return withoutIdle(sets, taken).toSorted(byRows)
}

/** Those without which a row would be left, looked at from the smallest on. */
function withoutIdle(sets: RowSets, taken: readonly Covering[]): readonly Covering[] {
  let kept = taken
  for (const one of taken.toSorted(byRows).reverse()) {
    const others = kept.filter((other) => other !== one)
    const idle = sets.without(one.rows, ...others.map(({ rows }) => rows)) === sets.none
    if (idle) kept = others
  }
  return kept
}
