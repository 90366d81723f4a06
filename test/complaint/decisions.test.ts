import { describe, expect, test } from 'vitest'
import type { ComplaintGround } from '../../src/case/index.js'
import type { ComplaintForRequest, RequestCommand } from '../../src/request/index.js'
import {
  answer,
  applyOutcome,
  confirm,
  day,
  given as givenRequest,
  grant,
  items,
  needed,
  noException,
  notNeeded,
  reject,
  report,
  requests,
  submit,
  toErase,
  withdraw,
} from '../request/scenario.js'
import {
  both,
  dismiss,
  everything,
  given,
  lodge,
  lodgeSilence,
  mirror,
  nothing,
  oneGranted,
  oneRejected,
  partRequest,
  photoOnly,
  rejectedRequest,
  reviewed,
  reviewedSilence,
  reviewer,
  silent,
  uphold,
  upholdWithoutDay,
} from './scenario.js'

const rejected = given(reviewed(rejectedRequest))
const part = given(reviewed(partRequest, { ground: 'granted-in-part' }))
const silence = given(reviewedSilence(silent))
const letterOnly = items({ photo: needed, letter: notNeeded })

describe('upholding examines the request anew, from facts (A-59, C10)', () => {
  test.each([
    ['A-59: a rejected request, in whole', rejected, rejectedRequest, everything, 'granted'],
    ['A-59(a): a rejected request, in part', rejected, rejectedRequest, photoOnly, 'granted-in-part'],
    ['A-59: one granted in part, in whole', part, partRequest, everything, 'granted'],
  ] as const)('%s', (_clause, scenario, request, facts, outcome) => {
    expect(scenario.when(uphold(request, '2026-04-23', facts)).state()).toMatchObject({
      status: 'upheld',
      answer: { on: '2026-04-23', reviewer: 'rasa', reply: { to: 'subject', way: 'email' } },
      requestAnswer: { outcome, implementation: { due: '2026-08-03' } },
    })
  })

  test.each([
    ['A-59(d): nothing more than nothing', rejected, rejectedRequest, nothing, 'nothing-more-granted'],
    ['A-59(d): the same part', part, partRequest, photoOnly, 'nothing-more-granted'],
    ['A-59(c): one more, one less', part, partRequest, letterOnly, 'worse-for-subject'],
    ['A-59(c): nothing left', part, partRequest, nothing, 'worse-for-subject'],
  ] as const)('%s is rejected', (_clause, scenario, request, facts, code) => {
    expect(scenario.when(uphold(request, '2026-04-23', facts)).rejected()).toMatchObject({
      code,
      clauses: ['adakavas:59'],
    })
  })

  test.each([
    ['A-59(d): in whole', everything, 'granted'],
    ['A-59(d): in part', photoOnly, 'granted-in-part'],
  ] as const)('silence is upheld and the request examined, %s', (_clause, facts, outcome) => {
    expect(silence.when(uphold(silent, '2026-04-23', facts)).state()).toMatchObject({
      requestAnswer: { outcome },
    })
  })

  test('silence is upheld though nothing is granted: examined, then rejected with reasons (A-59(d))', () => {
    const state = silence.when(upholdWithoutDay(silent, '2026-04-23', nothing)).state()
    expect(state).toMatchObject({
      status: 'upheld',
      requestAnswer: { outcome: 'rejected', implementation: null },
    })
    expect(state.status === 'upheld' ? state.requestAnswer.reasons.length : 0).toBe(2)
  })

  test('silence upheld after a late answer never takes anything back (A-59)', () => {
    const late = givenRequest([
      submit({ claims: both }),
      confirm('2026-04-10'),
      answer('2026-04-13', photoOnly, { implementBy: day('2026-05-04') }),
    ]).state
    const scenario = given(reviewedSilence(late))
    expect(scenario.when(uphold(late, '2026-04-23', nothing)).code()).toBe('worse-for-subject')
    expect(scenario.when(uphold(late, '2026-04-23', photoOnly)).state().status).toBe('upheld')
  })

  test('a wrong label of inaction spares nobody the grant of one item more (A-59(d))', () => {
    const mislabelled = given(reviewedSilence(rejectedRequest))
    expect(mislabelled.when(upholdWithoutDay(rejectedRequest, '2026-04-23', nothing)).code()).toBe(
      'nothing-more-granted',
    )
  })

  test('a grant needs a day to carry it out, not before the answer (A-59, C10)', () => {
    expect(rejected.when(upholdWithoutDay(rejectedRequest, '2026-04-23', everything)).code()).toBe(
      'implementation-day-missing',
    )
    expect(
      rejected
        .when(uphold(rejectedRequest, '2026-04-23', everything, { implementBy: day('2026-04-22') }))
        .code(),
    ).toBe('implementation-day-past')
    expect(
      rejected
        .when(uphold(rejectedRequest, '2026-04-23', everything, { implementBy: day('2026-04-23') }))
        .state().status,
    ).toBe('upheld')
  })

  test('a named day that is a Saturday rolls (D-10)', () => {
    expect(
      rejected
        .when(uphold(rejectedRequest, '2026-04-23', everything, { implementBy: day('2026-06-20') }))
        .state(),
    ).toMatchObject({
      requestAnswer: { implementation: { counted: '2026-06-20', due: '2026-06-22' } },
    })
  })

  test('a grant needs identity confirmed for the complaint (A-55)', () => {
    const unconfirmed = given([lodge(rejectedRequest), reviewer(rejectedRequest, '2026-04-21')])
    expect(unconfirmed.when(uphold(rejectedRequest, '2026-04-23')).code()).toBe('identity-unconfirmed')
    expect(
      unconfirmed
        .when(uphold(rejectedRequest, '2026-04-23', everything, { disclosesNothing: 'none' }))
        .code(),
    ).toBe('identity-unconfirmed')
  })

  test('facts that leave a claim open, contradict each other or name an item twice are rejected (A-47)', () => {
    const open = items({ photo: noException, letter: notNeeded })
    expect(rejected.when(uphold(rejectedRequest, '2026-04-23', open)).code()).toBe('claims-undetermined')
    const contradictory = items({
      photo: { ...notNeeded, basis: 'none', legalObligation: true },
      letter: notNeeded,
    })
    expect(rejected.when(uphold(rejectedRequest, '2026-04-23', contradictory)).code()).toBe(
      'facts-contradictory',
    )
    const twice = { items: [...everything.items, ...photoOnly.items] }
    expect(rejected.when(uphold(rejectedRequest, '2026-04-23', twice)).code()).toBe('item-listed-twice')
  })

  test.each([everything, photoOnly, letterOnly])(
    'the same facts decide the same as an answer to the request',
    (facts) => {
      const answered = givenRequest([submit({ claims: both }), confirm('2026-03-05')])
        .when(answer('2026-03-20', facts, { implementBy: day('2026-08-03') }))
        .state()
      const upheld = rejected.when(uphold(rejectedRequest, '2026-04-23', facts)).state()
      expect(
        upheld.status === 'upheld' && 'answer' in answered ? upheld.requestAnswer.decisions : [],
      ).toEqual('answer' in answered ? answered.answer.decisions : null)
    },
  )

  test('the answer goes the way the complaint names, else by e-mail (A-53)', () => {
    const post = { way: 'post', address: 'Vilniaus g. 1' } as const
    const named = given(
      reviewed(rejectedRequest, {
        reply: 'post',
        contacts: [post, { way: 'email', address: 'j@example.lt' }],
      }),
    )
    expect(named.when(dismiss(rejectedRequest, '2026-04-23')).state()).toMatchObject({
      answer: { reply: { way: 'post', because: 'named' } },
    })
    expect(
      named.when(dismiss(rejectedRequest, '2026-04-23', { replyObstacle: 'a strike' })).state(),
    ).toMatchObject({
      answer: { reply: { way: 'email', because: 'email-held', obstacle: 'a strike' } },
    })
  })
})

describe('dismissing (A-59, C11)', () => {
  test('keeps its reasons', () => {
    expect(rejected.when(dismiss(rejectedRequest, '2026-04-23')).state()).toMatchObject({
      status: 'dismissed',
      reasons: ['the letter is needed'],
    })
  })

  test('without reasons is no command', () => {
    const command = dismiss(rejectedRequest, '2026-04-23')
    const { reasons: _none, ...data } = command.data
    for (const without of [
      { ...command, data: { ...data, reasons: [] } },
      { ...command, data },
    ]) {
      expect(() => Reflect.apply(rejected.machine.decide, null, [without, rejected.state])).toThrow(/reasons/)
    }
  })

  test('needs identity confirmed or the attestation that it discloses nothing', () => {
    const unconfirmed = given([lodge(rejectedRequest), reviewer(rejectedRequest, '2026-04-21')])
    expect(unconfirmed.when(dismiss(rejectedRequest, '2026-04-23')).rejected()).toMatchObject({
      code: 'identity-unconfirmed',
      clauses: ['adakavas:55'],
    })
    expect(
      unconfirmed.when(dismiss(rejectedRequest, '2026-04-23', { disclosesNothing: 'no data in it' })).state()
        .status,
    ).toBe('dismissed')
  })
})

describe('the complaint mirrors the carrying out, the request owes it (A-59)', () => {
  const play = (...commands: readonly RequestCommand[]) =>
    givenRequest([submit(), confirm('2026-03-05'), reject('2026-03-20'), ...commands]).state
  const applied = play(
    applyOutcome('2026-04-23', undefined, { by: 'rasa', complaint: { id: 'C-1', reviewers: ['rasa'] } }),
  )
  const carriedOut = play(
    applyOutcome('2026-04-23', undefined, { by: 'rasa', complaint: { id: 'C-1', reviewers: ['rasa'] } }),
    report('2026-04-24', 'erasure', 'photo'),
  )
  const upheld = given([
    ...reviewed(oneRejected),
    uphold(oneRejected, '2026-04-23', items({ photo: notNeeded })),
  ])

  test('only once the request owes nothing any more', () => {
    expect(upheld.when(mirror(applied, '2026-04-24')).code()).toBe('request-not-implemented')
    expect(upheld.when(mirror(carriedOut, '2026-04-24')).state().status).toBe('implemented')
    expect(upheld.when(mirror(carriedOut, '2026-04-24', { id: 'R-2' })).code()).toBe('other-request')
    expect(upheld.when(mirror(carriedOut, '2026-04-24', { asOf: day('2026-04-23') })).code()).toBe(
      'request-not-current',
    )
  })

  test('nothing granted is nothing to carry out', () => {
    const empty = given([...reviewedSilence(silent), upholdWithoutDay(silent, '2026-04-23', nothing)])
    expect(empty.when(mirror(silent, '2026-04-24')).code()).toBe('nothing-granted')
  })

  test('not before it was upheld, nor twice, nor where it was dismissed', () => {
    expect(given(reviewed(oneRejected)).when(mirror(oneGranted, '2026-04-24')).code()).toBe('wrong-status')
    expect(
      given([...reviewed(oneRejected), dismiss(oneRejected, '2026-04-23')])
        .when(mirror(oneGranted, '2026-04-24'))
        .code(),
    ).toBe('wrong-status')
  })

  test.each([
    ['2026-08-02', 'pending'],
    ['2026-08-03', 'due-today'],
    ['2026-08-04', 'overdue'],
  ])('the duty to carry out stands on %s at %s', (on, status) => {
    expect(upheld.machine.duties(upheld.state, day(on))).toMatchObject([
      { duty: 'examine-and-answer', status: 'done', doneOn: '2026-04-23', deadline: { due: '2026-05-20' } },
      { duty: 'carry-out', status, deadline: { due: '2026-08-03' } },
    ])
  })
})

describe('ApplyComplaintOutcome brings it back into the request (A-59, R17)', () => {
  const filed = submit({ claims: both })
  const outcome = (
    ground: ComplaintGround = 'rejected',
    identity: ComplaintForRequest['identity'] = 'confirmed',
  ) =>
    applyOutcome(
      '2026-04-23',
      everything,
      {
        preparedBy: ['vita'],
        by: 'rasa',
        complaint: { grounds: [ground], reviewers: ['rasa', 'jurgis'], identity },
      },
      both,
    )
  const states = {
    open: [filed],
    refused: [
      filed,
      {
        type: 'RefuseUnfounded',
        data: {
          on: day('2026-03-20'),
          by: 'ona',
          finding: { kind: 'excessive', justification: 'all of it' },
        },
      },
    ],
    answered: [
      filed,
      confirm('2026-03-05'),
      answer('2026-03-20', photoOnly, { implementBy: day('2026-04-10') }),
    ],
    implemented: [
      filed,
      confirm('2026-03-05'),
      answer('2026-03-20', photoOnly, { implementBy: day('2026-04-10') }),
      report('2026-03-21', 'erasure', 'photo'),
    ],
  } as const satisfies Readonly<Record<string, readonly RequestCommand[]>>

  test.each([
    ['open', 'inaction'],
    ['refused', 'rejected'],
    ['answered', 'granted-in-part'],
    ['implemented', 'granted-in-part'],
  ] as const)('it reaches a request that is %s', (status, ground) => {
    const scenario = givenRequest(states[status])
    expect(scenario.state.status).toBe(status)
    const state = scenario.when(outcome(ground)).state()
    expect(state).toMatchObject({
      status: 'answered',
      answer: { outcome: 'granted' },
      identity: { status: 'confirmed' },
    })
    const { examiners } = state.status === 'none' ? { examiners: [] } : state
    expect(examiners).toEqual(expect.arrayContaining(['rasa', 'jurgis', 'vita']))
    if (status !== 'open') expect(examiners).toContain('ona')
  })

  test('it reaches no withdrawn request', () => {
    const withdrawn = givenRequest([filed, withdraw('2026-03-05')])
    expect(withdrawn.when(outcome()).rejected()).toMatchObject({
      code: 'wrong-status',
      clauses: ['adakavas:59'],
    })
  })

  test('what was carried out stays carried out', () => {
    const scenario = givenRequest(states.implemented)
    const state = scenario.when(outcome('granted-in-part')).state()
    expect(state).toMatchObject({ implemented: [{ right: 'erasure', item: 'photo', on: '2026-03-21' }] })
    const done = givenRequest([
      ...states.implemented,
      outcome('granted-in-part'),
      report('2026-04-24', 'erasure', 'letter'),
    ])
    expect(done.state.status).toBe('implemented')
    expect(
      givenRequest([...states.implemented, outcome('granted-in-part')])
        .when(report('2026-04-24', 'erasure', 'photo'))
        .rejection().code,
    ).toBe('already-implemented')
  })

  test('the day of the first answer is kept, and with it the duty to answer', () => {
    const state = givenRequest(states.answered).when(outcome('granted-in-part')).state()
    expect(state).toMatchObject({ answer: { on: '2026-04-23', answeredOn: '2026-03-20' } })
    expect(requests.duties(state, day('2026-04-24'))).toMatchObject([
      { duty: 'examine-and-answer', status: 'done', doneOn: '2026-03-20', deadline: { due: '2026-04-02' } },
      { duty: 'carry-out', about: { item: 'photo' } },
      { duty: 'carry-out', about: { item: 'letter' }, status: 'pending' },
    ])
  })

  test('of an open request it is the first answer, and a late one', () => {
    const state = givenRequest(states.open).when(outcome('inaction')).state()
    expect(requests.duties(state, day('2026-04-24'))[0]).toMatchObject({
      status: 'done-late',
      doneOn: '2026-04-23',
    })
  })

  test.each([
    ['A-59(d): nothing more', photoOnly, 'nothing-more-granted'],
    ['A-59: worse', nothing, 'worse-for-subject'],
  ] as const)('%s is rejected', (_clause, facts, code) => {
    const command = applyOutcome('2026-04-23', facts, { complaint: { grounds: ['granted-in-part'] } }, both)
    expect(givenRequest(states.answered).when(command).rejection()).toEqual({
      code,
      clauses: ['adakavas:59'],
    })
  })

  test('without identity nothing is granted (A-44)', () => {
    expect(givenRequest(states.open).when(outcome('inaction', 'unconfirmed')).rejection().code).toBe(
      'identity-unconfirmed',
    )
  })

  test('a grant of one item by itself, and its carrying out', () => {
    const one = givenRequest([
      submit({ claims: [toErase('photo')] }),
      confirm('2026-03-05'),
      grant('2026-03-20'),
    ])
    expect(one.when(applyOutcome('2026-04-23')).rejection().code).toBe('nothing-more-granted')
  })

  test('a complaint about silence gives the request its decisions', () => {
    const scenario = given([
      lodgeSilence(silent),
      reviewer(silent, '2026-04-21'),
      confirm('2026-04-22', 'rasa'),
    ])
    expect(scenario.when(uphold(silent, '2026-04-23', everything)).asks()).toHaveLength(1)
  })
})
