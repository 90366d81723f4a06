import type { FurtherRight, Roles } from '../procedure/index.js'
import type { CaseFacts } from './case-facts.js'
import type { DecidingRules } from './deciding-rules.js'
import type { ItemDecision } from './item-decision.js'
import { limitClause } from './limit-clause.js'
import { makeDecision, partByRule, rejection } from './make-decision.js'

/** A right beside the seven: decided as a whole, by its rule or by an act outside the document. */
export function decideWhole(
  right: FurtherRight,
  { access = {}, limits = [] }: CaseFacts,
  rules: DecidingRules,
  roles: Roles,
): ItemDecision {
  const limit = limits.find((one) => one.right === right && one.item === undefined)
  return limit === undefined
    ? makeDecision(right, null, [partByRule('whole', rules[right], access, undefined)])
    : rejection(right, null, limitClause(limit, roles), 'external-limit', limit.act)
}
