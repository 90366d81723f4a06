import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Diagrams, FALSE, TRUE, UNKNOWN } from '../../src/core/diagram.js'

/** How many values each variable of the random statements has. */
const sizes = [2, 3, 2, 4] as const

type Statement =
  | { readonly kind: 'constant'; readonly truth: boolean }
  | { readonly kind: 'variable'; readonly variable: number; readonly holds: readonly boolean[] }
  | { readonly kind: 'and' | 'or'; readonly left: Statement; readonly right: Statement }
  | { readonly kind: 'not'; readonly of: Statement }

const leaf: fc.Arbitrary<Statement> = fc.oneof(
  fc.record({ kind: fc.constant('constant' as const), truth: fc.boolean() }),
  ...sizes.map((size, variable) =>
    fc.record({
      kind: fc.constant('variable' as const),
      variable: fc.constant(variable),
      holds: fc.array(fc.boolean(), { minLength: size, maxLength: size }),
    }),
  ),
)

const { statement } = fc.letrec<{ statement: Statement }>((tie) => ({
  statement: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    leaf,
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      left: tie('statement'),
      right: tie('statement'),
    }),
    fc.record({ kind: fc.constant('not' as const), of: tie('statement') }),
  ),
}))

/** A row: each variable unknown or one of its values, numbered from 1. */
const row = fc.tuple(...sizes.map((size) => fc.integer({ min: UNKNOWN, max: size })))

function draw(diagrams: Diagrams, one: Statement): number {
  switch (one.kind) {
    case 'constant':
      return one.truth ? TRUE : FALSE
    case 'variable':
      return diagrams.variable(one.variable, one.holds)
    case 'and':
      return diagrams.and(draw(diagrams, one.left), draw(diagrams, one.right))
    case 'or':
      return diagrams.or(draw(diagrams, one.left), draw(diagrams, one.right))
    case 'not':
      return diagrams.not(draw(diagrams, one.of))
  }
}

function holds(one: Statement, values: readonly number[]): boolean {
  switch (one.kind) {
    case 'constant':
      return one.truth
    case 'variable':
      return one.holds[(values[one.variable] ?? 1) - 1] === true
    case 'and':
      return holds(one.left, values) && holds(one.right, values)
    case 'or':
      return holds(one.left, values) || holds(one.right, values)
    case 'not':
      return !holds(one.of, values)
  }
}

/** Every completion of the unknown variables. */
const completionsOf = (given: readonly number[]): readonly (readonly number[])[] =>
  given.reduce<readonly (readonly number[])[]>(
    (rows, value, variable) =>
      rows.flatMap((known) => {
        if (value !== UNKNOWN) return [[...known, value]]
        return Array.from({ length: sizes[variable] ?? 0 }, (_, index) => [...known, index + 1])
      }),
    [[]],
  )

describe('a decision diagram', () => {
  test('of a constant is settled by nothing and depends on nothing', () => {
    const diagrams = new Diagrams()
    for (const truth of [true, false]) {
      expect(diagrams.settled(truth ? TRUE : FALSE, [])).toBe(truth)
      expect(diagrams.support(truth ? TRUE : FALSE, [UNKNOWN, UNKNOWN])).toEqual([])
    }
    expect(diagrams.not(TRUE)).toBe(FALSE)
  })

  test('of one variable is open until it is known', () => {
    const diagrams = new Diagrams()
    const second = diagrams.variable(1, [false, true, false])
    expect(diagrams.settled(second, [UNKNOWN, UNKNOWN])).toBeNull()
    expect(diagrams.settled(second, [UNKNOWN, 2])).toBe(true)
    expect(diagrams.settled(second, [UNKNOWN, 3])).toBe(false)
    expect(diagrams.support(second, [UNKNOWN, UNKNOWN])).toEqual([1])
    expect(diagrams.support(second, [UNKNOWN, 1])).toEqual([])
  })

  test('of a variable that holds for every value, or for none, depends on nothing', () => {
    const diagrams = new Diagrams()
    expect(diagrams.variable(0, [true, true, true])).toBe(TRUE)
    expect(diagrams.variable(0, [false, false])).toBe(FALSE)
  })

  test('of x or (x and y) is the one of x, so that y is never asked', () => {
    const diagrams = new Diagrams()
    const x = diagrams.variable(0, [false, true])
    const y = diagrams.variable(1, [false, true])
    const either = diagrams.or(x, diagrams.and(x, y))
    expect(either).toBe(x)
    expect(diagrams.support(either, [UNKNOWN, UNKNOWN])).toEqual([0])
  })

  test('of x or not x is true, and of x and not x false, whatever x is', () => {
    const diagrams = new Diagrams()
    const x = diagrams.variable(0, [false, true])
    expect(diagrams.or(x, diagrams.not(x))).toBe(TRUE)
    expect(diagrams.and(x, diagrams.not(x))).toBe(FALSE)
  })

  test('is settled exactly where every completion of the unknown variables agrees', () => {
    fc.assert(
      fc.property(statement, row, (one, given) => {
        const diagrams = new Diagrams()
        const truths = new Set(completionsOf(given).map((values) => holds(one, values)))
        expect(diagrams.settled(draw(diagrams, one), given)).toBe(truths.size === 2 ? null : truths.has(true))
      }),
    )
  })

  test('depends on a variable exactly where two completions differ in it alone and in the result', () => {
    fc.assert(
      fc.property(statement, row, (one, given) => {
        const diagrams = new Diagrams()
        const rows = completionsOf(given)
        const depends = sizes.flatMap((size, variable) => {
          const differs = rows.some((values) =>
            Array.from({ length: size }, (_, index) => index + 1).some((value) => {
              const other = values.map((known, index) => (index === variable ? value : known))
              return given[variable] === UNKNOWN && holds(one, values) !== holds(one, other)
            }),
          )
          return differs ? [variable] : []
        })
        expect(diagrams.support(draw(diagrams, one), given)).toEqual(depends)
      }),
    )
  })

  test('is the same one for statements that say the same', () => {
    fc.assert(
      fc.property(statement, statement, (one, other) => {
        const diagrams = new Diagrams()
        const every = completionsOf(sizes.map(() => UNKNOWN))
        const alike = every.every((values) => holds(one, values) === holds(other, values))
        expect(draw(diagrams, one) === draw(diagrams, other)).toBe(alike)
      }),
    )
  })

  test('De Morgan: not (a and b) is (not a) or (not b)', () => {
    fc.assert(
      fc.property(statement, statement, (one, other) => {
        const diagrams = new Diagrams()
        const [a, b] = [draw(diagrams, one), draw(diagrams, other)]
        expect(diagrams.not(diagrams.and(a, b))).toBe(diagrams.or(diagrams.not(a), diagrams.not(b)))
        expect(diagrams.not(diagrams.not(a))).toBe(a)
      }),
    )
  })
})
