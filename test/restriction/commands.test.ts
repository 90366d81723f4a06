import { describe, expect, test } from 'vitest'
import { defineHolidayCalendar } from '../../src/calendar/index.js'
import { isInvalidInput } from '../../src/core/index.js'
import { defineProcedure } from '../../src/making/index.js'
import {
  type RestrictionCommand,
  type RestrictionEvent,
  type RestrictionState,
  restrictionLifecycle,
} from '../../src/restriction/index.js'
import {
  carryOut,
  day,
  endReason,
  first,
  given,
  impose,
  imposeUntilCorrected,
  inform,
  lift,
  rely,
  restrictions,
} from './scenario.js'

const nothing = given([])
const later = [
  [rely('r', first), 'adakavas:23'],
  [inform('r', first), 'adakavas:23'],
  [endReason('r', first), 'adakavas:23'],
  [lift('A', first, 'lifted-by-subject'), 'adakavas:24'],
] as const

describe('a rejection names the first obstacle: status, date order, content (section 5)', () => {
  test.each(later)(
    'an item that was never restricted: $type is in the wrong status, citing its own clause',
    (command, clause) => {
      expect(nothing.rejection(command)).toEqual({ code: 'wrong-status', clauses: [clause] })
    },
  )

  const scenario = given([impose('A'), rely('r', '2026-03-10', { aroseOn: day('2026-03-03') })])
  const early = '2026-03-09'
  test.each([
    [impose('B', early), 'adakavas:23'],
    [rely('s', early), 'adakavas:23'],
    [inform('r', early), 'adakavas:23'],
    [endReason('r', early), 'adakavas:23'],
    [lift('A', early, 'lifted-by-subject'), 'adakavas:24'],
  ] as const)('$type is never dated before the last event (D-11)', (command, clause) => {
    expect(scenario.rejection(command)).toEqual({ code: 'before-last-event', clauses: [clause] })
  })

  test.each([
    impose('B', '2026-03-10'),
    rely('s', '2026-03-10'),
    inform('r', '2026-03-10'),
    endReason('r', '2026-03-10'),
    lift('A', '2026-03-10', 'lifted-by-subject'),
  ])('$type on the day of the last event is fine (D-11)', (command) => {
    expect(() => scenario.notes(command)).not.toThrow()
  })

  test('the date order comes before the content of the command', () => {
    expect(scenario.rejection(impose('A', early, { item: 'address' })).code).toBe('before-last-event')
    expect(scenario.rejection(inform('unknown', early)).code).toBe('before-last-event')
  })

  test('every kind of event moves the last day', () => {
    const steps: readonly RestrictionCommand[] = [
      impose('A', '2026-03-02'),
      rely('r', '2026-03-03'),
      inform('r', '2026-03-04'),
      endReason('r', '2026-03-05'),
      impose('B', '2026-03-06'),
      lift('A', '2026-03-07', 'lifted-by-subject'),
    ]
    for (const [index, command] of steps.entries()) {
      const played = given(steps.slice(0, index + 1))
      const before = day(`2026-03-0${index + 1}`)
      expect(played.state).toMatchObject({ lastEventOn: command.data.on })
      expect(played.rejection(impose('C', before)).code).toBe('before-last-event')
    }
  })

  test('a year whose holidays are not known is outside the calendar, for the duty alone (D-3)', () => {
    const old = given([impose('A', '2016-03-02')])
    expect(old.rejection(rely('r', '2016-03-03')).code).toBe('outside-calendar')
    expect(old.notes(carryOut('c', '2016-03-03'))).toEqual([])
  })

  test('a day by which the subject has to be told that nobody can count is not recorded (23; section 10)', () => {
    const calendar = defineHolidayCalendar({ name: 'the office', firstYear: 2026, days: ['2026-12-25'] })
    const own = restrictionLifecycle(defineProcedure({ id: 'own', version: '1', calendar }))
    const restricted = given([impose('A', '2026-12-01', { period: { criterion: 'the end' } })], own)
    expect(restricted.and(rely('r', '2026-12-21')).state.status).toBe('restricted')
    expect(restricted.rejection(rely('r', '2026-12-22')).code).toBe('outside-calendar')
    expect(restricted.notes(carryOut('c', '2026-12-22'))).toEqual([])
  })
})

describe('a command that has not the shape of one throws, and names the path', () => {
  const whole = given([impose('A'), rely('r', '2026-03-03')]).state
  const edits: readonly (readonly [string, RestrictionCommand, Record<string, unknown>, string])[] = [
    ['no day', impose('B'), { on: undefined }, 'data.on'],
    ['a day that does not exist', impose('B'), { on: '2026-02-29' }, 'data.on'],
    ['an instant', impose('B'), { on: '2026-03-02T10:00:00Z' }, 'data.on'],
    ['nobody who did it', impose('B'), { by: ' ' }, 'data.by'],
    ['no name', impose('B'), { id: '' }, 'data.id'],
    ['no item', impose('B'), { item: undefined }, 'data.item'],
    ['no request', impose('B'), { request: null }, 'data.request'],
    ['no ground (A-21)', impose('B'), { grounds: [] }, 'data.grounds'],
    ['a ground of the erasure', impose('B'), { grounds: ['not-needed'] }, 'data.grounds[0]'],
    ['no period (A-24)', impose('B'), { period: undefined }, 'data.period'],
    ['a last day in words', impose('B'), { period: { until: 'June' } }, 'data.period.until'],
    ['an empty criterion', impose('B'), { period: { criterion: ' ' } }, 'data.period.criterion'],
    ['a stranger in the period', impose('B'), { period: { months: 3 } }, 'data.period'],
    ['a stranger in the command', impose('B'), { allowed: true }, 'data'],
    ['no reason (A-23)', rely('s', first), { reason: undefined }, 'data.reason'],
    ['oral consent (A-23)', rely('s', first), { reason: 'oral-consent' }, 'data.reason'],
    ['the claims of the subject (A-23)', rely('s', first), { reason: 'subject-claims' }, 'data.reason'],
    ['storing needs no reason (A-22)', rely('s', first), { operation: 'storing' }, 'data.operation'],
    ['no day on which it arose', rely('s', first), { aroseOn: undefined }, 'data.aroseOn'],
    ['not justified', rely('s', first), { justification: '' }, 'data.justification'],
    ['an own request that is none', rely('s', first), { ownRequest: false }, 'data.ownRequest'],
    ['no reason told of', inform('r', first), { id: undefined }, 'data.id'],
    ['an empty obstacle', inform('r', first), { replyObstacle: '' }, 'data.replyObstacle'],
    ['no reason ended', endReason('r', first), { id: 7 }, 'data.id'],
    ['no ending', lift('A', first, 'erased'), { because: undefined }, 'data.because'],
    ['an ending of another kind', lift('A', first, 'erased'), { because: 'period-over' }, 'data.because'],
  ]

  test.each(edits)('%s', (_, command, change, path) => {
    const text = JSON.stringify({ type: command.type, data: { ...command.data, ...change } })
    const made: RestrictionCommand = JSON.parse(text)
    for (const state of [restrictions.initialState(), whole]) {
      try {
        restrictions.decide(made, state)
        expect.unreachable('it was taken for a command')
      } catch (error) {
        if (!isInvalidInput(error)) throw error
        expect(error.path).toBe(path)
      }
    }
  })

  test.each(['null', '7', '"ImposeRestriction"', '{}', '{ "type": "Restrict", "data": {} }', '[]'])(
    'what is no command at all: %s',
    (text) => {
      const made: RestrictionCommand = JSON.parse(text)
      expect(() => restrictions.decide(made, whole)).toThrow(TypeError)
    },
  )

  test.each(['null', '{}', '{ "status": "in_force" }'])('what is no state: %s', (text) => {
    const made: RestrictionState = JSON.parse(text)
    expect(() => restrictions.decide(impose('A'), made)).toThrow(TypeError)
    expect(() => restrictions.duties(made, day(first))).toThrow(TypeError)
    expect(() => restrictions.options(made, day(first))).toThrow(TypeError)
  })
})

describe('what may be done now (options)', () => {
  const openOn = (state: RestrictionState, on: string): readonly string[] =>
    restrictions
      .options(state, day(on))
      .filter(({ open }) => open)
      .map(({ command }) => command)
      .sort()

  test('clause 23: the subject is told of the reason that is due first, and late as well', () => {
    const informing = (state: RestrictionState, on: string) =>
      restrictions.options(state, day(on)).find(({ command }) => command === 'InformSubject')
    const relied = given([
      impose('A'),
      rely('L1', '2026-03-09'),
      rely('L2', '2026-03-09', { aroseOn: day('2026-03-06') }),
    ])
    expect(informing(relied.state, '2026-04-01')).toMatchObject({ open: true, until: null, by: '2026-03-16' })
    const told = relied.and(inform('L2', '2026-03-12'))
    expect(informing(told.state, '2026-04-01')).toMatchObject({ open: true, until: null, by: '2026-03-19' })
    const all = told.and(inform('L1', '2026-03-12'))
    expect(informing(all.state, '2026-04-01')).toMatchObject({ until: null, by: null })
  })

  test('an item that was never restricted can be restricted, and nothing else (X1)', () => {
    const options = restrictions.options(restrictions.initialState(), day(first))
    expect(options.map(({ command }) => command).sort()).toEqual([
      'EndReason',
      'ImposeRestriction',
      'InformSubject',
      'LiftRestriction',
      'RelyOnReason',
    ])
    expect(openOn(restrictions.initialState(), first)).toEqual(['ImposeRestriction'])
    expect(options.find(({ command }) => command === 'LiftRestriction')?.obstacle?.code).toBe('wrong-status')
  })

  test('against a restriction in force a reason can be relied on, and it can be lifted (X4, GX1)', () => {
    const { state } = given([impose('A')])
    expect(openOn(state, first)).toEqual(
      expect.arrayContaining(['ImposeRestriction', 'LiftRestriction', 'RelyOnReason']),
    )
  })

  test('with a reason relied on, the subject can be told and the reason can end (X5, X6)', () => {
    const { state } = given([impose('A'), rely('r', first)])
    expect(openOn(state, first)).toEqual([
      'EndReason',
      'ImposeRestriction',
      'InformSubject',
      'LiftRestriction',
      'RelyOnReason',
    ])
  })

  test('nothing is open before the last event (D-11)', () => {
    expect(openOn(given([impose('A')]).state, '2026-03-01')).toEqual([])
  })

  test('once the last restriction is over, no reason is relied on and none is lifted (A-23, A-24)', () => {
    expect(openOn(given([impose('A')]).state, '2026-07-01')).not.toContain('RelyOnReason')
    expect(openOn(given([impose('A')]).state, '2026-07-01')).not.toContain('LiftRestriction')
  })

  test('where no reason was relied on, none is told and none ends (A-23)', () => {
    expect(openOn(given([impose('A')]).state, first)).toEqual([
      'ImposeRestriction',
      'LiftRestriction',
      'RelyOnReason',
    ])
  })
})

describe('replay derives every event again (section 8)', () => {
  const whole = given([
    imposeUntilCorrected('A'),
    impose('B', '2026-03-03', { grounds: ['rectification-pending', 'subject-claims'] }),
    rely('r', '2026-03-04'),
    inform('r', '2026-03-17'),
    carryOut('c', '2026-03-18'),
    endReason('r', '2026-03-19'),
    lift('A', '2026-03-20', 'corrected'),
    lift('B', '2026-03-23', 'lifted-by-subject'),
  ])
  const stored = (events: readonly unknown[]): readonly RestrictionEvent[] =>
    JSON.parse(JSON.stringify(events))
  const replay = (events: readonly unknown[]) => restrictions.replay(stored(events))

  test('a history gives the same state again, and so does every first part of it', () => {
    expect(replay(whole.events)).toEqual({ ok: true, state: whole.state })
    for (const [index] of whole.events.entries()) expect(replay(whole.events.slice(0, index)).ok).toBe(true)
    expect(replay([])).toEqual({ ok: true, state: { status: 'none' } })
  })

  test.each([
    [0, '"version":"', '"version":"0', 'differs', 'the version of the procedure'],
    [0, '"procedure":{"id":"', '"procedure":{"id":"x', 'differs', 'the procedure'],
    [0, '"procedure":', '"procedures":', 'differs', 'no procedure'],
    [0, '"item":"photo"', '"item":""', 'malformed', 'no item'],
    [1, '"on":"2026-03-03"', '"on":"2026-03-01"', 'rejected', 'the order of days (D-11)'],
    [1, '"id":"B"', '"id":"A"', 'rejected', 'the same restriction twice'],
    [1, '"item":"photo"', '"item":"address"', 'rejected', 'another item'],
    [1, '"until":"2026-06-30"', '"until":"2026-03-02"', 'rejected', 'a period that is over (A-24)'],
    [2, '"due":"2026-03-16"', '"due":"2026-03-17"', 'differs', 'a day more to inform (A-23)'],
    [2, '"counted":"2026-03-14"', '"counted":"2026-03-16"', 'differs', 'the day as counted (A-23)'],
    [2, '"aroseOn":"2026-03-04"', '"aroseOn":"2026-03-03"', 'differs', 'the day it arose (A-23)'],
    [2, '"operation":"copying"', '"operation":"storing"', 'malformed', 'storing (A-22)'],
    [3, '"id":"r"', '"id":"s"', 'rejected', 'a reason that is none'],
    [4, ',"ownRequest":true', '', 'differs', 'a duty that was left out (A-23)'],
    [4, '"reason":"written-consent"', '"reason":"own-claims"', 'rejected', 'no own request (A-23)'],
    [6, '"because":"corrected"', '"because":"criterion-met"', 'rejected', 'a criterion that is none (A-24)'],
    [6, '"remaining":["subject-claims"]', '"remaining":[]', 'differs', 'a ground that survives (A-21.1)'],
    [7, '"remaining":[]', '"remaining":["subject-claims"]', 'differs', 'a ground that does not survive'],
    [7, '"type":"RestrictionLifted"', '"type":"Lifted"', 'malformed', 'no event'],
    [7, '"id":"B"', '"id":"A"', 'rejected', 'lifted before'],
  ] as const)('event %i with %s in the place of %s is found out: %s (%s)', (index, from, to, kind, _) => {
    const text = JSON.stringify(whole.events[index])
    expect(text).toContain(from)
    const other: unknown = JSON.parse(text.replace(from, to))
    const replayed = replay(whole.events.map((event, at) => (at === index ? other : event)))
    expect(replayed).toMatchObject({ ok: false, index, reason: { kind } })
  })

  test('an event that is missing, doubled or out of its place is found out', () => {
    const { events } = whole
    // The second event could be a first one, but what follows speaks of the restriction that is missing.
    expect(replay(events.slice(1))).toMatchObject({ ok: false, reason: { kind: 'rejected' } })
    expect(replay([events[2]])).toMatchObject({ ok: false, index: 0, reason: { kind: 'rejected' } })
    for (const [index, event] of events.entries()) {
      expect(replay([...events.slice(0, index + 1), event, ...events.slice(index + 1)]).ok).toBe(false)
    }
    expect(replay([...events].reverse()).ok).toBe(false)
  })

  test('a history under another procedure is no history of this one (section 8)', () => {
    const another = restrictionLifecycle(defineProcedure({ id: 'another', version: '1' }))
    expect(another.replay(whole.events)).toMatchObject({ ok: false, index: 0, reason: { kind: 'differs' } })
  })

  test('a state that was made under another procedure is refused by whatever is asked of it (section 8)', () => {
    const another = restrictionLifecycle(defineProcedure({ id: 'another', version: '1' }))
    const { state } = given([impose('A')])
    for (const ask of [
      () => another.decide(lift('A', first, 'lifted-by-subject'), state),
      () => another.options(state, day(first)),
      () => another.duties(state, day(first)),
    ])
      expect(ask).toThrow('state.procedure')
    // The first event says which it is, and a later one changes nothing.
    expect(given([impose('A'), impose('B')]).state).toMatchObject({ procedure: { id: 'adakavas' } })
  })

  test.each(['null', '7', '{}', '[null]', '[7]', '[{}]', '[{ "type": "RestrictionImposed" }]'])(
    'what is no history never throws: %s',
    (text) => {
      expect(restrictions.replay(JSON.parse(text))).toMatchObject({ ok: false, index: 0 })
    },
  )
})
