// The contestants of a workload must come to the same results, or their times compare nothing.
import { deepStrictEqual } from 'node:assert/strict'
import { workloads } from './contestants.mjs'

for (const [workload, { inputs, ...contestants }] of Object.entries(workloads)) {
  const [reference, ...others] = Object.values(contestants)
  const expected = inputs.map((input) => reference.one(reference.make?.(), input))
  for (const { make, one } of others) {
    const made = make?.()
    for (const [index, input] of inputs.entries()) deepStrictEqual(one(made, input), expected[index])
  }
  console.log(`${workload}: ${inputs.length} inputs, ${1 + others.length} contestants agree`)
}
