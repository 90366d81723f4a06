import { describe, expect, test } from 'vitest'
import type { ComparedPart } from '../../src/comparison/index.js'
import { gdprFacts } from '../../src/procedure/gdpr-facts.js'
import { type Row, rowsOf, type Standing, standing, type Value } from './brute.js'
import { adakavas, adakavasAgainstGdpr, bridges, gdpr, partOf } from './sides.js'

/*
 * The Adakavas procedure against the GDPR. The counts and the causes were worked out from the two texts alone.
 */

const counts = (name: ComparedPart): readonly unknown[] => {
  const { same, narrower, wider, outside } = partOf(adakavasAgainstGdpr, name).rows
  return [same, narrower, wider, outside]
}
const own = (name: ComparedPart): readonly unknown[] => {
  const { same, undecidable } = partOf(adakavasAgainstGdpr, name).own
  return [same, undecidable]
}

test.each([
  ['erasure', [35_769_136, 383_072, 3_955_824, 47_972_352]],
  ['restriction', [10_260, 3_600, 2_268, 12_544]],
  ['objection', [1_722, 1_933, 89, 1_632]],
  ['portability', [183, 0, 25, 16]],
  ['portability:transfer', [1_491, 0, 173, 128]],
  ['rectification', [17, 7, 0, 8]],
  ['rectification:supplement', [5, 1, 0, 2]],
  ['consent-withdrawal', [48, 8, 0, 0]],
  ['automated-decision', [99, 29, 0, 0]],
  ['access:recipients', [7, 1, 0, 0]],
  ['access:source', [10, 1, 1, 4]],
  ['access:automated-decisions', [3, 1, 0, 0]],
  ['access:safeguards', [3, 1, 0, 0]],
  ['access:copy', [2, 2, 0, 0]],
  ['access:data', [2, 0, 0, 0]],
] as const)(
  '%s: rows in which the procedure gives the same, less, more, or is not comparable',
  (name, rows) => {
    expect(counts(name)).toEqual(rows)
  },
)

test.each([
  ['erasure', [4_608, 1_536]],
  ['restriction', [42, 126]],
  ['objection', [0, 56]],
  ['portability', [47, 9]],
  ['portability:transfer', [379, 69]],
] as const)('%s: rows of the procedure alone, decided or hanging on facts it never asks', (name, rows) => {
  expect(own(name)).toEqual(rows)
})

test('what the procedure never asks about an objection: the situation, marketing, research, whose claims', () => {
  const { neverAsked } = partOf(adakavasAgainstGdpr, 'objection').own
  expect(neverAsked.map(({ fact }) => fact)).toEqual([
    'particularSituation',
    'compellingGroundsProven',
    'othersClaims',
    'directMarketing',
    'specialPurpose',
    'publicTaskNecessity',
  ])
  // Whoever objects to direct marketing is heard, whatever the procedure says.
  expect(neverAsked.find(({ fact }) => fact === 'directMarketing')?.rows).toBe(56)
})

/** Effect, whose, the first clause; the cases by the facts that are out of the ordinary in them. */
const causesOf = (name: ComparedPart) =>
  partOf(adakavasAgainstGdpr, name).causes.map(({ effect, clauses: [clause] }) => `${effect} ${clause}`)

test.each([
  [
    'erasure',
    [
      'narrower gdpr:17(1)(c)',
      'narrower gdpr:17(1)(d)',
      'narrower gdpr:17(1)(e)',
      'narrower gdpr:17(1)(f)',
      'narrower adakavas:18.1',
      'wider adakavas:17.3',
      'wider gdpr:17(3)(a)',
      'wider gdpr:17(3)(b)',
      'wider gdpr:17(3)(c)',
      'wider gdpr:17(3)(d)',
      'wider gdpr:17(3)(e)',
    ],
  ],
  [
    'restriction',
    [
      'narrower gdpr:18(1)(a)',
      'narrower gdpr:18(1)(b)',
      'narrower gdpr:18(1)(d)',
      'wider adakavas:21.1',
      'wider adakavas:21.2',
    ],
  ],
  ['objection', ['narrower gdpr:21(1)', 'narrower gdpr:21(2)', 'narrower gdpr:21(6)', 'wider adakavas:26']],
  ['portability', ['wider gdpr:20(3)', 'wider gdpr:20(4)']],
  ['portability:transfer', ['wider gdpr:20(3)', 'wider gdpr:20(4)']],
  ['rectification:correction', ['narrower gdpr:16']],
  ['rectification:supplement', ['narrower gdpr:16']],
  ['consent-withdrawal', ['narrower gdpr:7(3)']],
  ['automated-decision', ['narrower gdpr:22(1)', 'narrower gdpr:22(3)']],
  ['access:recipients', ['narrower gdpr:15(1)(c)']],
  ['access:source', ['narrower gdpr:15(1)(g)', 'wider adakavas:11.7']],
  ['access:automated-decisions', ['narrower gdpr:15(1)(h)']],
  ['access:safeguards', ['narrower gdpr:15(2)']],
  ['access:copy', ['narrower gdpr:15(3)']],
] as const)('%s: what makes the difference', (name, causes) => {
  expect(causesOf(name)).toEqual(causes)
})

/** A cause with the facts of its cases. */
const cases = (name: ComparedPart, clause: string): readonly string[] => {
  const cause = partOf(adakavasAgainstGdpr, name).causes.find(({ clauses: [first] }) => first === clause)
  return (cause?.cases ?? []).map(({ conditions }) =>
    conditions
      .map(({ fact, values }) => (values[0] === true ? fact : `${fact}: ${values.join('|')}`))
      .join(', '),
  )
}

describe('a cause says when the other side has nothing like it', () => {
  test('other and past unlawfulness, where there is a basis', () => {
    // Not a legal obligation: what an act still requires, Article 17(3)(b) keeps.
    const withBasis = 'basis: consent|contract|vital-interests|public-task|legitimate-interests'
    expect(cases('erasure', 'gdpr:17(1)(d)')).toEqual([
      `${withBasis}, otherwiseUnlawful`,
      `${withBasis}, wasUnlawful`,
    ])
  })
  test('an objection: a public task, direct marketing, grounds that are not compelling', () => {
    const found = cases('objection', 'gdpr:21(1)').join('; ')
    expect(found).toContain('basis: public-task')
    expect(found).toContain('overridingInterestProven')
    expect(cases('objection', 'gdpr:21(2)')).toEqual(['directMarketing'])
  })
  test('an objection without a situation, or where others need the data for their claims, is heard nevertheless', () => {
    const found = cases('objection', 'adakavas:26')
    expect(found.filter((one) => one.includes('particularSituation: false'))).toHaveLength(2)
    expect(found.filter((one) => one.includes('othersClaims'))).toHaveLength(1)
  })
  test('whose claims bar an erasure: those of others, beside those of the institution', () => {
    expect(cases('erasure', 'gdpr:17(3)(e)')).toEqual(['institutionClaims: false, othersClaims'])
  })
  test('the exception for care, which the one for public health does not take in, and the other way round', () => {
    expect(cases('erasure', 'adakavas:18.1')).toEqual(['careOrHealthNecessity, publicHealthInterest: false'])
    expect(cases('erasure', 'gdpr:17(3)(c)')).toEqual(['careOrHealthNecessity: false, publicHealthInterest'])
  })
  test('an exception stands against the exceptions of the other side', () => {
    const { causes } = partOf(adakavasAgainstGdpr, 'erasure')
    for (const { kind, side, against } of causes)
      if (kind === 'exception') expect(against).toBe(side === 'ours' ? 'gdpr:17(3)' : 'adakavas:18')
  })
  test('what bars an erasure by a public task alone', () => {
    expect(cases('erasure', 'gdpr:17(3)(b)')).toEqual(['publicTaskNecessity'])
  })
})

/* Every row of the smaller rights, one by one. */

const valuesOf = (fact: string): readonly Value[] =>
  Object.entries(gdprFacts).find(([name]) => name === fact)?.[1].values ?? [false, true]

const meets = (conditions: readonly { fact: string; values: readonly Value[] }[], row: Row): boolean =>
  conditions.every(({ fact, values }) => values.some((value) => value === row[fact]))

describe.each([
  'restriction',
  'objection',
  'portability:transfer',
  'rectification',
  'automated-decision',
] as const)('%s, row by row', (name) => {
  const part = partOf(adakavasAgainstGdpr, name)
  const [ours, theirs] = [adakavas[name], gdpr[name]]
  const rows = [...rowsOf(part.facts, valuesOf)].map((row) => ({
    row,
    stands: standing(ours, theirs, bridges, row),
  }))

  test('stands as it was counted', () => {
    const count = (wanted: Standing) => rows.filter(({ stands }) => stands === wanted).length
    expect([count('same'), count('narrower'), count('wider'), count('outside')]).toEqual(counts(name))
  })

  test('is in a situation where, and only where, the procedure gives less or more', () => {
    for (const effect of ['narrower', 'wider'] as const) {
      const situations = part.situations.filter((one) => one.effect === effect)
      for (const { row, stands } of rows) {
        const within = situations.some(({ conditions }) => meets(conditions, row))
        if (stands !== 'outside') expect(within).toBe(stands === effect)
      }
      for (const situation of situations) {
        const inside = rows.filter(({ row, stands }) => stands === effect && meets(situation.conditions, row))
        expect(inside).toHaveLength(Number(situation.rows))
        expect(inside.map(({ row }) => row)).toContainEqual(situation.example)
        // Without it, a row would be in none.
        const others = situations.filter((one) => one !== situation)
        expect(inside.some(({ row }) => !others.some(({ conditions }) => meets(conditions, row)))).toBe(true)
        // No condition can be widened by a value.
        for (const condition of situation.conditions)
          for (const value of valuesOf(condition.fact).filter((one) => !condition.values.includes(one))) {
            const wider = situation.conditions.map((one) =>
              one === condition ? { fact: one.fact, values: [value] } : one,
            )
            expect(
              rows.some(({ row, stands }) => stands !== effect && stands !== 'outside' && meets(wider, row)),
            ).toBe(true)
          }
      }
    }
  })
})

test('the example of a situation comes to what is said of it', () => {
  for (const { situations, part } of adakavasAgainstGdpr.parts)
    for (const { effect, example, ours, theirs } of situations) {
      expect(standing(adakavas[part], gdpr[part], bridges, example)).toBe(effect)
      const order = ['rejected', 'in-part', 'granted']
      expect(Math.sign(order.indexOf(ours.outcome) - order.indexOf(theirs.outcome))).toBe(
        effect === 'narrower' ? -1 : 1,
      )
    }
})

test('no situation lies inside another', () => {
  for (const { situations } of adakavasAgainstGdpr.parts)
    for (const one of situations)
      for (const other of situations)
        if (one !== other && one.effect === other.effect)
          expect(
            other.conditions.every(({ fact, values }) =>
              one.conditions.some(
                (own) => own.fact === fact && own.values.every((value) => values.includes(value)),
              ),
            ),
          ).toBe(false)
})
