import type { Rule, TableRow } from './assessment.js'
import { type Changes, type FactChange, fewestSettings, type SettledOutcome } from './changes.js'
import { UNKNOWN } from './diagram.js'
import type { AskedIn, FactsOf, Vocabulary } from './facts.js'
import { type Finding, turned } from './finding.js'
import { deepFreeze } from './freeze.js'
import { InvalidInputError } from './input-error.js'
import { REMEMBERED, type ReadyRule, readyRule } from './ready-rule.js'
import { remember } from './remember.js'
import { completeRows, type ReadFact, rowAfter } from './rows.js'
import type { FactIn, RuleDeclaration } from './rule.js'

/** A fact that is set, with the clauses of the statements that it turned. */
function factChange<Clause extends string, Fact extends string, Asked extends string>(
  read: ReadFact<Clause, Fact, Asked> | undefined,
  from: number,
  to: number,
  leaves: readonly Finding<Clause, Fact>[],
): readonly FactChange<Clause, Fact, Asked>[] {
  const value = read?.values[to - 1]
  if (read === undefined || value === undefined) return []
  const { fact, values, clause, askedOf } = read
  const clauses = new Set(leaves.filter((leaf) => leaf.fact === fact).map((leaf) => leaf.clause))
  return [
    {
      fact,
      from: values[from - 1] ?? null,
      to: value,
      clauses: clauses.size > 0 ? [...clauses] : [clause],
      askedOf,
    },
  ]
}

/** What more can be asked of a rule that is ready: what would have to be otherwise, and its whole table. */
export function furtherAsked<V extends Vocabulary, Clause extends string, Fact extends string>({
  clause,
  declaration: { limb },
  inside: { read, rows, diagrams, granted, excluded, numberOf, assessed, findingOf },
}: ReadyRule<V, Clause, Fact>): Pick<Rule<V, Clause, Fact>, 'changes' | 'table'> {
  type Asked = AskedIn<V>

  const changesOf = (number: number, wanted: SettledOutcome): Changes<Clause, Fact, Asked> => {
    const { finding } = assessed(number)
    const row = rows.rowOf(number)
    const diagram = wanted === 'granted' ? granted : diagrams.not(granted)
    const smallest = fewestSettings(diagrams, diagram, excluded, row).map((setting) => {
      const leaves = turned(finding, findingOf(rowAfter(rows, number, setting)))
      return setting.flatMap(([place, value]) =>
        factChange(read[place], row[place] ?? UNKNOWN, value, leaves),
      )
    })
    return deepFreeze({ clause, to: wanted, smallest, ...(limb === undefined ? {} : { limb }) })
  }
  const known = {
    granted: remember(REMEMBERED, (number: number) => changesOf(number, 'granted')),
    rejected: remember(REMEMBERED, (number: number) => changesOf(number, 'rejected')),
  }

  const changes = (given: FactsOf<V>, to?: SettledOutcome): Changes<Clause, Fact, Asked> => {
    const number = numberOf(given)
    const wanted = to ?? (assessed(number).outcome === 'granted' ? 'rejected' : 'granted')
    if (wanted !== 'granted' && wanted !== 'rejected')
      throw new InvalidInputError('to', 'granted | rejected', wanted)
    return known[wanted](number)
  }

  function* table(): Generator<TableRow<FactsOf<V>, Clause, Fact, Asked>, void, undefined> {
    for (const { facts, number } of completeRows(rows, read)) yield { facts, assessment: assessed(number) }
  }

  return { changes, table }
}

/** Makes a declared rule ready to be asked. */
export function compileRule<Clause extends string, V extends Vocabulary<Clause>, Fact extends FactIn<V>>(
  vocabulary: V,
  declaration: RuleDeclaration<Clause, Fact>,
): Rule<V, Clause, Fact> {
  const ready = readyRule<Clause, V, Fact>(vocabulary, declaration)
  const { inside: _, ...rule } = ready
  return Object.freeze({ ...rule, ...furtherAsked(ready) })
}
