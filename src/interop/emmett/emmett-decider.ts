import { InvalidInputError, type Machine, type MachineTypes, type RejectionOf } from '../../core/index.js'
import { trusting } from '../../core/input-error.js'
import { RejectedCommandError, type RejectionTold } from '../../core/rejected-error.js'

/** A message as Emmett types one: the same fields, in a type that is known to hold no others.
 *
 * @inline */
type Plain<Message> = Message extends { readonly type: infer Type; readonly data: infer Data }
  ? { readonly type: Type; readonly data: { readonly [Name in keyof Data]: Data[Name] } }
  : never

/**
 * What Emmett (`@event-driven-io/emmett`) takes as a decider, made from a machine; and what tells its rejections.
 *
 * @category Interop
 */
export interface EmmettDecider<T extends MachineTypes> {
  /**
   * The events of a command.
   *
   * @throws RejectedCommandError for a command that is not allowed, and InvalidInputError for what is no command.
   */
  readonly decide: (command: Plain<T['Command']>, state: T['State']) => Plain<T['Event']>[]
  /**
   * The state after an event, also after one that was stored in an earlier format.
   *
   * @throws InvalidInputError for an event that can't come to the state.
   */
  readonly evolve: (state: T['State'], event: Plain<T['Event']>) => T['State']
  /** The state before anything has happened. */
  readonly initialState: () => T['State']
  /** The rejection that an error of this decider tells, whole and typed; `null` for any other error. */
  readonly rejectionIn: (error: unknown) => RejectionOf<T> | null
}

/** What a decider needs of any machine. */
interface AnyMachine {
  decide(
    command: unknown,
    state: unknown,
  ):
    | { readonly accepted: true; readonly events: readonly unknown[] }
    | { readonly accepted: false; readonly rejection: RejectionTold }
  evolve(state: unknown, event: unknown): unknown
  upcast(events: readonly unknown[]): readonly unknown[]
  initialState(): unknown
}

const aMachine = 'a machine, such as requestLifecycle(procedure)'

/** Refuses what has not the functions of a machine. */
function readMachine(machine: AnyMachine): AnyMachine {
  const { decide, evolve, upcast, initialState } = machine
  for (const one of [decide, evolve, upcast, initialState]) {
    if (typeof one !== 'function') throw new InvalidInputError('machine', aMachine, machine)
  }
  return { decide, evolve, upcast, initialState }
}

/**
 * A machine as Emmett (`@event-driven-io/emmett`) takes one: for its `DeciderCommandHandler`, over any of its event stores.
 *
 * Emmett's `decide` gives events or throws, so that a rejection becomes a `RejectedCommandError`: nothing is stored, and
 * `rejectionIn` gives the rejection back, to be explained or answered with. Whoever can't hand the decider about recognises
 * the error by its `code`, `'rejected-command'`. What a decision notes beside its events is not stored either: `narrate`
 * tells it again from the history. An event of an earlier format is brought to today's when it is read.
 *
 * @param machine - The machine, closed over its procedure; one of one's own will do.
 * @returns What `DeciderCommandHandler` takes, and `rejectionIn`.
 * @throws InvalidInputError for what is no machine.
 * @category Interop
 * @see Adakavas clauses 7 to 59 and Kaunas clauses 4 to 18, as the machine decides by them
 * @example
 * ```ts
 * import { adakavasProcedure, consentLifecycle, plainDate } from 'privacy-rulebook'
 * import { emmettDecider } from 'privacy-rulebook/interop'
 *
 * const { decide, evolve, initialState, rejectionIn } = emmettDecider(consentLifecycle(adakavasProcedure))
 * const on = plainDate('2026-02-02')
 * const consent = { type: 'GiveConsent', data: { on, by: 'ona', id: 'S1', signedOn: on, purpose: 'a leaflet' } }
 *
 * const [given] = decide(consent, initialState())
 * given.type // => 'ConsentGiven'
 * try {
 *   decide(consent, evolve(initialState(), given))
 * } catch (error) {
 *   rejectionIn(error)?.command // => 'GiveConsent'
 * }
 * ```
 */
export function emmettDecider<T extends MachineTypes>(machine: Machine<T>): EmmettDecider<T>
export function emmettDecider(machine: AnyMachine): object {
  const { decide, evolve, upcast, initialState } = trusting('machine', aMachine, () => readMachine(machine))
  const rejections = new WeakMap<object, RejectionTold>()
  return Object.freeze({
    decide: (command: unknown, state: unknown) => {
      const decision = decide(command, state)
      if (decision.accepted) return [...decision.events]
      const error = new RejectedCommandError(decision.rejection)
      rejections.set(error, decision.rejection)
      throw error
    },
    evolve: (state: unknown, event: unknown) =>
      upcast([event]).reduce((before, read) => evolve(before, read), state),
    initialState,
    rejectionIn: (error: unknown) =>
      (typeof error === 'object' && error !== null ? rejections.get(error) : undefined) ?? null,
  })
}
