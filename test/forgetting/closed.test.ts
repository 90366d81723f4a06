import { describe, expect, test } from 'vitest'
import { eligibleReviewers, forgetComplaint, requestForComplaint } from '../../src/complaint/index.js'
import {
  type ConsentCommand,
  type ConsentEvent,
  consentLifecycle,
  forgetConsent,
} from '../../src/consent/index.js'
import { isInvalidInput } from '../../src/core/index.js'
import { adakavasProcedure, type Procedure } from '../../src/procedure/index.js'
import {
  forgetRequest,
  type RequestCommand,
  type RequestEvent,
  requestLifecycle,
} from '../../src/request/index.js'
import { forgetRestriction } from '../../src/restriction/index.js'
import { statement } from '../../src/rights/index.js'
import {
  complaints,
  dismiss,
  given as givenComplaint,
  lodge,
  partRequest,
  rejectedRequest,
  reviewedSilence,
  reviewer,
  uphold,
  upholdWithoutDay,
  withdrawComplaint,
} from '../complaint/scenario.js'
import { council, councilUnder } from '../institutions/council.js'
import { wild } from '../model/laws.js'
import {
  assign,
  confirm,
  day,
  extend,
  given,
  grant,
  items,
  join,
  needed,
  refuseUnfounded,
  registerJoined,
  reject,
  report,
  requests,
  submit,
  toErase,
  withdraw,
} from '../request/scenario.js'
import { given as givenRestriction, impose, inform, lift, rely } from '../restriction/scenario.js'

/** Where a call finds fault, and by which clause; `null` where it finds none. */
function faultOf(run: () => unknown): readonly (string | null)[] | null {
  try {
    run()
    return null
  } catch (error) {
    if (!isInvalidInput(error)) throw error
    return [error.path, error.clause]
  }
}

const granted = [submit(), assign('2026-03-03'), confirm('2026-03-05'), grant('2026-03-20', '2026-04-10')]
const implemented = given([...granted, report('2026-04-01', 'erasure', 'photo')]).events
const rejected = given([submit(), assign('2026-03-03'), confirm('2026-03-05'), reject('2026-03-20')]).events

const ofRequest = (
  events: readonly RequestEvent[],
  on = '2026-06-01',
  over: { complaintsOver?: true } = {},
) => faultOf(() => forgetRequest(adakavasProcedure, events, { on: day(on), ...over }))

describe('a request is forgotten once it is closed', () => {
  test('one that is open owes an answer (A-47)', () => {
    expect(ofRequest(given([submit()]).events)).toEqual(['events', 'adakavas:47'])
  })

  test('one of which something granted is still to be carried out (A-47)', () => {
    expect(ofRequest(given(granted).events)).toEqual(['events', 'adakavas:47'])
  })

  test('one that was granted in whole and carried out bears no ground of a complaint (A-48)', () => {
    expect(ofRequest(implemented)).toBeNull()
  })

  test('one that was withdrawn, or joined to another, owes nothing and bears no ground', () => {
    const other = given([submit({ id: 'R-0' })]).state
    expect(ofRequest(given([submit(), confirm('2026-03-05'), withdraw('2026-03-06')]).events)).toBeNull()
    expect(ofRequest(given([submit(), confirm('2026-03-05'), join('2026-03-06', other)]).events)).toBeNull()
  })

  test('one that was rejected or refused bears a ground, so the host says that no complaint can come (A-48)', () => {
    const refused = given([submit(), assign('2026-03-03'), refuseUnfounded('2026-03-10')]).events
    for (const events of [rejected, refused]) {
      expect(ofRequest(events)).toEqual(['options.complaintsOver', 'adakavas:48'])
      expect(ofRequest(events, '2026-06-01', { complaintsOver: true })).toBeNull()
    }
  })

  test('one that was answered after its limit bears the ground of silence, though it was granted (A-48)', () => {
    const late = given([
      submit(),
      confirm('2026-03-05'),
      extend('2026-03-20'),
      grant('2026-05-20', '2026-05-20'),
      report('2026-05-20', 'erasure', 'photo'),
    ]).events
    expect(ofRequest(late)).toEqual(['options.complaintsOver', 'adakavas:48'])
  })

  test('not before its last event', () => {
    expect(ofRequest(implemented, '2026-03-31')).toEqual(['options.on', null])
    expect(ofRequest(implemented, '2026-04-01')).toBeNull()
  })

  test('not the histories of two requests, nor part of one that lacks its beginning', () => {
    for (const events of [
      [],
      [...implemented, ...implemented],
      implemented.slice(1),
      wild(null),
      wild([null]),
    ])
      expect(ofRequest(events)).toEqual(['events', 'adakavas:38'])
  })

  test('not under options that are none', () => {
    const under = (options: unknown) =>
      faultOf(() => forgetRequest(adakavasProcedure, implemented, wild(options)))
    expect(under(undefined)?.[0]).toBe('options')
    expect(under({})?.[0]).toBe('options.on')
    expect(under({ on: '2026-06-01', items: 'gone' })?.[0]).toBe('options.items')
    expect(under({ on: '2026-06-01', complaintsOver: false })?.[0]).toBe('options.complaintsOver')
    expect(under({ on: '2026-06-01', force: true })?.[0]).toBe('options')
    expect(faultOf(() => forgetRequest(wild({}), implemented, { on: day('2026-06-01') }))?.[0]).toBe(
      'procedure',
    )
  })

  test('no error tells a word of what was typed', () => {
    const planted = given([submit({ contacts: [{ way: 'email', address: 'Jonaitytė' }] })]).events
    expect(() => forgetRequest(adakavasProcedure, planted, { on: day('2026-06-01') })).toThrow(
      'events: expected the history of a request that is closed, with nothing left to do, got one that is open (adakavas:47)',
    )
  })
})

/* A council where a complaint is lodged within 40 days (5), and recipients are told within ten (4). */

const { clause } = council
const withWindow = councilUnder()
const telling = councilUnder({ recipients: { clause: clause('4'), period: { days: 10 } } })

function eventsUnder(procedure: Procedure, commands: readonly RequestCommand[]): readonly RequestEvent[] {
  const machine = requestLifecycle(procedure)
  const events: RequestEvent[] = []
  for (const command of commands) {
    const decision = machine.decide(command, machine.fold(events))
    if (!decision.accepted) throw new Error(JSON.stringify(decision.rejection))
    events.push(...decision.events)
  }
  return events
}
const asked = [submit({ channel: 'email' }), confirm('2026-03-05')]

describe('a request under a document that sets a time for complaints', () => {
  // Answered on 20 March 2026: the forty days end on Wednesday 29 April.
  const events = eventsUnder(withWindow, [...asked, reject('2026-03-20')])
  const on = (value: string, over: { complaintsOver?: true } = {}) =>
    faultOf(() => forgetRequest(withWindow, events, { on: day(value), ...over }))

  test('is not forgotten on the last day of it, whatever the host says', () => {
    expect(on('2026-04-29', { complaintsOver: true })).toEqual(['options.on', clause('5')])
  })

  test('is forgotten from the next day on, where none was lodged by then', () => {
    expect(on('2026-04-30')).toEqual(['options.complaintsOver', clause('5')])
    expect(on('2026-04-30', { complaintsOver: true })).toBeNull()
  })
})

describe('a request of which something follows that was carried out', () => {
  const erased = [...asked, grant('2026-03-20'), report('2026-03-20', 'erasure', 'photo')]
  const told: RequestCommand = {
    type: 'InformRecipients',
    data: {
      on: day('2026-03-25'),
      by: 'ona',
      right: 'erasure',
      item: 'photo',
      told: { outcome: 'told', recipients: ['the press'] },
    },
  }
  const of = (commands: readonly RequestCommand[]) =>
    faultOf(() => forgetRequest(telling, eventsUnder(telling, commands), { on: day('2026-06-01') }))

  test('is not forgotten while recipients are still to be told (GDPR 19)', () => {
    expect(of(erased)).toEqual(['events', clause('4')])
    expect(of([...erased, told])).toBeNull()
  })
})

describe('what is forgotten of a request', () => {
  const [first] = forgetRequest(adakavasProcedure, implemented, { on: day('2026-06-01') })

  test('is the name of the clerk and the address of the person; days, ways and claims stay', () => {
    expect(first).toMatchObject({
      type: 'RequestSubmitted',
      data: {
        command: {
          data: {
            id: 'R-1',
            by: 'person-1',
            receivedOn: '2026-03-02',
            contacts: [{ way: 'email', address: 'contact-1' }],
            claims: [{ right: 'erasure', items: ['photo'] }],
          },
        },
        procedure: { id: adakavasProcedure.id },
      },
    })
  })

  test('is the name of an item only where the host says so', () => {
    const renamed = forgetRequest(adakavasProcedure, implemented, { on: day('2026-06-01'), items: 'renamed' })
    expect(renamed[0]).toMatchObject({ data: { command: { data: { claims: [{ items: ['item-1'] }] } } } })
    expect(JSON.stringify(renamed)).not.toContain('photo')
  })

  test('is every envelope that a store put around an event', () => {
    const stored = implemented.map((event) => ({ ...event, metadata: { user: 'jonas@example.lt' } }))
    expect(forgetRequest(adakavasProcedure, stored, { on: day('2026-06-01') })).toEqual(
      forgetRequest(adakavasProcedure, implemented, { on: day('2026-06-01') }),
    )
  })

  test('is not what stands beside it in the hands of the host', () => {
    const before = JSON.stringify(implemented)
    forgetRequest(adakavasProcedure, implemented, { on: day('2026-06-01') })
    expect(JSON.stringify(implemented)).toBe(before)
  })

  test('two statements on one item stay two, whatever they said (GDPR 16)', () => {
    const procedure = councilUnder(
      {
        rectification: { clause: clause('3') },
        representation: { clause: clause('1') },
        disagreement: { clause: clause('5.2') },
      },
      {
        rules: {
          access: { clause: clause('3') },
          rectification: { clause: clause('3') },
          erasure: {
            clause: clause('3'),
            join: 'any',
            grounds: { 'not-needed': statement.is(clause('3.1'), 'neededForPurposes', false) },
          },
        },
      },
    )
    const place = (said: string): RequestCommand => ({
      type: 'PlaceStatement',
      data: { on: day('2026-03-25'), by: 'ona', item: 'name', statement: said, askedBy: 'subject' },
    })
    const events = eventsUnder(procedure, [
      submit({
        channel: 'email',
        claims: [{ right: 'rectification', corrections: [{ item: 'name', replacement: 'Jonė' }] }],
      }),
      confirm('2026-03-05'),
      {
        type: 'AnswerRequest',
        data: {
          on: day('2026-03-20'),
          by: 'ona',
          facts: { items: [{ item: 'name', facts: { inaccurate: false, incomplete: false } }] },
        },
      },
      place('My name is Jonė.'),
      place('It always was.'),
    ])
    const forgotten = forgetRequest(procedure, events, { on: day('2026-06-01'), complaintsOver: true })
    expect(JSON.stringify(forgotten)).not.toMatch(/Jonė|always/u)
    expect(requestLifecycle(procedure).replay(forgotten).ok).toBe(true)
  })
})

describe('who may review a complaint about a request that was forgotten (A-58)', () => {
  const on = day('2026-06-02')
  const seenOf = (commands: readonly RequestCommand[]) => {
    const forgotten = forgetRequest(adakavasProcedure, given(commands).events, { on, complaintsOver: true })
    const request = requestForComplaint(requests.fold(forgotten), on)
    if (request === null) throw new Error('no request')
    return request
  }
  const examined = [submit(), assign('2026-03-03'), confirm('2026-03-05')]

  test('nobody, since who examined it is not known any more', () => {
    const request = seenOf([...examined, reject('2026-03-20')])
    expect(request.examiners).toBeNull()
    expect(
      eligibleReviewers(adakavasProcedure, { status: 'none' }, request, ['ona', 'jonas']).map(
        ({ may, unknown }) => [may, unknown],
      ),
    ).toEqual([
      [false, true],
      [false, true],
    ])
    const lodged = givenComplaint([
      { type: 'LodgeComplaint', data: { ...lodge(rejectedRequest, '2026-06-02').data, request } },
    ])
    const assigned = { on, by: 'head', reviewer: 'ona', request, earlier: [] }
    expect(lodged.when({ type: 'AssignReviewer', data: assigned }).code()).toBe('examiners-unknown')
  })

  test('nobody either where another examiner became known since', () => {
    const forgotten = forgetRequest(adakavasProcedure, given([...examined, reject('2026-03-20')]).events, {
      on,
      complaintsOver: true,
    })
    const joined = requests.decide(registerJoined('2026-06-02', 'R-9'), requests.fold(forgotten))
    if (!joined.accepted) throw new Error(joined.rejection.code)
    expect(requestForComplaint(requests.fold([...forgotten, ...joined.events]), on)?.examiners).toBeNull()
  })

  test('anybody, where nobody had examined it', () => {
    expect(seenOf([submit(), withdraw('2026-03-03')]).examiners).toEqual([])
  })
})

describe('a complaint is forgotten once it is closed', () => {
  const of = (events: Parameters<typeof forgetComplaint>[1], on = '2026-09-01') =>
    faultOf(() => forgetComplaint(adakavasProcedure, events, { on: day(on) }))
  const open = [
    lodge(rejectedRequest),
    reviewer(rejectedRequest, '2026-04-21'),
    confirm('2026-04-22', 'rasa'),
  ]

  test('not while it is open, nor while what it granted is still to be carried out (A-59)', () => {
    const upheld = [...open, uphold(rejectedRequest, '2026-05-04')]
    expect(of(givenComplaint(open).events)).toEqual(['events', 'adakavas:59'])
    expect(of(givenComplaint(upheld).events)).toEqual(['events', 'adakavas:59'])
  })

  test('one about silence that was upheld and leaves nothing to carry out (A-59)', () => {
    const asked = given([submit({ claims: [{ right: 'access' }, toErase('photo')] }), assign('2026-03-03')])
    const facts = { access: { processed: false }, ...items({ photo: needed }) }
    const upheld = givenComplaint([
      ...reviewedSilence(asked.state),
      upholdWithoutDay(asked.state, '2026-04-24', facts, {
        disclosesNothing: 'it says only that no data are processed and no ground holds',
      }),
    ])
    expect(complaints.options(upheld.state, day('2026-09-01')).filter(({ open }) => open)).toEqual([])
    expect(of(upheld.events)).toBeNull()
  })

  test('one that was dismissed or withdrawn', () => {
    const dismissed = givenComplaint([...open, dismiss(rejectedRequest, '2026-05-04')]).events
    expect(of(dismissed)).toBeNull()
    expect(of(dismissed, '2026-05-03')).toEqual(['options.on', null])
    expect(of(givenComplaint([lodge(partRequest), withdrawComplaint('2026-04-21')]).events)).toBeNull()
  })

  test('not what is no history of one complaint (A-48)', () => {
    expect(of([])).toEqual(['events', 'adakavas:48'])
    expect(of(wild(implemented))).toEqual(['events', 'adakavas:48'])
  })
})

describe('the restrictions of an item are forgotten once none is in force', () => {
  const of = (events: Parameters<typeof forgetRestriction>[1], on: string) =>
    faultOf(() => forgetRestriction(adakavasProcedure, events, { on: day(on) }))

  test('not through the last day; from the next day on (A-24)', () => {
    const { events } = givenRestriction([impose('R-1/photo')])
    expect(of(events, '2026-06-30')).toEqual(['events', 'adakavas:23'])
    expect(of(events, '2026-07-01')).toBeNull()
  })

  test('not one that only its criterion ends, until somebody says that it is met (A-24)', () => {
    const endless = givenRestriction([
      impose('R-1/photo', '2026-03-02', { period: { criterion: 'the case ends' } }),
    ])
    expect(of(endless.events, '2036-03-02')).toEqual(['events', 'adakavas:23'])
    expect(of(endless.and(lift('R-1/photo', '2026-05-04', 'criterion-met')).events, '2026-05-04')).toBeNull()
  })

  test('not while the person is still to be told of a reason (A-23)', () => {
    const relied = givenRestriction([impose('R-1/photo'), rely('Q-1', '2026-03-03')])
    expect(of(relied.events, '2026-07-01')).toEqual(['events', 'adakavas:23'])
    expect(of(relied.and(inform('Q-1', '2026-03-10')).events, '2026-07-01')).toBeNull()
  })

  test('the name of a restriction goes, since it is made of the item and of words that somebody typed', () => {
    const { events } = givenRestriction([impose('R-1/photo/criterion:the quarrel with Jonė')])
    const forgotten = forgetRestriction(adakavasProcedure, events, { on: day('2026-07-01') })
    expect(forgotten[0]?.data.command.data).toMatchObject({
      id: 'restriction-1',
      item: 'photo',
      request: 'R-1',
    })
  })

  test('not what is no history of one item (A-21)', () => {
    expect(of([], '2026-07-01')).toEqual(['events', 'adakavas:21'])
  })
})

function consentEvents(commands: readonly ConsentCommand[]): readonly ConsentEvent[] {
  const machine = consentLifecycle(adakavasProcedure)
  const events: ConsentEvent[] = []
  for (const command of commands) {
    const decision = machine.decide(command, machine.fold(events))
    if (!decision.accepted) throw new Error(JSON.stringify(decision.rejection))
    events.push(...decision.events)
  }
  return events
}

describe('a consent is forgotten once it is withdrawn', () => {
  const [signed = [], withdrawn = []] = consentEvents([
    {
      type: 'GiveConsent',
      data: {
        on: day('2026-03-02'),
        by: 'ona',
        id: 'S-1',
        signedOn: day('2026-03-02'),
        purpose: 'a leaflet on Jonė',
      },
    },
    {
      type: 'WithdrawConsent',
      data: { on: day('2026-05-04'), by: 'rasa', from: day('2026-05-04'), request: 'R-1' },
    },
  ]).map((event) => [event])
  const of = (events: Parameters<typeof forgetConsent>[1], day_ = '2026-06-01') =>
    faultOf(() => forgetConsent(adakavasProcedure, events, { on: day(day_) }))

  test('not while it is in force (A-33)', () => {
    expect(of(signed)).toEqual(['events', 'adakavas:33'])
  })

  test('on the day of its withdrawal, not before', () => {
    expect(of([...signed, ...withdrawn], '2026-05-03')).toEqual(['options.on', null])
    expect(of([...signed, ...withdrawn], '2026-05-04')).toBeNull()
  })

  test('not what is no history of one consent (A-33)', () => {
    expect(of(withdrawn)).toEqual(['events', 'adakavas:33'])
  })
})
