import { describe, expect, test } from 'vitest'
import { followUps } from '../../src/complaint/index.js'
import { isInvalidInput, read } from '../../src/core/index.js'
import { gdprProcedure } from '../../src/making/index.js'
import {
  adakavasProcedure,
  citing,
  legalBases,
  type Procedure,
  shapeUnder,
} from '../../src/procedure/index.js'
import type { RequestCommand } from '../../src/request/index.js'
import { afterWithdrawalShape } from '../../src/rights/after-withdrawal.js'
import type { AfterWithdrawal, Claim, ItemFacts } from '../../src/rights/index.js'
import { en } from '../../src/text/en/index.js'
import { explainAnswer } from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { seen } from '../text/reading.js'
import {
  answer,
  answered,
  applyOutcome,
  complete,
  confirm,
  day,
  given,
  impossible,
  items,
  later,
  noException,
  received,
  report,
  submit,
  summaryOf,
  toErase,
  under,
  unsigned,
  waive,
} from './scenario.js'

// Answered on Friday 20 March 2026, to be carried out by Monday 20 April.
const on = '2026-03-20'
const implementBy = day('2026-04-20')

const withdraw = (...about: readonly [string, ...string[]]): Claim => ({
  right: 'consent-withdrawal',
  items: about,
  onlyConsent: true,
  consentPurpose: 'photographs on the website',
})
const consented: ItemFacts = { basis: 'consent', consentActive: true, consentIdentified: true }

const erasedBy = (item: string, by = '2026-04-20'): AfterWithdrawal => ({
  becomes: 'erased-by',
  item,
  day: day(by),
})
const onContract = (item: string): AfterWithdrawal => ({
  becomes: 'kept-on-basis',
  item,
  basis: 'contract',
  justification: 'the contract asks for it until it ends',
})
const byLaw = (item: string): AfterWithdrawal => ({
  becomes: 'kept-on-exception',
  item,
  exception: 'legal-obligation',
  act: 'the act on archives',
})

const open = (claims: readonly [Claim, ...Claim[]], form: typeof complete | typeof unsigned = complete) =>
  [submit({ claims, form }), confirm(received)] as const satisfies readonly RequestCommand[]

const answering = (
  facts: Readonly<Record<string, ItemFacts>>,
  afterWithdrawal?: readonly AfterWithdrawal[],
): RequestCommand =>
  answer(on, items(facts), { implementBy, ...(afterWithdrawal === undefined ? {} : { afterWithdrawal }) })

describe('an answer says what becomes of data whose consent is withdrawn (GDPR 17(1)(b), section 10)', () => {
  const two = open([withdraw('photo', 'letter')])
  const both = { photo: consented, letter: consented }

  test('every item: one left out is named', () => {
    expect(given(two).when(answering(both)).rejected()).toMatchObject({
      code: 'withdrawn-data-unsettled',
      clauses: ['adakavas:33', 'gdpr:17(1)(b)'],
      data: { items: ['photo', 'letter'] },
    })
    expect(
      given(two)
        .when(answering(both, [erasedBy('letter')]))
        .rejected(),
    ).toMatchObject({
      data: { items: ['photo'] },
    })
  })

  test('erased by a day, which rolls, or kept on another basis or under an exception (D-10)', () => {
    // Saturday 18 April rolls to Monday 20 April.
    const settled = given(two)
      .when(answering(both, [erasedBy('photo', '2026-04-18'), byLaw('letter')]))
      .state()
    expect(answered(settled).answer.afterWithdrawal).toMatchObject([
      { becomes: 'erased-by', item: 'photo', by: { counted: '2026-04-18', due: '2026-04-20' } },
      { becomes: 'kept-on-exception', item: 'letter', exception: 'legal-obligation' },
    ])
  })

  test('the day to erase is not before the answer, and not after the day to carry it out', () => {
    const photo = { photo: consented }
    const filed = given(open([withdraw('photo')]))
    expect(filed.when(answering(photo, [erasedBy('photo', '2026-03-19')])).rejection().code).toBe(
      'implementation-day-past',
    )
    expect(filed.when(answering(photo, [erasedBy('photo', on)])).state().status).toBe('answered')
    expect(filed.when(answering(photo, [erasedBy('photo', '2026-04-20')])).state().status).toBe('answered')
    expect(filed.when(answering(photo, [erasedBy('photo', '2026-04-21')])).rejected()).toMatchObject({
      code: 'erased-after-implementation',
      data: { by: '2026-04-21', implementBy: '2026-04-20' },
    })
  })

  test('an item that the same answer erases needs no word, and one that it keeps does (A-17.2)', () => {
    const facts = { ...consented, ...noException, neededForPurposes: true, otherBasisRemains: false }
    const filed = given(open([withdraw('photo'), toErase('photo')]))
    expect(filed.when(answering({ photo: facts })).state()).toMatchObject({
      answer: { outcome: 'granted', afterWithdrawal: [] },
    })
    expect(filed.when(answering({ photo: facts }, [erasedBy('photo')])).rejected()).toMatchObject({
      code: 'nothing-to-settle',
      data: { item: 'photo', because: 'erased' },
    })
    const kept = { ...facts, legalObligation: true }
    expect(filed.when(answering({ photo: kept })).rejection().code).toBe('withdrawn-data-unsettled')
    expect(filed.when(answering({ photo: kept }, [byLaw('photo')])).state()).toMatchObject({
      answer: { outcome: 'granted-in-part' },
    })
  })

  test('nothing is said of data whose withdrawal is rejected, nor twice of the same', () => {
    const filed = given(open([withdraw('photo')]))
    const rejected = { photo: { ...consented, consentActive: false } }
    expect(filed.when(answering(rejected)).state().status).toBe('answered')
    expect(filed.when(answering(rejected, [erasedBy('photo')])).rejected()).toMatchObject({
      code: 'nothing-to-settle',
      data: { item: 'photo', because: 'not-withdrawn' },
    })
    expect(
      filed.when(answering({ photo: consented }, [erasedBy('photo'), onContract('photo')])).rejection().code,
    ).toBe('item-listed-twice')
  })

  test.each([
    ['otherBasisRemains', onContract('photo')],
    ['legalObligation', byLaw('photo')],
    ['careOrHealthNecessity', { ...byLaw('photo'), exception: 'care-or-health' }],
    ['institutionClaims', { ...byLaw('photo'), exception: 'institution-claims' }],
  ] as const)('what the facts deny (%s: false) keeps no data', (fact, said) => {
    const filed = given(open([withdraw('photo')]))
    expect(
      filed.when(answering({ photo: { ...consented, [fact]: false } }, [said])).rejected(),
    ).toMatchObject({
      code: 'kept-against-facts',
      clauses: ['adakavas:33', 'gdpr:17(1)(b)'],
      data: { item: 'photo', fact },
    })
    expect(filed.when(answering({ photo: consented }, [said])).state().status).toBe('answered')
  })

  test.each([
    ['18.1', { careOrHealthNecessity: true }],
    ['18.2', { legalObligation: true }],
    ['18.3', { institutionClaims: true }],
    ['17.2', { otherBasisRemains: true }],
  ])('what the same answer does not erase, by clause %s, it does not say is erased', (_, more) => {
    const filed = given(open([withdraw('photo'), toErase('photo')]))
    const photo = { ...consented, ...noException, neededForPurposes: true, otherBasisRemains: false, ...more }
    expect(filed.when(answering({ photo }, [erasedBy('photo')])).rejected()).toMatchObject({
      code: 'erased-though-rejected',
      clauses: ['adakavas:33', 'gdpr:17(1)(b)'],
      data: { item: 'photo' },
    })
  })

  test('nor what an act from outside the document keeps (A-9)', () => {
    const filed = given(open([withdraw('photo'), toErase('photo')]))
    const photo = { ...consented, ...noException, neededForPurposes: true, otherBasisRemains: false }
    const limits = [{ right: 'erasure', item: 'photo', act: 'the act on archives' }] as const
    const limited = answer(
      on,
      { ...items({ photo }), limits },
      { implementBy, afterWithdrawal: [erasedBy('photo')] },
    )
    expect(filed.when(limited).rejection().code).toBe('erased-though-rejected')
  })

  test('where only the named ground is missing, the withdrawal erases it all the same (A-19, GDPR 17(1)(b))', () => {
    const filed = given(open([withdraw('photo'), toErase('photo')]), under({ statedGround: 'only-stated' }))
    const photo = { ...consented, ...noException, neededForPurposes: true, otherBasisRemains: false }
    expect(filed.when(answering({ photo }, [erasedBy('photo')])).state()).toMatchObject({
      answer: { outcome: 'granted-in-part' },
    })
  })

  test('the letter says it in both languages', () => {
    const settled = given(two)
      .when(answering(both, [erasedBy('photo'), onContract('letter')]))
      .state()
    expect(seen(explainAnswer(answered(settled), en))).toContain(
      'The data “photo” will be erased by 20 April 2026, because the consent has been withdrawn (GDPR Article 17(1)(b)). Although the consent has been withdrawn, the data “letter” are kept, because the processing rests on the performance of a contract: “the contract asks for it until it ends” (GDPR Article 17(1)(b)).',
    )
    expect(seen(explainAnswer(answered(settled), lt))).toContain(
      'Sutikimą atšaukus, duomenys „photo“ bus ištrinti iki 2026 m. balandžio 20 d. imtinai',
    )
  })

  test('a new answer keeps what the earlier one said, and says the rest (A-59)', () => {
    const first = given([
      ...two,
      answering({ photo: consented, letter: { ...consented, consentActive: false } }, [onContract('photo')]),
    ])
    const facts = items(both)
    const claims = [withdraw('photo', 'letter')]
    const more = { complaint: { grounds: ['granted-in-part'] }, implementBy: day('2026-05-04') } as const
    expect(first.when(applyOutcome('2026-04-10', facts, more, claims)).rejected()).toMatchObject({
      code: 'withdrawn-data-unsettled',
      data: { items: ['letter'] },
    })
    const afterWithdrawal = [erasedBy('letter', '2026-05-04')]
    const complaint = { ...more.complaint, afterWithdrawal: [onContract('photo'), ...afterWithdrawal] }
    const anew = applyOutcome('2026-04-10', facts, { ...more, complaint, afterWithdrawal }, claims)
    expect(answered(first.when(anew).state()).answer.afterWithdrawal).toMatchObject([
      { becomes: 'kept-on-basis', item: 'photo' },
      { becomes: 'erased-by', item: 'letter' },
    ])
  })
})

test('a new answer does not keep what an earlier one said is erased (A-59, GDPR 17(1)(b))', () => {
  const claims = [withdraw('photo', 'letter')] as const
  const first = given([
    ...open(claims),
    answering({ photo: consented, letter: { ...consented, consentActive: false } }, [erasedBy('photo')]),
  ])
  const facts = items({ photo: consented, letter: consented })
  const more = { complaint: { grounds: ['granted-in-part'] }, implementBy: day('2026-05-04') } as const
  const anew = (photo: AfterWithdrawal) =>
    applyOutcome(
      '2026-04-10',
      facts,
      { ...more, afterWithdrawal: [photo, erasedBy('letter', '2026-05-04')] },
      claims,
    )
  expect(first.when(anew(onContract('photo'))).rejected()).toMatchObject({
    code: 'worse-for-subject',
    data: { lost: [{ right: 'consent-withdrawal', item: 'photo' }] },
  })
  expect(first.when(anew(erasedBy('photo'))).state().status).toBe('answered')
})

test('a withdrawal that can not be carried out as it was promised: the consent stays withdrawn (A-33, A-34)', () => {
  const granted = given([...open([withdraw('photo')]), answering({ photo: consented }, [erasedBy('photo')])])
  const [event] = granted.events.slice(-1)
  if (event === undefined) throw new Error('nothing happened')
  expect(followUps(event, granted.state)).toMatchObject([
    { to: 'consent', item: 'photo', command: { type: 'WithdrawConsent', data: { from: received } } },
  ])
  const told = granted.when(impossible('2026-03-23', 'consent-withdrawal', 'photo')).accepted()
  // What was withdrawn is not given again: only what was to follow is not owed any more, and can be complained of.
  expect(followUps(told.event, told.state)).toEqual([])
  expect(told.state).toMatchObject({ status: 'implemented', carriedOut: false })
  expect(summaryOf(told.state, '2026-03-24').outcome).toBe('rejected')
})

describe('ReportImplementation of a withdrawal confirms what became of the data (A-34, GDPR 17(1)(b))', () => {
  const granted = (said: AfterWithdrawal, form: typeof complete | typeof unsigned = complete) =>
    given([...open([withdraw('photo')], form), answering({ photo: consented }, [said])])

  test('it has to say it, and to say what the answer said', () => {
    expect(
      granted(onContract('photo'))
        .when(report(on, 'consent-withdrawal', 'photo'))
        .rejected(),
    ).toMatchObject({ code: 'withdrawn-data-unsettled', data: { items: ['photo'] } })
    for (const [said, became] of [
      [onContract('photo'), { became: 'erased' }],
      [onContract('photo'), { became: 'kept-on-basis', basis: 'public-task' }],
      [byLaw('photo'), { became: 'kept-on-exception', exception: 'care-or-health' }],
      [erasedBy('photo'), { became: 'kept-on-basis', basis: 'contract' }],
    ] as const)
      expect(
        granted(said)
          .when(report(on, 'consent-withdrawal', 'photo', { afterWithdrawal: became }))
          .rejected(),
      ).toMatchObject({ code: 'not-as-answered', data: { item: 'photo', becomes: said.becomes } })
    for (const [said, became] of [
      [onContract('photo'), { became: 'kept-on-basis', basis: 'contract' }],
      [byLaw('photo'), { became: 'kept-on-exception', exception: 'legal-obligation' }],
      [erasedBy('photo'), { became: 'erased' }],
    ] as const)
      expect(
        granted(said)
          .when(report(on, 'consent-withdrawal', 'photo', { afterWithdrawal: became }))
          .state().status,
      ).toBe('implemented')
  })

  test('where the erasure that would have settled it is given up, it says what became of the data', () => {
    const facts = { ...consented, ...noException, neededForPurposes: true, otherBasisRemains: false }
    const waived = given([
      ...open([withdraw('photo'), toErase('photo')]),
      answering({ photo: facts }),
      waive(on, 'erasure', 'photo'),
    ])
    expect(waived.when(report(on, 'consent-withdrawal', 'photo')).rejected()).toMatchObject({
      code: 'withdrawn-data-unsettled',
      data: { items: ['photo'] },
    })
    expect(
      waived
        .when(report(on, 'consent-withdrawal', 'photo', { afterWithdrawal: { became: 'erased' } }))
        .state().status,
    ).toBe('implemented')
  })

  test.each([
    { became: 'kept-on-basis', basis: 'contract' },
    { became: 'kept-on-exception', exception: 'care-or-health' },
    { became: 'kept-on-exception', exception: 'legal-obligation' },
    { became: 'kept-on-exception', exception: 'institution-claims' },
  ] as const)('and is not kept on what the facts of the erasure denied: %o', (afterWithdrawal) => {
    const facts = { ...consented, ...noException, neededForPurposes: true, otherBasisRemains: false }
    const waived = given([
      ...open([withdraw('photo'), toErase('photo')]),
      answering({ photo: facts }),
      waive(on, 'erasure', 'photo'),
    ])
    expect(
      waived.when(report(on, 'consent-withdrawal', 'photo', { afterWithdrawal })).rejected(),
    ).toMatchObject({
      code: 'kept-against-facts',
      clauses: ['adakavas:33', 'gdpr:17(1)(b)'],
      data: { item: 'photo' },
    })
  })

  test('what the facts left open it may be kept on: nobody asked whether another basis remains (A-17.1)', () => {
    const facts = { ...consented, ...noException, neededForPurposes: false }
    const waived = given([
      ...open([withdraw('photo'), toErase('photo')]),
      answering({ photo: facts }),
      waive(on, 'erasure', 'photo'),
    ])
    const kept = { became: 'kept-on-basis', basis: 'contract' } as const
    expect(
      waived.when(report(on, 'consent-withdrawal', 'photo', { afterWithdrawal: kept })).state().status,
    ).toBe('implemented')
  })

  test('no other right says it', () => {
    const erasing = given([
      ...open([toErase('photo')]),
      answering({ photo: { ...noException, basis: 'contract', neededForPurposes: false } }),
    ])
    expect(
      erasing.when(report(on, 'erasure', 'photo', { afterWithdrawal: { became: 'erased' } })).rejection()
        .code,
    ).toBe('nothing-to-settle')
  })

  test('erasing obeys a restriction: an unsigned request asks whether one is in force (A-23); keeping asks nothing', () => {
    const erased = { afterWithdrawal: { became: 'erased' } } as const
    const unsignedErasure = granted(erasedBy('photo'), unsigned)
    expect(unsignedErasure.when(report(on, 'consent-withdrawal', 'photo', erased)).rejection()).toEqual({
      code: 'restriction-unknown',
      clauses: ['adakavas:23'],
    })
    expect(
      unsignedErasure
        .when(report(on, 'consent-withdrawal', 'photo', { ...erased, restricted: true }))
        .rejection().code,
    ).toBe('restriction-in-force')
    expect(
      unsignedErasure
        .when(report(on, 'consent-withdrawal', 'photo', { ...erased, restricted: false }))
        .state().status,
    ).toBe('implemented')
    expect(
      granted(onContract('photo'), unsigned)
        .when(
          report(on, 'consent-withdrawal', 'photo', {
            afterWithdrawal: { became: 'kept-on-basis', basis: 'contract' },
          }),
        )
        .state().status,
    ).toBe('implemented')
  })

  test('erasing waits for the hand-over (A-30)', () => {
    const claims: readonly [Claim, ...Claim[]] = [
      withdraw('photo'),
      { right: 'portability', items: ['photo'] },
    ]
    const photo = { ...consented, providedBySubject: true, automated: true }
    const waiting = given([...open(claims), answering({ photo }, [erasedBy('photo')])])
    const erased = report(on, 'consent-withdrawal', 'photo', { afterWithdrawal: { became: 'erased' } })
    expect(waiting.when(erased).rejected()).toMatchObject({
      code: 'hand-over-first',
      data: { right: 'portability', item: 'photo' },
    })
    const handed = given([
      ...open(claims),
      answering({ photo }, [erasedBy('photo')]),
      report(on, 'portability', 'photo'),
    ])
    expect(handed.when(erased).state().status).toBe('implemented')
  })

  test('it is owed by the day named to erase: the last day in time, the next one a breach', () => {
    const early = granted(erasedBy('photo', '2026-04-01'))
    const erased = (at: string) =>
      report(at, 'consent-withdrawal', 'photo', { afterWithdrawal: { became: 'erased' } })
    expect(early.when(erased('2026-04-01')).notes()).not.toContain('late-implementation')
    expect(early.when(erased('2026-04-02')).notes()).toContain('late-implementation')
    const [, carryOut] = early.machine.duties(early.state, day('2026-04-02'))
    expect(carryOut).toMatchObject({ duty: 'carry-out', status: 'overdue', deadline: { due: '2026-04-01' } })
  })

  test('an erasure ends every restriction of the item (A-23)', () => {
    const claims: readonly [Claim, ...Claim[]] = [
      withdraw('photo'),
      {
        right: 'restriction',
        grounds: ['subject-claims'],
        items: ['photo'],
        period: { criterion: 'the end' },
      },
    ]
    const photo = { ...consented, neededForPurposes: false, subjectClaims: true }
    const { events, state } = given([
      ...open(claims),
      answering({ photo }, [erasedBy('photo')]),
      report(later(on, 1), 'consent-withdrawal', 'photo', { afterWithdrawal: { became: 'erased' } }),
    ])
    const [last] = events.slice(-1)
    if (last === undefined) throw new Error('nothing happened')
    expect(followUps(last, state)).toMatchObject([
      { to: 'restriction', item: 'photo', command: { type: 'LiftRestriction', data: { because: 'erased' } } },
    ])
  })
})

describe('what data can be kept by, once the consent is withdrawn', () => {
  const keeps = (procedure: Procedure, kept: object): boolean => {
    const { roles } = procedure
    try {
      read(shapeUnder(procedure)(afterWithdrawalShape), kept, 'kept', 'answer', citing(roles))
      return true
    } catch (error) {
      if (isInvalidInput(error)) return false
      throw error
    }
  }

  test('every lawful basis but the consent, and none is no basis (17(1)(b))', () => {
    expect(legalBases.filter((basis) => keeps(adakavasProcedure, { ...onContract('photo'), basis }))).toEqual(
      ['contract', 'legal-obligation', 'vital-interests', 'public-task', 'legitimate-interests'],
    )
  })

  test('an exception that the document has: freedom of expression is one of the GDPR alone (17(3)(a))', () => {
    const expression = { ...byLaw('photo'), exception: 'freedom-of-expression' }
    expect([adakavasProcedure, gdprProcedure].map((one) => keeps(one, byLaw('photo')))).toEqual([true, true])
    expect([adakavasProcedure, gdprProcedure].map((one) => keeps(one, expression))).toEqual([false, true])
  })
})
