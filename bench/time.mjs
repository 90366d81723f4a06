// Times one contestant in a process of its own and prints nanoseconds for one input: the lower quartile of the
// samples, since what disturbs a run only ever adds to it.
import { measure } from 'mitata'
import { workloads } from './contestants.mjs'

const [workload, name] = process.argv.slice(2)
const { inputs, [name]: contestant } = workloads[workload]
const { make = () => null, one, fresh = false } = contestant

/** Results go here, so that they are really made, and die young. */
const ring = new Array(64).fill(null)
export const kept = () => ring

function pass(made, times) {
  for (let time = 0; time < times; time++) {
    for (let index = 0; index < inputs.length; index++) ring[index & 63] = one(made, inputs[index])
  }
}

// Warm, then as many passes a sample as last 8 ms, so that each sample pays for its own garbage. What is new for
// every sample is worked through once.
let passes = 0
let last = 0
for (const started = performance.now(); passes < 5 || performance.now() - started < 500; passes++) {
  const made = make()
  const before = performance.now()
  pass(made, 1)
  last = performance.now() - before
}
const times = fresh ? 1 : Math.max(1, Math.ceil(8 / last))

const { p25 } = await measure(
  function* () {
    yield {
      [0]: make,
      bench: (made) => pass(made, times),
    }
  },
  { min_cpu_time: 6e8, min_samples: 20, batch_threshold: 0, warmup_samples: 1 },
)
console.log(p25 / (times * inputs.length))
