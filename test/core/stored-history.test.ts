import { describe, expect, test } from 'vitest'
import { compareDays, earlierOf, isAfter, isBefore, laterOf } from '../../src/calendar/index.js'
import { decideClaims, InvalidInputError, isInvalidInput, plainDate } from '../../src/index.js'
import { adakavasProcedure } from '../../src/procedure/index.js'
import { recordingLifecycle } from '../../src/recording/index.js'
import { en } from '../../src/text/en/index.js'
import { narrate } from '../../src/text/index.js'
import * as k from '../recording/scenario.js'
import * as q from '../request/scenario.js'

const { events, state } = q.given([
  q.submit(),
  q.assign('2026-03-03'),
  q.inquire('2026-03-04', '2026-03-09'),
  q.confirm('2026-03-06'),
  q.extend('2026-03-09'),
])
const wild = (value: unknown): never => value as never

/** Events as stores hand them out: in envelopes of their own. */
const envelopes: readonly (readonly [what: string, put: (event: object, index: number) => object])[] = [
  ['as they are', (event) => ({ ...event })],
  ['of Emmett', (event, index) => ({ kind: 'Event', ...event, metadata: { streamPosition: BigInt(index) } })],
  ['with a position', (event, index) => ({ position: index, ...event, id: `e-${index}` })],
  ['with what is no JSON', (event) => ({ ...event, recordedAt: new Date(0), handle: () => 1, self: event })],
]

describe('a list with fields beside its entries is no list', () => {
  const named = { 'Jonas Jonaitis 38001010000': 1 }
  const claims = Object.assign([q.toErase('photo')], named)

  test('decide refuses it, and its fields are not dropped in silence', () => {
    expect(() => q.requests.decide(q.submit({ claims: wild(claims) }), { status: 'none' })).toThrow(
      expect.objectContaining({ path: 'data.claims' }),
    )
  })

  test.each([
    [
      'in a command',
      { command: { type: 'SubmitRequest', data: { ...events[0]?.data.command.data, claims } } },
    ],
    ['in what was derived', { defects: Object.assign([], named) }],
  ])('replay refuses it with the path of the list, %s', (_, changed) => {
    const [first] = events
    const replayed = q.requests.replay(wild([{ ...first, data: { ...first?.data, ...changed } }]))
    expect(replayed.ok).toBe(false)
    expect(JSON.stringify(replayed)).not.toContain('Jonas')
  })

  test('nor is a history', () => {
    expect(q.requests.replay(wild(Object.assign([...events], named)))).toMatchObject({
      reason: { kind: 'malformed', expected: expect.stringContaining('fields of its own') },
    })
  })
})

test('a state has its status of its own', () => {
  expect(() => q.requests.evolve(wild(Object.create({ status: 'none' })), wild(events[0]))).toThrow(
    /state\.status: expected .*, got nothing/u,
  )
})

test('an error that only looks like one of the library is not passed on, with what it says', () => {
  const secret = 'Jonas Jonaitis 38001010000'
  for (const forged of [
    Object.assign(new TypeError(secret), {
      code: 'invalid-input',
      path: secret,
      expected: secret,
      clause: null,
    }),
    Object.assign(Object.create(InvalidInputError.prototype), {
      message: secret,
      path: secret,
      expected: secret,
    }),
  ]) {
    const hostile = new Proxy(
      {},
      {
        getPrototypeOf: () => {
          throw forged
        },
      },
    )
    for (const run of [
      () => q.requests.decide(wild(hostile), { status: 'none' }),
      () => q.requests.evolve(wild(hostile), wild(events[0])),
      () =>
        q.requests.replay(
          wild([{ ...events[0], data: { command: { type: 'SubmitRequest', data: hostile } } }]),
        ),
    ]) {
      let said: unknown
      try {
        said = run()
      } catch (error) {
        expect(isInvalidInput(error)).toBe(true)
        said = `${String(error)} ${JSON.stringify(error)}`
      }
      expect(JSON.stringify(said)).not.toContain('Jonas')
    }
  }
})

test('what is no JSON in the rules of a host is not frozen with them', () => {
  const clause = Object('kaunas:10')
  const { callerListening } = k.rules.roles
  try {
    recordingLifecycle({
      ...k.rules,
      roles: { ...k.rules.roles, callerListening: { ...callerListening, clause } },
    })
  } catch (error) {
    expect(isInvalidInput(error)).toBe(true)
  }
  expect(Object.isFrozen(clause)).toBe(false)
})

describe('a history out of a store', () => {
  test.each(envelopes)('%s replays to the same state, folds to it, and is narrated', (_, put) => {
    const stored = events.map((event, index) => put(JSON.parse(JSON.stringify(event)) as object, index))
    expect(q.requests.replay(wild(stored))).toEqual({ ok: true, state })
    const folded = stored.reduce((before, event) => q.requests.evolve(wild(before), wild(event)), {
      status: 'none',
    })
    expect(folded).toEqual(state)
    expect(narrate(q.requests, wild(stored), en)).toEqual(narrate(q.requests, events, en))
  })

  test('an event that was edited inside its envelope is named all the same', () => {
    const stored = events.map((event) => ({ kind: 'Event', ...event, metadata: {} }))
    const edited = stored.map((one, index) =>
      index === 3 ? { ...one, data: { ...one.data, note: 1 } } : one,
    )
    expect(q.requests.replay(wild(edited))).toMatchObject({
      ok: false,
      index: 3,
      reason: { kind: 'differs', path: 'data' },
    })
  })

  test('what a host holds stays its own: it may change it, and that changes no state', () => {
    const stored = JSON.parse(JSON.stringify(events)) as { data: { command: { data: { by: string } } } }[]
    const folded = stored.reduce((before, event) => q.requests.evolve(wild(before), wild(event)), {
      status: 'none',
    })
    const text = JSON.stringify(folded)
    for (const event of stored) {
      expect(
        Object.isFrozen(event) || Object.isFrozen(event.data) || Object.isFrozen(event.data.command.data),
      ).toBe(false)
      event.data.command.data.by = 'somebody else'
    }
    expect(JSON.stringify(folded)).toBe(text)
    const snapshot = JSON.parse(text) as { claims: object[] }
    const options = q.requests.options(wild(snapshot), q.day('2026-03-10'))
    expect([Object.isFrozen(snapshot), Object.isFrozen(snapshot.claims), Object.isFrozen(options)]).toEqual([
      false,
      false,
      true,
    ])
    expect(q.requests.options(state, q.day('2026-03-10'))).toEqual(options)
  })

  test('a list that is longer than an engine can spread is folded, replayed and refused by its schema alike', () => {
    const many = Array.from({ length: 150_000 }, (_, index) => `i-${index}`)
    const machine = q.requests
    const submit = q.submit({ claims: [{ right: 'erasure', grounds: ['not-needed'], items: many }] })
    const decision = machine.decide(submit, machine.initialState())
    if (!decision.accepted) throw new Error(decision.rejection.code)
    const event: unknown = JSON.parse(JSON.stringify(decision.events[0]))
    expect(machine.evolve(machine.initialState(), wild(event)).status).toBe('open')
    expect(machine.replay(wild([event])).ok).toBe(true)
    const extend = q.extend('2026-03-05', { reasons: wild(many) })
    expect(machine.decide(extend, q.given([q.submit()]).state).accepted).toBe(true)
  })

  test('a full stack is no end of the calendar', () => {
    let deep: unknown = {}
    for (let depth = 0; depth < 50_000; depth++) deep = { deep }
    expect(() =>
      q.requests.evolve({ status: 'none' }, wild({ type: 'RequestSubmitted', data: { format: 1, deep } })),
    ).toThrow(expect.objectContaining({ code: 'invalid-input', path: 'event' }))
    expect(() => q.requests.duties(wild({ ...state, deep }), q.day('2026-03-10'))).toThrow(
      expect.objectContaining({ code: 'invalid-input', path: 'state' }),
    )
  })
})

describe('a day that is none is an error in every question', () => {
  const known = plainDate('2026-03-02')
  test.each<readonly [string, (day: never) => unknown]>([
    [
      'decideClaims',
      (day) => decideClaims(adakavasProcedure, [q.toErase('photo')], q.items({ photo: q.notNeeded }), day),
    ],
    ['compareDays', (day) => compareDays(day, known)],
    ['compareDays, the other one', (day) => compareDays(known, day)],
    ['isBefore', (day) => isBefore(known, day)],
    ['isAfter', (day) => isAfter(day, known)],
    ['earlierOf', (day) => earlierOf(known, day)],
    ['laterOf', (day) => laterOf(day, known)],
    ['duties', (day) => q.requests.duties(state, day)],
    ['options', (day) => k.recordings.options({ status: 'none' }, day)],
  ])('%s', (_, ask) => {
    for (const day of ['tomorrow', '2026-2-1', '2026-02-30', '', 20260301, new Date(0), null]) {
      let found: unknown = 'it was answered'
      try {
        ask(wild(day))
      } catch (error) {
        found = isInvalidInput(error) ? error.message : error
      }
      expect(found).toMatch(/expected a civil day that exists/u)
      expect(found).not.toMatch(/tomorrow|2026-2-1|20260301/u)
    }
  })
})
