// Times each operation at a thousand and at ten thousand, in one process, and says by which power of the size its cost
// grows: 1 where it is proportional, 2 where it is quadratic.
import { operations } from './growth-operations.mjs'

const sizes = [1000, 10_000]
/** Results go here, so that they are really made. */
let kept = null
export const last = () => kept

/** The quickest of some runs: what disturbs a run only ever adds to it. */
function timed(run) {
  const times = []
  const started = performance.now()
  const spent = () => performance.now() - started
  while (times.length < 5 ? spent() < 8000 : spent() < 400 && times.length < 200) {
    const before = process.cpuUsage()
    const from = performance.now()
    kept = run()
    const { user, system } = process.cpuUsage(before)
    const wall = performance.now() - from
    // Processor time where it is long enough to be told apart, the clock where it is not.
    times.push(wall > 20 ? (user + system) / 1000 : wall)
  }
  return Math.min(...times)
}

/** The operations whose names contain something, each with its times in milliseconds and the power by which they grow. */
export function* grown(only = '') {
  for (const [name, make] of Object.entries(operations)) {
    if (!name.includes(only)) continue
    timed(make(100))
    const [before, after] = sizes.map((size) => timed(make(size)))
    yield { name, before, after, exponent: Math.log10(after / before) }
  }
}

/** The growth section of the results. */
export function growthSection() {
  const rows = []
  for (const { name, before, after, exponent } of grown()) {
    console.log(`${exponent.toFixed(2)}  ${name}`)
    rows.push(`| ${name} | ${before.toFixed(2)} ms | ${after.toFixed(1)} ms | ${exponent.toFixed(2)} |`)
  }
  return `## Growth

Each operation given a thousand and ten thousand (n) of what its name says, and the power of n by which its time grew:
1 where it is proportional, 2 where it is quadratic. The quickest of several runs, on ${new Date().toISOString().slice(0, 10)} with Node
${process.versions.node}.

| Operation | 1,000 | 10,000 | Power |
|---|---:|---:|---:|
${rows.join('\n')}
`
}

if (process.argv[1] === import.meta.filename) {
  for (const { name, before, after, exponent } of grown(process.argv[2]))
    console.log(`${exponent.toFixed(2)}  ${before.toFixed(2)} ms  ${after.toFixed(1)} ms  ${name}`)
}
