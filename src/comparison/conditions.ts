import type { Diagram } from '../core/diagram.js'
import { rowsOfCube } from './cover.js'
import type { Cube } from './primes.js'
import type { RowSets } from './sets.js'
import type { Space } from './space.js'
import type { ComparedCondition } from './types.js'

/** A condition by the name of its fact; only with those of its values that are wanted. */
function conditionOf(
  space: Space,
  { place, values }: Cube,
  quiet: readonly number[],
  isWanted: (value: number) => boolean,
): ComparedCondition {
  const fact = space[place]
  const allowed = (value: number): boolean => (values & (1 << value)) !== 0
  return {
    fact: fact?.fact ?? '',
    values: (fact?.values ?? []).filter((_, value) => allowed(value) && isWanted(value)),
    others: (fact?.values ?? []).filter((_, value) => !allowed(value)),
    quiet: allowed(quiet[place] ?? 0),
  }
}

/** Conditions by the names of their facts. */
export const conditionsOf = (
  space: Space,
  cube: Cube | null,
  quiet: readonly number[],
): readonly ComparedCondition[] =>
  cube === null ? [] : [conditionOf(space, cube, quiet, () => true), ...conditionsOf(space, cube.rest, quiet)]

/** Conditions as they are told: without the values for which there is no row. */
export const possibleConditions = (
  sets: RowSets,
  space: Space,
  cube: Cube | null,
  quiet: readonly number[],
  rows: Diagram,
): readonly ComparedCondition[] =>
  cube === null
    ? []
    : [
        conditionOf(
          space,
          cube,
          quiet,
          (value) =>
            sets.and(rows, rowsOfCube(sets, { place: cube.place, values: 1 << value, rest: null })) !==
            sets.none,
        ),
        ...possibleConditions(sets, space, cube.rest, quiet, rows),
      ]
