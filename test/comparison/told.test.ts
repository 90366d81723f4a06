import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ComparedRule } from '../../src/comparison/compared-rule.js'
import type {
  ComparedCondition,
  ComparedPart,
  PartComparison,
  Situation,
  ToldOutcome,
} from '../../src/comparison/index.js'
import { adakavasProcedure, gdprProcedure, type Procedure, rulesFor } from '../../src/index.js'
import { offered } from '../institutions/offered.js'
import { runs } from '../runs.js'
import { compared, pair } from './any-rules.js'
import { holds, level, type Row, type Value } from './brute.js'
import { adakavasAgainstGdpr, partOf } from './sides.js'

/*
 * A situation as it is told to people: true of every row of which it is told, and of nothing that can't be.
 */

const meets = ({ fact, values }: ComparedCondition, row: Row): boolean =>
  values.some((value: Value) => value === row[fact])

const someHolds = (branches: ComparedRule['exceptions'], row: Row): boolean =>
  branches.some(({ node }) => holds(node, row))

/** Enough of the grounds hold. */
const isOpened = ({ join, grounds }: ComparedRule, row: Row): boolean => {
  const held = grounds.map(({ node }) => holds(node, row))
  return join === 'any' ? held.includes(true) : !held.includes(false)
}

const meetsCase = ({ cases }: ToldOutcome, row: Row): boolean =>
  cases.some((conditions) => conditions.every((one) => meets(one, row)))

/** Whether a row is one of which it is told. */
function isTold(
  { effect, told: { conditions, because, unless, ours, theirs } }: Situation,
  sides: { readonly ours: ComparedRule | null; readonly theirs: ComparedRule | null },
  row: Row,
): boolean {
  const isNarrower = effect === 'narrower'
  const [less, more] = isNarrower ? [sides.ours, sides.theirs] : [sides.theirs, sides.ours]
  const [first, ...others] = isNarrower ? ours : theirs
  const isWithoutGround = first.reason === 'no-ground' || first.reason === 'no-such-ground'
  return (
    conditions.every((item) => item.some((one) => meets(one, row))) &&
    because.every((one) => meets(one, row)) &&
    (unless === null || more === null || !someHolds(more.exceptions, row)) &&
    (!isWithoutGround || others.length > 0 || less === null || !isOpened(less, row)) &&
    // Where nothing else says when it comes to the first, the cases do.
    (first.cases.length === 0 || [first, ...others].some((one) => meetsCase(one, row)))
  )
}

const levels = { rejected: 0, 'in-part': 1, granted: 2 } as const

test('what is told of a situation is so in every row of which it is told, and of each of them by an outcome that is told', () => {
  fc.assert(
    fc.property(pair, (sides) => {
      const { part, rows } = compared(sides)
      for (const situation of part.situations) {
        const { effect, told } = situation
        const possible = rows.filter(({ stands }) => stands !== 'outside')
        const within = possible.filter(({ row }) => isTold(situation, sides, row))
        expect(within.every(({ stands }) => stands === effect)).toBe(true)
        expect(within).toHaveLength(Number(told.rows))
        for (const [rule, outcomes] of [
          [sides.ours, told.ours],
          [sides.theirs, told.theirs],
        ] as const)
          for (const { row } of within) {
            const cameTo = level(rule, row)
            const [first, ...others] = outcomes
            const said = [first, ...others].filter((one) => levels[one.outcome] === cameTo)
            expect(said.some((one) => one === first || meetsCase(one, row))).toBe(true)
          }
      }
    }),
    { numRuns: runs(300, 20_000) },
  )
})

test('every row that differs is in a situation of which it is told', () => {
  fc.assert(
    fc.property(pair, (sides) => {
      const { part, rows } = compared(sides)
      for (const { row, stands } of rows)
        if (stands === 'narrower' || stands === 'wider')
          expect(part.situations.some((one) => one.effect === stands && isTold(one, sides, row))).toBe(true)
    }),
    { numRuns: runs(300, 20_000) },
  )
})

test('no value is told that can never be: there is a row for each', () => {
  fc.assert(
    fc.property(pair, (sides) => {
      const { part, rows } = compared(sides)
      for (const situation of part.situations) {
        const within = rows.filter(
          ({ row, stands }) => stands === situation.effect && isTold(situation, sides, row),
        )
        for (const { fact, values } of [...situation.told.conditions.flat(), ...situation.told.because])
          for (const value of values) expect(within.some(({ row }) => row[fact] === value)).toBe(true)
      }
    }),
    { numRuns: runs(300, 20_000) },
  )
})

describe('the example of a situation cites what a decision of it would', () => {
  const ruled = [
    'consent-withdrawal',
    'objection',
    'rectification',
    'portability',
    'erasure',
    'restriction',
    'automated-decision',
  ] as const
  test.each(ruled)('%s', (name) => {
    const cited = (procedure: Procedure, { example }: Situation): readonly string[] => {
      const rule = offered(rulesFor(procedure)[name])
      const read: ReadonlySet<string> = new Set(rule.facts)
      const facts = Object.fromEntries(Object.entries(example).filter(([fact]) => read.has(fact)))
      return rule.assess(facts).decisive
    }
    for (const situation of partOf(adakavasAgainstGdpr, name).situations) {
      const { ours, theirs } = situation
      if (name !== 'automated-decision') expect(ours.clauses).toEqual(cited(adakavasProcedure, situation))
      if (theirs.outcome !== 'in-part') expect(theirs.clauses).toEqual(cited(gdprProcedure, situation))
    }
  })
})

/** What is told of the situations of a part, each once. */
const toldOf = ({ situations }: PartComparison, effect: Situation['effect']) => [
  ...new Set(situations.filter((one) => one.effect === effect).map(({ told }) => told)),
]

/** The facts of the conditions, with the clauses of either side. */
const short = (name: ComparedPart, effect: Situation['effect']): readonly string[] =>
  toldOf(partOf(adakavasAgainstGdpr, name), effect).map(({ conditions, because, unless, ours, theirs }) =>
    [
      conditions.map((item) => item.map(({ fact }) => fact).join('/')).join(' '),
      because.map(({ fact }) => fact).join(' '),
      unless ?? '',
      [...ours, ...theirs].map(({ clauses }) => clauses.join('+')).join(' '),
    ].join(' | '),
  )

describe('erasure is told by causes, and all exceptions at once', () => {
  test('clause 18.1 stands against every ground of Article 17(1)', () => {
    const care = short('erasure', 'narrower').filter((one) => one.includes('careOrHealthNecessity'))
    expect(care.every((one) => one.includes('| gdpr:17(3) | adakavas:18.1 gdpr:17(1)('))).toBe(true)
    expect(new Set(care.map((one) => one.slice(-1 - 'gdpr:17(1)(a'.length)))).toEqual(
      new Set(['a', 'b', 'c', 'd', 'e', 'f'].map((point) => `gdpr:17(1)(${point})`)),
    )
  })
  test('what law demands is erased under the GDPR alone, unless an exception of Article 17(3) applies', () => {
    expect(short('erasure', 'narrower')).toContain(
      'erasureObligation |  | gdpr:17(3) | adakavas:17.1+adakavas:17.2+adakavas:17.3+adakavas:17.4 gdpr:17(1)(e)',
    )
  })
  test('what is no longer needed is erased by the procedure alone, unless an exception of clause 18 applies', () => {
    expect(short('erasure', 'wider')).toContain(
      'neededForPurposes | freedomOfExpression | adakavas:18 | adakavas:17.1 gdpr:17(3)(a)',
    )
  })
  test('archives and research are one exception, whichever of its two facts is not there', () => {
    for (const one of [...short('erasure', 'narrower'), ...short('erasure', 'wider')])
      expect(one.includes('specialPurpose')).toBe(one.includes('erasureImpairsPurpose'))
  })
  test('a withdrawal is told of what rests on consent, an objection of what rests on a legitimate interest', () => {
    for (const { conditions, ours } of toldOf(partOf(adakavasAgainstGdpr, 'erasure'), 'wider')) {
      const bases = conditions.flat().find(({ fact }) => fact === 'basis')?.values
      const [clause] = ours[0].clauses
      if (clause === 'adakavas:17.2') expect(bases).toEqual(['consent'])
      if (clause === 'adakavas:17.3') expect(bases).toEqual(['legitimate-interests'])
    }
  })
})

test('of several outcomes, each has the clauses that settle it', () => {
  const [, contract] = toldOf(partOf(adakavasAgainstGdpr, 'automated-decision'), 'narrower')
  expect(contract?.theirs.map(({ outcome, clauses }) => [outcome, ...clauses])).toEqual([
    ['in-part', 'gdpr:22(3)'],
    ['granted', 'gdpr:22(1)', 'gdpr:22(4)'],
  ])
  const [others] = toldOf(partOf(adakavasAgainstGdpr, 'portability'), 'wider')
  expect(others?.theirs.map(({ outcome, clauses }) => [outcome, ...clauses])).toEqual([
    ['in-part', 'gdpr:20(4)'],
    ['rejected', 'gdpr:20(3)'],
  ])
})
