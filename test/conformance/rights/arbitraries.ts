import fc from 'fast-check'
import type { RightFact, RightFacts } from '../../../src/procedure/index.js'
import { rightFacts } from '../../../src/procedure/index.js'
import { type Complete, completeOf, valuesOf } from './oracle.js'

// The names of a vocabulary are its facts.
export const factNames = Object.keys(rightFacts) as RightFact[]

/** Every fact known. */
export const completeFacts: fc.Arbitrary<Complete> = fc
  .record(Object.fromEntries(factNames.map((fact) => [fact, fc.constantFrom(...valuesOf(fact))])))
  .map(completeOf)

/** Each fact known, `null` or left out. */
export const partialFacts: fc.Arbitrary<RightFacts> = fc.record(
  Object.fromEntries(
    factNames.map((fact) => [
      fact,
      fc.oneof(
        { arbitrary: fc.constantFrom(...valuesOf(fact)), weight: 3 },
        { arbitrary: fc.constant(null), weight: 1 },
      ),
    ]),
  ),
  { requiredKeys: [] },
)

/** Some facts, and the same with more of them known. */
export const learning: fc.Arbitrary<{ readonly before: RightFacts; readonly after: RightFacts }> = fc
  .tuple(completeFacts, fc.subarray(factNames), fc.subarray(factNames))
  .map(([complete, known, learnt]) => {
    const only = (names: readonly RightFact[]): RightFacts =>
      Object.fromEntries(names.map((fact) => [fact, complete[fact]]))
    return { before: only(known), after: only([...known, ...learnt]) }
  })
