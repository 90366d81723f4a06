import type { Right } from './right.js'
import type { OnIdentity } from './roles.js'

/** Whether identity has to be confirmed before claims are given effect: where one of them is to a right that is not exempt. */
export const identityAsked = (
  { exempt = [] }: OnIdentity,
  claims: readonly { readonly right: Right }[],
): boolean => claims.some(({ right }) => !exempt.some((one) => one === right))
