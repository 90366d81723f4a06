import { describe, expect, test } from 'vitest'
import { decideClaims, gdprProcedure } from '../../../src/index.js'
import type { CaseFacts, Claim, ExternalLimit, ItemFacts } from '../../../src/rights/index.js'

/* Acts that limit a right: Article 23 (12 to 22), 85 (any), 89(2) research, 89(3) archives. */

const item = 'file'
const claimTo = (right: Exclude<Claim['right'], 'access' | 'rectification' | 'information'>): Claim => ({
  right,
  items: [item],
})
const decided = (claims: readonly Claim[], limit: ExternalLimit, facts: ItemFacts = {}) => {
  const known: CaseFacts = { items: [{ item, facts }], access: { processed: false }, limits: [limit] }
  return decideClaims(gdprProcedure, claims, known).decisions.map(({ right, outcome, clauses }) => [
    right,
    outcome,
    ...clauses,
  ])
}
const act = 'Law on archives, 5'

describe('an act limits a right under an article that knows the limit', () => {
  test('cited is the article that is named, and Article 23 where none is', () => {
    const restriction = claimTo('restriction')
    expect(decided([restriction], { right: 'restriction', item, act })).toEqual([
      ['restriction', 'rejected', 'gdpr:23'],
    ])
    for (const article of ['gdpr:85', 'gdpr:89(2)', 'gdpr:89(3)'] as const)
      expect(decided([restriction], { right: 'restriction', item, act, article })).toEqual([
        ['restriction', 'rejected', article],
      ])
    expect(decided([{ right: 'access' }], { right: 'access', act, article: 'gdpr:89(2)' })).toEqual([
      ['access', 'rejected', 'gdpr:89(2)'],
    ])
    expect(decided([claimTo('portability')], { right: 'portability', act, article: 'gdpr:89(3)' })).toEqual([
      ['portability', 'rejected', 'gdpr:89(3)'],
    ])
  })

  test('research and archives limit no erasure: 17(3)(d) does it', () => {
    for (const article of ['gdpr:89(2)', 'gdpr:89(3)'] as const)
      expect(() => decided([claimTo('erasure')], { right: 'erasure', item, act, article })).toThrow(
        'facts.limits[0].article: expected gdpr:23 | gdpr:85',
      )
  })

  test('research limits no portability', () => {
    const limit = { right: 'portability', item, act, article: 'gdpr:89(2)' } as const
    expect(() => decided([claimTo('portability')], limit)).toThrow('expected gdpr:23 | gdpr:85 | gdpr:89(3)')
  })

  test('Article 23 limits no withdrawal of consent, named or not; Article 85 does', () => {
    const right = 'consent-withdrawal'
    for (const named of [{}, { article: 'gdpr:23' }] as const)
      expect(() => decided([claimTo(right)], { right, item, act, ...named })).toThrow(
        'facts.limits[0].article: expected gdpr:85',
      )
    expect(decided([claimTo(right)], { right, item, act, article: 'gdpr:85' })).toEqual([
      [right, 'rejected', 'gdpr:85'],
    ])
  })

  test('Article 89 limits nothing of a datum whose purpose is another', () => {
    const right = 'objection'
    const under = (article: 'gdpr:89(2)' | 'gdpr:89(3)', specialPurpose: 'none' | 'archiving' | 'research') =>
      decided([claimTo(right)], { right, item, act, article }, { specialPurpose })
    expect(under('gdpr:89(2)', 'research')).toEqual([[right, 'rejected', 'gdpr:89(2)']])
    expect(under('gdpr:89(3)', 'archiving')).toEqual([[right, 'rejected', 'gdpr:89(3)']])
    for (const wrong of [
      () => under('gdpr:89(2)', 'archiving'),
      () => under('gdpr:89(3)', 'research'),
      () => under('gdpr:89(2)', 'none'),
    ])
      expect(wrong).toThrow('specialPurpose')
  })
})

test('a restriction that an act bars keeps nothing from erasure (18(1)(c))', () => {
  const facts: ItemFacts = {
    neededForPurposes: false,
    subjectClaims: true,
    freedomOfExpression: false,
    legalObligation: false,
    publicTaskNecessity: false,
    publicHealthInterest: false,
    specialPurpose: 'none',
    institutionClaims: false,
    othersClaims: false,
  }
  const claims = [claimTo('erasure'), claimTo('restriction')]
  expect(decided(claims, { right: 'restriction', item, act }, facts)).toEqual([
    ['erasure', 'granted', 'gdpr:17(1)(a)'],
    ['restriction', 'rejected', 'gdpr:23'],
  ])
})
