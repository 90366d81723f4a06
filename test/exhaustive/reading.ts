import type { ClauseRef } from '../../src/documents/index.js'
import { and, type Bits, type EveryRow, not, or, without } from './every-row.js'
import type { CaseKind, Table, TableCase } from './table.js'
import type { Row } from './tabled.js'

/*
 * How a table is read, and nothing else of its rule: what a lawyer does who has the page alone.
 */

/** The rows in which a case fits. */
function fitting(rows: EveryRow, { conditions }: TableCase): Bits {
  return conditions.reduce((sum, { fact, values }) => and(sum, rows.where(fact, values)), rows.all())
}

/** The rows that a case settles, for each case of a table. */
export function settledBy({ cases }: Table, rows: EveryRow): ReadonlyMap<TableCase, Bits> {
  const fits = cases.map((one) => ({ one, bits: fitting(rows, one) }))
  const some = (kind: CaseKind): Bits =>
    fits.reduce((sum, { one, bits }) => (one.kind === kind ? or(sum, bits) : sum), rows.none())
  const possible = not(some('contradiction'))
  const [opened, barred] = [some('ground'), some('exception')]
  const unopened = without(possible, opened)
  const among: Readonly<Record<CaseKind, Bits>> = {
    contradiction: rows.all(),
    ground: without(and(possible, opened), barred),
    exception: and(possible, opened),
    failed: unopened,
    otherwise: without(unopened, some('failed')),
  }
  let named = rows.none()
  return new Map(
    fits.map(({ one, bits }) => {
      const settled = and(bits, among[one.kind])
      // Of several contradictions the first is named.
      const own = one.kind === 'contradiction' ? without(settled, named) : settled
      if (one.kind === 'contradiction') named = or(named, bits)
      return [one, own] as const
    }),
  )
}

/** What a case comes to. */
export const outcomeOf = ({ kind }: TableCase): 'granted' | 'rejected' | 'contradictory' =>
  kind === 'ground' ? 'granted' : kind === 'contradiction' ? 'contradictory' : 'rejected'

/** What the page says of a row: the cases that settle it, what they come to and their clauses. */
export function readAt(
  settled: ReadonlyMap<TableCase, Bits>,
  rows: EveryRow,
  row: Row,
): { readonly cases: readonly TableCase[]; readonly clauses: ReadonlySet<ClauseRef> } {
  const cases = [...settled].flatMap(([one, bits]) => (rows.has(bits, row) ? [one] : []))
  return { cases, clauses: new Set(cases.flatMap(({ clauses }) => clauses)) }
}

/** The rows that come to each outcome, and that each clause is cited in where no facts contradict each other. */
export function readAll(table: Table, rows: EveryRow): ReadonlyMap<string, Bits> {
  const found = new Map<string, Bits>()
  const add = (name: string, bits: Bits): void => {
    found.set(name, or(found.get(name) ?? rows.none(), bits))
  }
  for (const [one, bits] of settledBy(table, rows)) {
    add(outcomeOf(one), bits)
    if (one.kind !== 'contradiction') for (const clause of one.clauses) add(clause, bits)
  }
  return found
}
