// Forgetting: the history of a closed case is replaced, and a record of it is kept apart, for the day a backup comes back.
import { mkdir, open, readdir, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import {
  type ErasureRecord,
  forgetAgain,
  forgetRequest,
  type PlainDate,
  type RequestEvent,
} from 'privacy-rulebook'
import { erasureRecordSchema } from 'privacy-rulebook/schema'
import type { Desk } from './desk.ts'
import { streamOf } from './due-table.ts'
import { procedures } from './rules.ts'

/** The records of erasures: a directory of its own, which no backup of the events overwrites. One file a record. */
export interface Erasures {
  keep(record: ErasureRecord): Promise<void>
  all(): Promise<readonly ErasureRecord[]>
}

export async function openErasures(directory: string): Promise<Erasures> {
  await mkdir(directory, { recursive: true })
  return {
    keep: async (record) => {
      const name = join(directory, `${encodeURIComponent(record.stream)}.${record.erasedOn}`)
      // Written whole under another name first: a crash leaves no half of a record.
      const file = await open(`${name}.part`, 'w')
      await file.writeFile(JSON.stringify(record))
      await file.sync()
      await file.close()
      await rename(`${name}.part`, `${name}.json`)
    },
    all: async () => {
      const names = (await readdir(directory)).filter((name) => name.endsWith('.json'))
      return Promise.all(
        names.map(async (name) =>
          erasureRecordSchema.parse(JSON.parse(await readFile(join(directory, name), 'utf8'))),
        ),
      )
    },
  }
}

/** Why and when a history is to forget. */
export interface Forgetting {
  readonly on: PlainDate
  /** The request by which it was asked; `null` where the history had served its time. */
  readonly request: string | null
  /** That no complaint about the case is open or can come: the library asks where the case bears a ground of one. */
  readonly complaintsOver?: true
}

/** Makes a closed case forget whom it is about. The record comes first: after a crash, `forgetRestored` does the rest. */
export async function forget(
  desk: Desk,
  erasures: Erasures,
  id: string,
  { request, ...options }: Forgetting,
): Promise<void> {
  const { history, version } = await desk.open(id)
  const emptied = forgetRequest(procedures, history, options)
  await erasures.keep({
    machine: 'request',
    stream: id,
    erasedOn: options.on,
    request,
    items: 'kept',
    events: history.length,
  })
  await replaceHistory(desk, id, version, emptied)
  await removeDeadRows(desk)
}

/** Empties again what a restored backup brought back, before anybody reads it; gives the cases that were emptied. */
export async function forgetRestored(desk: Desk, erasures: Erasures): Promise<readonly string[]> {
  const records = await erasures.all()
  const emptied: string[] = []
  for (const id of new Set(records.map(({ stream }) => stream))) {
    const { history, version } = await desk.open(id)
    const again = forgetAgain(procedures, records, { machine: 'request', stream: id }, history)
    if (isDeepStrictEqual(again, history)) continue
    await replaceHistory(desk, id, version, again)
    emptied.push(id)
  }
  if (emptied.length > 0) await removeDeadRows(desk)
  return emptied
}

/** Writes other data under the same positions, in one transaction, and only if nobody has written to the stream since. */
async function replaceHistory(
  { database }: Desk,
  id: string,
  version: bigint,
  events: readonly RequestEvent[],
): Promise<void> {
  const stream = streamOf(id)
  const client = await database.pool.connect()
  try {
    await client.query('BEGIN')
    const { rows } = await client.query<{ position: string }>(
      'SELECT stream_position::text AS position FROM emt_streams WHERE stream_id = $1 FOR UPDATE',
      [stream],
    )
    if (rows[0]?.position !== `${version}`)
      throw new Error(`${stream} was written to meanwhile; forget again`)
    for (const [index, { data }] of events.entries())
      await client.query(
        'UPDATE emt_messages SET message_data = $3 WHERE stream_id = $1 AND stream_position = $2',
        [stream, index + 1, JSON.stringify(data)],
      )
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  } finally {
    client.release()
  }
}

/** PostgreSQL keeps what was replaced until it is swept away, and its log until that is written anew. */
async function removeDeadRows({ database }: Desk): Promise<void> {
  await database.pool.query('VACUUM FULL emt_messages')
  await database.pool.query('CHECKPOINT')
}
