import type { FactValue } from './facts.js'
import type { RuleNode } from './rule.js'
import type { Truth } from './truth.js'

/**
 * A rule as found: the whole tree, every node with its clause and its truth, nothing skipped.
 *
 * @category Core
 */
export interface Finding<Clause extends string, Fact extends string> {
  /** The part a node plays: the right itself, its grounds, its exceptions, or a statement inside them. */
  readonly part: 'right' | 'grounds' | 'exceptions' | 'statement'
  /** How the node follows from its children, or `is` / `given` for a leaf. */
  readonly kind: RuleNode<Clause, Fact>['kind']
  /** The clause the node comes from. */
  readonly clause: Clause
  /** Exact over the completions of the unknown facts: `null` only where they differ. */
  readonly truth: Truth
  /** Of an `is` node: the fact. */
  readonly fact?: Fact
  /** Of an `is` node: the values for which it holds. */
  readonly values?: readonly FactValue[]
  /** Of an `is` node that holds for several values: the one that the fact has, where it is known. */
  readonly value?: FactValue
  /** Of a `given` node: what settled it. */
  readonly because?: string
  /** The nodes it follows from. */
  readonly of: readonly Finding<Clause, Fact>[]
}

/** The statements that settle one: those children that do by themselves, or all of them where it takes every one. */
function settling<Clause extends string, Fact extends string>({
  kind,
  truth,
  of,
}: Finding<Clause, Fact>): readonly Finding<Clause, Fact>[] {
  const byOne = truth === (kind === 'any')
  return byOne ? of.filter((child) => child.truth === (kind !== 'all')) : of
}

/** The statements about facts on which a settled finding rests. */
export function restsOn<Clause extends string, Fact extends string>(
  finding: Finding<Clause, Fact>,
): readonly Finding<Clause, Fact>[] {
  if (finding.truth === null) return []
  return finding.of.length === 0 ? [finding] : settling(finding).flatMap(restsOn)
}

/**
 * The statements about facts on which a finding rests and which were found otherwise before. A node that one child
 * settles rests on those children that settle it, and on none where one of them was found so before; any other node
 * rests on all of them.
 */
export function turned<Clause extends string, Fact extends string>(
  before: Finding<Clause, Fact>,
  after: Finding<Clause, Fact>,
): readonly Finding<Clause, Fact>[] {
  const { kind, truth, of } = after
  if (truth === null || after === before) return []
  if (kind === 'is' || kind === 'given') return truth === before.truth ? [] : [after]
  const below = of.map((child, index) => turned(before.of[index] ?? child, child))
  const settles = kind !== 'all'
  if (truth !== (kind === 'any')) return below.flat()
  const settling = below.filter((_, index) => of[index]?.truth === settles)
  return settling.some((leaves) => leaves.length === 0) ? [] : settling.flat()
}
