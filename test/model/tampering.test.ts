import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defineProcedure } from '../../src/making/index.js'
import { type RequestMachine, requestLifecycle } from '../../src/request/index.js'
import { runs } from '../runs.js'
import { type History, histories, subjects } from './arbitraries.js'
import { derivedAgain } from './derived-again.js'
import { wild } from './laws.js'
import { anyJson, leavesOf, placesOf, valueAt, withAt, withFieldAt, withoutAt } from './leaves.js'

/*
 * A history that was touched: either replay names the first event that can't have happened, or the history could
 * have happened, which deriving it again command by command shows.
 */

function expectToldApart(machine: RequestMachine, events: readonly unknown[]): void {
  const stored: readonly unknown[] = JSON.parse(JSON.stringify(events))
  const { index, state } = derivedAgain(machine, stored)
  const replayed = machine.replay(wild(stored))
  if (index === stored.length) expect(replayed).toEqual({ ok: true, state })
  else expect(replayed).toMatchObject({ ok: false, index, state })
}

const touched = <T>(how: fc.Arbitrary<T>, touch: (history: History, how: T) => readonly unknown[]): void => {
  fc.assert(
    fc.property(histories, how, (history, chosen) => {
      expectToldApart(history.machine, touch(history, chosen))
    }),
    { numRuns: runs(40, 100) },
  )
}

const edit = fc.tuple(fc.nat(99), fc.nat(9_999), anyJson)

describe('a history that was touched is told apart (section 8)', () => {
  test('any leaf edited to any value', () => {
    touched(edit, ({ events }, [which, leaf, value]) => {
      const at = which % Math.max(1, events.length)
      const places = leavesOf(events[at])
      return events.map((event, index) =>
        index === at ? withAt(event, places[leaf % places.length] ?? [], value) : event,
      )
    })
  })

  test('any leaf edited to what stands elsewhere in the history', () => {
    touched(fc.tuple(fc.nat(99), fc.nat(9_999), fc.nat(9_999)), ({ events }, [which, leaf, other]) => {
      const at = which % Math.max(1, events.length)
      const places = leavesOf(events[at])
      const all = leavesOf(events)
      const value = valueAt(events, all[other % all.length] ?? [])
      return events.map((event, index) =>
        index === at ? withAt(event, places[leaf % places.length] ?? [], value) : event,
      )
    })
  })

  test('any field or entry dropped, or a field added', () => {
    touched(
      fc.tuple(fc.nat(99), fc.nat(9_999), fc.boolean(), fc.constantFrom('note', 'by', '__proto__', 'x')),
      ({ events }, [which, place, drop, name]) => {
        const at = which % Math.max(1, events.length)
        const places = placesOf(events[at]).slice(drop ? 1 : 0)
        const path = places[place % Math.max(1, places.length)] ?? []
        return events.map((event, index) => {
          if (index !== at) return event
          return drop ? withoutAt(event, path) : withFieldAt(event, path, name, 'more')
        })
      },
    )
  })

  test('any event dropped', () => {
    touched(fc.nat(99), ({ events }, which) =>
      events.filter((_, index) => index !== which % Math.max(1, events.length)),
    )
  })

  test('any event doubled, beside itself or later', () => {
    touched(fc.tuple(fc.nat(99), fc.nat(99)), ({ events }, [which, where]) => {
      const at = which % Math.max(1, events.length)
      const to = at + 1 + (where % Math.max(1, events.length - at))
      return [...events.slice(0, to), ...events.slice(at, at + 1), ...events.slice(to)]
    })
  })

  test('any two events exchanged', () => {
    touched(fc.tuple(fc.nat(99), fc.nat(99)), ({ events }, [one, other]) => {
      const [left, right] = [one % Math.max(1, events.length), other % Math.max(1, events.length)]
      return events.map((event, index) =>
        index === left ? events[right] : index === right ? events[left] : event,
      )
    })
  })

  test('anything else in the place of an event', () => {
    touched(fc.tuple(fc.nat(99), anyJson), ({ events }, [which, value]) =>
      events.map((event, index) => (index === which % Math.max(1, events.length) ? value : event)),
    )
  })

  test('a history under other readings of the same name', () => {
    fc.assert(fc.property(histories, subjects, ({ events }, { machine }) => expectToldApart(machine, events)))
  })
})

describe('a history of another procedure is refused at its first event', () => {
  const others = [
    requestLifecycle(defineProcedure({ id: 'model', version: '2' })),
    requestLifecycle(defineProcedure({ id: 'another', version: '1' })),
  ]
  test('another version, or another name', () => {
    fc.assert(
      fc.property(histories, fc.constantFrom(...others), ({ events }, other) => {
        if (events.length === 0) return
        expect(other.replay(events)).toMatchObject({
          ok: false,
          index: 0,
          state: { status: 'none' },
          reason: { kind: 'differs', path: expect.stringContaining('data.procedure') },
        })
      }),
    )
  })
})
