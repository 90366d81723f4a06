import * as fc from 'fast-check'
import type { Shape } from '../../core/index.js'
import { list } from '../../core/shape.js'
import { ofProcedure } from '../../procedure/given.js'
import { type Procedure, shapeWithin } from '../../procedure/index.js'
import { caseFactsShape, factsOfAccess, factsOfItem } from '../../rights/case-facts.js'
import { claimShape } from '../../rights/claim.js'
import type { AccessFacts, CaseFacts, Claim, ItemFacts } from '../../rights/index.js'
import { choicesBy } from './choices.js'
import { plainDates } from './days.js'
import { filled } from './filled.js'

/** What is drawn about the rights of one procedure.
 *
 * @category Testing */
export interface FactArbitraries {
  /** Facts of a data item: mostly all that the procedure has, its own among them; sometimes some, others unknown. */
  readonly itemFacts: fc.Arbitrary<ItemFacts>
  /** Facts of access, likewise. */
  readonly accessFacts: fc.Arbitrary<AccessFacts>
  /** Everything that an answer is decided from. */
  readonly caseFacts: fc.Arbitrary<CaseFacts>
  /** Claims, each of a right that the procedure offers. */
  readonly claims: fc.Arbitrary<readonly Claim[]>
}

/** The numbers that a value is made by. */
export const numbers: fc.Arbitrary<readonly number[]> = fc.array(fc.nat(9_999), {
  maxLength: 60,
  size: 'max',
})

/** Values of a shape, near any day. They shrink towards the first of everything. */
export const valuesOf = <T>(shape: Shape<T>): fc.Arbitrary<T> =>
  fc
    .tuple(numbers, plainDates())
    .map(([numbers, on]) => filled(shape, { choices: choicesBy(numbers), on, id: 'K-1' }))

/**
 * Arbitraries of what is decided about the rights of one procedure: its facts with all their values, those of its own
 * among them, and claims of the rights that it offers. Facts may contradict each other, and claims may go beyond them:
 * every value has the shape that the schemas of the procedure take, and no more is promised.
 *
 * @param procedure - The institution's procedure.
 * @throws InvalidInputError for what `defineProcedure` did not make.
 * @category Testing
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { adakavasProcedure, rulesFor } from 'privacy-rulebook'
 * import { factArbitraries } from 'privacy-rulebook/testing/fast-check'
 *
 * const { objection } = rulesFor(adakavasProcedure)
 * const { itemFacts } = factArbitraries(adakavasProcedure)
 * fc.check(fc.property(itemFacts, (facts) => objection.assess(facts).outcome !== '')).failed // => false
 * ```
 */
export function factArbitraries(procedure: Procedure): FactArbitraries {
  return ofProcedure(procedure, () => {
    const within = shapeWithin(procedure)
    const values = <T>(shape: Shape<T>) => valuesOf(within(shape))
    return Object.freeze({
      itemFacts: values(factsOfItem),
      accessFacts: values(factsOfAccess),
      caseFacts: values(caseFactsShape),
      claims: values(list(claimShape, 1)),
    })
  })
}
