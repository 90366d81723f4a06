import { describe, expect, test } from 'vitest'
import { type ComplaintEvent, complaintLifecycle } from '../../src/complaint/index.js'
import { defineProcedure } from '../../src/making/index.js'
import {
  applyOutcome,
  confirm,
  day,
  extend,
  given as givenRequest,
  inquire,
  items,
  notNeeded,
  proveAuthority,
  refuseUnauthorised,
  refuseUnidentified,
  reject,
  report,
  submit,
  supply,
} from '../request/scenario.js'
import {
  complaints,
  complaintsUnder,
  correctComplaint,
  dismiss,
  fromRepresentative,
  given,
  lodge,
  lodgeSilence,
  mirror,
  oneRejected,
  refuseRepeat,
  rejectedRequest,
  reviewed,
  reviewer,
  silent,
  uphold,
  withdrawComplaint,
} from './scenario.js'

const carriedOut = givenRequest([
  submit(),
  confirm('2026-03-05'),
  reject('2026-03-20'),
  applyOutcome('2026-04-23', undefined, { by: 'rasa', complaint: { id: 'C-1', reviewers: ['rasa'] } }),
  report('2026-04-24', 'erasure', 'photo'),
]).state

const long = given([
  lodge(oneRejected, undefined, { ...fromRepresentative(false), copies: { request: false, answer: true } }),
  inquire('2026-04-21', '2026-04-28'),
  supply('2026-04-22'),
  proveAuthority('2026-04-22'),
  confirm('2026-04-22', 'rasa'),
  correctComplaint('2026-04-22', { copies: { request: true, answer: true } }),
  reviewer(oneRejected, '2026-04-22', 'jurgis'),
  extend('2026-04-22', { by: 'jurgis' }),
  reviewer(oneRejected, '2026-04-23'),
  uphold(oneRejected, '2026-04-23', items({ photo: notNeeded })),
  mirror(carriedOut, '2026-04-24'),
])
const histories = {
  long,
  dismissed: given([...reviewed(rejectedRequest), dismiss(rejectedRequest, '2026-04-23')]),
  unauthorised: given([
    lodge(rejectedRequest, undefined, fromRepresentative(false)),
    refuseUnauthorised('2026-05-04'),
  ]),
  unidentified: given([
    lodgeSilence(silent),
    inquire('2026-04-21', '2026-04-28'),
    refuseUnidentified('2026-04-29'),
  ]),
  repeat: given([
    lodge(rejectedRequest, undefined, {
      sameReasonsAs: 'C-0',
      earlier: [
        {
          id: 'C-0',
          request: 'R-1',
          grounds: ['rejected'],
          status: 'dismissed',
          answeredOn: day('2026-04-10'),
          limit: null,
          decision: 1,
          reviewers: [],
        },
      ],
    }),
    refuseRepeat('2026-04-21'),
  ]),
  withdrawn: given([lodge(rejectedRequest), withdrawComplaint('2026-04-21')]),
} as const

/** A history as it comes back from a store. */
const stored = (events: unknown): readonly ComplaintEvent[] => JSON.parse(JSON.stringify(events))

/** A value with one leaf changed, for every leaf in turn. */
function* tampered(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    for (const [index, one] of value.entries())
      for (const other of tampered(one)) yield value.with(index, other)
    return
  }
  if (typeof value === 'object' && value !== null) {
    for (const [name, one] of Object.entries(value))
      for (const other of tampered(one)) yield { ...value, [name]: other }
    return
  }
  if (typeof value === 'string') yield `${value}x`
  else if (typeof value === 'number') yield value + 1
  else if (typeof value === 'boolean') yield !value
  else yield 'x'
}

describe('a history derived again', () => {
  test.each(Object.entries(histories))('gives the same state: %s', (_name, { events, state }) => {
    expect(complaints.replay(events)).toEqual({ ok: true, state })
    expect(complaints.replay(stored(events))).toEqual({ ok: true, state })
  })

  test.each(Object.entries(histories))(
    'shows what was derived and changed since: %s',
    (_name, { events }) => {
      let changed = 0
      for (const [index, event] of events.entries()) {
        const { command, ...derived } = event.data
        for (const [name, value] of Object.entries(derived)) {
          for (const other of tampered(value)) {
            const data = { ...derived, command, [name]: other }
            const forged = stored(events.map((one, at) => (at === index ? { ...one, data } : one)))
            expect(complaints.replay(forged), `${event.type}.${name}`).toMatchObject({ ok: false, index })
            changed += 1
          }
        }
      }
      expect(changed).toBeGreaterThan(2)
    },
  )

  test('an event left out or doubled shows', () => {
    // A second inquiry, more supplied, and the same reviewer again are lawful: they make another history.
    const again = ['ReviewerAssigned', 'IdentitySupplied', 'IdentityInquired']
    for (const [index, event] of long.events.entries()) {
      const without = complaints.replay(long.events.toSpliced(index, 1))
      // What was supplied leaves no trace once identity is confirmed.
      if (without.ok && event.type !== 'IdentitySupplied') expect(without.state).not.toEqual(long.state)
      const doubled = complaints.replay(long.events.toSpliced(index, 0, event))
      if (!again.includes(event.type)) expect(doubled.ok, event.type).toBe(false)
    }
  })

  test('under another procedure it differs at its first event', () => {
    const other = complaintLifecycle(defineProcedure({ id: 'under-test', version: '1', readings: {} }))
    expect(other.replay(long.events)).toMatchObject({ ok: false, index: 0 })
  })

  test('a decision by an examiner does not survive a replay (A-58)', () => {
    const forged = long.events.map((event) =>
      event.type === 'ReviewerAssigned'
        ? {
            ...event,
            data: {
              ...event.data,
              command: { ...event.data.command, data: { ...event.data.command.data, reviewer: 'ona' } },
            },
          }
        : event,
    )
    expect(complaints.replay(forged)).toMatchObject({
      ok: false,
      reason: { kind: 'rejected', rejection: { code: 'reviewer-not-independent' } },
    })
  })
})

describe('what may be done on a day', () => {
  const open = (scenario: ReturnType<typeof given>, on: string) =>
    scenario.machine
      .options(scenario.state, day(on))
      .filter((option) => option.open)
      .map(({ command }) => command)
      .sort()

  test.each([
    ['nothing lodged', given([]), '2026-04-21', ['LodgeComplaint']],
    [
      'A-55, A-52: an open one, within its windows',
      given([lodge(rejectedRequest)]),
      '2026-04-30',
      [
        'AssignReviewer',
        'ConfirmIdentity',
        'CorrectComplaint',
        'ExtendExamination',
        'InquireIdentity',
        'WithdrawComplaint',
      ],
    ],
    [
      'A-55: after the ten days',
      given([lodge(rejectedRequest)]),
      '2026-05-01',
      [
        'AssignReviewer',
        'ConfirmIdentity',
        'CorrectComplaint',
        'ExtendExamination',
        'InquireIdentity',
        'WithdrawComplaint',
      ],
    ],
    [
      'A-55: after the ten days, where a late inquiry lapses',
      given([lodge(rejectedRequest)], complaintsUnder({ lateInquiry: 'lapses' })),
      '2026-05-01',
      ['AssignReviewer', 'ConfirmIdentity', 'CorrectComplaint', 'ExtendExamination', 'WithdrawComplaint'],
    ],
    [
      'A-52: after the month',
      given([lodge(rejectedRequest)]),
      '2026-05-21',
      ['AssignReviewer', 'ConfirmIdentity', 'CorrectComplaint', 'InquireIdentity', 'WithdrawComplaint'],
    ],
    [
      'A-58, A-59: with a reviewer',
      given([lodge(rejectedRequest), reviewer(rejectedRequest, '2026-04-21')]),
      '2026-05-21',
      [
        'AssignReviewer',
        'ConfirmIdentity',
        'CorrectComplaint',
        'DismissComplaint',
        'InquireIdentity',
        'UpholdComplaint',
        'WithdrawComplaint',
      ],
    ],
    [
      'A-56: a repeat',
      given([...commandsOfRepeat()]),
      '2026-04-21',
      ['CorrectComplaint', 'RefuseRepeat', 'WithdrawComplaint'],
    ],
    [
      'A-59: upheld',
      given([...reviewed(oneRejected), uphold(oneRejected, '2026-04-23', items({ photo: notNeeded }))]),
      '2026-04-24',
      ['ReportImplementation'],
    ],
    ['3.2: dismissed', histories.dismissed, '2026-04-24', []],
    ['3.2: refused', histories.unidentified, '2026-05-24', []],
    ['3.2: withdrawn', histories.withdrawn, '2026-04-24', []],
    ['3.2: carried out', long, '2026-04-24', []],
    ['D-11: the day before the last event', histories.withdrawn, '2026-04-20', []],
  ] as const)('%s', (_clause, scenario, on, expected) => {
    expect(open(scenario, on)).toEqual(expected)
  })

  function commandsOfRepeat() {
    return [
      lodge(rejectedRequest, undefined, {
        sameReasonsAs: 'C-0',
        earlier: [
          {
            id: 'C-0',
            request: 'R-1',
            grounds: ['rejected'],
            status: 'dismissed',
            answeredOn: day('2026-04-10'),
            limit: null,
            decision: 1,
            reviewers: [],
          },
        ],
      }),
    ] as const
  }

  test('the days of each window are named', () => {
    const asked = given([
      lodge(rejectedRequest, undefined, fromRepresentative(false)),
      inquire('2026-04-21', '2026-04-28'),
    ])
    const windows = Object.fromEntries(
      asked.machine
        .options(asked.state, day('2026-04-21'))
        .map(({ command, from, until, by }) => [command, [from, until, by]]),
    )
    expect(windows).toMatchObject({
      InquireIdentity: [null, '2026-04-30', null],
      ExtendExamination: [null, '2026-05-20', null],
      RefuseUnauthorised: [null, null, '2026-04-30'],
      RefuseUnidentified: ['2026-04-29', null, '2026-05-08'],
    })
  })

  test('nothing is owed where nothing was lodged or all was withdrawn', () => {
    expect(complaints.duties({ status: 'none' }, day('2026-04-21'))).toEqual([])
    expect(complaints.duties(histories.withdrawn.state, day('2027-04-21'))).toEqual([])
  })

  test('a refusal in time, late, and to whom, stays on the record (A-55 to A-57)', () => {
    expect(complaints.duties(histories.unauthorised.state, day('2027-01-04'))).toMatchObject([
      { duty: 'inform-of-refusal', owedTo: 'representative', status: 'done-late' },
    ])
    expect(complaints.duties(histories.unidentified.state, day('2027-01-04'))).toMatchObject([
      { duty: 'inform-of-refusal', owedTo: 'subject', status: 'done' },
    ])
    expect(complaints.duties(histories.repeat.state, day('2027-01-04'))).toMatchObject([
      { duty: 'inform-of-refusal', owedTo: 'subject', status: 'done' },
    ])
  })
})
