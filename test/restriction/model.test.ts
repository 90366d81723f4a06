import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type PlainDate } from '../../src/calendar/index.js'
import { restrictionReasons } from '../../src/request/index.js'
import {
  mayProcess,
  type RestrictionCommand,
  type RestrictionEvent,
  type RestrictionState,
  restrictionEndings,
  restrictionsInForce,
} from '../../src/restriction/index.js'
import { restrictionGrounds } from '../../src/rights/index.js'
import { byModel, firstDays, type Modelled, moves } from '../model/by-model.js'
import { runs } from '../runs.js'
import { comesTo, inForceOn, owedFor } from './model.js'
import { endReason, impose, inform, lift, rely, restrictions } from './scenario.js'

/** The restrictions of an item: what was done, and the day. */
interface Model {
  readonly events: readonly RestrictionEvent[]
  readonly last: PlainDate
}

/** The days on which something begins or ends. */
const daysOf = ({ events }: Model): readonly PlainDate[] =>
  events.flatMap(({ data: { command } }) => {
    if (command.type === 'RelyOnReason') return [addDays(command.data.aroseOn, 10)]
    const until = command.type === 'ImposeRestriction' ? command.data.period.until : undefined
    return until === undefined ? [] : [until]
  })

/** The days on which is looked at what is restricted and owed: about each of them. */
const looked = (model: Model): readonly PlainDate[] =>
  [model.last, ...daysOf(model)].flatMap((day) => [-1, 0, 1].map((days) => addDays(day, days)))

const modelled = (
  start: PlainDate,
): Modelled<Model, RestrictionCommand, RestrictionEvent, RestrictionState> => ({
  machine: restrictions,
  before: { events: [], last: start },
  comesTo: ({ events }, command) => comesTo(events, command),
  after: ({ events }, { data: { on } }, more) => ({ events: [...events, ...more], last: on }),
  expected: (model) =>
    looked(model).map((day) => {
      const inForce = inForceOn(model.events, day)
      return { day, inForce, storing: true, reading: inForce.length === 0, owed: owedFor(model.events, day) }
    }),
  seen: (state, model) =>
    looked(model).map((day) => ({
      day,
      inForce: restrictionsInForce(state, day).map(({ id }) => id),
      storing: mayProcess(state, 'storing', {}, day).allowed,
      reading: mayProcess(state, 'reading', {}, day).allowed,
      owed: restrictions
        .duties(state, day)
        .map(({ about, deadline, status }) => ({ id: about?.['id'], due: deadline.due, status })),
    })),
})

type Make = (model: Model) => RestrictionCommand
const name = fc.constantFrom('A', 'B', 'C')
const reasonName = fc.constantFrom('r', 's', 't')
const grounds = fc
  .shuffledSubarray([...restrictionGrounds], { minLength: 1 })
  .map(([first = 'subject-claims', ...more]) => [first, ...more] as const)
const dayOf = moves.map((move) => (model: Model) => move(model.last, daysOf(model)))

const imposing = fc
  .tuple(dayOf, name, grounds, fc.option(fc.integer({ min: -1, max: 45 })), fc.boolean(), fc.nat(9))
  .map(
    ([onDay, id, on21, lasts, criterion, item]): Make =>
      (model) => {
        const on = onDay(model)
        return impose(id, on, {
          item: item === 9 ? 'address' : 'photo',
          grounds: on21,
          period: {
            ...(lasts === null ? {} : { until: addDays(on, lasts) }),
            ...(criterion ? { criterion: 'the case is over' } : {}),
          },
        })
      },
  )
const relying = fc
  .tuple(
    dayOf,
    reasonName,
    fc.constantFrom(...restrictionReasons),
    fc.integer({ min: -1, max: 30 }),
    fc.boolean(),
  )
  .map(
    ([onDay, id, reason, ago, own]): Make =>
      (model) => {
        const on = onDay(model)
        return rely(id, on, {
          reason,
          aroseOn: addDays(on, -ago),
          ...(own ? { ownRequest: true as const } : {}),
        })
      },
  )
const lifting = fc.tuple(dayOf, name, fc.constantFrom(...restrictionEndings)).map(
  ([onDay, id, because]): Make =>
    (model) =>
      lift(id, onDay(model), because),
)
const telling = fc.tuple(dayOf, reasonName).map(
  ([onDay, id]): Make =>
    (model) =>
      inform(id, onDay(model)),
)
const ending = fc.tuple(dayOf, reasonName).map(
  ([onDay, id]): Make =>
    (model) =>
      endReason(id, onDay(model)),
)

test('what may be done to a restricted item, what holds on a day and what is owed by when are those of the documents (A-21 to A-24)', () => {
  const seen = byModel(
    firstDays,
    modelled,
    [imposing, relying, lifting, telling, imposing, relying, ending],
    {
      numRuns: runs(50, 20_000),
    },
  )
  expect([...seen.keys()]).toEqual(expect.arrayContaining(['ImposeRestriction taken', 'RelyOnReason taken']))
  if (runs(0, 1) === 1)
    expect([...seen.keys()].sort()).toEqual([
      'EndReason before-last-event',
      'EndReason no-such-reason',
      'EndReason reason-already-ended',
      'EndReason taken',
      'EndReason wrong-status',
      'ImposeRestriction already-imposed',
      'ImposeRestriction before-last-event',
      'ImposeRestriction other-item',
      'ImposeRestriction period-missing',
      'ImposeRestriction period-over',
      'ImposeRestriction taken',
      'InformSubject already-informed',
      'InformSubject before-last-event',
      'InformSubject no-notice-owed',
      'InformSubject no-such-reason',
      'InformSubject taken',
      'InformSubject wrong-status',
      'LiftRestriction before-last-event',
      'LiftRestriction no-criterion',
      'LiftRestriction no-such-restriction',
      'LiftRestriction not-under-rectification',
      'LiftRestriction restriction-already-over',
      'LiftRestriction taken',
      'LiftRestriction wrong-status',
      'RelyOnReason before-last-event',
      'RelyOnReason no-restriction-in-force',
      'RelyOnReason not-written-consent',
      'RelyOnReason reason-already-relied-on',
      'RelyOnReason reason-not-arisen',
      'RelyOnReason taken',
      'RelyOnReason wrong-status',
    ])
})
