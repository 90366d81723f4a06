// The contestants of a group must come to the same results, or their times compare nothing: `node verify.mjs assess`.
import { deepStrictEqual } from 'node:assert/strict'

const [group] = process.argv.slice(2)
const { workloads, verify } = await import(`./work/${group}.mjs`)
const same = (result) => result

for (const [workload, { inputs, ...contestants }] of Object.entries(workloads)) {
  const [first] = Object.values(contestants)
  const firstMade = await first.make?.()
  const expected = inputs.map((input) => first.one(firstMade, input))
  for (const { make, one, of = same, check } of Object.values(contestants)) {
    const made = await make?.()
    for (const [index, input] of inputs.entries()) {
      const result = await one(made, input)
      if (check !== undefined) check(result, input)
      else deepStrictEqual(of(result), (first.of ?? of)(expected[index]))
    }
  }
  console.log(`${workload}: ${inputs.length} inputs, ${Object.keys(contestants).length} contestants agree`)
}
await verify?.()
process.exit()
