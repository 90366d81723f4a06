// The contestants of a workload must come to the same results, or their times compare nothing.
import { deepStrictEqual } from 'node:assert/strict'
import { addDays } from 'privacy-rulebook'
import { sweepOn } from 'privacy-rulebook/recordings'
import { workloads } from './contestants.mjs'
import { sweepByHand } from './hand-sweep.mjs'
import { pool, sweepDay } from './recordings.mjs'

for (const [workload, { inputs, ...contestants }] of Object.entries(workloads)) {
  const [reference, ...others] = Object.values(contestants)
  const expected = inputs.map((input) => reference.one(reference.make?.(), input))
  for (const { make, one } of others) {
    const made = make?.()
    for (const [index, input] of inputs.entries()) deepStrictEqual(one(made, input), expected[index])
  }
  console.log(`${workload}: ${inputs.length} inputs, ${1 + others.length} contestants agree`)
}

// The sweep, on each day of a year around the one that is timed.
for (let days = -30; days < 335; days++) {
  const on = addDays(sweepDay, days)
  deepStrictEqual([...sweepByHand(pool, on)], [...sweepOn(pool, on)])
}
console.log(`sweep: ${pool.length} recordings, 2 contestants agree`)
