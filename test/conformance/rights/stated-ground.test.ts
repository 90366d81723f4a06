import { describe, expect, test } from 'vitest'
import { defineProcedure } from '../../../src/making/index.js'
import type { ErasureGround, RestrictionGround } from '../../../src/procedure/index.js'
import { adakavasProcedure } from '../../../src/procedure/index.js'
import { rulesFor } from '../../../src/rights/rules-for.js'
import { compare, randomOf } from './brute-force.js'
import { erasure, objection, portability, restriction } from './oracle.js'

const agreed = (rows: number) => ({ rows, mismatches: [] })

const onlyStated = defineProcedure({
  id: 'only-stated',
  version: '1',
  readings: { statedGround: 'only-stated' },
})
const onlyStatedIrrelevant = defineProcedure({
  id: 'only-stated-consent-alone',
  version: '1',
  readings: { statedGround: 'only-stated', otherBasisRemains: 'irrelevant' },
})

/** Every set of grounds that a request can state, none included. */
const setsOf = <Ground>(grounds: readonly Ground[]): readonly (readonly Ground[])[] =>
  Array.from({ length: 2 ** grounds.length }, (_, bits) => grounds.filter((_, index) => (bits >> index) & 1))

const erasureSets = setsOf<ErasureGround>(['not-needed', 'consent-withdrawn', 'objected', 'no-basis'])
const restrictionSets = setsOf<RestrictionGround>(['rectification-pending', 'no-basis', 'subject-claims'])

const eraseOn = (grounds: readonly ErasureGround[]) =>
  [{ right: 'erasure', grounds, items: ['item'] }] as const
const restrictOn = (grounds: readonly RestrictionGround[]) =>
  [{ right: 'restriction', grounds, items: 'all' }] as const

describe("erasure agrees with the formula where only a stated ground counts (reading 'statedGround')", () => {
  test.each(erasureSets.filter(({ length }) => length !== 2 && length !== 3).map((stated) => ({ stated })))(
    'in every complete row and in random ones: stated $stated',
    ({ stated }) => {
      const subject = compare(rulesFor(onlyStated, eraseOn(stated), 'item').erasure, erasure({ stated }))
      expect(subject.tabled()).toEqual(agreed(7168))
      expect(subject.randomly(400, randomOf(17))).toEqual(agreed(400))
    },
  )

  test.each(erasureSets.filter(({ length }) => length === 2 || length === 3).map((stated) => ({ stated })))(
    'in random rows: stated $stated',
    ({ stated }) => {
      const subject = compare(rulesFor(onlyStated, eraseOn(stated), 'item').erasure, erasure({ stated }))
      expect(subject.randomly(400, randomOf(18))).toEqual(agreed(400))
    },
  )

  test.each(
    erasureSets.filter((stated) => stated.includes('consent-withdrawn')).map((stated) => ({ stated })),
  )("and where another basis is irrelevant (reading 'otherBasisRemains'): stated $stated", ({ stated }) => {
    const rules = rulesFor(onlyStatedIrrelevant, eraseOn(stated), 'item')
    const subject = compare(rules.erasure, erasure({ stated, otherBasisDefeats: false }))
    if (stated.length === 1) expect(subject.tabled()).toEqual(agreed(3584))
    expect(subject.randomly(400, randomOf(19))).toEqual(agreed(400))
  })

  test('any ground that holds counts where the request is not about erasure, and under the default reading', () => {
    const rules = rulesFor(adakavasProcedure, eraseOn(['consent-withdrawn']), 'item')
    for (const { erasure: rule } of [rulesFor(onlyStated), rules]) {
      expect(compare(rule, erasure()).randomly(500, randomOf(20))).toEqual(agreed(500))
    }
  })
})

describe("restriction agrees with the formula where only a stated ground counts (reading 'statedGround')", () => {
  test.each(restrictionSets.map((stated) => ({ stated })))('in every row: stated $stated', ({ stated }) => {
    const subject = compare(
      rulesFor(onlyStated, restrictOn(stated), 'item').restriction,
      restriction({ stated }),
    )
    expect(subject.tabled()).toEqual(agreed(224))
    expect(subject.everywhere()).toEqual(agreed(1944))
  })

  test('the other rights do not ask what the request states', () => {
    const rules = rulesFor(onlyStated, restrictOn([]), 'item')
    expect(compare(rules.objection, objection).everywhere()).toEqual(agreed(216))
    expect(compare(rules.portability, portability).everywhere()).toEqual(agreed(216))
  })
})

describe("the grounds that count are those that the request states for the item (reading 'statedGround')", () => {
  const holds171 = {
    neededForPurposes: false,
    basis: 'contract',
    specialCategoryConsent: false,
    careOrHealthNecessity: false,
    legalObligation: false,
    institutionClaims: false,
  } as const

  test('states 17.2, which does not hold, while 17.1 does: rejected; by default granted (17, 19)', () => {
    expect(
      rulesFor(onlyStated, eraseOn(['consent-withdrawn']), 'item').erasure.assess(holds171).outcome,
    ).toBe('rejected')
    expect(
      rulesFor(adakavasProcedure, eraseOn(['consent-withdrawn']), 'item').erasure.assess(holds171).outcome,
    ).toBe('granted')
  })

  test('an erasure claim that states no ground has none that counts (19)', () => {
    const claims = [{ right: 'erasure', items: ['item'] }] as const
    expect(rulesFor(onlyStated, claims, 'item').erasure.assess(holds171).outcome).toBe('rejected')
  })

  test('a ground stated for another item does not count for this one (19: which data)', () => {
    const claims = [
      { right: 'erasure', grounds: ['not-needed'], items: ['other'] },
      { right: 'erasure', grounds: ['no-basis'], items: ['item'] },
    ] as const
    expect(rulesFor(onlyStated, claims, 'item').erasure.assess(holds171).outcome).toBe('rejected')
    expect(rulesFor(onlyStated, claims, 'other').erasure.assess(holds171).outcome).toBe('granted')
  })

  test('two erasure claims about one item: every ground stated in the request counts (19)', () => {
    const claims = [
      { right: 'erasure', grounds: ['no-basis'], items: ['item'] },
      { right: 'erasure', grounds: ['not-needed'], items: 'all' },
    ] as const
    expect(rulesFor(onlyStated, claims, 'item').erasure.assess(holds171).outcome).toBe('granted')
  })

  test('two restriction claims about one item: every ground stated in the request counts (24)', () => {
    const claims = [
      { right: 'restriction', grounds: ['no-basis'], items: ['item'] },
      { right: 'restriction', grounds: ['subject-claims'], items: ['item'] },
    ] as const
    const rule = rulesFor(onlyStated, claims, 'item').restriction
    expect(rule.assess({ neededForPurposes: false, subjectClaims: true }).outcome).toBe('granted')
  })
})
