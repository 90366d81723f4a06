import { describe, expect, test } from 'vitest'
import { followUps } from '../../src/complaint/index.js'
import { adakavasProcedure } from '../../src/procedure/index.js'
import type { RequestCommand } from '../../src/request/index.js'
import {
  type RestrictionCommand,
  restrictionLifecycle,
  restrictionsInForce,
} from '../../src/restriction/index.js'
import type { Claim, ItemFacts } from '../../src/rights/index.js'
import {
  asEarlier,
  complaints,
  correctComplaint,
  dismiss,
  given as givenComplaint,
  lodge,
  refuseRepeat,
  rejectedRequest,
  reviewed,
} from '../complaint/scenario.js'
import {
  answer,
  answered,
  applyOutcome,
  assign,
  confirm,
  day,
  given,
  items,
  noException,
  notNeeded,
  report,
  requests,
  submit,
  waive,
} from '../request/scenario.js'

// What random offices once came to, each in its smallest case.

const restrictions = restrictionLifecycle(adakavasProcedure)

describe('a restriction that is over already is not lifted again (clauses 21, 24)', () => {
  const until = day('2026-12-31')
  const claims: readonly [Claim, ...Claim[]] = [
    { right: 'erasure', grounds: ['not-needed'], items: ['photo'] },
    { right: 'restriction', grounds: ['subject-claims'], items: ['photo'], period: { until } },
  ]
  const facts = {
    items: [{ item: 'photo', facts: { ...notNeeded, subjectClaims: true }, neededPeriod: { until } }],
  }
  const granted = [
    submit({ claims }),
    assign('2026-03-03'),
    confirm('2026-03-04'),
    answer('2026-03-20', facts, { implementBy: day('2026-03-30') }),
  ]
  /** Everything that follows from a history, given to the restrictions of the photo. */
  const handedOn = (commands: readonly RequestCommand[]): readonly string[] => {
    let state = requests.initialState()
    let photo = restrictions.initialState()
    const codes: string[] = []
    for (const command of commands) {
      const decided = requests.decide(command, state)
      if (!decided.accepted) throw new Error(decided.rejection.code)
      const [event] = decided.events
      state = requests.evolve(state, event)
      for (const follow of followUps(event, state)) {
        if (follow.to !== 'restriction') continue
        const decision = restrictions.decide(follow.command, photo)
        codes.push(decision.accepted ? follow.command.type : decision.rejection.code)
        if (decision.accepted) photo = restrictions.evolve(photo, decision.events[0])
      }
    }
    return codes
  }
  const erased = report('2026-03-23', 'erasure', 'photo')
  const waived = waive('2026-03-24', 'restriction', 'photo')

  test('by whoever gives it up after the item was erased', () => {
    expect(handedOn([...granted, erased, waived])).toEqual(['ImposeRestriction', 'LiftRestriction'])
  })

  test('by the erasure of the item after it was given up', () => {
    const first = waive('2026-03-21', 'restriction', 'photo')
    expect(handedOn([...granted, first, erased])).toEqual(['ImposeRestriction', 'LiftRestriction'])
  })

  test('by the erasure of the item after its last day, which is the first day on which it holds no more', () => {
    const onLast = report('2026-12-31', 'erasure', 'photo')
    const after = report('2027-01-01', 'erasure', 'photo')
    expect(handedOn([...granted, onLast])).toEqual(['ImposeRestriction', 'LiftRestriction'])
    expect(handedOn([...granted, after])).toEqual(['ImposeRestriction'])
  })
})

describe('two requests restrict an item until it is corrected, and it is corrected in one of them (clause 21.1)', () => {
  const claims: readonly [Claim, ...Claim[]] = [
    { right: 'rectification', corrections: [{ item: 'address', replacement: 'Liepų 2' }] },
    { right: 'restriction', grounds: ['rectification-pending'], items: ['address'] },
  ]
  const facts = items({
    address: {
      ...noException,
      basis: 'contract',
      neededForPurposes: true,
      subjectClaims: false,
      inaccurate: true,
      replacementGiven: true,
      rectificationDone: false,
    },
  })
  /** What follows from each act of a request. */
  const following = (id: string, correctedOn: string): readonly RestrictionCommand[] => {
    const { events, machine } = given([
      submit({ id, claims }),
      assign('2026-03-03'),
      confirm('2026-03-04'),
      answer('2026-03-20', facts, { implementBy: day('2026-03-30') }),
      report(correctedOn, 'rectification', 'address'),
    ])
    let state = machine.initialState()
    return events.flatMap((event) => {
      state = machine.evolve(state, event)
      return followUps(event, state).flatMap((follow) =>
        follow.to === 'restriction' ? [follow.command] : [],
      )
    })
  }

  test('the item alone knows: the later lifting is told that the restriction is over already', () => {
    let address = restrictions.initialState()
    const codes: string[] = []
    const [first, lift] = following('R-1', '2026-03-24')
    const [second, later] = following('R-2', '2026-03-26')
    for (const command of [first, second, lift, later]) {
      if (command === undefined) throw new Error('nothing follows')
      const decision = restrictions.decide(command, address)
      codes.push(decision.accepted ? command.type : decision.rejection.code)
      if (decision.accepted) address = restrictions.evolve(address, decision.events[0])
    }
    expect(codes).toEqual([
      'ImposeRestriction',
      'ImposeRestriction',
      'LiftRestriction',
      'restriction-already-over',
    ])
    expect(restrictionsInForce(address, day('2026-03-24'))).toEqual([])
  })
})

describe('what a new answer promises to erase is erased, also where an earlier one kept it (clauses 47, 59)', () => {
  const claims: readonly [Claim, ...Claim[]] = [
    { right: 'erasure', grounds: ['not-needed'], items: ['photo'] },
    { right: 'consent-withdrawal', items: ['news'], consentPurpose: 'news', onlyConsent: true },
  ]
  const news: ItemFacts = {
    ...noException,
    basis: 'consent',
    consentActive: true,
    consentIdentified: true,
  }
  const facts = (photo: ItemFacts) => items({ photo, news })
  const kept = {
    becomes: 'kept-on-basis',
    item: 'news',
    basis: 'public-task',
    justification: 'a law',
  } as const
  const keptDone = { became: 'kept-on-basis', basis: 'public-task' } as const
  const before = [
    submit({ claims }),
    assign('2026-03-03'),
    confirm('2026-03-04'),
    answer('2026-03-20', facts({ ...notNeeded, neededForPurposes: true }), {
      implementBy: day('2026-03-30'),
      afterWithdrawal: [kept],
    }),
    report('2026-03-23', 'consent-withdrawal', 'news', { afterWithdrawal: keptDone }),
  ]
  const anew = (item: typeof kept | { becomes: 'erased-by'; item: string; day: ReturnType<typeof day> }) =>
    applyOutcome(
      '2026-04-20',
      facts(notNeeded),
      { complaint: { grounds: ['granted-in-part'] }, afterWithdrawal: [item] },
      claims,
    )

  test('the erasure is owed by its day, and reported as done', () => {
    const erase = { becomes: 'erased-by', item: 'news', day: day('2026-04-24') } as const
    const { state, machine } = given([...before, anew(erase)])
    const owed = machine
      .duties(state, day('2026-04-20'))
      .flatMap((duty) =>
        duty.duty === 'carry-out' && !('doneOn' in duty) ? [[duty.about.item, duty.deadline.due]] : [],
      )
    expect(owed).toContainEqual(['news', '2026-04-24'])
    const done = given([
      ...before,
      anew(erase),
      report('2026-04-24', 'consent-withdrawal', 'news', { afterWithdrawal: { became: 'erased' } }),
    ])
    expect(answered(done.state).implemented.map(({ item }) => item)).toEqual(['news'])
  })

  test('what is kept as before was carried out before', () => {
    const { state } = given([...before, anew(kept)])
    expect(answered(state).implemented.map(({ item }) => item)).toEqual(['news'])
  })
})

describe('a complaint that became a repeat too late stays unanswered in time (clauses 52, 56)', () => {
  // Received on 21 April: its month ends on 21 May. The earlier one is answered on that day, or on the day after.
  const open = asEarlier(givenComplaint(reviewed(rejectedRequest)))
  const second = lodge(rejectedRequest, '2026-04-21', { id: 'C-2', earlier: [open], sameReasonsAs: 'C-1' })
  const dismissedOn = (on: string) =>
    asEarlier(givenComplaint([...reviewed(rejectedRequest), dismiss(rejectedRequest, on)]))
  const dutiesAfter = (answeredOn: string) => {
    const { state } = givenComplaint([
      second,
      refuseRepeat('2026-05-25', { earlier: [dismissedOn(answeredOn)] }),
    ])
    return complaints.duties(state, day('2026-05-25')).map(({ duty, status }) => `${duty} ${status}`)
  }

  test('answered on the last day, the earlier one leaves nothing missed', () => {
    expect(dutiesAfter('2026-05-21')).toEqual(['inform-of-refusal done'])
  })

  test('answered a day later, it leaves the answer missed', () => {
    expect(dutiesAfter('2026-05-22')).toEqual(['inform-of-refusal done', 'examine-and-answer missed'])
  })

  test('also while it is still to be refused', () => {
    const earlier = [dismissedOn('2026-05-22')]
    const { state } = givenComplaint([
      second,
      correctComplaint('2026-05-25', { sameReasonsAs: 'C-1', earlier }),
    ])
    const owed = complaints.duties(state, day('2026-05-25'))
    expect(owed.map(({ duty, status }) => `${duty} ${status}`)).toEqual([
      'inform-of-refusal pending',
      'examine-and-answer missed',
    ])
  })
})
