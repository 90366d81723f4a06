import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isInvalidInput, type SettledOutcome } from '../../src/core/index.js'
import { byForce, told } from './changes-by-force.js'
import {
  all,
  any,
  colours,
  compile,
  type Declaration,
  declaration,
  type Facts,
  given,
  is,
  names,
  node,
  none,
  partial,
} from './toy.js'

const outcomes = ['granted', 'rejected'] as const satisfies readonly SettledOutcome[]

/** Whoever is x or y may have it, unless z, or the red one. */
const lending = compile({
  clause: '1',
  join: 'any',
  grounds: [is('1.1', 'x'), is('1.2', 'y')],
  exceptions: { clause: '2', of: [is('2.1', 'z'), is('2.2', 'colour', 'red')] },
})

describe('what would have to be otherwise', () => {
  test('is the one exception that holds', () => {
    const facts = { x: true, y: false, z: true, colour: 'blue' } as const
    expect(lending.changes(facts)).toEqual({
      clause: '1',
      to: 'granted',
      smallest: [[{ fact: 'z', from: true, to: false, clauses: ['2.1'], askedOf: 'controller' }]],
    })
  })

  test('is one of the grounds where none holds, each by itself', () => {
    expect(told(lending.changes({ x: false, y: false, z: false, colour: 'blue' }))).toEqual([
      'x=true',
      'y=true',
    ])
  })

  test('is every word of a closed list that will do', () => {
    expect(told(lending.changes({ x: true, y: false, z: false, colour: 'red' }))).toEqual([
      'colour=green',
      'colour=blue',
    ])
  })

  test('is asked of the rule the other way round where the right is granted', () => {
    expect(told(lending.changes({ x: true, y: false, z: false, colour: 'blue' }))).toEqual([
      'x=false',
      'z=true',
      'colour=red',
    ])
  })

  test('where the verdict is open, is what would settle it as granted', () => {
    expect(lending.changes({ x: true, colour: 'blue' }).smallest).toEqual([
      [{ fact: 'z', from: null, to: false, clauses: ['2.1'], askedOf: 'controller' }],
    ])
    expect(told(lending.changes({ x: true, colour: 'blue' }, 'rejected'))).toEqual(['z=true', 'colour=red'])
  })

  test('is counted with the unknown facts that have to be known for it', () => {
    // Two more unknown facts stay unknown: y makes no difference beside x.
    expect(told(lending.changes({ colour: 'red' }))).toEqual([
      'colour=green & x=true & z=false',
      'colour=blue & x=true & z=false',
      'colour=green & y=true & z=false',
      'colour=blue & y=true & z=false',
    ])
  })

  test('is nothing where it is so already', () => {
    expect(lending.changes({ z: true }, 'rejected').smallest).toEqual([[]])
  })

  test('is not to be had where the rule is settled beforehand', () => {
    const never = compile({
      clause: '1',
      join: 'all',
      grounds: [given('2', false, 'not-stated'), is('1.1', 'x')],
    })
    expect(never.changes({ x: false })).toEqual({ clause: '1', to: 'granted', smallest: [] })
    const always = compile({
      clause: '1',
      join: 'any',
      grounds: [is('1.1', 'x'), none('1.2', is('1.1', 'x'))],
    })
    expect(always.changes({ x: true })).toEqual({ clause: '1', to: 'rejected', smallest: [] })
  })

  test('is never a row whose facts exclude each other', () => {
    const rule = compile({
      clause: '1',
      join: 'any',
      grounds: [is('1.1', 'x'), is('3', 'colour', 'green')],
      contradictions: [{ facts: ['x', 'y'], when: all('1.2', is('1.1', 'x'), is('1.2', 'y')) }],
    })
    // With y, x alone would be a contradiction.
    expect(told(rule.changes({ x: false, y: true, colour: 'red' }))).toEqual(['colour=green'])
    // A contradiction itself is left by the fewest facts too.
    expect(told(rule.changes({ x: true, y: true, colour: 'red' }))).toEqual(['y=false'])
    expect(told(rule.changes({ x: true, y: true, colour: 'red' }, 'rejected'))).toEqual(['x=false'])
  })

  test('cites the clauses by which the fact would matter, not those that it leaves alone', () => {
    const rule = compile({
      clause: '1',
      join: 'any',
      grounds: [is('1.1', 'colour', 'red'), all('1.2', is('1.2', 'colour', 'green'), is('3', 'x'))],
      exceptions: { clause: '2', of: [any('2.1', is('2.1', 'z'), is('2.2', 'colour', 'blue'))] },
    })
    const clauses = (facts: Facts) =>
      rule.changes(facts).smallest.map((change) => change.map((one) => one.clauses))
    // Blue is excluded by 2.2, and neither ground: red turns both.
    expect(clauses({ x: false, z: false, colour: 'blue' })).toEqual([[['1.1', '2.2']]])
    // From green, which nothing excludes, the ground alone is turned; or the other condition of green's own.
    expect(clauses({ x: false, z: false, colour: 'green' })).toEqual([[['1.1']], [['3']]])
  })

  test('cites no ground that failed anyway', () => {
    const rule = compile({
      clause: '1',
      join: 'any',
      grounds: [all('1.1', given('2', false, 'not-stated'), is('1.1', 'x')), is('1.2', 'x')],
    })
    expect(rule.changes({ x: true }).smallest).toEqual([
      [{ fact: 'x', from: true, to: false, clauses: ['1.2'], askedOf: 'subject' }],
    ])
  })

  test('is a verdict that there is, and of facts that there are', () => {
    const refused = (ask: () => unknown): boolean => {
      try {
        ask()
        return false
      } catch (error) {
        return isInvalidInput(error)
      }
    }
    // A host without types can ask for anything.
    expect(refused(() => Reflect.apply(lending.changes, lending, [{}, 'undetermined']))).toBe(true)
    expect(refused(() => Reflect.apply(lending.changes, lending, [{ w: true }]))).toBe(true)
    expect(refused(() => Reflect.apply(lending.changes, lending, [{ colour: 'mauve' }]))).toBe(true)
  })
})

describe('the smallest changes of rules drawn at random', () => {
  const excluding: fc.Arbitrary<Declaration> = fc
    .tuple(declaration, fc.array(node, { maxLength: 2 }))
    .map(([declared, pairs]) => ({
      ...declared,
      contradictions: pairs.map((when) => ({ facts: ['x', 'colour'], when })),
    }))

  test('are exactly those that brute force finds', () => {
    fc.assert(
      fc.property(excluding, partial, (declared, facts) => {
        const rule = compile(declared)
        const forced = byForce(rule)
        expect(rule.assess(facts).outcome).toBe(forced.outcome(facts))
        for (const to of outcomes)
          expect([...told(rule.changes(facts, to))].sort()).toEqual([...forced.smallest(facts, to)].sort())
      }),
      { numRuns: 500 },
    )
  })

  test('lead to the verdict wanted, by facts that are otherwise now', () => {
    fc.assert(
      fc.property(excluding, partial, fc.constantFrom(...outcomes), (declared, facts, to) => {
        const rule = compile(declared)
        for (const change of rule.changes(facts, to).smallest) {
          const changed = { ...facts, ...Object.fromEntries(change.map((one) => [one.fact, one.to])) }
          expect(rule.assess(changed).outcome).toBe(to)
          for (const { fact, from, to: value, clauses } of change) {
            expect(from).toBe(facts[fact] ?? null)
            expect(value).not.toBe(from)
            expect(clauses.length).toBeGreaterThan(0)
          }
        }
      }),
    )
  })

  test('are the same however a row is written, whatever the rule does not read, and frozen', () => {
    fc.assert(
      fc.property(excluding, partial, fc.constantFrom(...colours), (declared, facts, colour) => {
        const rule = compile(declared)
        const changes = rule.changes(facts)
        const backwards = Object.fromEntries(Object.entries(facts).reverse()) as Facts
        const unread = rule.facts.includes('colour') ? facts : { ...facts, colour }
        const known = Object.fromEntries(
          names.flatMap((name) => (facts[name] === null ? [] : [[name, facts[name]]])),
        )
        for (const row of [facts, backwards, unread, known]) expect(rule.changes(row)).toEqual(changes)
        expect(Object.isFrozen(changes)).toBe(true)
        expect(Object.isFrozen(changes.smallest)).toBe(true)
        expect(changes.smallest.flat().every(Object.isFrozen)).toBe(true)
        expect(JSON.parse(JSON.stringify(changes))).toEqual(changes)
      }),
    )
  })

  test('go the other way than a settled verdict, and otherwise to granted', () => {
    fc.assert(
      fc.property(excluding, partial, (declared, facts) => {
        const rule = compile(declared)
        const { outcome } = rule.assess(facts)
        expect(rule.changes(facts).to).toBe(outcome === 'granted' ? 'rejected' : 'granted')
        for (const to of outcomes) {
          const nothing = rule.changes(facts, to).smallest.some((change) => change.length === 0)
          expect(nothing).toBe(outcome === to)
        }
      }),
    )
  })
})
