import { InvalidInputError, type Machine, type MachineTypes } from '../../core/index.js'
import { type AnyDrawable, graphOf, ofMachine } from './graph-of.js'

/** A way to a status. Where a command may lead to several, the guard `leadsTo` tells which.
 *
 * @category Interop */
export type XStateTransition<Status extends string, Clause extends string> = {
  /** The status, as XState names a sibling: with `\` before what it would read as a path. */
  readonly target: string
  readonly guard?: { readonly type: 'leadsTo'; readonly params: { readonly status: Status } }
  /** The clauses that it comes from. */
  readonly meta: { readonly clauses: readonly [Clause, ...Clause[]] }
}

/** A status: `final` where no command is possible.
 *
 * @category Interop */
export type XStateNode<Status extends string, Clause extends string> = {
  readonly type?: 'final'
  /** The ways that each command may take. */
  readonly on?: { readonly [command: string]: readonly XStateTransition<Status, Clause>[] }
}

/** What `setup({ guards: { leadsTo } }).createMachine` of XState takes.
 *
 * @category Interop */
export type XStateConfig<T extends MachineTypes> = {
  readonly initial: T['State']['status']
  /** Every status that the table of the machine names. */
  readonly states: { readonly [status: string]: XStateNode<T['State']['status'], T['Clause']> }
}

/** Names of statuses that XState can't tell from something else. */
const noStatus = /^(?:#.*|__proto__|)$/su
/** Names of commands that XState takes for an event of its own, for any event, or for none. */
const noEvent = /^(?:xstate\..*|(?:.*\.)?\*|)$/su

function refuse(names: readonly string[], pattern: RegExp, expected: string): void {
  const other = names.find((name) => pattern.test(name))
  if (other !== undefined) throw new InvalidInputError('machine.transitions', expected, other)
}

const target = (status: string): string => status.replace(/[\\.]/gu, '\\$&')

/**
 * A machine as [XState](https://stately.ai/docs) takes one: a plain object for `setup({ guards }).createMachine`, to be drawn, walked
 * or searched by the tools around it. Its events are named as our commands.
 *
 * It says what may follow what, and decides nothing: whether a command is allowed on a day, `decide` says. Where one may lead to
 * several statuses, the guard `leadsTo` has to tell which; with events that carry the status that `evolve` gave, it is
 * `({ event }, { status }) => event.status === status`. A status is `final` where no command is possible.
 *
 * @param machine - The machine, closed over its procedure; one of one's own will do.
 * @throws InvalidInputError for what is no machine, and for names that XState keeps for itself: a command such as `*`, a status that
 * begins with `#`.
 * @category Interop
 * @see Adakavas clauses 7 to 59 and Kaunas clauses 4 to 18, as the table of the machine cites them
 * @example
 * ```ts
 * import { adakavasProcedure, consentLifecycle } from 'privacy-rulebook'
 * import { toXState } from 'privacy-rulebook/interop'
 *
 * const { initial, states } = toXState(consentLifecycle(adakavasProcedure))
 * initial // => 'none'
 * states.none?.on
 * // => { GiveConsent: [{ target: 'active', meta: { clauses: ['adakavas:33'] } }] }
 * states.withdrawn // => { type: 'final' }
 * ```
 */
export function toXState<T extends MachineTypes>(machine: Machine<T>): XStateConfig<T>
export function toXState(machine: AnyDrawable): object {
  return ofMachine(() => {
    const { initial, statuses, rows } = graphOf(machine)
    refuse(statuses, noStatus, 'statuses with names that XState leaves free')
    refuse(
      rows.map(({ command }) => command),
      noEvent,
      'commands with names that XState leaves free',
    )
    const nodeOf = (status: string): object => {
      const on = rows
        .filter(({ from }) => from === status)
        .map(({ command, to, clauses }) => [
          command,
          to.map((one) => ({
            target: target(one),
            ...(to.length > 1 ? { guard: { type: 'leadsTo', params: { status: one } } } : {}),
            meta: { clauses },
          })),
        ])
      return on.length === 0 ? { type: 'final' } : { on: Object.fromEntries(on) }
    }
    return { initial, states: Object.fromEntries(statuses.map((status) => [status, nodeOf(status)])) }
  })
}
