import type { Cube } from './primes.js'
import type { Space } from './space.js'
import type { ComparedCondition } from './types.js'

/** Conditions by the names of their facts. */
export function conditionsOf(
  space: Space,
  cube: Cube | null,
  quiet: readonly number[],
): readonly ComparedCondition[] {
  if (cube === null) return []
  const fact = space[cube.place]
  if (fact === undefined) return []
  const allowed = (value: number): boolean => (cube.values & (1 << value)) !== 0
  return [
    {
      fact: fact.fact,
      values: fact.values.filter((_, value) => allowed(value)),
      others: fact.values.filter((_, value) => !allowed(value)),
      quiet: allowed(quiet[cube.place] ?? 0),
    },
    ...conditionsOf(space, cube.rest, quiet),
  ]
}
