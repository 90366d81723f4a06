/** Ways in which a request can reach an institution.
 *
 * @category Procedure */
export const channels = Object.freeze(['email', 'in-person', 'post', 'phone', 'e-delivery', 'other'] as const)

/** A way in which a request can reach an institution.
 *
 * @category Procedure */
export type Channel = (typeof channels)[number]
