/**
 * The rights, and the parts of them that have rules of their own, in the order in which two procedures are compared: a part
 * is named by its right and its limb.
 *
 * @category Comparison
 * @example
 * ```ts
 * comparedParts[0] // => 'consent-withdrawal'
 * ```
 */
export const comparedParts = /* @__PURE__ */ Object.freeze([
  'consent-withdrawal',
  'objection',
  'rectification',
  'rectification:correction',
  'rectification:supplement',
  'access',
  'access:data',
  'access:purposes',
  'access:categories',
  'access:recipients',
  'access:storage-period',
  'access:rights',
  'access:authority-complaint',
  'access:source',
  'access:automated-decisions',
  'access:safeguards',
  'access:copy',
  'portability',
  'portability:transfer',
  'erasure',
  'restriction',
  'information',
  'automated-decision',
] as const)

/** A right, or a part of one with its name after the right's.
 *
 * @category Comparison */
export type ComparedPart = (typeof comparedParts)[number]
