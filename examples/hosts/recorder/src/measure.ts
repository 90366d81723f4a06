// How long a night takes over many recordings, and how much memory: `npm run measure -- 1000000`
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { plainDate } from 'privacy-rulebook'
import type { DueRecording } from 'privacy-rulebook/recordings'
import { recorded } from './commands.ts'
import { fill } from './filling.ts'
import { due, dueOfAll, night } from './nightly.ts'
import { giveCall, openRecorder } from './recorder.ts'

const count = Number(process.argv[2] ?? 20_000)
if (!Number.isSafeInteger(count) || count < 1)
  throw new TypeError('the number of recordings is a whole number from 1')

/** Calls of 181 days, from 5 January to 4 July: each is kept for six months, so that a day's calls are due each night. */
const days = 181
const today = plainDate('2026-07-06')

const said = (name: string, value: string): void => console.log(`${name.padEnd(44)}${value}`)
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`
const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`

async function timed<Result>(run: () => Promise<Result>): Promise<readonly [Result, number]> {
  const started = performance.now()
  const result = await run()
  return [result, performance.now() - started]
}

async function counted(found: AsyncIterable<DueRecording>): Promise<number> {
  let number = 0
  for await (const _ of found) number += 1
  return number
}

const directory = await mkdtemp(join(tmpdir(), 'recorder-'))
const db = await openRecorder(join(directory, 'data'))
try {
  const [, filling] = await timed(() => fill(db, count, days))
  said('recordings', `${count}, filled in ${seconds(filling)}`)

  const calls = 200
  const [, giving] = await timed(async () => {
    for (let number = 0; number < calls; number += 1)
      for (const command of recorded(`T${number}`, '2026-07-01')) await giveCall(db, `T${number}`, command)
  })
  said('commands to calls a second', `${Math.round((calls * 5 * 1000) / giving)}`)

  const before = process.memoryUsage.rss()
  const [ofAll, sweeping] = await timed(() => counted(dueOfAll(db, today)))
  said('sweep over every recording', `${ofAll} due, ${seconds(sweeping)}`)
  said('memory before it and after', `${megabytes(before)}, ${megabytes(process.memoryUsage.rss())}`)
  const [byDay, looking] = await timed(() => counted(due(db, today)))
  said('sweep by the day to look', `${byDay} due, ${(looking / 1000).toFixed(2)} s`)
  const [destroyed, working] = await timed(() => counted(night(db, today)))
  said('a night with its destructions', `${destroyed} in ${seconds(working)}`)
  const { rows } = await db.query<{ bytes: string }>(
    'SELECT pg_database_size(current_database())::text AS bytes',
  )
  said('database', megabytes(Number(rows[0]?.bytes)))
} finally {
  await db.close()
  await rm(directory, { recursive: true, force: true })
}
