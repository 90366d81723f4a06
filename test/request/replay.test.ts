import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { defineProcedure } from '../../src/making/index.js'
import { type RequestEvent, type RequestReplay, requestLifecycle } from '../../src/request/index.js'
import {
  answer,
  assign,
  byRepresentative,
  confirm,
  correct,
  day,
  demandFee,
  extend,
  extendUntil,
  given,
  inquire,
  items,
  needed,
  notNeeded,
  payFee,
  proveAuthority,
  refuseUnfounded,
  refuseUnidentified,
  report,
  requests,
  type Scenario,
  submit,
  supply,
  toErase,
  under,
  unsigned,
  withdraw,
} from './scenario.js'

const whole = given([
  byRepresentative(false, { form: unsigned, claims: [toErase('photo', 'cellar')], contacts: [] }),
  assign('2026-03-03'),
  correct('2026-03-03'),
  proveAuthority('2026-03-04'),
  inquire('2026-03-05', '2026-03-14'),
  supply('2026-03-10'),
  confirm('2026-03-11'),
  extendUntil('2026-03-12', '2026-04-11'),
  demandFee('2026-03-13'),
  payFee('2026-03-16'),
  answer('2026-03-20', items({ photo: notNeeded, cellar: needed }), { implementBy: day('2026-04-20') }),
  report('2026-03-25', 'erasure', 'photo'),
])
const [
  submitted,
  assigned,
  corrected,
  proven,
  inquired,
  supplied,
  confirmed,
  extended,
  demanded,
  paid,
  answered_,
  reported,
] = whole.events
const events = whole.events

/** A list of events as a store might hand it back. */
const stored = (value: unknown): readonly RequestEvent[] => JSON.parse(JSON.stringify(value))
const replay = (value: unknown): RequestReplay => requests.replay(stored(value))

/** The same list with one text in it put in the place of another. */
const edited = (index: number, from: string, to: string): RequestReplay => {
  const text = JSON.stringify(events[index])
  if (!text.includes(from)) throw new Error(`event ${index} says nothing like ${from}: ${text}`)
  const other: unknown = JSON.parse(text.replace(from, to))
  return replay(events.map((event, at) => (at === index ? other : event)))
}

describe('replay derives every event again (section 8)', () => {
  const refused: readonly (readonly [string, Scenario])[] = [
    ['carried out', whole],
    ['nothing', given([])],
    ['refused under 43.1, late', given([submit(), refuseUnfounded('2026-05-13')])],
    [
      'refused under 44',
      given([submit(), inquire('2026-03-05', '2026-03-07'), refuseUnidentified('2026-03-12')]),
    ],
    ['withdrawn', given([submit(), extend('2026-03-05'), withdraw('2026-03-06')])],
  ]

  test.each(refused)('a history gives the same state again: %s', (_, { events, state }) => {
    expect(requests.replay(events)).toEqual({ ok: true, state })
    expect(replay(events)).toEqual({ ok: true, state })
  })

  test.each([
    { lastDay: 'as-counted' },
    { extension: 'two-further-months' },
    { identityInquiry: 'clock-pauses' },
    { lateRefusal: 'lapses' },
    { lateInquiry: 'lapses' },
    { statedGround: 'only-stated' },
    { otherBasisRemains: 'irrelevant' },
  ] as const)('also under %o', (readings) => {
    const machine = under(readings)
    const { events, state } = given(
      whole.events.map(({ data }) => data.command),
      machine,
    )
    expect(machine.replay(stored(events))).toEqual({ ok: true, state })
  })

  test('every first part of a history is one', () => {
    for (const [length] of [...events.entries(), [events.length] as const]) {
      expect(replay(events.slice(0, length)).ok).toBe(true)
    }
  })
})

describe('the first event names the procedure and its version (section 8)', () => {
  test.each([
    ['id', defineProcedure({ id: 'another', version: '1' })],
    ['version', defineProcedure({ id: 'adakavas', version: '2' })],
  ])('a history made under another %s is named at event 0', (name, procedure) => {
    expect(requestLifecycle(procedure).replay(stored(events))).toEqual({
      ok: false,
      index: 0,
      state: { status: 'none' },
      reason: { kind: 'differs', path: `data.procedure.${name}` },
    })
  })
})

describe('an event that was edited is named by its index and the place', () => {
  test.each([
    [0, '"signature-missing"', '"name-missing"', 'data.defects.0.code', '38'],
    [2, '"defects":[]', '"defects":[{}]', 'data.defects.0', '38'],
    [4, '"due":"2026-03-16"', '"due":"2026-03-26"', 'data.inquiry.term.due', '44'],
    [4, '"firstAskedOn":"2026-03-05"', '"firstAskedOn":"2026-03-04"', 'data.inquiry.firstAskedOn', '44'],
    [4, '"to":"subject"', '"to":"representative"', 'data.reply.to', '42'],
    [5, '"inTime":true', '"inTime":false', 'data.inTime', '44'],
    [7, '"pausedDays":0', '"pausedDays":1', 'data.extension.pausedDays', '41'],
    [8, '"because":"no-contact"', '"because":"named"', 'data.reply.because', '42'],
    [10, '"outcome":"granted-in-part"', '"outcome":"granted"', 'data.answer.outcome', '47'],
    [10, '"neededForPurposes":false', '"neededForPurposes":true', 'data.answer.outcome', '47'],
    [11, '"complete":true', '"complete":false', 'data.complete', '47'],
    [11, '"complete":true', '"complete":true,"by":"x"', 'data', '47'],
    [11, '"data":{"command"', '"data":{"note":1,"command"', 'data', '47'],
    [1, '"type":"OfficerAssigned"', '"type":"IdentityConfirmed"', 'type', '46'],
  ] as const)('event %i: %s for %s differs at %4$s (clause %5$s)', (index, from, to, path, _) => {
    const result = edited(index, from, to)
    expect(result).toMatchObject({ ok: false, index, reason: { kind: 'differs', path } })
    if (!result.ok)
      expect(result.state).toEqual(given(events.slice(0, index).map(({ data }) => data.command)).state)
  })

  test.each([
    [4, '"term":"2026-03-14"', '"term":"2026-03-04"', 'term-before-inquiry'],
    [3, '"on":"2026-03-04"', '"on":"2026-03-02"', 'before-last-event'],
    [7, '"until":"2026-04-11"', '"until":"2026-06-11"', 'limit-beyond-cap'],
    [8, '"fee":2500', '"fee":2501', 'fee-above-costs'],
    [9, '"amount":2500', '"amount":2499', 'fee-not-paid-in-full'],
    [10, '"neededForPurposes":false', '"neededForPurposes":null', 'claims-undetermined'],
    [11, '"item":"photo"', '"item":"cellar"', 'not-granted'],
  ] as const)('event %i: %s for %s is rejected as %s', (index, from, to, code) => {
    expect(edited(index, from, to)).toMatchObject({
      ok: false,
      index,
      reason: { kind: 'rejected', rejection: { code } },
    })
  })

  test.each([
    [1, '"officer":"ona"', '"officer":" "', 'data.command.data.officer'],
    [4, '"term":"2026-03-14"', '"term":"2026-02-30"', 'data.command.data.term'],
    [8, '"fee":2500', '"fee":25.5', 'data.command.data.fee'],
    [10, '"facts":', '"verdict":"granted","facts":', 'data.command.data'],
    [6, '"type":"IdentityConfirmed"', '"type":"IdentityGuessed"', 'type'],
    [6, '"type":"ConfirmIdentity"', '"type":"GuessIdentity"', 'data.command.type'],
  ] as const)('event %i: %s for %s is malformed at %s', (index, from, to, path) => {
    expect(edited(index, from, to)).toMatchObject({ ok: false, index, reason: { kind: 'malformed', path } })
  })
})

describe('events that were dropped, doubled or moved are named', () => {
  const without = (index: number) => replay(events.filter((_, at) => at !== index))

  test.each([
    [0, 0, 'wrong-status'],
    // The correction may follow at once; without it nothing later is missing, so another list is used below.
    [3, 9, 'authority-unproven'],
    [4, 4, 'no-open-inquiry'],
    [6, 9, 'identity-unconfirmed'],
    [8, 8, 'fee-not-demanded'],
    [10, 10, 'wrong-status'],
  ])('without event %i, event %i is rejected as %s', (dropped, index, code) => {
    expect(without(dropped)).toMatchObject({
      ok: false,
      index,
      reason: { kind: 'rejected', rejection: { code } },
    })
  })

  test.each([
    [0, 'wrong-status'],
    [2, 'nothing-to-correct'],
    [3, 'authority-already-proven'],
    [6, 'identity-already-confirmed'],
    [7, 'already-extended'],
    [8, 'fee-already-demanded'],
    [9, 'fee-already-paid'],
    [10, 'wrong-status'],
    [11, 'wrong-status'],
  ])('event %i twice: the second is rejected as %s', (index, code) => {
    const doubled = events.flatMap((event, at) => (at === index ? [event, event] : [event]))
    expect(replay(doubled)).toMatchObject({
      ok: false,
      index: index + 1,
      reason: { kind: 'rejected', rejection: { code } },
    })
  })

  test.each([
    ['the payment before the demand', [submitted, confirmed, paid, demanded], 2, 'fee-not-demanded'],
    ['the supply before the inquiry', [submitted, supplied, inquired], 1, 'no-open-inquiry'],
    ['the assignment before the request', [assigned, submitted], 0, 'wrong-status'],
    ['an earlier day after a later one', [submitted, extended, proven], 2, 'before-last-event'],
    ['the report before the answer', [submitted, corrected, reported, answered_], 2, 'wrong-status'],
  ] as const)('%s', (_, moved, index, code) => {
    expect(replay(moved)).toMatchObject({
      ok: false,
      index,
      reason: { kind: 'rejected', rejection: { code } },
    })
  })
})

describe('a list that is no history never throws', () => {
  test.each([null, 1, 'x', {}, { length: 1 }, true])('%o is no list', (value) => {
    expect(requests.replay(stored(value))).toMatchObject({
      ok: false,
      index: 0,
      reason: { kind: 'malformed' },
    })
  })

  test.each([
    null,
    1,
    'RequestSubmitted',
    [],
    {},
    { type: null },
    { type: 'RequestSubmitted' },
    { type: 'RequestSubmitted', data: null },
    { type: 'RequestSubmitted', data: [] },
    { type: 'RequestSubmitted', data: { command: null } },
    { type: 'RequestSubmitted', data: { command: 'SubmitRequest' } },
    { type: 'RequestSubmitted', data: { command: { type: 'SubmitRequest' } } },
    { type: 'RequestSubmitted', data: { command: { type: 'constructor', data: {} } } },
    { type: '__proto__', data: {} },
    { type: 'toString', data: { command: submit() } },
  ])('%o is no event', (value) => {
    expect(replay([value])).toMatchObject({ ok: false, index: 0, reason: { kind: 'malformed' } })
    expect(replay([...events, value])).toMatchObject({
      ok: false,
      index: events.length,
      reason: { kind: 'malformed' },
    })
  })

  test('a hole in the list is no event', () => {
    const holed: readonly RequestEvent[] = Object.assign([], { length: 1 })
    expect(requests.replay(holed)).toMatchObject({ ok: false, index: 0, reason: { kind: 'malformed' } })
  })

  property.prop([fc.array(fc.jsonValue())])('whatever JSON it is', (values) => {
    expect(replay(values).ok).toBe(values.length === 0)
  })

  /** Every place in a value, as a path. */
  const places = (value: unknown): readonly (readonly string[])[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, inner]) => [
          [name],
          ...places(inner).map((rest) => [name, ...rest]),
        ])
      : []

  const put = (value: unknown, [name = '', ...rest]: readonly string[], change: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
      if (key !== name) return [[key, inner]]
      if (rest.length > 0) return [[key, put(inner, rest, change)]]
      return change === undefined ? [] : [[key, change]]
    })
    return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries)
  }

  const everywhere = events.flatMap((event, index) => places(event).map((place) => ({ index, place })))
  const change = fc.oneof(
    fc.constant(undefined),
    fc.constantFrom(null, '', 'all', '2026-03-05', '2017-01-01', '9999-12-31', 0, -1, true, false, [], {}),
    fc.jsonValue(),
  )

  property.prop([fc.constantFrom(...everywhere), change], { numRuns: 500 })(
    'one place of a history changed: never a throw, and what was derived never changes unseen',
    ({ index, place }, to) => {
      const changed = stored(events.map((event, at) => (at === index ? put(event, place, to) : event)))
      const result = requests.replay(changed)
      if (!result.ok) expect(result.index).toBeGreaterThanOrEqual(index)
      const same = JSON.stringify(changed) === JSON.stringify(events)
      const derived = place[0] !== 'data' || place[1] !== 'command'
      if (derived && !same) expect(result).toMatchObject({ ok: false, index })
    },
  )
})

describe('evolve is for events that can come to the state', () => {
  test.each([
    ['a payment before the request', given([]), paid],
    ['an assignment after the answer', whole, assigned],
    ['a second submission', given([submit()]), submitted],
  ] as const)('%s is an error of the host', (_, { state }, event) => {
    if (event === undefined) throw new Error('no event')
    expect(() => requests.evolve(state, event)).toThrow(expect.objectContaining({ code: 'invalid-input' }))
  })
})
