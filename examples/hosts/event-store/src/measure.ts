// How many cases, how fast: fills a database through the desk and says what is due on a day. `npm run measure -- 100000`
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addDays, plainDate } from 'privacy-rulebook'
import { confirm, submit } from './commands.ts'
import { whereOr } from './database.ts'
import { openDesk } from './desk.ts'
import { casesDue, casesDueQuery } from './due-table.ts'

const cases = Number(process.argv[2] ?? 2000)
if (!Number.isSafeInteger(cases) || cases < 1)
  throw new TypeError('the number of cases is a whole number from 1')

/** A thousand cases wait for each day: they come in over this many days. */
const days = Math.max(1, Math.round(cases / 1000))
const firstDay = plainDate('2026-03-02')
const receivedOn = (number: number) => addDays(firstDay, number % days)
/** The first cases are due on 2 April 2026, a month after they came. */
const today = plainDate('2026-04-02')

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`
const said = (name: string, value: string): void => console.log(`${name.padEnd(44)}${value}`)

async function timed<Result>(run: () => Promise<Result>): Promise<readonly [Result, number]> {
  const started = performance.now()
  const result = await run()
  return [result, performance.now() - started]
}

/** Gives each case a command, as many at once as clerks work. */
async function each(clerks: number, give: (number: number) => Promise<string>): Promise<void> {
  let next = 0
  const clerk = async (): Promise<void> => {
    for (let number = next++; number < cases; number = next++) {
      const outcome = await give(number)
      if (outcome !== 'accepted') throw new Error(`case ${number}: ${outcome}`)
    }
  }
  await Promise.all(Array.from({ length: clerks }, clerk))
}

const directory = await mkdtemp(join(tmpdir(), 'event-store-'))
const desk = await openDesk(whereOr(join(directory, 'data')))
const run = Date.now()
const idOf = (number: number): string => `M${run}-${number}`
try {
  const [, submitting] = await timed(() =>
    each(8, async (number) => {
      const id = idOf(number)
      return (await desk.give(id, submit(id, receivedOn(number)), 0n)).outcome
    }),
  )
  said('cases submitted', `${cases} in ${(submitting / 1000).toFixed(1)} s`)
  said('new cases a second', `${Math.round((cases * 1000) / submitting)}`)

  const later = Math.min(cases, 2000)
  let given = 0
  const [, confirming] = await timed(async () => {
    for (; given < later; given += 1)
      await desk.give(idOf(given), confirm(addDays(receivedOn(given), 1), 'ona'))
  })
  said('commands to cases a second, one clerk', `${Math.round((later * 1000) / confirming)}`)

  await desk.database.pool.query('ANALYZE case_due')
  const [first, cold] = await timed(() => casesDue(desk.database.pool, today))
  const [, warm] = await timed(() => casesDue(desk.database.pool, today))
  said('cases due today', `${first.length} of ${cases}`)
  said('asked of the table, first and again', `${cold.toFixed(1)} ms, ${warm.toFixed(1)} ms`)
  const [told, telling] = await timed(async () => {
    let count = 0
    for await (const _ of desk.due(today)) count += 1
    return count
  })
  said('read and told with clause and day', `${told} duties in ${Math.round(telling)} ms`)
  const { rows } = await desk.database.pool.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${casesDueQuery}`, [
    today,
  ])
  said('by index', rows.some((row) => row['QUERY PLAN'].includes('case_due_from')) ? 'yes' : 'no')
  const size = await desk.database.pool.query<{ bytes: string }>(
    'SELECT pg_database_size(current_database())::text AS bytes',
  )
  said('database', megabytes(Number(size.rows[0]?.bytes)))
  said('memory of the process', megabytes(process.memoryUsage().rss))
} finally {
  await desk.close()
  await rm(directory, { recursive: true, force: true })
}
