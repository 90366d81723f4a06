import type { ItemFacts } from '../procedure/index.js'
import type { Claim } from './claim.js'
import { claimsTo, covers, includesItem } from './claimed-items.js'
import { lacks } from './content.js'

/**
 * What the content of the claims says of an item: a defect that is still open makes its fact false, and what a claim
 * holds makes it true where the host says nothing. A host that says otherwise of what was given, such as that it can't
 * be read, is believed.
 */
export function contentFacts(claims: readonly Claim[], item: string, said: ItemFacts): ItemFacts {
  const facts: { -readonly [F in keyof ItemFacts]: ItemFacts[F] } = {}
  for (const claim of claimsTo(claims, 'consent-withdrawal')) {
    const lacking = lacks(claim, 'consent-date-missing') || lacks(claim, 'consent-purpose-missing')
    if (covers(claim.items, item) && lacking) facts.consentIdentified = false
  }
  for (const claim of claimsTo(claims, 'rectification')) {
    if (includesItem(claim.corrections, item))
      facts.replacementGiven = !lacks(claim, 'replacement-missing', item) && (said.replacementGiven ?? true)
    if (includesItem(claim.supplements, item))
      facts.additionGiven = !lacks(claim, 'addition-missing', item) && (said.additionGiven ?? true)
  }
  for (const claim of claimsTo(claims, 'portability')) {
    if (!covers(claim.items, item)) continue
    facts.transferAsked = claim.transfer !== undefined && (said.transferAsked ?? true)
    if (claim.transfer !== undefined)
      facts.recipientNamed = !lacks(claim, 'recipient-missing') && (said.recipientNamed ?? true)
  }
  return facts
}
