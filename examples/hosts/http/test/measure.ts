// How many cases, how fast, with how much memory, over HTTP: `npm run measure -- 10000`
import { execFileSync } from 'node:child_process'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { openDatabase } from '../src/database.ts'
import { addUser } from '../src/users.ts'
import { answer, assign, confirm, refuse, submit } from './commands.ts'
import { serving } from './serving.ts'

const cases = Number(process.argv[2] ?? 1000)
if (!Number.isSafeInteger(cases) || cases < 10)
  throw new TypeError('the number of cases is a whole number from 10')

/** It stays that day while it is measured. */
const today = '2026-03-02'
const name = 'Ona Onaitė'
const clerks = 8
/** How many cases are still open in the end, and due within a month. */
const open = Math.max(10, Math.round(cases / 10))

const said = (what: string, value: string): void => console.log(`${what.padEnd(60)}${value}`)
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`
const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`
const perSecond = (count: number, ms: number): string => `${Math.round((count * 1000) / ms)}`
const idOf = (number: number): string => `M${number}`

async function timed(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await run()
  return performance.now() - started
}

/** Does something for each of some cases, as many at once as clerks work. */
async function each(
  from: number,
  to: number,
  atOnce: number,
  run: (number: number) => Promise<unknown>,
): Promise<void> {
  let next = from
  const clerk = async (): Promise<void> => {
    for (let number = next++; number < to; number = next++) await run(number)
  }
  await Promise.all(Array.from({ length: atOnce }, clerk))
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const sizes = await Promise.all(files.map(({ parentPath, name: file }) => stat(join(parentPath, file))))
  return sizes.reduce((sum, { size }) => sum + size, 0)
}

const directory = await mkdtemp(join(tmpdir(), 'desk-'))
const db = await openDatabase(directory)
const token = await addUser(db, { name, role: 'officer', unit: 'Globos skyrius' })
await db.close()

const server = await serving(directory, today)
const memory = (): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', `${server.pid}`], { encoding: 'utf8' })) * 1024
const agent = new Agent({ keepAlive: true })

/** Asks the desk with as little as it takes, so that what is measured is the desk. */
async function ask(expected: number, path: string, body?: object, seen?: number): Promise<string> {
  const sent = request(`${server.url}${path}`, {
    agent,
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      Authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(seen === undefined ? {} : { 'If-Match': `"${seen}"` }),
    },
  })
  const got = await new Promise<string>((resolve, reject) => {
    sent.on('error', reject).on('response', (response) => {
      if (response.statusCode === expected) text(response).then(resolve, reject)
      else reject(new Error(`${path}: ${response.statusCode}`))
    })
    sent.end(body === undefined ? undefined : JSON.stringify(body))
  })
  return got
}
const give = (number: number, seen: number, body: object, expected = 200): Promise<string> =>
  ask(expected, `/requests/${idOf(number)}/commands`, body, seen)

/** Reads the whole list of what is due, part by part. */
async function allDue(): Promise<number> {
  let count = 0
  for (let after: string | null = ''; after !== null; ) {
    const { cases: found, next } = JSON.parse(await ask(200, `/due${after}`))
    count += found.length
    after = next === null ? null : `?after=${encodeURIComponent(next)}`
  }
  return count
}

try {
  said('memory of the server when it starts', megabytes(memory()))
  const submitting = await timed(() =>
    each(0, cases, clerks, (number) => ask(201, '/requests', submit(idOf(number), name, today))),
  )
  said('requests recorded', `${cases} in ${seconds(submitting)}`)
  said(`new cases a second, ${clerks} clerks at once`, perSecond(cases, submitting))

  const confirming = await timed(() => each(0, open, 1, (number) => give(number, 1, confirm(name, today))))
  said('commands to cases a second, one clerk', perSecond(open, confirming))
  const closing = await timed(() =>
    each(open, cases, clerks, (number) => give(number, 1, refuse(name, today))),
  )
  said(`commands to cases a second, ${clerks} clerks at once`, perSecond(cases - open, closing))

  for (const [what, status, seen, body] of [
    ['bad bodies refused (422)', 422, 2, { type: 'ConfirmIdentity', data: {} }],
    ['commands rejected by the rules (409)', 409, 2, confirm(name, today)],
    ['stale versions refused (412)', 412, 1, assign(name, name, today)],
    ['commands sent again and told as done (200)', 200, 1, confirm(name, today)],
  ] as const) {
    const refusing = await timed(() => each(0, open, clerks, (number) => give(number, seen, body, status)))
    said(`${what}, a second`, perSecond(open, refusing))
  }
  const answering = await timed(() =>
    each(0, open / 2, clerks, (number) => give(number, 2, answer(name, today))),
  )
  said(`answers a second, ${clerks} clerks at once`, perSecond(open / 2, answering))

  const reading = await timed(() => each(0, open, clerks, (number) => ask(200, `/requests/${idOf(number)}`)))
  said('cases read a second, with options, story and letters', perSecond(open, reading))

  const first = await timed(() => ask(200, '/due'))
  const again = await timed(() => ask(200, '/due'))
  said(`the first 50 due among ${cases} cases, and again`, `${Math.round(first)} ms, ${Math.round(again)} ms`)
  let due = 0
  const listing = await timed(async () => {
    due = await allDue()
  })
  said('everything due, part by part', `${due} in ${seconds(listing)}`)
  said('memory of the server after it', megabytes(memory()))

  agent.destroy()
  await server.kill()
  const back = await timed(async () => {
    const next = await serving(directory, today)
    const { status } = await next.ask('/requests/M0', { token })
    if (status !== 200) throw new Error(`${status}`)
    await next.stop()
  })
  said('from its end to the next answer, and to a stop in order', seconds(back))
  said('data on disk', megabytes(await sizeOf(directory)))
} finally {
  agent.destroy()
  await server.kill().catch(() => {})
  await rm(directory, { recursive: true, force: true })
}
