// A decision table that collects the rows which hold; its trace, which says for each node what went in and came out and
// which rows matched, is the explanation.
import { ZenEngine } from '@gorules/zen-engine'
import { clauses, names } from './clauses.mjs'
import { toldBy } from './told.mjs'

const equal = ([fact, value]) => `${fact} == ${JSON.stringify(value)}`
const condition = (alternatives) =>
  alternatives.map((facts) => `(${Object.entries(facts).map(equal).join(' and ')})`).join(' or ')

const node = (id, type, content = {}) => ({ id, name: id, type, position: { x: 0, y: 0 }, content })
const table = node('table', 'decisionTableNode', {
  hitPolicy: 'collect',
  inputs: [{ id: 'when', name: 'when', type: 'expression' }],
  outputs: [{ id: 'clause', name: 'clause', field: 'clause' }],
  rules: names.map((name) => ({ _id: name, when: condition(clauses[name]), clause: `"${name}"` })),
  outputPath: 'held',
})
const decision = new ZenEngine().createDecision({
  nodes: [node('in', 'inputNode'), table, node('out', 'outputNode')],
  edges: [
    { id: 'to-table', type: 'edge', sourceId: 'in', targetId: 'table' },
    { id: 'to-out', type: 'edge', sourceId: 'table', targetId: 'out' },
  ],
})

export async function assess(row) {
  const { result, trace } = await decision.evaluate(row, { trace: true })
  return { ...toldBy(result.held.map(({ clause }) => clause)), explanation: trace }
}
