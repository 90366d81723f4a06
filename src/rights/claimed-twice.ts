import type { Right } from '../procedure/index.js'
import type { Claim } from './claim.js'
import { namesItems } from './claimed-items.js'

const EVERY = 'every item'

/** What a claim lays claim to: a limb of an item, an item, or every item. */
function claimKeys(claim: Claim): readonly { readonly item: string | null; readonly key: string }[] {
  if (!namesItems(claim)) return [{ item: null, key: EVERY }]
  if (claim.right === 'rectification') {
    return [
      ...(claim.corrections ?? []).map(({ item }) => ({ item, key: `correct ${item}` })),
      ...(claim.supplements ?? []).map(({ item }) => ({ item, key: `complete ${item}` })),
    ]
  }
  if (claim.items === 'all') return [{ item: null, key: EVERY }]
  return (claim.items ?? []).map((item) => ({ item, key: `item ${item}` }))
}

/**
 * The right and item that are claimed twice, where one is: each right is claimed once for an item.
 */
export function claimedTwice(
  claims: readonly Claim[],
): { readonly right: Right; readonly item: string | null } | null {
  const seen = new Map<Right, Set<string>>()
  for (const claim of claims) {
    const items = seen.get(claim.right) ?? new Set<string>()
    for (const { item, key } of claimKeys(claim)) {
      const clash = items.has(key) || items.has(EVERY) || (key === EVERY && items.size > 0)
      if (clash) return { right: claim.right, item }
      items.add(key)
    }
    seen.set(claim.right, items)
  }
  return null
}
