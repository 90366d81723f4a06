import { describe, expect, test } from 'vitest'
import { type RequestForComplaint, requestForComplaint } from '../../src/complaint/index.js'
import type { Claim } from '../../src/rights/index.js'
import {
  answer,
  applyOutcome,
  assign,
  confirm,
  correctDates,
  day,
  given as givenRequest,
  items,
  needed,
  noException,
  notNeeded,
  report,
  submit,
} from '../request/scenario.js'
import {
  asEarlier,
  both,
  dismiss,
  given,
  lodge,
  lodgeSilence,
  partRequest,
  rejectedRequest,
  reviewed,
  reviewer,
  seen,
  uphold,
} from './scenario.js'

/* What was done or is over isn't taken back, and each complaint is carried out with what it had granted. */

describe('a new examination takes nothing back (A-59)', () => {
  const restricted: Claim = {
    right: 'restriction',
    grounds: ['subject-claims'],
    items: ['name'],
    period: { until: day('2026-04-10') },
  }
  const claims = [restricted, { right: 'erasure', grounds: ['not-needed'], items: ['photo'] }] as const
  const ofName = {
    ...noException,
    basis: 'contract',
    neededForPurposes: false,
    subjectClaims: true,
    rectificationGranted: false,
    rectificationDone: false,
  } as const
  const facts = (photo: typeof notNeeded) => ({
    items: [
      { item: 'name', facts: ofName, neededPeriod: { until: day('2026-04-10') } },
      { item: 'photo', facts: photo },
    ],
  })
  const anew = {
    items: [
      { item: 'name', facts: ofName, neededPeriod: { until: day('2026-06-10') } },
      { item: 'photo', facts: notNeeded },
    ],
  }
  const restrictedOnce = givenRequest([
    submit({ claims }),
    assign('2026-03-03'),
    confirm('2026-03-05'),
    answer('2026-03-20', facts(needed), { implementBy: day('2026-03-27') }),
    report('2026-03-23', 'restriction', 'name'),
  ])

  test('a restriction that is over by then was had in full: the rest can still be granted', () => {
    const complaint = given(reviewed(restrictedOnce.state, { ground: 'granted-in-part' }))
    expect(complaint.when(uphold(restrictedOnce.state, '2026-04-23', anew)).state().status).toBe('upheld')
  })

  test('one that still holds on the day is not taken back', () => {
    const until = (last: string) => ({ ...restricted, period: { until: day(last) } })
    const still = givenRequest([
      submit({ claims: [until('2026-06-30'), claims[1]] }),
      assign('2026-03-03'),
      confirm('2026-03-05'),
      answer(
        '2026-03-20',
        {
          items: [
            { item: 'name', facts: ofName, neededPeriod: { until: day('2026-06-30') } },
            { item: 'photo', facts: needed },
          ],
        },
        { implementBy: day('2026-03-27') },
      ),
    ])
    const without = {
      items: [
        { item: 'name', facts: { ...ofName, subjectClaims: false } },
        { item: 'photo', facts: notNeeded },
      ],
    }
    const complaint = given(reviewed(still.state, { ground: 'granted-in-part' }))
    expect(complaint.when(uphold(still.state, '2026-04-23', without)).code()).toBe('worse-for-subject')
  })

  test('an item that was erased meanwhile is not held any more, and nothing is lost by that', () => {
    const erased = givenRequest([
      submit({ claims: both }),
      assign('2026-03-03'),
      confirm('2026-03-05'),
      answer('2026-03-20', items({ photo: notNeeded, letter: needed }), { implementBy: day('2026-04-10') }),
      report('2026-03-23', 'erasure', 'photo'),
    ])
    const complaint = given(reviewed(erased.state, { ground: 'granted-in-part' }))
    const now = { items: [{ item: 'letter', facts: notNeeded }], notHeld: ['photo'] }
    expect(complaint.when(uphold(erased.state, '2026-04-23', now)).state().status).toBe('upheld')
  })
})

test('a complaint is carried out once what it had granted is, whatever another one had granted (A-59, section 6)', () => {
  const claims = [{ right: 'erasure', grounds: ['not-needed'], items: ['photo', 'letter'] }] as const
  const photo = items({ photo: notNeeded, letter: needed })
  const request = givenRequest([
    submit({ claims }),
    assign('2026-03-03'),
    confirm('2026-03-05'),
    answer('2026-03-20', items({ photo: needed, letter: needed })),
    applyOutcome('2026-04-20', photo, { complaint: { id: 'C-1' } }, claims),
    applyOutcome(
      '2026-04-21',
      items({ photo: notNeeded, letter: notNeeded }),
      { by: 'vita', complaint: { id: 'C-2', grounds: ['granted-in-part'], reviewers: ['vita'] } },
      claims,
    ),
  ])
  const first = request.when(report('2026-04-24', 'erasure', 'photo'))
  expect(first.accepted().event).toMatchObject({ data: { complete: false, complaints: ['C-1'] } })
  const second = givenRequest([
    ...[submit({ claims }), assign('2026-03-03'), confirm('2026-03-05')],
    answer('2026-03-20', items({ photo: needed, letter: needed })),
    applyOutcome('2026-04-20', photo, { complaint: { id: 'C-1' } }, claims),
    applyOutcome(
      '2026-04-21',
      items({ photo: notNeeded, letter: notNeeded }),
      { by: 'vita', complaint: { id: 'C-2', grounds: ['granted-in-part'], reviewers: ['vita'] } },
      claims,
    ),
    report('2026-04-24', 'erasure', 'photo'),
  ]).when(report('2026-04-27', 'erasure', 'letter'))
  expect(second.accepted().event).toMatchObject({ data: { complete: true, complaints: ['C-2'] } })
})

test('days of a request that were corrected move the day from which silence may be decided (A-48, section 10)', () => {
  const silent = givenRequest([submit({ receivedOn: day('2026-01-02') })])
  const corrected = givenRequest([
    submit({ receivedOn: day('2026-01-02') }),
    correctDates('2026-02-06', { submittedOn: day('2026-02-04'), receivedOn: day('2026-02-04') }),
  ])
  const complaint = given([lodgeSilence(silent.state, '2026-02-05'), reviewer(corrected.state, '2026-02-06')])
  expect(complaint.state).toMatchObject({ admissibleFrom: '2026-03-05', decidableFrom: '2026-03-05' })
})

describe('summaries can not lie unnoticed (section 6)', () => {
  const first = asEarlier(given([...reviewed(rejectedRequest), dismiss(rejectedRequest, '2026-04-27')]))
  const later = lodge(rejectedRequest, '2026-04-28', { id: 'C-2', earlier: [first], sameReasonsAs: 'C-1' })

  test.each([
    ['its grounds', { grounds: ['inaction'] }],
    ['the decision that it was about', { decision: 0 }],
    ['its end', { status: 'withdrawn' }],
    ['that it was dismissed', { status: 'upheld' }],
    ['its request', { request: 'R-7' }],
    ['its day', { answeredOn: day('2026-04-26') }],
  ] as const)('what is known of another complaint that has ended stays so: %s (A-56)', (_, other) => {
    const shown = { ...reviewer(rejectedRequest, '2026-04-29', 'vita') }
    const command = { ...shown, data: { ...shown.data, earlier: [{ ...first, ...other }] } }
    expect(given([later]).when(command).rejected()).toMatchObject({
      code: 'summary-contradictory',
      data: { fields: ['earlier'], against: 'known' },
    })
  })

  const on = '2026-04-20'
  const right = seen(partRequest, on)
  const lies: readonly (readonly [string, Partial<RequestForComplaint>, readonly string[]])[] = [
    ['an outcome without its decisions', { decisions: [] }, ['outcome', 'decisions']],
    ['another outcome than its decisions add up to', { outcome: 'granted' }, ['outcome', 'decisions']],
    ['joined, and answered', { joinedTo: 'R-2' }, ['status', 'joinedTo']],
    [
      'an extension that was never told',
      { extension: { on: day('2026-03-10'), reasons: ['the move'], until: null, pausedDays: 0 } },
      ['acts', 'extension'],
    ],
    [
      'something carried out that was never claimed',
      { implemented: [{ right: 'erasure', item: 'cellar', on: day('2026-04-01') }] },
      ['implemented', 'decisions'],
    ],
  ]
  test.each(lies)('%s is a contradiction that is named', (_, lie, fields) => {
    expect(requestForComplaint(partRequest, day(on))).toEqual(right)
    expect(
      given([])
        .when(lodge(partRequest, on, { request: { ...right, ...lie } }))
        .rejected(),
    ).toMatchObject({
      code: 'summary-contradictory',
      data: { fields },
    })
  })
})
