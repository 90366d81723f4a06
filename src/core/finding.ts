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
  /** Of a `given` node: what settled it. */
  readonly because?: string
  /** The nodes it follows from. */
  readonly of: readonly Finding<Clause, Fact>[]
}

/**
 * The statements about facts on which a finding rests and which were found otherwise before: of a node that one
 * child settles, those children that settle it; of any other, all of them.
 */
export function turned<Clause extends string, Fact extends string>(
  before: Finding<Clause, Fact>,
  after: Finding<Clause, Fact>,
): readonly Finding<Clause, Fact>[] {
  const { kind, truth, of } = after
  if (truth === null) return []
  if (kind === 'is' || kind === 'given') return truth === before.truth ? [] : [after]
  const settles = kind !== 'all'
  const byOne = truth === (kind === 'any') && of.some((child) => child.truth === settles)
  return of.flatMap((child, index) => {
    const was = before.of[index]
    return was === undefined || (byOne && child.truth !== settles) ? [] : turned(was, child)
  })
}
