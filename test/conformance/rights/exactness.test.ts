import { describe, expect, test } from 'vitest'
import { defineProcedure } from '../../../src/making/index.js'
import { accessInformation, adakavasProcedure } from '../../../src/procedure/index.js'
import { rulesFor } from '../../../src/rights/rules-for.js'
import { compare } from './brute-force.js'
import {
  access,
  accessParts,
  consentWithdrawal,
  correction,
  erasure,
  objection,
  portability,
  rectification,
  restriction,
  supplement,
  transfer,
} from './oracle.js'

const agreed = (rows: number) => ({ rows, mismatches: [] })

const irrelevant = defineProcedure({
  id: 'consent-alone',
  version: '1',
  readings: { otherBasisRemains: 'irrelevant' },
})
const rules = rulesFor(adakavasProcedure)
const alike = rulesFor(irrelevant)
const parts = Object.values(rules.access.parts).map(({ clause }) => clause)

describe('each right agrees with its formula', () => {
  test.each([
    { right: 'restriction (21)', rule: rules.restriction, oracle: restriction(), complete: 224, rows: 1944 },
    { right: 'objection (26, 27)', rule: rules.objection, oracle: objection, complete: 56, rows: 216 },
    { right: 'portability (30)', rule: rules.portability, oracle: portability, complete: 56, rows: 216 },
    {
      right: 'direct transfer (30, 31)',
      rule: rules.portability.transfer,
      oracle: transfer,
      complete: 448,
      rows: 5832,
    },
    {
      right: 'rectification (14, 15)',
      rule: rules.rectification,
      oracle: rectification,
      complete: 32,
      rows: 243,
    },
    {
      right: 'correction (14, 15)',
      rule: rules.rectification.correction,
      oracle: correction,
      complete: 4,
      rows: 9,
    },
    {
      right: 'supplement (14, 15)',
      rule: rules.rectification.supplement,
      oracle: supplement,
      complete: 8,
      rows: 27,
    },
    {
      right: 'withdrawal of consent (33, 35)',
      rule: rules['consent-withdrawal'],
      oracle: consentWithdrawal,
      complete: 56,
      rows: 216,
    },
    { right: 'access (10)', rule: rules.access, oracle: access, complete: 2, rows: 3 },
    // The same where another basis is irrelevant: only erasure is moved by that reading.
    {
      right: 'restriction, switched',
      rule: alike.restriction,
      oracle: restriction(),
      complete: 224,
      rows: 1944,
    },
    { right: 'objection, switched', rule: alike.objection, oracle: objection, complete: 56, rows: 216 },
  ])('$right, in every row, each fact known or unknown', ({ rule, oracle, complete, rows }) => {
    const subject = compare(rule, oracle)
    expect(new Set(rule.facts)).toEqual(new Set(oracle.facts))
    expect(rule.clause).toBe(oracle.clause)
    expect(subject.explanations().given).toEqual(subject.explanations().declared)
    expect(subject.tabled()).toEqual(agreed(complete))
    expect(subject.completely()).toEqual(agreed(complete))
    expect(subject.everywhere()).toEqual(agreed(rows))
  })

  test.each(parts.map((part) => ({ part })))(
    'access, $part, in every row, each fact known or unknown',
    ({ part }) => {
      const found = Object.values(rules.access.parts).find(({ clause }) => clause === part)
      const oracle = Object.entries(accessParts).find(([name]) => name === part)
      if (found === undefined || oracle === undefined) throw new Error(`${part} is no part of access`)
      const subject = compare(found, oracle[1])
      expect(new Set(found.facts)).toEqual(new Set(oracle[1].facts))
      expect(subject.tabled()).toEqual(agreed(subject.complete))
      expect(subject.everywhere()).toEqual(agreed(subject.partial))
    },
  )

  test('access has a part for the data (10) and one for each of 11.1 to 11.7', () => {
    expect(Object.keys(rules.access.parts)).toEqual(['data', ...accessInformation])
    expect(parts.sort()).toEqual(Object.keys(accessParts).sort())
  })
})

describe("erasure agrees with the formula where another basis is irrelevant (reading 'otherBasisRemains')", () => {
  const { erasure: rule } = rulesFor(irrelevant)
  const subject = compare(rule, erasure({ otherBasisDefeats: false }))

  test('it reads ten facts, and another basis is not one of them', () => {
    expect(new Set(rule.facts)).toEqual(new Set(erasure({ otherBasisDefeats: false }).facts))
    expect(rule.facts).not.toContain('otherBasisRemains')
  })

  test('its own table has every complete row once, each with the outcome of the formula', () => {
    expect(subject.tabled()).toEqual(agreed(3584))
  })

  test('every row, each fact known or unknown, has the exact outcome, needs, clauses and truths', () => {
    expect(subject.everywhere()).toEqual(agreed(157_464))
  })
})
