// Assesses 200,000 different rows of facts and prints the heap in use on the way: it must not grow with them.
import { adakavasProcedure, rightFacts, rulesFor } from 'privacy-rulebook'

const claims = [
  { right: 'erasure', items: 'all' },
  { right: 'consent-withdrawal', items: 'all' },
]
// Twelve facts, each of them known or not: 8 * 3 ** 11 rows.
const rule = rulesFor(adakavasProcedure, claims, 'item').erasure
const choices = rule.facts.map((fact) => [fact, [null, ...rightFacts[fact].values]])

function rowOf(number) {
  const row = {}
  let rest = number
  for (const [fact, values] of choices) {
    row[fact] = values[rest % values.length]
    rest = Math.floor(rest / values.length)
  }
  return row
}

const heap = () => {
  globalThis.gc()
  return process.memoryUsage().heapUsed
}

const stops = [0, 5_000, 50_000, 100_000, 200_000]
const used = []
let number = 0
for (const stop of stops) {
  // A step that shares no factor with the number of rows: neighbours differ in many facts.
  for (; number < stop; number++) rule.assess(rowOf((number * 700_001) % (8 * 3 ** 11)))
  used.push(heap())
}
console.log(JSON.stringify(stops.map((rows, index) => ({ rows, heap: used[index] }))))
