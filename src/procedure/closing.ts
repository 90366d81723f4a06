import type { Shape, ShapeData } from '../core/index.js'
import { type Closing, closedBy } from '../core/shape.js'
import { proofsOfIdentity } from './form.js'
import { lawsIn } from './laws-in.js'
import { isOwnName, type OwnName, ownNameForm } from './names.js'
import type { OwnFacts } from './own-facts.js'
import type { Procedure } from './procedure.js'

type OpenFacts = Extract<ShapeData, { kind: 'facts' }>

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

/** What of a message only the procedure can say: which facts, grounds, exceptions and proofs of one's own there are. */
const closingOf = (procedure: Procedure): Closing => ({
  facts: (shape) => factsUnder(shape, procedure.facts),
  word: (shape) =>
    shape.others === ownNameForm
      ? {
          kind: 'word',
          words: [
            ...shape.words,
            ...(shape.words === proofsOfIdentity ? ownProofsIn(procedure) : ownNamesIn(procedure)),
          ],
        }
      : shape,
})

/** A shape as it is under a procedure: with the facts and the names of its own, and no others. */
export const shapeUnder =
  (procedure: Procedure) =>
  <T>(shape: Shape<T>): Shape<T> =>
    closedBy(closingOf(procedure), shape)

/** A shape with facts of an institution's own, and no others. */
export const shapeOver =
  (facts: OwnFacts) =>
  <T>(shape: Shape<T>): Shape<T> =>
    closedBy({ facts: (one) => factsUnder(one, facts), word: (one) => one }, shape)
