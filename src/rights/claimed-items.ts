import { groupedBy } from '../core/by-key.js'
import { isToItems, type RightToItems } from '../procedure/index.js'
import type { Claim, ClaimedItems } from './claim.js'

/** A claim to a right that is exercised item by item. */
export type ClaimToItems = Extract<Claim, { right: RightToItems }>

/** Whether a claim is to a right that is exercised item by item. */
export const namesItems = (claim: Claim): claim is ClaimToItems => isToItems(claim.right)

/** The claims to one right. */
export const claimsTo = <R extends Claim['right']>(
  claims: readonly Claim[],
  right: R,
): readonly Extract<Claim, { right: R }>[] =>
  claims.filter((claim): claim is Extract<Claim, { right: R }> => claim.right === right)

/** Whether items that were claimed include one; without one, whether they include any. */
export function covers(items: ClaimedItems | undefined, item: string | undefined): boolean {
  if (items === undefined) return false
  return items === 'all' || (item === undefined ? items.length > 0 : items.includes(item))
}

/** Whether corrections or additions that were claimed include one of an item; without it, whether there are any. */
export const includesItem = (
  entries: readonly { readonly item: string }[] | undefined,
  item: string | undefined,
): boolean =>
  covers(
    entries?.map((entry) => entry.item),
    item,
  )

/** The items that a claim names, once for each limb; `undefined` where it leaves them open. */
const namedIn = (claim: ClaimToItems): ClaimedItems | undefined =>
  claim.right === 'rectification'
    ? [...(claim.corrections ?? []), ...(claim.supplements ?? [])].map(({ item }) => item)
    : claim.items

/**
 * The items of a claim, in the order in which the facts list them, then the rest by name; none where it names none.
 *
 * @param placeOf - Where each item that is held stands in the facts, in that order.
 */
export function itemsOf(
  claim: ClaimToItems,
  placeOf: ReadonlyMap<string, number>,
): readonly string[] | undefined {
  const named = namedIn(claim)
  if (named === 'all') return [...placeOf.keys()]
  if (named === undefined || named.length === 0) return undefined
  const place = (item: string): number => placeOf.get(item) ?? placeOf.size
  // Sorting keeps those that are not held in the order in which they are named.
  return [...new Set(named)].sort((one, other) => place(one) - place(other))
}

/** What a claim says of one item alone, or of every item. */
interface ClaimOnItem {
  readonly item: string | null
  /** Where the claim stands among the claims. */
  readonly place: number
  readonly claim: ClaimToItems
}

const itemOf = <Item>({ item }: { readonly item: Item }): Item => item

/** A claim, cut to each item that it names. */
function cutToItems(claim: Claim, place: number): readonly ClaimOnItem[] {
  if (!namesItems(claim)) return []
  if (claim.right === 'rectification') {
    const corrections = groupedBy(claim.corrections ?? [], itemOf)
    const supplements = groupedBy(claim.supplements ?? [], itemOf)
    return [...new Set([...corrections.keys(), ...supplements.keys()])].map((item) => {
      const [corrected = [], completed = []] = [corrections.get(item), supplements.get(item)]
      return { item, place, claim: { ...claim, corrections: corrected, supplements: completed } }
    })
  }
  const { items = [] } = claim
  if (items === 'all') return [{ item: null, place, claim }]
  return [...new Set(items)].map((item) => ({ item, place, claim: { ...claim, items: [item] } }))
}

/** What claims say of each item, in their order: each claim is gone through once for all of them. */
export function claimsByItem(claims: readonly Claim[]): (item: string) => readonly ClaimOnItem[] {
  const found = groupedBy(claims.flatMap(cutToItems), itemOf)
  return (item) =>
    [...(found.get(null) ?? []), ...(found.get(item) ?? [])].sort((one, other) => one.place - other.place)
}
