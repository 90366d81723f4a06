import type { Need } from './assessment.js'
import { type Diagram, type Diagrams, UNKNOWN } from './diagram.js'
import type { Finding } from './finding.js'
import type { ReadFact, Row } from './rows.js'

/** The first open statement on a fact; what is inside a settled one matters no more. */
function asking<Clause extends string, Fact extends string>(
  finding: Finding<Clause, Fact>,
  about: Fact,
): Finding<Clause, Fact> | undefined {
  if (finding.truth !== null) return undefined
  if (finding.fact === about) return finding
  for (const below of finding.of) {
    const found = asking(below, about)
    if (found !== undefined) return found
  }
  return undefined
}

/** Whether something open under a clause asks for a fact. */
const asksUnder = <Clause extends string, Fact extends string>(
  finding: Finding<Clause, Fact>,
  about: Fact,
  clause: Clause,
): boolean =>
  finding.truth === null &&
  ((finding.clause === clause && asking(finding, about) !== undefined) ||
    finding.of.some((below) => asksUnder(below, about, clause)))

/** The facts that can still change what a diagram comes to; those that can settle it at once come first. */
export function needsOf<Clause extends string, Fact extends string, Asked extends string>(
  diagrams: Diagrams,
  diagram: Diagram,
  facts: readonly ReadFact<Clause, Fact, Asked>[],
): (row: Row, finding: Finding<Clause, Fact>) => readonly Need<Clause, Fact, Asked>[] {
  const needs = facts.map(({ fact, clause, askedOf, values }) =>
    Object.freeze({ fact, clause, askedOf, values }),
  )
  return (row, finding) => {
    const needAt = (place: number): readonly Need<Clause, Fact, Asked>[] => {
      const need = needs[place]
      if (need === undefined) return []
      const { fact, clause: own } = need
      const clause = asksUnder(finding, fact, own) ? own : (asking(finding, fact)?.clause ?? own)
      return [clause === own ? need : Object.freeze({ ...need, clause })]
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
      .flatMap(({ place }) => needAt(place))
  }
}
