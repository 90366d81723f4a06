import { describe, expect, test } from 'vitest'
import {
  type AdakavasClause,
  type ClauseRef,
  clause,
  clauseKinds,
  clauseRefs,
  type DocumentClause,
  gdprArticles,
  isClauseRef,
  type KaunasClause,
} from '../../src/documents/index.js'

/** How many sub-clauses each clause has; a clause that is left out has none. */
const documents = {
  adakavas: {
    clauses: 62,
    subClauses: { 1: 10, 4: 11, 8: 7, 11: 7, 17: 4, 18: 3, 21: 3, 30: 2, 38: 7, 43: 2 },
    lastOfChapter: {
      I: 1,
      II: 7,
      III: 9,
      IV: 13,
      V: 16,
      VI: 20,
      VII: 25,
      VIII: 29,
      IX: 32,
      X: 36,
      XI: 47,
      XII: 59,
      XIII: 62,
    },
  },
  kaunas: {
    clauses: 16,
    subClauses: { 4: 3, 8: 2, 11: 2, 12: 3, 14: 5 },
    lastOfChapter: { I: 4, II: 9, III: 13, IV: 14, V: 16 },
  },
} as const

function expectedRefs(document: keyof typeof documents): string[] {
  const { clauses, subClauses } = documents[document]
  const counts = new Map(Object.entries(subClauses))
  return upTo(clauses).flatMap((major) => [
    `${document}:${major}`,
    ...upTo(counts.get(String(major)) ?? 0).map((minor) => `${document}:${major}.${minor}`),
  ])
}

function upTo(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1)
}

const all = clauseRefs.map((ref) => clause(ref))
const adakavas = all.filter(({ document }) => document === 'adakavas')
const kaunas = all.filter(({ document }) => document === 'kaunas')

describe('the clauses of the two documents', () => {
  test('the Adakavas procedure has 118 clauses, 62 of the top level and 56 below them', () => {
    expect(adakavas).toHaveLength(118)
    expect(adakavas.filter(({ parent }) => parent === undefined)).toHaveLength(62)
    expect(adakavas.filter(({ parent }) => parent !== undefined)).toHaveLength(56)
  })

  test('the Kaunas rules have 31 clauses, 16 of the top level and 15 below them', () => {
    expect(kaunas).toHaveLength(31)
    expect(kaunas.filter(({ parent }) => parent === undefined)).toHaveLength(16)
    expect(kaunas.filter(({ parent }) => parent !== undefined)).toHaveLength(15)
  })

  test('their references are complete, unique and in document order', () => {
    expect(clauseRefs).toEqual([...expectedRefs('adakavas'), ...expectedRefs('kaunas')])
    expect(new Set(clauseRefs).size).toBe(149)
  })

  test('a clause stands in the chapter that its number falls into', () => {
    for (const { document, number, chapter } of all) {
      const major = Number(number.split('.')[0])
      const chapters = Object.entries(documents[document].lastOfChapter)
      expect([number, chapter]).toEqual([number, chapters.find(([, last]) => major <= last)?.[0]])
    }
  })

  test('a sub-clause has its clause as parent and shares its chapter', () => {
    for (const { document, number, parent, chapter } of all) {
      const [major] = number.split('.')
      expect(parent).toBe(number.includes('.') ? `${document}:${major}` : undefined)
      if (parent !== undefined) expect(clause(parent).chapter).toBe(chapter)
    }
    expect(clause('adakavas:17.3').parent).toBe('adakavas:17')
    expect(clause('adakavas:17')).not.toHaveProperty('parent')
  })

  test('1.10 is a clause of its own and not 1.1', () => {
    expect(clause('adakavas:1.10')).not.toBe(clause('adakavas:1.1'))
    expect(clause('adakavas:1.10').number).toBe('1.10')
    expect(clause('adakavas:4.10').number).toBe('4.10')
    expect(clauseRefs.indexOf('adakavas:1.10')).toBe(clauseRefs.indexOf('adakavas:1.9') + 1)
  })

  test('a clause refers to clauses of its own document that exist, once each, and never to itself', () => {
    for (const { ref, document, refs } of all) {
      expect(new Set(refs).size).toBe(refs.length)
      expect(refs).not.toContain(ref)
      for (const target of refs) {
        expect(clauseRefs).toContain(target)
        expect(clause(target).document).toBe(document)
      }
    }
  })

  test('a clause cites provisions of the GDPR in their order, once each, and all of them are listed', () => {
    for (const { gdpr } of all) {
      const places = gdpr.map((article) => gdprArticles.indexOf(article))
      expect(places).not.toContain(-1)
      expect(places).toEqual([...new Set(places)].sort((one, other) => one - other))
    }
    expect(new Set(gdprArticles).size).toBe(gdprArticles.length)
  })

  test('a clause has at least one kind and none twice, and every kind is used', () => {
    for (const { kinds } of all) {
      expect(kinds.length).toBeGreaterThan(0)
      expect(new Set(kinds).size).toBe(kinds.length)
    }
    expect(new Set(all.flatMap(({ kinds }) => kinds))).toEqual(new Set(clauseKinds))
  })

  test.each<[DocumentClause, readonly string[]]>([
    ['adakavas:1.10', ['definition']],
    ['adakavas:4.11', ['scope']],
    ['adakavas:9', ['exception']],
    ['adakavas:14', ['right', 'exception']],
    ['adakavas:17', ['right', 'condition']],
    ['adakavas:17.3', ['condition']],
    ['adakavas:18.2', ['exception']],
    ['adakavas:19', ['content']],
    ['adakavas:20', ['information']],
    ['adakavas:23', ['duty', 'exception', 'time-limit']],
    ['adakavas:39', ['channel']],
    ['adakavas:41', ['duty', 'time-limit', 'power']],
    ['adakavas:43.2', ['power']],
    ['adakavas:44', ['duty', 'power', 'time-limit', 'content']],
    ['adakavas:45', ['power', 'time-limit', 'duty']],
    ['adakavas:52', ['time-limit']],
    ['adakavas:56', ['duty', 'time-limit']],
    ['adakavas:58', ['duty']],
    ['kaunas:5', ['condition']],
    ['kaunas:10', ['duty', 'time-limit', 'exception']],
    ['kaunas:11.1', ['condition']],
    ['kaunas:12.3', ['power', 'condition']],
    ['kaunas:14.2', ['right']],
  ])('%s is of the kinds %j', (ref, kinds) => {
    expect(clause(ref).kinds).toEqual(kinds)
  })

  test.each<[DocumentClause, readonly string[], readonly string[]]>([
    ['adakavas:17.2', ['7(3)', '17(1)(b)'], ['adakavas:33']],
    ['adakavas:17.3', ['17(1)(c)', '21(1)'], ['adakavas:26', 'adakavas:27']],
    ['adakavas:38.7', [], ['adakavas:35']],
    ['adakavas:52', ['12(3)'], ['adakavas:41']],
    ['adakavas:55', ['12(6)'], ['adakavas:44']],
    ['kaunas:10', ['5(1)(e)'], ['kaunas:4.2', 'kaunas:12.3']],
    ['kaunas:15', ['24', '25', '32'], ['kaunas:2']],
  ])('%s corresponds to %j of the GDPR and refers to %j', (ref, gdpr, refs) => {
    expect(clause(ref).gdpr).toEqual(gdpr)
    expect(clause(ref).refs).toEqual(refs)
  })

  test.each([
    ['adakavas:13'],
    ['adakavas:16'],
    ['adakavas:20'],
    ['adakavas:25'],
    ['adakavas:29'],
    ['adakavas:32'],
    ['adakavas:36'],
  ] as const)('%s leads to the procedure of Chapter XI', (ref) => {
    expect(clause(ref).refs).toEqual(['adakavas:37'])
  })

  test('what is handed out is frozen and always the same object', () => {
    expect(Object.isFrozen(clauseRefs)).toBe(true)
    expect(Object.isFrozen(gdprArticles)).toBe(true)
    expect(Object.isFrozen(clauseKinds)).toBe(true)
    for (const known of all) {
      expect(clause(known.ref)).toBe(known)
      for (const part of [known, known.kinds, known.gdpr, known.refs])
        expect(Object.isFrozen(part)).toBe(true)
    }
  })
})

describe('a reference', () => {
  test('is recognised for every clause and every provision', () => {
    expect(clauseRefs.every(isClauseRef)).toBe(true)
    expect(gdprArticles.map((article) => `gdpr:${article}`).every(isClauseRef)).toBe(true)
  })

  test.each([
    ['__proto__'],
    ['constructor'],
    ['adakavas:__proto__'],
    ['adakavas:constructor'],
    ['kaunas:toString'],
    ['gdpr:constructor'],
    ['gdpr:'],
    ['gdpr:17(1)(z)'],
    ['17(1)(c)'],
    ['adakavas:17.9'],
    ['adakavas:63'],
    ['adakavas:0'],
    ['adakavas:01'],
    ['adakavas:1.100'],
    ['adakavas:17.'],
    ['adakavas:17.3 '],
    ['Adakavas:17.3'],
    ['kaunas:17'],
    ['17.3'],
    ['adakavas'],
    [''],
    [17.3],
    [Number.NaN],
    [null],
    [undefined],
    [true],
    [Symbol('adakavas:17.3')],
    [['adakavas:17.3']],
    [{ toString: () => 'adakavas:17.3' }],
  ])('is not %s', (value) => {
    expect(isClauseRef(value)).toBe(false)
  })

  test('to a clause that does not exist is a type error and throws one', () => {
    // @ts-expect-error 17 has four sub-clauses
    expect(() => clause('adakavas:17.9')).toThrow(
      new TypeError(
        "Expected the reference of a clause, such as 'adakavas:17.3' or 'kaunas:12.3', but got other text",
      ),
    )
    // @ts-expect-error a provision of the GDPR is no clause of a document
    expect(() => clause('gdpr:17')).toThrow(/but got other text$/)
    // @ts-expect-error a name that every object inherits
    expect(() => clause('__proto__')).toThrow(TypeError)
    // @ts-expect-error a number
    expect(() => clause(17.3)).toThrow(/but got a value of type number$/)
    // @ts-expect-error nothing
    expect(() => clause(null)).toThrow(/but got null$/)
    // @ts-expect-error a symbol
    expect(() => clause(Symbol('adakavas:17'))).toThrow(/but got a value of type symbol$/)
  })

  test('is a closed union of literals for the compiler', () => {
    const clauses: readonly [AdakavasClause, KaunasClause, ClauseRef] = [
      'adakavas:17.3',
      'kaunas:12.3',
      'gdpr:17(1)(c)',
    ]
    // @ts-expect-error the procedure ends with 62
    const pastTheEnd: AdakavasClause = 'adakavas:63'
    // @ts-expect-error 12 has three sub-clauses
    const noSubClause: KaunasClause = 'kaunas:12.4'
    // @ts-expect-error the GDPR has no such point
    const noProvision: ClauseRef = 'gdpr:17(1)(z)'
    // @ts-expect-error a string is not a reference until it is checked
    const anyString: ClauseRef = String('adakavas:1')
    expect(clauses.every(isClauseRef)).toBe(true)
    expect([pastTheEnd, noSubClause, noProvision].some(isClauseRef)).toBe(false)
    expect(isClauseRef(anyString)).toBe(true)
  })
})
