import {
  type ErasureGround,
  erasureGrounds,
  type FurtherName,
  isLibraryName,
  type Links,
  type OwnName,
  type Procedure,
  type RestrictionGround,
  restrictionGrounds,
  type SettlingName,
} from '../procedure/index.js'
import type { Claim } from './claim.js'
import { claimsTo, covers, includesItem, namesItems } from './claimed-items.js'

/** What the claims of one request mean for the rules of one data item, with the grounds that count in them. */
export interface ClaimLinks extends Links {
  /** The grounds that count for an erasure; `null` where any does. */
  readonly erasureGrounds: readonly (ErasureGround | FurtherName | OwnName)[] | null
  /** The grounds that count for a restriction; `null` where any does. */
  readonly restrictionGrounds: readonly (RestrictionGround | FurtherName | OwnName)[] | null
}

/** No other claim: the rights by themselves. */
export const unlinked: ClaimLinks = Object.freeze({
  withdrawal: false,
  objection: false,
  objectionLimited: false,
  correction: false,
  supplement: false,
  erasure: false,
  restriction: false,
  erasureGrounds: null,
  restrictionGrounds: null,
})

/** The grounds that the claims to a right state, in their own order, then those that only its rule book has; `null` where
 * there is no such claim. */
function statedIn<Ground extends SettlingName>(
  claims: readonly { readonly grounds?: readonly (Ground | FurtherName | OwnName)[] }[],
  grounds: readonly Ground[],
): readonly (Ground | FurtherName | OwnName)[] | null {
  const stated = claims.flatMap(({ grounds = [] }) => grounds)
  const others = stated.filter((name): name is FurtherName | OwnName => !isLibraryName(name))
  return claims.length === 0
    ? null
    : [...grounds.filter((ground) => stated.includes(ground)), ...new Set(others.sort())]
}

/** What the claims of a request mean for the rules of one of its items; without an item, of any. */
export function linksOf({ readings }: Procedure, claims: readonly Claim[], item?: string): ClaimLinks {
  const about = claims.filter(
    (claim) => !namesItems(claim) || claim.right === 'rectification' || covers(claim.items, item),
  )
  const rectification = claimsTo(about, 'rectification')
  const erasure = claimsTo(about, 'erasure')
  const restriction = claimsTo(about, 'restriction')
  const onlyStated = readings.statedGround === 'only-stated'
  return {
    withdrawal: claimsTo(about, 'consent-withdrawal').length > 0,
    objection: claimsTo(about, 'objection').length > 0,
    objectionLimited: false,
    correction: rectification.some(({ corrections }) => includesItem(corrections, item)),
    supplement: rectification.some(({ supplements }) => includesItem(supplements, item)),
    erasure: erasure.length > 0,
    restriction: restriction.some(({ afterErasure }) => afterErasure !== true),
    erasureGrounds: onlyStated ? statedIn(erasure, erasureGrounds) : null,
    restrictionGrounds: onlyStated ? statedIn(restriction, restrictionGrounds) : null,
  }
}
