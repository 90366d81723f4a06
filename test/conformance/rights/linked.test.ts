import { describe, expect, test } from 'vitest'
import { defineProcedure } from '../../../src/making/index.js'
import {
  adakavasProcedure,
  type ErasureGround,
  erasureGrounds,
  restrictionGrounds,
} from '../../../src/procedure/index.js'
import type { Claim } from '../../../src/rights/claim.js'
import type { RightRule } from '../../../src/rights/index.js'
import { linksOf } from '../../../src/rights/links-of.js'
import { linkedRules, rulesFor } from '../../../src/rights/rules-for.js'
import { runs } from '../../runs.js'
import { compare, randomOf } from './brute-force.js'
import {
  alone,
  consentWithdrawal,
  erasure,
  type Oracle,
  objection,
  portability,
  rectification,
  restriction,
  type Together,
} from './oracle.js'

const agreed = (rows: number) => ({ rows, mismatches: [] })

const item = 'photo'

/** A request that claims these rights for the item, and a restriction of it. */
function claiming(
  { withdrawal, objection, correction, supplement, erasure }: Together,
  grounds: readonly ErasureGround[] = erasureGrounds,
  about: string = item,
): readonly Claim[] {
  return [
    {
      right: 'restriction',
      grounds: restrictionGrounds,
      items: [about],
      period: { criterion: 'the case ends' },
    },
    ...(erasure ? [{ right: 'erasure', grounds, items: [about] } as const] : []),
    ...(correction
      ? [{ right: 'rectification', corrections: [{ item: about, replacement: 'x' }] } as const]
      : []),
    ...(supplement
      ? [{ right: 'rectification', supplements: [{ item: about, addition: 'y' }] } as const]
      : []),
    ...(objection ? [{ right: 'objection', items: [about], substantiation: 'z' } as const] : []),
    ...(withdrawal ? [{ right: 'consent-withdrawal', items: [about], onlyConsent: true } as const] : []),
  ]
}

/** Every combination of the claims that later rights look at. */
const combinations: readonly (Together & { readonly claimed: string; readonly number: number })[] =
  Array.from({ length: 32 }, (_, bits) => {
    const names = ['withdrawal', 'objection', 'correction', 'supplement', 'erasure'] as const
    const [withdrawal = false, objection = false, correction = false, supplement = false, erasure = false] =
      names.map((_, index) => ((bits >> index) & 1) === 1)
    const claimed = names.filter((_, index) => (bits >> index) & 1).join(', ')
    return {
      withdrawal,
      objection,
      correction,
      supplement,
      erasure,
      claimed: claimed === '' ? 'nothing else' : claimed,
      number: bits,
    }
  })

/** Combinations that a formula doesn't tell apart share it, so that it is worked out once. */
const formulas = new Map<string, Oracle>()
function shared(key: string, make: () => Oracle): Oracle {
  const known = formulas.get(key) ?? make()
  formulas.set(key, known)
  return known
}
const erasureIn = (together: Together): Oracle => {
  const { withdrawal, objection } = together
  return shared(`erasure ${withdrawal} ${objection}`, () => erasure({ together }))
}
const restrictionIn = (together: Together): Oracle => {
  const { withdrawal, correction, supplement, erasure } = together
  return shared(`restriction ${withdrawal} ${correction} ${supplement} ${erasure}`, () =>
    restriction({ together }),
  )
}

const irrelevant = defineProcedure({
  id: 'consent-alone',
  version: '1',
  readings: { otherBasisRemains: 'irrelevant' },
})
const onlyStated = defineProcedure({
  id: 'only-stated',
  version: '1',
  readings: { statedGround: 'only-stated' },
})

/** How many rows are drawn at random for each combination of claims. */
const rows = runs(250, 1000)

describe('inside one request a later right sees the earlier ones (withdrawal, objection, rectification, erasure)', () => {
  test.each(combinations)('erasure in a request that claims $claimed', (together) => {
    const rule = rulesFor(adakavasProcedure, claiming(together), item).erasure
    const subject = compare(rule, erasureIn(together))
    expect(new Set(rule.facts)).toEqual(new Set(erasureIn(together).facts))
    expect(subject.explanations().given).toEqual(subject.explanations().declared)
    expect(subject.randomly(rows, randomOf(together.number))).toEqual(agreed(rows))
  })

  test.each(combinations.filter(({ objection }) => objection))(
    'erasure where an act limits the objection of the same request makes 17.3 false by itself: claims $claimed (9)',
    (together) => {
      const links = linksOf(adakavasProcedure, claiming(together), item)
      // The rules of the built-in procedure read no facts of an institution's own.
      const rule = linkedRules(adakavasProcedure, { ...links, objectionLimited: true }).erasure as RightRule
      const limited = erasure({ together, objectionLimited: true })
      const subject = compare(rule, limited)
      expect(new Set(rule.facts)).toEqual(new Set(limited.facts))
      expect(subject.explanations().given).toEqual(subject.explanations().declared)
      expect(subject.randomly(rows, randomOf(600 + together.number))).toEqual(agreed(rows))
    },
  )

  test.each(combinations)('restriction in a request that claims $claimed', (together) => {
    const rule = rulesFor(adakavasProcedure, claiming(together), item).restriction
    const subject = compare(rule, restrictionIn(together))
    expect(new Set(rule.facts)).toEqual(new Set(restrictionIn(together).facts))
    expect(subject.explanations().given).toEqual(subject.explanations().declared)
    expect(subject.randomly(rows, randomOf(100 + together.number))).toEqual(agreed(rows))
  })

  test.each(combinations.filter(({ withdrawal }) => withdrawal))(
    'where another basis is irrelevant to 17.2 it still keeps a basis for 21.2: claims $claimed',
    (together) => {
      const rules = rulesFor(irrelevant, claiming(together), item)
      const seed = randomOf(200 + together.number)
      expect(
        compare(rules.erasure, erasure({ together, otherBasisDefeats: false })).randomly(120, seed),
      ).toEqual(agreed(120))
      expect(compare(rules.restriction, restrictionIn(together)).randomly(120, seed)).toEqual(agreed(120))
    },
  )

  test.each(combinations.filter(({ erasure }) => erasure))(
    'where only a stated ground counts, for erasure and for restriction each its own: claims $claimed',
    (together) => {
      const stated: readonly ErasureGround[] = ['consent-withdrawn', 'objected']
      const rules = rulesFor(onlyStated, claiming(together, stated), item)
      const seed = randomOf(300 + together.number)
      expect(compare(rules.erasure, erasure({ together, stated })).randomly(120, seed)).toEqual(agreed(120))
      expect(compare(rules.restriction, restrictionIn(together)).randomly(120, seed)).toEqual(agreed(120))
    },
  )

  test('the earlier rights are decided by themselves, whatever else the request claims', () => {
    for (const together of combinations) {
      const rules = rulesFor(adakavasProcedure, claiming(together), item)
      const seed = randomOf(400 + together.number)
      expect(compare(rules['consent-withdrawal'], consentWithdrawal).randomly(30, seed)).toEqual(agreed(30))
      expect(compare(rules.objection, objection).randomly(30, seed)).toEqual(agreed(30))
      expect(compare(rules.rectification, rectification).randomly(30, seed)).toEqual(agreed(30))
      expect(compare(rules.portability, portability).randomly(30, seed)).toEqual(agreed(30))
    }
  })

  test('a claim about another item links nothing', () => {
    const everything = {
      withdrawal: true,
      objection: true,
      correction: true,
      supplement: true,
      erasure: true,
    }
    const rules = rulesFor(adakavasProcedure, claiming(everything, erasureGrounds, 'another item'), item)
    expect(compare(rules.erasure, erasure({ together: alone })).randomly(500, randomOf(500))).toEqual(
      agreed(500),
    )
    expect(compare(rules.restriction, restriction({ together: alone })).everywhere()).toEqual(agreed(1944))
  })

  test("a claim to 'all' links every item", () => {
    const claims = [
      { right: 'consent-withdrawal', items: 'all' },
      { right: 'objection', items: 'all', substantiation: 'z' },
      { right: 'erasure', items: 'all', grounds: ['consent-withdrawn'] },
    ] as const
    const together = { ...alone, withdrawal: true, objection: true, erasure: true }
    const rules = rulesFor(adakavasProcedure, claims, item)
    expect(compare(rules.erasure, erasure({ together })).randomly(500, randomOf(501))).toEqual(agreed(500))
    expect(compare(rules.restriction, restrictionIn(together)).randomly(500, randomOf(502))).toEqual(
      agreed(500),
    )
  })
})

describe('the link is between rules, not between finished verdicts', () => {
  const known = {
    neededForPurposes: true,
    basis: 'consent',
    consentWithdrawn: false,
    consentIdentified: true,
    otherBasisRemains: false,
    institutionClaims: false,
    careOrHealthNecessity: false,
    legalObligation: false,
  } as const
  const claims: readonly Claim[] = [
    { right: 'consent-withdrawal', items: [item], consentPurpose: 'a leaflet', onlyConsent: true },
    { right: 'erasure', items: [item], grounds: ['consent-withdrawn'] },
  ]

  test('whether the consent is in force stays a question of the erasure, with the clause that asks it (17.2, 33)', () => {
    const linked = rulesFor(adakavasProcedure, claims, item)
    expect(linked['consent-withdrawal'].assess(known).outcome).toBe('undetermined')
    const { outcome, needs } = linked.erasure.assess(known)
    expect(outcome).toBe('undetermined')
    expect(needs).toEqual([
      { fact: 'consentActive', clause: 'adakavas:33', askedOf: 'controller', values: [false, true] },
    ])
  })

  test('its answer settles withdrawal and erasure alike', () => {
    const { erasure } = rulesFor(adakavasProcedure, claims, item)
    expect(erasure.assess({ ...known, consentActive: true })).toMatchObject({
      outcome: 'granted',
      decisive: ['adakavas:17.2'],
    })
    expect(erasure.assess({ ...known, consentActive: false }).outcome).toBe('rejected')
  })

  test('the finished verdict handed over as a fact would answer otherwise, or ask for what nobody can answer', () => {
    const { erasure } = rulesFor(adakavasProcedure)
    expect(erasure.assess(known).outcome).toBe('rejected')
    expect(erasure.assess({ ...known, consentWithdrawn: null }).needs.map(({ fact }) => fact)).toEqual([
      'consentWithdrawn',
    ])
  })

  test('an unknown of the withdrawal that several rights share is one unknown in the restriction (21.2)', () => {
    const both: readonly Claim[] = [
      ...claims.slice(0, 1),
      { right: 'restriction', items: [item], grounds: ['no-basis'] },
    ]
    const { restriction } = rulesFor(adakavasProcedure, both, item)
    const facts = {
      ...known,
      rectificationGranted: false,
      rectificationDone: false,
      erasureFiled: false,
    } as const
    expect(restriction.assess(facts).needs.map(({ fact }) => fact)).toEqual(['consentActive'])
    expect(restriction.assess({ ...facts, consentActive: true }).outcome).toBe('granted')
    expect(restriction.assess({ ...facts, consentActive: true, otherBasisRemains: true }).outcome).toBe(
      'rejected',
    )
  })

  test('an erasure claimed beside it takes ground 21.2 away, granted or not (21.2)', () => {
    const { restriction } = rulesFor(
      adakavasProcedure,
      [
        { right: 'erasure', items: [item], grounds: ['no-basis'] },
        { right: 'restriction', items: [item], grounds: ['no-basis'] },
      ],
      item,
    )
    const facts = {
      basis: 'none',
      neededForPurposes: true,
      rectificationDone: true,
      rectificationGranted: true,
    } as const
    expect(restriction.assess(facts).outcome).toBe('rejected')
    expect(restriction.assess({ ...facts, erasureFiled: false }).outcome).toBe('rejected')
  })

  test('a rectification granted in this request makes a correction done no contradiction (21.1)', () => {
    const correcting: readonly Claim[] = [
      { right: 'rectification', corrections: [{ item, replacement: 'x' }] },
      { right: 'restriction', items: [item], grounds: ['rectification-pending'] },
    ]
    const done = { rectificationGranted: false, rectificationDone: true } as const
    expect(rulesFor(adakavasProcedure).restriction.assess(done).outcome).toBe('contradictory')
    const { restriction } = rulesFor(adakavasProcedure, correcting, item)
    expect(restriction.assess(done).outcome).toBe('undetermined')
    expect(restriction.assess({ ...done, inaccurate: true, replacementGiven: true }).outcome).toBe(
      'undetermined',
    )
    expect(restriction.assess({ ...done, inaccurate: false })).toMatchObject({
      outcome: 'contradictory',
      needs: [],
    })
  })
})
