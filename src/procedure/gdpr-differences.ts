import { InvalidInputError } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { DifferenceEntry } from './difference-entry.js'
import { differencesOfCases } from './differences-of-cases.js'
import { differencesOfRecordings } from './differences-of-recordings.js'
import { differencesOfRights } from './differences-of-rights.js'

/** The names of the differences about the rights and what a request for them must contain.
 *
 * @category Differences */
export type RightsDifferenceId = (typeof differencesOfRights)[number]['id']

/** The names of the differences about requests and complaints.
 *
 * @category Differences */
export type CaseDifferenceId = (typeof differencesOfCases)[number]['id']

/** The names of the differences about recorded calls.
 *
 * @category Differences */
export type RecordingDifferenceId = (typeof differencesOfRecordings)[number]['id']

type Entry =
  | (typeof differencesOfRights)[number]
  | (typeof differencesOfCases)[number]
  | (typeof differencesOfRecordings)[number]

/**
 * The name of a difference from the GDPR.
 *
 * A closed union: a text that forgets one doesn't compile.
 *
 * @category Differences
 */
export type GdprDifferenceId = RightsDifferenceId | CaseDifferenceId | RecordingDifferenceId

/** One difference as the register has it, by its name. */
export type DifferenceNamed<Id extends GdprDifferenceId> = Extract<Entry, { readonly id: Id }>

/**
 * A place where a document says less than the GDPR, more, something else, or nothing.
 *
 * @category Differences
 */
export interface GdprDifference extends DifferenceEntry {
  /** Its own name. */
  readonly id: GdprDifferenceId
}

/**
 * Every place where a document differs from the GDPR, in document order: data without language; `explainDifference`
 * of `privacy-rulebook/text` says them.
 *
 * The documents are applied as they stand. A decision that touches a difference carries a note of it.
 *
 * @category Differences
 * @example
 * ```ts
 * import { gdprDifferences } from 'privacy-rulebook'
 *
 * gdprDifferences.filter(({ reading }) => reading !== null).map(({ id }) => id)
 * // => ['other-basis-not-asked', 'stated-ground', 'two-months-in-all']
 * ```
 */
export const gdprDifferences: readonly GdprDifference[] = /* @__PURE__ */ allDifferences()

/** A function, so that who uses no difference does not pay for them: a spread is no pure expression. */
function allDifferences(): readonly GdprDifference[] {
  return Object.freeze([...differencesOfRights, ...differencesOfCases, ...differencesOfRecordings])
}

/**
 * Looks up a difference from the GDPR by its name.
 *
 * Throws an `InvalidInputError` for anything else, since a caller's types rule that out.
 *
 * @category Differences
 * @example
 * ```ts
 * import { gdprDifference } from 'privacy-rulebook'
 *
 * gdprDifference('no-copy').gdpr // => ['gdpr:15(3)']
 * gdprDifference('no-copy').effect // => 'narrower'
 * ```
 */
export function gdprDifference(id: GdprDifferenceId): GdprDifference {
  const found = gdprDifferences.find((one) => one.id === id)
  if (found === undefined) throw new InvalidInputError('id', 'the name of a difference from the GDPR', id)
  return found
}

/**
 * The differences from the GDPR at a clause of a document, or at a provision of the GDPR.
 *
 * @returns Every difference that names it, in document order; none where there is none.
 * @category Differences
 * @example
 * ```ts
 * import { differencesAt } from 'privacy-rulebook'
 *
 * differencesAt('adakavas:10').map(({ id }) => id) // => ['no-copy']
 * differencesAt('gdpr:18(3)').map(({ id }) => id) // => ['lifting-not-told']
 * ```
 */
export function differencesAt(ref: ClauseRef): readonly GdprDifference[] {
  return gdprDifferences.filter(({ clauses, gdpr }) => [...clauses, ...gdpr].some((one) => one === ref))
}
