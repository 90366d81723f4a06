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

/** What closes shapes as an owner of words and facts says, each shape once. */
function closingOnce<Owner extends object>(
  closingOf: (owner: Owner) => Closing,
): (owner: Owner) => <T>(shape: Shape<T>) => Shape<T> {
  const closedBefore = new WeakMap<Owner, WeakMap<ShapeData, ShapeData>>()
  return (owner) => (shape) => {
    const made = closedBefore.get(owner) ?? new WeakMap<ShapeData, ShapeData>()
    closedBefore.set(owner, made)
    const closed = made.get(shape) ?? closedBy(closingOf(owner), shape)
    made.set(shape, closed)
    return closed
  }
}

/** A shape as it is under a procedure: with its clauses, the facts and the names of its own, and no others. */
export const shapeUnder = /* @__PURE__ */ closingOnce(closingOf)

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
export const shapeOver = /* @__PURE__ */ closingOnce((facts: OwnFacts) => ({
  facts: ({ vocabulary }) => factsWith(vocabulary, facts),
  word: (one) => one,
}))
