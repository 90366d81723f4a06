import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, defineHolidayCalendar, holidaysOf } from '../../src/calendar/index.js'
import type { RequestCommand } from '../../src/index.js'
import { defineProcedure } from '../../src/making/index.js'
import { requestLifecycle } from '../../src/request/index.js'
import { en } from '../../src/text/en/index.js'
import { catalogueFor, explainRejection } from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import {
  assign,
  changeVersion,
  confirm,
  day,
  extend,
  inquire,
  receivedOn,
  supply,
} from '../request/scenario.js'
import { runs } from '../runs.js'
import { seen } from '../text/reading.js'

const id = 'our-home'
const requests = requestLifecycle([
  { from: null, rules: defineProcedure({ id, version: '1' }) },
  {
    from: day('2026-03-01'),
    rules: defineProcedure({ id, version: '2', readings: { extension: 'two-further-months' } }),
  },
  {
    from: day('2026-06-01'),
    rules: defineProcedure({
      id,
      version: '3',
      readings: { lastDay: 'as-counted', identityInquiry: 'clock-pauses' },
    }),
  },
])

const stateAfter = (commands: readonly RequestCommand[]) => {
  let state = requests.initialState()
  for (const command of commands) {
    const decision = requests.decide(command, state)
    if (decision.accepted) state = requests.evolve(state, decision.events[0])
  }
  return state
}

describe('a move to another version changes no last day that was counted', () => {
  test.each([
    // Received on 20 February, extended: two months in all under version 1, three under version 2.
    [
      'an extension that the subject was told of',
      [receivedOn('2026-02-20'), assign('2026-02-23'), extend('2026-03-03')],
      '2026-03-04',
      '2',
      '2026-04-20',
      '2026-05-20',
    ],
    // 20 March is over: nothing takes the breach away.
    [
      'a limit that has passed',
      [receivedOn('2026-01-20'), assign('2026-01-21'), extend('2026-02-03')],
      '2026-03-25',
      '2',
      '2026-03-20',
      '2026-04-20',
    ],
    // 13 June 2026 is a Saturday.
    [
      'a last day that moved to a working day',
      [receivedOn('2026-05-13')],
      '2026-06-15',
      '3',
      '2026-06-15',
      '2026-06-13',
    ],
  ] as const)('%s', (_, commands, on, version, due, moved) => {
    const state = stateAfter(commands)
    const decision = requests.decide(changeVersion(on, version), state)
    expect(decision).toMatchObject({
      accepted: false,
      rejection: { code: 'limit-would-move', clauses: ['adakavas:41'], data: { version, due, moved } },
    })
  })

  test('an inquiry that is open does not begin to stop the clock', () => {
    const state = stateAfter([
      receivedOn('2026-05-20'),
      assign('2026-05-21'),
      inquire('2026-05-22', '2026-06-05'),
    ])
    expect(requests.decide(changeVersion('2026-06-02', '3'), state)).toMatchObject({
      accepted: false,
      rejection: { code: 'limit-would-move', data: { due: '2026-06-22' } },
    })
  })

  test('nor whether it is in time, where the list of holidays alone is another', () => {
    const calendar = defineHolidayCalendar({
      name: 'the list of the host',
      firstYear: 2026,
      lastYear: 2026,
      days: [...holidaysOf(2026)],
    })
    const longer = defineProcedure({ id, version: '2' })
    const machine = requestLifecycle([
      { from: null, rules: defineProcedure({ id, version: '1', calendar }) },
      { from: day('2027-01-01'), rules: longer },
    ])
    // Received on 7 December 2026: the last day is 7 January 2027 or, as far as the first list tells, a later one.
    const received = machine.decide(receivedOn('2026-12-07'), machine.initialState())
    if (!received.accepted) throw new Error('expected a request')
    const state = machine.evolve(machine.initialState(), received.events[0])
    const decision = machine.decide(changeVersion('2027-01-08', '2'), state)
    expect(decision).toMatchObject({
      accepted: false,
      rejection: { code: 'limit-would-move', data: { due: '2027-01-07', moved: '2027-01-07' } },
    })
    if (decision.accepted) throw new Error('expected a rejection')
    const said = [lt, en].map((language) =>
      seen(explainRejection(decision.rejection, catalogueFor(language, longer))),
    )
    expect(said).toEqual([
      expect.stringContaining(
        'Pagal redakciją „2“ kitaip būtų vertinama, ar pareiga, kurios terminas baigiasi 2027 m. sausio 7 d., atliekama laiku.',
      ),
      expect.stringContaining(
        'Under version “2” it would be judged otherwise whether what has to be done by 7 January 2027 is in time.',
      ),
    ])
  })

  test('one that would stay as it is lets the case move, to whichever of several versions', () => {
    const state = stateAfter([receivedOn('2026-05-20'), assign('2026-05-21')])
    const option = requests
      .options(state, day('2026-06-02'))
      .find(({ command }) => command === 'ChangeVersion')
    expect(option).toMatchObject({ open: false, obstacle: { code: 'limit-would-move' } })
    expect(requests.options(stateAfter([receivedOn('2026-05-19')]), day('2026-06-02'))).toContainEqual(
      expect.objectContaining({ command: 'ChangeVersion', open: true }),
    )
  })

  test('whatever was done before, what is owed stays as it was, and nobody is late because of the move', () => {
    const offset = fc.integer({ min: 0, max: 75 })
    const acts: readonly ((on: string) => RequestCommand)[] = [
      assign,
      (on) => inquire(on, addDays(day(on), 14)),
      supply,
      confirm,
      extend,
    ]
    const act = fc.tuple(fc.nat(acts.length - 1), offset)
    let moves = 0
    fc.assert(
      fc.property(
        offset,
        fc.array(act, { maxLength: 5 }),
        offset,
        fc.constantFrom('2', '3'),
        (start, done, move, version) => {
          const received = addDays(day('2026-02-01'), start * 2)
          const commands = done
            .toSorted(([, one], [, other]) => one - other)
            .flatMap(([which, later]) => acts[which]?.(addDays(received, later)) ?? [])
          const state = stateAfter([receivedOn(received), ...commands])
          const on = addDays(received, move)
          const decision = requests.decide(changeVersion(on, version), state)
          if (!decision.accepted) return
          moves += 1
          const owed = (one: typeof state) =>
            requests
              .duties(one, on)
              .map(({ duty, owedTo, deadline, status }) => [duty, owedTo, deadline.due, status])
          expect(owed(requests.evolve(state, decision.events[0]))).toEqual(owed(state))
        },
      ),
      { numRuns: runs(300, 20_000) },
    )
    expect(moves).toBeGreaterThan(10)
  })
})
