import { describe, expect, test } from 'vitest'
import { expectCurrent } from './golden.js'
import { tablesPage } from './page.js'
import { everyTable } from './rules.js'
import { documents } from './tabled.js'

describe.each(documents)('the decision tables of %s', (document) => {
  const current = tablesPage(document, everyTable)

  test('are what is computed', () => {
    expectCurrent(`decision-tables-${document}`, current)
  })

  test('fit on paper: every row has the columns of its table, and no word is too long to be broken', () => {
    const rows = current.split('\n').filter((line) => line.startsWith('| '))
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(row.split(' | ')).toHaveLength(4)
    const words = current.split(/[\s<>|]+/u)
    expect(words.filter((word) => word.length > 40)).toEqual([])
  })
})
