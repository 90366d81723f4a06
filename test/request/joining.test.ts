import { describe, expect, test } from 'vitest'
import { followUps } from '../../src/complaint/index.js'
import { gdprProcedure } from '../../src/making/index.js'
import { type RequestCommand, type RequestState, requestLifecycle } from '../../src/request/index.js'
import type { Claim } from '../../src/rights/index.js'
import { given as givenTo } from '../../src/testing/index.js'
import {
  askToComplete,
  assign,
  byRepresentative,
  confirm,
  day,
  extend,
  given,
  grant,
  inquire,
  join,
  received,
  receivedOn,
  refuseUnfounded,
  registerJoined,
  reject,
  report,
  requests,
  submit,
  summaryOf,
  toErase,
  unsigned,
  withdraw,
} from './scenario.js'

/** Another request of the same sender, received on the same day and open. */
const first = given([submit({ id: 'R-0' })]).state
const double = given([submit()])

/** The other request, with other claims. */
const claiming = (...claims: readonly [Claim, ...Claim[]]): RequestState =>
  given([submit({ id: 'R-0', claims })]).state

describe('JoinRequest: a double is joined to the request that it repeats (clause 38)', () => {
  test('it is told to the subject, and nothing more can be done with it but to hand on who examined it', () => {
    const { event, notes, state } = double.when(join('2026-03-05', first)).accepted()
    expect(event).toMatchObject({
      type: 'RequestJoined',
      data: { limit: { due: '2026-04-02' }, reply: { to: 'subject', way: 'email' } },
    })
    expect(notes).toEqual([])
    expect(state).toMatchObject({
      status: 'joined',
      joinedTo: 'R-0',
      joinedOn: '2026-03-05',
      sameSender: 'the same letter came by post',
      acts: [],
      examiners: [],
    })
    const open = requests.options(state, day('2026-03-05')).filter((option) => option.open)
    expect(open.map(({ command }) => command)).toEqual(['RegisterJoined'])
  })

  test('without a contact it is kept for collection, which is noted (clause 42)', () => {
    expect(
      given([submit({ contacts: [] })])
        .when(join('2026-03-05', first))
        .notes(),
    ).toEqual(['no-contact'])
  })

  test('how it is known that the sender is the same is said in words', () => {
    const blank = {
      ...join('2026-03-05', first),
      data: { ...join('2026-03-05', first).data, sameSender: ' ' },
    }
    expect(() => requests.decide(blank, double.state)).toThrow('sameSender')
  })

  test('not to a request under another procedure, whose limits and clauses are not its own', () => {
    const command = join('2026-03-05', first)
    const { other } = command.data
    const under = (id: string, version: string) =>
      double.when({ ...command, data: { ...command.data, other: { ...other, procedure: { id, version } } } })
    expect(under('council', other.procedure.version).rejected()).toMatchObject({
      code: 'other-procedure',
      clauses: ['adakavas:38'],
      data: { request: 'R-0' },
    })
    expect(under(other.procedure.id, '2019').state().status).toBe('joined')
  })

  test('not to itself', () => {
    expect(double.when(join('2026-03-05', double.state)).rejection()).toEqual({
      code: 'joins-itself',
      clauses: ['adakavas:38'],
    })
  })

  test('only to one that is seen as it stands that day', () => {
    const other = summaryOf(first, '2026-03-04')
    expect(double.when(join('2026-03-05', first, { other })).rejected()).toMatchObject({
      code: 'request-not-current',
      clauses: ['adakavas:38'],
      data: { asOf: '2026-03-04', on: '2026-03-05' },
    })
  })

  test.each([
    ['answered', [confirm(received), grant('2026-03-04', '2026-03-20')]],
    ['implemented', [confirm(received), grant('2026-03-04'), report('2026-03-04', 'erasure', 'photo')]],
    ['refused', [refuseUnfounded('2026-03-04')]],
    ['withdrawn', [withdraw('2026-03-04')]],
    ['joined', [join('2026-03-04', given([submit({ id: 'R-9' })]).state)]],
  ] as const satisfies readonly (readonly [string, readonly RequestCommand[]])[])(
    'not to one that is %s',
    (status, commands) => {
      const other = given([submit({ id: 'R-0' }), ...commands]).state
      expect(double.when(join('2026-03-05', other)).rejected()).toMatchObject({
        code: 'other-not-open',
        data: { request: 'R-0', status },
      })
    },
  )

  test('not to one that was received a day later, which would be answered later (A-41)', () => {
    const later = given([receivedOn('2026-03-03', { id: 'R-0' })]).state
    expect(double.when(join('2026-03-05', later)).rejected()).toMatchObject({
      code: 'other-received-later',
      data: { request: 'R-0', receivedOn: received, otherReceivedOn: '2026-03-03' },
    })
    const earlier = given([receivedOn('2026-03-01', { id: 'R-0' })]).state
    expect(double.when(join('2026-03-05', earlier)).state().status).toBe('joined')
  })

  test('not where it claims what the other does not', () => {
    const more = given([
      submit({ claims: [toErase('photo', 'letter'), { right: 'access', information: 'all' }] }),
    ])
    expect(more.when(join('2026-03-05', first)).rejected()).toMatchObject({
      code: 'claims-not-in-other',
      clauses: ['adakavas:38'],
      data: {
        request: 'R-0',
        missing: [
          { right: 'access', item: null },
          { right: 'erasure', item: 'letter' },
        ],
      },
    })
  })

  test('a request that is closed is not joined', () => {
    expect(
      given([submit(), reject('2026-03-04')])
        .when(join('2026-03-05', first))
        .rejection().code,
    ).toBe('wrong-status')
  })
})

describe('every claim also in the other: the same right, and at least as much', () => {
  const period = { until: day('2026-06-30') }
  const restricting = (over: Partial<Extract<Claim, { right: 'restriction' }>> = {}): Claim => ({
    right: 'restriction',
    grounds: ['no-basis'],
    items: ['photo'],
    period,
    ...over,
  })
  const withdrawing = (over: object = {}): Claim => ({
    right: 'consent-withdrawal',
    items: ['photo'],
    consentDate: day('2025-05-05'),
    consentPurpose: 'a leaflet',
    ...over,
  })
  const groundless: Claim = { right: 'erasure', items: ['photo'] }
  const toEraseAll: Claim = { right: 'erasure', grounds: ['not-needed'], items: 'all' }

  test.each<readonly [clause: string, title: string, double: Claim, other: Claim, joins: boolean]>([
    [
      '12',
      'a piece of information of all',
      { right: 'access', information: ['purposes'] },
      { right: 'access', information: 'all' },
      true,
    ],
    [
      '12',
      'all of a piece of information',
      { right: 'access', information: 'all' },
      { right: 'access', information: ['purposes'] },
      false,
    ],
    [
      '12',
      'pieces among pieces',
      { right: 'access', information: ['source', 'purposes'] },
      { right: 'access', information: ['purposes', 'source'] },
      true,
    ],
    [
      '12',
      'information left open of one piece',
      { right: 'access' },
      { right: 'access', information: ['purposes'] },
      false,
    ],
    ['12', 'information left open in both', { right: 'access' }, { right: 'access' }, true],
    [
      '12',
      'information left open of all',
      { right: 'access' },
      { right: 'access', information: 'all' },
      true,
    ],
    ['19', 'an item among items', toErase('photo'), toErase('letter', 'photo'), true],
    ['19', 'an item of all', toErase('photo'), toEraseAll, true],
    ['19', 'all of an item', toEraseAll, toErase('photo'), false],
    [
      '19',
      'another ground',
      { right: 'erasure', grounds: ['no-basis'], items: ['photo'] },
      toErase('photo'),
      false,
    ],
    ['19', 'a ground left open', groundless, toErase('photo'), true],
    ['19', 'a ground that the other leaves open', toErase('photo'), groundless, false],
    ['24', 'the same period', restricting(), restricting(), true],
    ['24', 'to an earlier day', restricting(), restricting({ period: { until: day('2026-07-01') } }), true],
    ['24', 'to a later day', restricting(), restricting({ period: { until: day('2026-06-29') } }), false],
    [
      '24',
      'to a day, of one that may end before it',
      restricting(),
      restricting({ period: { ...period, criterion: 'the case ends' } }),
      false,
    ],
    [
      '24',
      'to a day or what comes first',
      restricting({ period: { ...period, criterion: 'the case ends' } }),
      restricting({ period: { criterion: 'the case ends' } }),
      true,
    ],
    [
      '24',
      'to another criterion',
      restricting({ period: { criterion: 'the trial ends' } }),
      restricting({ period: { criterion: 'the case ends' } }),
      false,
    ],
    ['24', 'without an end, of a day', restricting({ period: {} }), restricting(), false],
    ['24', 'without an end in both', restricting({ period: {} }), restricting({ period: {} }), true],
    ['24', 'to a day, of what has no end yet', restricting(), restricting({ period: {} }), false],
    [
      '15',
      'the same accurate data',
      { right: 'rectification', corrections: [{ item: 'name', replacement: 'Ona' }] },
      { right: 'rectification', corrections: [{ item: 'name', replacement: 'Ona' }] },
      true,
    ],
    [
      '15',
      'other accurate data',
      { right: 'rectification', corrections: [{ item: 'name', replacement: 'Ona' }] },
      { right: 'rectification', corrections: [{ item: 'name', replacement: 'Ana' }] },
      false,
    ],
    [
      '15',
      'accurate data that the other lacks',
      { right: 'rectification', corrections: [{ item: 'name', replacement: 'Ona' }] },
      { right: 'rectification', corrections: [{ item: 'name' }] },
      false,
    ],
    [
      '15',
      'a correction of a supplement',
      { right: 'rectification', corrections: [{ item: 'name', replacement: 'Ona' }] },
      { right: 'rectification', supplements: [{ item: 'name', addition: 'Ona' }] },
      false,
    ],
    [
      '15',
      'a supplement',
      { right: 'rectification', supplements: [{ item: 'name', addition: 'Ona' }] },
      { right: 'rectification', supplements: [{ item: 'name', addition: 'Ona' }] },
      true,
    ],
    [
      '15',
      'nothing named, of something named',
      { right: 'rectification' },
      { right: 'rectification', corrections: [{ item: 'name', replacement: 'Ona' }] },
      false,
    ],
    [
      '15',
      'nothing named in both',
      { right: 'rectification' },
      { right: 'rectification', corrections: [] },
      true,
    ],
    [
      '28',
      'an objection that is substantiated',
      { right: 'objection', items: ['photo'], substantiation: 'the yard is mine' },
      { right: 'objection', items: ['photo'] },
      false,
    ],
    [
      '28',
      'both substantiated',
      { right: 'objection', items: ['photo'], substantiation: 'the yard is mine' },
      { right: 'objection', items: 'all', substantiation: 'a private yard' },
      true,
    ],
    [
      '31',
      'a transfer that the other does not ask for',
      { right: 'portability', items: ['photo'], transfer: { recipient: 'a clinic' } },
      { right: 'portability', items: ['photo'] },
      false,
    ],
    [
      '31',
      'a transfer to another',
      { right: 'portability', items: ['photo'], transfer: { recipient: 'a clinic' } },
      { right: 'portability', items: ['photo'], transfer: { recipient: 'a home' } },
      false,
    ],
    [
      '31',
      'no transfer, of one with a transfer',
      { right: 'portability', items: ['photo'] },
      { right: 'portability', items: ['photo'], transfer: { recipient: 'a home' } },
      true,
    ],
    ['35', 'the same consent', withdrawing(), withdrawing({ items: 'all' }), true],
    ['35', 'a consent of another day', withdrawing(), withdrawing({ consentDate: day('2025-05-06') }), false],
    ['35', 'a consent of another purpose', withdrawing(), withdrawing({ consentPurpose: 'a poster' }), false],
    [
      '35',
      'a day that the other does not give',
      withdrawing(),
      { right: 'consent-withdrawal', items: ['photo'], consentPurpose: 'a leaflet', onlyConsent: true },
      false,
    ],
    [
      '8',
      'another right',
      toErase('photo'),
      { right: 'objection', items: ['photo'], substantiation: 'a yard' },
      false,
    ],
  ])('clause %s: %s', (_, __, claim, other, joins) => {
    const scenario = given([submit({ claims: [claim] })])
    const outcome = scenario.when(join('2026-03-05', claiming(other)))
    if (joins) expect(outcome.state().status).toBe('joined')
    else expect(outcome.rejection().code).toBe('claims-not-in-other')
  })

  test('two claims of the other to one right are as good as one', () => {
    const scenario = given([submit({ claims: [toErase('photo', 'letter')] })])
    const other = claiming(toErase('photo'), toErase('letter'))
    expect(scenario.when(join('2026-03-05', other)).state().status).toBe('joined')
  })
})

describe('whoever examined the double is named to the other request and has examined it (clause 58)', () => {
  const examined = given([submit(), assign('2026-03-03', 'petras'), confirm('2026-03-04', 'rasa')])
  const { event, state } = examined.when(join('2026-03-05', first)).accepted()

  test('by a follow-up', () => {
    expect(followUps(event, state)).toEqual([
      {
        to: 'request',
        request: 'R-0',
        command: {
          type: 'RegisterJoined',
          data: {
            on: '2026-03-05',
            by: 'registry',
            request: 'R-1',
            examinations: [
              { who: 'petras', did: 'was-assigned', on: '2026-03-03' },
              { who: 'rasa', did: 'confirmed-identity', on: '2026-03-04' },
            ],
          },
        },
      },
    ])
  })

  const told = (state: RequestState, event: Parameters<typeof followUps>[0]): RequestCommand => {
    const [ask] = followUps(event, state)
    if (ask?.to !== 'request') throw new Error('nothing is asked of a request')
    return ask.command
  }

  test('who put it on record and who joined it have examined nothing; identity does not travel', () => {
    const other = given([submit({ id: 'R-0' }), told(state, event)]).state
    expect(other).toMatchObject({
      status: 'open',
      examiners: ['petras', 'rasa'],
      identity: { status: 'unconfirmed' },
      doubles: [{ request: 'R-1', on: '2026-03-05' }],
      acts: [],
    })
  })

  test('nothing of it moves a limit (D-7)', () => {
    const limit = (state: RequestState) => requests.duties(state, day('2026-03-05'))
    const before = given([submit({ id: 'R-0' })])
    expect(limit(before.when(told(state, event)).state())).toEqual(limit(before.state))
  })

  test.each([
    ['answered', [confirm(received), grant('2026-03-04', '2026-03-20')]],
    ['implemented', [confirm(received), grant('2026-03-04'), report('2026-03-04', 'erasure', 'photo')]],
    ['refused', [refuseUnfounded('2026-03-04')]],
    ['withdrawn', [withdraw('2026-03-04')]],
    ['joined', [join('2026-03-04', given([submit({ id: 'R-9' })]).state)]],
  ] as const satisfies readonly (readonly [string, readonly RequestCommand[]])[])(
    'a host that does it late does it to a request that is %s',
    (status, commands) => {
      const after = given([submit({ id: 'R-0' }), ...commands])
        .when(told(state, event))
        .state()
      expect(after.status).toBe(status)
      expect(after).toMatchObject({ examiners: expect.arrayContaining(['petras', 'rasa']) })
    },
  )

  test('what it asks for can be given also under the GDPR, where no examiner of a complaint is barred by it', () => {
    const machine = requestLifecycle(gdprProcedure)
    const filed = submit({ id: 'R-0' })
    const open = givenTo(machine).when(filed).state
    const double = givenTo(machine).when(submit(), join('2026-03-05', open))
    const [, joined] = double.events
    if (joined === undefined) throw new Error('the double was not joined')
    expect(givenTo(machine).when(filed, told(double.state, joined)).state).toMatchObject({
      status: 'open',
      doubles: [{ request: 'R-1', on: '2026-03-05' }],
    })
  })

  test('once: again is rejected, unless somebody more is named', () => {
    const one = { who: 'rasa', did: 'answered', on: day('2026-03-03') } as const
    const scenario = given([submit({ id: 'R-0' }), registerJoined('2026-03-05', 'R-1', [one])])
    expect(scenario.when(registerJoined('2026-03-06', 'R-1', [one])).rejected()).toMatchObject({
      code: 'join-already-registered',
      clauses: ['adakavas:58'],
      data: { request: 'R-1', on: '2026-03-05' },
    })
    const more = { ...one, who: 'petras' }
    expect(scenario.when(registerJoined('2026-03-06', 'R-1', [one, more])).state()).toMatchObject({
      examiners: ['rasa', 'petras'],
      examinations: [one, more],
      doubles: [{ request: 'R-1', on: '2026-03-06' }],
    })
    expect(scenario.when(registerJoined('2026-03-06', 'R-0')).rejection().code).toBe('joins-itself')
  })

  test('what was done with the double by the day of it can be told, and nothing later (A-58)', () => {
    const scenario = given([submit({ id: 'R-0' })])
    const examined = (on: string) => [{ who: 'rasa', did: 'answered', on: day(on) }] as const
    expect(scenario.when(registerJoined('2026-03-05', 'R-1', examined('2026-03-05'))).state()).toMatchObject({
      examiners: ['rasa'],
    })
    expect(
      scenario.when(registerJoined('2026-03-05', 'R-1', examined('2026-03-06'))).rejected(),
    ).toMatchObject({ code: 'request-not-current', data: { asOf: '2026-03-06', on: '2026-03-05' } })
  })

  test('a double of a double hands on what it learns late', () => {
    const middle = given([submit({ id: 'R-0' }), join('2026-03-04', given([submit({ id: 'R-9' })]).state)])
    const late = middle.when(told(state, event)).accepted()
    expect(followUps(late.event, late.state)).toMatchObject([
      {
        to: 'request',
        request: 'R-9',
        command: { type: 'RegisterJoined', data: { request: 'R-0', examinations: [{}, {}] } },
      },
    ])
    const open = given([submit({ id: 'R-0' })])
      .when(told(state, event))
      .accepted()
    expect(followUps(open.event, open.state)).toEqual([])
  })
})

describe('what is left of a double, and of a request that was taken back (clause 41)', () => {
  const missed = [{ duty: 'examine-and-answer', clause: 'adakavas:41', owedTo: 'subject', status: 'missed' }]
  const closings: readonly (readonly [string, (on: string) => RequestCommand])[] = [
    ['joined', (on) => join(on, first)],
    ['taken back', (on) => withdraw(on)],
  ]

  test.each(closings)('%s by the limit of the answer: nothing is owed', (_, close) => {
    const { state } = given([submit(), close('2026-04-02')])
    expect(requests.duties(state, day('2026-12-01'))).toEqual([])
  })

  test.each(closings)('%s a day after it: the answer stays on record as missed', (_, close) => {
    const { state } = given([submit(), close('2026-04-03')])
    const duties = requests.duties(state, day('2026-12-01'))
    expect(duties).toMatchObject(missed)
    expect(duties[0]?.deadline.due).toBe('2026-04-02')
    expect(duties[0]).not.toHaveProperty('doneOn')
  })

  test.each(closings)('%s within an extended limit: nothing is owed', (_, close) => {
    const extended = [submit(), extend('2026-04-02')] as const
    expect(requests.duties(given([...extended, close('2026-05-04')]).state, day('2026-12-01'))).toEqual([])
    expect(requests.duties(given([...extended, close('2026-05-05')]).state, day('2026-12-01'))).toMatchObject(
      [{ status: 'missed', deadline: { due: '2026-05-04' } }],
    )
  })

  test('a representative who takes it back late leaves it missed all the same', () => {
    const { state } = given([byRepresentative(true), withdraw('2026-04-03', 'representative')])
    expect(requests.duties(state, day('2026-04-03'))).toMatchObject(missed)
  })

  test('a complaint sees that it is joined, and to what; what was asked and inquired went with it', () => {
    const { state } = given([
      submit({ form: unsigned }),
      askToComplete('2026-03-03', '2026-03-10'),
      inquire('2026-03-04', '2026-03-12'),
      join('2026-03-05', first),
    ])
    expect(summaryOf(state, '2026-03-05')).toMatchObject({
      status: 'joined',
      joinedTo: 'R-0',
      closedOn: '2026-03-05',
      firstClosedOn: '2026-03-05',
      outcome: null,
      acts: [{ act: 'inquiry' }],
    })
    expect(summaryOf(first, '2026-03-05')).toMatchObject({ joinedTo: null })
  })
})
