import { describe, expect, test } from 'vitest'
import { eligibleReviewers, followUps, requestForComplaint } from '../../src/complaint/index.js'
import { defineProcedure } from '../../src/making/index.js'
import { adakavasProcedure } from '../../src/procedure/index.js'
import { type RequestState, requestLifecycle } from '../../src/request/index.js'
import { mayProcess, type RestrictionState, restrictionLifecycle } from '../../src/restriction/index.js'
import type { Claim } from '../../src/rights/index.js'
import {
  answer,
  applyOutcome,
  confirm,
  day,
  given as givenRequest,
  received,
  submit,
  waive,
} from '../request/scenario.js'
import { given, lodge, rejectedRequest, reviewer, seen } from './scenario.js'

const needing = (until?: string) => ({
  items: [
    {
      item: 'photo',
      facts: { neededForPurposes: false, subjectClaims: true },
      ...(until === undefined ? {} : { neededPeriod: { until: day(until) } }),
    },
  ],
})
const restriction: readonly [Claim] = [
  {
    right: 'restriction',
    items: ['photo'],
    grounds: ['subject-claims'],
    period: { until: day('2026-12-01') },
  },
]
const restricting = givenRequest([submit({ claims: restriction }), confirm(received)])
const cut = restricting.when(answer('2026-03-20', needing('2026-04-01'), { implementBy: day('2026-03-20') }))

describe('a restriction that a complaint lengthens is put in force (A-23, A-59)', () => {
  const restrictions = restrictionLifecycle(adakavasProcedure)
  const impose = (state: RestrictionState, event: Parameters<typeof followUps>[0], after: RequestState) =>
    followUps(event, after).reduce((now, asked) => {
      if (asked.to !== 'restriction') return now
      const decision = restrictions.decide(asked.command, now)
      if (!decision.accepted) throw new Error(decision.rejection.code)
      return restrictions.evolve(now, decision.events[0])
    }, state)

  test('the longer one stands beside the shorter, so that the item stays restricted to its last day', () => {
    const first = cut.accepted()
    const short = impose(restrictions.initialState(), first.event, first.state)
    expect(mayProcess(short, 'reading', {}, day('2026-04-02')).allowed).toBe(true)

    const machine = requestLifecycle(adakavasProcedure)
    const anew = machine.decide(
      applyOutcome('2026-03-25', needing(), { complaint: { grounds: ['granted-in-part'] } }, restriction),
      first.state,
    )
    if (!anew.accepted) throw new Error(anew.rejection.code)
    const long = impose(short, anew.events[0], machine.evolve(first.state, anew.events[0]))
    expect(mayProcess(long, 'reading', {}, day('2026-12-01')).allowed).toBe(false)
    expect(mayProcess(long, 'reading', {}, day('2026-12-02')).allowed).toBe(true)
  })

  const lengthened = applyOutcome(
    '2026-03-25',
    needing(),
    { complaint: { grounds: ['granted-in-part'] } },
    restriction,
  )

  test('given up, it is lifted whole, the shorter with the longer, as far as they hold by then (A-24)', () => {
    const machine = requestLifecycle(adakavasProcedure)
    const lifted = (on: string) => {
      let held = impose(restrictions.initialState(), cut.accepted().event, cut.state())
      let request = cut.state()
      for (const command of [lengthened, waive(on, 'restriction', 'photo')]) {
        const decision = machine.decide(command, request)
        if (!decision.accepted) throw new Error(decision.rejection.code)
        request = machine.evolve(request, decision.events[0])
        held = impose(held, decision.events[0], request)
      }
      return held
    }
    // The shorter holds through 1 April.
    expect(mayProcess(lifted('2026-03-27'), 'reading', {}, day('2026-03-28')).allowed).toBe(true)
    expect(mayProcess(lifted('2026-04-02'), 'reading', {}, day('2026-04-02')).allowed).toBe(true)
  })

  test('given up before it was lengthened, the shorter is lifted once (A-24)', () => {
    const machine = requestLifecycle(adakavasProcedure)
    const waiving = (on: string) => waive(on, 'restriction', 'photo')
    let request = cut.state()
    const asked: string[][] = []
    for (const command of [waiving('2026-03-23'), lengthened, waiving('2026-03-27')]) {
      const decision = machine.decide(command, request)
      if (!decision.accepted) throw new Error(decision.rejection.code)
      request = machine.evolve(request, decision.events[0])
      const follow = followUps(decision.events[0], request).filter(({ to }) => to === 'restriction')
      asked.push(follow.map(({ command: { type } }) => type))
    }
    expect(asked).toEqual([['LiftRestriction'], ['ImposeRestriction'], ['LiftRestriction']])
  })

  test('one that may end sooner by a criterion leaves the subject worse off (A-59)', () => {
    const whole = restricting
      .when(answer('2026-03-20', needing(), { implementBy: day('2026-03-20') }))
      .state()
    const [photo] = needing().items
    if (photo === undefined) return
    const facts = { items: [{ ...photo, neededPeriod: { criterion: 'the case is over' } }] }
    const decision = requestLifecycle(adakavasProcedure).decide(
      applyOutcome('2026-03-25', facts, {}, restriction),
      whole,
    )
    expect(decision).toMatchObject({ accepted: false, rejection: { code: 'worse-for-subject' } })
  })
})

describe('a restriction that a new answer leaves as it was ends with the correction all the same (A-21.1, A-59)', () => {
  const machine = requestLifecycle(adakavasProcedure)
  const restrictions = restrictionLifecycle(adakavasProcedure)
  const facts = (needed: boolean) => ({
    items: [
      { item: 'photo', facts: { inaccurate: true, rectificationDone: false } },
      {
        item: 'letter',
        facts: {
          basis: 'contract' as const,
          specialCategoryConsent: false,
          neededForPurposes: needed,
          objects: false,
          consentWithdrawn: false,
          careOrHealthNecessity: false,
          legalObligation: false,
          institutionClaims: false,
        },
      },
    ],
  })
  const claims: readonly [Claim, ...Claim[]] = [
    { right: 'rectification', corrections: [{ item: 'photo', replacement: 'the right one' }] },
    { right: 'erasure', items: ['letter'], grounds: ['not-needed'] },
    {
      right: 'restriction',
      items: ['photo'],
      grounds: ['rectification-pending'],
      period: { until: day('2026-12-01') },
    },
  ]
  const first = givenRequest([submit({ claims }), confirm(received)]).when(
    answer('2026-03-20', facts(true), { implementBy: day('2026-04-20') }),
  )

  test('the follow-up of the correction names the restriction that was imposed', () => {
    const { event, state } = first.accepted()
    const [imposed] = followUps(event, state)
    if (imposed?.to !== 'restriction') throw new Error('no restriction was asked for')
    const decided = restrictions.decide(imposed.command, restrictions.initialState())
    if (!decided.accepted) throw new Error(decided.rejection.code)
    const photo = restrictions.evolve(restrictions.initialState(), decided.events[0])

    const anew = machine.decide(
      applyOutcome('2026-03-25', facts(false), { complaint: { grounds: ['granted-in-part'] } }, claims),
      state,
    )
    if (!anew.accepted) throw new Error(anew.rejection.code)
    const reexamined = machine.evolve(state, anew.events[0])
    expect(followUps(anew.events[0], reexamined)).toEqual([])

    const report = { on: day('2026-04-01'), by: 'ona', right: 'rectification', item: 'photo' } as const
    const reported = machine.decide({ type: 'ReportImplementation', data: report }, reexamined)
    if (!reported.accepted) throw new Error(reported.rejection.code)
    const [lifted] = followUps(reported.events[0], machine.evolve(reexamined, reported.events[0]))
    if (lifted?.to !== 'restriction') throw new Error('no lifting was asked for')
    const ended = restrictions.decide(lifted.command, photo)
    if (!ended.accepted) throw new Error(ended.rejection.code)
    expect(mayProcess(photo, 'reading', {}, day('2026-04-01')).allowed).toBe(false)
    expect(
      mayProcess(restrictions.evolve(photo, ended.events[0]), 'reading', {}, day('2026-04-01')).allowed,
    ).toBe(true)
  })
})

describe('a period that was over by the day of the answer restricts nothing (A-24)', () => {
  const asking = (until: string) =>
    givenRequest([
      submit({
        claims: [
          {
            right: 'restriction',
            items: ['photo'],
            grounds: ['subject-claims'],
            period: { until: day(until) },
          },
        ],
      }),
      confirm(received),
    ]).when(answer('2026-03-20', needing(), { implementBy: day('2026-03-20') }))

  test.each([
    ['2026-03-20', 'granted', null],
    ['2026-03-19', 'rejected', 'period-over'],
  ])('asked until %s: %s', (until, outcome, reason) => {
    expect(asking(until).state()).toMatchObject({ answer: { outcome, decisions: [{ reason }] } })
  })
})

describe('who examines anew took no part before (A-58)', () => {
  const machine = requestLifecycle(adakavasProcedure)
  test('whoever answered the request does not apply the outcome of its complaint', () => {
    const { state } = cut.accepted()
    const decision = machine.decide(
      applyOutcome(
        '2026-03-25',
        needing(),
        { by: 'ona', complaint: { grounds: ['granted-in-part'], reviewers: ['ona'] } },
        restriction,
      ),
      state,
    )
    expect(decision).toMatchObject({ accepted: false, rejection: { code: 'reviewer-not-independent' } })
  })

  test('nobody from outside the staff is assigned, where the host has a list', () => {
    const lodged = given([lodge(rejectedRequest)])
    const command = reviewer(rejectedRequest, '2026-04-21')
    const among = (staff: readonly string[]) => ({ ...command, data: { ...command.data, staff } })
    expect(lodged.when(among([command.data.reviewer])).state().status).toBe('open')
    expect(lodged.when(among(['somebody else'])).code()).toBe('reviewer-not-on-staff')
  })

  test('whoever is on record with an act is excluded, also where the set was emptied', () => {
    const view = seen(rejectedRequest, '2026-04-20')
    const emptied = { ...view, examiners: [] }
    expect(
      eligibleReviewers(adakavasProcedure, { status: 'none' }, emptied, ['ona']).map(({ may }) => may),
    ).toEqual([false])
  })
})

test('a request is not seen as of a day before its last event', () => {
  expect(() => requestForComplaint(rejectedRequest, day('2026-03-01'))).toThrow(
    'a day not before the last event',
  )
})

test('a state made under another procedure is not this machine’s', () => {
  const other = requestLifecycle(defineProcedure({ id: 'other', version: '1' }))
  expect(() => other.options(restricting.state, day('2026-03-20'))).toThrow('state.procedure')
})
