import { expect, test } from 'vitest'
import { adakavasProcedure } from '../../../src/procedure/index.js'
import { rulesFor } from '../../../src/rights/index.js'
import { completeOf } from './oracle.js'

test('more than ten thousand other rows do not make an earlier one wrong', () => {
  const { erasure } = rulesFor(adakavasProcedure, [{ right: 'consent-withdrawal', items: 'all' }], 'photo')
  const earlier = { basis: 'consent', consentActive: true, consentIdentified: true } as const
  const first = erasure.assess(earlier)
  const copy = JSON.stringify(first)
  let rows = 0
  const distinct = new Set<string>()
  for (const { facts, assessment } of erasure.table()) {
    const { granted, contradictory } = {
      granted: assessment.outcome === 'granted',
      contradictory: assessment.outcome === 'contradictory',
    }
    const full = completeOf(facts)
    const { basis, legalObligation } = full
    const excluding =
      (basis === 'none' && legalObligation) || (basis === 'legal-obligation' && !legalObligation)
    expect(contradictory).toBe(excluding)
    if (granted)
      expect(full.careOrHealthNecessity || full.legalObligation || full.institutionClaims).toBe(false)
    distinct.add(JSON.stringify(facts))
    rows += 1
  }
  expect(rows).toBeGreaterThan(10_000)
  expect(distinct.size).toBe(rows)
  expect(JSON.stringify(erasure.assess(earlier))).toBe(copy)
  expect(JSON.stringify(first)).toBe(copy)
})
