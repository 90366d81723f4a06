import type { AskedOf, FactDeclaration } from '../core/index.js'
import { factsIn } from '../core/statements.js'
import type { ClauseRef } from '../documents/index.js'
import type { ComparedRule, Statement } from './compared-rule.js'

/** A fact that one of two rules reads, or both. */
export interface ComparedFact extends FactDeclaration<ClauseRef, boolean | string, AskedOf> {
  readonly fact: string
  /** Whether the first of the two rules reads it. */
  readonly isOurs: boolean
}

/** The facts that two rules read: those of the first in its order, then what the second reads besides. */
export type Space = readonly ComparedFact[]

/** Every statement of a rule, with those that make facts contradict each other. */
const statementsOf = ({
  grounds,
  exceptions,
  inPart,
  cuts,
  contradictions,
}: ComparedRule): readonly Statement[] => [
  ...[...grounds, ...exceptions, ...inPart, ...cuts].map(({ node }) => node),
  ...contradictions,
]

const read = (rule: ComparedRule | null): readonly ComparedFact[] =>
  rule === null
    ? []
    : [...new Set(statementsOf(rule).flatMap(factsIn))].map((fact) => {
        const declared = rule.vocabulary[fact]
        // A procedure is checked where it is defined: its rules name no fact that it doesn't have.
        if (declared === undefined) throw new Error(`A rule reads a fact that is not declared: ${fact}`)
        const { values, clause, askedOf } = declared
        return { fact, values, clause, askedOf, isOurs: true }
      })

/** The facts that either of two rules reads. */
export function spaceOf(ours: ComparedRule | null, theirs: ComparedRule | null): Space {
  const first = read(ours)
  const known = new Set(first.map(({ fact }) => fact))
  return [
    ...first,
    ...read(theirs)
      .filter(({ fact }) => !known.has(fact))
      .map((one) => ({ ...one, isOurs: false })),
  ]
}
