import type { Need } from './assessment.js'
import { type Diagram, type Diagrams, UNKNOWN } from './diagram.js'
import type { ReadFact, Row } from './rows.js'

/** The facts that can still change what a diagram comes to; those that can settle it at once come first. */
export function needsOf<Clause extends string, Fact extends string, Asked extends string>(
  diagrams: Diagrams,
  diagram: Diagram,
  facts: readonly ReadFact<Clause, Fact, Asked>[],
): (row: Row) => readonly Need<Clause, Fact, Asked>[] {
  const needs = facts.map(({ fact, clause, askedOf, values }) =>
    Object.freeze({ fact, clause, askedOf, values }),
  )
  return (row) => {
    const tried = [...row]
    /** How many of its values would settle it. */
    const settling = (place: number): number => {
      let count = 0
      for (let value = facts[place]?.values.length ?? 0; value > UNKNOWN; value--) {
        tried[place] = value
        if (diagrams.settled(diagram, tried) !== null) count += 1
      }
      tried[place] = UNKNOWN
      return count
    }
    return diagrams
      .support(diagram, row)
      .map((place) => ({ place, settling: settling(place) }))
      .sort((a, b) => b.settling - a.settling || a.place - b.place)
      .flatMap(({ place }) => needs[place] ?? [])
  }
}
