import { expect } from 'vitest'
import { type PlainDate, plainDate } from '../../src/calendar/index.js'
import { adakavasProcedure } from '../../src/procedure/index.js'
import {
  type EndReason,
  type ImposeRestriction,
  type InformSubject,
  type LiftRestriction,
  type RelyOnReason,
  type RestrictedItem,
  type RestrictionCommand,
  type RestrictionEnding,
  type RestrictionEvent,
  type RestrictionMachine,
  type RestrictionState,
  restrictionLifecycle,
  restrictionsInForce,
} from '../../src/restriction/index.js'
import { deeplyFrozen } from '../request/scenario.js'

/** The machine of the document as it stands. */
export const restrictions = restrictionLifecycle(adakavasProcedure)

export const day = (value: string): PlainDate => plainDate(value)

// Most scenarios start here, on a Monday: the ten days end on Thursday 12 March.
export const first = '2026-03-02'

type Over<C extends { readonly data: object }> = Partial<Omit<C['data'], 'on' | 'id'>>

/** Until 30 June under 21.3, unless said. */
export const impose = (
  id: string,
  on: string = first,
  over: Over<ImposeRestriction> = {},
): ImposeRestriction => ({
  type: 'ImposeRestriction',
  data: {
    on: day(on),
    by: 'ona',
    id,
    item: 'photo',
    request: 'R-1',
    grounds: ['subject-claims'],
    period: { until: day('2026-06-30') },
    ...over,
  },
})

/** A restriction under 21.1 alone, until the item is corrected. */
export const imposeUntilCorrected = (id: string, on: string = first): ImposeRestriction =>
  impose(id, on, { grounds: ['rectification-pending'], period: {} })

/** To copy, for the institution's own claims, from the day on which they arose, unless said. */
export const rely = (id: string, on: string, over: Over<RelyOnReason> = {}): RelyOnReason => ({
  type: 'RelyOnReason',
  data: {
    on: day(on),
    by: 'ona',
    id,
    reason: 'own-claims',
    operation: 'copying',
    aroseOn: day(on),
    justification: 'a claim for unpaid fees',
    ...over,
  },
})

/** Carries out the subject's own signed request. */
export const carryOut = (id: string, on: string, over: Over<RelyOnReason> = {}): RelyOnReason =>
  rely(id, on, {
    reason: 'written-consent',
    operation: 'altering',
    justification: 'the signed request to correct the photo',
    ownRequest: true,
    ...over,
  })

export const inform = (id: string, on: string): InformSubject => ({
  type: 'InformSubject',
  data: { on: day(on), by: 'ona', id },
})

export const endReason = (id: string, on: string): EndReason => ({
  type: 'EndReason',
  data: { on: day(on), by: 'ona', id },
})

export const lift = (id: string, on: string, because: RestrictionEnding): LiftRestriction => ({
  type: 'LiftRestriction',
  data: { on: day(on), by: 'ona', id, because },
})

/** A history that happened. */
export interface Scenario {
  readonly machine: RestrictionMachine
  readonly events: readonly RestrictionEvent[]
  readonly state: RestrictionState
  /** The history with one more command, which must be accepted. */
  and(command: RestrictionCommand): Scenario
  /** The codes of the notes on a command, which must be accepted. */
  notes(command: RestrictionCommand): readonly string[]
  /** Code and clauses of a rejection; an acceptance fails the test. */
  rejection(command: RestrictionCommand): { readonly code: string; readonly clauses: readonly string[] }
}

function decided(machine: RestrictionMachine, state: RestrictionState, command: RestrictionCommand) {
  const before = JSON.stringify({ state, command })
  const decision = machine.decide(command, state)
  const after = decision.accepted ? machine.evolve(state, decision.events[0]) : state
  expect(JSON.stringify({ state, command })).toBe(before)
  expect(deeplyFrozen(decision) && deeplyFrozen(after)).toBe(true)
  return { decision, after }
}

function scenario(
  machine: RestrictionMachine,
  events: readonly RestrictionEvent[],
  state: RestrictionState,
): Scenario {
  const accepted = (command: RestrictionCommand) => {
    const { decision, after } = decided(machine, state, command)
    if (!decision.accepted) {
      throw new Error(`${command.type} was rejected: ${JSON.stringify(decision.rejection)}`)
    }
    expect(decision.events).toHaveLength(1)
    return { decision, after }
  }
  return {
    machine,
    events,
    state,
    and: (command) => {
      const { decision, after } = accepted(command)
      return scenario(machine, [...events, ...decision.events], after)
    },
    notes: (command) => accepted(command).decision.notes.map(({ note }) => note),
    rejection: (command) => {
      const { decision } = decided(machine, state, command)
      if (decision.accepted) throw new Error(`${command.type} was accepted: ${JSON.stringify(decision)}`)
      const { code, clauses, command: rejected } = decision.rejection
      expect(rejected).toBe(command.type)
      return { code, clauses }
    },
  }
}

/** Plays commands, each of which must be accepted. */
export function given(
  commands: readonly RestrictionCommand[],
  machine: RestrictionMachine = restrictions,
): Scenario {
  return commands.reduce(
    (played, command) => played.and(command),
    scenario(machine, [], machine.initialState()),
  )
}

/** The restricted state, or a failure. */
export function restricted(state: RestrictionState): RestrictedItem {
  if (state.status === 'restricted') return state
  throw new Error(`the item is ${state.status}, not restricted`)
}

/** The names of the restrictions in force on a day. */
export const inForce = ({ state }: Scenario, on: string): readonly string[] =>
  restrictionsInForce(state, day(on)).map(({ id }) => id)

/** Where each duty stands on a day, as `reason due status`. */
export const duties = ({ machine, state }: Scenario, on: string): readonly string[] =>
  machine
    .duties(state, day(on))
    .map(({ about, deadline, status }) => `${about?.['id']} ${deadline.due} ${status}`)
