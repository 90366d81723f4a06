import type { Shape, ShapeData } from '../core/index.js'
import { type Closing, closedBy } from '../core/shape.js'
import { gdprDocument, hostClauseForm } from '../documents/index.js'
import { proofsOfIdentity } from './form.js'
import { lawsIn } from './laws-in.js'
import { isOwnName, type OwnName } from './names.js'
import type { OwnFacts } from './own-facts.js'
import type { Procedure } from './procedure.js'

type OpenFacts = Extract<ShapeData, { kind: 'facts' }>
type OpenWord = Extract<ShapeData, { kind: 'word' }>

/** Facts of the library, and those of an institution's own. */
const factsUnder = ({ vocabulary }: OpenFacts, facts: OwnFacts): ShapeData => ({
  kind: 'facts',
  vocabulary: { ...vocabulary, ...facts },
})

/** The names of its own by which the rules of a procedure name grounds, conditions and exceptions. */
function ownNamesIn({ rules, readings }: Procedure): readonly OwnName[] {
  const names = lawsIn(rules, readings).flatMap(([, law]) => [
    ...Object.keys(law.grounds),
    ...('exceptions' in law ? Object.keys(law.exceptions.of) : []),
  ])
  return [...new Set(names.filter(isOwnName))]
}

/** The names of its own by which a procedure names proof of identity. */
const ownProofsIn = ({ roles }: Procedure): readonly OwnName[] => [
  ...new Set(Object.values(roles.proof.by ?? {}).flatMap((proofs) => proofs.filter(isOwnName))),
]

/** The clauses that can be cited under a procedure: those of its document, and the provisions of the GDPR. */
const clausesUnder = ({ document }: Procedure): readonly string[] =>
  [document, gdprDocument].flatMap(({ id, clauses }) =>
    Object.keys(clauses).map((number) => `${id}:${number}`),
  )

/** What of a list of words only the procedure can say. */
const wordsUnder = (procedure: Procedure, { words, others }: OpenWord): readonly string[] => {
  if (others === hostClauseForm) return clausesUnder(procedure)
  return [...words, ...(words === proofsOfIdentity ? ownProofsIn(procedure) : ownNamesIn(procedure))]
}

/**
 * What of a message only the procedure can say: which clauses, and which facts, grounds, exceptions and proofs of one's
 * own there are.
 */
const closingOf = (procedure: Procedure): Closing => ({
  facts: (shape) => factsUnder(shape, procedure.facts),
  word: (shape) => ({ kind: 'word', words: wordsUnder(procedure, shape) }),
})

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
    closedBy({ facts: (one) => factsUnder(one, facts), word: (one) => one }, shape)
