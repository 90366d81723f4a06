import { deepFreeze, namesOf } from '../core/index.js'
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

/** What the register holds of a difference.
 *
 * @category Differences */
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

/** A difference as it is written into the register, under its name: without a reading, none changes it. */
type Registered = Omit<DifferenceEntry, 'id' | 'reading'> & { readonly reading?: keyof Readings }

type EntriesOf<R extends Readonly<Record<string, Registered>>> = readonly {
  [Id in keyof R & string]: { readonly id: Id; readonly reading: keyof Readings | null } & R[Id]
}[keyof R & string][]

/** The differences of one part of the register, in its order: each has its own name, which types can't follow here. */
export const registered = <const R extends Readonly<Record<string, Registered>>>(register: R) =>
  deepFreeze(
    namesOf<keyof R & string>(register).map((id) => ({ id, reading: null, ...register[id] })),
  ) as unknown as EntriesOf<R>
