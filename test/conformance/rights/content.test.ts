import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../src/calendar/index.js'
import { isInvalidInput, read } from '../../../src/core/index.js'
import { isClauseRef } from '../../../src/documents/index.js'
import { adakavasProcedure, citing } from '../../../src/procedure/index.js'
import type { Claim, RequestForm } from '../../../src/rights/claim.js'
import { claimShape } from '../../../src/rights/claim.js'
import { defectsOf } from '../../../src/rights/content.js'

const readClaim = (value: unknown): Claim =>
  read(claimShape, value, 'claim', 'request', citing(adakavasProcedure.roles))

/*
 * Table 4.18 of the clause reading (12, 15, 19, 24, 28, 31, 35): for each tick, what is missing is a defect with its
 * clause, and what is there is none.
 */

const complete: RequestForm = { nameGiven: true, signed: true, identityDocument: true }
const day = plainDate('2026-01-05')

/** A claim to each right that has everything its clause asks for. */
const whole = {
  access: { right: 'access', information: ['storage-period'] },
  rectification: {
    right: 'rectification',
    corrections: [{ item: 'address', replacement: 'Gedimino 1' }],
    supplements: [{ item: 'phone', addition: '+370' }],
  },
  erasure: { right: 'erasure', grounds: ['not-needed'], items: ['photo'] },
  restriction: {
    right: 'restriction',
    grounds: ['subject-claims'],
    items: ['photo'],
    period: { until: day },
  },
  objection: { right: 'objection', items: ['photo'], substantiation: 'the cameras rest on an interest' },
  portability: { right: 'portability', items: ['photo'] },
  'consent-withdrawal': {
    right: 'consent-withdrawal',
    items: ['photo'],
    consentDate: day,
    consentPurpose: 'a leaflet',
  },
} as const satisfies {
  readonly [R in Exclude<Claim['right'], 'information' | 'automated-decision'>]: Extract<Claim, { right: R }>
}

const clauses = [
  ['access', 'adakavas:12'],
  ['rectification', 'adakavas:15'],
  ['erasure', 'adakavas:19'],
  ['restriction', 'adakavas:24'],
  ['objection', 'adakavas:28'],
  ['portability', 'adakavas:31'],
  ['consent-withdrawal', 'adakavas:35'],
] as const

/** What a claim lacks: a code, the clause that asks for it, and the item where one lacks it. */
const lacks = (claim: Claim, form: RequestForm = complete): readonly string[] =>
  defectsOf(adakavasProcedure, [claim], form).map(
    ({ code, clause, item }) => `${code} ${clause}${item === null ? '' : ` ${item}`}`,
  )

describe.each(clauses)('a request for %s (%s)', (right, clause) => {
  const claim: Claim = whole[right]

  test('that has everything has no defect; the way of reply is free', () => {
    expect(defectsOf(adakavasProcedure, [claim], complete)).toEqual([])
  })

  test.each<[keyof RequestForm, string]>([
    ['nameGiven', 'name-missing'],
    ['signed', 'signature-missing'],
    ['identityDocument', 'identity-document-missing'],
  ])('without %s has the defect %s', (field, code) => {
    expect(defectsOf(adakavasProcedure, [claim], { ...complete, [field]: false })).toEqual([
      { code, clause, claim: 0, right, item: null },
    ])
  })

  test('without name, signature and document has all three defects beside its own', () => {
    const codes = lacks(claim, { nameGiven: false, signed: false, identityDocument: false })
    expect([...codes].sort()).toEqual([
      `identity-document-missing ${clause}`,
      `name-missing ${clause}`,
      `signature-missing ${clause}`,
    ])
  })
})

describe('what a claim must say', () => {
  test.each<[string, Claim, readonly string[]]>([
    ['12: which information', { right: 'access' }, ['information-missing adakavas:12']],
    [
      '12: which information, none at all',
      { right: 'access', information: [] },
      ['information-missing adakavas:12'],
    ],
    ['12: all of it', { right: 'access', information: 'all' }, []],
    ['12: one piece of it', { right: 'access', information: ['source'] }, []],

    [
      '15: which data, and the accurate or additional data of them',
      { right: 'rectification' },
      ['items-missing adakavas:15', 'replacement-or-addition-missing adakavas:15'],
    ],
    [
      '15: which data, none at all',
      { right: 'rectification', corrections: [], supplements: [] },
      ['items-missing adakavas:15', 'replacement-or-addition-missing adakavas:15'],
    ],
    [
      '15: the accurate data',
      { right: 'rectification', corrections: [{ item: 'address' }] },
      ['replacement-missing adakavas:15 address'],
    ],
    [
      '15: the additional data',
      { right: 'rectification', supplements: [{ item: 'phone' }] },
      ['addition-missing adakavas:15 phone'],
    ],
    [
      '15: the accurate data of every item',
      {
        right: 'rectification',
        corrections: [{ item: 'address' }, { item: 'name', replacement: 'Ona' }, { item: 'photo' }],
      },
      ['replacement-missing adakavas:15 address', 'replacement-missing adakavas:15 photo'],
    ],
    [
      '15: corrections alone',
      { right: 'rectification', corrections: [{ item: 'name', replacement: 'Ona' }] },
      [],
    ],
    [
      '15: additions alone',
      { right: 'rectification', supplements: [{ item: 'phone', addition: '+370' }] },
      [],
    ],

    ['19: one of the grounds', { right: 'erasure', items: ['photo'] }, ['ground-missing adakavas:19']],
    [
      '19: one of the grounds, none',
      { right: 'erasure', items: 'all', grounds: [] },
      ['ground-missing adakavas:19'],
    ],
    ['19: two grounds', { right: 'erasure', items: 'all', grounds: ['not-needed', 'no-basis'] }, []],
    ['19: which data', { right: 'erasure', grounds: ['not-needed'] }, ['items-missing adakavas:19']],
    [
      '19: which data, none',
      { right: 'erasure', grounds: ['not-needed'], items: [] },
      ['items-missing adakavas:19'],
    ],
    ['19: all data', { right: 'erasure', grounds: ['consent-withdrawn'], items: 'all' }, []],
    ['19: both', { right: 'erasure' }, ['ground-missing adakavas:19', 'items-missing adakavas:19']],

    [
      '24: one of the grounds',
      { right: 'restriction', items: 'all', period: { until: day } },
      ['ground-missing adakavas:24'],
    ],
    [
      '24: which data',
      { right: 'restriction', grounds: ['rectification-pending'], period: { until: day } },
      ['items-missing adakavas:24'],
    ],
    [
      '24: the period',
      { right: 'restriction', grounds: ['rectification-pending'], items: 'all' },
      ['period-missing adakavas:24'],
    ],
    [
      '24: the period, empty',
      { right: 'restriction', grounds: ['rectification-pending'], items: 'all', period: {} },
      ['period-missing adakavas:24'],
    ],
    [
      '24: a criterion instead of a day',
      {
        right: 'restriction',
        grounds: ['subject-claims'],
        items: 'all',
        period: { criterion: 'my case ends' },
      },
      [],
    ],
    [
      '24: a day and a criterion',
      {
        right: 'restriction',
        grounds: ['subject-claims'],
        items: 'all',
        period: { until: day, criterion: 'it ends' },
      },
      [],
    ],
    [
      '24: all three',
      { right: 'restriction' },
      ['ground-missing adakavas:24', 'items-missing adakavas:24', 'period-missing adakavas:24'],
    ],

    [
      '28: the grounds of the condition',
      { right: 'objection', items: 'all' },
      ['substantiation-missing adakavas:28'],
    ],
    [
      '28: the grounds of the condition, empty',
      { right: 'objection', items: 'all', substantiation: '' },
      ['substantiation-missing adakavas:28'],
    ],
    [
      '28: the grounds of the condition, blank',
      { right: 'objection', items: 'all', substantiation: ' \n' },
      ['substantiation-missing adakavas:28'],
    ],
    ['28: which data', { right: 'objection', substantiation: 'cameras' }, ['items-missing adakavas:28']],
    [
      '28: which data, none',
      { right: 'objection', substantiation: 'cameras', items: [] },
      ['items-missing adakavas:28'],
    ],
    ['28: all data', { right: 'objection', substantiation: 'cameras', items: 'all' }, []],

    ['31: which data', { right: 'portability' }, ['items-missing adakavas:31']],
    ['31: which data, none', { right: 'portability', items: [] }, ['items-missing adakavas:31']],
    ['31: all data', { right: 'portability', items: 'all' }, []],
    [
      '31: the controller to receive it, for a direct transfer',
      { right: 'portability', items: 'all', transfer: {} },
      ['recipient-missing adakavas:31'],
    ],
    [
      '31: a controller named',
      { right: 'portability', items: ['photo'], transfer: { recipient: 'a home' } },
      [],
    ],

    [
      '35: the day of the consent',
      { right: 'consent-withdrawal', items: 'all', consentPurpose: 'a leaflet' },
      ['consent-date-missing adakavas:35'],
    ],
    [
      '35: the purpose or other information',
      { right: 'consent-withdrawal', items: 'all', consentDate: day },
      ['consent-purpose-missing adakavas:35'],
    ],
    [
      '35: both',
      { right: 'consent-withdrawal', items: ['photo'] },
      ['consent-date-missing adakavas:35', 'consent-purpose-missing adakavas:35'],
    ],
    [
      '35: the day and the purpose',
      { right: 'consent-withdrawal', items: 'all', consentDate: day, consentPurpose: 'a leaflet' },
      [],
    ],
    [
      '35: the day and other information',
      { right: 'consent-withdrawal', items: 'all', consentDate: day, otherInformation: 'the blue form' },
      [],
    ],
    [
      '35: the purpose of the only consent: its day is not needed',
      { right: 'consent-withdrawal', items: 'all', consentPurpose: 'a leaflet', onlyConsent: true },
      [],
    ],
    [
      '35: other information on the only consent: its day is not needed',
      { right: 'consent-withdrawal', items: 'all', otherInformation: 'the blue form', onlyConsent: true },
      [],
    ],
    [
      '35: the only consent still has to be told apart by purpose or other information',
      { right: 'consent-withdrawal', items: 'all', onlyConsent: true },
      ['consent-purpose-missing adakavas:35'],
    ],
  ])('%s', (_, claim, expected) => {
    expect([...lacks(claim)].sort()).toEqual([...expected].sort())
  })

  test('15: no "all data" for rectification: the items are named one by one', () => {
    // @ts-expect-error there are no items besides those to correct or to complete
    const everything: Claim = { right: 'rectification', items: 'all' }
    // @ts-expect-error nor are there corrections of all
    const corrected: Claim = { right: 'rectification', corrections: 'all' }
    for (const claim of [everything, corrected]) {
      expect(() => readClaim(claim)).toThrow(TypeError)
    }
    try {
      readClaim(everything)
    } catch (error) {
      expect(isInvalidInput(error) && error.path).toBe('claim')
    }
    expect(lacks(everything)).toEqual([
      'items-missing adakavas:15',
      'replacement-or-addition-missing adakavas:15',
    ])
  })

  test('31: a transfer that is not asked for needs no recipient', () => {
    expect(lacks({ right: 'portability', items: 'all' })).toEqual([])
  })
})

describe('the defects of a request', () => {
  test('are those of each of its claims, in their order, each with its clause and its place (38)', () => {
    const claims: readonly Claim[] = [
      { right: 'portability', items: 'all', transfer: {} },
      whole.erasure,
      { right: 'rectification', corrections: [{ item: 'name' }] },
    ]
    expect(defectsOf(adakavasProcedure, claims, complete)).toEqual([
      { code: 'recipient-missing', clause: 'adakavas:31', claim: 0, right: 'portability', item: null },
      { code: 'replacement-missing', clause: 'adakavas:15', claim: 2, right: 'rectification', item: 'name' },
    ])
    const unsigned = defectsOf(adakavasProcedure, claims, { ...complete, signed: false })
    expect(unsigned.filter(({ code }) => code === 'signature-missing').map(({ clause }) => clause)).toEqual([
      'adakavas:31',
      'adakavas:19',
      'adakavas:15',
    ])
    expect(unsigned.every(({ clause }) => isClauseRef(clause))).toBe(true)
    expect(unsigned.map(({ claim }) => claim)).toEqual([...unsigned.map(({ claim }) => claim)].sort())
  })

  test('are none where nothing is claimed', () => {
    expect(
      defectsOf(adakavasProcedure, [], { nameGiven: false, signed: false, identityDocument: false }),
    ).toEqual([])
  })

  test('a claim that crosses the boundary lacks the same as the one written here', () => {
    for (const claim of Object.values(whole)) {
      expect(lacks(readClaim(JSON.parse(JSON.stringify(claim))))).toEqual([])
    }
    const bare = Object.keys(whole).filter((right) => right !== 'consent-withdrawal')
    for (const right of bare) {
      expect(lacks(readClaim({ right })).length).toBeGreaterThan(0)
    }
  })
})
