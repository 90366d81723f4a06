import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cases } from './cases/index.js'
import { citations } from './citations.js'
import { type Entry, type Evidence, ledger, problemsIn } from './ledger.js'
import { page } from './page.js'
import { places, titles } from './sources.js'

const evidence: Evidence = { citations: citations(), places: places(), cases, titles: titles() }
const entries = ledger(evidence)
const file = new URL('../../docs/generated/traceability.md', import.meta.url)

describe('the clause ledger', () => {
  test('accounts for each of the 149 clauses, and for every provision of the GDPR that is cited', () => {
    expect(problemsIn(entries)).toEqual([])
    const ofDocuments = entries.filter(({ clause, status }) => !clause.startsWith('gdpr:') && status !== null)
    expect(ofDocuments).toHaveLength(149)
  })

  test('has a page that is current', () => {
    const current = page(entries)
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, current)
    expect(readFileSync(file, 'utf8')).toBe(current)
  })
})

describe('what is taken away is noticed', () => {
  const encoded = entries.filter(({ status }) => status === 'encoded')
  /** The entry of a clause, computed anew from what is left. */
  const again = (left: Entry): Entry => {
    const found = ledger(left).find(({ clause }) => clause === left.clause)
    return found ?? { ...left, status: null }
  }

  /** A list with one thing less, for each of them. */
  const shorter = <One>(all: readonly One[]) => all.map((_, index) => all.filter((_, at) => at !== index))
  const oneLess = (entry: Entry): readonly Entry[] => [
    ...shorter(entry.citations).map((citations) => ({ ...entry, citations })),
    ...shorter(entry.places).map((places) => ({ ...entry, places })),
    ...shorter(entry.cases).map((cases) => ({ ...entry, cases })),
    ...shorter(entry.titles).map((titles) => ({ ...entry, titles })),
  ]

  test.each(encoded.map((one) => [one.clause, one] as const))('of %s', (clause, entry) => {
    const written = page([entry])
    for (const left of oneLess(entry)) expect(page([again(left)])).not.toBe(written)

    const uncited = again({ ...entry, citations: [] })
    expect(problemsIn([uncited]).join()).toContain(`${clause}: `)
    for (const holds of [true, false]) {
      const left = { ...entry, cases: entry.cases.filter((one) => one.holds !== holds) }
      expect(problemsIn([again(left)])).toContainEqual(
        `${clause}: no case of test/ledger/cases shows that it ${holds ? 'holds' : 'does not hold'}`,
      )
    }
  })
})

describe('in each case of a clause', () => {
  test.each(cases.map((one) => [one.clause, one.says, one] as const))('%s: %s', (clause, _, one) => {
    const told = one.tell()
    expect(told.came).toBe(one.comesTo)
    expect(told.clauses.includes(clause)).toBe(one.holds)
  })
})
