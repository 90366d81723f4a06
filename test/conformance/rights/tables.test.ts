import { describe, expect, test } from 'vitest'
import { compileRule, defineFacts, rulesOver, yesNo } from '../../../src/core/index.js'
import { type ClauseRef, isClauseRef } from '../../../src/documents/index.js'
import { defineProcedure } from '../../../src/making/index.js'
import type { ItemFacts } from '../../../src/procedure/index.js'
import { adakavasProcedure } from '../../../src/procedure/index.js'
import { rulesFor } from '../../../src/rights/rules-for.js'

/*
 * The decision tables 4.1 to 4.7 of the clause reading, row by row, with the adopted readings.
 * 1 is true, 0 false. Each row names the clauses that settle it, in any order.
 */

const rules = rulesFor(adakavasProcedure)
const literally = rulesFor(
  defineProcedure({ id: 'literal', version: '1', readings: { otherBasisRemains: 'irrelevant' } }),
)

type Bit = 0 | 1

const is = (bit: Bit): boolean => bit === 1

/** The clauses of a verdict as a set: their order is no part of it. */
const cited = (clauses: readonly ClauseRef[]): readonly string[] =>
  clauses.map((clause) => clause.replace('adakavas:', '')).sort()

/** What a verdict comes to, and the clauses that settle it. */
const verdict = ({ outcome, decisive }: { outcome: string; decisive: readonly ClauseRef[] }) => {
  expect(decisive.every(isClauseRef)).toBe(true)
  expect(new Set(decisive).size).toBe(decisive.length)
  return { outcome, by: cited(decisive) }
}

const expected = (outcome: 'granted' | 'rejected', by: readonly string[]) => ({ outcome, by: [...by].sort() })

describe('4.1 access (10, 11)', () => {
  test.each<[processed: Bit, foreseen: Bit, other: Bit, owed: readonly string[]]>([
    [1, 1, 1, ['10', '11.1', '11.2', '11.3', '11.4', '11.5', '11.6', '11.7']],
    [1, 1, 0, ['10', '11.1', '11.2', '11.3', '11.4', '11.5', '11.6']],
    [1, 0, 1, ['10', '11.1', '11.2', '11.4', '11.5', '11.6', '11.7']],
    [1, 0, 0, ['10', '11.1', '11.2', '11.4', '11.5', '11.6']],
    [0, 1, 1, []],
    [0, 1, 0, []],
    [0, 0, 1, []],
    [0, 0, 0, []],
  ])('processed %i, transfer foreseen %i, other source %i: owed %j', (processed, foreseen, other, owed) => {
    const facts = {
      processed: is(processed),
      recipientsForeseen: is(foreseen),
      otherSource: is(other),
    }
    const granted = Object.values(rules.access.parts).filter(
      (part) => part.assess(facts).outcome === 'granted',
    )
    expect(cited(granted.map(({ clause }) => clause))).toEqual(owed)
    for (const part of Object.values(rules.access.parts)) {
      const { outcome, decisive } = part.assess(facts)
      expect(outcome).toBe(owed.includes(cited([part.clause])[0] ?? '') ? 'granted' : 'rejected')
      expect(decisive).toContain(part.clause)
    }
    // Access as a whole always comes to an answer, be it that nothing is processed (10).
    expect(verdict(rules.access.assess(facts))).toEqual(expected('granted', ['10']))
  })

  test('access is settled as a whole before anything is known, and asks part by part (10, 11)', () => {
    expect(rules.access.assess({})).toMatchObject({ outcome: 'granted', needs: [] })
    const asked = Object.entries(rules.access.parts).map(([part, rule]) => [
      part,
      rule.assess({ processed: true }).needs.map(({ fact }) => fact),
    ])
    expect(Object.fromEntries(asked)).toEqual({
      data: [],
      purposes: [],
      categories: [],
      recipients: ['recipientsForeseen'],
      'storage-period': [],
      rights: [],
      'authority-complaint': [],
      source: ['otherSource'],
    })
  })
})

describe('4.2 rectification (14, 15)', () => {
  test.each<[inaccurate: Bit, replacement: Bit, outcome: 'granted' | 'rejected', by: readonly string[]]>([
    [1, 1, 'granted', ['14', '15']],
    [1, 0, 'rejected', ['14', '15']],
    [0, 1, 'rejected', ['14']],
    [0, 0, 'rejected', ['14', '15']],
  ])(
    'inaccurate %i, replacement given %i: the correction is %s by %j',
    (inaccurate, replacement, outcome, by) => {
      const facts = { inaccurate: is(inaccurate), replacementGiven: is(replacement) }
      expect(verdict(rules.rectification.correction.assess(facts))).toEqual(expected(outcome, by))
      // Sentence 3 of clause 14 limits an addition, never a correction.
      for (const additionNeeded of [true, false]) {
        expect(rules.rectification.correction.assess({ ...facts, additionNeeded }).outcome).toBe(outcome)
      }
      const whole = rules.rectification.assess({ ...facts, incomplete: false })
      expect(verdict(whole)).toEqual(expected(outcome, ['14']))
    },
  )

  test.each<
    [incomplete: Bit, given: Bit, needed: Bit, outcome: 'granted' | 'rejected', by: readonly string[]]
  >([
    [1, 1, 1, 'granted', ['14', '15']],
    [1, 1, 0, 'rejected', ['14']],
    [1, 0, 1, 'rejected', ['14', '15']],
    [1, 0, 0, 'rejected', ['14', '15']],
    [0, 1, 1, 'rejected', ['14']],
    [0, 1, 0, 'rejected', ['14']],
    [0, 0, 1, 'rejected', ['14', '15']],
    [0, 0, 0, 'rejected', ['14', '15']],
  ])(
    'incomplete %i, addition given %i, needed %i: the addition is %s by %j',
    (incomplete, given, needed, outcome, by) => {
      const facts = {
        incomplete: is(incomplete),
        additionGiven: is(given),
        additionNeeded: is(needed),
      }
      expect(verdict(rules.rectification.supplement.assess(facts))).toEqual(expected(outcome, by))
      expect(verdict(rules.rectification.assess({ ...facts, inaccurate: false }))).toEqual(
        expected(outcome, ['14']),
      )
      expect(rules.rectification.assess({ ...facts, inaccurate: true, replacementGiven: true }).outcome).toBe(
        'granted',
      )
    },
  )
})

/** The facts of an item for which no ground of clause 17 holds, nor an exception of clause 18. */
const noGround = {
  neededForPurposes: true,
  basis: 'contract',
  consentWithdrawn: false,
  otherBasisRemains: false,
  objects: false,
  limitInvoked: false,
  overridingInterestProven: false,
  institutionClaims: false,
  careOrHealthNecessity: false,
  legalObligation: false,
} as const satisfies ItemFacts

const ground171 = { neededForPurposes: false } as const
const ground172 = { basis: 'consent', consentWithdrawn: true } as const
const ground173 = { basis: 'legitimate-interests', objects: true } as const
const ground174 = { basis: 'none' } as const

type ErasureRow = readonly [
  g1: Bit,
  g2: Bit,
  g3: Bit,
  g4: Bit,
  e: Bit,
  outcome: 'granted' | 'rejected',
  by: readonly string[],
]

/** The 32 rows; "18.x" stands for the exceptions that hold. */
const erasureRows: readonly ErasureRow[] = [
  [1, 1, 1, 1, 0, 'granted', ['17.1', '17.2', '17.3', '17.4']],
  [1, 1, 1, 1, 1, 'rejected', ['18.x']],
  [1, 1, 1, 0, 0, 'granted', ['17.1', '17.2', '17.3']],
  [1, 1, 1, 0, 1, 'rejected', ['18.x']],
  [1, 1, 0, 1, 0, 'granted', ['17.1', '17.2', '17.4']],
  [1, 1, 0, 1, 1, 'rejected', ['18.x']],
  [1, 1, 0, 0, 0, 'granted', ['17.1', '17.2']],
  [1, 1, 0, 0, 1, 'rejected', ['18.x']],
  [1, 0, 1, 1, 0, 'granted', ['17.1', '17.3', '17.4']],
  [1, 0, 1, 1, 1, 'rejected', ['18.x']],
  [1, 0, 1, 0, 0, 'granted', ['17.1', '17.3']],
  [1, 0, 1, 0, 1, 'rejected', ['18.x']],
  [1, 0, 0, 1, 0, 'granted', ['17.1', '17.4']],
  [1, 0, 0, 1, 1, 'rejected', ['18.x']],
  [1, 0, 0, 0, 0, 'granted', ['17.1']],
  [1, 0, 0, 0, 1, 'rejected', ['18.x']],
  [0, 1, 1, 1, 0, 'granted', ['17.2', '17.3', '17.4']],
  [0, 1, 1, 1, 1, 'rejected', ['18.x']],
  [0, 1, 1, 0, 0, 'granted', ['17.2', '17.3']],
  [0, 1, 1, 0, 1, 'rejected', ['18.x']],
  [0, 1, 0, 1, 0, 'granted', ['17.2', '17.4']],
  [0, 1, 0, 1, 1, 'rejected', ['18.x']],
  [0, 1, 0, 0, 0, 'granted', ['17.2']],
  [0, 1, 0, 0, 1, 'rejected', ['18.x']],
  [0, 0, 1, 1, 0, 'granted', ['17.3', '17.4']],
  [0, 0, 1, 1, 1, 'rejected', ['18.x']],
  [0, 0, 1, 0, 0, 'granted', ['17.3']],
  [0, 0, 1, 0, 1, 'rejected', ['18.x']],
  [0, 0, 0, 1, 0, 'granted', ['17.4']],
  [0, 0, 0, 1, 1, 'rejected', ['18.x']],
  [0, 0, 0, 0, 0, 'rejected', ['17', '17.1', '17.2', '17.3', '17.4']],
  [0, 0, 0, 0, 1, 'rejected', ['17', '17.1', '17.2', '17.3', '17.4']],
]

describe('4.3 erasure (17, 18)', () => {
  test('the table has its 32 rows', () => {
    expect(new Set(erasureRows.map((row) => row.slice(0, 5).join(''))).size).toBe(32)
  })

  // An item has one basis, and 17.2, 17.3 and 17.4 each need another one.
  const possible = erasureRows.filter(([, g2, g3, g4]) => g2 + g3 + g4 <= 1)

  test.each(possible)(
    '17.1 %i, 17.2 %i, 17.3 %i, 17.4 %i, an exception %i: %s by %j',
    (g1, g2, g3, g4, e, outcome, by) => {
      const facts = {
        ...noGround,
        ...(is(g1) ? ground171 : {}),
        ...(is(g2) ? ground172 : {}),
        ...(is(g3) ? ground173 : {}),
        ...(is(g4) ? ground174 : {}),
      }
      const exceptions: readonly (readonly [fact: keyof typeof noGround, clause: string])[] = is(e)
        ? [
            ['careOrHealthNecessity', '18.1'],
            ['institutionClaims', '18.3'],
            // With no basis at all, a legal obligation would contradict it.
            ...(is(g4) ? [] : ([['legalObligation', '18.2']] as const)),
          ]
        : []
      if (exceptions.length === 0) expect(verdict(rules.erasure.assess(facts))).toEqual(expected(outcome, by))
      for (const [fact, clause] of exceptions) {
        const settled = by.map((one) => (one === '18.x' ? clause : one))
        expect(verdict(rules.erasure.assess({ ...facts, [fact]: true }))).toEqual(expected(outcome, settled))
      }
    },
  )

  test('an item has one basis: 17.3 and 17.4 exclude each other, and 17.2 stands beside one of them by explicit consent alone', () => {
    for (const { facts, assessment } of rules.erasure.table()) {
      const grounds = assessment.finding.of.find(({ part }) => part === 'grounds')?.of ?? []
      const holding = grounds.filter(({ clause, truth }) => truth === true && clause !== 'adakavas:17.1')
      expect(holding.length).toBeLessThanOrEqual(facts.specialCategoryConsent === true ? 2 : 1)
      if (holding.length > 1) expect(holding.map(({ clause }) => clause)).toContain('adakavas:17.2')
    }
  })

  const about = { clause: 'adakavas:17', askedOf: 'controller' } as const
  const abstract = defineFacts({
    g1: yesNo(about),
    g2: yesNo(about),
    g3: yesNo(about),
    g4: yesNo(about),
    e: yesNo(about),
  })
  const { is: fact } = rulesOver<ClauseRef, typeof abstract>(abstract)
  const rule = compileRule<ClauseRef, typeof abstract, keyof typeof abstract>(abstract, {
    clause: 'adakavas:17',
    join: 'any',
    grounds: [
      fact('adakavas:17.1', 'g1'),
      fact('adakavas:17.2', 'g2'),
      fact('adakavas:17.3', 'g3'),
      fact('adakavas:17.4', 'g4'),
    ],
    exceptions: { clause: 'adakavas:18', of: [fact('adakavas:18.3', 'e')] },
  })

  test.each(erasureRows)(
    'taken as bare grounds, 17.1 %i, 17.2 %i, 17.3 %i, 17.4 %i, an exception %i: %s by %j',
    (g1, g2, g3, g4, e, outcome, by) => {
      const found = rule.assess({ g1: is(g1), g2: is(g2), g3: is(g3), g4: is(g4), e: is(e) })
      expect(verdict(found)).toEqual(
        expected(
          outcome,
          by.map((one) => (one === '18.x' ? '18.3' : one)),
        ),
      )
    },
  )

  test.each<[consent: Bit, withdrawn: Bit, other: Bit, byDefault: Bit, literal: Bit]>([
    [1, 1, 1, 0, 1],
    [1, 1, 0, 1, 1],
    [1, 0, 1, 0, 0],
    [1, 0, 0, 0, 0],
    [0, 1, 1, 0, 0],
    [0, 1, 0, 0, 0],
    [0, 0, 1, 0, 0],
    [0, 0, 0, 0, 0],
  ])(
    '17.2 (with 9): basis consent %i, withdrawn %i, another basis remains %i: %i, read literally %i',
    (consent, withdrawn, other, byDefault, literal) => {
      const facts = {
        ...noGround,
        basis: is(consent) ? 'consent' : 'contract',
        specialCategoryConsent: false,
        consentWithdrawn: is(withdrawn),
        otherBasisRemains: is(other),
      } as const
      const none = expected('rejected', ['17', '17.1', '17.2', '17.3', '17.4'])
      const holds = expected('granted', ['17.2'])
      expect(verdict(rules.erasure.assess(facts))).toEqual(is(byDefault) ? holds : none)
      expect(verdict(literally.erasure.assess(facts))).toEqual(is(literal) ? holds : none)
    },
  )

  /** Every way in which the limit of clause 27 exists or not, with no claim of the institution's own. */
  const limits = {
    1: [{ limitInvoked: true, overridingInterestProven: true }],
    0: [
      { limitInvoked: false, overridingInterestProven: true },
      { limitInvoked: true, overridingInterestProven: false },
      { limitInvoked: false, overridingInterestProven: false },
    ],
  } as const

  test.each<[objected: Bit, interest: Bit, limit: Bit, holds: Bit]>([
    [1, 1, 1, 0],
    [1, 1, 0, 1],
    [1, 0, 1, 0],
    [1, 0, 0, 0],
    [0, 1, 1, 0],
    [0, 1, 0, 0],
    [0, 0, 1, 0],
    [0, 0, 0, 0],
  ])(
    '17.3 (26, 27): objected %i, basis legitimate interests %i, limit %i: %i',
    (objected, interest, limit, holds) => {
      for (const limited of limits[limit]) {
        const facts = {
          ...noGround,
          ...limited,
          basis: is(interest) ? 'legitimate-interests' : 'public-task',
          objects: is(objected),
        } as const
        expect(verdict(rules.erasure.assess(facts))).toEqual(
          is(holds)
            ? expected('granted', ['17.3'])
            : expected('rejected', ['17', '17.1', '17.2', '17.3', '17.4']),
        )
      }
    },
  )

  test("the institution's own claims take 17.3 away where it invokes them, and except the item besides (27, 18.3)", () => {
    const facts = { ...noGround, ...ground173, institutionClaims: true, limitInvoked: true } as const
    // No ground holds any more, so that it is for want of a ground.
    expect(verdict(rules.erasure.assess(facts))).toEqual(
      expected('rejected', ['17', '17.1', '17.2', '17.3', '17.4']),
    )
    expect(verdict(rules.erasure.assess({ ...facts, limitInvoked: false }))).toEqual(
      expected('rejected', ['18.3']),
    )
  })

  test.each<[e1: Bit, e2: Bit, e3: Bit, by: readonly string[]]>([
    [1, 1, 1, ['18.1', '18.2', '18.3']],
    [1, 1, 0, ['18.1', '18.2']],
    [1, 0, 1, ['18.1', '18.3']],
    [1, 0, 0, ['18.1']],
    [0, 1, 1, ['18.2', '18.3']],
    [0, 1, 0, ['18.2']],
    [0, 0, 1, ['18.3']],
    [0, 0, 0, []],
  ])('18.1 %i, 18.2 %i, 18.3 %i: the exceptions to cite are %j', (e1, e2, e3, by) => {
    const facts = { ...noGround, ...ground171, careOrHealthNecessity: is(e1), institutionClaims: is(e3) }
    const outcome = by.length > 0 ? expected('rejected', by) : expected('granted', ['17.1'])
    expect(verdict(rules.erasure.assess({ ...facts, legalObligation: is(e2) }))).toEqual(outcome)
    // 18.2 holds as well where the legal obligation is the basis itself, whether or not it is said once more.
    if (is(e2))
      for (const legalObligation of [true, null])
        expect(
          verdict(rules.erasure.assess({ ...facts, basis: 'legal-obligation', legalObligation })),
        ).toEqual(outcome)
  })

  test('no basis and a legal obligation contradict each other, whatever else is known (17.4, 18.2)', () => {
    for (const facts of [
      { basis: 'none', legalObligation: true },
      { ...noGround, basis: 'none', legalObligation: true },
      { ...noGround, ...ground171, basis: 'none', legalObligation: true, careOrHealthNecessity: true },
    ] as const) {
      const found = rules.erasure.assess(facts)
      expect(found).toMatchObject({ outcome: 'contradictory', needs: [] })
      expect([...found.contradiction].sort()).toEqual(['basis', 'legalObligation'])
    }
  })

  test('a legal obligation as the basis and none at all contradict each other, whatever else is known (18.2)', () => {
    for (const facts of [
      { basis: 'legal-obligation', legalObligation: false },
      { ...noGround, basis: 'legal-obligation', legalObligation: false },
      { ...noGround, ...ground171, basis: 'legal-obligation', legalObligation: false },
      { basis: 'legal-obligation', legalObligation: false, institutionClaims: true },
    ] as const) {
      const found = rules.erasure.assess(facts)
      expect(found).toMatchObject({ outcome: 'contradictory', needs: [], decisive: ['adakavas:18.2'] })
      expect([...found.contradiction].sort()).toEqual(['basis', 'legalObligation'])
    }
    // What is unknown contradicts nothing, and no other basis does.
    for (const facts of [
      { basis: 'legal-obligation' },
      { basis: 'legal-obligation', legalObligation: null },
      { legalObligation: false },
      { basis: 'public-task', legalObligation: false },
    ] as const)
      expect(rules.erasure.assess(facts).contradiction).toEqual([])
  })

  test('with no basis, the legal obligation is still asked: an erasure cannot be undone (17.4, 18.2)', () => {
    const { legalObligation: _, ...rest } = noGround
    expect(rules.erasure.assess({ ...rest, basis: 'none' })).toMatchObject({
      outcome: 'undetermined',
      decisive: [],
      needs: [{ fact: 'legalObligation', clause: 'adakavas:18.2' }],
    })
  })
})

describe('4.4 restriction (21)', () => {
  const nothing = {
    rectificationGranted: false,
    rectificationDone: false,
    basis: 'contract',
    erasureFiled: false,
    neededForPurposes: true,
    subjectClaims: false,
  } as const satisfies ItemFacts
  const none = expected('rejected', ['21', '21.1', '21.2', '21.3'])

  test.each<[granted: Bit, done: Bit, holds: Bit | 'contradictory']>([
    [1, 1, 0],
    [1, 0, 1],
    // the adopted readings: done without being granted is a contradiction, where the table has "no".
    [0, 1, 'contradictory'],
    [0, 0, 0],
  ])('21.1: rectification granted %i, corrected %i: %s', (granted, done, holds) => {
    const found = rules.restriction.assess({
      ...nothing,
      rectificationGranted: is(granted),
      rectificationDone: is(done),
    })
    if (holds === 'contradictory') {
      expect(found).toMatchObject({ outcome: 'contradictory', needs: [] })
      expect([...found.contradiction].sort()).toEqual(['rectificationDone', 'rectificationGranted'])
    } else {
      expect(verdict(found)).toEqual(is(holds) ? expected('granted', ['21.1']) : none)
    }
  })

  test.each<[none: Bit, filed: Bit, holds: Bit]>([
    [1, 1, 0],
    [1, 0, 1],
    [0, 1, 0],
    [0, 0, 0],
  ])('21.2: no basis %i, erasure filed %i: %i', (without, filed, holds) => {
    const facts = { ...nothing, basis: is(without) ? 'none' : 'consent', erasureFiled: is(filed) } as const
    expect(verdict(rules.restriction.assess(facts))).toEqual(is(holds) ? expected('granted', ['21.2']) : none)
  })

  test.each<[needed: Bit, claims: Bit, holds: Bit]>([
    [1, 1, 0],
    [1, 0, 0],
    [0, 1, 1],
    [0, 0, 0],
  ])('21.3: needed for purposes %i, the subject needs it for claims %i: %i', (needed, claims, holds) => {
    const facts = { ...nothing, neededForPurposes: is(needed), subjectClaims: is(claims) }
    expect(verdict(rules.restriction.assess(facts))).toEqual(is(holds) ? expected('granted', ['21.3']) : none)
  })

  test.each<[r1: Bit, r2: Bit, r3: Bit, by: readonly string[]]>([
    [1, 1, 1, ['21.1', '21.2', '21.3']],
    [1, 1, 0, ['21.1', '21.2']],
    [1, 0, 1, ['21.1', '21.3']],
    [1, 0, 0, ['21.1']],
    [0, 1, 1, ['21.2', '21.3']],
    [0, 1, 0, ['21.2']],
    [0, 0, 1, ['21.3']],
    [0, 0, 0, []],
  ])('21.1 %i, 21.2 %i, 21.3 %i: restricted by %j', (r1, r2, r3, by) => {
    const facts = {
      rectificationGranted: is(r1),
      rectificationDone: false,
      basis: is(r2) ? 'none' : 'public-task',
      erasureFiled: false,
      neededForPurposes: !is(r3),
      subjectClaims: is(r3),
    } as const
    expect(verdict(rules.restriction.assess(facts))).toEqual(by.length > 0 ? expected('granted', by) : none)
  })

  test('contested accuracy or a pending objection is no ground of the document (21)', () => {
    expect(rules.restriction.assess({ ...nothing, inaccurate: true, objects: true }).outcome).toBe('rejected')
  })
})

describe('4.5 objection (26, 27)', () => {
  test.each<
    [interest: Bit, invoked: Bit, proven: Bit, claims: Bit, outcome: 'granted' | 'rejected', by: string]
  >([
    [1, 1, 1, 1, 'rejected', '27'],
    [1, 1, 1, 0, 'rejected', '27'],
    [1, 1, 0, 1, 'rejected', '27'],
    [1, 1, 0, 0, 'granted', '26'],
    [1, 0, 1, 1, 'granted', '26'],
    [1, 0, 1, 0, 'granted', '26'],
    [1, 0, 0, 1, 'granted', '26'],
    [1, 0, 0, 0, 'granted', '26'],
    [0, 1, 1, 1, 'rejected', '26'],
    [0, 1, 1, 0, 'rejected', '26'],
    [0, 1, 0, 1, 'rejected', '26'],
    [0, 1, 0, 0, 'rejected', '26'],
    [0, 0, 1, 1, 'rejected', '26'],
    [0, 0, 1, 0, 'rejected', '26'],
    [0, 0, 0, 1, 'rejected', '26'],
    [0, 0, 0, 0, 'rejected', '26'],
  ])(
    'legitimate interests %i, limit invoked %i, override proven %i, own claims %i: %s by %s',
    (interest, invoked, proven, claims, outcome, by) => {
      const others = [
        'consent',
        'contract',
        'legal-obligation',
        'vital-interests',
        'public-task',
        'none',
      ] as const
      for (const basis of is(interest) ? (['legitimate-interests'] as const) : others) {
        const facts = {
          basis,
          limitInvoked: is(invoked),
          overridingInterestProven: is(proven),
          institutionClaims: is(claims),
        }
        expect(verdict(rules.objection.assess(facts))).toEqual(expected(outcome, [by]))
      }
    },
  )
})

describe('4.6 portability (30, 31)', () => {
  test.each<
    [provided: Bit, basis: Bit, automated: Bit, outcome: 'granted' | 'rejected', by: readonly string[]]
  >([
    [1, 1, 1, 'granted', ['30', '30.1', '30.2']],
    [1, 1, 0, 'rejected', ['30', '30.2']],
    [1, 0, 1, 'rejected', ['30', '30.1']],
    [1, 0, 0, 'rejected', ['30', '30.1', '30.2']],
    [0, 1, 1, 'rejected', ['30']],
    [0, 1, 0, 'rejected', ['30', '30.2']],
    [0, 0, 1, 'rejected', ['30', '30.1']],
    [0, 0, 0, 'rejected', ['30', '30.1', '30.2']],
  ])(
    'provided %i, consent or contract %i, automated %i: %s by %j',
    (provided, basis, automated, outcome, by) => {
      const right = ['consent', 'contract'] as const
      const wrong = [
        'legal-obligation',
        'vital-interests',
        'public-task',
        'legitimate-interests',
        'none',
      ] as const
      for (const on of is(basis) ? right : wrong) {
        const facts = {
          providedBySubject: is(provided),
          basis: on,
          specialCategoryConsent: false,
          automated: is(automated),
        }
        expect(verdict(rules.portability.assess(facts))).toEqual(expected(outcome, by))
        // Only an eligible item is sent directly.
        const direct = { transferAsked: true, recipientNamed: true, transferFeasible: true }
        expect(rules.portability.transfer.assess({ ...facts, ...direct }).outcome).toBe(outcome)
      }
    },
  )

  test.each<[asked: Bit, named: Bit, feasible: Bit, outcome: 'granted' | 'rejected', by: readonly string[]]>([
    [0, 1, 1, 'rejected', ['30']],
    [0, 1, 0, 'rejected', ['30']],
    [0, 0, 1, 'rejected', ['30', '31']],
    [0, 0, 0, 'rejected', ['30', '31']],
    [1, 1, 1, 'granted', ['30', '31']],
    [1, 1, 0, 'rejected', ['30']],
    [1, 0, 1, 'rejected', ['30', '31']],
    [1, 0, 0, 'rejected', ['30', '31']],
  ])(
    'an eligible item, direct transfer asked %i, controller named %i, feasible %i: the transfer is %s by %j, the hand-over granted',
    (asked, named, feasible, outcome, by) => {
      const facts = {
        providedBySubject: true,
        basis: 'contract',
        automated: true,
        transferAsked: is(asked),
        recipientNamed: is(named),
        transferFeasible: is(feasible),
      } as const
      expect(verdict(rules.portability.transfer.assess(facts))).toEqual(expected(outcome, by))
      expect(verdict(rules.portability.assess(facts))).toEqual(expected('granted', ['30', '30.1', '30.2']))
    },
  )
})

describe('4.7 withdrawal of consent (33, 35)', () => {
  test.each<
    [consent: Bit, active: Bit, identified: Bit, outcome: 'granted' | 'rejected', by: readonly string[]]
  >([
    [1, 1, 1, 'granted', ['33', '35']],
    [1, 1, 0, 'rejected', ['33', '35']],
    [1, 0, 1, 'rejected', ['33']],
    [1, 0, 0, 'rejected', ['33', '35']],
    [0, 1, 1, 'rejected', ['33']],
    [0, 1, 0, 'rejected', ['33', '35']],
    [0, 0, 1, 'rejected', ['33']],
    [0, 0, 0, 'rejected', ['33', '35']],
  ])(
    'basis consent %i, consent active %i, identified %i: %s by %j',
    (consent, active, identified, outcome, by) => {
      const others = [
        'contract',
        'legal-obligation',
        'vital-interests',
        'public-task',
        'legitimate-interests',
        'none',
      ] as const
      for (const basis of is(consent) ? (['consent'] as const) : others) {
        const facts = {
          basis,
          specialCategoryConsent: false,
          consentActive: is(active),
          consentIdentified: is(identified),
        }
        expect(verdict(rules['consent-withdrawal'].assess(facts))).toEqual(expected(outcome, by))
      }
    },
  )

  test('a consent that is not identified yet is a question, no rejection (35, 44)', () => {
    const { outcome, needs } = rules['consent-withdrawal'].assess({ basis: 'consent', consentActive: true })
    expect({ outcome, asked: needs.map(({ fact, clause, askedOf }) => [fact, clause, askedOf]) }).toEqual({
      outcome: 'undetermined',
      asked: [['consentIdentified', 'adakavas:35', 'subject']],
    })
  })
})
