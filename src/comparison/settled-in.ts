import type { Diagram } from '../core/diagram.js'
import type { ClauseRef } from '../documents/index.js'
import type { Judged, JudgedBranch } from './judged.js'
import type { RowSets } from './sets.js'
import type { SettledOutcome } from './types.js'

/** Whether a row, as the place of each fact's value, is in a set. */
export const isIn = ({ diagrams }: RowSets, rows: Diagram, row: readonly number[]): boolean =>
  diagrams.settled(
    rows,
    row.map((value) => value + 1),
  ) === true

/** What a rule comes to in one row, with the clauses that a decision cites there. */
export function settledIn(sets: RowSets, judged: Judged, row: readonly number[]): SettledOutcome {
  const { rule, grounds, against, inPart, cuts, reached, opened, barred, granted, given } = judged
  if (rule === null) return { outcome: 'rejected', clauses: [] }
  const holds = (rows: Diagram): boolean => isIn(sets, rows, row)
  const clauses = (branches: readonly JudgedBranch[], truth = true): readonly ClauseRef[] => [
    ...new Set(branches.filter(({ rows }) => holds(rows) === truth).map(({ node }) => node.clause)),
  ]
  if (holds(granted)) return { outcome: 'granted', clauses: clauses(grounds) }
  if (holds(opened) && !holds(barred)) return { outcome: 'in-part', clauses: clauses(cuts) }
  if (holds(given)) return { outcome: 'in-part', clauses: clauses(inPart) }
  if (holds(reached)) return { outcome: 'rejected', clauses: clauses(against) }
  const failed = grounds.filter((ground) => !holds(ground.reached)).map(({ node }) => node.clause)
  const defeated = grounds.filter((ground) => holds(ground.defeated)).map(({ node }) => node.clause)
  const cited = {
    right: [],
    'failed-grounds': failed,
    'defeated-grounds': defeated,
    all: [rule.clause, ...failed],
  }[rule.cited ?? 'all']
  return { outcome: 'rejected', clauses: cited.length > 0 ? [...new Set(cited)] : [rule.clause] }
}
