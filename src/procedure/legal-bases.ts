/**
 * The lawful bases of processing that the rules tell apart; `none` where there is none.
 *
 * @category Facts
 * @see GDPR 6(1)
 * @example
 * ```ts
 * legalBases.includes('consent') // => true
 * ```
 */
export const legalBases = Object.freeze([
  'consent',
  'contract',
  'legal-obligation',
  'vital-interests',
  'public-task',
  'legitimate-interests',
  'none',
] as const)

/** A lawful basis of processing.
 *
 * @category Facts */
export type LegalBasis = (typeof legalBases)[number]
