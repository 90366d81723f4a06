// The desk: what clerks do with requests, kept in the event store.
import { DeciderCommandHandler, isExpectedVersionConflictError } from '@event-driven-io/emmett'
import { getPostgreSQLEventStore, type PostgresEventStore } from '@event-driven-io/emmett-postgresql'
import type {
  PlainDate,
  RequestCommand,
  RequestEvent,
  RequestRejection,
  RequestState,
} from 'privacy-rulebook'
import { emmettDecider } from 'privacy-rulebook/interop'
import { type Due, dueOnAsync } from 'privacy-rulebook/watching'
import { type Database, openDatabase, type Where } from './database.ts'
import { casesDue, createDueTable, dueProjection, streamOf } from './due-table.ts'
import { requests } from './rules.ts'

/** A case as it stands: its version is how many events it has, which a clerk hands back with a command. */
export interface Case {
  readonly state: RequestState
  readonly history: readonly RequestEvent[]
  readonly version: bigint
}

/** What became of a command. */
export type Given =
  | { readonly outcome: 'accepted'; readonly version: bigint }
  | { readonly outcome: 'rejected'; readonly rejection: RequestRejection }
  /** Somebody else wrote to the case since the clerk looked at it: nothing was stored, look again. */
  | { readonly outcome: 'changed-meanwhile' }

export interface Desk {
  readonly database: Database
  readonly store: PostgresEventStore
  open(id: string): Promise<Case>
  /** Gives a command to a case; with the version that the clerk saw, only if it is still that one. */
  give(id: string, command: RequestCommand, seen?: bigint): Promise<Given>
  /** What is due on a day, over all cases. */
  due(on: PlainDate): AsyncIterable<Due>
  close(): Promise<void>
}

export async function openDesk(where: Where): Promise<Desk> {
  const database = await openDatabase(where)
  await createDueTable(database.pool)
  const store = getPostgreSQLEventStore(database.connectionString, {
    connectionOptions: { pool: database.pool },
    projections: [{ type: 'inline', projection: dueProjection }],
  })
  await store.schema.migrate()

  const decider = emmettDecider(requests)
  const handle = DeciderCommandHandler({ ...decider, mapToStreamId: streamOf })

  const open = async (id: string): Promise<Case> => {
    const { events, currentStreamVersion } = await store.readStream(streamOf(id))
    const history = requests.upcast(events)
    return { state: requests.fold(history), history, version: currentStreamVersion }
  }

  async function* looked(on: PlainDate) {
    for (const id of await casesDue(database.pool, on)) {
      const { state } = await open(id)
      yield { id, machine: requests, state }
    }
  }

  return {
    database,
    store,
    open,
    give: async (id, command, seen) => {
      try {
        const expected = seen === undefined ? {} : { expectedStreamVersion: seen }
        const { nextExpectedStreamVersion } = await handle(store, id, command, expected)
        return { outcome: 'accepted', version: nextExpectedStreamVersion }
      } catch (error) {
        const rejection = decider.rejectionIn(error)
        if (rejection !== null) return { outcome: 'rejected', rejection }
        if (isExpectedVersionConflictError(error)) return { outcome: 'changed-meanwhile' }
        throw error
      }
    },
    due: (on) => dueOnAsync(looked(on), on),
    close: async () => {
      await store.close()
      await database.close()
    },
  }
}
