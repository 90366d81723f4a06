import { readdirSync, readFileSync } from 'node:fs'
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

describe('English words', () => {
  const root = new URL('../../src/', import.meta.url)
  /** Everything that is written in English, without comments. */
  const written = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.en.ts'))
    .map((file) => readFileSync(new URL(file, root), 'utf8').replaceAll(/^ *(?:\/\*\*|\*|\/\/).*$/gmu, ''))
    .join('\n')

  test('are there', () => {
    expect(written).toContain('the Institution')
    expect(written).not.toContain('/**')
  })

  test.each([
    ['therefore', /, so that (?!identity|practice)/u],
    ['in full', /\bin whole\b/u],
    ['withdrawn', /\b(?:taken|took|taking|take)\b[^'`\n]{0,40}\bback\b/u],
    ['by telephone', /\bby phone\b/u],
    ['email', /\be-mail\b/u],
    ['the exercise of rights', /\buse of rights\b|\bhow to use them\b/u],
    ['requires', /\b(?:GDPR|Procedure|Rules) (?:wants|knows|asks|demands)\b|\bhas the person told\b/u],
    ['contact details', /\bholds no (?:other )?contact\b(?! details)/u],
    ['besides', /\bbeside the consent\b/u],
    ['data subject', /\bcomplainant\b|\bthe sender\b/u],
    ['personal data about', /\bpersonal data of (?:yours|theirs)\b/u],
    ['another legal act', /\b(?:another|no|other) acts? (?:limits?|orders)\b|\bact of law\b/u],
    ['this step', /\bthe act (?:is dated|was done|cannot|is not possible)\b|\bthis act\b/u],
    ['time limit', /\b(?:after|within|than|of missing) (?:the|this|that) limit\b|\bthe limit to\b/u],
    ['storage period', /\b(?:its|their|the) terms? (?:is|are|was|of|ended|runs|does)\b/u],
    ['a failure to act', /\bof inaction\b/u],
    ['authority to act', /\bright to act\b/u],
    ['a repeated complaint', /\ba repeat\b/u],
    ['disproportionate', /'excessive'(?!:)/u],
    ['performed', /\bduty was (?:not )?done\b|\bneed not be done any more\b/u],
    ['not affected', /\bstays? lawful\b/u],
    ['only once', /\bonce only\b/u],
    ['another legal basis', /\b(?:another|no other) basis (?:for it|named|was named)\b/u],
    ['do not', /\b(?:do|does|did|is|are|was|were|has|have|can|ca|wo|must|need)n't\b/u],
  ])('%s: never otherwise', (_, otherwise) => {
    expect(written).not.toMatch(otherwise)
  })
})
