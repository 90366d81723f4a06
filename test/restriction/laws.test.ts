import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlainDate } from '../../src/calendar/index.js'
import { restrictionReasons } from '../../src/request/index.js'
import {
  mayProcess,
  processingOperations,
  type RestrictionCommand,
  type RestrictionEvent,
  type RestrictionState,
  restrictionEndings,
  restrictionsInForce,
} from '../../src/restriction/index.js'
import { restrictionGrounds } from '../../src/rights/index.js'
import { later } from '../request/scenario.js'
import { carryOut, endReason, impose, inform, lift, rely, restrictions } from './scenario.js'

/* Each law runs over random histories; its expectation is read from the commands of the events alone. */

/* The calendar, once more by hand. */

const easter: Readonly<Record<string, string>> = {
  2018: '04-01',
  2019: '04-21',
  2020: '04-12',
  2021: '04-04',
  2022: '04-17',
  2023: '04-09',
  2024: '03-31',
  2025: '04-20',
  2026: '04-05',
  2027: '03-28',
  2028: '04-16',
  2029: '04-01',
}
const fixed = '01-01 02-16 03-11 05-01 06-24 07-06 08-15 11-01 12-24 12-25 12-26'.split(' ')

function working(on: string): boolean {
  const weekday = new Date(`${on}T00:00:00Z`).getUTCDay()
  const year = on.slice(0, 4)
  const sunday = easter[year]
  if (sunday === undefined) throw new Error(`no Easter for ${year}`)
  const off = [...fixed, ...(year >= '2020' ? ['11-02'] : [])]
  return weekday !== 0 && weekday !== 6 && !off.includes(on.slice(5)) && on !== later(`${year}-${sunday}`, 1)
}

/** The last day of ten days, moved to a working day (D-2, D-9). */
function tenDays(from: string): PlainDate {
  let due = later(from, 10)
  while (!working(due)) due = later(due, 1)
  return due
}

/* The restrictions, once more from the commands. */

interface Model {
  readonly from: string
  readonly until: string
  readonly criterion: boolean
  grounds: readonly string[]
  end: string
}

function modelOf(events: readonly RestrictionEvent[]): ReadonlyMap<string, Model> {
  const model = new Map<string, Model>()
  for (const { data } of events) {
    const { command } = data
    if (command.type === 'ImposeRestriction') {
      const { on, id, grounds, period } = command.data
      const until = period.until ?? '9999-12-31'
      model.set(id, {
        from: on,
        until,
        criterion: period.criterion !== undefined,
        grounds,
        end: '9999-12-31',
      })
    }
    if (command.type === 'LiftRestriction') {
      const { on, id, because } = command.data
      const lifted = model.get(id)
      if (lifted === undefined) throw new Error(`${id} was lifted and never imposed`)
      // The item is corrected or erased, and with it every restriction that stands; anything else ends one of them.
      for (const one of [...model.values()].filter((one) => standsOn(one, on))) {
        if (because === 'corrected')
          one.grounds = one.grounds.filter((ground) => ground !== 'rectification-pending')
        else if (because === 'erased' || one === lifted) one.grounds = []
        if (one.grounds.length === 0) one.end = on
      }
    }
  }
  return model
}

const standsOn = ({ from, until, end }: Model, on: string): boolean => from <= on && on <= until && on < end
const inForceOn = (events: readonly RestrictionEvent[], on: string): readonly string[] =>
  [...modelOf(events)].filter(([, one]) => standsOn(one, on)).map(([id]) => id)

/** Whether a command is to be accepted, by the documents. */
function acceptable(events: readonly RestrictionEvent[], { type, data }: RestrictionCommand): boolean {
  const last = events.at(-1)?.data.command.data.on
  if (last === undefined && type !== 'ImposeRestriction') return false
  if (last !== undefined && data.on < last) return false
  const commands = events.map((event) => event.data.command)
  const model = modelOf(events)
  const relied = commands.flatMap((one) => (one.type === 'RelyOnReason' ? [one.data] : []))
  const done = (what: string, id: string) => commands.some((one) => one.type === what && one.data.id === id)
  if (type === 'ImposeRestriction') {
    const { id, item, period, grounds, on } = data
    const items = commands.flatMap((one) => (one.type === 'ImposeRestriction' ? [one.data.item] : []))
    if (model.has(id) || items.some((one) => one !== item)) return false
    if (period.until !== undefined) return period.until >= on
    return period.criterion !== undefined || grounds.every((one) => one === 'rectification-pending')
  }
  if (type === 'RelyOnReason') {
    const { id, on, aroseOn, ownRequest, reason } = data
    if (relied.some((one) => one.id === id) || aroseOn > on) return false
    return inForceOn(events, on).length > 0 && (ownRequest !== true || reason === 'written-consent')
  }
  if (type === 'InformSubject') {
    return relied.some(({ id, ownRequest }) => id === data.id && !ownRequest) && !done(type, data.id)
  }
  if (type === 'EndReason') return done('RelyOnReason', data.id) && !done(type, data.id)
  const lifted = model.get(data.id)
  if (lifted === undefined || !standsOn(lifted, data.on)) return false
  if (data.because === 'corrected') return lifted.grounds.includes('rectification-pending')
  return data.because !== 'criterion-met' || lifted.criterion
}

/* Histories. */

type Step = (on: string) => RestrictionCommand

const restrictionName = fc.constantFrom('A', 'B', 'C', 'D')
const reasonName = fc.constantFrom('r', 's', 't', 'u')
const grounds = fc
  .uniqueArray(fc.constantFrom(...restrictionGrounds), { minLength: 1, maxLength: 3 })
  .chain(([first, ...others]) =>
    first === undefined ? fc.nat(0).map(() => null) : fc.constant([first, ...others] as const),
  )

const imposing: fc.Arbitrary<Step> = fc
  .record({
    id: restrictionName,
    item: fc.constantFrom('photo', 'photo', 'photo', 'photo', 'address'),
    grounds,
    lasts: fc.option(fc.integer({ min: -1, max: 60 })),
    criterion: fc.boolean(),
  })
  .map(
    ({ id, item, grounds, lasts, criterion }) =>
      (on) =>
        impose(id, on, {
          item,
          ...(grounds === null ? {} : { grounds }),
          period: {
            ...(lasts === null ? {} : { until: later(on, lasts) }),
            ...(criterion ? { criterion: 'the case is over' } : {}),
          },
        }),
  )
const relying: fc.Arbitrary<Step> = fc
  .record({
    id: reasonName,
    reason: fc.constantFrom(...restrictionReasons),
    operation: fc.constantFrom('reading', 'copying', 'listening', 'altering', 'sending', 'destroying'),
    ago: fc.integer({ min: -1, max: 40 }),
    own: fc.boolean(),
  })
  .map(({ id, reason, operation, ago, own }) => (on) => {
    const over = { reason, operation, aroseOn: later(on, -ago) } as const
    return own ? carryOut(id, on, over) : rely(id, on, over)
  })
const lifting: fc.Arbitrary<Step> = fc.tuple(restrictionName, fc.constantFrom(...restrictionEndings)).map(
  ([id, because]) =>
    (on) =>
      lift(id, on, because),
)
const telling: fc.Arbitrary<Step> = reasonName.map((id) => (on) => inform(id, on))
const ending: fc.Arbitrary<Step> = reasonName.map((id) => (on) => endReason(id, on))

const commands: fc.Arbitrary<readonly RestrictionCommand[]> = fc
  .tuple(
    fc.integer({ min: 0, max: 365 * 10 }),
    imposing,
    fc.array(
      fc.tuple(
        fc.integer({ min: -1, max: 12 }),
        fc.oneof(
          { weight: 3, arbitrary: imposing },
          { weight: 4, arbitrary: relying },
          { weight: 3, arbitrary: lifting },
          { weight: 3, arbitrary: telling },
          { weight: 1, arbitrary: ending },
        ),
      ),
      { maxLength: 25 },
    ),
  )
  .map(([start, opening, steps]) => {
    let on: string = later('2018-06-01', start)
    return [
      opening(on),
      ...steps.map(([gap, step]) => {
        on = later(on, gap)
        return step(on)
      }),
    ]
  })

interface Played {
  readonly events: readonly RestrictionEvent[]
  readonly state: RestrictionState
  /** Every command with what came before it. */
  readonly tried: readonly {
    readonly command: RestrictionCommand
    readonly before: readonly RestrictionEvent[]
    readonly accepted: boolean
  }[]
}

function play(list: readonly RestrictionCommand[]): Played {
  let state = restrictions.initialState()
  let events: readonly RestrictionEvent[] = []
  const tried = list.map((command) => {
    const before = events
    const decision = restrictions.decide(command, state)
    if (decision.accepted) {
      state = restrictions.evolve(state, decision.events[0])
      events = [...events, ...decision.events]
    }
    return { command, before, accepted: decision.accepted }
  })
  return { events, state, tried }
}

const histories = commands.map(play)
/** A day near a history. */
const near = ({ events }: Played, ahead: number): PlainDate =>
  later(events[0]?.data.command.data.on ?? '2020-01-01', ahead)
const days = fc.integer({ min: -3, max: 200 })
const known = fc.constantFrom(true, false, null)
const processing = fc.record(
  { 'written-consent': known, 'own-claims': known, 'protect-others': known, 'public-interest': known },
  { requiredKeys: [] },
)

const law = <A>(arbitrary: fc.Arbitrary<A>, holds: (value: A) => void): void =>
  fc.assert(fc.property(arbitrary, holds), { numRuns: 300 })

describe('over random histories', () => {
  test('a command is accepted exactly where the documents allow it (3.3)', () => {
    law(histories, ({ tried }) => {
      for (const { command, before, accepted } of tried) {
        expect({ command, accepted }).toEqual({ command, accepted: acceptable(before, command) })
      }
    })
  })

  test('the restrictions in force on a day are those begun, not past their last day, not ended (A-24, GX5)', () => {
    law(fc.tuple(histories, days), ([history, ahead]) => {
      const on = near(history, ahead)
      const ids = restrictionsInForce(history.state, on).map(({ id }) => id)
      expect(ids).toEqual(inForceOn(history.events, on))
    })
  })

  test('a 21.1-only restriction is over from the day on which it is reported corrected (A-21.1)', () => {
    law(fc.tuple(histories, fc.nat(300)), ([{ events, state }, ahead]) => {
      for (const [index, { data }] of events.entries()) {
        const { command } = data
        if (command.type !== 'LiftRestriction' || command.data.because !== 'corrected') continue
        const { id, on } = command.data
        const alone = modelOf(events.slice(0, index))
          .get(id)
          ?.grounds.every((one) => one === 'rectification-pending')
        const ids = restrictionsInForce(state, later(on, ahead)).map((one) => one.id)
        if (alone === true) expect(ids).not.toContain(id)
        else
          expect(
            restrictionsInForce(state, later(on, ahead)).flatMap((one) => (one.id === id ? one.grounds : [])),
          ).not.toContain('rectification-pending')
      }
    })
  })

  test('while restricted, storing is always allowed (A-22)', () => {
    law(fc.tuple(histories, days, processing), ([history, ahead, facts]) => {
      const verdict = mayProcess(history.state, 'storing', facts, near(history, ahead))
      expect(verdict.allowed).toBe(true)
      expect(verdict.assessment?.needs ?? []).toEqual([])
    })
  })

  test('while restricted, any other operation is allowed only for one of the four reasons (A-23)', () => {
    const others = fc.constantFrom(...processingOperations.filter((one) => one !== 'storing'))
    law(fc.tuple(histories, days, processing, others), ([history, ahead, facts, operation]) => {
      const on = near(history, ahead)
      const free = inForceOn(history.events, on).length === 0
      const reason = Object.values(facts).includes(true)
      const verdict = mayProcess(history.state, operation, facts, on)
      expect(verdict.allowed).toBe(free || reason)
      expect(verdict.restrictions).toEqual(inForceOn(history.events, on))
      const names = ['own-claims', 'protect-others', 'public-interest', 'written-consent']
      const given = new Map<string, unknown>(Object.entries(facts))
      const unknown = free || reason ? [] : names.filter((name) => typeof given.get(name) !== 'boolean')
      expect((verdict.assessment?.needs ?? []).map(({ fact }) => fact).sort()).toEqual(unknown)
    })
  })

  test('each reason relied on has one duty, ten days from the later of first day and reason (A-23)', () => {
    law(fc.tuple(histories, days), ([history, ahead]) => {
      const on = near(history, ahead)
      const owed = history.events.flatMap(({ data: { command } }, index) => {
        if (command.type !== 'RelyOnReason' || command.data.ownRequest === true) return []
        const before = modelOf(history.events.slice(0, index))
        const [first = ''] = [...before.values()]
          .filter((one) => standsOn(one, command.data.on))
          .map(({ from }) => from)
          .sort()
        const due = tenDays([first, command.data.aroseOn].sort()[1] ?? '')
        const told = history.events.flatMap(({ data }) =>
          data.command.type === 'InformSubject' && data.command.data.id === command.data.id
            ? [data.command.data.on]
            : [],
        )[0]
        const open = on > due ? 'overdue' : on === due ? 'due-today' : 'pending'
        const status = told === undefined ? open : told > due ? 'done-late' : 'done'
        return [{ id: command.data.id, due, status }]
      })
      const shown = restrictions
        .duties(history.state, on)
        .map(({ about, deadline, status }) => ({ id: about?.['id'], due: deadline.due, status }))
      expect(shown).toEqual(owed)
    })
  })

  test('replay gives the same state, also from a store', () => {
    law(histories, ({ events, state }) => {
      const stored: readonly RestrictionEvent[] = JSON.parse(JSON.stringify(events))
      expect(restrictions.replay(stored)).toEqual({ ok: true, state })
    })
  })

  test('the histories reach every event and every ending', () => {
    const seen = new Set<string>()
    for (const { events } of fc.sample(histories, { numRuns: 300, seed: 7 })) {
      for (const { type, data } of events) {
        seen.add(data.command.type === 'LiftRestriction' ? data.command.data.because : type)
      }
    }
    expect([...seen].sort()).toEqual([
      'ReasonEnded',
      'ReasonReliedOn',
      'RestrictionImposed',
      'SubjectInformed',
      'corrected',
      'criterion-met',
      'erased',
      'lifted-by-subject',
    ])
  })
})
