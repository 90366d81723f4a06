import type { Shape, ShapeData } from '../core/index.js'
import { type Closing, closedBy } from '../core/shape.js'
import { gdprArticles, hostClauseForm } from '../documents/index.js'
import type { OwnFacts } from './own-facts.js'
import type { Procedure } from './procedure.js'

export type OpenFacts = Extract<ShapeData, { kind: 'facts' }>
export type OpenWord = Extract<ShapeData, { kind: 'word' }>

/**
 * A list of words of which every procedure has its own: the information that access gives, the limbs of a decision, the
 * exceptions to erasure, what ends a restriction, and for which reasons restricted data are processed.
 */
export type WordsOfProcedure = 'information' | 'part' | 'exception' | 'ending' | 'reason'

/** Facts of a vocabulary, and those of an institution's own. */
export const factsWith = (vocabulary: OpenFacts['vocabulary'], facts: OwnFacts): ShapeData => ({
  kind: 'facts',
  vocabulary: { ...vocabulary, ...facts },
})

/** The clauses under each procedure. */
const clauses = new WeakMap<Procedure, readonly string[]>()

/** The clauses that can be cited under a procedure: those of its document, and the provisions of the GDPR. */
export function clausesUnder(procedure: Procedure): readonly string[] {
  const { id, clauses: own } = procedure.document
  const known = clauses.get(procedure) ?? [
    ...new Set([
      ...Object.keys(own).map((number) => `${id}:${number}`),
      ...gdprArticles.map((article) => `gdpr:${article}`),
    ]),
  ]
  clauses.set(procedure, known)
  return known
}

/** What of a message only the procedure can say: which clauses there are, and what it has of its own. */
const closingOf = (procedure: Procedure): Closing =>
  procedure.closing?.(procedure) ?? {
    facts: ({ vocabulary }) => factsWith(vocabulary, procedure.facts),
    word: ({ words, others }) => ({
      kind: 'word',
      words: others === hostClauseForm ? clausesUnder(procedure) : words,
    }),
  }

/** What was made of shapes under each procedure. */
const shapesUnder = new WeakMap<Procedure, WeakMap<ShapeData, ShapeData>>()

/** A shape as it is under a procedure: with its clauses, the facts and the names of its own, and no others. Each is made once. */
export const shapeUnder =
  (procedure: Procedure) =>
  <T>(shape: Shape<T>): Shape<T> => {
    const made = shapesUnder.get(procedure) ?? new WeakMap<ShapeData, ShapeData>()
    shapesUnder.set(procedure, made)
    const closed = made.get(shape) ?? closedBy(closingOf(procedure), shape)
    made.set(shape, closed)
    return closed
  }

/** The same where a value from outside is checked before any machine sees it: with the rights that are offered besides. */
export const shapeWithin =
  (procedure: Procedure) =>
  <T>(shape: Shape<T>): Shape<T> =>
    closedBy(
      {
        ...closingOf(procedure),
        cases: ({ by, cases }) =>
          by === 'right'
            ? Object.fromEntries(
                Object.entries(cases).filter(([right]) => procedure.offers.some((one) => one === right)),
              )
            : cases,
      },
      shape,
    )

/** A shape with facts of an institution's own, and no others. */
export const shapeOver =
  (facts: OwnFacts) =>
  <T>(shape: Shape<T>): Shape<T> =>
    closedBy({ facts: ({ vocabulary }) => factsWith(vocabulary, facts), word: (one) => one }, shape)
