import type { Diagram } from '../core/diagram.js'
import type { ClauseRef } from '../documents/index.js'
import { conditionsOf } from './conditions.js'
import { irredundant, rowsOfCube } from './cover.js'
import type { Judged, JudgedBranch, Sides } from './judged.js'
import { Primes } from './primes.js'
import { quietestRow } from './quietest.js'
import { type RowSets, told } from './sets.js'
import type { Space } from './space.js'
import type { ComparedEffect, Situation, SituationOutcome } from './types.js'

/** What a rule comes to in one row, with the clauses that settle it. */
function settledIn(sets: RowSets, judged: Judged, row: readonly number[]): Omit<SituationOutcome, 'always'> {
  const { rule, grounds, exceptions, inPart, cuts, opened, barred, granted, given } = judged
  if (rule === null) return { outcome: 'rejected', clauses: [] }
  const holds = (rows: Diagram): boolean =>
    sets.diagrams.settled(
      rows,
      row.map((value) => value + 1),
    ) === true
  const clauses = (branches: readonly JudgedBranch[], truth = true): readonly ClauseRef[] => [
    ...new Set(branches.filter(({ rows }) => holds(rows) === truth).map(({ node }) => node.clause)),
  ]
  if (holds(granted)) return { outcome: 'granted', clauses: clauses(grounds) }
  if (holds(opened) && !holds(barred)) return { outcome: 'in-part', clauses: clauses(cuts) }
  if (holds(given)) return { outcome: 'in-part', clauses: clauses(inPart) }
  if (holds(opened)) return { outcome: 'rejected', clauses: clauses(exceptions) }
  // Where every condition is needed, those that fail are why; where one is enough, none of them is there.
  const failed = rule.join === 'all' ? clauses(grounds, false) : []
  const lacking = failed.length > 0 ? failed : [rule.clause]
  return { outcome: 'rejected', clauses: [...lacking, ...clauses(exceptions)] }
}

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
      },
    ]
  })
  const possible = primes.filter((cube) => sets.and(relation, rowsOfCube(sets, cube)) !== sets.none).length
  return { shown, possible }
}
