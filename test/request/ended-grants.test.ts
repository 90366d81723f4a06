import { describe, expect, test } from 'vitest'
import { followUps } from '../../src/complaint/index.js'
import { adakavasProcedure } from '../../src/procedure/index.js'
import {
  decisionsAsTheyStand,
  type RequestCommand,
  type RequestState,
  requestForComplaint,
} from '../../src/request/index.js'
import {
  type RestrictionState,
  restrictionLifecycle,
  restrictionsInForce,
} from '../../src/restriction/index.js'
import type { CaseFacts, Claim, ItemFacts } from '../../src/rights/index.js'
import * as complaints from '../complaint/scenario.js'
import {
  answer,
  answered,
  applyOutcome,
  byRepresentative,
  complete,
  confirm,
  day,
  given,
  impossible,
  items,
  needed,
  notNeeded,
  received,
  reject,
  report,
  requests,
  type Scenario,
  submit,
  toErase,
  unsigned,
  waive,
} from './scenario.js'

// Answered on Friday 20 March 2026, to be carried out by Monday 20 April.
const on = '2026-03-20'
const implementBy = day('2026-04-20')
const lastDay = '2026-04-20'
const tooLate = '2026-04-21'

const both = [toErase('photo', 'cellar')] as const
const bothGranted = [
  submit({ claims: both }),
  confirm(received),
  answer(on, items({ photo: notNeeded, cellar: notNeeded }), { implementBy }),
] as const satisfies readonly RequestCommand[]
const one = [submit(), confirm(received), answer(on, items({ photo: notNeeded }), { implementBy })] as const

/** The duties to carry something out, by item and status. */
const toCarryOut = (scenario: Scenario, at: string) =>
  scenario.machine
    .duties(scenario.state, day(at))
    .flatMap((duty) => (duty.duty === 'carry-out' ? [[duty.about.item, duty.status]] : []))

const seen = (state: RequestState, at: string) => {
  const request = requestForComplaint(state, day(at))
  if (request === null) throw new Error('nothing was filed')
  return request
}

describe('WaiveGrant: what was granted is given up (section 10)', () => {
  test('item by item: the outcome stays, and the last one makes the request implemented', () => {
    const photo = given([...bothGranted, waive('2026-03-25', 'erasure', 'photo')])
    expect(photo.state).toMatchObject({
      status: 'answered',
      answer: { outcome: 'granted' },
      waived: [{ right: 'erasure', item: 'photo', on: '2026-03-25', waivedBy: 'subject' }],
      implemented: [],
    })
    const cellar = photo.when(waive('2026-03-26', 'erasure', 'cellar')).accepted()
    expect(cellar.event).toMatchObject({ type: 'GrantWaived', data: { complete: true, missed: null } })
    expect(cellar.state).toMatchObject({ status: 'implemented', carriedOut: false })
    expect(photo.when(report('2026-03-26', 'erasure', 'cellar')).state()).toMatchObject({
      status: 'implemented',
      carriedOut: true,
    })
  })

  test('whoever puts it on record becomes no examiner (A-58)', () => {
    const { state } = given([...bothGranted, waive('2026-03-25', 'erasure', 'photo')])
    expect(answered(state).examiners).toEqual(['ona'])
  })

  test('afterwards it is neither waived again, carried out nor found impossible', () => {
    const waived = given([...bothGranted, waive('2026-03-25', 'erasure', 'photo')])
    for (const command of [
      waive('2026-03-26', 'erasure', 'photo'),
      report('2026-03-26', 'erasure', 'photo'),
      impossible('2026-03-26', 'erasure', 'photo'),
    ])
      expect(waived.when(command).rejected()).toMatchObject({
        code: 'already-waived',
        clauses: ['adakavas:47'],
        data: { right: 'erasure', item: 'photo', on: '2026-03-25' },
      })
  })

  test('what was carried out, or never granted, is not waived', () => {
    const done = given([...bothGranted, report('2026-03-25', 'erasure', 'cellar')])
    expect(done.when(waive('2026-03-26', 'erasure', 'cellar')).rejection().code).toBe('already-implemented')
    expect(done.when(waive('2026-03-26', 'erasure', 'letter')).rejection().code).toBe('not-granted')
    expect(
      given([submit(), reject(on)])
        .when(waive(on, 'erasure', 'photo'))
        .rejection().code,
    ).toBe('nothing-granted')
  })

  test('by a representative only where the right to act was shown (A-40)', () => {
    const command = waive('2026-03-25', 'erasure', 'photo', 'representative')
    expect(given(one).when(command).rejected()).toMatchObject({
      code: 'authority-unproven',
      clauses: ['adakavas:40'],
      data: { authority: 'not-needed' },
    })
    const [, ...rest] = one
    expect(
      given([byRepresentative(true), ...rest])
        .when(command)
        .state().status,
    ).toBe('implemented')
  })

  test('a withdrawal of consent is not waived: the consent is gone from receipt (A-33)', () => {
    const claim: Claim = {
      right: 'consent-withdrawal',
      items: ['photo'],
      onlyConsent: true,
      consentPurpose: 'x',
    }
    const facts: ItemFacts = { basis: 'consent', consentActive: true, consentIdentified: true }
    const withdrawn = given([
      submit({ claims: [claim] }),
      confirm(received),
      answer(on, items({ photo: facts }), {
        implementBy,
        afterWithdrawal: [{ becomes: 'erased-by', item: 'photo', day: day(on) }],
      }),
    ])
    expect(withdrawn.when(waive(on, 'consent-withdrawal', 'photo')).rejection()).toEqual({
      code: 'withdrawal-not-waivable',
      clauses: ['adakavas:33'],
    })
    const option = requests.options(withdrawn.state, day(on)).find(({ command }) => command === 'WaiveGrant')
    expect(option).toMatchObject({ open: false, obstacle: { code: 'withdrawal-not-waivable' } })
  })

  test('what is waived twice is told so, also where only a withdrawal of consent is left to carry out', () => {
    const claim: Claim = {
      right: 'consent-withdrawal',
      items: ['photo'],
      onlyConsent: true,
      consentPurpose: 'x',
    }
    const facts: ItemFacts = { basis: 'consent', consentActive: true, consentIdentified: true }
    const waived = given([
      submit({ claims: [claim, toErase('letter')] }),
      confirm(received),
      answer(on, items({ photo: facts, letter: notNeeded }), {
        implementBy,
        afterWithdrawal: [{ becomes: 'erased-by', item: 'photo', day: day(on) }],
      }),
      waive(on, 'erasure', 'letter'),
    ])
    expect(waived.when(waive(on, 'erasure', 'letter')).rejection().code).toBe('already-waived')
    expect(waived.when(waive(on, 'erasure', 'cellar')).rejection().code).toBe('not-granted')
    expect(waived.when(waive(on, 'consent-withdrawal', 'photo')).rejection().code).toBe(
      'withdrawal-not-waivable',
    )
  })

  test('on the last day nothing is owed or breached any more; the day after, the missed day stays a breach (A-47)', () => {
    const inTime = given([...bothGranted, waive(lastDay, 'erasure', 'photo')])
    expect(toCarryOut(inTime, '2026-05-04')).toEqual([['cellar', 'overdue']])
    const late = given([...bothGranted, waive(tooLate, 'erasure', 'photo')])
    expect(toCarryOut(late, '2026-05-04')).toEqual([
      ['cellar', 'overdue'],
      ['photo', 'missed'],
    ])
    expect(answered(late.state).missed).toMatchObject([
      { right: 'erasure', item: 'photo', deadline: { due: lastDay } },
    ])
  })

  test.each([
    ['access', undefined],
    ['portability', 'photo'],
  ] as const)('a waived hand-over (%s) no longer bars the erasure of an item (A-10, A-30)', (right, item) => {
    const claims: readonly [Claim, ...Claim[]] = [
      right === 'access' ? { right, information: ['purposes'] } : { right, items: ['photo'] },
      toErase('photo'),
    ]
    const photo = { ...notNeeded, providedBySubject: true, automated: true }
    const granted = given([
      submit({ claims }),
      confirm(received),
      answer(on, { ...items({ photo }), access: { processed: true } }, { implementBy }),
    ])
    expect(granted.when(report(on, 'erasure', 'photo')).rejection().code).toBe('hand-over-first')
    for (const ended of [waive(on, right, item), impossible(on, right, item)]) {
      const after = given([
        submit({ claims }),
        confirm(received),
        answer(on, { ...items({ photo }), access: { processed: true } }, { implementBy }),
        ended,
      ])
      expect(after.when(report(on, 'erasure', 'photo')).state().status).toBe('implemented')
    }
  })

  test('a waived restriction is lifted by follow-up, and no longer bars an unsigned request (A-23, A-24)', () => {
    const claims: readonly [Claim, ...Claim[]] = [
      { right: 'portability', items: ['photo'] },
      {
        right: 'restriction',
        grounds: ['subject-claims'],
        items: ['photo'],
        period: { until: day('2026-12-31') },
      },
    ]
    const photo = { ...notNeeded, subjectClaims: true, providedBySubject: true, automated: true }
    const commands = [
      submit({ claims, form: unsigned }),
      confirm(received),
      answer(on, items({ photo }), { implementBy }),
    ] as const
    const granted = given(commands)
    const machine = restrictionLifecycle(adakavasProcedure)
    let restricted: RestrictionState = machine.initialState()
    const follow = (scenario: Scenario): void => {
      const [event] = scenario.events.slice(-1)
      if (event === undefined) throw new Error('nothing happened')
      for (const ask of followUps(event, scenario.state)) {
        if (ask.to !== 'restriction') throw new Error(ask.to)
        const decision = machine.decide(ask.command, restricted)
        if (!decision.accepted) throw new Error(decision.rejection.code)
        restricted = machine.evolve(restricted, decision.events[0])
      }
    }
    follow(granted)
    expect(restrictionsInForce(restricted, day(on))).toHaveLength(1)
    expect(granted.when(report(on, 'portability', 'photo', { restricted: false })).rejection().code).toBe(
      'restriction-in-force',
    )
    const waived = given([...commands, waive('2026-03-23', 'restriction', 'photo')])
    follow(waived)
    expect(restricted).toMatchObject({
      restrictions: [{ ended: { on: '2026-03-23', because: 'lifted-by-subject' } }],
    })
    expect(
      waived.when(report('2026-03-23', 'portability', 'photo', { restricted: false })).state().status,
    ).toBe('implemented')
  })

  test('a restriction that was over by then is not lifted', () => {
    const claim: Claim = {
      right: 'restriction',
      grounds: ['subject-claims'],
      items: ['photo'],
      period: { until: day('2026-03-31') },
    }
    const photo = { ...notNeeded, subjectClaims: true }
    const waived = (at: string) =>
      given([
        submit({ claims: [claim] }),
        confirm(received),
        answer(on, items({ photo }), { implementBy }),
        waive(at, 'restriction', 'photo'),
      ])
    const asked = ({ events, state }: Scenario) =>
      events.slice(-1).flatMap((event) => followUps(event, state))
    expect(asked(waived('2026-03-31'))).toHaveLength(1)
    expect(asked(waived('2026-04-01'))).toEqual([])
  })

  test('for a complaint it counts as granted (A-48)', () => {
    const { state } = given([...one, waive('2026-03-25', 'erasure', 'photo')])
    expect(seen(state, '2026-03-25')).toMatchObject({
      status: 'implemented',
      outcome: 'granted',
      closedOn: on,
      decisions: [{ item: 'photo', outcome: 'granted' }],
    })
  })

  test('granted again by a new answer it stays waived (A-59)', () => {
    const part = given([
      submit({ claims: both }),
      confirm(received),
      answer(on, items({ photo: notNeeded, cellar: needed }), { implementBy }),
      waive('2026-03-25', 'erasure', 'photo'),
    ])
    const anew = applyOutcome(
      '2026-04-10',
      items({ photo: notNeeded, cellar: notNeeded }),
      { complaint: { grounds: ['granted-in-part'] } },
      both,
    )
    const reexamined = part.when(anew).state()
    expect(reexamined).toMatchObject({ status: 'answered', waived: [{ item: 'photo' }] })
    expect(
      requests.duties(reexamined, day('2026-04-10')).flatMap((duty) => ('about' in duty ? [duty.about] : [])),
    ).toEqual([{ right: 'erasure', item: 'cellar' }])
  })
})

describe('ReportImpossible: what was granted can not be carried out (section 10)', () => {
  test('it goes to the subject with its reasons, and whoever reports it is an examiner (A-42, A-58)', () => {
    const command = impossible('2026-03-25', 'erasure', 'photo', { replyObstacle: 'the mailbox is full' })
    const told = given(one).when(command).accepted()
    expect(told.event).toMatchObject({
      type: 'ImpossibilityReported',
      data: { reply: { to: 'subject', way: 'email' }, clause: 'adakavas:47', missed: null, complete: true },
    })
    expect(told.notes).toMatchObject([
      {
        note: 'gdpr-difference',
        clauses: ['adakavas:47', 'gdpr:12(4)'],
        data: { difference: 'answer-remedies' },
      },
      { note: 'nobody-assigned', clauses: ['adakavas:46'], data: { by: 'archivist' } },
    ])
    expect(told.state).toMatchObject({
      status: 'implemented',
      carriedOut: false,
      impossible: [
        {
          reply: { to: 'subject' },
          right: 'erasure',
          item: 'photo',
          on: '2026-03-25',
          reasons: ['the archive burned down'],
        },
      ],
      examiners: ['ona', 'archivist'],
      acts: [{ act: 'answer' }, { act: 'impossibility', on: '2026-03-25' }],
    })
    expect(answered(told.state).examinations.at(-1)).toEqual({
      who: 'archivist',
      did: 'reported-impossible',
      on: '2026-03-25',
    })
  })

  test('with something carried out besides, the request is carried out', () => {
    const { state } = given([
      ...bothGranted,
      impossible('2026-03-25', 'erasure', 'photo'),
      report('2026-03-26', 'erasure', 'cellar'),
    ])
    expect(state).toMatchObject({ status: 'implemented', carriedOut: true })
  })

  test('afterwards it is neither reported again, carried out nor waived', () => {
    const told = given([...bothGranted, impossible('2026-03-25', 'erasure', 'photo')])
    for (const command of [
      impossible('2026-03-26', 'erasure', 'photo'),
      report('2026-03-26', 'erasure', 'photo'),
      waive('2026-03-26', 'erasure', 'photo'),
    ])
      expect(told.when(command).rejected()).toMatchObject({
        code: 'already-impossible',
        clauses: ['adakavas:47'],
        data: { right: 'erasure', item: 'photo', on: '2026-03-25' },
      })
  })

  test('what was carried out, or never granted, is not impossible', () => {
    const done = given([...bothGranted, report('2026-03-25', 'erasure', 'cellar')])
    expect(done.when(impossible('2026-03-26', 'erasure', 'cellar')).rejection().code).toBe(
      'already-implemented',
    )
    expect(done.when(impossible('2026-03-26', 'access')).rejection().code).toBe('not-granted')
  })

  test('from that day it counts as rejected: outcome, decisions and day follow (A-47)', () => {
    const { state } = given([...bothGranted, impossible('2026-03-25', 'erasure', 'photo')])
    expect(decisionsAsTheyStand(answered(state))).toMatchObject({
      outcome: 'granted-in-part',
      on: '2026-03-25',
      decisions: [
        { item: 'photo', outcome: 'rejected', clauses: ['adakavas:47'], reason: 'impossible' },
        { item: 'cellar', outcome: 'granted', reason: null },
      ],
    })
    expect(seen(state, '2026-03-25')).toMatchObject({
      outcome: 'granted-in-part',
      closedOn: '2026-03-25',
      firstClosedOn: on,
      decisions: [{ outcome: 'rejected' }, { outcome: 'granted' }],
    })
    // The answer itself stays as it was given.
    expect(answered(state).answer.outcome).toBe('granted')
    const all = given([...one, impossible('2026-03-25', 'erasure', 'photo')])
    expect(seen(all.state, '2026-03-25').outcome).toBe('rejected')
  })

  test('on the last day nothing is owed or breached any more; the day after, the missed day stays a breach (A-47)', () => {
    const inTime = given([...one, impossible(lastDay, 'erasure', 'photo')])
    expect(toCarryOut(inTime, '2026-05-04')).toEqual([])
    const late = given([...one, impossible(tooLate, 'erasure', 'photo')])
    expect(toCarryOut(late, '2026-05-04')).toEqual([['photo', 'missed']])
  })

  test('granting it anew is more than stands, and it is owed again; the missed day stays a breach (A-47, A-59)', () => {
    const told = given([...one, impossible(tooLate, 'erasure', 'photo')])
    const anew = applyOutcome('2026-05-04', items({ photo: notNeeded }), {
      complaint: { grounds: ['rejected'] },
    })
    const { state } = told.when(anew).accepted()
    expect(state).toMatchObject({ status: 'answered', impossible: [], missed: [{ item: 'photo' }] })
    expect(toCarryOut({ ...told, state }, '2026-05-04')).toEqual([
      ['photo', 'pending'],
      ['photo', 'missed'],
    ])
    // Rejecting it again takes nothing back, and grants nothing more.
    const again = applyOutcome('2026-05-04', items({ photo: needed }), {
      complaint: { grounds: ['rejected'] },
    })
    expect(told.when(again).rejection().code).toBe('nothing-more-granted')
  })

  test('a new answer that grants what was granted, with nothing impossible, is still no more', () => {
    const anew = applyOutcome('2026-04-10', items({ photo: notNeeded }), {
      complaint: { grounds: ['rejected'] },
    })
    expect(given(one).when(anew).rejection().code).toBe('nothing-more-granted')
  })

  test('an implemented request of which nothing was carried out goes on where it is granted anew', () => {
    const told = given([...one, impossible('2026-03-25', 'erasure', 'photo')])
    const anew = applyOutcome('2026-04-10', items({ photo: notNeeded }), {
      complaint: { grounds: ['rejected'] },
    })
    const { state } = told.when(anew).accepted()
    expect('carriedOut' in state).toBe(false)
    expect(
      given([
        ...one,
        impossible('2026-03-25', 'erasure', 'photo'),
        anew,
        report('2026-04-13', 'erasure', 'photo'),
      ]).state,
    ).toMatchObject({ status: 'implemented', carriedOut: true })
  })
})

describe('what was ended, and a new answer (A-59, section 10)', () => {
  const all = [toErase('photo', 'cellar', 'attic', 'film')] as const
  const before = [
    submit({ claims: all }),
    confirm(received),
    answer(on, items({ photo: notNeeded, cellar: notNeeded, attic: notNeeded, film: needed }), {
      implementBy,
    }),
    waive('2026-03-25', 'erasure', 'cellar'),
    impossible('2026-03-26', 'erasure', 'attic'),
  ] as const
  const newDay = day('2026-06-01')
  const everything = items({ photo: notNeeded, cellar: notNeeded, attic: notNeeded, film: notNeeded })
  const anew = (at: string, facts = everything) =>
    applyOutcome(at, facts, { complaint: { grounds: ['granted-in-part'] }, implementBy: newDay }, all)
  const due = ({ machine, state }: Scenario, at: string) =>
    machine
      .duties(state, day(at))
      .flatMap((one) => (one.duty === 'carry-out' ? [[one.about.item, one.deadline.due, one.status]] : []))

  test('what was impossible is owed by the new day, what was given up is not, what was granted before is due as before', () => {
    const scenario = given([...before, anew('2026-04-10')])
    expect(scenario.state).toMatchObject({ status: 'answered', waived: [{ item: 'cellar' }], impossible: [] })
    expect(due(scenario, '2026-04-21')).toEqual([
      ['photo', lastDay, 'overdue'],
      ['attic', '2026-06-01', 'pending'],
      ['film', '2026-06-01', 'pending'],
    ])
    expect(scenario.when(report('2026-04-20', 'erasure', 'photo')).notes()).not.toContain(
      'late-implementation',
    )
    expect(scenario.when(report('2026-04-21', 'erasure', 'photo')).notes()).toContain('late-implementation')
    expect(scenario.when(report('2026-06-01', 'erasure', 'attic')).notes()).not.toContain(
      'late-implementation',
    )
    expect(scenario.when(report('2026-06-02', 'erasure', 'attic')).notes()).toContain('late-implementation')
    expect(scenario.when(waive('2026-04-20', 'erasure', 'cellar')).rejection().code).toBe('already-waived')
    expect(requests.replay(scenario.events)).toEqual({ ok: true, state: scenario.state })
  })

  test('what stays impossible is owed no more, and can be found impossible again once it is granted anew', () => {
    const still = items({ photo: notNeeded, cellar: notNeeded, attic: needed, film: notNeeded })
    expect(due(given([...before, anew('2026-04-10', still)]), '2026-04-10')).toEqual([
      ['photo', lastDay, 'pending'],
      ['film', '2026-06-01', 'pending'],
    ])
    const again = given([...before, anew('2026-04-10'), impossible('2026-06-02', 'erasure', 'attic')])
    expect(due(again, '2026-06-02')).toEqual([
      ['photo', lastDay, 'overdue'],
      ['film', '2026-06-01', 'overdue'],
      ['attic', '2026-06-01', 'missed'],
    ])
  })

  test('with everything else given up, the last one found impossible leaves nothing carried out', () => {
    const { state } = given([
      ...before,
      waive('2026-03-27', 'erasure', 'photo'),
      anew('2026-04-10'),
      impossible('2026-04-13', 'erasure', 'attic'),
      impossible('2026-04-13', 'erasure', 'film'),
    ])
    expect(state).toMatchObject({ status: 'implemented', carriedOut: false })
    expect(seen(state, '2026-04-13')).toMatchObject({
      outcome: 'granted-in-part',
      closedOn: '2026-04-13',
      ended: [
        { item: 'cellar', on: '2026-03-25' },
        { item: 'photo', on: '2026-03-27' },
        { item: 'attic', on: '2026-04-13' },
        { item: 'film', on: '2026-04-13' },
      ],
    })
  })

  test('a complaint grants more of what was given up: that is owed, since nobody gave it up (A-14, A-59)', () => {
    const claims: readonly [Claim, ...Claim[]] = [
      {
        right: 'rectification',
        corrections: [{ item: 'photo', replacement: 'the right name' }],
        supplements: [{ item: 'photo', addition: 'the second name' }],
      },
    ]
    const facts = (additionNeeded: boolean) =>
      items({ photo: { inaccurate: true, incomplete: true, additionNeeded } })
    const scenario = given([
      submit({ claims }),
      confirm(received),
      answer(on, facts(false), { implementBy }),
      waive('2026-03-25', 'rectification', 'photo'),
      applyOutcome(
        '2026-04-10',
        facts(true),
        { complaint: { grounds: ['granted-in-part'] }, implementBy: newDay },
        claims,
      ),
    ])
    expect(scenario.state.status).toBe('answered')
    expect(due(scenario, '2026-06-02')).toEqual([['photo', '2026-06-01', 'overdue']])
    expect(requests.replay(scenario.events)).toEqual({ ok: true, state: scenario.state })
  })

  test('a restriction given up and granted for longer by a complaint is owed and asked for (A-24, A-59)', () => {
    const claims: readonly [Claim, ...Claim[]] = [
      {
        right: 'restriction',
        grounds: ['subject-claims'],
        items: ['photo'],
        period: { until: day('2027-12-31') },
      },
    ]
    const facts = (until: string): CaseFacts => ({
      items: [
        {
          item: 'photo',
          facts: { ...notNeeded, subjectClaims: true },
          neededPeriod: { until: day(until) },
        },
      ],
    })
    const scenario = given([
      submit({ claims }),
      confirm(received),
      answer(on, facts('2026-06-30'), { implementBy }),
      waive('2026-03-25', 'restriction', 'photo'),
      applyOutcome(
        '2026-04-10',
        facts('2026-12-31'),
        { complaint: { grounds: ['granted-in-part'] }, implementBy: newDay },
        claims,
      ),
    ])
    expect(due(scenario, '2026-04-10')).toEqual([['photo', '2026-06-01', 'pending']])
    const [event] = scenario.events.slice(-1)
    expect(event === undefined ? [] : followUps(event, scenario.state)).toMatchObject([
      {
        to: 'restriction',
        command: { type: 'ImposeRestriction', data: { period: { until: '2026-12-31' } } },
      },
    ])
  })
})

/** A complaint about a request, upheld, and what it asks of the request. */
function upheldAbout(request: RequestState) {
  const upheld = complaints.given([
    ...complaints.reviewed(request),
    complaints.uphold(request, '2026-04-24', items({ photo: notNeeded }), { implementBy: day('2026-06-01') }),
  ])
  const [event] = upheld.events.slice(-1)
  return { ...upheld, asks: event === undefined ? [] : followUps(event, upheld.state) }
}

describe('an upheld complaint whose grant turns out impossible is mirrored like any other (A-59, section 10)', () => {
  test.each([
    ['2026-06-01', []],
    ['2026-06-02', ['late-implementation']],
  ] as const)('all of it, on %s', (at, late) => {
    const rejected = given([submit(), confirm(received), reject(on)])
    const about = upheldAbout(rejected.state)
    const [ask] = about.asks
    if (ask?.to !== 'request') throw new Error('nothing was asked of the request')
    const told = given([
      submit(),
      confirm(received),
      reject(on),
      ask.command,
      impossible(at, 'erasure', 'photo'),
    ])
    expect(told.state).toMatchObject({
      status: 'implemented',
      carriedOut: false,
      applied: [{ complaint: 'C-1', owed: [] }],
    })
    const [event] = told.events.slice(-1)
    const asked = event === undefined ? [] : followUps(event, told.state)
    expect(asked).toMatchObject([{ to: 'complaint', complaint: 'C-1' }])
    const [mirror] = asked
    if (mirror?.to !== 'complaint') throw new Error('nothing was asked of the complaint')
    const decision = about.machine.decide(mirror.command, about.state)
    if (!decision.accepted) throw new Error(decision.rejection.code)
    expect(decision.notes.map(({ note }) => note)).toEqual(late)
    expect(about.machine.evolve(about.state, decision.events[0])).toMatchObject({
      status: 'implemented',
      carriedOutOn: at,
    })
    expect(toCarryOut(told, at)).toEqual(late.map(() => ['photo', 'missed']))
    expect(seen(told.state, at)).toMatchObject({ outcome: 'rejected', closedOn: at, implemented: [] })
  })
})

describe('restriction-unknown: what is not known blocks at carrying out (A-22, A-23)', () => {
  const granted = (
    claims: readonly [Claim, ...Claim[]],
    photo: ItemFacts,
    form: typeof complete | typeof unsigned,
  ) =>
    given([
      submit({ claims, form }),
      confirm(received),
      answer(on, { ...items({ photo }), access: { processed: true } }, { implementBy }),
    ])

  test.each([
    ['access', { right: 'access', information: ['purposes'] }, undefined],
    ['portability', { right: 'portability', items: ['photo'] }, 'photo'],
    ['erasure', toErase('photo'), 'photo'],
    [
      'rectification',
      { right: 'rectification', corrections: [{ item: 'photo', replacement: 'x' }] },
      'photo',
    ],
  ] as const satisfies readonly (readonly [string, Claim, string | undefined])[])(
    '%s of an unsigned request asks whether a restriction is in force; a signed one is consent of its own',
    (right, claim, item) => {
      const facts = { ...notNeeded, providedBySubject: true, automated: true, inaccurate: true }
      const open = granted([claim], facts, unsigned)
      expect(open.when(report(on, right, item)).rejected()).toMatchObject({
        code: 'restriction-unknown',
        clauses: ['adakavas:23'],
        data: { right, item: item ?? null },
      })
      const known = report(on, right, item, { restricted: false })
      expect(open.when(known).state().status).toBe('implemented')
      expect(
        granted([claim], facts, complete)
          .when(report(on, right, item))
          .state().status,
      ).toBe('implemented')
    },
  )

  test.each([
    [
      'objection',
      { right: 'objection', items: ['photo'], substantiation: 'x' },
      { basis: 'legitimate-interests', limitInvoked: false },
    ],
    [
      'restriction',
      {
        right: 'restriction',
        grounds: ['subject-claims'],
        items: ['photo'],
        period: { criterion: 'the end' },
      },
      { ...notNeeded, subjectClaims: true },
    ],
  ] as const satisfies readonly (readonly [string, Claim, ItemFacts])[])(
    '%s is no operation on the data: nothing is asked',
    (right, claim, facts) => {
      expect(
        granted([claim], facts, unsigned)
          .when(report(on, right, 'photo'))
          .state().status,
      ).toBe('implemented')
    },
  )

  test("a restriction of the request's own settles it: the item is restricted, whatever another one does", () => {
    const claims: readonly [Claim, ...Claim[]] = [
      { right: 'portability', items: ['photo'] },
      {
        right: 'restriction',
        grounds: ['subject-claims'],
        items: ['photo'],
        period: { criterion: 'the end' },
      },
    ]
    const facts = { ...notNeeded, subjectClaims: true, providedBySubject: true, automated: true }
    const open = granted(claims, facts, unsigned)
    expect(open.when(report(on, 'portability', 'photo')).rejection().code).toBe('restriction-in-force')
    expect(
      open.when(report(on, 'portability', 'photo', { restrictionReason: 'written-consent' })).state().status,
    ).toBe('answered')
  })
})
