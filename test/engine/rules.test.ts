import { compileRule, defineFacts, isInvalidInput, oneOf, rulesOver, yesNo } from 'privacy-rulebook/engine'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { borrowing, library, questions, readerFacts } from './lending.js'

const lending = library.clause('3')
const { is, all } = rulesOver(readerFacts)
const fine = { registered: true, owesBook: false, kind: 'to-lend' } as const

/** The fault that a mistake is told by. */
function fault(run: () => unknown): object {
  try {
    return { gave: run() }
  } catch (error) {
    if (!isInvalidInput(error)) throw error
    return { path: error.path, clause: error.clause, message: error.message }
  }
}

describe('who may borrow a book', () => {
  test('a registered reader may, and so may one who lives in the city', () => {
    expect(borrowing.assess(fine)).toMatchObject({ outcome: 'granted', decisive: ['library:3'] })
    expect(borrowing.assess({ ...fine, registered: false, livesHere: true }).outcome).toBe('granted')
  })

  test('nobody may who owes a book that is late, whatever else is so', () => {
    expect(borrowing.assess({ ...fine, livesHere: true, owesBook: true })).toMatchObject({
      outcome: 'rejected',
      decisive: ['library:3.1'],
    })
  })

  test('of a reader who is neither, the ground is what failed', () => {
    const { outcome, decisive } = borrowing.assess({ ...fine, registered: false, livesHere: false })
    expect([outcome, decisive]).toEqual(['rejected', ['library:3']])
  })

  test('what is still open is asked of whoever can answer, in the words of the rulebook', () => {
    const { outcome, needs } = borrowing.assess({ registered: false, kind: 'to-lend' })
    expect(outcome).toBe('undetermined')
    expect(needs.map(({ fact, askedOf }) => [askedOf, questions[fact]])).toEqual([
      ['reader', 'Do you live in the city?'],
      ['librarian', 'Does the reader owe a book that is late?'],
    ])
    expectTypeOf(needs).items.toHaveProperty('askedOf').toEqualTypeOf<'reader' | 'librarian'>()
  })

  test('where one ground holds, nobody is asked about the other', () => {
    expect(borrowing.assess({ registered: true }).needs.map(({ fact }) => fact)).toEqual(['kind', 'owesBook'])
  })

  test('the smallest changes are every way to set the fewest facts', () => {
    const { to, smallest } = borrowing.changes({ ...fine, registered: false, livesHere: false })
    expect(to).toBe('granted')
    expect(smallest.map((change) => change.map(({ fact, to, clauses }) => [fact, to, ...clauses]))).toEqual([
      [['registered', true, 'library:3']],
      [['livesHere', true, 'library:3']],
    ])
    expect(borrowing.changes(fine, 'granted').smallest).toEqual([[]])
  })

  test('the table has every complete row once, and each verdict is settled', () => {
    const rows = [...borrowing.table()]
    expect(rows).toHaveLength(16)
    expect(rows.filter(({ assessment }) => assessment.outcome === 'granted')).toHaveLength(3)
    expect(rows.every(({ assessment }) => assessment.needs.length === 0)).toBe(true)
  })
})

describe('what a rejection cites where no ground holds', () => {
  const refusing = library.clause('3.1')
  const { any, none } = rulesOver(readerFacts)
  const grounds = [
    all(lending, is(lending, 'registered'), none(refusing, is(refusing, 'owesBook'))),
    all(refusing, is(refusing, 'kind', 'to-lend'), any(refusing, is(refusing, 'livesHere'))),
  ]
  const rule = { clause: library.clause('5'), join: 'any', grounds } as const
  const owing = { registered: true, owesBook: true, kind: 'to-lend', livesHere: false } as const
  const cited = (citedWithoutGround?: 'right' | 'failed-grounds' | 'defeated-grounds', facts = {}) =>
    compileRule(readerFacts, { ...rule, ...(citedWithoutGround ? { citedWithoutGround } : {}) }).assess({
      ...owing,
      ...facts,
    }).decisive

  test('the clause of the right with the grounds that fail, or either alone', () => {
    expect(cited()).toEqual(['library:5', 'library:3', 'library:3.1'])
    expect(cited('right')).toEqual(['library:5'])
    expect(cited('failed-grounds')).toEqual(['library:3', 'library:3.1'])
  })

  test('the grounds that would hold but for what excludes them, and else the clause of the right', () => {
    expect(cited('defeated-grounds')).toEqual(['library:3'])
    expect(cited('defeated-grounds', { registered: false })).toEqual(['library:5'])
    expect(cited('defeated-grounds', { registered: null })).toEqual(['library:3'])
  })

  test('where a ground holds, it makes no difference', () => {
    expect(cited('right', { livesHere: true })).toEqual(['library:3.1'])
  })
})

describe('a rule of another field does not compile', () => {
  test('when it cites a clause that the document does not have', () => {
    // @ts-expect-error the library has no clause 4
    expect(() => library.clause('4')).toThrow('a clause of the document library')
    // @ts-expect-error text that no document handed out
    is('library:3', 'registered')
    // @ts-expect-error no clause at all
    all('', is(lending, 'registered'))
    // @ts-expect-error a rule has the clause of a document
    compileRule(readerFacts, { clause: 'library:3', join: 'all', grounds: [is(lending, 'registered')] })
  })

  test('when it reads a fact or a value that does not exist', () => {
    // @ts-expect-error no such fact
    is(lending, 'member')
    // @ts-expect-error no such value
    is(lending, 'kind', 'novel')
    // @ts-expect-error of a word, it is said which
    is(lending, 'kind')
    // @ts-expect-error no such value
    expect(fault(() => borrowing.assess({ kind: 'novel' }))).toHaveProperty('path', 'kind')
    // @ts-expect-error every fact has a question
    const unasked: Readonly<Record<keyof typeof readerFacts, string>> = { registered: 'Registered?' }
    expect(unasked).not.toHaveProperty('kind')
  })
})

describe('a mistake in a declaration is told when it is declared, by its place and its clause', () => {
  const rule = (declaration: object) => () => Reflect.apply(compileRule, null, [readerFacts, declaration])
  const declared = { clause: lending, join: 'all', grounds: [is(lending, 'registered')] }

  test.each([
    ['no clause', { ...declared, clause: '' }, 'clause', null],
    ['words in place of a clause', { ...declared, clause: 'Jonas Jonaitis' }, 'clause', null],
    ['a clause with something invisible', { ...declared, clause: '\u202elibrary:3' }, 'clause', null],
    ['neither any nor all', { ...declared, join: 'some' }, 'join', 'library:3'],
    ['no grounds', { ...declared, grounds: undefined }, 'grounds', null],
    ['a ground of no kind', { ...declared, grounds: [{ clause: lending }] }, 'grounds[0].kind', null],
    [
      'a fact outside the vocabulary',
      {
        ...declared,
        grounds: [{ kind: 'all', clause: lending, of: [{ ...is(lending, 'registered'), fact: 'x' }] }],
      },
      'grounds[0].of[0].fact',
      null,
    ],
    [
      'a value that the fact can not have',
      { ...declared, grounds: [{ ...is(lending, 'registered'), values: ['Ona Onaitė'] }] },
      'grounds[0].values',
      'library:3',
    ],
    [
      'what was settled by nothing',
      { ...declared, grounds: [{ kind: 'given', clause: lending, truth: true, because: ' ' }] },
      'grounds[0].because',
      'library:3',
    ],
    ['exceptions without their clause', { ...declared, exceptions: { of: [] } }, 'exceptions.clause', null],
    [
      'a rejection that cites anything',
      { ...declared, citedWithoutGround: 'anything' },
      'citedWithoutGround',
      'library:3',
    ],
    [
      'facts that exclude each other and are not known',
      { ...declared, contradictions: [{ facts: ['x', 'y'], when: is(lending, 'registered') }] },
      'contradictions[0].facts',
      null,
    ],
  ])('%s', (_, declaration, path, clause) => {
    const found = fault(rule(declaration))
    expect(found).toMatchObject({ path, clause })
    expect(JSON.stringify(found)).not.toContain('Ona')
  })

  test('facts have values, a clause, and somebody to ask', () => {
    const about = { clause: lending, askedOf: 'reader' }
    expect(fault(() => oneOf([], about))).toHaveProperty('path', 'values')
    expect(fault(() => oneOf(['a', 'a'], about))).toHaveProperty('path', 'values')
    expect(fault(() => yesNo({ ...about, askedOf: '' }))).toHaveProperty('path', 'askedOf')
    for (const clause of [3, 'no reference', '\u202elibrary:3', 'library:']) {
      const wrong = { registered: { ...yesNo(about), clause } }
      expect(fault(() => Reflect.apply(defineFacts, null, [wrong]))).toHaveProperty(
        'path',
        'registered.clause',
      )
    }
  })

  test('more facts than rows can be numbered for are out of range', () => {
    const fact = yesNo({ clause: lending, askedOf: 'reader' })
    const many = defineFacts(
      Object.fromEntries(Array.from({ length: 34 }, (_, index) => [`f${index}`, fact])),
    )
    const grounds = Object.keys(many).map((name) => rulesOver(many).is(lending, name))
    expect(() => compileRule(many, { clause: lending, join: 'any', grounds })).toThrow(RangeError)
    expect(compileRule(many, { clause: lending, join: 'any', grounds: grounds.slice(1) }).facts).toHaveLength(
      33,
    )
  })

  test('what a host holds stays its own: it is not frozen, and changing it later changes no rule', () => {
    const ground = { kind: 'is', clause: lending, fact: 'registered', values: [true] as boolean[] } as const
    const own = compileRule(readerFacts, { clause: lending, join: 'all', grounds: [ground] })
    expect(Object.isFrozen(ground)).toBe(false)
    ground.values.pop()
    expect(own.assess({ registered: true }).outcome).toBe('granted')
    expect(own.declaration.grounds).toEqual([is(lending, 'registered')])
  })
})
