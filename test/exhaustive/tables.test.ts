import { describe, expect, test } from 'vitest'
import { randomOf } from '../conformance/rights/brute-force.js'
import { runs } from '../runs.js'
import { and, type Bits, EveryRow, isEmpty, isSame, not, without } from './every-row.js'
import { judge, possibleRows, statementsOf } from './judged.js'
import { outcomeOf, readAll, readAt, settledBy } from './reading.js'
import { processingSaid } from './rights.js'
import { everyTable } from './rules.js'
import { languages, type Row } from './tabled.js'

/*
 * A decision table is held against every complete row of its rule, 22 million of the largest: once by the words of the rule,
 * statement by statement over sets of rows, and once by the engine row by row, of the larger rules in rows at random.
 */

/** How many rows the engine is asked about, of one rule. */
const ASKED = runs(8_192, 600_000)

/** The names under which two readings differ in some row. */
const differences = (one: ReadonlyMap<string, Bits>, other: ReadonlyMap<string, Bits>): readonly string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((name) => {
    const [here, there] = [one.get(name), other.get(name)]
    if (here === undefined || there === undefined) return !isEmpty(here ?? there ?? new Uint32Array())
    return !isSame(here, there)
  })

function* rowsAsked(rows: EveryRow): Generator<Row> {
  const random = randomOf(rows.count)
  if (rows.count <= ASKED) for (let number = 0; number < rows.count; number++) yield rows.row(number)
  else
    for (let asked = 0; asked < runs(1_024, 200_000); asked++)
      yield rows.row(Math.floor(random() * rows.count))
}

describe.each(everyTable.map((table) => [table.rule.id, table] as const))('the table of %s', (_, table) => {
  const { rule, facts, cases } = table
  const rows = new EveryRow(facts)

  test('settles every complete row as its rule does, by the same clauses', () => {
    const possible = possibleRows(rule, rows)
    const { granted, cites } = judge(rule, rows, statementsOf(rule, rows))
    const expected = new Map<string, Bits>([
      ['contradictory', not(possible)],
      ['granted', and(granted, possible)],
      ['rejected', without(possible, granted)],
      ...[...cites()].map(([clause, bits]) => [clause, and(bits, possible)] as const),
    ])
    expect(differences(readAll(table, rows), expected)).toEqual([])
  })

  // Of the largest rule, that is tried in a deep run.
  test.runIf(rows.count <= runs(1_000_000, Number.POSITIVE_INFINITY))(
    'has no case that could be left out: some row would be read otherwise',
    () => {
      const whole = readAll(table, rows)
      for (const one of cases) {
        const without = { ...table, cases: cases.filter((other) => other !== one) }
        expect([one, differences(readAll(without, rows), whole)]).not.toEqual([one, []])
      }
    },
  )

  test('says of every row what the engine and its sentences say, in both languages', () => {
    const settled = settledBy(table, rows)
    const said = new Map<string, string>()
    for (const row of rowsAsked(rows)) {
      const read = readAt(settled, rows, row)
      const { outcome, decisive } = rule.answer(row)
      expect(read.cases.map(outcomeOf)).toEqual(read.cases.map(() => outcome))
      expect(read.clauses).toEqual(new Set(decisive))
      for (const language of languages) {
        const sentence = rule.sentence(row, language)
        // Where one case settles the row, what the page says of that; where several do, one sentence for just these.
        const [only, ...others] = read.cases
        if (only !== undefined && others.length === 0)
          expect(sentence).toBe(rule.sentence(only.example, language))
        const key = JSON.stringify([language, read.cases.map((one) => cases.indexOf(one))])
        expect(sentence).toBe(said.get(key) ?? sentence)
        said.set(key, sentence)
      }
    }
    expect(said.size).toBeGreaterThan(0)
  })
})

test('what is said of copying restricted data is said of whatever else is done with them', () => {
  const after = (text: string): string => text.slice(text.indexOf(':'))
  for (const document of ['adakavas', 'gdpr'] as const) {
    const table = everyTable.find(({ rule }) => rule.id === `${document}/processing`)
    expect(table).toBeDefined()
    for (const { example } of table?.cases ?? [])
      for (const language of languages)
        for (const operation of ['reading', 'listening', 'altering', 'sending', 'destroying'] as const)
          expect(after(processingSaid(document, example, operation, language))).toBe(
            after(processingSaid(document, example, 'copying', language)),
          )
  }
})
