import type { Statement } from './compared-rule.js'
import type { Cube } from './primes.js'
import type { Space } from './space.js'

/** The statements of facts that one of several is, through such as are in each other; none where it is anything else. */
function oneOf(node: Statement): readonly Extract<Statement, { kind: 'is' }>[] | null {
  if (node.kind === 'is') return [node]
  if (node.kind !== 'any') return null
  const found = node.of.map(oneOf)
  return found.every((one) => one !== null) ? found.flat() : null
}

/** Each "one of these" in a statement, as conditions of which one is enough: each fact once. */
export function anyOfFacts(space: Space, node: Statement): readonly (readonly [Cube, ...Cube[]])[] {
  if (!('of' in node)) return []
  const leaves = oneOf(node)
  if (leaves === null) return node.of.flatMap((child) => anyOfFacts(space, child))
  const values = new Map<number, number>()
  for (const leaf of leaves) {
    const place = space.findIndex(({ fact }) => fact === leaf.fact)
    const bits = (space[place]?.values ?? []).reduce<number>(
      (sum, value, bit) => (leaf.values.includes(value) ? sum | (1 << bit) : sum),
      0,
    )
    values.set(place, (values.get(place) ?? 0) | bits)
  }
  const [first, ...others] = [...values].map(([place, bits]): Cube => ({ place, values: bits, rest: null }))
  return first === undefined || others.length === 0 ? [] : [[first, ...others]]
}
