import { describe, expect, test } from 'vitest'
import {
  complaintForRequest,
  eligibleReviewers,
  type FollowUp,
  requestForComplaint,
} from '../../src/complaint/index.js'
import { adakavasProcedure } from '../../src/procedure/index.js'
import type { ApplyComplaintOutcome, RequestState } from '../../src/request/index.js'
import {
  answer,
  applyOutcome,
  assign,
  confirm,
  day,
  extend,
  given as givenRequest,
  inquire,
  items,
  notNeeded,
  reading,
  refuseUnfounded,
  refuseUnidentified,
  report,
  requests,
  submit,
} from '../request/scenario.js'
import {
  asEarlier,
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
  mirror,
  photoOnly,
  refuseRepeat,
  rejectedRequest,
  reviewed,
  reviewedSilence,
  reviewer,
  seen,
  silent,
  uphold,
} from './scenario.js'

/* Where a request and the complaints about it meet: what one machine hands over to the other. */

const granted = [
  submit({ claims: both }),
  assign('2026-03-03'),
  confirm('2026-03-05'),
  answer('2026-03-20', photoOnly, { implementBy: day('2026-04-10') }),
  report('2026-04-08', 'erasure', 'photo'),
] as const
const partly = givenRequest(granted)
const upheld = () => {
  const scenario = given(reviewed(partly.state, { ground: 'granted-in-part' }))
  return scenario.when(uphold(partly.state, '2026-04-23', everything))
}
function outcomeOf(asks: readonly FollowUp[]): ApplyComplaintOutcome {
  const [ask] = asks
  if (ask?.to !== 'request' || ask.command.type !== 'ApplyComplaintOutcome')
    throw new Error('nothing was asked of the request')
  return ask.command
}
const answeredComplaint = () =>
  given([
    ...reviewed(partly.state, { ground: 'granted-in-part' }),
    uphold(partly.state, '2026-04-23', everything),
  ])

describe('an upheld complaint is carried out only when its own outcome reached the request (A-59)', () => {
  test('Found: where the outcome was skipped, the complaint is not carried out (A-59)', () => {
    const complaint = answeredComplaint()
    expect(complaint.when(mirror(partly.state, '2026-04-24')).rejected()).toMatchObject({
      code: 'outcome-not-applied',
      clauses: ['adakavas:59'],
    })
    expect(complaint.machine.duties(complaint.state, day('2026-09-01'))).toContainEqual(
      expect.objectContaining({ duty: 'carry-out', status: 'overdue' }),
    )
  })

  test('once it was applied, what it granted more is done before the complaint mirrors it (A-59)', () => {
    const command = outcomeOf(upheld().asks())
    const applied = givenRequest([...granted, command])
    expect(answeredComplaint().when(mirror(applied.state, '2026-04-24')).code()).toBe(
      'request-not-implemented',
    )
    const done = givenRequest([...granted, command, report('2026-05-04', 'erasure', 'letter')])
    const mirrored = answeredComplaint().when(mirror(done.state, '2026-05-20'))
    expect(mirrored.event()).toMatchObject({ data: { carriedOutOn: '2026-05-04' } })
    // The complaint goes by the request's own day, not by that of its mirroring.
    expect(requests.duties(done.state, day('2026-09-01'))).toContainEqual(
      expect.objectContaining({ duty: 'carry-out', doneOn: '2026-05-04', status: 'done' }),
    )
    const { machine } = answeredComplaint()
    expect(machine.duties(mirrored.state(), day('2026-09-01'))).toContainEqual(
      expect.objectContaining({ duty: 'carry-out', doneOn: '2026-05-04', status: 'done' }),
    )
  })

  test('a complaint mirrored after the day named is not late where its request was in time (section 6)', () => {
    const done = givenRequest([
      ...granted,
      outcomeOf(upheld().asks()),
      report('2026-08-03', 'erasure', 'letter'),
    ])
    const late = answeredComplaint().when(mirror(done.state, '2026-09-01'))
    expect(late.notes()).toEqual([])
    const missed = givenRequest([
      ...granted,
      outcomeOf(upheld().asks()),
      report('2026-08-04', 'erasure', 'letter'),
    ])
    expect(answeredComplaint().when(mirror(missed.state, '2026-09-01')).notes()).toEqual([
      'late-implementation',
    ])
  })
})

describe('an outcome belongs to one request and one complaint (A-59)', () => {
  test('Found: the outcome of one request is not applied to that of another person (A-44, A-59)', () => {
    const other = givenRequest([submit({ id: 'R-2', claims: both })])
    const refused = other.when(outcomeOf(upheld().asks()))
    expect(refused.rejection()).toMatchObject({
      code: 'complaint-of-other-request',
      clauses: ['adakavas:59'],
    })
  })

  test('Found: without an upheld complaint nothing is examined anew (A-59)', () => {
    const fresh = givenRequest([submit()])
    for (const status of ['open', 'dismissed', 'refused', 'withdrawn'] as const) {
      const command = applyOutcome('2026-03-03', undefined, { complaint: { status, answeredOn: null } })
      expect(fresh.when(command).rejection()).toMatchObject({
        code: 'complaint-not-upheld',
        clauses: ['adakavas:59'],
      })
    }
  })

  test('Found: the same outcome is not applied again, by whomever and under whatever ground (A-59)', () => {
    const command = outcomeOf(upheld().asks())
    const once = givenRequest([...granted, command])
    const { data } = command
    const again = once.when({
      ...command,
      data: {
        ...data,
        on: day('2026-04-24'),
        by: 'jurgis',
        complaint: { ...data.complaint, grounds: ['rejected'] },
      },
    })
    expect(again.rejection()).toMatchObject({ code: 'outcome-already-applied', clauses: ['adakavas:59'] })
  })

  test('the facts come to what the complaint decided, or nothing happens (A-59, section 10)', () => {
    const { data, type } = outcomeOf(upheld().asks())
    const other = partly.when({
      type,
      data: { ...data, facts: items({ photo: notNeeded, letter: { ...notNeeded, legalObligation: true } }) },
    })
    expect(other.rejection()).toMatchObject({ code: 'outcome-differs', clauses: ['adakavas:59'] })
  })

  test('a complaint is not applied as of a day to come (section 10)', () => {
    const command = applyOutcome('2026-03-25', undefined, { complaint: { asOf: day('2026-03-26') } })
    expect(givenRequest([submit()]).when(command).rejection().code).toBe('complaint-not-current')
  })
})

describe('the reviewer of an upheld complaint is an examiner from then on (A-58, A-59)', () => {
  test('Found: who upheld one complaint does not take one lodged before, though the outcome waits (A-58)', () => {
    const second = given([lodge(partly.state, '2026-04-20', { id: 'C-2', ground: 'granted-in-part' })])
    const first = asEarlier(answeredComplaint())
    const taken = second.when(reviewer(partly.state, '2026-04-24', 'rasa', {}, [first]))
    expect(taken.rejected()).toMatchObject({ code: 'reviewer-not-independent', clauses: ['adakavas:58'] })
    expect(
      eligibleReviewers(adakavasProcedure, second.state, seen(partly.state, '2026-04-24'), ['rasa'], [first]),
    ).toMatchObject([{ may: false, upheld: ['C-1'] }])
  })

  test('whoever was assigned by then hands it over (A-58)', () => {
    const second = given([
      lodge(partly.state, '2026-04-20', { id: 'C-2', ground: 'granted-in-part' }),
      reviewer(partly.state, '2026-04-21'),
      confirm('2026-04-22', 'rasa'),
    ])
    const earlier = [asEarlier(answeredComplaint())]
    expect(second.when(dismiss(partly.state, '2026-04-24', { earlier })).code()).toBe(
      'reviewer-not-independent',
    )
    expect(second.when(uphold(partly.state, '2026-04-24', everything, { earlier })).code()).toBe(
      'reviewer-not-independent',
    )
    const handed = second.when(reviewer(partly.state, '2026-04-24', 'jurgis', {}, earlier))
    expect(lodgedState(handed.state()).reviewers).toEqual(['rasa', 'jurgis'])
  })
})

describe('a summary can’t lie unnoticed (section 10, A-58)', () => {
  test('a day that was moved (A-48)', () => {
    const moved = { ...seen(rejectedRequest, '2026-04-20'), asOf: day('2026-03-10') }
    expect(
      given([])
        .when(lodge(rejectedRequest, '2026-03-10', { request: moved }))
        .rejected(),
    ).toMatchObject({
      code: 'summary-contradictory',
      clauses: ['adakavas:48'],
      data: { fields: ['asOf', 'closedOn'] },
    })
  })

  test('an answer that nobody is shown to have given (A-58)', () => {
    const { examinations, ...rest } = seen(rejectedRequest, '2026-04-20')
    const request = { ...rest, examinations: examinations.filter(({ did }) => did !== 'answered') }
    expect(
      given([])
        .when(lodge(rejectedRequest, '2026-04-20', { request }))
        .rejected(),
    ).toMatchObject({
      code: 'summary-contradictory',
      data: { fields: ['acts', 'examinations'] },
    })
  })

  test('an examiner who is left out (A-58)', () => {
    const request = { ...seen(rejectedRequest, '2026-04-20'), examiners: [] }
    expect(
      given([])
        .when(lodge(rejectedRequest, '2026-04-20', { request }))
        .rejected(),
    ).toMatchObject({
      code: 'summary-contradictory',
      data: { fields: ['examinations', 'examiners'] },
    })
  })

  test('a stale one of a later day, that shows less than was seen before (A-58)', () => {
    const lodged = given([lodge(rejectedRequest)])
    const stale = { ...requestForComplaint(silent, day('2026-04-21')) }
    expect(lodged.when(reviewer(silent, '2026-04-21', 'rasa', stale)).code()).toBe('summary-contradictory')
  })

  test('a new decision of the day of an earlier dismissal is a new decision, and no repeat (A-56)', () => {
    const first = given([...reviewed(rejectedRequest), dismiss(rejectedRequest, '2026-04-23')])
    const anew = givenRequest([
      submit({ claims: both }),
      assign('2026-03-03'),
      confirm('2026-03-05'),
      answer(
        '2026-03-20',
        items({
          photo: { ...notNeeded, legalObligation: true },
          letter: { ...notNeeded, legalObligation: true },
        }),
      ),
      applyOutcome('2026-04-23', photoOnly, { complaint: { id: 'C-9' } }, both),
    ]).state
    const earlier = [{ ...asEarlier(first), grounds: ['granted-in-part'] as const }]
    const second = lodge(anew, '2026-05-04', {
      id: 'C-2',
      ground: 'granted-in-part',
      earlier,
      sameReasonsAs: 'C-1',
    })
    expect(lodgedState(given([second]).state).repeat).toBe(false)
  })
})

describe('breaches and duties follow from the whole history (section 5)', () => {
  const reexamine = (refusedOn: string) =>
    givenRequest([
      submit(),
      confirm('2026-03-05'),
      refuseUnfounded(refusedOn),
      applyOutcome('2026-04-23', undefined, { complaint: { id: 'C-1' } }),
    ])
  const told = (state: RequestState) =>
    requests.duties(state, day('2026-04-24')).map(({ duty, status }) => `${duty} ${status}`)

  test('Found: a refusal told in time stays told in time after a re-examination (A-43.1)', () => {
    expect(told(reexamine('2026-04-02').state)).toEqual(['inform-of-refusal done', 'carry-out pending'])
  })

  test('Found: a late refusal stays late, and the missed limit stays missed (A-41, A-43.1)', () => {
    expect(told(reexamine('2026-04-03').state)).toEqual([
      'inform-of-refusal done-late',
      'examine-and-answer missed',
      'carry-out pending',
    ])
  })

  test('Found: a late first answer by re-examination notes it (A-41)', () => {
    const open = givenRequest([submit(), confirm('2026-03-05')])
    const first = (on: string) =>
      open.when(applyOutcome(on, undefined, { complaint: { grounds: ['inaction'] } })).notes()
    expect(first('2026-04-03')).toContain('late-answer')
    expect(first('2026-04-02')).not.toContain('late-answer')
  })

  test('Found: a follow-up says when the complaint mirrors the carrying out (A-59)', () => {
    const command = outcomeOf(upheld().asks())
    const applied = givenRequest([...granted, command])
    const reported = applied.when(report('2026-05-04', 'erasure', 'letter')).accepted()
    expect(reported.event).toMatchObject({ data: { complaints: ['C-1'] } })
  })

  test('a missed implementation day of the first answer stays a breach after a re-examination (A-47)', () => {
    const late = givenRequest([
      submit({ claims: both }),
      confirm('2026-03-05'),
      answer('2026-03-20', photoOnly, { implementBy: day('2026-04-10') }),
      applyOutcome('2026-04-23', everything, { complaint: { grounds: ['granted-in-part'] } }, both),
    ])
    expect(requests.duties(late.state, day('2026-04-24'))).toMatchObject([
      { duty: 'examine-and-answer', status: 'done' },
      { duty: 'carry-out', about: { item: 'photo' }, deadline: { due: '2026-04-10' }, status: 'overdue' },
      { duty: 'carry-out', about: { item: 'letter' }, deadline: { due: '2026-05-04' }, status: 'pending' },
    ])
  })
})

describe('what is carried out again where more of it is granted (A-30, A-59)', () => {
  const claims = [{ right: 'portability', items: ['file'], transfer: { recipient: 'a clinic' } }] as const
  const facts = (transferFeasible: boolean) =>
    items({
      file: {
        basis: 'contract',
        providedBySubject: true,
        automated: true,
        transferAsked: true,
        transferFeasible,
      },
    })
  const once = [
    submit({ claims }),
    confirm('2026-03-05'),
    answer('2026-03-20', facts(false), { implementBy: day('2026-04-10') }),
    report('2026-04-08', 'portability', 'file'),
  ] as const
  const anew = applyOutcome(
    '2026-04-23',
    facts(true),
    { complaint: { grounds: ['granted-in-part'] } },
    claims,
  )

  test('a transfer granted anew is owed, though the hand-over was done; that stays on record (A-30, A-47)', () => {
    const request = givenRequest([...once, anew])
    expect(request.state).toMatchObject({ status: 'answered', implemented: [] })
    expect(requests.duties(request.state, day('2026-04-24')).slice(1)).toMatchObject([
      { duty: 'carry-out', doneOn: '2026-04-08', status: 'done', deadline: { due: '2026-04-10' } },
      { duty: 'carry-out', status: 'pending', deadline: { due: '2026-05-04' } },
    ])
    const done = request.when(report('2026-05-04', 'portability', 'file'))
    expect(done.state().status).toBe('implemented')
  })
})

describe('every complaint that arrives is registered (A-48, A-49)', () => {
  test('one without a stated ground has a defect, and is about every ground on the record (A-49)', () => {
    const { ground: _none, ...data } = lodge(rejectedRequest).data
    const scenario = given([{ type: 'LodgeComplaint', data }])
    expect(lodgedState(scenario.state).defects).toEqual(['ground-missing'])
    const later = given([
      { type: 'LodgeComplaint', data },
      reviewer(rejectedRequest, '2026-04-21'),
      confirm('2026-04-22', 'rasa'),
    ])
    expect(later.when(uphold(rejectedRequest, '2026-04-23')).state()).toMatchObject({
      status: 'upheld',
      answer: { grounds: ['rejected'] },
    })
    const put = later.when(correctComplaint('2026-04-23', { ground: 'rejected' }))
    expect(lodgedState(put.state()).defects).toEqual([])
  })

  test('one about no request at all is rejected (A-48)', () => {
    expect(
      given([])
        .when(lodge(rejectedRequest, '2026-04-20', { request: null }))
        .rejected(),
    ).toMatchObject({
      code: 'no-request',
      clauses: ['adakavas:48'],
    })
  })

  test('one without a ground on the record is lodged and dismissed, and then counts for A-56', () => {
    const first = given([...reviewed(grantedRequest), dismiss(grantedRequest, '2026-04-23')])
    expect(first.when(dismiss(grantedRequest, '2026-04-23')).code()).toBe('wrong-status')
    expect(
      given(reviewed(grantedRequest)).when(uphold(grantedRequest, '2026-04-23')).rejected(),
    ).toMatchObject({
      code: 'no-ground',
      clauses: ['adakavas:48'],
    })
    const earlier = [asEarlier(first)]
    const second = given([lodge(grantedRequest, '2026-05-04', { id: 'C-2', earlier, sameReasonsAs: 'C-1' })])
    expect(lodgedState(second.state).repeat).toBe(true)
    expect(second.when(refuseRepeat('2026-05-05', {}, grantedRequest)).state().status).toBe('refused')
  })

  test('a ground that appears later opens it, and its answer is never due before that day (A-48, A-52)', () => {
    const open = givenRequest([submit({ claims: both }), assign('2026-03-03'), extend('2026-03-09')])
    const scenario = given([lodge(open.state, '2026-03-10')])
    const answered = givenRequest([
      submit({ claims: both }),
      assign('2026-03-03'),
      extend('2026-03-09'),
      confirm('2026-03-10'),
      answer('2026-04-20', photoOnly, { implementBy: day('2026-05-04') }),
    ])
    const seenAnew = given([lodge(open.state, '2026-03-10'), reviewer(answered.state, '2026-04-20')])
    expect(lodgedState(scenario.state).grounds).toEqual([])
    expect(lodgedState(seenAnew.state).grounds).toEqual(['granted-in-part'])
    const [duty] = seenAnew.machine.duties(seenAnew.state, day('2026-04-20'))
    expect(duty?.deadline.due).toBe('2026-04-20')
  })

  test('the answer of a premature complaint is due on the first day on which it may be decided (A-48)', () => {
    // Received on the day of the request: its month of A-52 ends on 2 April, and the silence is one on 3 April.
    const scenario = given([lodgeSilence(silent, '2026-03-03')])
    const [duty] = scenario.machine.duties(scenario.state, day('2026-03-04'))
    expect(duty?.deadline.due).toBe('2026-04-03')
    const early = givenRequest([submit({ claims: both })]).state
    const same = given([lodgeSilence(early, '2026-03-02')])
    const [ripening] = same.machine.duties(same.state, day('2026-03-03'))
    expect(ripening?.deadline.due).toBe('2026-04-03')
    expect(JSON.stringify(ripening?.deadline.steps)).toContain('adakavas:48')
  })

  test('a repeat is judged on the day of its refusal, and due ten days from the earlier answer if later (A-56)', () => {
    const first = given(reviewed(rejectedRequest))
    const open = asEarlier(first)
    const second = lodge(rejectedRequest, '2026-04-21', { id: 'C-2', earlier: [open], sameReasonsAs: 'C-1' })
    expect(given([second]).when(refuseRepeat('2026-04-24')).code()).toBe('not-a-repeat')
    const dismissed = asEarlier(given([...reviewed(rejectedRequest), dismiss(rejectedRequest, '2026-05-11')]))
    const refusal = given([second]).when(refuseRepeat('2026-05-21', { earlier: [dismissed] }))
    expect(refusal.state()).toMatchObject({ status: 'refused', refusal: { limit: { due: '2026-05-21' } } })
    expect(refusal.notes()).not.toContain('late-refusal')
    expect(
      given([second])
        .when(refuseRepeat('2026-05-22', { earlier: [dismissed] }))
        .notes(),
    ).toContain('late-refusal')
  })
})

describe('whether a step about identity bars a review (reading `identityStep`, A-46, A-58)', () => {
  const request = givenRequest([
    submit({ claims: both }),
    assign('2026-03-03'),
    confirm('2026-03-05', 'jurgis'),
    answer('2026-03-20', photoOnly, { implementBy: day('2026-04-10') }),
  ]).state
  const soft = complaintsUnder({ identityStep: 'does-not-bar' })
  const procedure = reading({ identityStep: 'does-not-bar' })
  const lodged = lodge(request, '2026-04-20', { ground: 'granted-in-part' })

  test('it bars, as the document is read', () => {
    expect(
      given([lodged])
        .when(reviewer(request, '2026-04-21', 'jurgis'))
        .code(),
    ).toBe('reviewer-not-independent')
  })

  test('under `does-not-bar` it does not; any other deed does', () => {
    expect(
      given([lodged], soft)
        .when(reviewer(request, '2026-04-21', 'jurgis'))
        .state().status,
    ).toBe('open')
    expect(
      given([lodged], soft)
        .when(reviewer(request, '2026-04-21', 'ona'))
        .code(),
    ).toBe('reviewer-not-independent')
    expect(
      eligibleReviewers(procedure, { status: 'none' }, seen(request, '2026-04-21'), ['jurgis', 'ona']).map(
        ({ may }) => may,
      ),
    ).toEqual([true, false])
  })

  test('about a refusal under A-44 it bars all the same', () => {
    const refused = givenRequest([
      submit({ claims: both }),
      inquire('2026-03-05', '2026-03-12', { by: 'jurgis' }),
      refuseUnidentified('2026-03-13'),
    ]).state
    expect(
      given([lodge(refused)], soft)
        .when(reviewer(refused, '2026-04-21', 'jurgis'))
        .code(),
    ).toBe('reviewer-not-independent')
  })
})

describe('an outcome that reaches the request late (A-58, A-59)', () => {
  const upheldSilence = given([...reviewedSilence(silent), uphold(silent, '2026-04-23', everything)])
  const apply = (on: string) => {
    const seen = complaintForRequest(upheldSilence.state, day(on))
    if (seen === null) throw new Error('no complaint was lodged')
    return applyOutcome(
      on,
      everything,
      {
        by: 'rasa',
        complaint: seen,
        implementBy: day('2026-08-03'),
        complexity: 'it lies in two archives',
      },
      both,
    )
  }

  test('Found: what its reviewer did on the request only after deciding bars nobody (A-58)', () => {
    const later = givenRequest([
      submit({ claims: both }),
      assign('2026-03-03'),
      confirm('2026-04-24', 'rasa'),
    ])
    expect(later.when(apply('2026-04-27')).state()).toMatchObject({ status: 'answered' })
  })

  test('what they did by the day of the decision does', () => {
    const before = givenRequest([
      submit({ claims: both }),
      assign('2026-03-03'),
      confirm('2026-04-23', 'rasa'),
    ])
    expect(before.when(apply('2026-04-27')).rejection().code).toBe('reviewer-not-independent')
  })
})

describe('the clauses that an outcome cites (A-59)', () => {
  const command = outcomeOf(upheld().asks())
  const citing = (clause: string) => ({
    ...command,
    data: {
      ...command.data,
      complaint: {
        ...command.data.complaint,
        decisions: command.data.complaint.decisions.map((decision) => ({ ...decision, clauses: [clause] })),
      },
    },
  })
  // @ts-expect-error a clause may be any text, as it comes from outside
  const decide = (clause: string) => () => requests.decide(citing(clause), partly.state)

  test.each(['adakavas:17.9', 'gdpr:99(9)', 'kaunas:12.3', 'our-home:12', 'constructor'])(
    '%s is none of the home, nor of the GDPR',
    (clause) => {
      expect(decide(clause)).toThrow('data.complaint.decisions[0].clauses[0]: expected "adakavas:')
      expect(decide(clause)).not.toThrow(clause)
    },
  )

  test.each(['adakavas:17.3', 'gdpr:17(1)(c)'])('%s can be cited', (clause) => {
    expect(decide(clause)).not.toThrow()
  })
})
