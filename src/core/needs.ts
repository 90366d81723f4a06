import type { Need } from './assessment.js'
import { type Diagram, type Diagrams, UNKNOWN } from './diagram.js'
import type { Finding } from './finding.js'
import type { ReadFact, Row } from './rows.js'

/**
 * The clauses of the statements on a fact that are open, each followed by those that it stands inside; what is inside a
 * settled one matters no more.
 */
function openClauses<Clause extends string, Fact extends string>(
  { truth, fact, clause, of }: Finding<Clause, Fact>,
  about: Fact,
): readonly Clause[] {
  if (truth !== null) return []
  if (fact === about) return [clause]
  const below = of.flatMap((statement) => openClauses(statement, about))
  return below.length === 0 ? [] : [...below, clause]
}

/** The facts that can still change what a diagram comes to; those that can settle it at once come first. */
export function needsOf<Clause extends string, Fact extends string>(
  diagrams: Diagrams,
  diagram: Diagram,
  facts: readonly ReadFact<Clause, Fact>[],
): (row: Row, finding: Finding<Clause, Fact>) => readonly Need<Clause, Fact>[] {
  return (row, finding) => {
    const needOf = ({ fact, clause: own, askedOf, values }: ReadFact<Clause, Fact>): Need<Clause, Fact> => {
      const clauses = openClauses(finding, fact)
      const [first = own] = clauses
      const clause = clauses.includes(own) ? own : first
      return Object.freeze({ fact, clause, askedOf, values })
    }
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
      .flatMap(({ place }) => {
        const fact = facts[place]
        return fact === undefined ? [] : [needOf(fact)]
      })
  }
}
