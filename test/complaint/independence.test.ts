import { describe, expect, test } from 'vitest'
import { type EarlierComplaint, eligibleReviewers } from '../../src/complaint/index.js'
import { adakavasProcedure } from '../../src/procedure/index.js'
import type { RequestState } from '../../src/request/index.js'
import {
  answer,
  assign,
  confirm,
  day,
  demandFee,
  extend,
  given as givenRequest,
  inquire,
  refuseUnfounded,
  submit,
} from '../request/scenario.js'
import {
  both,
  dismiss,
  given,
  lodge,
  lodgedState,
  lodgeSilence,
  nothing,
  rejectedRequest,
  reviewed,
  reviewer,
  seen,
  silent,
  uphold,
} from './scenario.js'

const filed = submit({ claims: both })
const by = (who: string) => ({ by: who })

describe('who examined the request may not review (A-58, A-46)', () => {
  test.each<readonly [string, RequestState, string]>([
    ['A-58(a): was assigned', givenRequest([filed, assign('2026-03-03', 'asta')]).state, 'asta'],
    [
      'A-58, handover: was assigned first',
      givenRequest([filed, assign('2026-03-03', 'asta'), assign('2026-03-04', 'ona')]).state,
      'asta',
    ],
    [
      'A-58, handover: was assigned later',
      givenRequest([filed, assign('2026-03-03', 'ona'), assign('2026-03-04', 'asta')]).state,
      'asta',
    ],
    ['A-44: confirmed identity', givenRequest([filed, confirm('2026-03-05', 'asta')]).state, 'asta'],
  ])('%s, a complaint about silence', (_clause, request, who) => {
    expect(
      given([lodgeSilence(request, '2026-04-20')])
        .when(reviewer(request, '2026-04-21', who))
        .rejected(),
    ).toMatchObject({
      code: 'reviewer-not-independent',
      clauses: ['adakavas:58'],
    })
  })

  const decided = (...before: readonly Parameters<typeof givenRequest>[0][number][]): RequestState =>
    givenRequest([filed, ...before, answer('2026-03-20', nothing, { disclosesNothing: 'none' })]).state
  test.each<readonly [string, RequestState]>([
    ['A-44: inquired identity', decided(inquire('2026-03-05', '2026-03-12', by('asta')))],
    ['A-41: extended', decided(extend('2026-03-05', by('asta')))],
    ['A-43.2: demanded a fee', decided(demandFee('2026-03-05', by('asta')))],
    [
      'A-47: answered',
      givenRequest([filed, answer('2026-03-20', nothing, { ...by('asta'), disclosesNothing: 'none' })]).state,
    ],
    [
      'A-47: prepared the answer',
      givenRequest([
        filed,
        answer('2026-03-20', nothing, { preparedBy: ['vita', 'asta'], disclosesNothing: 'none' }),
      ]).state,
    ],
    ['A-43.1: refused', givenRequest([filed, refuseUnfounded('2026-03-20', by('asta'))]).state],
  ])('%s', (_clause, request) => {
    expect(
      given([lodge(request)])
        .when(reviewer(request, '2026-04-21', 'asta'))
        .code(),
    ).toBe('reviewer-not-independent')
    expect(
      given([lodge(request)])
        .when(reviewer(request, '2026-04-21', 'rasa'))
        .state().status,
    ).toBe('open')
  })

  test('the rejection says who, what they did and when', () => {
    expect(
      given([lodge(rejectedRequest)])
        .when(reviewer(rejectedRequest, '2026-04-21', 'ona'))
        .rejected().data,
    ).toEqual({
      person: 'ona',
      did: [
        { did: 'was-assigned', on: '2026-03-03' },
        { did: 'confirmed-identity', on: '2026-03-05' },
        { did: 'answered', on: '2026-03-20' },
      ],
    })
  })

  test('whoever only put the request or the complaint on record may review it', () => {
    expect(
      given([lodge(rejectedRequest)])
        .when(reviewer(rejectedRequest, '2026-04-21', 'registry'))
        .state().status,
    ).toBe('open')
  })
})

describe('rows of 4.13', () => {
  const earlier = (status: EarlierComplaint['status'], request = 'R-1'): EarlierComplaint => ({
    id: 'C-0',
    request,
    grounds: ['rejected'],
    status,
    answeredOn:
      status === 'open' || status === 'refused' || status === 'withdrawn' ? null : day('2026-04-10'),
    limit: null,
    decision: 1,
    reviewers: ['zita', 'rasa'],
  })
  test.each([
    ['4.13: an examiner', [], 'ona', 'reviewer-not-independent'],
    [
      '4.13: reviewer of an earlier upheld complaint',
      [earlier('upheld')],
      'rasa',
      'reviewer-not-independent',
    ],
    ['A-59: everyone who was its reviewer', [earlier('upheld')], 'zita', 'reviewer-not-independent'],
    ['4.13: of one upheld and carried out', [earlier('implemented')], 'rasa', 'reviewer-not-independent'],
    ['4.13: reviewer of an earlier dismissed complaint', [earlier('dismissed')], 'rasa', null],
    ['4.13: of one that was refused', [earlier('refused')], 'rasa', null],
    ['4.13: of one that was withdrawn', [earlier('withdrawn')], 'rasa', null],
    ['4.13: of one that is open', [earlier('open')], 'rasa', null],
    ['A-59: of an upheld complaint about another request', [earlier('upheld', 'R-2')], 'rasa', null],
    ['4.13: none of these', [earlier('upheld')], 'jurgis', null],
  ] as const)('%s', (_clause, before, who, code) => {
    const scenario = given([lodge(rejectedRequest, undefined, { earlier: before })])
    const decision = scenario.machine.decide(reviewer(rejectedRequest, '2026-04-21', who), scenario.state)
    expect(decision.accepted ? null : decision.rejection.code).toBe(code)
    const [one] = eligibleReviewers(adakavasProcedure, scenario.state, seen(rejectedRequest, '2026-04-21'), [
      who,
    ])
    expect(one?.may).toBe(code === null)
  })

  test('an unknown set blocks everybody, at assignment and at decision', () => {
    const unknown = { examiners: null }
    const scenario = given(reviewed(rejectedRequest))
    expect(
      scenario.when(reviewer(rejectedRequest, '2026-04-23', 'jurgis', unknown)).rejected(),
    ).toMatchObject({
      code: 'examiners-unknown',
      clauses: ['adakavas:58'],
    })
    expect(scenario.when(uphold(rejectedRequest, '2026-04-23', undefined, {}, unknown)).code()).toBe(
      'examiners-unknown',
    )
    expect(scenario.when(dismiss(rejectedRequest, '2026-04-23', {}, unknown)).code()).toBe(
      'examiners-unknown',
    )
    expect(
      eligibleReviewers(
        adakavasProcedure,
        scenario.state,
        { ...seen(rejectedRequest, '2026-04-23'), ...unknown },
        ['jurgis'],
      ),
    ).toMatchObject([{ may: false, unknown: true }])
  })

  test('a complaint is lodged all the same where the set is unknown, and waits', () => {
    const request = { ...seen(rejectedRequest, '2026-04-20'), examiners: null }
    const scenario = given([lodge(rejectedRequest, undefined, { request })])
    expect(scenario.when(reviewer(rejectedRequest, '2026-04-21', 'rasa', { examiners: null })).code()).toBe(
      'examiners-unknown',
    )
    expect(scenario.when(reviewer(rejectedRequest, '2026-04-21')).state().status).toBe('open')
  })

  test('nobody is eligible where the request is not seen', () => {
    expect(eligibleReviewers(adakavasProcedure, { status: 'none' }, null, ['rasa'])).toMatchObject([
      { may: false, unknown: true },
    ])
  })
})

describe('independence is checked at each step and never lost (A-58)', () => {
  const scenario = given(reviewed(rejectedRequest))

  test('reassignment to an examiner is rejected, to another is not (C8)', () => {
    expect(scenario.when(reviewer(rejectedRequest, '2026-04-23', 'ona')).code()).toBe(
      'reviewer-not-independent',
    )
    expect(
      lodgedState(scenario.when(reviewer(rejectedRequest, '2026-04-23', 'jurgis')).state()).reviewers,
    ).toEqual(['rasa', 'jurgis'])
  })

  test('a reviewer who has become an examiner since may not decide', () => {
    const since = { examiners: ['ona', 'rasa'] }
    expect(scenario.when(uphold(rejectedRequest, '2026-04-23', undefined, {}, since)).code()).toBe(
      'reviewer-not-independent',
    )
    expect(scenario.when(dismiss(rejectedRequest, '2026-04-23', {}, since)).code()).toBe(
      'reviewer-not-independent',
    )
    expect(scenario.when(reviewer(rejectedRequest, '2026-04-23', 'jurgis', since)).state().status).toBe(
      'open',
    )
  })

  test('nobody who examined the request prepares the answer (A-58(c))', () => {
    expect(
      scenario
        .when(uphold(rejectedRequest, '2026-04-23', undefined, { preparedBy: ['vita', 'ona'] }))
        .rejected(),
    ).toMatchObject({
      code: 'reviewer-not-independent',
      data: { person: 'ona' },
    })
    expect(scenario.when(dismiss(rejectedRequest, '2026-04-23', { preparedBy: ['ona'] })).code()).toBe(
      'reviewer-not-independent',
    )
    expect(
      scenario.when(dismiss(rejectedRequest, '2026-04-23', { preparedBy: ['vita'] })).state().status,
    ).toBe('dismissed')
  })

  test('an examiner once known is never lost, though a later view forgets them', () => {
    const forgotten = { examiners: ['ona'] }
    const emptied = { examiners: [], examinations: [] }
    // Somebody answered: a summary that names nobody contradicts itself (A-58, section 10).
    expect(scenario.when(reviewer(rejectedRequest, '2026-04-23', 'ona', emptied)).rejected()).toMatchObject({
      code: 'summary-contradictory',
      clauses: ['adakavas:58'],
      data: { fields: ['acts', 'examinations'], against: 'itself' },
    })
    expect(scenario.when(reviewer(rejectedRequest, '2026-04-23', 'ona', forgotten)).code()).toBe(
      'reviewer-not-independent',
    )
    const grown = given([
      lodge(rejectedRequest),
      reviewer(rejectedRequest, '2026-04-21', 'rasa', { examiners: ['ona', 'jurgis'] }),
      reviewer(rejectedRequest, '2026-04-22', 'rasa', { examiners: ['ona', 'asta'] }),
    ])
    for (const who of ['ona', 'jurgis', 'asta']) {
      expect(grown.when(reviewer(rejectedRequest, '2026-04-23', who, forgotten)).code()).toBe(
        'reviewer-not-independent',
      )
    }
    expect([...(lodgedState(grown.state).examiners ?? [])].sort()).toEqual(['asta', 'jurgis', 'ona'])
  })

  test('only the reviewer decides', () => {
    for (const command of [
      uphold(rejectedRequest, '2026-04-23', undefined, by('jurgis')),
      dismiss(rejectedRequest, '2026-04-23', by('jurgis')),
    ]) {
      expect(scenario.when(command).rejected()).toMatchObject({
        code: 'not-the-reviewer',
        clauses: ['adakavas:58'],
      })
    }
  })

  test('after a reassignment the former reviewer does not', () => {
    const handed = given([...reviewed(rejectedRequest), reviewer(rejectedRequest, '2026-04-23', 'jurgis')])
    expect(handed.when(dismiss(rejectedRequest, '2026-04-24')).code()).toBe('not-the-reviewer')
    expect(handed.when(dismiss(rejectedRequest, '2026-04-24', by('jurgis'))).state().status).toBe('dismissed')
  })

  test('without a reviewer nothing is decided', () => {
    const unassigned = given([lodge(rejectedRequest)])
    expect(unassigned.when(uphold(rejectedRequest, '2026-04-21')).code()).toBe('no-reviewer')
    expect(unassigned.when(dismiss(rejectedRequest, '2026-04-21')).code()).toBe('no-reviewer')
  })

  test('the request seen is the one complained of, on the day of the command', () => {
    for (const [view, code] of [
      [{ id: 'R-2' }, 'other-request'],
      [{ asOf: day('2026-04-22') }, 'request-not-current'],
    ] as const) {
      expect(scenario.when(reviewer(rejectedRequest, '2026-04-23', 'jurgis', view)).code()).toBe(code)
      expect(scenario.when(uphold(rejectedRequest, '2026-04-23', undefined, {}, view)).code()).toBe(code)
      expect(scenario.when(dismiss(rejectedRequest, '2026-04-23', {}, view)).code()).toBe(code)
    }
  })

  test('the eligible are told apart, with what each did and when', () => {
    const upheld: EarlierComplaint = {
      id: 'C-0',
      request: 'R-1',
      grounds: ['rejected'],
      status: 'upheld',
      answeredOn: day('2026-04-10'),
      limit: null,
      decision: 1,
      reviewers: ['zita'],
    }
    const state = given([lodge(rejectedRequest, undefined, { earlier: [upheld] })]).state
    expect(
      eligibleReviewers(adakavasProcedure, state, seen(rejectedRequest, '2026-04-21'), [
        'ona',
        'zita',
        'rasa',
      ]),
    ).toEqual([
      {
        person: 'ona',
        may: false,
        examined: [
          { who: 'ona', did: 'was-assigned', on: '2026-03-03' },
          { who: 'ona', did: 'confirmed-identity', on: '2026-03-05' },
          { who: 'ona', did: 'answered', on: '2026-03-20' },
        ],
        upheld: [],
        unknown: false,
      },
      { person: 'zita', may: false, examined: [], upheld: ['C-0'], unknown: false },
      { person: 'rasa', may: true, examined: [], upheld: [], unknown: false },
    ])
  })

  test('for inaction the assigned employee is excluded, though nobody examined', () => {
    expect(
      eligibleReviewers(adakavasProcedure, given([lodgeSilence(silent)]).state, seen(silent, '2026-04-21'), [
        'ona',
        'rasa',
      ]).map(({ may }) => may),
    ).toEqual([false, true])
  })
})
