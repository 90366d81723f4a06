import { describe, expect, test } from 'vitest'
import * as k from '../recording/scenario.js'
import * as q from '../request/scenario.js'

const wild = (value: unknown): never => value as never

/** A request with every list that grows: acts, notices, examiners, corrections, what was carried out or given up. */
const request = q.given([
  q.submit({ claims: [q.toErase('photo', 'letter', 'file', 'film')], form: q.unsigned }),
  q.assign('2026-03-03'),
  q.askToComplete('2026-03-03', '2026-03-09'),
  q.correctDates('2026-03-03', { submittedOn: q.day('2026-03-01') }),
  q.correct('2026-03-04'),
  q.assign('2026-03-04', 'petras'),
  q.inquire('2026-03-04', '2026-03-09'),
  q.confirm('2026-03-06'),
  q.registerJoined('2026-03-06', 'R-7'),
  q.registerJoined('2026-03-06', 'R-8'),
  q.extend('2026-03-09'),
  q.answer(
    '2026-03-10',
    q.items({ photo: q.notNeeded, letter: q.notNeeded, file: q.notNeeded, film: q.notNeeded }),
    { preparedBy: ['jonas', 'ona'], implementBy: q.day('2026-03-20') },
  ),
  q.report('2026-03-11', 'erasure', 'photo'),
  q.waive('2026-03-11', 'erasure', 'letter'),
  q.impossible('2026-03-12', 'erasure', 'file'),
  q.report('2026-03-12', 'erasure', 'film'),
])

/** A recording with complaints, procedures that end and go on, restrictions and orders that are lifted. */
const recording = k.stored(
  k.complain('2024-03-18'),
  k.complain('2024-03-18', 'C2'),
  k.openProcedure('2024-03-19'),
  k.openProcedure('2024-03-19', 'P2', { complaint: 'C2' }),
  k.joinProcedure('2024-03-20', 'jonas'),
  k.restrict('2024-03-20'),
  k.hold('2024-03-20'),
  k.closeProcedure('2024-03-21'),
  k.openProcedure('2024-03-22'),
  k.closeProcedure('2024-03-23'),
  k.closeProcedure('2024-03-23', 'P2'),
  k.closeComplaint('2024-03-24', 'C2'),
  k.lift('2024-03-24'),
  k.release('2024-03-24'),
)

const histories = [
  ['a request', { ...request, machine: q.requests }],
  ['a recording', { ...recording, machine: k.recordings }],
] as const

describe('a history is folded to the state that its events lead to one by one', () => {
  test.each(histories)(
    'of %s: the whole, and on from every state in between',
    (_, { machine, events, state }) => {
      const folded = machine.fold(wild(events))
      expect(folded).toEqual(state)
      expect(q.deeplyFrozen(folded)).toBe(true)
      let before: unknown = machine.initialState()
      for (const [index, event] of events.entries()) {
        const text = JSON.stringify(before)
        expect(machine.fold(wild(events.slice(index)), wild(before))).toEqual(state)
        // What it started from stays as it was.
        expect([JSON.stringify(before), q.deeplyFrozen(before)]).toEqual([text, true])
        before = machine.evolve(wild(before), wild(event))
      }
    },
  )

  test.each(histories)(
    'of %s out of a store: what the host holds stays its own',
    (_, { machine, events, state }) => {
      const stored = JSON.parse(JSON.stringify(events)) as { data: { command: { data: object } } }[]
      const from = JSON.parse(JSON.stringify(machine.fold(wild(events.slice(0, 6))))) as object
      expect(machine.fold(wild(stored))).toEqual(state)
      expect(machine.fold(wild(stored.slice(6)), wild(from))).toEqual(state)
      const held = [from, ...Object.values(from), ...stored, ...stored.map(({ data }) => data.command.data)]
      expect(held.some((one) => typeof one === 'object' && one !== null && Object.isFrozen(one))).toBe(false)
    },
  )

  test.each(histories)(
    'of %s again and again, also on from the same state',
    (_, { machine, events, state }) => {
      const half = machine.fold(wild(events.slice(0, 8)))
      const rest = wild(events.slice(8))
      expect([
        machine.fold(rest, wild(half)),
        machine.fold(rest, wild(half)),
        machine.fold(wild(events)),
      ]).toEqual([state, state, state])
    },
  )

  test('nothing has happened: the state is the one before', () => {
    expect(q.requests.fold([])).toEqual({ status: 'none' })
    expect(q.requests.fold([], request.state)).toEqual(request.state)
  })

  test.each([
    ['no list', { events: 1 }, 'events'],
    ['a list with holes', new Array(3), 'events'],
    [
      'an event of another machine',
      [...request.events.slice(0, 2), { type: 'ConsentGiven' }],
      'events[2].type',
    ],
    ['an event that cannot come to the state', request.events.slice(1), 'events[0].type'],
    ['an event without its data', [{ type: 'RequestSubmitted' }], 'events[0]'],
  ])('%s is an error that names the place', (_, events, path) => {
    expect(() => q.requests.fold(wild(events))).toThrow(
      expect.objectContaining({ code: 'invalid-input', path }),
    )
  })
})

describe('a state is never changed by what comes after it', () => {
  test('two histories that part from one state know nothing of each other', () => {
    const many = Array.from({ length: 40 }, (_, index) => q.assign('2026-03-03', `o-${index}`))
    const { state } = q.given([q.submit(), ...many])
    const text = JSON.stringify(state)
    const accepted = (officer: string) => {
      const decision = q.requests.decide(q.assign('2026-03-04', officer), state)
      if (!decision.accepted) throw new Error(decision.rejection.code)
      return q.requests.evolve(state, decision.events[0])
    }
    const [one, other, again] = [accepted('rasa'), accepted('jonas'), accepted('rasa')]
    expect(one).toMatchObject({ examiners: expect.arrayContaining(['rasa']) as unknown })
    expect(other).not.toMatchObject({ examiners: expect.arrayContaining(['rasa']) as unknown })
    expect(again).toEqual(one)
    expect(JSON.stringify(state)).toBe(text)
  })

  test('a history that can not have happened stops at the state before, which can go on', () => {
    const broken = [...request.events.slice(0, 12), request.events[12], request.events[12]]
    const replayed = q.requests.replay(wild(broken))
    expect(replayed).toMatchObject({ ok: false, index: 13 })
    expect(q.deeplyFrozen(replayed)).toBe(true)
    expect(q.requests.fold(request.events.slice(13), replayed.state)).toEqual(request.state)
  })
})

describe('a list that hides a method of its own is read by its entries', () => {
  const mine = { as: 'mine' }
  const hiding = (entries: readonly unknown[]) =>
    ['map', 'constructor', Symbol.iterator].reduce(
      (list: object, name) => Object.defineProperty(list, name, { value: () => mine, enumerable: false }),
      [...entries],
    )

  test('in a command', () => {
    const command = q.extend('2026-03-09')
    const reasons = hiding(['the archive is on paper'])
    const open = q.given([q.submit(), q.assign('2026-03-03')]).state
    const decision = q.requests.decide(wild({ ...command, data: { ...command.data, reasons } }), wild(open))
    expect(decision.accepted && JSON.stringify(decision.events[0].data.command.data)).toContain(
      '"reasons":["the archive is on paper"]',
    )
  })

  test('in a state and in an event out of a store', () => {
    const { events } = request
    const before = JSON.parse(JSON.stringify(q.requests.fold(wild(events.slice(0, 2))))) as object
    const state = { ...before, claims: hiding(Reflect.get(before, 'claims') as unknown[]) }
    expect(q.requests.fold(wild(events.slice(2)), wild(state))).toEqual(request.state)
  })
})
