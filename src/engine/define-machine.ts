import { asRecorded } from '../core/as-recorded.js'
import { defineMachine as coreDefineMachine } from '../core/define-machine.js'
import { trusting } from '../core/input-error.js'
import type { Machine, MachineDefinition, MachineTypes } from '../core/machine-types.js'
import { requireDefinition } from './require-definition.js'

/**
 * Makes a machine of its tables: what each status allows, and what each event leads to.
 *
 * A definition goes in; a frozen machine comes out, without a clock and without state of its own. `decide` gives events
 * or a rejection, `evolve` and `fold` the state after them, `replay` the state of a history or the first event that can't
 * have happened, `duties` what is owed on a day, `options` what may be done on it, `transitions` the table as data.
 * Handlers are pure, and never throw for a reason of the domain: they return an {@link obstacle}; what they return is the
 * machine's from then on, and is frozen. A handler that throws all the same is told as an error of the state or the event
 * that it was given.
 *
 * @typeParam T - The types that the machine is made of: see {@link MachineTypes}.
 * @throws InvalidInputError for a definition in which a part is missing, a row of an unknown command, or a status without
 * rows.
 * @category Core
 * @example
 * ```ts
 * import {
 *   commandsCiting,
 *   commonRejections,
 *   type DeclaredTypes,
 *   day,
 *   defineMachine,
 *   event,
 *   eventsOf,
 *   type PlainDate,
 *   plainDate,
 *   sharedFields,
 * } from 'privacy-rulebook/engine'
 *
 * const { command, commands } = commandsCiting<'lending'>()
 * const act = sharedFields<{ readonly on: PlainDate }>({ on: day })
 * const lending = commands({ LendBook: command('lending', act) })
 * const lent = eventsOf(lending, { BookLent: event(['LendBook']) })
 * const rejections = commonRejections<'none' | 'lent'>()
 *
 * interface Loans extends DeclaredTypes<typeof lending, typeof lent, typeof rejections> {
 *   Of: 'loan'
 *   State: { readonly status: 'none' } | { readonly status: 'lent'; readonly lastEventOn: PlainDate }
 *   Allowed: { none: 'LendBook'; lent: never }
 *   Expected: { none: 'BookLent'; lent: never }
 *   Clause: 'library:3'
 *   Duty: never
 * }
 * const loans = defineMachine<Loans>({
 *   of: 'loan',
 *   initialState: { status: 'none' },
 *   commands: lending,
 *   notes: {},
 *   transitions: {
 *     none: {
 *       LendBook: {
 *         to: ['lent'],
 *         clauses: ['library:3'],
 *         decide: (command) => ({ record: { type: 'BookLent', data: { command } } }),
 *       },
 *     },
 *     lent: {},
 *   },
 *   evolution: { none: { BookLent: () => ({ status: 'lent' }) }, lent: {} },
 *   cite: () => 'library:3',
 *   dayOf: ({ data }) => data.on,
 *   duties: () => [],
 *   procedure: { id: 'library', version: '1' },
 * })
 * const lend = { type: 'LendBook', data: { on: plainDate('2026-03-02') } } as const
 * const decision = loans.decide(lend, loans.initialState())
 * const events = decision.accepted ? decision.events : []
 * loans.fold(events).status // => 'lent'
 * loans.replay([...events, ...events]).ok // => false
 * ```
 */
export const defineMachine = <T extends MachineTypes>(definition: MachineDefinition<T>): Machine<T> =>
  trusting('', 'the definition of a machine', () => {
    requireDefinition(definition)
    return coreDefineMachine({ asRecorded, ...definition })
  })
