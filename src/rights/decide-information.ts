import type { Roles } from '../procedure/index.js'
import type { CaseFacts } from './case-facts.js'
import type { ItemDecision } from './item-decision.js'
import { makeDecision, partByRule, rejection } from './make-decision.js'
import type { RightRules } from './rules-for.js'

/** To be informed about the processing: decided as a whole, by its rule or by an act outside the document. */
export function decideInformation(
  { access = {}, limits = [] }: CaseFacts,
  { information }: RightRules,
  roles: Roles,
): ItemDecision {
  const limit = limits.find(({ right, item }) => right === 'information' && item === undefined)
  return limit === undefined
    ? makeDecision('information', null, [partByRule('whole', information, access)])
    : rejection('information', null, roles.externalLimit.clause, 'external-limit', limit.act)
}
