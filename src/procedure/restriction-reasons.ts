/** The reasons for which restricted data may be processed beyond storage.
 *
 * @category Request
 * @see Adakavas clause 23; GDPR 18(2)
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

/** A reason for which restricted data may be processed beyond storage.
 *
 * @category Request */
export type RestrictionReason = (typeof restrictionReasons)[number]
