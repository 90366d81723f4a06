import { expect, test } from 'vitest'
import { gdprRestrictedProcessing } from '../../../src/procedure/gdpr-processing.js'

const outcomeOf = (facts: Parameters<typeof gdprRestrictedProcessing.assess>[0]) =>
  gdprRestrictedProcessing.assess(facts).outcome

test('restricted data are stored, and processed further for each of four reasons alone (18(2))', () => {
  const rows = [...gdprRestrictedProcessing.table()]
  expect(rows).toHaveLength(7 * 16)
  for (const { facts, assessment } of rows) {
    const { operation, ...reasons } = facts
    const allowed = operation === 'storing' || Object.values(reasons).some((holds) => holds === true)
    expect(assessment.outcome).toBe(allowed ? 'granted' : 'rejected')
    expect(assessment.decisive).toEqual(['gdpr:18(2)'])
  }
})

test('what is not known leaves it open: reading needs one of four reasons, storing none', () => {
  expect(outcomeOf({ operation: 'storing' })).toBe('granted')
  expect(outcomeOf({ operation: 'reading' })).toBe('undetermined')
  expect(gdprRestrictedProcessing.assess({ operation: 'reading' }).needs.map(({ fact }) => fact)).toEqual([
    'consent',
    'claims',
    'protect-others',
    'important-public-interest',
  ])
  expect(outcomeOf({ operation: 'sending', claims: true })).toBe('granted')
})
