// Times one contestant in a process of its own and prints the nanoseconds of processor time that one input takes: the
// lower quartile of the samples, since what disturbs a run only ever adds to it.
const [group, workload, name] = process.argv.slice(2)
const { workloads } = await import(`./work/${group}.mjs`)
const { inputs, [name]: contestant } = workloads[workload]
const { make = () => null, one, fresh = false, async = false } = contestant

/** Results go here, so that they are really made, and die young. */
const ring = new Array(64).fill(null)
export const kept = () => ring

/** How many of the inputs a pass goes through. */
let count = Math.min(200, inputs.length)

function pass(made, times) {
  for (let time = 0; time < times; time++)
    for (let index = 0; index < count; index++) ring[index & 63] = one(made, inputs[index])
}
async function passAwaited(made, times) {
  for (let time = 0; time < times; time++)
    for (let index = 0; index < count; index++) ring[index & 63] = await one(made, inputs[index])
}

/** Milliseconds of processor time so far, those of the garbage collector and of other threads included. */
function spent() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
async function sample(made, times) {
  const before = spent()
  if (async) await passAwaited(made, times)
  else pass(made, times)
  return spent() - before
}
/** Repeats until so much processor time is spent and something was done a few times: where others take turns, a clock runs on. */
async function during(milliseconds, least, run) {
  const started = spent()
  for (let count = 0; count < least || spent() - started < milliseconds; count++) await run()
}

// Warm, then as many passes a sample as last 8 ms, so that each sample pays for its own garbage. What is new for every
// sample is worked through once.
const lasting = await make()
const madeAnew = async () => (fresh ? await make() : lasting)
let last = 0
const warm = (milliseconds) =>
  during(milliseconds, 2, async () => {
    last = await sample(await madeAnew(), 1)
  })
await warm(100)
// Who is slow is asked about some of the inputs, which are in no order, so that there are samples enough.
const whole = (last / count) * inputs.length
count = whole > 60 ? Math.max(50, Math.floor((inputs.length * 30) / whole)) : inputs.length
await warm(400)
const times = fresh ? 1 : Math.max(1, Math.ceil(8 / last))

const samples = []
await during(150, 5, async () => {
  samples.push(await sample(await madeAnew(), times))
})
samples.sort((a, b) => a - b)
console.log((samples[(samples.length - 1) >> 2] * 1e6) / (times * count))
process.exit()
