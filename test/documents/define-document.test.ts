import { describe, expect, expectTypeOf, test } from 'vitest'
import {
  adakavasDocument,
  type ClauseRef,
  clauseRefs,
  defineDocument,
  gdprArticles,
  gdprDocument,
  type HostClause,
  isInvalidInput,
  kaunasDocument,
} from '../../src/index.js'

const words = {
  lt: {
    document: {
      nominative: 'Aprašas',
      genitive: 'Aprašo',
      dative: 'Aprašui',
      accusative: 'Aprašą',
      instrumental: 'Aprašu',
      locative: 'Apraše',
    },
    title: 'Asmens duomenų tvarkymo aprašo',
    institution: {
      nominative: 'Muziejus',
      genitive: 'Muziejaus',
      dative: 'Muziejui',
      accusative: 'Muziejų',
      instrumental: 'Muziejumi',
      locative: 'Muziejuje',
    },
    gender: 'masculine',
  },
  en: {
    document: 'the Rules',
    plural: true,
    title: 'the rules on personal data',
    institution: 'the Museum',
  },
} as const

const museum = defineDocument({
  id: 'museum-data',
  version: '3',
  date: '2026-02-28',
  address: 'museum.example',
  clauses: {
    '7': { kinds: ['duty', 'time-limit'], gdpr: ['12(3)'], summary: { en: 'An answer within a month.' } },
    '7.1': {},
    P3: {},
    keeping: { heading: { lt: 'Saugojimas', en: 'Keeping' } },
  },
  words,
})

/** What a wrong definition is told. */
function fault(settings: object): string {
  try {
    defineDocument(settings as never)
  } catch (error) {
    if (isInvalidInput(error)) return error.path
    throw error
  }
  return 'accepted'
}

describe('a document of an institution', () => {
  test('hands out the clauses that it has, and no others', () => {
    expect(museum.clause('7.1')).toBe('museum-data:7.1')
    expect(museum.clause('keeping')).toBe('museum-data:keeping')
    // @ts-expect-error a clause that the document does not have
    expect(() => museum.clause('7.2')).toThrow(/a clause of the document museum-data/u)
    // @ts-expect-error what every object inherits is no clause
    expect(() => museum.clause('constructor')).toThrow(/expected a clause/u)
    expect(museum.isClause('museum-data:P3')).toBe(true)
    for (const none of ['museum-data:P4', 'P3', 'adakavas:17.3', 'museum-data:toString', 7, null])
      expect(museum.isClause(none)).toBe(false)
  })

  test('what only looks like a clause does not compile as one', () => {
    expectTypeOf(museum.clause('P3')).toEqualTypeOf<HostClause>()
    expectTypeOf<HostClause>().toExtend<ClauseRef>()
    // @ts-expect-error text that no document handed out
    const typed: ClauseRef = 'museum-data:7.1'
    expect(museum.isClause(typed)).toBe(true)
  })

  test('keeps what was said of it, and nothing that the host changes later', () => {
    const clauses: Record<string, object> = { '1': { kinds: ['duty'] } }
    const made = defineDocument({ id: 'x', version: '1', clauses })
    clauses['2'] = {}
    expect(made.isClause('x:2')).toBe(false)
    expect(made).toMatchObject({ date: null, address: null, words: {} })
    expect(museum).toMatchObject({ date: '2026-02-28', address: 'museum.example', words })
    expect(Object.isFrozen(museum.clauses['7'].kinds)).toBe(true)
    expect(Object.isFrozen(museum.words.lt?.institution)).toBe(true)
  })
})

describe('the documents of the library are made by the same function', () => {
  test('each hands out exactly its clauses, as the literals that they are', () => {
    expectTypeOf(adakavasDocument.clause('17.3')).toEqualTypeOf<'adakavas:17.3'>()
    expect(clauseRefs.filter((one) => adakavasDocument.isClause(one))).toHaveLength(118)
    expect(clauseRefs.filter((one) => kaunasDocument.isClause(one))).toHaveLength(31)
    for (const article of gdprArticles) expect(gdprDocument.clause(article)).toBe(`gdpr:${article}`)
  })

  test('they are named as their sentences name them', () => {
    expect(adakavasDocument.words.lt?.institution.locative).toBe('Įstaigoje')
    expect(kaunasDocument.words.lt?.document.genitive).toBe('Taisyklių')
    expect(kaunasDocument.words.en?.plural).toBe(true)
  })
})

describe('what would go wrong at the first letter is told at definition', () => {
  const good = { id: 'x', version: '1', clauses: { '1': {} } }
  const { locative, ...sixth } = words.lt.institution

  test.each([
    ['an id with a colon', { ...good, id: 'a:b' }, 'id'],
    ['an id with capitals', { ...good, id: 'Museum' }, 'id'],
    ['the id of a built-in document', { ...good, id: 'adakavas' }, 'id'],
    ['the id of the GDPR', { ...good, id: 'gdpr' }, 'id'],
    ['no version', { ...good, version: '' }, 'version'],
    ['a day that does not exist', { ...good, date: '2026-02-29' }, 'date'],
    ['an address of nothing', { ...good, address: ' ' }, 'address'],
    ['no clauses', { ...good, clauses: {} }, 'clauses'],
    ['clauses as a list', { ...good, clauses: ['1'] }, 'clauses'],
    ['a number with brackets that turn the text', { ...good, clauses: { '1\u202e2': {} } }, 'clauses'],
    ['a clause that is no object', { ...good, clauses: { '1': true } }, 'clauses.1'],
    ['a kind that does not exist', { ...good, clauses: { '1': { kinds: ['law'] } } }, 'clauses.1.kinds'],
    ['a provision that does not exist', { ...good, clauses: { '1': { gdpr: ['99(9)'] } } }, 'clauses.1.gdpr'],
    ['a heading of nothing', { ...good, clauses: { a: { heading: { lt: '' } } } }, 'clauses.a.heading.lt'],
    [
      'a summary in a language that is not known',
      { ...good, clauses: { a: { summary: { de: 'x' } } } },
      'clauses.a.summary',
    ],
    [
      'a name without a case',
      { ...good, words: { lt: { ...words.lt, institution: sixth } } },
      'words.lt.institution.locative',
    ],
    [
      'a name without its gender',
      { ...good, words: { lt: { ...words.lt, gender: 'neuter' } } },
      'words.lt.gender',
    ],
    ['no English name', { ...good, words: { en: { ...words.en, institution: '' } } }, 'words.en.institution'],
    ['a field too many', { ...good, author: 'x' }, ''],
    [
      'a computed field',
      Object.defineProperty({ ...good }, 'words', { get: () => words, enumerable: true }),
      'words',
    ],
  ])('%s', (_, settings, path) => {
    expect(locative).toBe('Muziejuje')
    expect(fault(settings)).toBe(path)
  })

  test('the error says what was expected, with an example, and never what was typed', () => {
    const secret = 'Ona Onaitė, a. k. 49001010000'
    expect(() => defineDocument({ ...good, id: secret })).toThrow(
      "id: expected small letters, digits and single hyphens, such as 'our-home', got other text",
    )
    expect(() => defineDocument({ ...good, clauses: { [`:${secret}`]: {} } })).toThrow(
      "clauses: expected numbers such as '12.3' or 'P1', or names such as 'retention', got other text",
    )
  })
})
