import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, nextWorkingDay, type PlainDate } from '../../src/calendar/index.js'
import { compareReadings } from '../../src/comparison/index.js'
import { complaintLifecycle } from '../../src/complaint/index.js'
import type { Machine, MachineTypes } from '../../src/core/index.js'
import { defineProcedure } from '../../src/making/index.js'
import {
  adakavasProcedure,
  type Procedure,
  type Readings,
  readingAlternatives,
} from '../../src/procedure/index.js'
import { requestLifecycle } from '../../src/request/index.js'
import type { Claim } from '../../src/rights/index.js'
import { both, lodge, lodgeSilence } from '../complaint/scenario.js'
import { caseFactsWith, civilDays, completeFacts, histories } from '../model/arbitraries.js'
import {
  answer,
  assign,
  confirm,
  extend,
  given,
  reading,
  receivedOn,
  refuseUnfounded,
  submit,
} from '../request/scenario.js'
import { runs } from '../runs.js'
import { ofRequest } from './reading-histories.js'

/* Every combination by brute force, and nothing of the library but the machines. */

const names = Object.keys(readingAlternatives) as readonly (keyof Readings)[]

/** The readings with those switched whose bit is set. */
const switchedBy = (base: Readings, set: number): Readings => ({
  ...base,
  ...Object.fromEntries(
    names.flatMap((name, bit) => {
      const other = readingAlternatives[name].find((one) => one !== base[name])
      return Math.floor(set / 2 ** bit) % 2 === 1 ? [[name, other]] : []
    }),
  ),
})

/** What became of an act under some readings. */
interface Act {
  readonly rejection: object | null
  readonly data: object
  readonly notes: readonly object[]
}
interface OptionTold {
  readonly command: string
  readonly open: boolean
  readonly from: string | null
  readonly until: string | null
  readonly by: string | null
  readonly only: string | null
}
interface Decided {
  readonly acts: readonly Act[]
  readonly days: readonly {
    readonly on: string
    readonly duties: readonly object[]
    readonly options: readonly OptionTold[]
  }[]
}

/** A history decided under readings: what isn't allowed is left out. */
function decidedUnder<T extends MachineTypes>(
  machine: Machine<T>,
  commands: readonly T['Command'][],
  days: readonly PlainDate[],
): Decided {
  let state = machine.initialState()
  const acts = commands.map((command): Act => {
    const decision = machine.decide(command, state)
    if (!decision.accepted) return { rejection: decision.rejection, data: {}, notes: [] }
    state = machine.evolve(state, decision.events[0])
    return { rejection: null, data: { ...decision.events[0].data }, notes: decision.notes }
  })
  return {
    acts,
    days: days.map((on) => ({ on, duties: machine.duties(state, on), options: machine.options(state, on) })),
  }
}

/** A value as text, with no more of a deadline than its clause and its last day. */
const essence = (value: unknown): string =>
  JSON.stringify(value, (_, one) =>
    one !== null && typeof one === 'object' && 'due' in one && 'counted' in one
      ? { clause: one.clause, due: one.due }
      : one,
  ) ?? ''

const ofOption = ({ open, from, until, by, only }: OptionTold): unknown =>
  open ? { from, until, by, only } : { from }

const dutyKey = (duty: object): string => {
  const of = new Map(Object.entries(duty))
  return essence(['duty', 'clause', 'owedTo', 'about'].map((name) => of.get(name)))
}

interface Comes<Value> {
  readonly was: Value
  readonly otherwise: readonly {
    readonly value: Value
    readonly because: readonly (readonly { readonly reading: string }[])[]
  }[]
}
/** A difference, of whatever machine. */
type Place =
  | ({ readonly what: 'decision'; readonly index: number } & Comes<object | null>)
  | ({ readonly what: 'event'; readonly index: number; readonly path: string } & Comes<unknown>)
  | ({ readonly what: 'note'; readonly index: number; readonly note: object } & Comes<boolean>)
  | ({ readonly what: 'duty'; readonly on: string } & Comes<object | null>)
  | ({ readonly what: 'option'; readonly on: string } & Comes<OptionTold>)

/** The values in the place of a difference under some readings: none where an act isn't allowed. */
function* valuesAt(place: Place, { acts, days }: Decided): Generator<string> {
  const act = 'index' in place ? acts[place.index] : undefined
  const day = 'on' in place ? days.find(({ on }) => on === place.on) : undefined
  switch (place.what) {
    case 'decision':
      yield essence(act?.rejection)
      return
    case 'event':
      if (act?.rejection === null)
        yield essence(place.path.split('.').reduce<unknown>((data, name) => fieldOf(data, name), act.data))
      return
    case 'note':
      if (act?.rejection === null)
        yield essence(act.notes.some((one) => essence(one) === essence(place.note)))
      return
    case 'duty': {
      const known = [place.was, ...place.otherwise.map(({ value }) => value)].find((one) => one !== null)
      yield essence(day?.duties.find((one) => dutyKey(one) === dutyKey(known ?? {})) ?? null)
      return
    }
    case 'option':
      for (const option of day?.options ?? [])
        if (option.command === place.was.command) yield essence(ofOption(option))
  }
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(name) : undefined

/** What a place comes to by a comparison, as `valuesAt` gives it. */
function told(place: Place): { readonly was: string; readonly otherwise: readonly Otherwise[] } {
  const text = (value: unknown, option: OptionTold | null): string =>
    essence(option === null ? value : ofOption(option))
  if (place.what === 'option')
    return {
      was: text(null, place.was),
      otherwise: place.otherwise.map(({ value, because }) => ({ value: text(null, value), because })),
    }
  return {
    was: text(place.was, null),
    otherwise: place.otherwise.map(({ value, because }) => ({ value: text(value, null), because })),
  }
}
type Otherwise = Comes<string>['otherwise'][number]

/** The leaves of a value by their paths. */
function* leaves(value: unknown, path = ''): Generator<readonly [path: string, leaf: string]> {
  if (typeof value !== 'object' || value === null || 'counted' in value) yield [path, essence(value)]
  else
    for (const [name, one] of Object.entries(value))
      yield* leaves(one, path === '' ? name : `${path}.${name}`)
}

/** Everything that a history comes to: of what, where, and what. */
function everythingIn({ acts, days }: Decided): readonly string[] {
  return [
    ...acts.flatMap(({ rejection, data, notes }, index) => {
      if (rejection !== null) return []
      const derived = Object.entries(data).filter(([name]) => name !== 'command' && name !== 'procedure')
      return [
        ...[...leaves(Object.fromEntries(derived))].map(([path, leaf]) => `event ${index} ${path} ${leaf}`),
        ...notes.map((note) => `note ${index} - ${essence(note)}`),
      ]
    }),
    ...days.flatMap(({ on, duties, options }) => [
      ...duties.map((duty) => `duty ${on} - ${essence(duty)}`),
      ...options.map((option) => `option ${on} - ${option.command} ${essence(ofOption(option))}`),
    ]),
  ]
}

/** Whether a place tells of something that differs, or the act that it is of isn't allowed at all. */
const covers = (place: Place, [what, at, path = '']: readonly string[]): boolean =>
  `${'index' in place ? place.index : place.on}` === at &&
  (place.what === 'decision' ||
    (place.what === what &&
      (place.what !== 'event' || path === place.path || path.startsWith(`${place.path}.`))))

/** Holds a comparison against some combinations of readings, each by brute force. */
function holdsAgainst(
  differences: readonly Place[],
  base: Readings,
  decide: (readings: Readings) => Decided,
  sets: readonly number[],
): void {
  const asItStands = decide(base)
  const bitsOf = (set: readonly { readonly reading: string }[]): number =>
    set.reduce((bits, { reading }) => bits + 2 ** names.map(String).indexOf(reading), 0)
  const valuesUnder = (place: Place, set: number) => [...valuesAt(place, decide(switchedBy(base, set)))]
  for (const place of differences) {
    const { was, otherwise } = told(place)
    expect([...valuesAt(place, asItStands)]).toEqual([was])
    for (const { value, because } of otherwise)
      for (const bits of because.map(bitsOf)) {
        expect(valuesUnder(place, bits)).toEqual([value])
        // Of no set does a part suffice.
        for (let part = (bits - 1) & bits; part > 0; part = (part - 1) & bits)
          expect(valuesUnder(place, part)).not.toEqual([value])
      }
  }
  const before = new Set(everythingIn(asItStands))
  for (const set of sets) {
    const decided = decide(switchedBy(base, set))
    for (const place of differences) {
      const { was, otherwise } = told(place)
      for (const value of valuesAt(place, decided)) {
        // Whatever comes out is told, with a set that lies in this one.
        const sets = otherwise
          .filter((one) => one.value === value)
          .flatMap(({ because }) => because.map(bitsOf))
        expect(value === was || sets.some((bits) => (bits & ~set) === 0), `${place.what} under ${set}`).toBe(
          true,
        )
      }
    }
    // What differs anywhere lies in a place that is told.
    const after = new Set(everythingIn(decided))
    const differing = [...before]
      .filter((one) => !after.has(one))
      .concat([...after].filter((one) => !before.has(one)))
    for (const one of differing)
      expect(
        differences.some((place) => covers(place, one.split(' '))),
        one,
      ).toBe(true)
  }
}

/** Machines by their readings: the same combination is asked for again and again. */
function machinesOf<T extends MachineTypes>(lifecycle: (procedure: Procedure) => Machine<T>) {
  const made = new Map<string, Machine<T>>()
  return (procedure: Procedure): Machine<T> => {
    const key = JSON.stringify([procedure.id, ...Object.entries(procedure.readings).sort()])
    const machine = made.get(key) ?? lifecycle(procedure)
    made.set(key, machine)
    return machine
  }
}

const requestsUnder = machinesOf(requestLifecycle)
const complaintsUnder = machinesOf(complaintLifecycle)
const all = Array.from({ length: 1024 }, (_, set) => set)
const model = (readings: Partial<Readings>) => defineProcedure({ id: 'model', version: '1', readings })

describe('a comparison of readings', () => {
  test('comes to what every combination of them comes to, of any history of a request', () => {
    fc.assert(
      fc.property(
        histories.filter(({ events }) => events.length > 2),
        fc.nat(30),
        fc.array(fc.nat(1023), { minLength: 8, maxLength: 8 }),
        ({ events, state, procedure: { readings } }, later, sets) => {
          const days = state.status === 'none' ? [] : [addDays(state.lastEventOn, later)]
          const compared = compareReadings({
            readings,
            under: model,
            lifecycle: requestLifecycle,
            events,
            days,
          })
          const decide = (switched: Readings) =>
            decidedUnder(
              requestsUnder(model(switched)),
              events.map(({ data }) => data.command),
              days,
            )
          holdsAgainst(compared.differences, readings, decide, sets)
        },
      ),
      { numRuns: runs(6, 150) },
    )
  })

  const paidLate = given([submit({ claims: both }), extend('2026-03-20')]).state
  const refused = given([submit(), refuseUnfounded('2026-03-05')]).state
  test.each([
    ['about silence', lodgeSilence(paidLate, '2026-05-05')],
    ['about a refusal', lodge(refused)],
  ] as const)('comes to what all of them come to, of a complaint %s (A-48)', (_, command) => {
    const { readings } = adakavasProcedure
    const days = [command.data.receivedOn]
    const machine = complaintsUnder(reading(readings))
    const decision = machine.decide(command, machine.initialState())
    const events = decision.accepted ? decision.events : []
    const compared = compareReadings({
      readings,
      under: reading,
      lifecycle: complaintLifecycle,
      events,
      days,
    })
    const decide = (switched: Readings) => decidedUnder(complaintsUnder(reading(switched)), [command], days)
    holdsAgainst(
      compared.differences,
      readings,
      decide,
      runs(0, 1) === 1 ? all : all.filter((set) => set % 37 === 0),
    )
  })
})

describe('where the text is unambiguous', () => {
  const isWorkingDay = (day: PlainDate): boolean => nextWorkingDay(day) === day
  /** Rights whose decision no reading touches: those of erasure and restriction do (A-17.2, 19, 24). */
  const claims = fc.subarray<Claim>(
    [
      { right: 'access' },
      { right: 'rectification', corrections: [{ item: 'phone', replacement: 'right' }] },
      { right: 'objection', items: ['photo'] },
      { right: 'portability', items: ['diary'] },
    ],
    { minLength: 1 },
  )

  test('nothing differs: no last day on a weekend, no inquiry, no extension, no refusal, no ground of erasure', () => {
    let compared = 0
    fc.assert(
      fc.property(
        // The ten days and the month end on working days, so that no last day moves (D-2).
        civilDays.filter((day) => isWorkingDay(addDays(day, 10)) && isWorkingDay(addMonths(day, 1))),
        claims,
        caseFactsWith(completeFacts),
        fc.integer({ min: 1, max: 27 }),
        (day, [first, ...others], facts, after) => {
          if (first === undefined) return
          const answeredOn = addDays(day, after)
          // Carried out on a working day, or named on one: it doesn't move either.
          const commands = [
            receivedOn(day, { claims: [first, ...others] }),
            assign(addDays(day, 0)),
            confirm(addDays(day, 1)),
            answer(answeredOn, facts, { implementBy: nextWorkingDay(addDays(answeredOn, 3)) }),
          ] as const
          const machine = requestsUnder(reading({}))
          let state = machine.initialState()
          for (const command of commands) {
            const decision = machine.decide(command, state)
            if (!decision.accepted) return
            state = machine.evolve(state, decision.events[0])
          }
          compared += 1
          expect(ofRequest(commands)).toEqual({ differences: [], impossible: [] })
        },
      ),
      { numRuns: runs(20, 500) },
    )
    expect(compared).toBeGreaterThan(4)
  })
})
