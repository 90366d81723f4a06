import type { StoredEvent } from '../../core/format.js'
import type { MachineTypes } from '../../core/index.js'

/** What a store says of a command.
 *
 * @category Testing */
export type StoreAnswer =
  | { readonly outcome: 'accepted' }
  /** Something was written to the case since it was looked at: nothing was stored. */
  | { readonly outcome: 'stale' }
  /** The rules reject it: nothing was stored. */
  | { readonly outcome: 'rejected'; readonly code: string }

/**
 * A store of a host, as it is tested: what lies behind is the host's own code, down to its database.
 *
 * @category Testing
 */
export interface TestedStore<T extends MachineTypes> {
  /**
   * Gives a command to a case: it is decided in the state that the stored events lead to, and what comes of it is stored.
   *
   * @param id - The name of the case.
   * @param command - The command.
   * @param seen - How many events of the case had been seen when the command was given: with another number of them in the
   * store it is stale, and nothing may be stored.
   */
  give(id: string, command: T['Command'], seen: number): StoreAnswer | Promise<StoreAnswer>
  /** The events of a case in their order, as they come out of the store; none, of a case that it does not know. */
  load(id: string): readonly StoredEvent[] | Promise<readonly StoredEvent[]>
  /** Starts again, as after a failure: what is kept in memory alone is lost. Left out, it is not tried. */
  restart?(): void | Promise<void>
  /** Ends the use of the store, after each run. */
  close?(): void | Promise<void>
}
