import type { CaseFacts } from './case-facts.js'
import type { AccessClaim, Claim, ClaimedItems } from './claim.js'

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

/** The items of a claim, in the order in which the facts list them, then the rest by name; none where it names none. */
export function itemsOf(
  claim: Exclude<Claim, AccessClaim>,
  { items }: CaseFacts,
): readonly string[] | undefined {
  const held = items.map(({ item }) => item)
  const named =
    claim.right === 'rectification'
      ? [...(claim.corrections ?? []), ...(claim.supplements ?? [])].map(({ item }) => item)
      : claim.items
  if (named === 'all') return held
  if (named === undefined || named.length === 0) return undefined
  return [
    ...held.filter((item) => named.includes(item)),
    ...new Set(named.filter((item) => !held.includes(item))),
  ]
}
