// What is due, as a table beside the events: for each case the day from which it has to be looked at.
import { SQL } from '@event-driven-io/dumbo'
import { postgreSQLProjection, readStream } from '@event-driven-io/emmett-postgresql'
import type pg from 'pg'
import { requestEventNames } from 'privacy-rulebook'
import { dueFrom } from 'privacy-rulebook/watching'
import { requests } from './rules.ts'

/** Where a request's events are: one stream a request, by a number that says nothing of anybody. */
export const streamOf = (id: string): string => `request-${id}`

export async function createDueTable(pool: pg.Pool): Promise<void> {
  await pool.query('CREATE TABLE IF NOT EXISTS case_due (stream text PRIMARY KEY, due_from date)')
  await pool.query(
    'CREATE INDEX IF NOT EXISTS case_due_from ON case_due (due_from) WHERE due_from IS NOT NULL',
  )
}

/** Follows every append within its transaction: the table never says other than the events. */
export const dueProjection = postgreSQLProjection({
  name: 'case_due',
  canHandle: [...requestEventNames],
  handle: async (events, { execute }) => {
    for (const stream of new Set(events.map(({ metadata }) => metadata.streamName))) {
      const { events: history } = await readStream(execute, stream)
      const state = requests.fold(requests.upcast(history))
      const day = dueFrom({ machine: requests, state })
      await execute.command(
        SQL`INSERT INTO case_due (stream, due_from) VALUES (${stream}, ${day}::date)
            ON CONFLICT (stream) DO UPDATE SET due_from = excluded.due_from`,
      )
    }
  },
})

/** The cases to look at on a day, those that wait longest first. */
export async function casesDue(pool: pg.Pool, on: string): Promise<readonly string[]> {
  const { rows } = await pool.query<{ stream: string }>(casesDueQuery, [on])
  return rows.map(({ stream }) => stream.slice(streamOf('').length))
}

export const casesDueQuery =
  'SELECT stream FROM case_due WHERE due_from <= $1::date ORDER BY due_from, stream'
