/** The reasons for which the document of the Adakavas home lets restricted data be processed beyond storage.
 *
 * @category Request
 * @see Adakavas clause 23
 * @example
 * ```ts
 * restrictionReasons.length // => 4
 * ```
 */
export const restrictionReasons = Object.freeze([
  'written-consent',
  'own-claims',
  'protect-others',
  'public-interest',
] as const)

/** A reason for which restricted data may be processed beyond storage, as the document of the Adakavas home has it.
 *
 * @category Request */
export type DocumentRestrictionReason = (typeof restrictionReasons)[number]

/** A reason for which the GDPR lets restricted data be processed beyond storage.
 *
 * @category Request
 * @see GDPR 18(2) */
export type GdprRestrictionReason = 'consent' | 'claims' | 'protect-others' | 'important-public-interest'

/** A reason for which restricted data may be processed beyond storage; which there are, the procedure says.
 *
 * @category Request */
export type RestrictionReason = DocumentRestrictionReason | GdprRestrictionReason
