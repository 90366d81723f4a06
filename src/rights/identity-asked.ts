import type { OnIdentity } from '../procedure/index.js'
import type { Claim } from './claim.js'

/** Whether identity has to be confirmed before claims are given effect: where one of them is to a right that is not exempt. */
export const identityAsked = ({ exempt = [] }: OnIdentity, claims: readonly Claim[]): boolean =>
  claims.some(({ right }) => !exempt.some((one) => one === right))
