// Times each operation at a thousand and at ten thousand, in one process, and says by which power of the size its cost
// grows: 1 where it is proportional, 2 where it is quadratic.
import { operations } from './growth-operations.mjs'

const [small, large] = [1000, 10_000]
/** Results go here, so that they are really made. */
let kept = null
export const last = () => kept

/** The quickest of some runs: what disturbs a run only ever adds to it. */
function timed(make, size) {
  const run = make(size)
  const times = []
  const started = performance.now()
  while (times.length < 3 || (performance.now() - started < 400 && times.length < 200)) {
    const before = process.cpuUsage()
    const from = performance.now()
    kept = run()
    const { user, system } = process.cpuUsage(before)
    const wall = performance.now() - from
    // Processor time where it is long enough to be told apart, the clock where it is not.
    times.push(wall > 20 ? (user + system) / 1000 : wall)
    if (performance.now() - started > 20_000) break
  }
  return Math.min(...times)
}

export function grown(only) {
  return Object.entries(operations)
    .filter(([name]) => only === undefined || name.includes(only))
    .map(([name, make]) => {
      timed(make, 100)
      const [before, after] = [timed(make, small), timed(make, large)]
      return { name, before, after, exponent: Math.log10(after / before) }
    })
}

if (process.argv[1] === import.meta.filename) {
  for (const { name, before, after, exponent } of grown(process.argv[2]))
    console.log(`${exponent.toFixed(2)}  ${before.toFixed(2)} ms  ${after.toFixed(1)} ms  ${name}`)
}
