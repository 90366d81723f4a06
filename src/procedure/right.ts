/**
 * The seven rights of a data subject, in the order in which they are decided inside one request.
 *
 * Each later right sees the results of the earlier ones.
 *
 * @category Rights
 * @see Adakavas clauses 8, 8.1 to 8.7
 * @example
 * ```ts
 * rights.length // => 7
 * ```
 */
export const rights = Object.freeze([
  'consent-withdrawal',
  'objection',
  'rectification',
  'access',
  'portability',
  'erasure',
  'restriction',
] as const)

/** One of the seven rights of a data subject.
 *
 * @category Rights */
export type Right = (typeof rights)[number]
