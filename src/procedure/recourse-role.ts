import type { Timed } from './limits.js'

/**
 * Where a document sends who is not content: the supervisory authority alone, a court alone, either of them, or the
 * authority first and a court against what it decides.
 *
 * @category Procedure
 * @example
 * ```ts
 * recourseWays[0] // => 'authority'
 * ```
 */
export const recourseWays = Object.freeze([
  'authority',
  'court',
  'authority-or-court',
  'authority-then-court',
] as const)

/** Where a document sends who is not content.
 *
 * @category Procedure */
export type RecourseWay = (typeof recourseWays)[number]

/** Where a data subject turns who is not content, by the clause that says so.
 *
 * @category Procedure */
export interface RecourseRole extends Pick<Timed, 'clause'> {
  /** Where the document sends; left out, to the supervisory authority and the court, without an order. What the GDPR gives besides is said all the same. */
  readonly to?: RecourseWay
}
