// Measures the built library and its peers and writes results.md: `npm run bench`, or one group by `npm run bench -- --only
// deadline`, which leaves the figures of the others as they are; `--only none` writes the report anew. ROUNDS sets how often
// each contestant is timed.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { version } from './entries.mjs'
import { groups } from './groups.mjs'
import { report } from './report.mjs'

const folder = join(import.meta.dirname, 'results')
const { values } = parseArgs({ options: { only: { type: 'string' } } })
const rounds = Number(process.env.ROUNDS ?? 3)
const names = groups.map(({ name }) => name)
if (values.only !== undefined && values.only !== 'none' && !names.includes(values.only))
  throw new Error(`--only takes one of ${names.join(', ')}`)

mkdirSync(folder, { recursive: true })
const started = performance.now()

async function measured({ name, measure }) {
  const [load] = loadavg()
  const figures = await measure(rounds)
  const found = {
    date: new Date().toISOString().slice(0, 10),
    version,
    node: process.versions.node,
    machine: `${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0].model.trim()}`,
    load: load.toFixed(1),
    rounds,
    figures,
  }
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(found, null, 1)}\n`)
  console.log(`${name}: measured, ${((performance.now() - started) / 1000).toFixed(0)} s so far`)
}

const asked = groups.filter(({ name }) => values.only === undefined || values.only === name)
for (const group of asked) if (group.long !== true) await measured(group)
// What takes long and compares no times of some nanoseconds is measured side by side.
await Promise.all(asked.filter(({ long }) => long === true).map(measured))

const results = Object.fromEntries(
  readdirSync(folder).map((file) => [
    basename(file, '.json'),
    JSON.parse(readFileSync(join(folder, file), 'utf8')),
  ]),
)
report(results)
console.log('written to bench/results.md and docs/speed.md')
