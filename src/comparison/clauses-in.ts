import type { ClauseRef } from '../documents/index.js'
import type { Statement } from './compared-rule.js'

/** The clause of a statement, with those of what it is made of where they are in other clauses. */
export function clausesIn(node: Statement): readonly [ClauseRef, ...ClauseRef[]] {
  const below = 'of' in node ? node.of.flatMap((child) => clausesIn(child)) : []
  const others = new Set(below)
  others.delete(node.clause)
  return [node.clause, ...others]
}
