import { indexBy } from '../core/by-key.js'
import type { Procedure } from '../procedure/index.js'
import { decidingRules } from '../rights/deciding-rules.js'
import type { CaseFacts, Claim, ItemFacts, RecordedDecision } from '../rights/index.js'
import { linksOf } from '../rights/links-of.js'
import { entriesOf } from './right-and-item.js'

/** The grounds of a restriction for which data are stored and not erased (GDPR 18(1)(b), (c)). */
const storedFor: readonly string[] = ['no-basis', 'subject-claims']

/**
 * The items whose objection is granted and that are to be erased for it, though nobody asked for that: those that the same
 * answer does not erase, that it does not restrict instead of erasing them, and of which the facts name neither an exception
 * nor another basis (GDPR 17(1)(c), 17(3), 18(2)).
 */
export function toBeErased(
  procedure: Procedure,
  claims: readonly Claim[],
  decisions: readonly RecordedDecision[],
  facts: CaseFacts,
): readonly string[] {
  if (!procedure.offers.includes('erasure')) return []
  const decisionOn = entriesOf(decisions)
  const recordOf = indexBy(facts.items, ({ item }) => item)
  return decisions.flatMap(({ right, item, outcome }) => {
    if (right !== 'objection' || outcome !== 'granted' || item === null) return []
    const known: ItemFacts = recordOf.get(item)?.facts ?? {}
    const { period } = decisionOn({ right: 'restriction', item }) ?? {}
    if (
      decisionOn({ right: 'erasure', item })?.outcome === 'granted' ||
      period?.grounds.some((ground) => storedFor.includes(ground)) === true ||
      known.otherBasisRemains === true
    )
      return []
    const { erasure } = decidingRules(procedure, {
      ...linksOf(procedure, claims, item),
      erasureGrounds: ['objected'],
    })
    return erasure.assess(known).outcome === 'rejected' ? [] : [item]
  })
}
