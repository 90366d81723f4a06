import type { Diagram } from '../core/diagram.js'
import type { Judged } from './judged.js'
import type { RowSets } from './sets.js'

/** How two rules stand to each other in the rows of their facts. */
export interface Relation {
  /** Both come to the same. */
  readonly same: Diagram
  /** The first gives less. */
  readonly narrower: Diagram
  /** The first gives more. */
  readonly wider: Diagram
  /** Not comparable: the facts can't be together. */
  readonly outside: Diagram
}

/** The rows in which the first rule gives less than the second, more, the same, or which can't be. */
export function relationOf(sets: RowSets, ours: Judged, theirs: Judged, impossible: Diagram): Relation {
  const outside = sets.or(ours.excluded, theirs.excluded, impossible)
  const less = (one: Judged, other: Judged): Diagram =>
    sets.without(
      sets.or(sets.without(other.given, one.given), sets.without(other.granted, one.granted)),
      outside,
    )
  const [narrower, wider] = [less(ours, theirs), less(theirs, ours)]
  return { same: sets.without(sets.all, narrower, wider, outside), narrower, wider, outside }
}
