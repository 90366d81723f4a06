import { describe, expect, test } from 'vitest'
import { requestForComplaint } from '../../src/request/index.js'
import {
  answer,
  assign,
  confirm,
  day,
  extend,
  given as givenRequest,
  inquire,
  items,
  notNeeded,
  proveAuthority,
  refuseUnidentified,
  submit,
  supply,
} from '../request/scenario.js'
import {
  both,
  complaintsUnder,
  dismiss,
  fromRepresentative,
  given,
  lodge,
  lodgeSilence,
  oneRejected,
  rejectedRequest,
  reviewed,
  reviewer,
  uphold,
  upholdWithoutDay,
  withdrawComplaint,
} from './scenario.js'

// A complaint received on Monday 20 April 2026: its ten days end on Thursday 30 April, its month on Wednesday 20 May.
// The request was received on 2 March: the month of A-48 ended on Thursday 2 April.

describe('silence about a request whose subject was asked late (A-48)', () => {
  const filed = [submit({ claims: both }), assign('2026-03-03')] as const
  const seen = (commands: Parameters<typeof givenRequest>[0], on = '2026-04-20') => {
    const { state } = givenRequest(commands)
    const view = requestForComplaint(state, day(on))
    if (view === null) throw new Error('no request was filed')
    return given([]).when(lodgeSilence(state, on, { request: view }))
  }
  /** Registered all the same, with what was found: no ground at all. */
  const groundless = (...told: Parameters<typeof seen>) => {
    const lodging = seen(...told)
    expect(lodging.notes()).toContain('no-ground')
    expect(lodging.state()).toMatchObject({ status: 'open', grounds: [], admissibleFrom: null })
  }

  test('an inquiry after the ten days, on the last day of the month, is an act: while it waits there is no ground', () => {
    groundless([...filed, inquire('2026-04-02', '2026-04-30')])
  })

  test('one a day later removes no ground', () => {
    expect(seen([...filed, inquire('2026-04-03', '2026-04-30')]).state()).toMatchObject({
      grounds: ['inaction'],
    })
  })

  test('nor does it where the limit passed after another act: it only waits since then', () => {
    const extended = [...filed, extend('2026-03-10', { until: day('2026-04-10') })]
    expect(seen(extended).state()).toMatchObject({ grounds: ['inaction'] })
    expect(seen([...extended, inquire('2026-04-15', '2026-04-30')]).state()).toMatchObject({
      grounds: ['inaction'],
    })
    // An inquiry in the month waits for the subject.
    groundless([
      ...filed,
      extend('2026-03-10', { until: day('2026-04-10') }),
      inquire('2026-03-11', '2026-04-30'),
    ])
  })

  test('something supplied makes silence after the limit a ground, sufficient or not', () => {
    const supplied = [...filed, inquire('2026-03-10', '2026-03-20'), supply('2026-03-12')]
    groundless(supplied, '2026-04-02')
    expect(seen(supplied, '2026-04-03').state()).toMatchObject({ grounds: ['inaction'] })
    // A further inquiry of the month waits again; one made after it removes no ground.
    groundless([...supplied, inquire('2026-03-31', '2026-04-30')])
    expect(seen([...supplied, inquire('2026-04-03', '2026-04-30')]).state()).toMatchObject({
      grounds: ['inaction'],
    })
  })
})

describe('a complainant who is asked late (A-55 with A-44)', () => {
  const filed = lodge(rejectedRequest)

  test('a late inquiry gives a refusal as one in time does, and moves no limit', () => {
    const asked = given([filed, inquire('2026-05-04', '2026-05-12')])
    expect(asked.when(refuseUnidentified('2026-05-12')).code()).toBe('inquiry-term-running')
    expect(asked.when(refuseUnidentified('2026-05-13')).state()).toMatchObject({ status: 'refused' })
    const paused = given(
      [filed, inquire('2026-05-04', '2026-05-12')],
      complaintsUnder({ identityInquiry: 'clock-pauses' }),
    )
    expect(paused.machine.duties(paused.state, day('2026-05-12'))[0]?.deadline.due).toBe('2026-05-20')
  })

  test('a further one needs something supplied, and gives no refusal then', () => {
    const asked = given([filed, inquire('2026-04-27', '2026-05-07')])
    expect(asked.when(inquire('2026-05-04', '2026-05-20')).rejected()).toMatchObject({
      code: 'inquiry-window-closed',
      clauses: ['adakavas:55'],
      data: { askedOn: '2026-04-27' },
    })
    const late = given([
      filed,
      inquire('2026-04-27', '2026-04-28'),
      supply('2026-04-30'),
      inquire('2026-05-04', '2026-05-08'),
    ])
    expect(late.when(refuseUnidentified('2026-05-11')).rejected()).toMatchObject({
      code: 'inquiry-after-supply',
      clauses: ['adakavas:55'],
    })
  })
})

describe('who may take a complaint back (A-48, section 10)', () => {
  const withoutWords = (withdrawnBy: 'subject' | 'representative' = 'subject') => {
    const { sameSender: _said, ...data } = withdrawComplaint('2026-04-24', withdrawnBy).data
    return { type: 'WithdrawComplaint', data } as const
  }

  test('a subject whose identity is confirmed, or with words on why the sender is the same', () => {
    const open = given([lodge(rejectedRequest)])
    expect(open.when(withoutWords()).rejected()).toMatchObject({
      code: 'identity-unconfirmed',
      clauses: ['adakavas:48'],
      data: { identity: 'unconfirmed', withdrawnBy: 'subject' },
    })
    expect(open.when(withdrawComplaint('2026-04-24')).state().status).toBe('withdrawn')
    const known = given([lodge(rejectedRequest), confirm('2026-04-22')])
    expect(known.when(withoutWords()).state().status).toBe('withdrawn')
  })

  test('a representative whose right to act is proven', () => {
    const open = given([lodge(rejectedRequest, undefined, fromRepresentative(false))])
    expect(open.when(withdrawComplaint('2026-04-24', 'representative')).code()).toBe('authority-unproven')
    const proven = given([
      lodge(rejectedRequest, undefined, fromRepresentative(false)),
      proveAuthority('2026-04-22'),
    ])
    expect(proven.when(withoutWords('representative')).state().status).toBe('withdrawn')
  })
})

describe('a day to carry out what an upheld complaint grants (A-59 with A-47)', () => {
  const facts = items({ photo: notNeeded })
  const upheld = (implementBy: string, complexity?: string) => {
    const { complexity: _said, ...data } = upholdWithoutDay(oneRejected, '2026-04-23', facts).data
    return {
      type: 'UpholdComplaint',
      data: { ...data, implementBy: day(implementBy), ...(complexity === undefined ? {} : { complexity }) },
    } as const
  }
  const open = given(reviewed(oneRejected))

  test('beyond the limit of A-52 it needs words on the complexity, on its last day it does not', () => {
    expect(open.when(upheld('2026-05-20')).state().status).toBe('upheld')
    expect(open.when(upheld('2026-05-21')).rejected()).toMatchObject({
      code: 'complexity-missing',
      clauses: ['adakavas:59'],
      data: { implementBy: '2026-05-21', limit: '2026-05-20' },
    })
    expect(open.when(upheld('2026-05-21', 'two archives')).state()).toMatchObject({
      requestAnswer: { complexity: 'two archives' },
    })
  })

  test.each([
    ['2026-05-20', undefined],
    ['2026-05-21', 'two archives'],
  ])('by %s, the request takes the outcome as it was given, words and all', (implementBy, complexity) => {
    const [followUp] = open.when(upheld(implementBy, complexity)).asks()
    if (followUp?.to !== 'request') throw new Error('no outcome to apply')
    const request = givenRequest([
      submit(),
      assign('2026-03-03'),
      confirm('2026-03-05'),
      answer('2026-03-20', items({ photo: { ...notNeeded, neededForPurposes: true } })),
    ])
    expect(request.when(followUp.command).state()).toMatchObject({
      answer: { complexity: complexity ?? null, implementation: { due: implementBy } },
    })
  })
})

describe('a way of reply without an address (A-53 with A-42)', () => {
  test('the next contact held is taken, with a note', () => {
    const open = given([
      lodge(rejectedRequest, undefined, { reply: 'post' }),
      reviewer(rejectedRequest, '2026-04-21'),
      confirm('2026-04-22', 'rasa'),
    ])
    for (const command of [
      dismiss(rejectedRequest, '2026-04-24'),
      extend('2026-04-24'),
      uphold(rejectedRequest, '2026-04-24'),
    ]) {
      expect(open.when(command).notes()).toContain('reply-way-without-address')
    }
  })
})
