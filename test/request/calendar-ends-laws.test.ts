import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  defineHolidayCalendar,
  holidaysOf,
  type PlainDate,
  plainDate,
} from '../../src/calendar/index.js'
import { defineProcedure } from '../../src/making/index.js'
import type { Readings } from '../../src/procedure/index.js'
import {
  type RequestCommand,
  type RequestEvent,
  type RequestMachine,
  requestLifecycle,
} from '../../src/request/index.js'
import { runs } from '../runs.js'
import {
  answer,
  confirm,
  correctDates,
  demandFee,
  extend,
  extendUntil,
  inquire,
  items,
  notNeeded,
  receivedOn,
  refuseUnfounded,
  refuseUnidentified,
  supply,
  unfounded,
  withdraw,
} from './scenario.js'

/*
 * Two hosts with the same rules and the same holidays, of which one has the list of a year more: whatever the other can
 * say at all, both say alike.
 */

const machinesUnder = (
  readings: Partial<Readings>,
): readonly [short: RequestMachine, long: RequestMachine] => {
  const to = (lastYear: number): RequestMachine =>
    requestLifecycle(
      defineProcedure({
        id: 'own-list',
        version: '1',
        readings,
        calendar: defineHolidayCalendar({
          name: 'the list of the host',
          firstYear: 2022,
          lastYear,
          days: [2022, 2023].filter((year) => year <= lastYear).flatMap((year) => [...holidaysOf(year)]),
        }),
      }),
    )
  return [to(2022), to(2023)]
}
const readings: readonly Partial<Readings>[] = [
  {},
  { identityInquiry: 'clock-pauses' },
  { lateRefusal: 'lapses' },
  { extension: 'two-further-months' },
  { lastDay: 'as-counted' },
]
const machines = readings.map(machinesUnder)

// The last day of 2022 is a Saturday: a last day can leave the calendar from within it.
const receipt = fc.integer({ min: 0, max: 70 }).map((after) => addDays(plainDate('2022-11-10'), after))
const step = fc.record({
  kind: fc.nat(11),
  after: fc.nat(14),
  ahead: fc.nat(40),
})

function commandOf(kind: number, on: PlainDate, named: PlainDate, received: PlainDate): RequestCommand {
  const held = items({ photo: { careOrHealthNecessity: true } })
  const all: readonly RequestCommand[] = [
    inquire(on, named),
    supply(on),
    confirm(on),
    refuseUnidentified(on),
    extend(on),
    extendUntil(on, named),
    refuseUnfounded(on, { finding: unfounded }),
    demandFee(on),
    answer(on, held),
    answer(on, items({ photo: notNeeded }), { implementBy: named }),
    withdraw(on),
    correctDates(on, { submittedOn: received, receivedOn: received }),
  ]
  const command = all[kind]
  if (command === undefined) throw new Error(`no command ${kind}`)
  return command
}

describe('a calendar that ends says nothing else than one that goes on (section 10)', () => {
  test('events, obstacles, breaches, options and duties are the same, or wait for the calendar', () => {
    let waited = 0
    let open = 0
    fc.assert(
      fc.property(
        fc.constantFrom(...machines),
        receipt,
        fc.array(step, { minLength: 1, maxLength: 7 }),
        ([short, long], received, steps) => {
          let state = short.initialState()
          let longState = long.initialState()
          let on = received
          const events: RequestEvent[] = []
          const play = (command: RequestCommand): void => {
            const one = short.decide(command, state)
            const other = long.decide(command, longState)
            if (!one.accepted) {
              if (one.rejection.code === 'outside-calendar') waited += 1
              else expect(other).toMatchObject({ accepted: false, rejection: { code: one.rejection.code } })
              return
            }
            if (!other.accepted)
              throw new Error(`${command.type}: ${other.rejection.code} with a longer list`)
            expect(one.notes.map(({ note }) => note)).toEqual(other.notes.map(({ note }) => note))
            state = short.evolve(state, one.events[0])
            longState = long.evolve(longState, other.events[0])
            events.push(one.events[0])
          }
          play(receivedOn(received))
          for (const { kind, after, ahead } of steps) {
            on = addDays(on, after)
            play(commandOf(kind, on, addDays(on, ahead), addDays(received, ahead - 10)))
            for (const [index, { command, open, obstacle }] of short.options(state, on).entries()) {
              const told = long.options(longState, on)[index]
              expect(told?.command).toBe(command)
              if (obstacle?.code !== 'outside-calendar') expect(told?.open).toBe(open)
            }
            for (const [index, { status, deadline }] of short.duties(state, on).entries()) {
              const told = long.duties(longState, on)[index]
              if (told === undefined) {
                // Withdrawn, in time as the longer list tells: the short one can't say whether it was.
                expect([state.status, status]).toEqual(['withdrawn', 'outside-calendar'])
                continue
              }
              expect(told.deadline.counted).toBe(deadline.counted)
              expect(deadline.due <= told.deadline.due).toBe(true)
              if (deadline.steps.at(-1)?.step !== 'calendar-ends') expect(told.status).toBe(status)
              else {
                open += 1
                expect(['pending', 'done', 'outside-calendar']).toContain(status)
                if (status === 'done') expect(told.status).toBe('done')
                if (status === 'pending') expect(['pending', 'due-today']).toContain(told.status)
              }
            }
          }
          // No event holds a day that couldn't be counted, so that both lists read the same history.
          expect(short.replay(events)).toEqual({ ok: true, state })
          expect(long.replay(events)).toEqual({ ok: true, state: longState })
        },
      ),
      { numRuns: runs(300, 5000) },
    )
    expect(waited).toBeGreaterThan(20)
    expect(open).toBeGreaterThan(20)
  })
})
