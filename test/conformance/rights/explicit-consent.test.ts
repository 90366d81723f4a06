import { describe, expect, test } from 'vitest'
import { adakavasProcedure, type RightFacts } from '../../../src/procedure/index.js'
import { type RightRule, rulesFor } from '../../../src/rights/index.js'

/*
 * Explicit consent to a special category (GDPR 9(2)(a)) is consent in clauses 17.2, 30.1 and 33, whatever the basis is:
 * which rows that changes, worked out from the clauses by hand.
 */

const rules = rulesFor(adakavasProcedure)

/** The complete rows that are granted with explicit consent, and rejected without. */
function turned({ table, assess }: RightRule): readonly RightFacts[] {
  return [...table()]
    .filter(({ facts }) => facts.specialCategoryConsent === true)
    .filter(({ facts, assessment }) => {
      const before = assess({ ...facts, specialCategoryConsent: false }).outcome
      return before !== assessment.outcome && [before, assessment.outcome].join() === 'rejected,granted'
    })
    .map(({ facts }) => facts)
}

/** The complete rows whose outcome explicit consent changes otherwise than from rejected to granted. */
const lost = ({ table, assess }: RightRule): readonly RightFacts[] =>
  [...table()]
    .filter(({ facts, assessment }) => {
      const without = assess({ ...facts, specialCategoryConsent: false }).outcome
      return without !== assessment.outcome && assessment.outcome !== 'granted'
    })
    .map(({ facts }) => facts)

describe('explicit consent to a special category is consent, whatever the basis', () => {
  const beside = rulesFor(
    adakavasProcedure,
    [
      { right: 'consent-withdrawal', items: ['photo'], onlyConsent: true, consentPurpose: 'x' },
      { right: 'restriction', grounds: ['no-basis'], items: ['photo'], period: { criterion: 'y' } },
    ],
    'photo',
  )

  test.each([
    // On a contract, vital interests or a public task 8 rows each; on legitimate interests 17.3 grants 3 of 8 anyway.
    { clause: '17.2', what: 'an erasure', rule: rules.erasure, rows: 29 },
    { clause: '30.1', what: 'a hand-over', rule: rules.portability, rows: 5 },
    { clause: '30.1', what: 'a direct transfer', rule: rules.portability.transfer, rows: 5 },
    { clause: '33', what: 'a withdrawal', rule: rules['consent-withdrawal'], rows: 6 },
    { clause: '21.2', what: 'a restriction beside a withdrawal', rule: beside.restriction, rows: 30 },
    { clause: '21', what: 'a restriction alone', rule: rules.restriction, rows: 0 },
    { clause: '26', what: 'an objection', rule: rules.objection, rows: 0 },
  ])(
    'clause $clause: $rows rows of $what turn from rejected to granted, and none the other way',
    ({ rule, rows }) => {
      expect(turned(rule)).toHaveLength(rows)
      expect(lost(rule)).toEqual([])
      for (const { basis } of turned(rule)) expect(basis).not.toBe('consent')
    },
  )

  test('a health record kept under the contract is erased once the explicit consent to it is withdrawn (17.2)', () => {
    const record: RightFacts = {
      basis: 'contract',
      specialCategoryConsent: true,
      consentWithdrawn: true,
      otherBasisRemains: false,
      careOrHealthNecessity: false,
      legalObligation: false,
      institutionClaims: false,
    }
    expect(rules.erasure.assess(record)).toMatchObject({ outcome: 'granted', decisive: ['adakavas:17.2'] })
    const other = rules.erasure.assess({ ...record, neededForPurposes: true, otherBasisRemains: true })
    expect(other.needs.map(({ fact }) => fact)).not.toContain('specialCategoryConsent')
  })

  test.each([
    ['30.1', rules.portability, { providedBySubject: true, automated: true }],
    ['33', rules['consent-withdrawal'], { consentActive: true, consentIdentified: true }],
  ] as const)(
    'clause %s: whether there is one is asked where the basis is no consent',
    (clause, rule, facts) => {
      const { outcome, needs } = rule.assess({ ...facts, basis: 'vital-interests' })
      expect(outcome).toBe('undetermined')
      expect(needs).toMatchObject([
        { fact: 'specialCategoryConsent', clause: `adakavas:${clause}`, askedOf: 'controller' },
      ])
      expect(rule.assess({ ...facts, basis: 'consent' }).outcome).toBe('granted')
    },
  )

  test('a consent of either kind is withdrawn only while it is in force and identified (33, 35)', () => {
    const explicit = { basis: 'public-task', specialCategoryConsent: true } as const
    const rule = rules['consent-withdrawal']
    expect(rule.assess({ ...explicit, consentActive: false }).outcome).toBe('rejected')
    expect(rule.assess({ ...explicit, consentActive: true, consentIdentified: false }).decisive).toEqual([
      'adakavas:33',
      'adakavas:35',
    ])
  })
})
