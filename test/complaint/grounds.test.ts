import { describe, expect, test } from 'vitest'
import type { RequestCommand, RequestState } from '../../src/request/index.js'
import {
  answer,
  assign,
  byRepresentative,
  confirm,
  day,
  demandFee,
  extend,
  extendUntil,
  given as givenRequest,
  inquire,
  later,
  payFee,
  received,
  refuseUnauthorised,
  refuseUnfounded,
  refuseUnidentified,
  submit,
  supply,
  under,
  withdraw,
} from '../request/scenario.js'
import {
  both,
  complaintsUnder,
  correctComplaint,
  dismiss,
  everything,
  given,
  grantedRequest,
  lodge,
  lodgedState,
  lodgeSilence,
  nothing,
  oneRejected,
  partRequest,
  photoOnly,
  rejectedRequest,
  reviewer,
  seen,
  silent,
  uphold,
  upholdWithoutDay,
  withdrawComplaint,
} from './scenario.js'

const filed = submit({ claims: both })
const having = (...commands: readonly RequestCommand[]): RequestState =>
  givenRequest([filed, ...commands]).state
const fresh = given([])

/** What lodging a complaint comes to: its defects, the note that there is no ground, or the code of its rejection. */
function lodging(
  request: RequestState,
  on: string,
  ground: 'rejected' | 'granted-in-part' | 'inaction',
  machine = fresh.machine,
): string | readonly string[] {
  const decision = machine.decide(lodge(request, on, { ground }), machine.initialState())
  if (!decision.accepted) return decision.rejection.code
  const [event] = decision.events
  if (event.type !== 'ComplaintLodged') return event.type
  return decision.notes.some(({ note }) => note === 'no-ground') ? 'no-ground' : event.data.findings.defects
}

const refusedUnidentified = having(inquire('2026-03-05', '2026-03-12'), refuseUnidentified('2026-03-13'))
const refusedUnfounded = having(refuseUnfounded('2026-03-20'))
const refusedUnauthorised = givenRequest([byRepresentative(false), refuseUnauthorised('2026-03-10')]).state
const grantedLate = having(
  confirm('2026-04-04'),
  answer('2026-04-10', everything, { implementBy: day('2026-05-04') }),
)

describe('whether a request bears a ground of complaint', () => {
  // Received and submitted on 2 March 2026: the month ends on Thursday 2 April, two months on Monday 4 May.
  test.each([
    ['4.12, A-47: granted in whole and in time', grantedRequest, '2026-04-20', 'rejected', 'no-ground'],
    ['4.12, A-47: the same under any label', grantedRequest, '2026-04-20', 'inaction', 'no-ground'],
    ['4.12, A-48: granted in part', partRequest, '2026-03-20', 'granted-in-part', []],
    ['4.12, A-48: rejected', rejectedRequest, '2026-03-20', 'rejected', []],
    ['4.12, A-48: rejected, years later (no limit to lodge)', rejectedRequest, '2029-03-20', 'rejected', []],
    ['4.12, A-48: silence within the month', silent, '2026-04-02', 'inaction', []],
    ['4.12, A-48: silence after the month', silent, '2026-04-03', 'inaction', []],
    [
      '4.12: an extension within the month',
      having(extend('2026-03-20')),
      '2026-04-03',
      'inaction',
      'no-ground',
    ],
    [
      '4.12: an extension on its last day',
      having(extend('2026-04-02')),
      '2026-04-03',
      'inaction',
      'no-ground',
    ],
    ['4.12: an inquiry', having(inquire('2026-03-10', '2026-03-20')), '2026-04-03', 'inaction', 'no-ground'],
    ['4.12: a fee demand', having(demandFee('2026-03-20')), '2026-04-03', 'inaction', 'no-ground'],
    [
      '4.12: a fee demand on the last day',
      having(demandFee('2026-04-02')),
      '2026-04-03',
      'inaction',
      'no-ground',
    ],
    ['4.12: a fee demand a day late', having(demandFee('2026-04-03')), '2026-04-03', 'inaction', []],
    [
      '4.12, A-48: an inquiry, then silence for ever',
      having(inquire('2026-03-10', '2026-03-20')),
      '2027-03-03',
      'inaction',
      'no-ground',
    ],
    ['4.12, 43.1: refused as unfounded', refusedUnfounded, '2026-04-20', 'rejected', []],
    ['4.12, A-44: refused for want of identity', refusedUnidentified, '2026-04-20', 'rejected', []],
    ['4.12, A-45: refused for want of authority', refusedUnauthorised, '2026-04-20', 'rejected', []],
    ['4.12, A-48(g): a late full grant keeps inaction', grantedLate, '2026-04-20', 'inaction', []],
    ['A-48(b): an assignment is no act outwards', silent, '2026-04-20', 'inaction', []],
    [
      'section 6: a wrong label beside another ground is a defect',
      rejectedRequest,
      '2026-04-20',
      'granted-in-part',
      ['ground-wrong'],
    ],
    [
      'section 6: a wrong label of inaction is a defect',
      rejectedRequest,
      '2026-04-20',
      'inaction',
      ['ground-wrong'],
    ],
    ['section 6: a wrong label beside inaction', silent, '2026-04-20', 'rejected', ['ground-wrong']],
    ['A-38: a withdrawn request', having(withdraw('2026-03-05')), '2026-04-20', 'inaction', 'no-ground'],
  ] as const)('%s', (_clause, request, on, ground, expected) => {
    expect(lodging(request, on, ground)).toEqual(expected)
  })

  test('a request whose granted rights are overdue bears no ground: 4.12, the text is silent', () => {
    expect(lodging(grantedRequest, '2027-04-20', 'rejected')).toBe('no-ground')
  })

  test('a complaint without a ground is registered all the same, with a note that cites clause 48', () => {
    const decision = fresh.machine.decide(lodge(grantedRequest), fresh.machine.initialState())
    expect(decision).toMatchObject({ accepted: true })
    expect(decision.accepted ? decision.notes : []).toContainEqual(
      expect.objectContaining({ note: 'no-ground', clauses: ['adakavas:48'] }),
    )
  })

  test('under `refusalComplaint: inadmissible` a refusal is no ground, a rejection still is (A-48)', () => {
    const machine = complaintsUnder({ refusalComplaint: 'inadmissible' })
    for (const refused of [refusedUnfounded, refusedUnidentified, refusedUnauthorised]) {
      expect(lodging(refused, '2026-04-20', 'rejected', machine)).toBe('no-ground')
    }
    expect(lodging(rejectedRequest, '2026-04-20', 'rejected', machine)).toEqual([])
    expect(lodging(partRequest, '2026-04-20', 'granted-in-part', machine)).toEqual([])
  })
})

describe('silence after an act in time (reading silenceAfterAct)', () => {
  const extended = having(extend('2026-03-20'))
  const confirmed = having(inquire('2026-03-05', '2026-03-12'), confirm('2026-03-10'))
  const paid = having(demandFee('2026-03-20'), payFee('2026-03-25'))
  const unpaid = having(demandFee('2026-03-20'))
  const waiting = having(inquire('2026-03-05', '2026-03-12'))
  const extendedWaiting = having(inquire('2026-03-05', '2026-03-12'), extend('2026-03-20'))
  const supplied = having(inquire('2026-03-05', '2026-03-12'), supply('2026-03-11'), extend('2026-03-20'))
  const answeredInTime = having(
    confirm('2026-03-06'),
    extend('2026-03-20'),
    answer('2026-05-04', everything, { implementBy: day('2026-06-01') }),
  )
  const answeredLate = having(
    confirm('2026-03-06'),
    extend('2026-03-20'),
    answer('2026-05-05', everything, { implementBy: day('2026-06-01') }),
  )
  const shorter = having(extendUntil('2026-03-20', '2026-04-15'))

  test.each([
    ['4.12: extended, on the last day of the extended limit', extended, '2026-05-04', 'no-ground'],
    ['4.12: extended, on the day after it', extended, '2026-05-05', []],
    ['A-41: extended to a named day, on that day', shorter, '2026-04-15', 'no-ground'],
    ['A-41: extended to a named day, on the day after', shorter, '2026-04-16', []],
    ['4.12: asked and confirmed, on the last day of the month', confirmed, '2026-04-02', 'no-ground'],
    ['4.12: asked and confirmed, on the day after', confirmed, '2026-04-03', []],
    ['A-43.2: fee paid, on the last day of the month', paid, '2026-04-02', 'no-ground'],
    ['A-43.2: fee paid, on the day after', paid, '2026-04-03', []],
    ['section 6: a fee demand waits for the subject', unpaid, '2026-05-05', 'no-ground'],
    ['section 6: an inquiry waits for the subject', waiting, '2026-05-05', 'no-ground'],
    ['section 6: extended, but the inquiry waits', extendedWaiting, '2026-05-05', 'no-ground'],
    ['section 6: extended and supplied, so nothing waits for the subject', supplied, '2026-05-05', []],
    ['section 6: closed by the limit', answeredInTime, '2026-06-05', 'no-ground'],
    ['section 6: closed after the limit', answeredLate, '2026-06-05', []],
  ] as const)('%s', (_clause, request, on, expected) => {
    expect(lodging(request, on, 'inaction')).toEqual(expected)
  })

  test.each([
    ['4.12: extended', extended, '2026-05-05', 'no-ground'],
    ['4.12: asked and confirmed', confirmed, '2026-04-03', 'no-ground'],
    ['A-43.2: fee paid', paid, '2026-04-03', 'no-ground'],
    ['section 6: closed after the limit', answeredLate, '2026-06-05', 'no-ground'],
    ['A-48: nothing at all was sent', silent, '2026-04-03', []],
  ] as const)('read `inadmissible`, it is no ground: %s', (_clause, request, on, expected) => {
    expect(lodging(request, on, 'inaction', complaintsUnder({ silenceAfterAct: 'inadmissible' }))).toEqual(
      expected,
    )
  })

  test('under `two-further-months` silence after an extension counts from three months (A-41)', () => {
    const procedure = { extension: 'two-further-months' } as const
    const request = givenRequest([filed, extend('2026-03-20')], under(procedure)).state
    expect(lodging(request, '2026-06-02', 'inaction', complaintsUnder(procedure))).toBe('no-ground')
    expect(lodging(request, '2026-06-03', 'inaction', complaintsUnder(procedure))).toEqual([])
  })
})

describe('the month of inaction runs from submission and becomes admissible by itself (A-48, D-5)', () => {
  test.each([
    // submitted, first admissible day as counted (4.12), first admissible day after the roll of D-2
    ['A-48, 4.12', '2024-03-05', '2024-04-06', '2024-04-06'],
    ['A-48, 4.12: clamped in a leap year', '2024-01-31', '2024-03-01', '2024-03-01'],
    ['A-48, 4.12: clamped', '2023-01-31', '2023-03-01', '2023-03-01'],
    ['A-48, 4.12: over the year', '2023-12-31', '2024-02-01', '2024-02-01'],
    ['A-48, D-2: 30 June 2024 is a Sunday', '2024-05-31', '2024-07-01', '2024-07-02'],
    ['A-48, D-2: 5 and 6 April 2026 are Easter', '2026-03-05', '2026-04-06', '2026-04-08'],
  ])('%s: submitted %s', (_clause, submitted, counted, rolled) => {
    for (const [machine, first] of [
      [complaintsUnder({ lastDay: 'as-counted' }), counted],
      [fresh.machine, rolled],
    ] as const) {
      const request = givenRequest([submit({ claims: both, receivedOn: day(submitted) })]).state
      const scenario = given([lodgeSilence(request, submitted)], machine)
      expect(lodgedState(scenario.state)).toMatchObject({
        admissibleFrom: first,
        silentSince: later(first, -1),
      })
      const assigned = given(
        [lodgeSilence(request, submitted), reviewer(request, later(submitted, 1))],
        machine,
      )
      expect(
        assigned.when(dismiss(request, later(first, -1), { disclosesNothing: 'no data' })).rejected(),
      ).toMatchObject({ code: 'complaint-premature', clauses: ['adakavas:48'], data: { from: first } })
      expect(assigned.when(dismiss(request, first, { disclosesNothing: 'no data' })).state().status).toBe(
        'dismissed',
      )
    }
  })

  test('an act after the month from submission, yet within the month from receipt, comes too late (6.26)', () => {
    const received = givenRequest([
      submit({ claims: both, submittedOn: day('2026-03-02'), receivedOn: day('2026-03-04') }),
      confirm('2026-03-05'),
      answer('2026-04-03', everything, { implementBy: day('2026-05-04') }),
    ]).state
    expect(lodging(received, '2026-04-20', 'inaction')).toEqual([])
  })

  test('an act on the last day of the month from submission is in time', () => {
    const request = having(
      confirm('2026-03-05'),
      answer('2026-04-02', everything, { implementBy: day('2026-05-04') }),
    )
    expect(lodging(request, '2026-04-20', 'inaction')).toBe('no-ground')
  })

  test('where clamping ends both months on one day, submission and receipt make no difference', () => {
    const request = givenRequest([
      submit({ claims: both, submittedOn: day('2024-01-30'), receivedOn: day('2024-01-31') }),
    ]).state
    expect(lodgedState(given([lodgeSilence(request, '2024-03-01')]).state)).toMatchObject({
      admissibleFrom: '2024-03-01',
    })
  })

  const early = [lodgeSilence(silent, '2026-03-10'), reviewer(silent, '2026-03-11')] as const

  test('until then assignment, identity, extension, correction and withdrawal are possible', () => {
    const scenario = given([
      lodgeSilence(silent, '2026-03-10', { copies: { request: false, answer: false } }),
      reviewer(silent, '2026-03-11'),
      inquire('2026-03-12', '2026-03-16'),
      supply('2026-03-13'),
      confirm('2026-03-14', 'rasa'),
      extend('2026-03-15', { by: 'rasa' }),
      correctComplaint('2026-03-16', { copies: { request: true, answer: false } }, silent),
      reviewer(silent, '2026-03-17', 'jurgis'),
    ])
    expect(scenario.when(withdrawComplaint('2026-03-18')).state().status).toBe('withdrawn')
    const decided = uphold(silent, '2026-04-02', everything, { by: 'jurgis' })
    expect(scenario.when(decided).code()).toBe('complaint-premature')
    const ripe = uphold(silent, '2026-04-03', everything, { by: 'jurgis' })
    expect(scenario.when(ripe).state().status).toBe('upheld')
  })

  test('until then neither upholding nor dismissing is possible', () => {
    const scenario = given([...early, confirm('2026-03-12', 'rasa')])
    expect(scenario.when(uphold(silent, '2026-04-02')).code()).toBe('complaint-premature')
    expect(scenario.when(dismiss(silent, '2026-04-02')).code()).toBe('complaint-premature')
    expect(scenario.when(uphold(silent, '2026-04-03')).state().status).toBe('upheld')
    expect(scenario.when(dismiss(silent, '2026-04-03')).state().status).toBe('dismissed')
  })

  test('under a wrong label it is no less premature (A-48)', () => {
    const scenario = given([
      lodge(silent, '2026-03-10'),
      reviewer(silent, '2026-03-11'),
      confirm('2026-03-12', 'rasa'),
    ])
    expect(scenario.when(uphold(silent, '2026-03-13')).code()).toBe('complaint-premature')
    expect(scenario.when(dismiss(silent, '2026-03-13')).code()).toBe('complaint-premature')
  })

  test('its month runs from its own receipt (A-52)', () => {
    const [duty] = given(early).machine.duties(given(early).state, day('2026-03-12'))
    expect(duty?.deadline).toMatchObject({ counted: '2026-04-10', due: '2026-04-10' })
  })

  test.each([
    [
      'a full grant',
      confirm('2026-03-20'),
      answer('2026-03-25', everything, { implementBy: day('2026-04-10') }),
    ],
    ['an extension', assign('2026-03-20'), extend('2026-03-25')],
    ['an inquiry', assign('2026-03-09'), inquire('2026-03-11', '2026-03-20')],
    ['a rejection', confirm('2026-03-20'), answer('2026-03-25', nothing)],
    [
      'a part grant',
      confirm('2026-03-20'),
      answer('2026-03-25', photoOnly, { implementBy: day('2026-04-10') }),
    ],
  ])('once an act in time removed the ground it is dismissed and not upheld: %s', (_act, first, second) => {
    const request = having(first, second)
    const scenario = given([...early, confirm('2026-03-12', 'rasa')])
    const tooSoon = upholdWithoutDay(request, '2026-03-26', nothing)
    expect(scenario.when(tooSoon).code()).toBe('no-ground')
    const ripe = upholdWithoutDay(request, '2026-04-03', nothing)
    expect(scenario.when(ripe).code()).toBe('no-ground')
    const dismissed = scenario.when(dismiss(request, '2026-03-26', { reasons: ['an act came in time'] }))
    expect(dismissed.state().status).toBe('dismissed')
  })

  test('a late answer leaves the ground: the complaint goes on and may be upheld (GC4)', () => {
    const scenario = given([
      lodgeSilence(silent, '2026-04-03'),
      reviewer(silent, '2026-04-03'),
      confirm('2026-04-04', 'rasa'),
    ])
    expect(scenario.when(uphold(grantedLate, '2026-04-20')).state().status).toBe('upheld')
    expect(scenario.when(dismiss(grantedLate, '2026-04-20')).state().status).toBe('dismissed')
  })
})

describe('what the content of a complaint lacks (A-49)', () => {
  const copies = (request: boolean, answer: boolean) => ({ request, answer })
  const bare = (
    request: RequestState,
    ground: 'rejected' | 'granted-in-part' | 'inaction',
    given: object,
  ) => {
    const { argument: _none, ...data } = lodge(request).data
    return { type: 'LodgeComplaint', data: { ...data, ground, ...given } } as const
  }
  test.each([
    ['A-49: rejected, complete', lodge(rejectedRequest), []],
    ['A-49: rejected, no reasons', bare(rejectedRequest, 'rejected', {}), ['reasons-missing']],
    ['A-49: in part, no reasons', bare(partRequest, 'granted-in-part', {}), ['reasons-missing']],
    [
      'A-49: rejected, no copy of the answer',
      lodge(rejectedRequest, undefined, { copies: copies(true, false) }),
      ['answer-copy-missing'],
    ],
    [
      'A-49: rejected, no copy of the request',
      lodge(rejectedRequest, undefined, { copies: copies(false, true) }),
      ['request-copy-missing'],
    ],
    [
      'A-49: refused, no copy of the notice',
      lodge(refusedUnfounded, undefined, { copies: copies(true, false) }),
      ['answer-copy-missing'],
    ],
    ['A-49, 6.36: inaction, with the request alone', lodgeSilence(silent), []],
    [
      'A-49: inaction, without it',
      lodgeSilence(silent, undefined, { copies: copies(false, false) }),
      ['request-copy-missing'],
    ],
    ['A-49: inaction, a late answer exists', lodgeSilence(grantedLate), []],
    [
      'section 6: a wrong label, and there was no answer to copy',
      lodge(silent, undefined, { copies: copies(true, false) }),
      ['ground-wrong'],
    ],
    [
      'A-49: everything',
      bare(partRequest, 'rejected', { copies: copies(false, false) }),
      ['ground-wrong', 'reasons-missing', 'request-copy-missing', 'answer-copy-missing'],
    ],
  ] as const)('%s', (_clause, command, defects) => {
    const outcome = fresh.when(command)
    expect(lodgedState(outcome.state())).toMatchObject({ status: 'open' })
    expect(outcome.state()).toHaveProperty('defects')
    expect([...lodgedState(outcome.state()).defects].sort()).toEqual([...defects].sort())
    expect(outcome.notes().includes('content-defects')).toBe(defects.length > 0)
  })

  test('a defect refuses nothing: the complaint is examined and upheld all the same', () => {
    const scenario = given([
      bare(rejectedRequest, 'granted-in-part', { copies: copies(false, false) }),
      reviewer(rejectedRequest, '2026-04-21'),
      confirm('2026-04-22', 'rasa'),
    ])
    expect(scenario.when(uphold(rejectedRequest, '2026-04-23')).state().status).toBe('upheld')
  })

  test('a defect may be put right, and the limit does not move (GC2)', () => {
    const scenario = given([bare(rejectedRequest, 'granted-in-part', { copies: copies(false, false) })])
    const due = scenario.machine.duties(scenario.state, day('2026-05-01')).map((duty) => duty.deadline.due)
    const outcome = scenario.when(
      correctComplaint('2026-05-01', { ground: 'rejected', argument: 'why', copies: copies(true, true) }),
    )
    expect(lodgedState(outcome.state()).defects).toEqual([])
    expect(
      scenario.machine.duties(outcome.state(), day('2026-05-01')).map((duty) => duty.deadline.due),
    ).toEqual(due)
  })

  test('a correction that puts nothing right is rejected (A-49)', () => {
    expect(
      given([lodge(rejectedRequest)])
        .when(correctComplaint('2026-04-21', { argument: 'more' }))
        .code(),
    ).toBe('nothing-corrected')
  })

  test('a label put right becomes the ground, with its days (A-48)', () => {
    const scenario = given([lodge(silent, '2026-03-10')])
    const state = lodgedState(
      scenario.when(correctComplaint('2026-03-11', { ground: 'inaction' }, silent)).state(),
    )
    expect(state).toMatchObject({
      ground: 'inaction',
      admissibleFrom: '2026-04-03',
      silentSince: '2026-04-02',
    })
  })
})

describe('lodging', () => {
  test('a complaint received before it was submitted is rejected (D-11)', () => {
    expect(fresh.when(lodge(rejectedRequest, '2026-04-20', { submittedOn: day('2026-04-21') })).code()).toBe(
      'received-before-submitted',
    )
  })
  test('the request is seen as on the day of receipt (section 6)', () => {
    expect(
      fresh
        .when(lodge(rejectedRequest, '2026-04-20', { request: seen(rejectedRequest, '2026-04-19') }))
        .code(),
    ).toBe('request-not-current')
  })
  test('a channel that clause 50 does not name is noted, not refused', () => {
    const outcome = fresh.when(lodge(rejectedRequest, '2026-04-20', { channel: 'post' }))
    expect(outcome.notes()).toContain('channel-not-named')
  })
  test('a complaint is lodged once', () => {
    expect(
      given([lodge(oneRejected)])
        .when(lodge(oneRejected))
        .rejected(),
    ).toMatchObject({
      code: 'wrong-status',
      clauses: ['adakavas:48'],
    })
  })
  test('the day of the request is known to these tests', () => {
    expect(received).toBe('2026-03-02')
  })
})
