/** Reasons against a right that name its grounds, each with its clause.
 *
 * @category Text */
export type WhyNotOfGrounds = 'no-erasure-ground' | 'no-restriction-ground'

/**
 * Why a right is not granted for an item, as far as the record tells.
 *
 * @category Text
 */
export type WhyNot =
  | WhyNotOfGrounds
  | 'other-basis-remains'
  | 'care-or-health'
  | 'legal-obligation'
  | 'institution-claims'
  | 'no-legitimate-interest'
  | 'overriding-interest'
  | 'objection-claims'
  | 'not-provided-by-subject'
  | 'no-consent-or-contract'
  | 'not-automated'
  | 'recipient-not-named'
  | 'transfer-not-feasible'
  | 'not-inaccurate'
  | 'replacement-not-given'
  | 'not-incomplete'
  | 'addition-not-needed'
  | 'addition-not-given'
  | 'no-consent-in-force'
  | 'consent-not-identified'
  | 'no-ground-stated'
  | 'other'
