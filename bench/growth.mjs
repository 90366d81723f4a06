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
  while (times.length < 3 ? spent() < 8000 : spent() < 80 && times.length < 100) {
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
function* grown(only = '') {
  for (const [name, make] of Object.entries(operations)) {
    if (!name.includes(only)) continue
    timed(make(100))
    const [before, after] = sizes.map((size) => timed(make(size)))
    yield { name, before, after, exponent: Math.log10(after / before) }
  }
}

// A part of a name as the argument measures these operations alone; `--json` measures all and prints data.
const [only = ''] = process.argv.slice(2)
if (only === '--json') console.log(JSON.stringify([...grown()]))
else
  for (const { name, before, after, exponent } of grown(only))
    console.log(`${exponent.toFixed(2)}  ${before.toFixed(2)} ms  ${after.toFixed(1)} ms  ${name}`)
