import { defineMachine, type StoredEvent } from 'privacy-rulebook/engine'
import { describe, expect, test } from 'vitest'
import { wild } from '../model/laws.js'
import { definition, loans } from './lending.js'

/** In its first format a loan named its book as `title`; in the second the event was called `BookTaken`. */
const named = ({ type, data }: StoredEvent): StoredEvent =>
  type === 'BookLent' ? { type: 'BookTaken', data: renamed(data, 'title', 'book') } : { type, data }
const called = ({ type, data }: StoredEvent): StoredEvent => ({
  type: type === 'BookTaken' ? 'BookLent' : type,
  data,
})

const renamed = (data: StoredEvent['data'], from: string, to: string): StoredEvent['data'] =>
  JSON.parse(JSON.stringify(data).replace(`"${from}":`, `"${to}":`))

const today = defineMachine({ ...definition, upcasters: [named, called] })

const lent = loans.decide(
  {
    type: 'LendBook',
    data: {
      on: wild('2026-03-02'),
      reader: 'Jonas',
      book: 'B1',
      facts: { registered: true, owesBook: false, kind: 'to-lend' },
    },
  },
  loans.initialState(),
)
const [event] = lent.accepted ? lent.events : []
const stored = (format: number): StoredEvent => {
  const data = JSON.parse(JSON.stringify({ ...event?.data, format }))
  if (format === 1) return { type: 'BookLent', data: renamed(data, 'book', 'title') }
  return { type: format === 2 ? 'BookTaken' : 'BookLent', data }
}

describe('events stored in an earlier format are brought to that of today, a step at a time', () => {
  test.each([1, 2, 3])('from format %i', (format) => {
    const [first] = today.upcast([stored(format)])
    expect(first).toEqual({ type: 'BookLent', data: { ...event?.data, format: 3 } })
    expect(today.replay(today.upcast([stored(format)]))).toMatchObject({
      ok: true,
      state: { status: 'lent', book: 'B1' },
    })
  })

  test('what was stored is not touched, and what comes out is frozen', () => {
    const given = stored(1)
    const text = JSON.stringify(given)
    const upcast = today.upcast([given])
    expect([JSON.stringify(given), Object.isFrozen(given)]).toEqual([text, false])
    expect([Object.isFrozen(upcast), Object.isFrozen(upcast[0]?.data)]).toEqual([true, true])
  })

  test('a machine without steps writes format 1', () => {
    expect(event?.data.format).toBe(1)
    expect(
      loans.upcast([stored(3)].map(({ type, data }) => ({ type, data: { ...data, format: 1 } }))),
    ).toEqual([event])
  })
})

describe('an event that is not of today is refused with what to do', () => {
  const message = '3, the format of today: upcast brings an event that was stored in an earlier one to it'

  test.each([1, 2])('one of format %i', (format) => {
    expect(() => today.fold(wild([stored(format)]))).toThrow(
      `events[0].data.format: expected ${message}, got format ${format}`,
    )
    expect(() => today.evolve(today.initialState(), wild(stored(format)))).toThrow(
      `event.data.format: expected ${message}`,
    )
    expect(today.replay(wild([stored(format)]))).toMatchObject({
      ok: false,
      index: 0,
      reason: { kind: 'malformed', path: 'data.format', expected: message },
    })
  })

  test.each([
    ['without a format', undefined],
    ['of a format to come', 4],
    ['of none', 0],
    ['of half a one', 1.5],
    ['of one in words', '1'],
  ])('one %s is not brought to it', (_, format) => {
    const given = { ...stored(3), data: { ...stored(3).data, format } }
    expect(() => today.upcast([given])).toThrow(
      'events[0].data.format: expected the format it was written in, from 1 to 3: a higher one is of a later version of this library',
    )
  })

  test.each([
    ['no list', null, 'events'],
    ['no event', [null], 'events[0].type'],
    ['an event without data', [{ type: 'BookLent' }], 'events[0].data'],
  ])('%s', (_, given, path) => {
    expect(() => today.upcast(wild(given))).toThrow(expect.objectContaining({ code: 'invalid-input', path }))
  })
})
