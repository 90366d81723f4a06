// Sweeps 10,000, 100,000 and 1,000,000 recordings from a generator, by hand or by the library. `time` prints the
// nanoseconds of processor time that one recording took in each size; `heap` how much more was in use after collection
// at its highest, looked at ten times on the way.
import { sweepOn } from 'privacy-rulebook/recordings'
import { sweepByHand } from './hand-sweep.mjs'
import { recordings, sweepDay } from './recordings.mjs'

const [name, what] = process.argv.slice(2)
const sweep = { hand: sweepByHand, library: sweepOn }[name]
const sizes = [10_000, 100_000, 1_000_000]

/** Goes through what is found without keeping it. */
function found(all) {
  let late = 0
  for (const { overdue } of sweep(all, sweepDay)) late += Number(overdue)
  return late
}

/** Processor time, since a long sweep is more often interrupted than a short one. */
function timed(count) {
  const before = process.cpuUsage()
  found(recordings(count))
  const { user, system } = process.cpuUsage(before)
  return ((user + system) * 1000) / count
}

const heap = () => {
  globalThis.gc()
  return process.memoryUsage().heapUsed
}

function grown(count) {
  const start = heap()
  let most = 0
  function* watched() {
    let index = 0
    for (const recording of recordings(count)) {
      if (++index % (count / 10) === 0) most = Math.max(most, heap() - start)
      yield recording
    }
  }
  found(watched())
  return most
}

/** The lower quartile: what disturbs a run only ever adds to it. */
const quartile = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 4)]

found(recordings(100_000))
if (what === 'heap') {
  grown(20_000)
  console.log(JSON.stringify(sizes.map(grown)))
} else {
  // The small sizes more often.
  const often = [30, 6, 3]
  const times = sizes.map((count, index) =>
    quartile(Array.from({ length: often[index] }, () => timed(count))),
  )
  console.log(JSON.stringify(times))
}
