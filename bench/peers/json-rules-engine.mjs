// A rule a clause. What a run gives has every condition with the value of its fact and its result: a full explanation.
import { Engine } from 'json-rules-engine'
import { clauses, names } from './clauses.mjs'
import { toldBy } from './told.mjs'

const all = (facts) => ({
  all: Object.entries(facts).map(([fact, value]) => ({ fact, operator: 'equal', value })),
})
const engine = new Engine(
  Object.entries(clauses).map(([name, alternatives]) => ({
    name,
    conditions: { any: alternatives.map(all) },
    event: { type: name },
  })),
)

export async function assess(row) {
  const { results, failureResults } = await engine.run(row)
  const held = new Set(results.map(({ name }) => name))
  return { ...toldBy(names.filter((name) => held.has(name))), explanation: [results, failureResults] }
}
