import { describe, expect, test } from 'vitest'
import { clauseRefs } from '../../src/documents/index.js'
import { clauseSummariesEn } from '../../src/documents/summaries.en.js'

const summaries = Object.entries(clauseSummariesEn)

describe('the English summaries', () => {
  test('cover every clause, in document order, and nothing else', () => {
    expect(summaries.map(([ref]) => ref)).toEqual(clauseRefs)
    expect(Object.isFrozen(clauseSummariesEn)).toBe(true)
  })

  test('are sentences: they begin with a capital letter, end with a full stop and have no stray spaces', () => {
    for (const [, summary] of summaries) {
      expect(summary).toMatch(/^[A-Z].*\S\.$/)
      expect(summary).not.toMatch(/\s{2}|\s[.,;:]|\.\.|\n/)
      expect(summary.split(' ').length).toBeGreaterThan(2)
    }
  })

  test('are all different', () => {
    expect(new Set(summaries.map(([, summary]) => summary)).size).toBe(149)
  })

  test('hold no contact data, address of a page, register code or order number', () => {
    for (const [, summary] of summaries) {
      expect(summary).not.toMatch(/@|https?:|www\.|\d{5,}|\+370|Nr\./)
    }
  })

  test.each([
    ['adakavas:23', /within 10 days/],
    ['adakavas:41', /within 1 month of its receipt.*2 months in all/],
    ['adakavas:43.1', /within 1 month of receipt/],
    ['adakavas:44', /within 10 days of receipt.*within 10 days of the end of that time/],
    ['adakavas:45', /informs the representative with reasons within 10 days of receipt/],
    ['adakavas:48', /within 1 month of the day the request was filed/],
    ['adakavas:56', /within 10 days of receiving the repeated complaint/],
    ['adakavas:57', /informs the representative with reasons within 10 days of receipt/],
    ['kaunas:10', /six months from the day of the call/],
    ['kaunas:11.1', /at most 10 randomly selected recordings per month/],
  ] as const)('%s names its limit', (ref, limit) => {
    expect(clauseSummariesEn[ref]).toMatch(limit)
  })

  test('a content clause is summed up by the clause that the list of contents names', () => {
    const contents = [12, 15, 19, 24, 28, 31, 35]
    expect(contents.map((number, index) => `38.${index + 1} → ${number}`)).toEqual(
      summaries
        .filter(([ref]) => ref.startsWith('adakavas:38.'))
        .map(
          ([ref, summary]) => `${ref.slice('adakavas:'.length)} → ${/clause (\d+)\.$/.exec(summary)?.[1]}`,
        ),
    )
  })
})
