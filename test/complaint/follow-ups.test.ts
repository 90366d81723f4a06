import { describe, expect, test } from 'vitest'
import { type FollowUp, followUps } from '../../src/complaint/index.js'
import { consentLifecycle } from '../../src/consent/index.js'
import { adakavasProcedure } from '../../src/procedure/index.js'
import type { RequestCommand, RequestState } from '../../src/request/index.js'
import {
  type RestrictionState,
  restrictionLifecycle,
  restrictionsInForce,
} from '../../src/restriction/index.js'
import type { Claim, ItemFacts } from '../../src/rights/index.js'
import {
  answer,
  byRepresentative,
  confirm,
  day,
  given as givenRequest,
  inquire,
  items,
  needed,
  notNeeded,
  proveAuthority,
  refuseUnauthorised,
  refuseUnfounded,
  refuseUnidentified,
  report,
  submit,
  toErase,
} from '../request/scenario.js'
import {
  dismiss,
  everything,
  fromRepresentative,
  given,
  lodge,
  lodgeSilence,
  nothing,
  partRequest,
  photoOnly,
  rejectedRequest,
  reviewed,
  reviewedSilence,
  reviewer,
  silent,
  uphold,
  upholdWithoutDay,
} from './scenario.js'

type History = ReturnType<typeof givenRequest>

/** Applies an upheld complaint to its request, and gives back both answers. */
function applied(request: History, asks: readonly FollowUp[]) {
  const [ask, ...others] = asks
  expect(others).toEqual([])
  if (ask?.to !== 'request') throw new Error('nothing was asked of the request')
  expect(ask.request).toBe('R-1')
  return request.when(ask.command)
}

describe('an upheld complaint asks the request to apply it, which gives the same decisions (A-59, R17)', () => {
  const both = [toErase('photo', 'letter')] as const
  const filed = submit({ claims: both })
  const represented = (documents: boolean) => byRepresentative(documents, { claims: both })
  const requestsOf: readonly (readonly [
    string,
    readonly RequestCommand[],
    'rejected' | 'granted-in-part' | 'inaction',
  ])[] = [
    ['A-48: rejected', [filed, confirm('2026-03-05'), answer('2026-03-20', nothing)], 'rejected'],
    [
      'A-48: rejected without identity',
      [filed, answer('2026-03-20', nothing, { disclosesNothing: 'none' })],
      'rejected',
    ],
    [
      'A-48: granted in part',
      [filed, confirm('2026-03-05'), answer('2026-03-20', photoOnly, { implementBy: day('2026-04-10') })],
      'granted-in-part',
    ],
    [
      'A-48: granted in part and carried out',
      [
        filed,
        confirm('2026-03-05'),
        answer('2026-03-20', photoOnly, { implementBy: day('2026-04-10') }),
        report('2026-03-21', 'erasure', 'photo'),
      ],
      'granted-in-part',
    ],
    ['A-48: silence', [filed], 'inaction'],
    ['A-43.1: refused', [filed, refuseUnfounded('2026-03-20')], 'rejected'],
    [
      'A-44: refused',
      [filed, inquire('2026-03-05', '2026-03-12'), refuseUnidentified('2026-03-13')],
      'rejected',
    ],
    [
      'A-47: by a representative with papers',
      [represented(true), confirm('2026-03-05'), answer('2026-03-20', nothing)],
      'rejected',
    ],
  ]
  const subject = { sender: { as: 'subject' } } as const
  test.each([
    ...requestsOf.map(
      ([title, commands, ground]) => [title, 'the subject complains', commands, ground, subject] as const,
    ),
    ...requestsOf.map(
      ([title, commands, ground]) =>
        [title, 'a representative complains', commands, ground, fromRepresentative(true)] as const,
    ),
    [
      'A-45: refused for want of papers',
      'a representative with papers complains (A-51)',
      [represented(false), refuseUnauthorised('2026-03-10')],
      'rejected',
      fromRepresentative(true),
    ] as const,
    [
      'A-45: refused for want of papers',
      'the subject complains in person (A-51)',
      [represented(false), refuseUnauthorised('2026-03-10')],
      'rejected',
      subject,
    ] as const,
    [
      'A-48: silence to a representative without papers',
      'the subject complains in person (A-51)',
      [represented(false)],
      'inaction',
      subject,
    ] as const,
  ])('%s, %s', (_clause, _who, commands, ground, sender) => {
    const request = givenRequest(commands)
    const scenario = given([
      lodge(request.state, undefined, { ground, ...sender }),
      reviewer(request.state, '2026-04-21'),
      confirm('2026-04-22', 'rasa'),
    ])
    const upheld = scenario.when(uphold(request.state, '2026-04-23', everything))
    const state = applied(request, upheld.asks()).state()
    const complaint = upheld.state()
    if (complaint.status !== 'upheld' || !('answer' in state)) throw new Error('not upheld and applied')
    expect(state.answer.decisions).toEqual(complaint.requestAnswer.decisions)
    // What was granted before stays due when it was.
    const what = (grants: typeof state.answer.extent) => grants.map(({ by: _due, ...grant }) => grant)
    expect(what(state.answer.extent)).toEqual(what(complaint.requestAnswer.extent))
    expect(state.answer.implementation).toEqual(complaint.requestAnswer.implementation)
    expect(state.answer.outcome).toBe('granted')
    expect(state.examiners).toContain('rasa')
  })

  test('silence upheld with nothing granted is applied as well', () => {
    const request = givenRequest([filed])
    const upheld = given(reviewedSilence(request.state)).when(
      upholdWithoutDay(request.state, '2026-04-23', nothing),
    )
    expect(applied(request, upheld.asks()).state()).toMatchObject({
      status: 'answered',
      answer: { outcome: 'rejected' },
    })
  })

  test('every reviewer becomes an examiner, also one who handed it over', () => {
    const request = givenRequest([filed, confirm('2026-03-05'), answer('2026-03-20', nothing)])
    const handed = given([...reviewed(request.state), reviewer(request.state, '2026-04-22', 'jurgis')])
    const upheld = handed.when(
      uphold(request.state, '2026-04-23', everything, { by: 'jurgis', preparedBy: ['vita'] }),
    )
    const state = applied(request, upheld.asks()).state()
    expect(state.status === 'none' ? [] : [...state.examiners].sort()).toEqual([
      'jurgis',
      'ona',
      'rasa',
      'vita',
    ])
  })

  test('authority shown for the complaint is shown for the request', () => {
    const request = givenRequest([represented(false), refuseUnauthorised('2026-03-10')])
    const scenario = given([
      lodge(request.state, undefined, fromRepresentative(false)),
      reviewer(request.state, '2026-04-21'),
      confirm('2026-04-22', 'rasa'),
      proveAuthority('2026-04-22'),
    ])
    const upheld = scenario.when(uphold(request.state, '2026-04-23', everything))
    expect(applied(request, upheld.asks()).state()).toMatchObject({ authority: { status: 'proven' } })
  })

  test('nothing else of a complaint asks for anything', () => {
    expect(given(reviewed(rejectedRequest)).when(dismiss(rejectedRequest, '2026-04-23')).asks()).toEqual([])
    expect(given([]).when(lodgeSilence(silent)).asks()).toEqual([])
    expect(
      given([lodge(partRequest, undefined, { ground: 'granted-in-part' })])
        .when(reviewer(partRequest, '2026-04-21'))
        .asks(),
    ).toEqual([])
  })
})

const restrictions = restrictionLifecycle(adakavasProcedure)

/** Gives the asked restriction commands to the machine of an item; each must be accepted. */
function restrict(
  asks: readonly FollowUp[],
  from: RestrictionState = restrictions.initialState(),
): RestrictionState {
  let state = from
  for (const ask of asks) {
    if (ask.to !== 'restriction') continue
    const decision = restrictions.decide(ask.command, state)
    if (!decision.accepted) throw new Error(`${ask.command.type} was rejected: ${decision.rejection.code}`)
    state = restrictions.evolve(state, decision.events[0])
  }
  return state
}

/** What the last command of a request asks for. */
function asked(commands: readonly RequestCommand[]): {
  readonly asks: readonly FollowUp[]
  readonly state: RequestState
} {
  const { events, state } = givenRequest(commands)
  const last = events.at(-1)
  return { asks: last === undefined ? [] : followUps(last, state), state }
}

const toRestrict = (until: string): Claim => ({
  right: 'restriction',
  grounds: ['subject-claims'],
  items: ['photo'],
  period: { until: day(until) },
})
const forClaims: ItemFacts = {
  ...notNeeded,
  subjectClaims: true,
  rectificationGranted: false,
  rectificationDone: false,
}

describe('a granted restriction is imposed (A-21, A-23)', () => {
  const filed = submit({ claims: [toRestrict('2026-12-31')] })
  const granted = [
    filed,
    confirm('2026-03-05'),
    answer('2026-03-20', items({ photo: forClaims }), { implementBy: day('2026-03-20') }),
  ] as const

  test('from the day of the answer through its last day', () => {
    const state = restrict(asked(granted).asks)
    expect(restrictionsInForce(state, day('2026-03-19'))).toEqual([])
    expect(restrictionsInForce(state, day('2026-03-20'))).toHaveLength(1)
    expect(restrictionsInForce(state, day('2026-12-31'))).toHaveLength(1)
    expect(restrictionsInForce(state, day('2027-01-01'))).toEqual([])
  })

  test('a rejected one asks for nothing', () => {
    const none = items({ photo: { ...forClaims, subjectClaims: false } })
    expect(asked([filed, confirm('2026-03-05'), answer('2026-03-20', none)]).asks).toEqual([])
  })

  const two = submit({ claims: [toRestrict('2026-12-31'), toErase('letter')] })
  const first = [
    two,
    confirm('2026-03-05'),
    answer('2026-03-20', items({ photo: forClaims, letter: needed }), { implementBy: day('2026-04-01') }),
  ] as const
  const anew = (commands: readonly RequestCommand[], facts: Parameters<typeof answer>[1]) => {
    const request = givenRequest(commands)
    const scenario = given(reviewed(request.state, { ground: 'granted-in-part' }))
    const outcome = applied(request, scenario.when(uphold(request.state, '2026-04-23', facts)).asks())
    const { event, state } = outcome.accepted()
    return followUps(event, state)
  }

  test('one granted through a complaint is imposed', () => {
    const request = [
      filed,
      confirm('2026-03-05'),
      answer('2026-03-20', items({ photo: { ...forClaims, subjectClaims: false } })),
    ] as const
    const state = restrict(anew(request, items({ photo: forClaims })))
    expect(restrictionsInForce(state, day('2026-04-23'))).toHaveLength(1)
  })

  test('one that an answer granted before is not imposed again by a complaint about the rest', () => {
    const before = restrict(asked(first).asks)
    const after = restrict(anew(first, items({ photo: forClaims, letter: notNeeded })), before)
    expect(restrictionsInForce(after, day('2026-05-04'))).toHaveLength(1)
  })

  test('one that was cut short and is granted in whole through a complaint holds in whole (A-24)', () => {
    const short = { items: [{ item: 'photo', facts: forClaims, neededPeriod: { until: day('2026-05-04') } }] }
    const cut = [
      filed,
      confirm('2026-03-05'),
      answer('2026-03-20', short, { implementBy: day('2026-03-20') }),
    ] as const
    const before = restrict(asked(cut).asks)
    expect(restrictionsInForce(before, day('2026-06-01'))).toEqual([])
    const after = restrict(anew(cut, items({ photo: forClaims })), before)
    expect(restrictionsInForce(after, day('2026-06-01'))).toHaveLength(1)
  })
})

describe('a correction ends the restriction of 21.1 (A-21.1)', () => {
  const claims = [
    { right: 'rectification', corrections: [{ item: 'photo', replacement: 'the true one' }] },
    {
      right: 'restriction',
      grounds: ['rectification-pending'],
      items: ['photo'],
      period: { until: day('2026-12-31') },
    },
  ] as const satisfies readonly Claim[]
  const facts = (subjectClaims: boolean): ItemFacts => ({
    ...needed,
    inaccurate: true,
    replacementGiven: true,
    incomplete: false,
    rectificationDone: false,
    neededForPurposes: !subjectClaims,
    subjectClaims,
    erasureFiled: false,
  })
  const granted = (subjectClaims: boolean) =>
    [
      submit({ claims: [...claims] }),
      confirm('2026-03-05'),
      answer('2026-03-20', items({ photo: facts(subjectClaims) }), { implementBy: day('2026-04-10') }),
    ] as const

  test('from the day it is carried out', () => {
    const before = restrict(asked(granted(false)).asks)
    expect(restrictionsInForce(before, day('2026-03-30'))).toHaveLength(1)
    const { asks } = asked([...granted(false), report('2026-03-30', 'rectification', 'photo')])
    expect(asks).toMatchObject([
      {
        to: 'restriction',
        item: 'photo',
        command: { type: 'LiftRestriction', data: { because: 'corrected' } },
      },
    ])
    const after = restrict(asks, before)
    expect(restrictionsInForce(after, day('2026-03-29'))).toHaveLength(1)
    expect(restrictionsInForce(after, day('2026-03-30'))).toEqual([])
  })

  test('another ground of the same restriction survives it', () => {
    const before = restrict(asked(granted(true)).asks)
    const { asks } = asked([...granted(true), report('2026-03-30', 'rectification', 'photo')])
    expect(restrictionsInForce(restrict(asks, before), day('2026-04-30'))).toHaveLength(1)
  })

  test('a correction where nothing was restricted asks for nothing', () => {
    const only = [
      submit({ claims: [claims[0]] }),
      confirm('2026-03-05'),
      answer('2026-03-20', items({ photo: facts(false) }), { implementBy: day('2026-04-10') }),
    ] as const
    expect(asked([...only, report('2026-03-30', 'rectification', 'photo')]).asks).toEqual([])
  })
})

describe('a granted withdrawal is recorded (A-33, A-34)', () => {
  test('from the day of receipt, not of the answer', () => {
    const claim: Claim = {
      right: 'consent-withdrawal',
      items: ['photo'],
      consentDate: day('2025-01-15'),
      consentPurpose: 'a gallery',
    }
    const facts = items({ photo: { basis: 'consent', consentActive: true, consentIdentified: true } })
    const { asks } = asked([
      submit({ claims: [claim] }),
      confirm('2026-03-05'),
      answer('2026-03-20', facts, {
        implementBy: day('2026-03-20'),
        afterWithdrawal: [{ becomes: 'erased-by', item: 'photo', day: day('2026-03-20') }],
      }),
    ])
    expect(asks).toMatchObject([
      { to: 'consent', item: 'photo', command: { data: { from: '2026-03-02', request: 'R-1' } } },
    ])
    const consents = consentLifecycle(adakavasProcedure)
    const given = consents.decide(
      {
        type: 'GiveConsent',
        data: {
          on: day('2025-01-15'),
          by: 'registry',
          id: 'K-1',
          signedOn: day('2025-01-15'),
          purpose: 'a gallery',
        },
      },
      consents.initialState(),
    )
    const [ask] = asks
    if (!given.accepted || ask?.to !== 'consent') throw new Error('no consent to withdraw')
    const active = consents.evolve(consents.initialState(), given.events[0])
    const withdrawn = consents.decide(ask.command, active)
    expect(withdrawn.accepted).toBe(true)
    if (withdrawn.accepted)
      expect(consents.evolve(active, withdrawn.events[0])).toMatchObject({
        status: 'withdrawn',
        withdrawnFrom: '2026-03-02',
      })
  })

  test('nothing that was granted before is asked for again by a complaint about the rest (A-33)', () => {
    const claim: Claim = {
      right: 'consent-withdrawal',
      items: ['photo'],
      consentDate: day('2025-01-15'),
      consentPurpose: 'a gallery',
    }
    const facts = (letter: ItemFacts) =>
      items({ photo: { basis: 'consent', consentActive: true, consentIdentified: true }, letter })
    const request = givenRequest([
      submit({ claims: [claim, toErase('letter')] }),
      confirm('2026-03-05'),
      answer('2026-03-20', facts(needed), {
        implementBy: day('2026-03-20'),
        afterWithdrawal: [{ becomes: 'erased-by', item: 'photo', day: day('2026-03-20') }],
      }),
    ])
    const scenario = given(reviewed(request.state, { ground: 'granted-in-part' }))
    const { event, state } = applied(
      request,
      scenario.when(uphold(request.state, '2026-04-23', facts(notNeeded))).asks(),
    ).accepted()
    expect(followUps(event, state).filter(({ to }) => to === 'consent')).toEqual([])
  })
})
