import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../src/calendar/index.js'
import { isInvalidInput } from '../../../src/core/index.js'
import { defineProcedure } from '../../../src/making/index.js'
import { adakavasProcedure, itemFacts } from '../../../src/procedure/index.js'
import { claimedTwice } from '../../../src/rights/claimed-twice.js'
import { endsOfItself } from '../../../src/rights/granted-period.js'
import {
  type CaseFacts,
  type Claim,
  decideClaims,
  defectsOf,
  type ItemFacts,
  type RestrictionPeriod,
  rulesFor,
} from '../../../src/rights/index.js'
import { municipalProcedure } from '../../institutions/municipality.js'

/* What a decision says besides what its rule comes to: the period of a restriction (24), acts (9), what is claimed together. */

const item = 'photo'
const day = plainDate
const act = 'an act, article 5'

/** Nothing that is asked of an item by yes or no is the case, but for what is said. */
const nothingBut = (facts: ItemFacts): ItemFacts => ({
  ...Object.fromEntries(
    Object.entries(itemFacts)
      .filter(([, { values }]) => values.some((value) => value === false))
      .map(([name]) => [name, false]),
  ),
  ...facts,
})

describe('24: a restriction lasts as long as was asked, or as long as is needed where that is shorter', () => {
  const asking = (period: RestrictionPeriod | undefined): readonly Claim[] => [
    {
      right: 'restriction',
      items: [item],
      grounds: ['subject-claims'],
      ...(period === undefined ? {} : { period }),
    },
  ]
  const decided = (asked: RestrictionPeriod | undefined, needed?: RestrictionPeriod, on?: string) => {
    const facts = nothingBut({ basis: 'contract', subjectClaims: true })
    const record = { item, facts, ...(needed === undefined ? {} : { neededPeriod: needed }) }
    const [one] = decideClaims(
      adakavasProcedure,
      asking(asked),
      { items: [record] },
      on === undefined ? undefined : day(on),
    ).decisions
    return one
  }
  const [may, june] = [{ until: day('2026-05-31') }, { until: day('2026-06-30') }]
  const [court, appeal] = [{ criterion: 'the court has decided' }, { criterion: 'the appeal is over' }]
  const both = { criterion: 'the court has decided; the appeal is over' }

  test.each<
    [string, RestrictionPeriod | undefined, RestrictionPeriod | undefined, RestrictionPeriod, boolean]
  >([
    ['as asked, where nothing shorter is needed', june, undefined, june, false],
    ['a shorter day', june, may, may, true],
    ['a later day cuts nothing', may, june, may, false],
    ['the same day cuts nothing', may, may, may, false],
    ['the same criterion cuts nothing', court, court, court, false],
    ['another criterion, whichever is met first', court, appeal, both, true],
    ['a criterion beside the day', may, appeal, { ...may, ...appeal }, true],
    ['a day beside the criterion', court, may, { ...court, ...may }, true],
    ['nothing asked: the day needed is no cut', undefined, may, may, false],
    ['nothing asked: the criterion needed is no cut', undefined, court, court, false],
  ])('%s', (_, asked, needed, lasts, cut) => {
    expect(decided(asked, needed)).toMatchObject({
      outcome: cut ? 'granted-in-part' : 'granted',
      reason: cut ? 'period-cut' : null,
      clauses: cut ? ['adakavas:21.3', 'adakavas:24'] : ['adakavas:21.3'],
      periodNeeded: false,
    })
    const one = decided(asked, needed)
    expect(one?.period).toStrictEqual({ ...lasts, grounds: ['subject-claims'], cut })
    expect(one?.parts.map(({ part, outcome }) => `${part} ${outcome}`)).toEqual([
      'whole granted',
      ...(cut ? ['period rejected'] : []),
    ])
  })

  test('no end at all is still to be named', () => {
    expect(decided(undefined)).toMatchObject({
      outcome: 'granted',
      periodNeeded: true,
      period: { cut: false },
    })
  })

  test('until a granted correction is made it ends of itself, and by no other ground (21.1)', () => {
    const pending = (subjectClaims: boolean) =>
      decideClaims(adakavasProcedure, asking(undefined), {
        items: [
          { item, facts: nothingBut({ basis: 'contract', rectificationGranted: true, subjectClaims }) },
        ],
      }).decisions[0]
    expect(pending(false)).toMatchObject({
      outcome: 'granted',
      periodNeeded: false,
      period: { grounds: ['rectification-pending'], cut: false },
    })
    expect(pending(true)).toMatchObject({
      outcome: 'granted',
      periodNeeded: true,
      period: { grounds: ['rectification-pending', 'subject-claims'], cut: false },
    })
    // And none of which no ground is known.
    expect(endsOfItself([])).toBe(false)
  })

  test('one that was over before the day of the decision is rejected; on its last day it is not', () => {
    expect(decided(may, undefined, '2026-05-31')).toMatchObject({ outcome: 'granted' })
    expect(decided(may, undefined, '2026-06-01')).toMatchObject({
      right: 'restriction',
      item,
      outcome: 'rejected',
      clauses: ['adakavas:24'],
      reason: 'period-over',
      period: null,
    })
    expect(decided(court, undefined, '2026-06-01')).toMatchObject({ outcome: 'granted' })
  })
})

describe('17.3 where an act outside the document limits the objection (9)', () => {
  const facts = nothingBut({ basis: 'legitimate-interests', neededForPurposes: true })
  const erasure = (grounds: 'objected' | 'not-needed' | 'no-basis'): Claim => ({
    right: 'erasure',
    items: [item],
    grounds: [grounds],
  })
  const objection: Claim = { right: 'objection', items: [item], substantiation: 'the cameras' }
  const onlyStated = defineProcedure({
    id: 'only-stated',
    version: '1',
    readings: { statedGround: 'only-stated' },
  })
  const actIn = (procedure: typeof adakavasProcedure, claim: Claim) =>
    decideClaims(procedure, [objection, claim], {
      items: [{ item, facts }],
      limits: [{ right: 'objection', item, act }],
    }).decisions.find(({ right }) => right === 'erasure')

  test('the act is named where the objection could have carried the erasure', () => {
    for (const [procedure, claim] of [
      [adakavasProcedure, erasure('objected')],
      [adakavasProcedure, erasure('not-needed')],
      [onlyStated, erasure('objected')],
    ] as const)
      expect(actIn(procedure, claim)).toMatchObject({ outcome: 'rejected', act })
  })

  test('and not where the request states another ground, and only that counts', () => {
    expect(actIn(onlyStated, erasure('not-needed'))).toMatchObject({ outcome: 'rejected', act: null })
  })
})

describe('rules by what is claimed together', () => {
  test('without an item, a claim counts that names any, and one that names none does not', () => {
    const alone = rulesFor(adakavasProcedure).erasure
    const beside = (items: readonly string[]) =>
      rulesFor(adakavasProcedure, [{ right: 'objection', items }]).erasure
    const facts = nothingBut({ basis: 'legitimate-interests', neededForPurposes: true })
    expect(alone.assess(facts).outcome).toBe('rejected')
    expect(beside([]).assess(facts).outcome).toBe('rejected')
    const { erasure } = rulesFor(adakavasProcedure, [{ right: 'objection' }])
    expect(erasure.assess(facts).outcome).toBe('rejected')
    expect(beside([item]).assess(facts)).toMatchObject({ outcome: 'granted', decisive: ['adakavas:17.3'] })
  })

  test('decisions stand in the order in which items are held, then those that are not, as they are named', () => {
    const claim: Claim = { right: 'objection', items: ['z', 'c', 'y', 'b', 'a'], substantiation: 'cameras' }
    const facts = nothingBut({ basis: 'legitimate-interests' })
    const { decisions } = decideClaims(adakavasProcedure, [claim], {
      items: ['a', 'b', 'c'].map((one) => ({ item: one, facts })),
      notHeld: ['y', 'z'],
    })
    expect(decisions.map((one) => [one.item, one.outcome])).toEqual([
      ['a', 'granted'],
      ['b', 'granted'],
      ['c', 'granted'],
      ['z', 'rejected'],
      ['y', 'rejected'],
    ])
  })
})

describe('each right is claimed once for an item', () => {
  const objection = (items: 'all' | readonly string[]): Claim => ({ right: 'objection', items })
  const correct = (...items: readonly string[]): Claim => ({
    right: 'rectification',
    corrections: items.map((one) => ({ item: one, replacement: 'x' })),
  })
  const complete = (...items: readonly string[]): Claim => ({
    right: 'rectification',
    supplements: items.map((one) => ({ item: one, addition: 'x' })),
  })
  const access: Claim = { right: 'access', information: 'all' }

  test.each<[string, readonly Claim[], { right: Claim['right']; item: string | null } | null]>([
    ['nothing', [], null],
    ['one item twice', [objection(['a']), objection(['b', 'a'])], { right: 'objection', item: 'a' }],
    ['one item twice in a claim', [objection(['a', 'a'])], { right: 'objection', item: 'a' }],
    ['an item, then all', [objection(['a']), objection('all')], { right: 'objection', item: null }],
    ['all, then an item', [objection('all'), objection(['a'])], { right: 'objection', item: 'a' }],
    ['all twice', [objection('all'), objection('all')], { right: 'objection', item: null }],
    ['no item, then all', [objection([]), objection('all')], null],
    ['no item named, twice', [{ right: 'objection' }, { right: 'objection' }], null],
    ['two items', [objection(['a']), objection(['b'])], null],
    ['an item to two rights', [objection(['a']), { right: 'portability', items: ['a'] }], null],
    ['an item corrected twice', [correct('a'), correct('a')], { right: 'rectification', item: 'a' }],
    ['an item completed twice', [complete('a', 'a')], { right: 'rectification', item: 'a' }],
    ['an item corrected and completed', [correct('a'), complete('a')], null],
    ['two items corrected', [correct('a', 'b')], null],
    ['two items completed', [complete('a'), complete('b')], null],
    ['neither corrected nor completed', [{ right: 'rectification' }, { right: 'rectification' }], null],
    ['access twice', [access, access], { right: 'access', item: null }],
  ])('%s', (_, claims, expected) => {
    expect(claimedTwice(claims)).toEqual(expected)
  })
})

test('what is claimed of a right is decided by its own claim, also where another claims it of other items', () => {
  // The host says that what was handed in can't be read (15): of the item that it says it of alone.
  const claims: readonly Claim[] = [
    { right: 'rectification', corrections: [{ item: 'a', replacement: 'x' }, { item: 'b' }] },
    { right: 'rectification', supplements: [{ item: 'a' }, { item: 'b', addition: 'y' }] },
  ]
  const facts = nothingBut({ basis: 'contract', inaccurate: true, incomplete: true, additionNeeded: true })
  const { replacementGiven, additionGiven, ...silent } = facts
  const told = (said: ItemFacts, inOrder = claims) =>
    decideClaims(adakavasProcedure, inOrder, {
      items: [
        { item: 'a', facts: { ...silent, ...said } },
        { item: 'b', facts: { ...silent, ...said } },
      ],
    }).decisions.map((one) => [one.item, ...one.parts.map(({ part, outcome }) => `${part} ${outcome}`)])
  const claimedOf = (correctionOfA: string, supplementOfB: string) => [
    ['a', `correction ${correctionOfA}`],
    ['b', 'correction rejected'],
    ['a', 'supplement rejected'],
    ['b', `supplement ${supplementOfB}`],
  ]
  expect(told({})).toEqual(claimedOf('granted', 'granted'))
  expect(told({ replacementGiven: true, additionGiven: true })).toEqual(claimedOf('granted', 'granted'))
  expect(told({ replacementGiven: false })).toEqual(claimedOf('rejected', 'granted'))
  expect(told({ additionGiven: false })).toEqual(claimedOf('granted', 'rejected'))
  // Whichever of the two is claimed first.
  const [corrections, supplements] = [told({}).slice(0, 2), told({}).slice(2)]
  expect(told({}, claims.toReversed())).toEqual([...supplements, ...corrections])
})

test('35: the only consent needs no day, but a purpose; where either is missing, the consent is not told', () => {
  const facts = nothingBut({ basis: 'consent', consentActive: true })
  const { consentIdentified, ...silent } = facts
  const claim = { right: 'consent-withdrawal', items: [item] } as const
  const told = (more: object, said: ItemFacts = { consentIdentified: true }) =>
    decideClaims(adakavasProcedure, [{ ...claim, ...more }], {
      items: [{ item, facts: { ...silent, ...said } }],
    }).outcome
  const purpose = { consentPurpose: 'a leaflet' }
  const date = { consentDate: day('2025-03-01') }
  expect(told({ ...purpose, ...date })).toBe('granted')
  expect(told({ ...purpose, onlyConsent: true })).toBe('granted')
  expect(told(purpose)).toBe('rejected')
  expect(told(date)).toBe('rejected')
  expect(told({})).toBe('rejected')
  expect(told({ ...purpose, ...date }, { consentIdentified: false })).toBe('rejected')
  // What identifies a consent is the host's to say: the content alone does not show it.
  expect(told({ ...purpose, ...date }, {})).toBe(null)
})

test('30, 31: a transfer is decided where it is asked for, and named by its recipient', () => {
  const { transferAsked, recipientNamed, ...silent } = nothingBut({
    basis: 'contract',
    providedBySubject: true,
    automated: true,
    transferFeasible: true,
  })
  const told = (transfer: { readonly recipient?: string } | undefined, said: ItemFacts = {}) => {
    const claim: Claim = {
      right: 'portability',
      items: [item],
      ...(transfer === undefined ? {} : { transfer }),
    }
    const [one] = decideClaims(adakavasProcedure, [claim], {
      items: [{ item, facts: { ...silent, ...said } }],
    }).decisions
    return one?.parts.map(({ part, outcome }) => `${part} ${outcome}`)
  }
  const named = { recipient: 'another home' }
  expect(told(undefined)).toEqual(['hand-over granted'])
  expect(told(undefined, { transferAsked: true })).toEqual(['hand-over granted'])
  expect(told(named)).toEqual(['hand-over granted', 'transfer granted'])
  expect(told({})).toEqual(['hand-over granted', 'transfer rejected'])
  // Its name can't be read, or it was never meant.
  expect(told(named, { recipientNamed: false })).toEqual(['hand-over granted', 'transfer rejected'])
  expect(told(named, { transferAsked: false })).toEqual(['hand-over granted', 'transfer rejected'])
  expect(told(named, { providedBySubject: false })).toEqual(['hand-over rejected'])
})

test('15: of an item that is corrected and completed, each limb lacks its own alone', () => {
  const facts = nothingBut({ basis: 'contract', inaccurate: true, incomplete: true, additionNeeded: true })
  const { replacementGiven, additionGiven, ...silent } = facts
  const told = (correction: object, supplement: object) =>
    decideClaims(
      adakavasProcedure,
      [
        {
          right: 'rectification',
          corrections: [{ item, ...correction }],
          supplements: [{ item, ...supplement }],
        },
      ],
      { items: [{ item, facts: silent }] },
    ).decisions[0]?.parts.map(({ part, outcome }) => `${part} ${outcome}`)
  expect(told({}, { addition: 'x' })).toEqual(['correction rejected', 'supplement granted'])
  expect(told({ replacement: 'x' }, {})).toEqual(['correction granted', 'supplement rejected'])
})

describe('9: acts outside the document', () => {
  const facts = nothingBut({
    basis: 'consent',
    consentActive: true,
    consentIdentified: true,
    neededForPurposes: true,
  })
  const withdrawal: Claim = {
    right: 'consent-withdrawal',
    items: [item],
    consentPurpose: 'a leaflet',
    onlyConsent: true,
  }
  const erasure: Claim = { right: 'erasure', items: [item], grounds: ['consent-withdrawn'] }

  test('a withdrawal that an act defeats carries no erasure (17.2)', () => {
    const outcomes = (limits: CaseFacts['limits'] = []) =>
      decideClaims(adakavasProcedure, [withdrawal, erasure], {
        items: [{ item, facts }],
        limits,
      }).decisions.map(({ right, outcome }) => `${right} ${outcome}`)
    expect(outcomes()).toEqual(['consent-withdrawal granted', 'erasure granted'])
    for (const limit of [
      { right: 'consent-withdrawal', item, act },
      { right: 'consent-withdrawal', act },
    ] as const)
      expect(outcomes([limit])).toEqual(['consent-withdrawal rejected', 'erasure rejected'])
  })

  test('of several acts the first is named, whether it limits the item or the whole right', () => {
    const [one, two] = [
      { right: 'erasure', item, act: 'one' },
      { right: 'erasure', act: 'two' },
    ] as const
    const named = (...limits: NonNullable<CaseFacts['limits']>) =>
      decideClaims(adakavasProcedure, [erasure], { items: [{ item, facts }], limits }).decisions[0]?.act
    expect(named(one, two)).toBe('one')
    expect(named(two, one)).toBe('two')
    expect(named(one, { ...one, act: 'three' })).toBe('one')
    expect(named({ ...one, item: 'another' }, one)).toBe('one')
  })
})

test('an act limits a right by clause 9, whatever article of the GDPR allows the act to (9)', () => {
  const claims: readonly Claim[] = [{ right: 'erasure', items: [item], grounds: ['no-basis'] }]
  const limits = [{ right: 'erasure', act, article: 'gdpr:23' }] as const
  const record = { item, facts: nothingBut({ basis: 'none' }) }
  expect(decideClaims(adakavasProcedure, claims, { items: [record], limits }).decisions).toMatchObject([
    { outcome: 'rejected', reason: 'external-limit', clauses: ['adakavas:9'] },
  ])
})

describe('what overrides an objection is told with what was objected to (27, GDPR 21(1))', () => {
  const objection: Claim = { right: 'objection', items: [item], substantiation: 'the cameras' }
  const restingOn = (facts: ItemFacts) =>
    decideClaims(municipalProcedure, [objection], {
      items: [{ item, facts: { 'own:newsletter': false, ...facts } }],
    }).decisions.map(({ outcome, parts }) => [outcome, ...parts.map((part) => part.facts)])
  // It overrides, as no newsletter is objected to.
  const overriding = { 'own:newsletter': false, overridingInterestProven: true } as const

  test('of a task in the public interest that it was one; of a legitimate interest nothing more', () => {
    expect(restingOn({ basis: 'public-task', ...overriding })).toEqual([
      ['rejected', { basis: 'public-task', ...overriding }],
    ])
    expect(restingOn({ basis: 'legitimate-interests', ...overriding })).toEqual([['rejected', overriding]])
  })

  test('and of what is granted, what was objected to', () => {
    const facts = { basis: 'public-task', overridingInterestProven: false } as const
    expect(restingOn(facts)).toEqual([['granted', { basis: 'public-task' }]])
  })
})

test('an item of which nothing is known is asked about by its name', () => {
  const claim: Claim = { right: 'objection', items: ['unknown'], substantiation: 'the cameras' }
  expect(decideClaims(adakavasProcedure, [claim], { items: [] })).toMatchObject({
    outcome: null,
    decisions: [
      {
        item: 'unknown',
        outcome: 'undetermined',
        needs: expect.arrayContaining([expect.objectContaining({ fact: 'basis' })]),
      },
    ],
  })
})

test('10: who names no information is told whether data are processed, and what; each fact is asked for once', () => {
  const decided = (claim: Claim, access: NonNullable<CaseFacts['access']>) =>
    decideClaims(adakavasProcedure, [claim], { items: [], access }).decisions[0]
  const bare = decided({ right: 'access' }, { processed: true })
  expect(bare?.parts.map(({ part }) => part)).toEqual(['confirmation', 'data'])
  const needs = decided({ right: 'access', information: 'all' }, {})?.needs.map(({ fact }) => fact) ?? []
  expect(needs).toContain('processed')
  expect(new Set(needs).size).toBe(needs.length)
})

test('where only a stated ground counts, a right that is not claimed has any (rules by themselves)', () => {
  const onlyStated = defineProcedure({
    id: 'only-stated',
    version: '1',
    readings: { statedGround: 'only-stated' },
  })
  const { erasure, restriction } = rulesFor(onlyStated, [{ right: 'portability', items: [item] }])
  expect(erasure.assess(nothingBut({ basis: 'contract', neededForPurposes: false })).outcome).toBe('granted')
  expect(restriction.assess(nothingBut({ basis: 'contract', subjectClaims: true })).outcome).toBe('granted')
})

test('where only a stated ground counts, each ground of the rule says whether the request states it (19)', () => {
  const onlyStated = defineProcedure({
    id: 'only-stated',
    version: '1',
    readings: { statedGround: 'only-stated' },
  })
  const stating = (claim: Claim) =>
    rulesFor(onlyStated, [claim]).erasure.declaration.grounds.map((ground) =>
      'of' in ground ? ground.of[0] : ground,
    )
  const said = (truth: boolean) => ({
    kind: 'given',
    clause: 'adakavas:19',
    truth,
    because: 'stated-in-request',
  })
  expect(stating({ right: 'erasure', items: [item], grounds: ['objected'] })).toEqual(
    rulesFor(onlyStated).erasure.grounds.map((name) => said(name === 'objected')),
  )
  // One that states none is granted for none.
  const none: Claim = { right: 'erasure', items: [item] }
  expect(stating(none)).toEqual(Array(4).fill(said(false)))
  expect(
    rulesFor(onlyStated, [none]).erasure.assess(nothingBut({ basis: 'none', neededForPurposes: false }))
      .outcome,
  ).toBe('rejected')
})

describe('what is no claim or no fact is named by its place', () => {
  const faultOf = (ask: () => unknown) => {
    try {
      return ask()
    } catch (error) {
      return isInvalidInput(error) ? error.message : error
    }
  }
  const claims: readonly Claim[] = [{ right: 'objection', items: [item] }]

  test('an item that is listed twice, or held and not held (47)', () => {
    const record = { item, facts: {} }
    for (const facts of [{ items: [record, record] }, { items: [record], notHeld: [item] }])
      expect(faultOf(() => decideClaims(adakavasProcedure, claims, facts))).toBe(
        'facts.items: expected each item once, held or not held, got one that stands there twice (adakavas:47)',
      )
  })

  test('a right that the document does not offer', () => {
    const other: Claim = { right: 'information' }
    expect(faultOf(() => decideClaims(adakavasProcedure, [...claims, other], { items: [] }))).toMatch(
      /^claims\[1\]\.right: expected (?:[a-z-]+ \| ){6}[a-z-]+, got /u,
    )
  })

  test('claims that are none, asked for what they lack', () => {
    const form = { nameGiven: true, signed: true, identityDocument: true }
    const ask = () => defectsOf(adakavasProcedure, null as unknown as readonly Claim[], form)
    expect(faultOf(ask)).toMatch(/^claims: expected claims, and how they were filed\b/u)
  })
})
