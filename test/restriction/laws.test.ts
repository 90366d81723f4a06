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
import { type ComesTo, taken } from '../model/by-model.js'
import { later } from '../request/scenario.js'
import { runs } from '../runs.js'
import { comesTo, inForceOn, modelOf, owedFor } from './model.js'
import { carryOut, endReason, impose, inform, lift, rely, restrictions } from './scenario.js'

/* Each law runs over random histories; its expectation is read from the commands of the events alone. */

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
    /** What it came to. */
    readonly came: ComesTo
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
    return { command, before, came: decision.accepted ? taken : decision.rejection.code }
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
  fc.assert(fc.property(arbitrary, holds), { numRuns: runs(300, 20_000) })

describe('over random histories', () => {
  test('a command is taken exactly where the documents allow it, and rejected for its first obstacle (A-21 to A-24)', () => {
    law(histories, ({ tried }) => {
      for (const { command, before, came } of tried) {
        expect({ command, came }).toEqual({ command, came: comesTo(before, command) })
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
      const shown = restrictions
        .duties(history.state, on)
        .map(({ about, deadline, status }) => ({ id: about?.['id'], due: deadline.due, status }))
      expect(shown).toEqual(owedFor(history.events, on))
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
