import type { Diagram } from '../core/diagram.js'
import { conditionsOf } from './conditions.js'
import { irredundant, rowsOfCube } from './cover.js'
import type { Judged, Sides } from './judged.js'
import { Primes } from './primes.js'
import { quietestRow } from './quietest.js'
import { type RowSets, told } from './sets.js'
import { settledIn } from './settled-in.js'
import type { Space } from './space.js'
import { SituationTeller } from './told-situation.js'
import type { ComparedEffect, Situation, SituationOutcome } from './types.js'

/** The rows in which a rule comes to an outcome. */
function rowsWith(sets: RowSets, { granted, given }: Judged, outcome: SituationOutcome['outcome']): Diagram {
  if (outcome === 'granted') return granted
  return outcome === 'in-part' ? sets.without(given, granted) : sets.without(sets.all, given)
}

/** What a rule comes to in the example of a situation, and whether it does in all its rows. */
function outcomeIn(sets: RowSets, judged: Judged, rows: Diagram, row: readonly number[]): SituationOutcome {
  const settled = settledIn(sets, judged, row)
  const others = sets.without(rows, rowsWith(sets, judged, settled.outcome))
  return { ...settled, always: others === sets.none }
}

/** The most rows first; of as many, that in whose example less is out of the ordinary. */
const byRows = (one: Situation, other: Situation): number => {
  const [rows, others] = [BigInt(one.rows), BigInt(other.rows)]
  if (rows !== others) return rows > others ? -1 : 1
  return one.telling.length - other.telling.length
}

/** The situations of one effect, and how many there are at all. */
export function situationsOf(
  sets: RowSets,
  space: Space,
  effect: ComparedEffect,
  relation: Diagram,
  outside: Diagram,
  { ours, theirs, quiet }: Sides,
): { readonly shown: readonly Situation[]; readonly possible: number } {
  if (relation === sets.none) return { shown: [], possible: 0 }
  // What can't be is met or not, whichever is simpler to say.
  const primes = [...new Primes(sets).of(sets.or(relation, outside))]
  const cover = irredundant(sets, relation, primes)
  const teller = new SituationTeller(
    sets,
    space,
    effect,
    relation,
    outside,
    { ours, theirs, quiet },
    cover.map(({ rows }) => rows),
  )
  const shown = cover.flatMap(({ cube, rows, count }): readonly Situation[] => {
    const row = quietestRow(sets, rows, quiet)
    if (row === null) return []
    const named = space.map(({ fact, values }, place) => [fact, values[row[place] ?? 0] ?? false] as const)
    return [
      {
        effect,
        conditions: conditionsOf(space, cube, quiet),
        rows: told(count),
        example: Object.fromEntries(named),
        telling: space.flatMap(({ fact }, place) => (row[place] === quiet[place] ? [] : [fact])),
        ours: outcomeIn(sets, ours, rows, row),
        theirs: outcomeIn(sets, theirs, rows, row),
        told: teller.tell(cube, rows),
      },
    ]
  })
  const possible = primes.filter((cube) => sets.and(relation, rowsOfCube(sets, cube)) !== sets.none).length
  return { shown: shown.toSorted(byRows), possible }
}
