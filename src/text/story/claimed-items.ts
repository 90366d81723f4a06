import { namesItems } from '../../rights/claimed-items.js'
import type { Claim } from '../../rights/index.js'

/** The items that a claim is about: every one that is held, those named, or none to speak of. */
export function claimedItems(claim: Claim): 'all' | readonly string[] {
  if (!namesItems(claim)) return []
  if (claim.right !== 'rectification') return claim.items ?? []
  const changes = [...(claim.corrections ?? []), ...(claim.supplements ?? [])]
  return [...new Set(changes.map(({ item }) => item))]
}
