import { Worker } from 'node:worker_threads'
import fc from 'fast-check'
import { type Numbers, numbers, told } from './changes.js'
import { ofHistories } from './histories.js'
import { isUnpolluted, seemsUnpolluted } from './pictures.js'
import { ofSchemas } from './schemas.js'
import { ofFunctions, refusals, type Target } from './targets.js'

/*
 * `npm run fuzz` tries ten million hostile inputs: `npm run fuzz -- --count 100000` fewer, `--minutes 30` for no
 * longer, `--only replay` those targets
 * whose names have that in them, `--all` goes on after a fault, `--seed 7` repeats a run, and `--again 'name' '[1,2,3,4,5]'`
 * tries one input once more.
 */

const targets: readonly Target[] = [...ofFunctions, ...ofSchemas, ...ofHistories]
const longest = 2000

const after = (option: string, place = 1): string | undefined => {
  const at = process.argv.indexOf(option)
  return at < 0 ? undefined : process.argv[at + place]
}
const count = Number(after('--count') ?? 10_000_000)
const minutes = Number(after('--minutes') ?? Number.POSITIVE_INFINITY)
const seed = Number(after('--seed') ?? process.env['FC_SEED'] ?? 20260101)
const only = after('--only') ?? ''
const goesOn = process.argv.includes('--all')

/** What a target is up to, and what it came to. */
interface Record {
  readonly target: Target
  tries: number
  slices: number
  /** How many inputs there were in the last slice for each millisecond. */
  pace: number
  spent: number
  slowest: number
  slowestInput: Numbers | null
  fault: string | null
}

function run(): void {
  const seen = new Int32Array(new SharedArrayBuffer(4 * 8))
  const watch = new Worker(new URL('./watch.mjs', import.meta.url), {
    workerData: { seen, longest, names: targets.map(({ name }) => name) },
  })
  const records: Record[] = targets
    .filter(({ name }) => name.includes(only))
    .map((target) => ({
      target,
      tries: 0,
      slices: 0,
      pace: 0,
      spent: 0,
      slowest: 0,
      slowestInput: null,
      fault: null,
    }))
  console.log(`seed ${seed}, ${records.length} targets, ${count} inputs`)
  const started = performance.now()
  let tries = 0
  let said = started
  for (let left = true; left; ) {
    left = false
    for (const record of records) {
      if (tries >= count) break
      if (record.fault !== null) continue
      left = true
      const tried = slice(record, Math.min(sizeOf(record), count - tries), seen)
      tries += tried
      if (record.fault !== null) {
        console.log(`\nFAULT in ${record.target.name}\n${record.fault}`)
        process.exitCode = 1
        if (!goesOn) left = false
      }
      if (process.exitCode === 1 && !goesOn) break
      if (performance.now() - said > 30_000) {
        said = performance.now()
        console.log(`${tries} inputs, ${Math.round((said - started) / 1000)} s`)
      }
    }
    if (tries >= count || performance.now() - started > minutes * 60_000) break
  }
  report(records, tries, performance.now() - started)
  void watch.terminate()
}

/** How many inputs a target gets at a time: as many as last some milliseconds. */
const sizeOf = ({ pace }: Record): number => Math.max(1, Math.min(2000, Math.round(10 * pace)))

/** Tries some inputs of a target, and shrinks the first that is a fault: how many were tried. */
function slice(record: Record, size: number, seen: Int32Array): number {
  const { target } = record
  const which = targets.indexOf(target)
  let tries = 0
  const property = fc.property(numbers, (input) => {
    tries += 1
    const from = performance.now()
    seen.set([which, ...input], 1)
    seen[0] = (seen[0] ?? 0) + 1
    const why = target.fault(input)
    const took = performance.now() - from
    if (took > record.slowest) {
      // Once more: the first time, something else may have had the machine.
      const before = performance.now()
      target.fault(input)
      const least = Math.min(took, performance.now() - before)
      if (least > record.slowest) {
        record.slowest = least
        record.slowestInput = input
      }
    }
    if (why !== null) throw new Error(why)
    if (!seemsUnpolluted()) throw new Error('a prototype was changed')
  })
  record.slices += 1
  const began = process.cpuUsage()
  const details = fc.check(property, {
    numRuns: size,
    seed: (seed ^ Math.imul(which + 1, 0x9e3779b1) ^ Math.imul(record.slices, 0x85ebca6b)) | 0,
  })
  record.tries += tries
  const { user, system } = process.cpuUsage(began)
  record.spent += (user + system) / 1000
  record.pace = (1000 * tries) / (user + system)
  if (details.failed) {
    const [input] = details.counterexample ?? []
    const why = details.errorInstance instanceof Error ? details.errorInstance.message : 'unknown'
    record.fault = `${why}\n${input === undefined ? '' : told(input)}\nagain with: npm run fuzz -- --again '${target.name}' '${JSON.stringify(input)}'`
  } else if (!isUnpolluted()) record.fault = 'a prototype was changed'
  return tries
}

/** What was tried, and what took longest. */
function report(records: readonly Record[], tries: number, took: number): void {
  for (const { target, tries, spent } of records) {
    const refused = refusals.get(target.name) ?? 0
    console.log(
      `${String(tries).padStart(9)} tried ${String(refused).padStart(9)} refused ${((1000 * spent) / tries).toFixed(1).padStart(9)} µs  ${target.name}`,
    )
  }
  console.log('\nThe slowest inputs:')
  for (const { target, slowest, slowestInput } of records
    .toSorted((a, b) => b.slowest - a.slowest)
    .slice(0, 10))
    console.log(
      `${slowest.toFixed(0).padStart(6)} ms  ${target.name} ${JSON.stringify(slowestInput)}: ${slowestInput === null ? '' : told(slowestInput)}`,
    )
  const faults = records.filter(({ fault }) => fault !== null).length
  console.log(
    `\n${tries} inputs over ${records.length} targets in ${(took / 1000).toFixed(0)} s: ${faults} faults`,
  )
}

const again = after('--again')
if (again === undefined) run()
else {
  const given: Numbers = JSON.parse(after('--again', 2) ?? '')
  console.log(told(given))
  console.log(targets.find(({ name }) => name === again)?.fault(given) ?? 'no fault')
}
