// How many cases, how fast, with how much memory, and how soon deadlines are told: `npm run measure -- 10000`
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addDays, plainDate, type RequestCommand } from 'privacy-rulebook'
import { registry } from './case-object.ts'
import { assign, confirm, submit } from './commands.ts'
import { openOffice, until } from './office.ts'

const cases = Number(process.argv[2] ?? 1000)
if (!Number.isSafeInteger(cases) || cases < 1)
  throw new TypeError('the number of cases is a whole number from 1')

/** It stays that day while it is measured. */
const today = plainDate('2026-03-02')
const shortDays = `${today} ${Date.now()} 1000000000`
const clerks = 8

const said = (name: string, value: string): void => console.log(`${name.padEnd(52)}${value}`)
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`
const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`

async function timed(run: () => Promise<void>): Promise<number> {
  const started = performance.now()
  await run()
  return performance.now() - started
}

/** Does something so many times, as many at once as clerks work. */
async function each(count: number, atOnce: number, run: (number: number) => Promise<void>): Promise<void> {
  let next = 0
  const clerk = async (): Promise<void> => {
    for (let number = next++; number < count; number = next++) await run(number)
  }
  await Promise.all(Array.from({ length: atOnce }, clerk))
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const sizes = await Promise.all(files.map(({ parentPath, name }) => stat(join(parentPath, name))))
  return sizes.reduce((sum, { size }) => sum + size, 0)
}

const directory = await mkdtemp(join(tmpdir(), 'durable-'))
const office = await openOffice(directory, { shortDays })
const { server, service } = office
const { clerk } = server

async function give(id: string, command: RequestCommand): Promise<void> {
  const { outcome } = await clerk.request(id).give({ command })
  if (outcome !== 'accepted') throw new Error(`${id}: ${outcome}`)
}
const perSecond = (count: number, ms: number): string => `${Math.round((count * 1000) / ms)}`
const idOf = (number: number): string => `M${number}`

try {
  const submitting = await timed(() =>
    each(cases, clerks, (number) => give(idOf(number), submit(idOf(number), today))),
  )
  said('cases submitted, each with its timer', `${cases} in ${seconds(submitting)}`)
  said(`new cases a second, ${clerks} clerks at once`, perSecond(cases, submitting))

  const later = Math.min(cases, 1000)
  const assigning = await timed(() => each(later, 1, (number) => give(idOf(number), assign(today, 'ona'))))
  said('commands to cases a second, one clerk', perSecond(later, assigning))
  const confirming = await timed(() =>
    each(later, clerks, (number) => give(idOf(number), confirm(today, 'ona'))),
  )
  said(`commands to cases a second, ${clerks} clerks at once`, perSecond(later, confirming))
  const reading = await timed(() =>
    each(later, clerks, async (number) => void (await clerk.request(idOf(number)).read())),
  )
  said(`cases read a second, ${clerks} clerks at once`, perSecond(later, reading))

  said('memory of the server', megabytes(await server.memory()))
  said('memory of the service', megabytes(await service.memory()))
  said('data of the server', megabytes(await sizeOf(directory)))

  // Filed a year late: their deadlines are over, and they are told at once, of all of them.
  const late = Math.min(cases, 1000)
  const telling = await timed(async () => {
    await each(late, clerks, (number) => give(`L${number}`, submit(`L${number}`, addDays(today, -365))))
    await until('all is told', async () => (await clerk.desk(registry).read()).length === late)
  })
  said('cases filed late, until all were told to be overdue', `${late} in ${seconds(telling)}`)

  await Promise.all([server.kill(), service.kill()])
  const back = await timed(async () => {
    await Promise.all([server.start(), service.start()])
    await give('M-after', submit('M-after', today))
  })
  said('from the end of both to the next case', seconds(back))
  said('memory of the server after it', megabytes(await server.memory()))
} finally {
  await office.close()
  await rm(directory, { recursive: true, force: true })
}
