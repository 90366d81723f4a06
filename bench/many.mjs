// Goes through 10,000, 100,000 and 1,000,000 cases that come one by one: `node --expose-gc many.mjs sweep library`. Prints
// for each size the nanoseconds of processor time that a case took, and how much more heap was in use after collection at
// its highest, looked at ten times on the way.
import { lists } from './lists.mjs'

const [list, name] = process.argv.slice(2)
const { cases, [name]: due } = lists[list]
const often = { 10000: 5, 100000: 1, 1000000: 1 }

const heap = () => {
  globalThis.gc()
  return process.memoryUsage().heapUsed
}
const processor = () => {
  const { user, system } = process.cpuUsage()
  return user + system
}

/** Goes through what is due without keeping it, and leaves out the time of looking at the heap. */
function run(count) {
  const start = heap()
  let most = 0
  let looking = 0
  function* watched() {
    let index = 0
    for (const one of cases(count)) {
      if (++index % (count / 10) === 0) {
        const before = processor()
        most = Math.max(most, heap() - start)
        looking += processor() - before
      }
      yield one
    }
  }
  const before = processor()
  let late = 0
  for (const { overdue } of due(watched())) late += Number(overdue)
  return { time: ((processor() - before - looking) * 1000) / count, heap: most, late }
}

run(30_000)
const sizes = Object.entries(often).map(([size, times]) => {
  const runs = Array.from({ length: times }, () => run(Number(size)))
  return {
    size: Number(size),
    times: runs.map(({ time }) => time),
    heap: Math.min(...runs.map((one) => one.heap)),
  }
})
console.log(JSON.stringify(sizes))
