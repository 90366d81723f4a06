// Runs everything on the built bundle and writes results.md; `--only growth` writes that section alone. ROUNDS sets how
// often each contestant is timed.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { workloads } from './contestants.mjs'
import { growthSection } from './growth.mjs'
import { withSection } from './sections.mjs'
import { sweepSection } from './sweep-section.mjs'

const rounds = Number(process.env.ROUNDS ?? 7)
const here = import.meta.dirname
const results = join(here, 'results.md')

if (process.argv.includes('--only')) {
  const only = process.argv[process.argv.indexOf('--only') + 1]
  if (only !== 'growth') throw new Error('only "growth" can be measured by itself')
  writeFileSync(results, withSection(readFileSync(results, 'utf8'), growthSection()))
  console.log(`written to ${results}`)
  process.exit()
}
// The contestants must agree before they are timed.
await import('./verify.mjs')

const node = (...args) => execFileSync(process.execPath, args, { cwd: here, encoding: 'utf8' }).trim()
const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

// One contestant a process, all of them in turn in every round, so that a slow minute hits all alike.
const contestants = Object.entries(workloads).flatMap(([workload, { inputs: _, ...named }]) =>
  Object.keys(named).map((name) => ({ workload, name, times: [] })),
)
for (let round = 1; round <= rounds; round++) {
  for (const { workload, name, times } of contestants) times.push(Number(node('time.mjs', workload, name)))
  console.log(`round ${round} of ${rounds}`)
}

/** A ratio is formed within a round; the median of the rounds counts. */
function ratio(workload, name, to) {
  const timesOf = (one) => contestants.find((c) => c.workload === workload && c.name === one)?.times
  const [over, under] = [timesOf(name), timesOf(to)]
  return under === undefined ? '' : `${median(over.map((time, round) => time / under[round])).toFixed(2)}×`
}
const duration = (ns) => (ns < 1000 ? `${ns.toFixed(0)} ns` : `${(ns / 1000).toFixed(1)} µs`)

const timed = contestants.map(({ workload, name, times }) => {
  const library = name === 'library'
  const toHand = library ? ratio(workload, name, 'hand') : ''
  const toFrozen = library ? ratio(workload, name, 'hand, frozen') : ''
  return `| ${workload} | ${name} | ${duration(median(times))} | ${toHand} | ${toFrozen} |`
})

const heap = JSON.parse(node('--expose-gc', 'memory.mjs'))
const megabytes = (bytes) => (bytes / 2 ** 20).toFixed(1)

const sweep = sweepSection(rounds, node, median)

// The first import in a new process, the import of an empty module taken off.
const specifiers = ['data:text/javascript,', 'privacy-rulebook', 'privacy-rulebook/calendar']
specifiers.push('privacy-rulebook/schema', 'zod', 'date-fns')
const imports = new Map(specifiers.map((specifier) => [specifier, []]))
for (let round = 0; round <= 2 * rounds; round++) {
  for (const [specifier, times] of imports) {
    const code = `const t = performance.now(); await import('${specifier}'); console.log(performance.now() - t)`
    const time = Number(node('--input-type=module', '--eval', code))
    // The first round only fills the file cache.
    if (round > 0) times.push(time)
  }
}
const [[, empty], ...packages] = imports

const { version } = JSON.parse(readFileSync(join(here, '../package.json'), 'utf8'))
const [{ model }] = cpus()
writeFileSync(
  results,
  withSection(
    `# Results

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: version ${version}, Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} × ${model.trim()}, ${rounds} rounds.

## Time

Median for one input; ratios are medians of the rounds.

| Workload | By | Time | to hand | to hand, frozen |
|---|---|---:|---:|---:|
${timed.join('\n')}

${sweep.text}
## Memory

Heap in use after collection, with so many different rows assessed by one rule of twelve facts.

| Rows | Heap |
|---:|---:|
${heap.map(({ rows, heap }) => `| ${rows.toLocaleString('en')} | ${megabytes(heap)} MB |`).join('\n')}

## Cold import

The first import in a new process, less that of an empty module.

| Import | Time |
|---|---:|
${packages.map(([specifier, times]) => `| \`${specifier}\` | ${(median(times) - median(empty)).toFixed(1)} ms |`).join('\n')}
`,
    growthSection(),
  ),
)
console.log(`written to ${results}`)

// From 5,000 rows on, all that a rule remembers is full.
const grown = heap.at(-1).heap / heap[1].heap
if (grown > 1.2) {
  console.error(`the heap grew to ${grown.toFixed(2)} times that of 5,000 rows`)
  process.exitCode = 1
}

// A million recordings take no more than a hundred thousand: a byte kept of each would show.
if (sweep.heapGrowth > 2 ** 19) {
  console.error(`a sweep of ten times as many recordings took ${megabytes(sweep.heapGrowth)} MB more`)
  process.exitCode = 1
}
