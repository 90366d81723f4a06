import type { Cube } from './primes.js'
import type { Space } from './space.js'
import type { ComparedCondition } from './types.js'

/** Conditions by the names of their facts. */
export function conditionsOf(space: Space, cube: Cube | null): readonly ComparedCondition[] {
  if (cube === null) return []
  const fact = space[cube.place]
  if (fact === undefined) return []
  const values = fact.values.filter((_, value) => (cube.values & (1 << value)) !== 0)
  return [{ fact: fact.fact, values }, ...conditionsOf(space, cube.rest)]
}
