import { describe, expect, test } from 'vitest'
import { clauseRefs } from '../../src/documents/index.js'
import { en } from '../../src/text/en/index.js'
import { seen } from './reading.js'
import { day } from './requests.js'

describe('English', () => {
  test('dates, numbers and money', () => {
    expect(en.day(day('2026-02-02'))).toBe('2\u00a0February 2026')
    expect(seen(en.day(day('2024-02-29')))).toBe('29 February 2024')
    expect(seen(en.day(day('0099-12-31')))).toBe('31 December 99')
    expect([0, 1, 2, 21].map(en.days)).toEqual(['0 days', '1 day', '2 days', '21 days'])
    expect([1, 2].map(en.months)).toEqual(['1 month', '2 months'])
    expect(en.money(123_450)).toBe('€1,234.50')
  })

  test('clauses', () => {
    expect(en.references.name(['adakavas:17.3'])).toBe('clause\u00a017.3 of the Procedure')
    expect(en.references.of(['kaunas:12.3'])).toBe('of clause\u00a012.3 of the Rules')
    expect(en.references.inside(['gdpr:17(1)(c)'])).toBe('in GDPR Article\u00a017(1)(c)')
    expect(en.references.under(['adakavas:47', 'adakavas:48', 'gdpr:12(4)'])).toBe(
      'under clauses\u00a047 and 48 of the Procedure and GDPR Article\u00a012(4)',
    )
  })

  test('every clause has its summary', () => {
    for (const ref of clauseRefs) expect(en.clauses[ref]).toMatch(/\.$/u)
  })
})
