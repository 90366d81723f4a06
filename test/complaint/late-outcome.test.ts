import { describe, expect, test } from 'vitest'
import { type ComplaintState, complaintForRequest } from '../../src/complaint/index.js'
import type { ApplyComplaintOutcome, RequestCommand, RequestState } from '../../src/request/index.js'
import type { CaseFacts } from '../../src/rights/index.js'
import {
  answer,
  answered,
  applyOutcome,
  confirm,
  day,
  given as givenRequest,
  impossible,
  items,
  join,
  needed,
  notNeeded,
  report,
  submit,
  summaryOf,
  withdraw,
} from '../request/scenario.js'
import {
  both,
  complaints,
  everything,
  given,
  mirror,
  nothing,
  photoOnly,
  reviewed,
  reviewedSilence,
  silent,
  uphold,
} from './scenario.js'

// The request was received on 2 March 2026 and not answered. On 23 April rasa upholds the complaint about that: the
// photo is erased by Monday 1 June. In May something else happens to the request, before the outcome reaches it.
const letterOnly = items({ photo: needed, letter: notNeeded })
const byJune = { implementBy: day('2026-06-01') }

/** The complaint as upheld, and what that asked of the request. */
function upheld(facts: CaseFacts = photoOnly) {
  const outcome = given(reviewedSilence(silent)).when(uphold(silent, '2026-04-23', facts, byJune))
  const [asked] = outcome.asks()
  if (asked?.to !== 'request' || asked.command.type !== 'ApplyComplaintOutcome')
    throw new Error('nothing was asked')
  return { complaint: outcome.state(), asked: asked.command }
}

/** The same asked on a later day. */
function late(
  { complaint, asked }: ReturnType<typeof upheld>,
  on: string,
  over: Partial<ApplyComplaintOutcome['data']> = {},
): ApplyComplaintOutcome {
  const seen = complaintForRequest(complaint, day(on))
  if (seen === null) throw new Error('no complaint was lodged')
  return { ...asked, data: { ...asked.data, on: day(on), complaint: seen, ...over } }
}

const meanwhile = (...commands: readonly RequestCommand[]) => {
  const request = [submit({ claims: both }), confirm('2026-03-03')]
  return givenRequest([...request, ...commands])
}
const grants = (state: RequestState) =>
  answered(state).answer.extent.map(({ item, by }) => `${item} by ${by.due}`)

describe('an outcome that reaches its request after that was answered (A-47, A-59)', () => {
  test('what the complaint granted is owed beside what the answer grants, each by its own day', () => {
    const request = meanwhile(answer('2026-05-05', letterOnly, { implementBy: day('2026-05-20') }))
    const { state, event } = request.when(late(upheld(), '2026-05-06')).accepted()
    expect(grants(state)).toEqual(['photo by 2026-06-01', 'letter by 2026-05-20'])
    expect(answered(state).answer).toMatchObject({ outcome: 'granted', reasons: [] })
    expect(event).toMatchObject({ data: { complete: false, complaints: [] } })
  })

  test('an answer that grants more keeps it; one that grants the same owes it by its own day', () => {
    const request = meanwhile(answer('2026-05-05', everything, { implementBy: day('2026-05-20') }))
    expect(grants(request.when(late(upheld(), '2026-05-06')).state())).toEqual([
      'photo by 2026-05-20',
      'letter by 2026-05-20',
    ])
  })

  test('an answer that rejects all leaves the complaint’s grant, and its own reasons for the rest', () => {
    const request = meanwhile(answer('2026-05-05', nothing))
    const { state } = request.when(late(upheld(), '2026-05-06')).accepted()
    expect(grants(state)).toEqual(['photo by 2026-06-01'])
    expect(answered(state).answer).toMatchObject({
      outcome: 'granted-in-part',
      reasons: [{ right: 'erasure', item: 'letter' }],
    })
  })

  test('what was carried out meanwhile is carried out, and the complaint mirrors its own part', () => {
    const outcome = upheld()
    const { state } = meanwhile(
      answer('2026-05-05', everything, { implementBy: day('2026-05-20') }),
      report('2026-05-06', 'erasure', 'photo'),
      late(outcome, '2026-05-07'),
    )
    expect(state).toMatchObject({ status: 'answered', implemented: [{ item: 'photo', on: '2026-05-06' }] })
    const mirrored = complaints.decide(mirror(state, '2026-05-08'), outcome.complaint)
    expect(mirrored).toMatchObject({ accepted: true, events: [{ data: { carriedOutOn: '2026-05-06' } }] })
  })

  test('what turned out impossible meanwhile is owed anew, as the complaint granted it', () => {
    const request = meanwhile(
      answer('2026-05-05', everything, { implementBy: day('2026-05-20') }),
      impossible('2026-05-06', 'erasure', 'photo'),
    )
    expect(grants(request.when(late(upheld(), '2026-05-07')).state())).toEqual([
      'photo by 2026-06-01',
      'letter by 2026-05-20',
    ])
  })

  test('where another complaint had the same and more granted since, it reaches its request all the same', () => {
    const rejected = meanwhile(answer('2026-03-20', nothing))
    const outcome = given(reviewed(rejected.state)).when(
      uphold(rejected.state, '2026-04-23', photoOnly, byJune),
    )
    const [asked] = outcome.asks()
    if (asked?.to !== 'request' || asked.command.type !== 'ApplyComplaintOutcome')
      throw new Error('nothing was asked')
    const more = applyOutcome('2026-04-30', everything, { complaint: { id: 'C-9' } }, both)
    const request = meanwhile(answer('2026-03-20', nothing), more)
    const { state } = request
      .when(late({ complaint: outcome.state(), asked: asked.command }, '2026-05-06'))
      .accepted()
    expect(grants(state)).toEqual(['photo by 2026-05-11', 'letter by 2026-05-11'])
    expect(state).toMatchObject({
      applied: [
        { complaint: 'C-9', owed: [{ item: 'photo' }, { item: 'letter' }] },
        { complaint: 'C-1', owed: [{ item: 'photo' }] },
      ],
    })
  })

  test('an answer before the complaint was decided is not added: the complaint did know it (A-59)', () => {
    const request = meanwhile(answer('2026-04-20', letterOnly, { implementBy: day('2026-05-20') }))
    expect(request.when(late(upheld(), '2026-05-06')).rejection().code).toBe('worse-for-subject')
  })
})

describe('what an outcome brings to its request is the complaint’s own (A-59)', () => {
  const request = meanwhile()

  test.each([
    ['an earlier day', { implementBy: day('2026-05-29') }],
    ['a later day', { implementBy: day('2026-06-02') }],
  ])('%s to carry it out by is another answer', (_, over) => {
    expect(request.when(late(upheld(), '2026-05-06', over)).rejected()).toMatchObject({
      code: 'outcome-differs',
      clauses: ['adakavas:59'],
      data: { complaint: 'C-1', path: 'implementBy' },
    })
  })

  test('its day as it was named is its own, however it rolls (D-10)', () => {
    const outcome = given(reviewedSilence(silent)).when(
      uphold(silent, '2026-04-23', photoOnly, { implementBy: day('2026-05-30') }),
    )
    const [asked] = outcome.asks()
    if (asked?.to !== 'request') throw new Error('nothing was asked')
    // 30 May 2026 is a Saturday.
    expect(grants(request.when(asked.command).state())).toEqual(['photo by 2026-06-01'])
  })

  test('what becomes of data whose consent is withdrawn is as the complaint said (GDPR 17(1)(b))', () => {
    const claims = [
      { right: 'consent-withdrawal', items: ['photo'], onlyConsent: true, consentPurpose: 'the website' },
    ] as const
    const consented = items({ photo: { basis: 'consent', consentActive: true, consentIdentified: true } })
    const filed = givenRequest([submit({ claims })])
    const erased = { becomes: 'erased-by', item: 'photo', day: day('2026-06-01') } as const
    const kept = {
      becomes: 'kept-on-basis',
      item: 'photo',
      basis: 'contract',
      justification: 'rent',
    } as const
    const outcome = given(reviewedSilence(filed.state)).when(
      uphold(filed.state, '2026-04-23', consented, { ...byJune, afterWithdrawal: [erased] }),
    )
    const [asked] = outcome.asks()
    if (asked?.to !== 'request' || asked.command.type !== 'ApplyComplaintOutcome')
      throw new Error('nothing was asked')
    const { type, data } = asked.command
    expect(filed.when({ type, data: { ...data, afterWithdrawal: [kept] } }).rejected()).toMatchObject({
      code: 'outcome-differs',
      data: { path: expect.stringContaining('afterWithdrawal') },
    })
    expect(filed.when({ type, data }).state().status).toBe('answered')
  })
})

/** What a complaint makes of its request as it stands on a day. */
const mirrored = (
  complaint: ComplaintState,
  request: RequestState,
  on: string,
  ...others: readonly RequestState[]
) => {
  const { type, data } = mirror(request, on)
  const joinedTo = others.map((other) => summaryOf(other, on))
  const decision = complaints.decide({ type, data: { ...data, joinedTo } }, complaint)
  const state = decision.accepted ? complaints.evolve(complaint, decision.events[0]) : complaint
  return { decision, state }
}
const carryingOut = (state: ComplaintState, on: string) =>
  complaints.duties(state, day(on)).filter(({ duty }) => duty === 'carry-out')

describe('an upheld complaint whose request was taken back before its outcome reached it (A-38, A-59)', () => {
  const { complaint } = upheld()

  test('owes nothing more, and is not said to be carried out (A-59)', () => {
    const { state } = meanwhile(withdraw('2026-05-05'))
    const told = mirrored(complaint, state, '2026-05-06')
    expect(told.decision).toMatchObject({
      accepted: true,
      notes: [],
      events: [{ type: 'GrantEnded', data: { ended: { on: '2026-05-05', because: 'request-withdrawn' } } }],
    })
    expect(told.state.status).toBe('upheld')
    expect(carryingOut(complaint, '2026-12-01')).toMatchObject([{ status: 'overdue' }])
    expect(carryingOut(told.state, '2026-12-01')).toEqual([])
    expect(mirrored(told.state, state, '2026-05-07').decision).toMatchObject({
      rejection: { code: 'already-done', clauses: ['adakavas:59'], data: { on: '2026-05-05' } },
    })
  })

  test('taken back only after the day named, what was missed stays on record', () => {
    const { state } = meanwhile(withdraw('2026-06-02'))
    const told = mirrored(complaint, state, '2026-06-02')
    expect(carryingOut(told.state, '2026-12-01')).toMatchObject([
      { status: 'missed', clause: 'adakavas:59', deadline: { due: '2026-06-01' } },
    ])
  })
})

describe('an upheld complaint whose request was joined to another before its outcome reached it (A-38, A-59)', () => {
  const { complaint } = upheld()
  const first = [submit({ id: 'R-0', claims: both }), confirm('2026-03-03')] as const
  const double = meanwhile(join('2026-05-05', givenRequest(first).state)).state
  const granting = answer('2026-05-06', everything, { implementBy: day('2026-05-20') })

  test('is owed until the other request settles what it granted', () => {
    const { code, data } = { code: 'request-not-implemented', data: { status: 'joined' } }
    expect(mirrored(complaint, double, '2026-05-06').decision).toMatchObject({ rejection: { code, data } })
    const other = givenRequest([...first, granting, report('2026-05-07', 'erasure', 'letter')]).state
    expect(mirrored(complaint, double, '2026-05-08', other).decision).toMatchObject({
      rejection: { code, clauses: ['adakavas:59'], data: { status: 'answered' } },
    })
    expect(carryingOut(complaint, '2026-06-02')).toMatchObject([{ status: 'overdue' }])
  })

  test.each([
    ['2026-06-01', 'done', []],
    ['2026-06-02', 'done-late', ['late-implementation']],
  ])('what the other carries out on %s is %s by the complaint’s own day', (on, status, notes) => {
    const other = givenRequest([...first, granting, report(on, 'erasure', 'photo')]).state
    const { decision, state } = mirrored(complaint, double, '2026-06-08', other)
    expect(decision).toMatchObject({
      accepted: true,
      notes: notes.map((note) => ({ note })),
      events: [{ data: { ended: { on, because: 'settled-elsewhere' } } }],
    })
    expect(carryingOut(state, '2026-12-01')).toMatchObject([{ status, doneOn: on }])
  })

  test('where that other request is taken back, nothing is owed any more', () => {
    const other = givenRequest([...first, withdraw('2026-05-08')]).state
    expect(mirrored(complaint, double, '2026-05-08', other).decision).toMatchObject({
      events: [{ data: { ended: { on: '2026-05-08', because: 'request-withdrawn' } } }],
    })
  })

  test('where it was joined to a third one, that one tells; any other request does not', () => {
    const third = [submit({ id: 'R-00', claims: both }), confirm('2026-03-03')] as const
    const other = givenRequest([...first, join('2026-05-05', givenRequest(third).state)]).state
    const end = givenRequest([...third, granting, report('2026-05-07', 'erasure', 'photo')]).state
    expect(mirrored(complaint, double, '2026-05-08', other, end).decision).toMatchObject({
      events: [{ data: { ended: { on: '2026-05-07', because: 'settled-elsewhere' } } }],
    })
    expect(mirrored(complaint, double, '2026-05-08', end).decision).toMatchObject({
      rejection: { code: 'other-request', data: { request: 'R-00', about: 'R-0' } },
    })
  })

  test('a request under another procedure does not tell how it ended; one under another version does', () => {
    const other = summaryOf(
      givenRequest([...first, granting, report('2026-05-07', 'erasure', 'photo')]).state,
      '2026-05-08',
    )
    const { type, data } = mirror(double, '2026-05-08')
    const told = (procedure: typeof other.procedure) =>
      complaints.decide({ type, data: { ...data, joinedTo: [{ ...other, procedure }] } }, complaint)
    const { id, version } = other.procedure
    expect(told({ id: 'council', version })).toMatchObject({
      rejection: {
        code: 'summary-contradictory',
        data: {
          request: 'R-0',
          procedure: { expected: { id, version }, given: { id: 'council', version } },
        },
      },
    })
    expect(told({ id, version: '2019' }).accepted).toBe(true)
  })
})
