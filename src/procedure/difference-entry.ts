import type { DocumentClause, GdprClause } from '../documents/index.js'
import type { Readings } from './readings.js'

/** What a difference from the GDPR means for the person, in the order of the guide.
 *
 * @category Differences
 * @example
 * ```ts
 * differenceEffects // => ['narrower', 'wider', 'different', 'silent']
 * ```
 */
export const differenceEffects = Object.freeze(['narrower', 'wider', 'different', 'silent'] as const)

/**
 * What a difference from the GDPR means for the person: the document gives less, gives more, gives something else, or
 * says nothing where the GDPR says something.
 *
 * @category Differences
 */
export type DifferenceEffect = (typeof differenceEffects)[number]

/** What the register holds of a difference. */
export interface DifferenceEntry {
  /** Its own name. */
  readonly id: string
  /** Where the document says it; where it is silent, the clause nearest to it. */
  readonly clauses: readonly [DocumentClause, ...DocumentClause[]]
  /** The provisions that say otherwise. */
  readonly gdpr: readonly [GdprClause, ...GdprClause[]]
  /** What it means for the person. */
  readonly effect: DifferenceEffect
  /** The reading that changes it; `null` where none does. */
  readonly reading: keyof Readings | null
}
