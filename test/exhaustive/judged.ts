import type { Branch, Statement } from '../../src/comparison/compared-rule.js'
import type { ClauseRef } from '../../src/documents/index.js'
import { and, type Bits, type EveryRow, not, or, without } from './every-row.js'
import type { TabledRule } from './tabled.js'

/** What a rule comes to in every row of its facts. */
export interface Judged {
  readonly granted: Bits
  /** The rows in which a decision cites each clause; of several clauses, one row can be in all. */
  cites(): ReadonlyMap<ClauseRef, Bits>
}

/** A ground or an exception with the rows in which it holds. */
interface Held extends Branch {
  readonly bits: Bits
}

/** The grounds and the exceptions of a rule, some of which may be put in place of its own. */
export interface Statements {
  readonly grounds: readonly Held[]
  readonly exceptions: readonly Held[]
}

export function statementsOf({ grounds, exceptions }: TabledRule, rows: EveryRow): Statements {
  const held = ({ name, node }: Branch): Held => ({ name, node, bits: rows.holds(node) })
  return { grounds: grounds.map(held), exceptions: exceptions.map(held) }
}

/** The rows in which no facts contradict each other. */
export const possibleRows = ({ contradictions }: TabledRule, rows: EveryRow): Bits =>
  not(rows.any(contradictions))

/** The rows in which a ground fails by what it says must not be, and by nothing else. */
function defeated(rows: EveryRow, node: Statement): Bits {
  if (node.kind !== 'all') return rows.none()
  const rest = node.of.filter(({ kind }) => kind !== 'none')
  return without(rows.holds({ ...node, of: rest }), rows.holds(node))
}

/** Judges the rows in which no facts contradict each other: by the words of the rule, one statement after another. */
export function judge(rule: TabledRule, rows: EveryRow, { grounds, exceptions }: Statements): Judged {
  const some = (of: readonly Pick<Held, 'bits'>[]): Bits =>
    of.reduce((sum, { bits }) => or(sum, bits), rows.none())
  const every = (of: readonly Held[]): Bits => of.reduce((sum, { bits }) => and(sum, bits), rows.all())
  const opened = rule.join === 'any' ? some(grounds) : every(grounds)
  const granted = without(opened, some(exceptions))

  const cites = (): ReadonlyMap<ClauseRef, Bits> => {
    const failed = not(opened)
    const found = new Map<ClauseRef, Bits>()
    const cite = (clause: ClauseRef, bits: Bits): void => {
      found.set(clause, or(found.get(clause) ?? rows.none(), bits))
    }
    for (const { node, bits } of grounds) {
      cite(node.clause, and(granted, bits))
      if (rule.cited === undefined || rule.cited === 'failed-grounds')
        cite(node.clause, without(failed, bits))
    }
    for (const { node, bits } of exceptions) cite(node.clause, and(opened, bits))
    if (rule.cited === undefined || rule.cited === 'right') cite(rule.clause, failed)
    if (rule.cited === 'defeated-grounds') {
      const each = grounds.map(({ node }) => ({ node, bits: and(failed, defeated(rows, node)) }))
      for (const { node, bits } of each) cite(node.clause, bits)
      cite(rule.clause, without(failed, some(each)))
    }
    return found
  }
  return { granted, cites }
}
