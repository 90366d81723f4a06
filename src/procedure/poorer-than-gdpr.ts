/**
 * How an institution reads a case in which its document gives less than the GDPR: its verdict stands and the answer says so,
 * or what the GDPR grants is granted.
 *
 * @category Procedure
 */
export type PoorerThanGdpr = 'note' | 'gdpr-prevails'
