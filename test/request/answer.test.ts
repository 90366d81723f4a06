import { describe, expect, test } from 'vitest'
import type { RequestCommand } from '../../src/request/index.js'
import {
  accessInformation,
  type CaseFacts,
  type Claim,
  type ItemFacts,
  type Right,
} from '../../src/rights/index.js'
import { answering, answerOf, decisionOn, implementBy, on } from './answering.js'
import {
  answer,
  answered,
  assign,
  byRepresentative,
  confirm,
  day,
  demandFee,
  given,
  grant,
  inquire,
  items,
  needed,
  noException,
  notNeeded,
  type Outcome,
  proveAuthority,
  received,
  reject,
  submit,
  supply,
  toErase,
  under,
  unsigned,
} from './scenario.js'

/** The outcome of each limb. */
const limbs = (outcome: Outcome, right: Right, item: string | null): Readonly<Record<string, string>> =>
  Object.fromEntries(decisionOn(outcome, right, item).parts.map(({ part, outcome }) => [part, outcome]))

describe('clause 47: granted, granted in part, rejected', () => {
  const claims = [toErase('photo', 'cellar')] as const

  test.each([
    ['granted', notNeeded, notNeeded],
    ['granted-in-part', notNeeded, needed],
    ['granted-in-part', needed, notNeeded],
    ['rejected', needed, needed],
  ] as const)('%s', (outcome, photo, cellar) => {
    const given = answerOf(answering(claims, items({ photo, cellar })))
    expect(given.outcome).toBe(outcome)
    expect(given.extent.map(({ item }) => item)).toEqual([
      ...(photo === notNeeded ? ['photo'] : []),
      ...(cellar === notNeeded ? ['cellar'] : []),
    ])
    expect(given.reasons.map(({ item }) => item)).toEqual([
      ...(photo === needed ? ['photo'] : []),
      ...(cellar === needed ? ['cellar'] : []),
    ])
    expect(given.implementation?.counted).toBe(outcome === 'rejected' ? undefined : '2026-04-20')
  })

  test('a grant says its extent and cites the condition that holds; a rejection cites the clause of the right with its failed grounds', () => {
    const outcome = answering(claims, items({ photo: notNeeded, cellar: needed }))
    expect(answerOf(outcome).extent).toEqual([
      {
        right: 'erasure',
        item: 'photo',
        parts: ['whole'],
        effectiveFrom: null,
        by: answerOf(outcome).implementation,
      },
    ])
    expect(answerOf(outcome).reasons).toMatchObject([
      { right: 'erasure', item: 'cellar', reason: null, act: null },
    ])
    expect(new Set(answerOf(outcome).reasons[0]?.clauses)).toEqual(
      new Set(['adakavas:17', 'adakavas:17.1', 'adakavas:17.2', 'adakavas:17.3', 'adakavas:17.4']),
    )
    expect(decisionOn(outcome, 'erasure', 'photo').clauses).toEqual(['adakavas:17.1'])
  })

  test('a rejection cites the exceptions that hold (clause 18)', () => {
    const outcome = answering(
      [toErase('photo')],
      items({ photo: { ...notNeeded, legalObligation: true, institutionClaims: true } }),
    )
    expect(new Set(answerOf(outcome).reasons[0]?.clauses)).toEqual(
      new Set(['adakavas:18.2', 'adakavas:18.3']),
    )
  })

  test('the officer may add reasons', () => {
    const open = given([submit(), confirm(received)])
    const { answer } = answered(
      open.when(reject(on, { reasons: ['the archive act obliges us as well'] })).state(),
    )
    expect(answer.furtherReasons).toEqual(['the archive act obliges us as well'])
    expect(answer.reasons).toHaveLength(1)
  })

  test('an answer is one of the acts sent out, closes the request and keeps its regions', () => {
    const open = given([submit(), assign(received), demandFee('2026-03-05'), confirm('2026-03-06')])
    expect(open.when(grant(on)).state()).toMatchObject({
      status: 'answered',
      identity: { status: 'confirmed', on: '2026-03-06' },
      authority: { status: 'not-needed' },
      fee: { status: 'demanded' },
      acts: [{ act: 'fee-demand' }, { act: 'answer', on }],
      implemented: [],
    })
  })

  test('no verdict is passed in: a command with one is no command', () => {
    const command: RequestCommand = JSON.parse(
      JSON.stringify(grant(on)).replace('"facts"', '"outcome":"granted","facts"'),
    )
    expect(() => given([submit(), confirm(received)]).when(command)).toThrow(
      expect.objectContaining({ code: 'invalid-input', path: 'data' }),
    )
  })
})

describe('what a grant needs (clauses 40, 44, 47)', () => {
  const inPart = { facts: items({ photo: notNeeded, cellar: needed }) }
  const two = { claims: [toErase('photo', 'cellar')] } as const

  test.each([
    ['unconfirmed', given([submit()])],
    ['inquiry-open', given([submit(), inquire('2026-03-04', '2026-03-13')])],
    ['inquiry-open', given([submit(), inquire('2026-03-04', '2026-03-13'), supply('2026-03-05')])],
  ])('identity: %s grants nothing, with the attestation or without it (clause 44)', (identity, open) => {
    for (const over of [{}, { disclosesNothing: 'nothing is said' }]) {
      expect(open.when(grant(on, on, over)).rejected()).toEqual({
        of: 'request',
        command: 'AnswerRequest',
        code: 'identity-unconfirmed',
        clauses: ['adakavas:44'],
        data: { identity },
      })
    }
  })

  test('nor does a part grant go out without identity (clause 44)', () => {
    const open = given([submit(two)])
    expect(
      open.when(answer(on, inPart.facts, { implementBy, disclosesNothing: 'nothing is said' })).rejection()
        .code,
    ).toBe('identity-unconfirmed')
  })

  test('a negative confirmation is a grant and needs identity as well (clauses 10, 44)', () => {
    const open = given([submit({ claims: [{ right: 'access', information: 'all' }] })])
    const facts: CaseFacts = { items: [], access: { processed: false } }
    expect(open.when(answer(on, facts, { implementBy, disclosesNothing: 'x' })).rejection().code).toBe(
      'identity-unconfirmed',
    )
  })

  test('a rejection without identity needs the attestation that it discloses nothing (clause 44)', () => {
    const open = given([submit()])
    expect(open.when(answer(on, items({ photo: needed }))).rejection()).toEqual({
      code: 'identity-unconfirmed',
      clauses: ['adakavas:44'],
    })
    expect(answerOf(open.when(reject(on))).outcome).toBe('rejected')
    const known = given([submit(), confirm(received)])
    expect(answerOf(known.when(answer(on, items({ photo: needed })))).outcome).toBe('rejected')
  })

  test('a representative who has shown nothing gets no grant, but may get a rejection (clause 40)', () => {
    const unproven = given([byRepresentative(false), confirm(received)])
    expect(unproven.when(grant(on)).rejected()).toEqual({
      of: 'request',
      command: 'AnswerRequest',
      code: 'authority-unproven',
      clauses: ['adakavas:40'],
      data: { authority: 'unproven' },
    })
    expect(unproven.when(answer(on, items({ photo: needed }))).state().status).toBe('answered')
    expect(
      given([byRepresentative(false), confirm(received), proveAuthority('2026-03-05')])
        .when(grant(on))
        .state().status,
    ).toBe('answered')
    expect(
      given([byRepresentative(true), confirm(received)])
        .when(grant(on))
        .state().status,
    ).toBe('answered')
  })

  test('a grant and a part grant need a day to carry it out, a rejection none (clause 47)', () => {
    const missing = { code: 'implementation-day-missing', clauses: ['adakavas:47'] }
    const open = given([submit(two), confirm(received)])
    expect(open.when(answer(on, inPart.facts)).rejection()).toEqual(missing)
    expect(open.when(answer(on, items({ photo: notNeeded, cellar: notNeeded }))).rejection()).toEqual(missing)
    const rejected = answerOf(
      open.when(answer(on, items({ photo: needed, cellar: needed }), { implementBy })),
    )
    expect(rejected).toMatchObject({ outcome: 'rejected', implementation: null, extent: [] })
  })

  test('that day may be the day of the answer, never one before (clause 47, D-2)', () => {
    const open = given([submit(), confirm(received)])
    expect(open.when(grant(on, on)).state().status).toBe('answered')
    expect(open.when(grant(on, '2026-03-19')).rejected()).toEqual({
      of: 'request',
      command: 'AnswerRequest',
      code: 'implementation-day-past',
      clauses: ['adakavas:47'],
      data: { on, implementBy: '2026-03-19' },
    })
    // On Monday 23 March, naming the Saturday before, which would roll onto it.
    expect(open.when(grant('2026-03-23', '2026-03-21')).rejection().code).toBe('implementation-day-past')
  })

  test.each([
    ['2026-04-20', '2026-04-20', 'a Monday'],
    ['2026-04-18', '2026-04-20', 'a Saturday'],
    ['2026-04-05', '2026-04-07', 'Easter'],
    ['2026-05-01', '2026-05-04', 'Labour Day, a Friday'],
  ])('that day rolls like any other: %s is due %s, %s (D-10)', (named, due) => {
    const open = given([submit(), confirm(received)])
    expect(answered(open.when(grant(on, named)).state()).answer.implementation).toMatchObject({
      clause: 'adakavas:47',
      from: on,
      counted: named,
      due,
    })
    const literal = given([submit(), confirm(received)], under({ lastDay: 'as-counted' }))
    expect(answered(literal.when(grant(on, named)).state()).answer.implementation).toMatchObject({
      counted: named,
      due: named,
    })
  })
})

describe('every claim is settled by facts (clause 47)', () => {
  test('what is still unknown is named exactly, item by item', () => {
    const outcome = answering(
      [toErase('photo', 'cellar', 'letter')],
      items({
        photo: { basis: 'contract', neededForPurposes: false },
        cellar: {
          basis: 'consent',
          neededForPurposes: true,
          legalObligation: false,
          institutionClaims: false,
        },
        letter: { careOrHealthNecessity: true },
      }),
    )
    const rejection = outcome.rejected()
    if (rejection.code !== 'claims-undetermined') throw new Error(rejection.code)
    expect(rejection.clauses).toEqual(['adakavas:47'])
    const { needs } = rejection.data
    expect(needs.map(({ item, facts }) => [item, [...facts].sort()])).toEqual([
      ['photo', ['careOrHealthNecessity', 'institutionClaims', 'legalObligation']],
      ['cellar', ['careOrHealthNecessity', 'consentWithdrawn', 'otherBasisRemains']],
    ])
  })

  test('an item that is claimed and of which nothing is said is asked about, not rejected', () => {
    const { code } = answering([toErase('photo')], { items: [] }).rejected()
    expect(code).toBe('claims-undetermined')
  })

  test('nothing is asked once the other facts settle it', () => {
    expect(
      answerOf(answering([toErase('letter')], items({ letter: { careOrHealthNecessity: true } }))).outcome,
    ).toBe('rejected')
  })

  test.each([
    {
      clause: '17.4 with 18.2',
      claims: [toErase('photo')],
      facts: { ...noException, basis: 'none', legalObligation: true },
      names: ['basis', 'legalObligation'],
    },
    {
      clause: '18.2',
      claims: [toErase('photo')],
      facts: { ...noException, basis: 'legal-obligation', neededForPurposes: false },
      names: ['basis', 'legalObligation'],
    },
    {
      clause: '21.1',
      claims: [
        {
          right: 'restriction',
          grounds: ['rectification-pending'],
          items: ['photo'],
          period: { criterion: 'the end' },
        },
      ],
      facts: {
        rectificationDone: true,
        rectificationGranted: false,
        basis: 'contract',
        neededForPurposes: true,
      },
      names: ['rectificationDone', 'rectificationGranted'],
    },
  ] as const satisfies readonly {
    clause: string
    claims: readonly [Claim]
    facts: ItemFacts
    names: readonly string[]
  }[])('facts of $clause that exclude each other are named, never resolved', ({ claims, facts, names }) => {
    const rejection = answering(claims, items({ photo: facts })).rejected()
    if (rejection.code !== 'facts-contradictory') throw new Error(rejection.code)
    expect([...rejection.data.facts].sort()).toEqual(names)
    expect(rejection.data).toMatchObject({ right: claims[0].right, item: 'photo' })
  })

  test('no basis does not settle whether the law obliges: it is still asked (17.4, 18.2)', () => {
    const { data } = answering(
      [toErase('photo')],
      items({ photo: { basis: 'none', careOrHealthNecessity: false, institutionClaims: false } }),
    ).rejected()
    expect(data).toEqual({ needs: [{ right: 'erasure', item: 'photo', facts: ['legalObligation'] }] })
  })

  test.each([
    [
      'twice as held',
      {
        items: [
          { item: 'photo', facts: needed },
          { item: 'photo', facts: notNeeded },
        ],
      },
    ],
    ['as held and as not held', { items: [{ item: 'photo', facts: needed }], notHeld: ['photo'] }],
  ])('an item is not listed %s', (_, facts) => {
    expect(answering([toErase('photo')], facts).rejected()).toMatchObject({
      code: 'item-listed-twice',
      clauses: ['adakavas:47'],
      data: { item: 'photo', how: 'notHeld' in facts ? 'held-and-not-held' : 'twice' },
    })
  })
})

describe('clause 27: a proven interest carries its justification in words', () => {
  const objection: Claim = {
    right: 'objection',
    items: ['camera'],
    substantiation: 'the cameras serve the home',
  }
  const proven: ItemFacts = {
    basis: 'legitimate-interests',
    limitInvoked: true,
    overridingInterestProven: true,
  }

  test('without it the answer is rejected, with it the objection is', () => {
    expect(answering([objection], items({ camera: proven })).rejected()).toMatchObject({
      code: 'justification-missing',
      clauses: ['adakavas:27'],
      data: { item: 'camera', fact: 'overridingInterestProven' },
    })
    const outcome = answering([objection], {
      items: [{ item: 'camera', facts: proven, overridingInterest: 'thefts in the hall, see the log' }],
    })
    expect(answerOf(outcome).outcome).toBe('rejected')
    expect(decisionOn(outcome, 'objection', 'camera').clauses).toContain('adakavas:27')
  })

  test('an interest that is asserted, not proven, defeats no objection', () => {
    const asserted: ItemFacts = { ...proven, overridingInterestProven: false, institutionClaims: false }
    expect(answerOf(answering([objection], items({ camera: asserted }))).outcome).toBe('granted')
  })
})

describe('clause 9: a limit from outside the document', () => {
  const act = 'Law on Archives, article 13'

  test('rejects that right for that item, citing clause 9 and the act, even over a ground that holds', () => {
    const outcome = answering([toErase('photo', 'cellar')], {
      ...items({ photo: notNeeded, cellar: notNeeded }),
      limits: [{ right: 'erasure', item: 'photo', act }],
    })
    expect(answerOf(outcome)).toMatchObject({
      outcome: 'granted-in-part',
      reasons: [{ right: 'erasure', item: 'photo', clauses: ['adakavas:9'], reason: 'external-limit', act }],
    })
    expect(decisionOn(outcome, 'erasure', 'cellar').outcome).toBe('granted')
  })

  test('settles what facts leave open', () => {
    const outcome = answering([toErase('photo')], {
      ...items({ photo: {} }),
      limits: [{ right: 'erasure', item: 'photo', act }],
    })
    expect(answerOf(outcome).outcome).toBe('rejected')
  })

  test('without an item it rejects the right as a whole, and no other right', () => {
    const outcome = answering([toErase('photo'), { right: 'portability', items: ['photo'] }], {
      ...items({ photo: { ...notNeeded, providedBySubject: true, automated: true } }),
      limits: [{ right: 'erasure', act }],
    })
    expect(answerOf(outcome).outcome).toBe('granted-in-part')
    expect(decisionOn(outcome, 'portability', 'photo').outcome).toBe('granted')
  })

  test('reaches one piece of information of an access', () => {
    const outcome = answering([{ right: 'access', information: 'all' }], {
      items: [],
      access: { processed: true, recipientsForeseen: true, otherSource: true },
      limits: [{ right: 'access', item: 'source', act }],
    })
    expect(answerOf(outcome)).toMatchObject({
      outcome: 'granted-in-part',
      reasons: [{ clauses: ['adakavas:9'], act }],
    })
    expect(limbs(outcome, 'access', null)).toMatchObject({
      source: 'rejected',
      'authority-complaint': 'granted',
    })
  })

  describe('on an objection makes 17.3 false by itself in the same request', () => {
    const objection: Claim = { right: 'objection', items: ['photo'], substantiation: 'the home alone' }
    const limits = [{ right: 'objection', item: 'photo', act }] as const
    // Nothing is said of whether the subject objects: this request says it.
    const facts: ItemFacts = {
      ...noException,
      basis: 'legitimate-interests',
      specialCategoryConsent: false,
      neededForPurposes: true,
    }

    test('nothing is asked that the claim already says, and the reason of the erasure names the act too', () => {
      const outcome = answering([objection, toErase('photo')], { ...items({ photo: facts }), limits })
      expect(answerOf(outcome).outcome).toBe('rejected')
      expect(decisionOn(outcome, 'objection', 'photo')).toMatchObject({ reason: 'external-limit', act })
      expect(decisionOn(outcome, 'erasure', 'photo')).toMatchObject({
        outcome: 'rejected',
        reason: null,
        act,
      })
      expect(answerOf(outcome).reasons.map(({ right, item, act: named }) => [right, item, named])).toEqual([
        ['objection', 'photo', act],
        ['erasure', 'photo', act],
      ])
    })

    test('an objection made before is no way round it', () => {
      const outcome = answering([objection, toErase('photo')], {
        ...items({ photo: { ...facts, objects: true } }),
        limits,
      })
      expect(decisionOn(outcome, 'erasure', 'photo')).toMatchObject({ outcome: 'rejected', act })
    })

    test('an erasure on another ground, or against an exception, has nothing to do with the act', () => {
      for (const [own, expected] of [
        [{ neededForPurposes: false }, 'granted'],
        [{ neededForPurposes: false, careOrHealthNecessity: true }, 'rejected'],
      ] as const) {
        const outcome = answering([objection, toErase('photo')], {
          ...items({ photo: { ...facts, ...own } }),
          limits,
        })
        expect(decisionOn(outcome, 'erasure', 'photo')).toMatchObject({ outcome: expected, act: null })
      }
    })

    test('a limit on the objection to another item, or where nobody objects, leaves 17.3 as it was', () => {
      const elsewhere = answering([{ ...objection, items: ['photo', 'file'] }, toErase('photo')], {
        ...items({ photo: { ...facts, limitInvoked: false }, file: facts }),
        limits: [{ right: 'objection', item: 'file', act }],
      })
      expect(decisionOn(elsewhere, 'erasure', 'photo').outcome).toBe('granted')
    })
  })

  test('limits no right that nobody claimed', () => {
    const facts = { ...items({ photo: notNeeded }), limits: [{ right: 'access', act }] } as const
    expect(answering([toErase('photo')], facts).rejection()).toEqual({
      code: 'limit-without-claim',
      clauses: ['adakavas:9'],
    })
  })

  test('without the act it is none', () => {
    const text = JSON.stringify(
      answer(on, { ...items({ photo: notNeeded }), limits: [{ right: 'erasure', act }] }),
    )
    const command: RequestCommand = JSON.parse(text.replace(`,"act":"${act}"`, ''))
    expect(() => given([submit(), confirm(received)]).when(command)).toThrow(
      expect.objectContaining({ path: 'data.facts.limits[0].act', clause: 'adakavas:9' }),
    )
  })
})

describe('items that are not held (clauses 17, 47)', () => {
  test('a claim to one is rejected as no data, beside what is granted', () => {
    const outcome = answering([toErase('photo', 'letter')], {
      ...items({ photo: notNeeded }),
      notHeld: ['letter'],
    })
    expect(answerOf(outcome)).toMatchObject({
      outcome: 'granted-in-part',
      reasons: [{ right: 'erasure', item: 'letter', reason: 'no-data' }],
    })
  })

  test.each([
    [{ right: 'erasure', grounds: ['not-needed'], items: 'all' }],
    [{ right: 'restriction', grounds: ['no-basis'], items: 'all', period: { criterion: 'the end' } }],
    [{ right: 'objection', items: 'all', substantiation: 'x' }],
    [{ right: 'portability', items: 'all' }],
    [{ right: 'consent-withdrawal', items: 'all', onlyConsent: true, consentPurpose: 'x' }],
  ] as const)('$right of "all" where nothing is held is rejected as no data', (claim) => {
    expect(answerOf(answering([claim], { items: [] }))).toMatchObject({
      outcome: 'rejected',
      reasons: [{ right: claim.right, item: null, reason: 'no-data' }],
    })
  })
})

describe('access (clauses 10 to 12)', () => {
  const all: Claim = { right: 'access', information: 'all' }

  test('nothing is processed: the negative confirmation is a grant that leaves nothing to carry out (clauses 10, 47)', () => {
    const outcome = answering([all], { items: [], access: { processed: false } })
    expect(answerOf(outcome)).toMatchObject({ outcome: 'granted', extent: [], implementation: null })
  })

  test.each([
    [true, true, ['11.1', '11.2', '11.3', '11.4', '11.5', '11.6', '11.7']],
    [true, false, ['11.1', '11.2', '11.3', '11.4', '11.5', '11.6']],
    [false, true, ['11.1', '11.2', '11.4', '11.5', '11.6', '11.7']],
    [false, false, ['11.1', '11.2', '11.4', '11.5', '11.6']],
  ])('clause 11: recipients foreseen %s, another source %s', (recipientsForeseen, otherSource, owed) => {
    const outcome = answering([all], {
      items: [],
      access: { processed: true, recipientsForeseen, otherSource },
    })
    expect(answerOf(outcome).outcome).toBe('granted')
    expect(answerOf(outcome).extent[0]?.parts).toEqual([
      'confirmation',
      'data',
      ...accessInformation.filter((_, index) => owed.includes(`11.${index + 1}`)),
    ])
    const shown = limbs(outcome, 'access', null)
    expect(shown['recipients']).toBe(recipientsForeseen ? 'granted' : 'not-applicable')
    expect(shown['source']).toBe(otherSource ? 'granted' : 'not-applicable')
  })

  test('only what was asked for is owed and asked about (clause 12)', () => {
    const some: Claim = { right: 'access', information: ['purposes', 'rights'] }
    const outcome = answering([some], { items: [], access: { processed: true } })
    expect(answerOf(outcome).extent[0]?.parts).toEqual(['confirmation', 'data', 'purposes', 'rights'])
  })

  test('a piece that does not apply, asked for alone, does not make the answer partial (clause 11.3)', () => {
    const some: Claim = { right: 'access', information: ['recipients'] }
    const outcome = answering([some], { items: [], access: { processed: true, recipientsForeseen: false } })
    expect(answerOf(outcome).outcome).toBe('granted')
  })

  test('what is unknown is named per piece of information', () => {
    const { data } = answering([all], {
      items: [],
      access: { processed: true, otherSource: true },
    }).rejected()
    expect(data).toEqual({ needs: [{ right: 'access', item: null, facts: ['recipientsForeseen'] }] })
  })
})

describe('portability (clauses 30, 31)', () => {
  const mine: ItemFacts = { providedBySubject: true, basis: 'consent', automated: true }

  test.each([
    ['30', 'provided by another', { ...mine, providedBySubject: false }],
    ['30.1', 'on another basis', { ...mine, basis: 'public-task', specialCategoryConsent: false }],
    ['30.2', 'on paper', { ...mine, automated: false }],
  ] as const)('clause %s: of "all", what is %s is rejected and the rest handed over', (_, __, other) => {
    const outcome = answering([{ right: 'portability', items: 'all' }], items({ photo: mine, file: other }))
    expect(answerOf(outcome)).toMatchObject({
      outcome: 'granted-in-part',
      extent: [{ right: 'portability', item: 'photo', parts: ['hand-over'] }],
      reasons: [{ right: 'portability', item: 'file' }],
    })
  })

  test.each([
    ['granted', { transferFeasible: true }, { recipient: 'the Kaunas Centre' }, ['hand-over', 'transfer']],
    ['granted-in-part', { transferFeasible: false }, { recipient: 'the Kaunas Centre' }, ['hand-over']],
    ['granted-in-part', { transferFeasible: true }, {}, ['hand-over']],
  ] as const)(
    'a direct transfer is a limb of its own: %s with %o to %o',
    (expected, facts, transfer, parts) => {
      const outcome = answering(
        [{ right: 'portability', items: ['photo'], transfer }],
        items({ photo: { ...mine, ...facts } }),
      )
      expect(answerOf(outcome).outcome).toBe(expected)
      expect(decisionOn(outcome, 'portability', 'photo').outcome).toBe(expected)
      expect(answerOf(outcome).extent).toMatchObject([{ item: 'photo', parts }])
      if (expected !== 'granted') {
        const clauses = answerOf(outcome).reasons[0]?.clauses ?? []
        expect(clauses).toContain(facts.transferFeasible ? 'adakavas:31' : 'adakavas:30')
      }
    },
  )

  test('what is not handed over is not transferred either', () => {
    const outcome = answering(
      [{ right: 'portability', items: ['photo'], transfer: { recipient: 'x' } }],
      items({ photo: { ...mine, automated: false, transferFeasible: true } }),
    )
    expect(answerOf(outcome).outcome).toBe('rejected')
  })
})

describe('rectification (clauses 14, 15)', () => {
  const both: Claim = {
    right: 'rectification',
    corrections: [{ item: 'address', replacement: 'Vilniaus g. 2' }],
    supplements: [{ item: 'address', addition: 'flat 3' }],
  }

  test.each([
    ['granted', { inaccurate: true, incomplete: true, additionNeeded: true }, 'granted', 'granted'],
    ['granted-in-part', { inaccurate: true, incomplete: true, additionNeeded: false }, 'granted', 'rejected'],
    ['granted-in-part', { inaccurate: false, incomplete: true, additionNeeded: true }, 'rejected', 'granted'],
    ['rejected', { inaccurate: false, incomplete: false }, 'rejected', 'rejected'],
  ] as const)(
    '%s: correction and supplement are limbs of one item',
    (expected, facts, correction, supplement) => {
      const outcome = answering([both], items({ address: facts }))
      expect(answerOf(outcome).outcome).toBe(expected)
      expect(limbs(outcome, 'rectification', 'address')).toEqual({ correction, supplement })
    },
  )

  test('a correction without the accurate data is rejected on its merits, citing clause 15', () => {
    const outcome = answering(
      [{ right: 'rectification', corrections: [{ item: 'address' }] }],
      items({ address: { inaccurate: true } }),
    )
    expect(answerOf(outcome)).toMatchObject({ outcome: 'rejected', reasons: [{ item: 'address' }] })
    expect(answerOf(outcome).reasons[0]?.clauses).toContain('adakavas:15')
  })

  test.each([
    ['the accurate data', { replacementGiven: false }, 'rejected', 'granted'],
    ['the additional data', { additionGiven: false }, 'granted', 'rejected'],
  ] as const)(
    'a host that says that %s it was sent can’t be read is believed (clause 15, section 4)',
    (_, unreadable, correction, supplement) => {
      const facts = { inaccurate: true, incomplete: true, additionNeeded: true, ...unreadable }
      const outcome = answering([both], items({ address: facts }))
      expect(limbs(outcome, 'rectification', 'address')).toEqual({ correction, supplement })
      expect(answerOf(outcome).reasons[0]?.clauses).toContain('adakavas:15')
    },
  )

  test('an addition without the additional data is rejected on its merits, citing clause 15', () => {
    const outcome = answering(
      [{ right: 'rectification', supplements: [{ item: 'address' }] }],
      items({ address: { incomplete: true, additionNeeded: true } }),
    )
    expect(answerOf(outcome).reasons[0]?.clauses).toContain('adakavas:15')
  })
})

describe('restriction (clauses 21, 24)', () => {
  const claims: ItemFacts = { basis: 'contract', neededForPurposes: false, subjectClaims: true }
  const restrict = (period?: { until?: string; criterion?: string }): Claim => ({
    right: 'restriction',
    grounds: ['subject-claims'],
    items: ['photo'],
    ...(period === undefined
      ? {}
      : {
          period: {
            ...(period.until === undefined ? {} : { until: day(period.until) }),
            ...(period.criterion === undefined ? {} : { criterion: period.criterion }),
          },
        }),
  })
  const withNeeded = (neededPeriod: { until: string }): CaseFacts => ({
    items: [{ item: 'photo', facts: claims, neededPeriod: { until: day(neededPeriod.until) } }],
  })

  test.each([
    ['granted', '2026-09-01', '2026-09-01', '2026-09-01', false],
    ['granted', '2026-09-01', '2026-10-01', '2026-09-01', false],
    ['granted-in-part', '2026-09-01', '2026-08-31', '2026-08-31', true],
  ])('%s: asked until %s, needed until %s', (expected, asked, need, until, cut) => {
    const outcome = answering([restrict({ until: asked })], withNeeded({ until: need }))
    expect(answerOf(outcome).outcome).toBe(expected)
    expect(decisionOn(outcome, 'restriction', 'photo').period).toEqual({
      until,
      grounds: ['subject-claims'],
      cut,
    })
    if (cut) {
      expect(answerOf(outcome).reasons).toEqual([
        { right: 'restriction', item: 'photo', clauses: ['adakavas:24'], reason: 'period-cut', act: null },
      ])
    }
  })

  test('as asked, where the answer names no shorter one; the end of a period never rolls (D-10)', () => {
    // 1 November 2026 is a Sunday and a holiday.
    const outcome = answering([restrict({ until: '2026-11-01' })], items({ photo: claims }))
    expect(decisionOn(outcome, 'restriction', 'photo').period).toEqual({
      until: '2026-11-01',
      grounds: ['subject-claims'],
      cut: false,
    })
  })

  test('of a day and a criterion both are kept: whichever comes first (clause 24)', () => {
    const outcome = answering(
      [restrict({ until: '2026-09-01', criterion: 'the case ends' })],
      items({ photo: claims }),
    )
    expect(decisionOn(outcome, 'restriction', 'photo').period).toMatchObject({
      until: '2026-09-01',
      criterion: 'the case ends',
    })
  })

  test('a period that the claim lacks is a defect, and the answer names the needed one', () => {
    const open = given([submit({ claims: [restrict()] }), confirm(received)])
    expect(open.state).toMatchObject({ defects: [{ code: 'period-missing', clause: 'adakavas:24' }] })
    expect(open.when(answer(on, items({ photo: claims }), { implementBy })).rejected()).toMatchObject({
      code: 'period-needed',
      clauses: ['adakavas:24'],
      data: { items: ['photo'] },
    })
    const outcome = open.when(answer(on, withNeeded({ until: '2026-08-31' }), { implementBy }))
    expect(answerOf(outcome).outcome).toBe('granted')
    expect(decisionOn(outcome, 'restriction', 'photo').period).toEqual({
      until: '2026-08-31',
      grounds: ['subject-claims'],
      cut: false,
    })
  })

  test('where it is rejected no period is asked for', () => {
    const outcome = answering(
      [restrict()],
      items({ photo: { basis: 'contract', neededForPurposes: true, rectificationGranted: false } }),
    )
    expect(answerOf(outcome).outcome).toBe('rejected')
  })

  test('21.1 holds by a rectification granted in either limb of the same request', () => {
    const both: readonly [Claim, Claim] = [
      {
        right: 'restriction',
        grounds: ['rectification-pending'],
        items: ['photo'],
        period: { until: day('2026-09-01') },
      },
      {
        right: 'rectification',
        corrections: [{ item: 'photo', replacement: 'x' }],
        supplements: [{ item: 'photo', addition: 'y' }],
      },
    ]
    const facts: ItemFacts = {
      basis: 'contract',
      neededForPurposes: true,
      rectificationDone: false,
      rectificationGranted: false,
    }
    const limb = (inaccurate: boolean, incomplete: boolean) =>
      answering(both, items({ photo: { ...facts, inaccurate, incomplete, additionNeeded: true } }))
    expect(decisionOn(limb(true, false), 'restriction', 'photo').outcome).toBe('granted')
    expect(decisionOn(limb(false, true), 'restriction', 'photo').period?.grounds).toEqual([
      'rectification-pending',
    ])
    expect(decisionOn(limb(false, false), 'restriction', 'photo').outcome).toBe('rejected')
  })
})

describe('withdrawal of consent (clauses 33 to 35)', () => {
  const identified: Claim = {
    right: 'consent-withdrawal',
    items: ['photo'],
    consentDate: day('2024-05-06'),
    consentPurpose: 'photographs on the website',
  }
  const consented: ItemFacts = { basis: 'consent', consentActive: true, consentIdentified: true }

  test('is effective from the day of receipt, never earlier and not from the answer', () => {
    const filed = submit({ submittedOn: day('2026-02-27'), claims: [identified] })
    const outcome = given([filed, confirm('2026-03-10')]).when(
      answer(on, items({ photo: consented }), {
        implementBy,
        afterWithdrawal: [{ becomes: 'erased-by', item: 'photo', day: implementBy }],
      }),
    )
    expect(answerOf(outcome).extent).toEqual([
      {
        right: 'consent-withdrawal',
        item: 'photo',
        parts: ['whole'],
        effectiveFrom: received,
        by: answerOf(outcome).implementation,
      },
    ])
  })

  test.each([
    ['33', 'the basis is another', { ...consented, basis: 'contract', specialCategoryConsent: false }],
    ['33', 'the consent is withdrawn already', { ...consented, consentActive: false }],
    ['35', 'it is not known which consent is meant', { ...consented, consentIdentified: false }],
  ] as const)('clause %s: rejected where %s', (_, __, facts) => {
    expect(answerOf(answering([identified], items({ photo: facts }))).outcome).toBe('rejected')
  })

  test('a consent that the claim does not identify is rejected, citing clause 35, whatever the host says', () => {
    const outcome = answering(
      [{ right: 'consent-withdrawal', items: ['photo'] }],
      items({ photo: consented }),
    )
    expect(answerOf(outcome).outcome).toBe('rejected')
    expect(answerOf(outcome).reasons[0]?.clauses).toContain('adakavas:35')
  })

  test('a missing day is no defect where the consent is the only one', () => {
    const only: Claim = {
      right: 'consent-withdrawal',
      items: ['photo'],
      onlyConsent: true,
      consentPurpose: 'photographs',
    }
    expect(given([submit({ claims: [only] })]).state).toMatchObject({ defects: [] })
    expect(answerOf(answering([only], items({ photo: consented }))).outcome).toBe('granted')
  })

  test('it erases nothing by itself, but is a ground of an erasure in the same request (17.2)', () => {
    const facts: ItemFacts = {
      ...consented,
      ...noException,
      neededForPurposes: true,
      otherBasisRemains: false,
      consentWithdrawn: false,
    }
    expect(
      answerOf(answering([identified], items({ photo: facts }))).extent.map(({ right }) => right),
    ).toEqual(['consent-withdrawal'])
    expect(answerOf(answering([toErase('photo')], items({ photo: facts }))).outcome).toBe('rejected')
    expect(answerOf(answering([identified, toErase('photo')], items({ photo: facts }))).outcome).toBe(
      'granted',
    )
  })
})

describe('objection and erasure in one request (17.3, 26)', () => {
  test('objecting is a ground of the erasure, also where the facts say that nobody objected before', () => {
    const facts: ItemFacts = {
      ...noException,
      basis: 'legitimate-interests',
      specialCategoryConsent: false,
      limitInvoked: false,
      neededForPurposes: true,
      objects: false,
    }
    expect(answerOf(answering([toErase('camera')], items({ camera: facts }))).outcome).toBe('rejected')
    const both = answering(
      [toErase('camera'), { right: 'objection', items: ['camera'], substantiation: 'x' }],
      items({ camera: facts }),
    )
    expect(answerOf(both).outcome).toBe('granted')
    expect(decisionOn(both, 'erasure', 'camera').clauses).toEqual(['adakavas:17.3'])
  })
})

describe('readings of the rules reach the answer', () => {
  test('statedGround: only a ground that the request names counts (clause 19)', () => {
    const claims = [{ right: 'erasure', grounds: ['not-needed'], items: ['photo'] }] as const
    const facts = items({ photo: { ...noException, basis: 'none', neededForPurposes: true } })
    const stated = under({ statedGround: 'only-stated' })
    expect(answerOf(answering(claims, facts)).outcome).toBe('granted')
    expect(answerOf(answering(claims, facts, stated)).outcome).toBe('rejected')
    const named = [{ ...claims[0], grounds: ['no-basis'] }] as const
    expect(answerOf(answering(named, facts, stated)).outcome).toBe('granted')
  })

  test('statedGround: so too for a restriction (clause 24)', () => {
    const claims = [
      {
        right: 'restriction',
        grounds: ['no-basis'],
        items: ['photo'],
        period: { criterion: 'the end' },
      },
    ] as const
    const facts = items({ photo: { basis: 'contract', neededForPurposes: false, subjectClaims: true } })
    expect(answerOf(answering(claims, facts)).outcome).toBe('granted')
    expect(answerOf(answering(claims, facts, under({ statedGround: 'only-stated' }))).outcome).toBe(
      'rejected',
    )
  })

  test('otherBasisRemains: another basis defeats the withdrawn consent, or is beside the point (clauses 9, 17.2)', () => {
    const facts = items({
      photo: {
        ...noException,
        basis: 'consent',
        consentWithdrawn: true,
        otherBasisRemains: true,
        neededForPurposes: true,
      },
    })
    expect(answerOf(answering([toErase('photo')], facts)).outcome).toBe('rejected')
    expect(
      answerOf(answering([toErase('photo')], facts, under({ otherBasisRemains: 'irrelevant' }))).outcome,
    ).toBe('granted')
  })
})

describe('a content defect is never a refusal (clauses 19, 38)', () => {
  test('an unsigned request without a ground, a name or a document is granted on its facts', () => {
    const filed = submit({
      form: { ...unsigned, nameGiven: false, identityDocument: false },
      claims: [{ right: 'erasure', items: ['photo'] }],
    })
    expect(answerOf(given([filed, confirm(received)]).when(grant(on))).outcome).toBe('granted')
  })

  test('a claim that names no item is rejected on its merits, citing its content clause', () => {
    const outcome = answering([{ right: 'erasure', grounds: ['not-needed'] }], items({ photo: notNeeded }))
    expect(answerOf(outcome)).toMatchObject({
      outcome: 'rejected',
      reasons: [{ right: 'erasure', clauses: ['adakavas:19'], reason: 'content-missing' }],
    })
  })
})

describe('notes of an answer', () => {
  const touching = (outcome: Outcome, clause: string) =>
    outcome
      .accepted()
      .notes.filter(
        ({ note, clauses }) => note === 'gdpr-difference' && clauses.some((one) => one === clause),
      )

  test('the answer says less than GDPR 12(4) where it does not grant everything (clause 47)', () => {
    expect(touching(answering([toErase('photo')], items({ photo: needed })), 'gdpr:12(4)')).toHaveLength(1)
    expect(touching(answering([toErase('photo')], items({ photo: notNeeded })), 'gdpr:12(4)')).toHaveLength(0)
  })

  test('an objection to a public task is rejected by clause 26, not by GDPR 21(1)', () => {
    const claim: Claim = { right: 'objection', items: ['file'], substantiation: 'x' }
    const outcome = answering([claim], items({ file: { basis: 'public-task' } }))
    expect(answerOf(outcome).outcome).toBe('rejected')
    expect(touching(outcome, 'gdpr:21(1)')).toHaveLength(1)
  })
})
