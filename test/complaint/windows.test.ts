import { describe, expect, test } from 'vitest'
import {
  confirm,
  day,
  demandFee,
  extend,
  extendUntil,
  given as givenRequest,
  inquire,
  payFee,
  proveAuthority,
  refuseUnauthorised,
  refuseUnfounded,
  refuseUnidentified,
  submit,
  supply,
} from '../request/scenario.js'
import {
  complaintsUnder,
  dismiss,
  everything,
  fromRepresentative,
  given,
  lodge,
  lodgedState,
  lodgeSilence,
  rejectedRequest,
  reviewed,
  reviewer,
  uphold,
  withdrawComplaint,
} from './scenario.js'

// Received on Monday 20 April 2026: ten days end on Thursday 30 April, the month on Wednesday 20 May, two months on
// Saturday 20 June (so on Monday 22 June). The request's own month ended on 2 April.
const filed = lodge(rejectedRequest)
const scenario = given([filed])

/** The code of a rejection, or the status and the breaches of what was accepted. */
function comes(from: ReturnType<typeof given>, command: Parameters<typeof scenario.when>[0]) {
  const decision = from.machine.decide(command, from.state)
  if (!decision.accepted) return decision.rejection.code
  const breaches = decision.notes.map(({ note }) => note).filter((note) => note.startsWith('late'))
  return [from.machine.evolve(from.state, decision.events[0]).status, ...breaches].join(' ')
}

describe("identity counts from the complaint's own receipt (A-55, A-44; C4 to C6)", () => {
  test.each([
    ['A-55: on the day of receipt', '2026-04-20', 'open'],
    ['A-55: on the tenth day', '2026-04-30', 'open'],
    ['A-55: on the eleventh day, a breach', '2026-05-01', 'open late-inquiry'],
    ['A-55: on the last day of the month of A-52, a breach', '2026-05-20', 'open late-inquiry'],
  ])('an inquiry %s', (_clause, on, expected) => {
    expect(comes(scenario, inquire(on, '2026-05-29'))).toBe(expected)
  })

  test('under `lapses` an eleventh-day inquiry is rejected and cites clause 55 (reading lateInquiry)', () => {
    const lapsing = given([filed], complaintsUnder({ lateInquiry: 'lapses' }))
    expect(comes(lapsing, inquire('2026-04-30', '2026-05-11'))).toBe('open')
    expect(lapsing.when(inquire('2026-05-01', '2026-05-11')).rejected()).toMatchObject({
      code: 'inquiry-window-closed',
      clauses: ['adakavas:55'],
      data: { on: '2026-05-01', until: '2026-04-30' },
    })
  })

  test('ten days that end on a Sunday end on Monday (D-2)', () => {
    // Thursday 23 April: ten days end on Sunday 3 May.
    const sunday = given([lodge(rejectedRequest, '2026-04-23')])
    expect(comes(sunday, inquire('2026-05-04', '2026-05-11'))).toBe('open')
    expect(comes(sunday, inquire('2026-05-05', '2026-05-11'))).toBe('open late-inquiry')
    const counted = given([lodge(rejectedRequest, '2026-04-23')], complaintsUnder({ lastDay: 'as-counted' }))
    expect(comes(counted, inquire('2026-05-03', '2026-05-11'))).toBe('open')
    expect(comes(counted, inquire('2026-05-04', '2026-05-11'))).toBe('open late-inquiry')
  })

  // The term is Thursday 7 May; its notice is due on Sunday 17 May, so on Monday 18 May.
  const asked = given([filed, inquire('2026-04-27', '2026-05-07')])
  test.each([
    ['A-44: on the last day of the term', '2026-05-07', 'inquiry-term-running'],
    ['A-44: on the day after', '2026-05-08', 'refused'],
    ['D-9: on the last day of its notice', '2026-05-18', 'refused'],
    ['section 1: a day later, a breach', '2026-05-19', 'refused late-refusal'],
  ])('a refusal for want of identity %s', (_clause, on, expected) => {
    expect(comes(asked, refuseUnidentified(on))).toBe(expected)
  })

  test('under `lapses` the refusal is no longer possible after its notice (reading lateRefusal)', () => {
    const lapsing = given(
      [filed, inquire('2026-04-27', '2026-05-07')],
      complaintsUnder({ lateRefusal: 'lapses' }),
    )
    expect(comes(lapsing, refuseUnidentified('2026-05-18'))).toBe('refused')
    expect(comes(lapsing, refuseUnidentified('2026-05-19'))).toBe('refusal-lapsed')
  })

  test('what is supplied on the last day of the term ends the refusal, later does not', () => {
    expect(
      comes(
        given([filed, inquire('2026-04-27', '2026-05-07'), supply('2026-05-07')]),
        refuseUnidentified('2026-05-08'),
      ),
    ).toBe('identity-supplied-in-time')
    expect(
      comes(
        given([filed, inquire('2026-04-27', '2026-05-07'), supply('2026-05-08')]),
        refuseUnidentified('2026-05-08'),
      ),
    ).toBe('refused')
  })

  test('a late confirmation before the refusal is good (A-44)', () => {
    expect(comes(asked, confirm('2026-05-19', 'rasa'))).toBe('open')
    expect(comes(given([filed, confirm('2026-04-21', 'rasa')]), refuseUnidentified('2026-05-19'))).toBe(
      'identity-already-confirmed',
    )
  })

  test.each([
    ['nothing was asked', scenario, supply('2026-04-21'), 'no-open-inquiry'],
    ['nothing was asked', scenario, refuseUnidentified('2026-04-21'), 'no-open-inquiry'],
    [
      'confirmed twice',
      given([filed, confirm('2026-04-21', 'rasa')]),
      confirm('2026-04-22', 'rasa'),
      'identity-already-confirmed',
    ],
    [
      'asked once confirmed',
      given([filed, confirm('2026-04-21', 'rasa')]),
      inquire('2026-04-22', '2026-04-29'),
      'identity-already-confirmed',
    ],
    ['a term before the inquiry', scenario, inquire('2026-04-22', '2026-04-21'), 'term-before-inquiry'],
  ] as const)('A-55: %s', (_clause, from, command, code) => {
    expect(comes(from, command)).toBe(code)
  })

  test('a second inquiry comes only inside the same ten days', () => {
    expect(comes(asked, inquire('2026-04-30', '2026-05-08'))).toBe('open')
    expect(comes(asked, inquire('2026-05-01', '2026-05-08'))).toBe('inquiry-window-closed')
  })

  test('the refusal is told to the subject (A-55)', () => {
    expect(asked.when(refuseUnidentified('2026-05-08')).state()).toMatchObject({
      refusal: {
        kind: 'unidentified',
        reply: { to: 'subject' },
        limit: { counted: '2026-05-17', due: '2026-05-18' },
      },
    })
  })
})

describe('a representative (A-51, A-57; C2)', () => {
  const without = given([lodge(rejectedRequest, undefined, fromRepresentative(false))])
  test.each([
    ['A-57: on the day of receipt', '2026-04-20', 'refused'],
    ['A-57: on the tenth day', '2026-04-30', 'refused'],
    ['section 1: on the eleventh day, a breach', '2026-05-01', 'refused late-refusal'],
  ])('without documents may be refused %s', (_clause, on, expected) => {
    expect(comes(without, refuseUnauthorised(on))).toBe(expected)
  })

  test('under `lapses` only through the tenth day', () => {
    const lapsing = given(
      [lodge(rejectedRequest, undefined, fromRepresentative(false))],
      complaintsUnder({ lateRefusal: 'lapses' }),
    )
    expect(comes(lapsing, refuseUnauthorised('2026-04-30'))).toBe('refused')
    expect(comes(lapsing, refuseUnauthorised('2026-05-01'))).toBe('refusal-lapsed')
  })

  test('is told, and nobody else (A-57)', () => {
    expect(without.when(refuseUnauthorised('2026-04-21')).state()).toMatchObject({
      refusal: {
        kind: 'unauthorised',
        limit: { clause: 'adakavas:57', due: '2026-04-30' },
        reply: { to: 'representative', way: 'post', address: 'Advokatų g. 1' },
      },
    })
  })

  test.each([
    ['A-57: a subject', scenario, refuseUnauthorised('2026-04-21'), 'not-represented'],
    ['A-51: a subject', scenario, proveAuthority('2026-04-21'), 'not-represented'],
    [
      'A-57: with documents',
      given([lodge(rejectedRequest, undefined, fromRepresentative(true))]),
      refuseUnauthorised('2026-04-21'),
      'authority-already-proven',
    ],
    [
      'A-57: documents came later',
      given([lodge(rejectedRequest, undefined, fromRepresentative(false)), proveAuthority('2026-05-04')]),
      refuseUnauthorised('2026-05-05'),
      'authority-already-proven',
    ],
  ] as const)('%s is never refused or asked for papers', (_clause, from, command, code) => {
    expect(from.when(command).rejected()).toMatchObject({ code, clauses: ['adakavas:51'] })
  })

  test('a grant needs the right to act shown', () => {
    const reviewing = [
      lodge(rejectedRequest, undefined, fromRepresentative(false)),
      ...reviewed(rejectedRequest).slice(1),
    ]
    expect(comes(given(reviewing), uphold(rejectedRequest, '2026-04-23'))).toBe('authority-unproven')
    expect(
      comes(given([...reviewing, proveAuthority('2026-04-23')]), uphold(rejectedRequest, '2026-04-23')),
    ).toBe('upheld')
  })

  test('only a proven one withdraws (GC1)', () => {
    expect(without.when(withdrawComplaint('2026-04-21', 'representative')).rejected()).toMatchObject({
      code: 'authority-unproven',
      clauses: ['adakavas:51'],
    })
    expect(comes(without, withdrawComplaint('2026-04-21', 'subject'))).toBe('withdrawn')
    expect(
      comes(
        given([lodge(rejectedRequest, undefined, fromRepresentative(true))]),
        withdrawComplaint('2026-04-21', 'representative'),
      ),
    ).toBe('withdrawn')
  })
})

describe("the limit and its extension count from the complaint's own receipt (A-52, A-41; C9, C12)", () => {
  test.each([
    ['A-52: on the last day of the month', '2026-05-20', 'open'],
    ['A-52: on the day after', '2026-05-21', 'extension-window-closed'],
  ])('an extension %s', (_clause, on, expected) => {
    expect(comes(scenario, extend(on))).toBe(expected)
  })

  test.each([
    ['D-6: the current limit', '2026-05-20', 'open'],
    ['D-6: a day before it', '2026-05-19', 'limit-before-current'],
    ['A-52, D-2: the cap as it rolls', '2026-06-22', 'open'],
    ['A-52: beyond the cap', '2026-06-23', 'limit-beyond-cap'],
  ])('named up to %s', (_clause, until, expected) => {
    expect(comes(scenario, extendUntil('2026-04-21', until))).toBe(expected)
  })

  test('under `two-further-months` up to three months', () => {
    const further = given([filed], complaintsUnder({ extension: 'two-further-months' }))
    expect(comes(further, extendUntil('2026-04-21', '2026-07-20'))).toBe('open')
    expect(comes(further, extendUntil('2026-04-21', '2026-07-21'))).toBe('limit-beyond-cap')
  })

  test('at most once', () => {
    expect(
      given([filed, extend('2026-04-21')])
        .when(extend('2026-04-22'))
        .rejected(),
    ).toMatchObject({
      code: 'already-extended',
      clauses: ['adakavas:52'],
    })
  })

  const due = (from: ReturnType<typeof given>, on: string) => from.machine.duties(from.state, day(on))[0]
  test.each([
    ['A-52: not extended', [], '2026-05-20', '2026-05-20', 'due-today'],
    ['C12: overdue, and nothing follows by itself', [], '2026-05-21', '2026-05-20', 'overdue'],
    ['A-52: extended as far as it may', [extend('2026-05-20')], '2026-06-22', '2026-06-22', 'due-today'],
    ['A-52: extended, overdue', [extend('2026-05-20')], '2026-06-23', '2026-06-22', 'overdue'],
    [
      'A-52: extended to a named day',
      [extendUntil('2026-05-20', '2026-06-01')],
      '2026-05-20',
      '2026-06-01',
      'pending',
    ],
    [
      'D-7: an inquiry moves nothing',
      [inquire('2026-04-27', '2026-05-07')],
      '2026-05-20',
      '2026-05-20',
      'due-today',
    ],
  ] as const)('%s', (_clause, commands, on, limit, status) => {
    expect(due(given([filed, ...commands]), on)).toMatchObject({
      duty: 'examine-and-answer',
      owedTo: 'subject',
      status,
      deadline: { due: limit, clause: 'adakavas:52' },
    })
  })

  test('under `clock-pauses` the days of the inquiry are added (reading identityInquiry)', () => {
    const paused = given(
      [filed, inquire('2026-04-27', '2026-05-07'), confirm('2026-05-07', 'rasa')],
      complaintsUnder({ identityInquiry: 'clock-pauses' }),
    )
    // Ten days after Wednesday 20 May is Saturday 30 May; Monday 1 June.
    expect(due(paused, '2026-05-08')?.deadline).toMatchObject({ counted: '2026-05-30', due: '2026-06-01' })
  })

  test('it waits for identity and authority, and runs on', () => {
    const waiting = given([
      lodge(rejectedRequest, undefined, fromRepresentative(false)),
      inquire('2026-04-27', '2026-05-07'),
    ])
    expect(due(waiting, '2026-04-28')).toMatchObject({
      waitingFor: ['identity', 'authority'],
      deadline: { due: '2026-05-20' },
    })
  })

  test('a late answer is a breach in the record, not an error', () => {
    expect(comes(given(reviewed(rejectedRequest)), dismiss(rejectedRequest, '2026-05-20'))).toBe('dismissed')
    expect(comes(given(reviewed(rejectedRequest)), dismiss(rejectedRequest, '2026-05-21'))).toBe(
      'dismissed late-answer',
    )
    expect(comes(given(reviewed(rejectedRequest)), uphold(rejectedRequest, '2026-05-21', everything))).toBe(
      'upheld late-answer',
    )
  })

  test.each([
    // A-52, 4.11: received, one month, two months, as counted
    ['2024-03-05', '2024-04-05', '2024-05-05'],
    ['2024-01-31', '2024-02-29', '2024-03-31'],
    ['2023-01-31', '2023-02-28', '2023-03-31'],
    ['2023-12-31', '2024-01-31', '2024-02-29'],
    ['2024-05-31', '2024-06-30', '2024-07-31'],
  ])('A-52, 4.11: received on %s', (receivedOn, month, twoMonths) => {
    const machine = complaintsUnder({ lastDay: 'as-counted' })
    const long = givenRequest([submit({ receivedOn: day('2022-01-03') })]).state
    const complaint = lodgeSilence(long, receivedOn)
    expect(due(given([complaint], machine), receivedOn)?.deadline.due).toBe(month)
    expect(due(given([complaint, extend(receivedOn)], machine), receivedOn)?.deadline.due).toBe(twoMonths)
  })
})

describe('a complaint is free, and never unfounded (A-54)', () => {
  test('no such command exists: it is no command of a complaint at all', () => {
    const names = scenario.machine.options(scenario.state, day('2026-04-21')).map(({ command }) => command)
    expect(names.filter((name) => /fee|unfounded/i.test(name))).toEqual([])
    expect(scenario.machine.transitions.filter(({ command }) => /fee|unfounded/i.test(command))).toEqual([])
    for (const command of [demandFee('2026-04-21'), payFee('2026-04-21'), refuseUnfounded('2026-04-21')]) {
      expect(() => Reflect.apply(scenario.machine.decide, null, [command, scenario.state])).toThrow(/type/)
    }
  })
})

describe('dates and closed complaints (D-11, 3.2)', () => {
  test('no command is dated before the last event; the same day is fine', () => {
    const asked = given([filed, inquire('2026-04-27', '2026-05-07')])
    expect(comes(asked, reviewer(rejectedRequest, '2026-04-26'))).toBe('before-last-event')
    expect(comes(asked, reviewer(rejectedRequest, '2026-04-27'))).toBe('open')
  })

  const closed = [
    given([...reviewed(rejectedRequest), dismiss(rejectedRequest, '2026-04-23')]),
    given([lodge(rejectedRequest, undefined, fromRepresentative(false)), refuseUnauthorised('2026-04-23')]),
    given([filed, withdrawComplaint('2026-04-23')]),
    given([...reviewed(rejectedRequest), uphold(rejectedRequest, '2026-04-23')]),
  ]
  test.each([
    ['adakavas:58', reviewer(rejectedRequest, '2026-04-24')],
    ['adakavas:51', proveAuthority('2026-04-24')],
    ['adakavas:57', refuseUnauthorised('2026-04-24')],
    ['adakavas:55', inquire('2026-04-24', '2026-05-04')],
    ['adakavas:55', supply('2026-04-24')],
    ['adakavas:55', confirm('2026-04-24')],
    ['adakavas:55', refuseUnidentified('2026-04-24')],
    ['adakavas:52', extend('2026-04-24')],
    ['adakavas:59', uphold(rejectedRequest, '2026-04-24')],
    ['adakavas:59', dismiss(rejectedRequest, '2026-04-24')],
    ['adakavas:48', withdrawComplaint('2026-04-24')],
  ] as const)('a closed complaint takes no command of %s', (clause, command) => {
    for (const one of closed) {
      expect(one.when(command).rejected()).toMatchObject({ code: 'wrong-status', clauses: [clause] })
    }
  })

  test('a closed complaint keeps identity, authority and reviewers', () => {
    const [dismissed] = closed
    expect(dismissed?.state).toMatchObject({
      identity: { status: 'confirmed' },
      authority: { status: 'not-needed' },
      reviewers: ['rasa'],
    })
    expect(dismissed === undefined ? null : lodgedState(dismissed.state).examiners).toEqual(['ona'])
  })
})
