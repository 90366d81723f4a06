import { describe, expect, test } from 'vitest'
import { decideClaims, type ItemFacts, rulesFor } from '../../src/rights/index.js'
import { en } from '../../src/text/en/index.js'
import { catalogueFor, explainAssessment, explainChanges, explainDecision } from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { seen } from '../text/reading.js'
import { accuracyProcedure } from './accuracy.js'

const ours = { lt: catalogueFor(lt, accuracyProcedure), en: catalogueFor(en, accuracyProcedure) }
const restriction = { right: 'restriction', items: 'all', grounds: ['subject-claims'] } as const
const decided = (facts: ItemFacts) =>
  decideClaims(accuracyProcedure, [{ ...restriction, period: { criterion: 'kol patikrinama' } }], {
    items: [{ item: 'register', facts }],
  }).decisions[0]

describe('13: restriction while the accuracy of register data is checked (R with GDPR 18(1)(a))', () => {
  test('x', () => {
    for (const facts of [
      { 'own:accuracy-contested': true, 'own:check': 'under-way' },
      { 'own:accuracy-contested': true, 'own:check': 'over', subjectClaims: false },
      { 'own:accuracy-contested': true },
    ]) {
      const decision = decided(facts)
      console.log(JSON.stringify(decision, null, 1))
      if (decision) {
        console.log(seen(explainDecision(decision, ours.en)))
        console.log(seen(explainDecision(decision, ours.lt)))
      }
      const rule = rulesFor(accuracyProcedure).restriction
      console.log(seen(explainAssessment(rule.assess(facts), ours.en)))
      console.log(seen(explainAssessment(rule.assess(facts), ours.lt)))
      console.log(seen(explainChanges(rule.changes(facts), ours.en)))
      console.log(seen(explainChanges(rule.changes(facts), ours.lt)))
    }
    expect(1).toBe(1)
  })
})
