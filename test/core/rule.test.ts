import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isInvalidInput } from '../../src/core/index.js'
import {
  all,
  any,
  type Clause,
  colours,
  compile,
  type Declaration,
  declaration,
  everything,
  type Fact,
  type Facts,
  given,
  grants,
  is,
  type Node,
  names,
  none,
  partial,
  values,
} from './toy.js'

const asked = (declaration: Declaration, facts: Facts = {}): readonly string[] =>
  compile(declaration)
    .assess(facts)
    .needs.map(({ fact }) => fact)

describe('which facts are needed', () => {
  test('with x or (x and y), y is never asked', () => {
    const rule: Declaration = {
      clause: '1',
      join: 'any',
      grounds: [is('1.1', 'x'), all('1.2', is('1.1', 'x'), is('1.2', 'y'))],
    }
    expect(asked(rule)).toEqual(['x'])
    expect(asked(rule, { y: true })).toEqual(['x'])
    for (const y of [true, false, null]) {
      expect(compile(rule).assess({ x: true, y }).outcome).toBe('granted')
      expect(compile(rule).assess({ x: false, y }).outcome).toBe('rejected')
    }
    // The statement itself stays open as long as y is.
    const [, second] = compile(rule).assess({ x: true }).finding.of[0]?.of ?? []
    expect(second?.truth).toBeNull()
  })

  test('with x or not x, nothing is asked: it is granted', () => {
    const rule: Declaration = {
      clause: '1',
      join: 'any',
      grounds: [is('1.1', 'x'), none('1.2', is('1.1', 'x'))],
    }
    expect(compile(rule).assess({})).toMatchObject({ outcome: 'granted', needs: [] })
  })

  test('with (x and y) or (not x and y), only y is asked', () => {
    const rule: Declaration = {
      clause: '1',
      join: 'any',
      grounds: [
        all('1.1', is('1.1', 'x'), is('1.2', 'y')),
        all('1.2', is('1.1', 'x', false), is('1.2', 'y')),
      ],
    }
    expect(asked(rule)).toEqual(['y'])
  })

  test('an exception that every ground excludes is not asked', () => {
    const rule: Declaration = {
      clause: '1',
      join: 'all',
      grounds: [is('3', 'colour', 'red')],
      exceptions: { clause: '2', of: [all('2.1', is('3', 'colour', 'blue'), is('2.1', 'z'))] },
    }
    expect(asked(rule)).toEqual(['colour'])
    expect(compile(rule).assess({ colour: 'red' }).outcome).toBe('granted')
  })

  test('a need says which clause makes it matter, whom to ask and which answers there are', () => {
    const rule: Declaration = {
      clause: '1',
      join: 'all',
      grounds: [is('1.1', 'x'), is('3', 'colour', 'red', 'green')],
    }
    const { needs } = compile(rule).assess({})
    expect(needs).toHaveLength(2)
    expect(needs).toContainEqual({ fact: 'x', clause: '1.1', askedOf: 'subject', values: [false, true] })
    expect(needs).toContainEqual({ fact: 'colour', clause: '3', askedOf: 'subject', values: colours })
  })

  test('a need cites the clause of the fact only where something still open asks for it under that clause', () => {
    const clausesOf = (grounds: Declaration['grounds'], facts: Facts = {}) =>
      compile({ clause: '1', join: 'any', grounds })
        .assess(facts)
        .needs.map(({ fact, clause }) => [fact, clause])
    expect(clausesOf([is('2', 'z')])).toEqual([['z', '2']])
    expect(clausesOf([is('2', 'z'), is('2.1', 'z')])).toEqual([['z', '2.1']])
    expect(clausesOf([all('2.1', is('2', 'z'))])).toEqual([['z', '2.1']])
    // What is settled asks for nothing: 2.1 fails whatever z is.
    const grounds = [all('2.1', is('1.1', 'x'), is('2.1', 'z')), is('2.2', 'z')]
    expect(clausesOf(grounds)).toContainEqual(['z', '2.1'])
    expect(clausesOf(grounds, { x: false })).toEqual([['z', '2.2']])
  })

  test('a fact that can settle it at once comes before one that cannot', () => {
    const rule: Declaration = {
      clause: '1',
      join: 'all',
      grounds: [any('1', is('1.1', 'x'), is('1.2', 'y')), is('2.1', 'z')],
    }
    expect(asked(rule)[0]).toBe('z')
  })
})

describe('a rule about one limb of a right', () => {
  const whole: Declaration = { clause: '1', join: 'all', grounds: [is('1.1', 'x')] }
  const limb = compile({ ...whole, limb: 'bell' })

  test('says so in what it finds and in what would have to be otherwise', () => {
    for (const facts of [{}, { x: true }, { x: false }] as const) {
      expect(limb.assess(facts)).toEqual({ ...compile(whole).assess(facts), limb: 'bell' })
      expect(limb.changes(facts)).toEqual({ ...compile(whole).changes(facts), limb: 'bell' })
    }
  })

  test('a rule about the whole right names none', () => {
    expect(compile(whole).assess({})).not.toHaveProperty('limb')
    expect(compile(whole).changes({})).not.toHaveProperty('limb')
  })
})

describe('a fact with several values', () => {
  const rule: Declaration = { clause: '3', join: 'all', grounds: [is('3', 'colour', 'red', 'green')] }

  test('holds for each value that is named and for no other', () => {
    expect(colours.map((colour) => compile(rule).assess({ colour }).outcome)).toEqual([
      'granted',
      'granted',
      'rejected',
    ])
  })

  test('is found with the value that it has, where several would do', () => {
    const leaf = (facts: Facts, of: Declaration = rule) => compile(of).assess(facts).finding.of[0]?.of[0]
    expect(leaf({ colour: 'green' })).toMatchObject({ truth: true, value: 'green' })
    expect(leaf({ colour: 'blue' })).toMatchObject({ truth: false, value: 'blue' })
    expect(leaf({})).not.toHaveProperty('value')
    const one: Declaration = { clause: '3', join: 'all', grounds: [is('3', 'colour', 'red')] }
    expect(leaf({ colour: 'red' }, one)).not.toHaveProperty('value')
  })

  test('is not asked where every value is named, nor where none of its own is', () => {
    expect(asked({ clause: '3', join: 'all', grounds: [is('3', 'colour', ...colours)] })).toEqual([])
    expect(
      compile({ clause: '3', join: 'all', grounds: [is('3', 'colour', ...colours)] }).assess({}).outcome,
    ).toBe('granted')
  })

  test('two statements about it exclude each other', () => {
    const both: Declaration = {
      clause: '3',
      join: 'all',
      grounds: [is('3', 'colour', 'red'), is('3', 'colour', 'blue')],
    }
    expect(compile(both).assess({})).toMatchObject({ outcome: 'rejected', needs: [] })
  })

  test('the table has a row for each value', () => {
    expect(
      [...compile(rule).table()].map(({ facts, assessment }) => [facts.colour, assessment.outcome]),
    ).toEqual([
      ['red', 'granted'],
      ['green', 'granted'],
      ['blue', 'rejected'],
    ])
  })
})

describe('a rule without grounds', () => {
  test('of which one is enough is never granted, and cites the clause of the right', () => {
    const found = compile({ clause: '1', join: 'any', grounds: [] }).assess({ x: true })
    expect(found).toMatchObject({ outcome: 'rejected', decisive: ['1'], needs: [] })
  })

  test('of which all are needed is granted unless an exception holds', () => {
    const plain = compile({ clause: '1', join: 'all', grounds: [] })
    expect(plain.assess({})).toMatchObject({ outcome: 'granted', needs: [] })
    const excepted = compile({
      clause: '1',
      join: 'all',
      grounds: [],
      exceptions: { clause: '2', of: [is('2.1', 'z')] },
    })
    expect(excepted.assess({})).toMatchObject({ outcome: 'undetermined', decisive: [] })
    expect(excepted.assess({ z: false }).outcome).toBe('granted')
    expect(excepted.assess({ z: true })).toMatchObject({ outcome: 'rejected', decisive: ['2.1'] })
  })

  test('reads no facts and has one row', () => {
    const rule = compile({ clause: '1', join: 'any', grounds: [] })
    expect(rule.facts).toEqual([])
    expect([...rule.table()].map(({ facts }) => facts)).toEqual([{}])
  })
})

describe('the clauses that settle a verdict', () => {
  const rule = compile({
    clause: '1',
    join: 'any',
    grounds: [is('1.1', 'x'), is('1.2', 'y')],
    exceptions: { clause: '2', of: [is('2.1', 'z'), is('2.2', 'colour', 'red')] },
  })

  test.each<readonly [string, Facts, string, readonly Clause[]]>([
    ['one ground', { x: true, y: false, z: false, colour: 'blue' }, 'granted', ['1.1']],
    ['both grounds', { x: true, y: true, z: false, colour: 'blue' }, 'granted', ['1.1', '1.2']],
    ['the ground that is known', { x: true, z: false, colour: 'blue' }, 'granted', ['1.1']],
    ['one exception', { x: true, z: true, colour: 'blue' }, 'rejected', ['2.1']],
    ['both exceptions', { x: true, z: true, colour: 'red' }, 'rejected', ['2.1', '2.2']],
    ['an exception before the grounds are known', { colour: 'red' }, 'rejected', ['2.2']],
    [
      'no ground, though an exception holds',
      { x: false, y: false, z: true },
      'rejected',
      ['1', '1.1', '1.2'],
    ],
    ['no ground, exceptions unknown', { x: false, y: false }, 'rejected', ['1', '1.1', '1.2']],
    ['open', { x: true }, 'undetermined', []],
  ])('%s', (_, facts, outcome, decisive) => {
    const found = rule.assess(facts)
    expect(found.outcome).toBe(outcome)
    expect(new Set(found.decisive)).toEqual(new Set(decisive))
  })

  test('where every ground is needed, the failed ones are named', () => {
    const both = compile({ clause: '1', join: 'all', grounds: [is('1.1', 'x'), is('1.2', 'y')] })
    expect(both.assess({ x: true, y: false }).decisive).toEqual(['1', '1.2'])
    expect(both.assess({ y: false }).decisive).toEqual(['1', '1.2'])
    expect(both.assess({ x: true, y: true }).decisive).toEqual(['1.1', '1.2'])
  })
})

describe('facts that exclude each other', () => {
  const rule = compile({
    clause: '1',
    join: 'any',
    grounds: [is('1.1', 'x')],
    contradictions: [{ facts: ['y', 'colour'], when: all('3', is('1.2', 'y'), is('3', 'colour', 'red')) }],
  })

  test('given together they are handed back by name, whatever else is known', () => {
    for (const x of [true, false, null]) {
      expect(rule.assess({ x, y: true, colour: 'red' })).toMatchObject({
        outcome: 'contradictory',
        contradiction: ['y', 'colour'],
        needs: [],
      })
    }
  })

  test('while one of them is unknown nothing is inferred from the other', () => {
    expect(rule.assess({ x: true, y: true })).toMatchObject({ outcome: 'granted', contradiction: [] })
    expect(rule.assess({ y: true }).needs.map(({ fact }) => fact)).toEqual(['x'])
  })

  test('the rule reads them too', () => {
    expect(new Set(rule.facts)).toEqual(new Set(['x', 'y', 'colour']))
  })
})

describe('what is settled beforehand', () => {
  test('is shown in the explanation with what settled it, and asks nothing', () => {
    const rule = compile({
      clause: '1',
      join: 'any',
      grounds: [all('1.1', given('2', false, 'not-stated'), is('1.1', 'x')), is('1.2', 'y')],
    })
    const found = rule.assess({})
    expect(found.needs.map(({ fact }) => fact)).toEqual(['y'])
    expect(found.finding.of[0]?.of[0]).toMatchObject({
      kind: 'all',
      clause: '1.1',
      truth: false,
      of: [
        { kind: 'given', clause: '2', truth: false, because: 'not-stated' },
        { kind: 'is', fact: 'x', truth: null },
      ],
    })
  })
})

describe('the declaration', () => {
  test('is part of the rule, as data, and frozen', () => {
    const declaration: Declaration = { clause: '1', join: 'any', grounds: [is('1.1', 'x')] }
    const rule = compile(declaration)
    expect(JSON.parse(JSON.stringify(rule.declaration))).toEqual(declaration)
    expect(Object.isFrozen(rule.declaration.grounds[0])).toBe(true)
    expect(Object.isFrozen(rule)).toBe(true)
  })

  test('that reads a fact outside the vocabulary is an error', () => {
    const strange = {
      clause: '1',
      join: 'any',
      grounds: [{ kind: 'is', clause: '1', fact: 'w', values: [true] }],
    }
    try {
      compile(strange as unknown as Declaration)
      throw new Error('it was accepted')
    } catch (error) {
      expect(isInvalidInput(error)).toBe(true)
    }
  })

  test('any, all and none of nothing are false, true and true', () => {
    const outcome = (node: Node) => compile({ clause: '1', join: 'all', grounds: [node] }).assess({}).outcome
    const kinds = ['any', 'all', 'none'] as const
    expect(kinds.map((kind) => outcome({ kind, clause: '1', of: [] }))).toEqual([
      'rejected',
      'granted',
      'granted',
    ])
  })
})

describe('rules drawn at random', () => {
  test('are settled exactly where all completions agree, and ask exactly the facts that two of them turn on', () => {
    fc.assert(
      fc.property(declaration, partial, (declared, facts) => {
        const { outcome, needs } = compile(declared).assess(facts)
        const completions = everything.filter((row) =>
          names.every((name) => facts[name] === null || facts[name] === row[name]),
        )
        const granted = completions.map((row) => grants(declared, row))
        const expected = granted.every((one) => one)
          ? 'granted'
          : granted.some((one) => one)
            ? 'undetermined'
            : 'rejected'
        expect(outcome).toBe(expected)
        const deciding = names.filter((name) =>
          completions.some((row) =>
            completions.some(
              (other) =>
                grants(declared, row) !== grants(declared, other) &&
                names.every((one) => one === name || row[one] === other[one]),
            ),
          ),
        )
        expect(needs.map(({ fact }) => fact).sort()).toEqual([...deciding].sort())
      }),
      { numRuns: 300 },
    )
  })

  test('have in their table every complete row of the facts that they read, once', () => {
    fc.assert(
      fc.property(declaration, (declared) => {
        const rule = compile(declared)
        const rows = [...rule.table()]
        expect(rows).toHaveLength(rule.facts.reduce((count, fact) => count * values[fact].length, 1))
        expect(new Set(rows.map(({ facts }) => JSON.stringify(facts))).size).toBe(rows.length)
        for (const { facts, assessment } of rows) {
          const whole = { x: true, y: true, z: true, colour: 'red', ...facts } as Record<
            Fact,
            boolean | string
          >
          expect(assessment.outcome).toBe(grants(declared, whole) ? 'granted' : 'rejected')
          expect(rule.assess(facts)).toEqual(assessment)
        }
      }),
    )
  })
})
