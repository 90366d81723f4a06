import { describe, expect, test } from 'vitest'
import type { GdprClause } from '../../../src/documents/index.js'
import { type CaseFacts, type Claim, decideClaims, gdprProcedure, rulesFor } from '../../../src/index.js'

/* What a decision under the GDPR says besides what its rule comes to. */

const item = 'file'
const decided = (claim: Claim, facts: CaseFacts) => decideClaims(gdprProcedure, [claim], facts).decisions[0]

describe('a decision that a machine alone takes (22)', () => {
  const names = [
    'solelyAutomated',
    'significantEffect',
    'contractNeedsDecision',
    'lawAllowsDecision',
    'decisionConsent',
    'decisionOnSpecialCategories',
    'specialCategoriesAllowed',
  ] as const
  type Row = Readonly<Record<(typeof names)[number], boolean>>
  const rows = Array.from(
    { length: 2 ** names.length },
    (_, row) => Object.fromEntries(names.map((name, place) => [name, (row & (1 << place)) > 0])) as Row,
  )

  /** What the article says, of everything that is known. */
  function said(
    row: Row,
  ): readonly [outcome: string, intervention: string | null, ...(readonly GdprClause[])] {
    const such = row.solelyAutomated && row.significantEffect
    const points: readonly (readonly [boolean, GdprClause])[] = [
      [row.contractNeedsDecision, 'gdpr:22(2)(a)'],
      [row.lawAllowsDecision, 'gdpr:22(2)(b)'],
      [row.decisionConsent, 'gdpr:22(2)(c)'],
    ]
    const open = points.flatMap(([holds, point]) => (holds ? [point] : []))
    const barred = row.decisionOnSpecialCategories && !row.specialCategoriesAllowed
    // What is no such decision is rejected by the article alone; no one has to intervene in it.
    if (!such) return ['rejected', 'not-applicable', 'gdpr:22(1)']
    if (open.length === 0) return ['granted', null, 'gdpr:22(1)']
    if (barred) return ['granted', null, 'gdpr:22(1)', 'gdpr:22(4)']
    // By an act alone, that act names its own safeguards.
    return row.contractNeedsDecision || row.decisionConsent
      ? ['granted-in-part', 'granted', ...open]
      : ['rejected', 'not-applicable', 'gdpr:22(2)(b)']
  }

  test('in all 128 rows', () => {
    for (const facts of rows) {
      const one = decided({ right: 'automated-decision', items: [item] }, { items: [{ item, facts }] })
      const [outcome, intervention, ...clauses] = said(facts)
      const [whole, further, ...others] = one?.parts ?? []
      expect([facts, one?.right, one?.outcome]).toEqual([facts, 'automated-decision', outcome])
      expect([facts, whole?.part, whole?.outcome, whole?.clauses]).toEqual([
        facts,
        'whole',
        outcome === 'granted' ? 'granted' : 'rejected',
        clauses,
      ])
      expect([facts, further?.part ?? null, further?.outcome ?? null]).toEqual([
        facts,
        intervention === null ? null : 'human-intervention',
        intervention,
      ])
      expect(others).toEqual([])
      if (intervention === 'granted')
        expect(further?.clauses).toEqual([
          'gdpr:22(3)',
          ...clauses.filter((clause) => clause !== 'gdpr:22(2)(b)'),
        ])
    }
  })

  test('its rule names what bars it and what permits it, and when a person intervenes', () => {
    const { humanIntervention, ...rule } = rulesFor(gdprProcedure)['automated-decision']
    const [such, barred] = [rows[0b1], rows[0b11]]
    expect(rule.clause).toBe('gdpr:22(1)')
    expect(rule.grounds).toEqual(['automated-alone', 'special-categories'])
    expect(rule.exceptions).toEqual(['contract-needs-it', 'act-allows-it', 'consent-to-it'])
    expect(rule.assess(such ?? {}).outcome).toBe('rejected')
    expect(rule.assess(barred ?? {}).outcome).toBe('granted')
    expect(humanIntervention?.clause).toBe('gdpr:22(3)')
    expect(humanIntervention?.grounds).toEqual(['human-intervention', 'contract-needs-it', 'consent-to-it'])
    expect(humanIntervention?.assess(rows[0b111] ?? {}).outcome).toBe('granted')
  })

  test('whether a person intervenes is open while what permits it is', () => {
    const facts = {
      solelyAutomated: true,
      significantEffect: true,
      lawAllowsDecision: true,
      contractNeedsDecision: false,
      decisionOnSpecialCategories: false,
    }
    const one = decided({ right: 'automated-decision', items: [item] }, { items: [{ item, facts }] })
    expect(one).toMatchObject({ outcome: 'undetermined' })
    expect(one?.needs.map(({ fact }) => fact)).toEqual(['decisionConsent'])
  })
})

test('17(2): that data were made public is told where they are erased, and only there', () => {
  const facts = (neededForPurposes: boolean, madePublic: boolean | null) => ({
    neededForPurposes,
    madePublic,
    basis: 'contract' as const,
    freedomOfExpression: false,
    legalObligation: false,
    publicTaskNecessity: false,
    publicHealthInterest: false,
    specialPurpose: 'none' as const,
    institutionClaims: false,
    othersClaims: false,
    subjectClaims: false,
    specialCategoryConsent: false,
    otherwiseUnlawful: false,
    wasUnlawful: false,
    erasureObligation: false,
    childOnlineService: false,
    consentWithdrawn: false,
    objects: false,
  })
  const told = (needed: boolean, madePublic: boolean | null) => {
    const one = decided(
      { right: 'erasure', items: [item] },
      { items: [{ item, facts: facts(needed, madePublic) }] },
    )
    return [one?.outcome, one?.parts.map((part) => part.facts)]
  }
  expect(told(false, true)).toEqual(['granted', [{ neededForPurposes: false, madePublic: true }]])
  expect(told(false, false)).toEqual(['granted', [{ neededForPurposes: false }]])
  expect(told(false, null)).toEqual(['granted', [{ neededForPurposes: false }]])
  expect(told(true, true)).toMatchObject(['rejected', [expect.not.objectContaining({ madePublic: true })]])
})

describe('access (15)', () => {
  const access = {
    processed: true,
    recipientsForeseen: false,
    recipientsToDate: false,
    notFromSubject: false,
    sourceKnown: false,
    automatedDecisions: true,
    thirdCountryTransfer: false,
    copyAffectsOthers: false,
  }
  const outcomes = (claim: Claim, facts: CaseFacts) =>
    Object.fromEntries(decided(claim, facts)?.parts.map(({ part, outcome }) => [part, outcome]) ?? [])
  const all = {
    confirmation: 'granted',
    data: 'granted',
    purposes: 'granted',
    categories: 'granted',
    recipients: 'not-applicable',
    'storage-period': 'granted',
    rights: 'granted',
    'authority-complaint': 'granted',
    source: 'not-applicable',
    'automated-decisions': 'granted',
    safeguards: 'not-applicable',
    copy: 'granted',
  }

  test('who says nothing of the information asks for all of it: nobody has to name a piece', () => {
    expect(outcomes({ right: 'access' }, { items: [], access })).toEqual(all)
    expect(outcomes({ right: 'access', information: 'all' }, { items: [], access })).toEqual(all)
  })

  test('who names a piece is given it, with the data and their copy', () => {
    const piece = outcomes({ right: 'access', information: ['automated-decisions'] }, { items: [], access })
    expect(piece).toEqual({
      confirmation: 'granted',
      data: 'granted',
      'automated-decisions': 'granted',
      copy: 'granted',
    })
    expect(outcomes({ right: 'access', information: ['purposes'] }, { items: [], access })).toEqual({
      confirmation: 'granted',
      data: 'granted',
      copy: 'granted',
      purposes: 'granted',
    })
  })

  test('what would harm others is left out of a copy that is given, and of none that an act withholds (15(4))', () => {
    const parts = (limits: CaseFacts['limits'] = []) =>
      decided(
        { right: 'access', information: ['purposes'] },
        { items: [], access: { ...access, copyAffectsOthers: true }, limits },
      )?.parts.map(({ part, outcome }) => `${part} ${outcome}`)
    const given = ['confirmation granted', 'data granted', 'purposes granted']
    expect(parts()).toEqual([...given, 'copy granted', 'left-out rejected'])
    expect(parts([{ right: 'access', item: 'copy', act: 'an act' }])).toEqual([...given, 'copy rejected'])
  })

  test('an act withholds what it names, a piece or the whole (23)', () => {
    const act = 'an act, article 5'
    const limited = (piece?: string, article?: 'gdpr:85') =>
      decided(
        { right: 'access', information: ['purposes', 'source'] },
        {
          items: [],
          access,
          limits: [
            { right: 'erasure', act: 'another act' },
            {
              right: 'access',
              act,
              ...(piece === undefined ? {} : { item: piece }),
              ...(article === undefined ? {} : { article }),
            },
          ],
        },
      )
    expect(limited()).toMatchObject({
      outcome: 'rejected',
      clauses: ['gdpr:23'],
      reason: 'external-limit',
      act,
      parts: [{ part: 'whole', outcome: 'rejected' }],
    })
    expect(limited('purposes', 'gdpr:85')).toMatchObject({
      outcome: 'granted-in-part',
      reason: 'external-limit',
      act,
    })
    expect(
      limited('purposes', 'gdpr:85')?.parts.map(({ part, outcome, clauses }) => [part, outcome, ...clauses]),
    ).toEqual([
      ['confirmation', 'granted', 'gdpr:15(1)'],
      ['data', 'granted', 'gdpr:15(1)'],
      ['purposes', 'rejected', 'gdpr:85'],
      ['source', 'not-applicable', 'gdpr:15(1)(g)'],
      ['copy', 'granted', 'gdpr:15(3)'],
    ])
    // Of what isn't given anyway, there is nothing to withhold.
    expect(limited('source')).toMatchObject({ outcome: 'granted', reason: null, act: null })
  })
})
