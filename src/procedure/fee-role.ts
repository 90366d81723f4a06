import type { Timed } from './limits.js'

/**
 * What a fee can be demanded for: a request that is unfounded, excessive or repetitive (GDPR 12(5)), or further copies of
 * the data under access (GDPR 15(3)).
 *
 * @category Procedure
 * @example
 * ```ts
 * feeCauses // => ['unfounded', 'further-copies']
 * ```
 */
export const feeCauses = Object.freeze(['unfounded', 'further-copies'] as const)

/** What a fee can be demanded for.
 *
 * @category Procedure */
export type FeeCause = (typeof feeCauses)[number]

/** The fee, by the clause that gives it.
 *
 * @category Procedure */
export interface FeeRole extends Pick<Timed, 'clause'> {
  /** What it is demanded for; left out, a request that is unfounded, excessive or repetitive. */
  readonly for?: readonly FeeCause[]
}

/** Whether a fee can be demanded for something. */
export const chargesFor = ({ for: causes = ['unfounded'] }: FeeRole, cause: FeeCause): boolean =>
  causes.includes(cause)
