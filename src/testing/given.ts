import {
  InvalidInputError,
  type Machine,
  type MachineTypes,
  type NoteOnActOf,
  type RejectionOf,
} from '../core/index.js'
import { isList, Pictured, trusting } from '../core/input-error.js'
import { isTold, RejectedCommandError } from '../core/rejected-error.js'

/** A history that happened, and what may be tried on it.
 *
 * @category Testing */
export interface History<T extends MachineTypes> {
  /** The whole history: what was given, and what came of the commands since. */
  readonly history: readonly T['Event'][]
  /** The state that it led to. */
  readonly state: T['State']
  /**
   * Gives commands one after the other, each of which must be accepted.
   *
   * @throws RejectedCommandError for the first that is not, naming it, its place, the code and the clauses.
   */
  when(...commands: readonly T['Command'][]): Outcome<T>
  /**
   * The rejection of a command.
   *
   * @throws Error where it is accepted.
   */
  rejects(command: T['Command']): RejectionOf<T>
}

/** What came of commands that were accepted; the history goes on from there.
 *
 * @category Testing */
export interface Outcome<T extends MachineTypes> extends History<T> {
  /** The events of the commands, in order: what a host stores. */
  readonly events: readonly T['Event'][]
  /** The notes on the commands, in order: breaches and remarks. */
  readonly notes: readonly NoteOnActOf<T>[]
}

/**
 * A history to try commands on: given these events, when these commands are given, then the state, the events and the
 * notes are these. It belongs to no test framework: what is wrong is an error that names the command.
 *
 * @param machine - The machine, closed over its procedure.
 * @param events - What happened before, as it is stored; nothing, for a history that begins.
 * @throws InvalidInputError for events that can't have happened, naming the first.
 * @category Testing
 * @example
 * ```ts
 * import { adakavasProcedure, consentLifecycle, plainDate } from 'privacy-rulebook'
 * import { given } from 'privacy-rulebook/testing'
 *
 * const consents = consentLifecycle(adakavasProcedure)
 * const on = plainDate('2026-02-02')
 * const consent = { type: 'GiveConsent', data: { on, by: 'ona', id: 'S1', signedOn: on, purpose: 'a leaflet' } }
 * const withdrawal = { type: 'WithdrawConsent', data: { on, by: 'ona', from: on } }
 *
 * const { events, state } = given(consents).when(consent, withdrawal)
 * state.status // => 'withdrawn'
 * given(consents, ...events).rejects(withdrawal).code // => 'wrong-status'
 * ```
 */
export function given<T extends MachineTypes>(
  machine: Machine<T>,
  ...events: readonly T['Event'][]
): History<T> {
  const replayed = ofMachine(() => {
    const { decide, evolve } = machine
    const found = machine.replay(events)
    requireGiven(
      typeof decide === 'function' && typeof evolve === 'function' && typeof found.ok === 'boolean',
    )
    return found
  })
  if (!replayed.ok) {
    const { index, reason } = replayed
    const why = reason.kind === 'rejected' ? reason.rejection.code : `${reason.kind} at ${reason.path}`
    throw new InvalidInputError(`events[${index}]`, 'an event that can have happened', new Pictured(why))
  }
  return historyOf(machine, events, replayed.state)
}

const aMachine = 'a machine, and the events of its history'
const ofMachine = <Result>(run: () => Result): Result => trusting('machine', aMachine, run)

/** Refuses what no machine gives. */
function requireGiven(given: boolean): void {
  if (!given) throw new InvalidInputError('machine', aMachine, new Pictured('something else'))
}

const decided = <T extends MachineTypes>(machine: Machine<T>, command: T['Command'], state: T['State']) =>
  ofMachine(() => {
    const decision = machine.decide(command, state)
    requireGiven(
      decision.accepted ? isList(decision.events) && isList(decision.notes) : isTold(decision.rejection),
    )
    return decision
  })

function historyOf<T extends MachineTypes>(
  machine: Machine<T>,
  history: readonly T['Event'][],
  state: T['State'],
): History<T> {
  return Object.freeze({
    history,
    state,
    when: (...commands: readonly T['Command'][]) => played(machine, history, state, commands),
    rejects(command: T['Command']) {
      const decision = decided(machine, command, state)
      if (decision.accepted) throw new Error(`${command.type} was accepted`)
      return decision.rejection
    },
  })
}

function played<T extends MachineTypes>(
  machine: Machine<T>,
  history: readonly T['Event'][],
  before: T['State'],
  commands: readonly T['Command'][],
): Outcome<T> {
  let state = before
  const events: T['Event'][] = []
  const notes: NoteOnActOf<T>[] = []
  for (const [index, command] of commands.entries()) {
    const decision = decided(machine, command, state)
    if (!decision.accepted) {
      const place = commands.length === 1 ? '' : `, command ${index + 1} of ${commands.length},`
      throw new RejectedCommandError(decision.rejection, place)
    }
    events.push(...decision.events)
    notes.push(...decision.notes)
    state = ofMachine(() => decision.events.reduce((before, event) => machine.evolve(before, event), state))
  }
  return Object.freeze({ ...historyOf(machine, [...history, ...events], state), events, notes })
}
