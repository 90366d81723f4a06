import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  daysBetween,
  defineHolidayCalendar,
  holidaysOf,
  type PlainDate,
} from '../../src/calendar/index.js'
import { defineProcedure } from '../../src/making/index.js'
import type { Procedure } from '../../src/procedure/index.js'
import { mayDestroy } from '../../src/recording/index.js'
import { requestLifecycle } from '../../src/request/index.js'
import { dueFrom, dueOn, type Watched } from '../../src/watching/index.js'
import { council, councilUnder } from '../institutions/council.js'
import { histories } from '../model/arbitraries.js'
import * as office from '../model/offices.js'
import { histories as calls } from '../recording/laws/histories.js'
import * as k from '../recording/scenario.js'
import { stored } from '../recording/scenario.js'
import * as q from '../request/scenario.js'
import { runs } from '../runs.js'
import { complaint, day, recording, request, restriction } from './scenario.js'

describe('the day by which a case is looked at again', () => {
  test('is the last day of what is owed', () => {
    expect([request, complaint, restriction, recording].map((one) => dueFrom(one))).toEqual([
      '2026-04-02',
      '2026-05-20',
      '2026-03-12',
      '2024-09-16',
    ])
  })

  test('is so many days before it where one looks ahead', () => {
    expect(dueFrom(request, { within: 14 })).toBe('2026-03-19')
  })

  test('is the day of the last event where something is due by then already', () => {
    const late = { machine: q.requests, state: q.given([q.submit(), q.assign('2026-04-20')]).state }
    expect(dueFrom(late)).toBe('2026-04-20')
    expect(dueFrom(request, { within: 60 })).toBe(q.received)
  })

  test('after a look, is the day on which something else is told, or the same has become due or overdue', () => {
    const lookedAt = (on: string) => dueFrom(request, { within: 14, after: day(on) })
    expect(lookedAt('2026-03-18')).toBe('2026-03-19')
    expect(lookedAt('2026-03-19')).toBe('2026-04-02')
    expect(lookedAt('2026-04-02')).toBe('2026-04-03')
    expect(lookedAt('2026-04-03')).toBeNull()
  })

  test('takes no notice of a look before the last event', () => {
    expect(dueFrom(request, { after: day('2026-02-27'), within: 60 })).toBe(q.received)
  })

  test('is none where nothing is owed', () => {
    const closed = q.given([
      q.submit(),
      q.confirm('2026-03-04'),
      q.answer('2026-03-20', q.items({ photo: q.needed })),
    ])
    expect(dueFrom({ machine: q.requests, state: closed.state })).toBeNull()
    expect(dueFrom({ machine: q.requests, state: { status: 'none' } })).toBeNull()
  })

  test('is the end of what holds a recording, where that is known (clause 10, GDPR 18)', () => {
    const restricted = stored(k.restrictUntil('2024-06-03', '2024-12-31'))
    expect(dueFrom({ machine: k.recordings, state: restricted.state })).toBe('2025-01-01')
    const held = stored(k.hold('2024-06-03'))
    expect(dueFrom({ machine: k.recordings, state: held.state })).toBeNull()
  })

  test('is that also where it was late before it was held (clauses 2, 10, GDPR 18)', () => {
    const restricted = {
      machine: k.recordings,
      state: stored(k.restrictUntil('2024-09-18', '2027-06-30')).state,
    }
    expect(dueFrom(restricted)).toBe('2027-07-01')
    expect(dueFrom(restricted, { after: day('2024-09-18'), within: 14 })).toBe('2027-07-01')
    const held = { machine: k.recordings, state: stored(k.hold('2024-09-18')).state }
    expect(dueFrom(held)).toBeNull()
  })

  test('is the last day that is surely in time, and the next, also where the calendar ends', () => {
    const calendar = defineHolidayCalendar({
      name: 'the list of the host',
      firstYear: 2026,
      lastYear: 2026,
      days: [...holidaysOf(2026)],
    })
    const machine = requestLifecycle(defineProcedure({ id: 'own-list', version: '1', calendar }))
    // Received on Monday 7 December 2026: counted to Thursday 7 January 2027, and nobody knows whether that is a working day.
    const one = { machine, state: q.given([q.receivedOn('2026-12-07')], machine).state }
    const looks: PlainDate[] = []
    for (let on = dueFrom(one, { within: 14 }); on !== null; on = dueFrom(one, { within: 14, after: on }))
      looks.push(on)
    expect(looks).toEqual(['2026-12-24', '2027-01-07', '2027-01-08'])
  })

  test('is none while an inquiry keeps the clock still, whose day moves on with every day of it', () => {
    const machine = q.under({ identityInquiry: 'clock-pauses' })
    const inquired = q.given([q.submit(), q.inquire('2026-03-04', '2026-03-09')], machine)
    expect(dueFrom({ machine, state: inquired.state })).toBeNull()
    const confirmed = q.given(
      [q.submit(), q.inquire('2026-03-04', '2026-03-09'), q.confirm('2026-03-09')],
      machine,
    )
    // Five days from 2 April: Tuesday 7 April.
    expect(dueFrom({ machine, state: confirmed.state })).toBe('2026-04-07')
  })

  test('what is no state, no machine or no options is refused by name', () => {
    const wild = (value: unknown): never => value as never
    const { machine, state } = request
    expect(() => dueFrom(wild({ machine, state: { status: 'stored' } }))).toThrow(/^state\.status: expected/)
    expect(() => dueFrom(wild({ machine: null, state }))).toThrow(/^machine: expected a machine/)
    expect(() => dueFrom(wild('Jonas'))).toThrow(/expected a plain object of a machine and a state/)
    expect(() => dueFrom(request, wild({ until: 3 }))).toThrow(/only the fields within, after/)
    expect(() => dueFrom(request, { within: 0.5 })).toThrow(/^within: expected a whole number/)
    expect(() => dueFrom(request, { after: wild('yesterday') })).toThrow(/^after: expected/)
  })
})

/* The laws: what `dueFrom` names is compared with looking on every single day. */

/** What is told of a case on a day, each with where it stands. */
const toldOn = (one: Watched, on: PlainDate, within: number): ReadonlySet<string> => {
  const told = new Set<string>()
  for (const { owed, due } of dueOn([{ ...one, id: 'x' }], on, { within })) {
    const about = 'about' in owed ? owed.about : null
    told.add(JSON.stringify([owed.duty, owed.clause, owed.owedTo, about, owed.status, due === on]))
  }
  return told
}

/** The first day from one on which something is told that was not told before; `null` where none comes in that time. */
function byLooking(
  one: Watched,
  from: PlainDate,
  until: PlainDate,
  within: number,
  before: ReadonlySet<string>,
): PlainDate | null {
  for (let on = from; ; on = addDays(on, 1)) {
    for (const told of toldOn(one, on, within)) if (!before.has(told)) return on
    if (on === until) return null
  }
}

/** So many days later, in the calendar. */
const later = (from: PlainDate, more: number): PlainDate =>
  addDays(from, Math.min(more, daysBetween(from, day('9999-12-31'))))

/** Checks the day of a case, and its days after looks, against looking on every day of some time. */
function expectExact(one: Watched, within: number, looks: readonly number[], days = 900): void {
  if (!('lastEventOn' in one.state)) {
    expect(dueFrom(one, { within })).toBeNull()
    return
  }
  const { lastEventOn } = one.state
  const until = later(lastEventOn, days)
  const expectFirst = (found: PlainDate | null, from: PlainDate, before: ReadonlySet<string>): void => {
    const expected = byLooking(one, from, until, within, before)
    expect(found === null || found > until ? null : found).toBe(expected)
  }
  expectFirst(dueFrom(one, { within }), lastEventOn, new Set())
  for (const more of looks) {
    const after = later(lastEventOn, more)
    if (after < until)
      expectFirst(dueFrom(one, { within, after }), addDays(after, 1), toldOn(one, after, within))
  }
}

const aheads = fc.constantFrom(0, 0, 1, 7, 14, 30, 90)
const look = fc.array(fc.nat(80), { maxLength: 2 })
const some = <T>(all: readonly T[], which: number): readonly T[] =>
  all.filter((_, index) => index % 5 === which % 5)

describe('on no day before it anything is told, and on it something is', () => {
  test('of any request, under any reading', () => {
    fc.assert(
      fc.property(histories, aheads, look, fc.nat(4), ({ machine, states }, within, looks, which) => {
        for (const state of some([...new Set(states)], which)) expectExact({ machine, state }, within, looks)
      }),
      { numRuns: runs(12, 200) },
    )
  })

  test('of any recorded call', () => {
    fc.assert(
      fc.property(calls, aheads, look, fc.nat(4), ({ machine, steps }, within, looks, which) => {
        const states = [...new Set(steps.map(({ after }) => after))]
        for (const state of some(states, which)) expectExact({ machine, state }, within, looks)
      }),
      { numRuns: runs(12, 200) },
    )
  })

  test('no destruction is told that is not allowed', () => {
    fc.assert(
      fc.property(calls, fc.nat(800), ({ machine, rules, steps }, more) => {
        for (const { after: state } of steps) {
          if (state.status !== 'stored') continue
          const on = later(state.lastEventOn, more)
          const told = [...dueOn([{ id: 'x', machine, state }], on)].map(({ owed }) => owed.duty)
          if (told.includes('destroy-recording')) expect(mayDestroy(state, on, rules).allowed).toBe(true)
        }
      }),
      { numRuns: runs(100, 500) },
    )
  })

  test('of any complaint and of the restrictions of any item', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('honest' as const, 'lazy' as const, 'hostile' as const),
        fc.array(office.step, { minLength: 30, maxLength: 60 }),
        aheads,
        look,
        (host, steps, within, looks) => {
          const [last] = [...office.lived(host, steps)].slice(-1)
          if (last === undefined) return
          for (const state of Object.values(last.after.complaints))
            expectExact({ machine: office.complaints, state }, within, looks)
          for (const state of Object.values(last.after.restrictions))
            expectExact({ machine: office.restrictions, state }, within, looks)
        },
      ),
      { numRuns: runs(12, 200) },
    )
  })

  const { clause } = council
  const clocked: readonly Procedure[] = (['receipt', 'identity-confirmed'] as const).flatMap((starts) =>
    [{ days: 30 }, { workingDays: 20 }, { months: 1 }].map((period) =>
      councilUnder(
        {
          identityInquiry: { clause: clause('8'), period: { days: 10 } },
          unidentifiedRefusal: { clause: clause('8'), period: { days: 10 } },
          examination: {
            clause: clause('2'),
            period,
            clock: { clause: clause('2'), starts, pausedBy: ['identity-inquiry', 'completion'] },
          },
        },
        { form: { signature: { clause: clause('2') } } },
      ),
    ),
  )

  test('of a request whose document has a clock of its own, in days, working days or months', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...clocked),
        fc.nat(364),
        fc.array(fc.tuple(fc.constantFrom('inquire', 'supply', 'confirm', 'ask', 'assign'), fc.nat(25)), {
          maxLength: 5,
        }),
        fc.nat(45),
        look,
        (procedure, start, deeds, within, looks) => {
          const machine = requestLifecycle(procedure)
          let on = addDays(day('2026-01-01'), start)
          let state = machine.initialState()
          const give = (command: Parameters<typeof machine.decide>[0]) => {
            const decision = machine.decide(command, state)
            if (decision.accepted) state = machine.evolve(state, decision.events[0])
          }
          give(q.receivedOn(on, { form: q.unsigned }))
          for (const [what, wait] of deeds) {
            on = addDays(on, wait)
            if (what === 'inquire') give(q.inquire(on, addDays(on, 10)))
            else if (what === 'supply') give(q.supply(on))
            else if (what === 'confirm') give(q.confirm(on))
            else if (what === 'ask') give(q.askToComplete(on, addDays(on, 10)))
            else give(q.assign(on))
          }
          expectExact({ machine, state }, within, looks, 250)
        },
      ),
      { numRuns: runs(25, 500) },
    )
  })
})
