/**
 * What a complaint can be about.
 *
 * @category Request
 * @see Adakavas clause 48
 * @example
 * ```ts
 * complaintGrounds // => ['granted-in-part', 'rejected', 'inaction']
 * ```
 */
export const complaintGrounds = Object.freeze(['granted-in-part', 'rejected', 'inaction'] as const)

/** What a complaint is about.
 *
 * @category Request */
export type ComplaintGround = (typeof complaintGrounds)[number]
