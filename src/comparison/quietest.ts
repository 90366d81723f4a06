import type { Diagram } from '../core/diagram.js'
import type { ComparedRule, Statement } from './compared-rule.js'
import type { RowSets } from './sets.js'
import type { Space } from './space.js'

/** The statements of a rule on facts. */
const leaves = (node: Statement): readonly Extract<Statement, { kind: 'is' }>[] => {
  if (node.kind === 'is') return [node]
  return node.kind === 'given' ? [] : node.of.flatMap(leaves)
}

const statementsIn = (rule: ComparedRule | null): readonly Statement[] =>
  rule === null
    ? []
    : [
        ...[...rule.grounds, ...rule.exceptions, ...rule.inPart, ...rule.cuts].map(({ node }) => node),
        ...rule.contradictions,
      ]

/**
 * The quiet value of each fact, by its place, in which nothing is out of the ordinary: no, unless the statements of both rules
 * name nothing else; of several words, the one that they name the least.
 */
export function quietValues(space: Space, ...rules: readonly (ComparedRule | null)[]): readonly number[] {
  // A limit that stands in each ground is one statement.
  const named = [...new Set(rules.flatMap(statementsIn).flatMap(leaves))]
  return space.map(({ fact, values }) => {
    const counts = values.map(
      (value) => named.filter((leaf) => leaf.fact === fact && leaf.values.includes(value)).length,
    )
    const [whenNo = 0, whenYes = 0] = counts
    if (values[0] === false) return whenNo > 0 && whenYes === 0 ? 1 : 0
    return counts.indexOf(Math.min(...counts))
  })
}

/** A row as the place of each fact's value; with how many facts are not quiet in it. */
interface Way {
  readonly cost: number
  readonly value: number
}

/**
 * The row of a set in which the most facts have their quiet value; of several, the one whose first facts are quiet. None for
 * an empty set.
 */
export function quietestRow(
  { diagrams, all }: RowSets,
  set: Diagram,
  quiet: readonly number[],
): readonly number[] | null {
  const ways = new Map<Diagram, Way>()
  const costOf = (here: Diagram): number => {
    const branching = diagrams.branching(here)
    if (branching === null) return here === all ? 0 : Number.POSITIVE_INFINITY
    const known = ways.get(here)
    if (known !== undefined) return known.cost
    const still = quiet[branching.variable] ?? 0
    const costs = branching.children.map((child, value) => costOf(child) + (value === still ? 0 : 1))
    const cost = Math.min(...costs)
    ways.set(here, { cost, value: costs[still] === cost ? still : costs.indexOf(cost) })
    return cost
  }
  if (costOf(set) === Number.POSITIVE_INFINITY) return null
  const row = [...quiet]
  for (let here = set; here !== all; ) {
    const branching = diagrams.branching(here)
    const way = ways.get(here)
    if (branching === null || way === undefined) return null
    row[branching.variable] = way.value
    here = branching.children[way.value] ?? here
  }
  return row
}
