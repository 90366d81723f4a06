import { accessInformation, type Roles } from '../procedure/index.js'
import type { CaseFacts } from './case-facts.js'
import type { AccessClaim } from './claim.js'
import type { DecidingRules } from './deciding-rules.js'
import type { ExplainedPart, ItemDecision } from './item-decision.js'
import { makeDecision, partByClause, partByRule, rejection } from './make-decision.js'

/** Access: decided part by part; a part that does not apply is answered "not applicable". */
export function decideAccess(
  { information }: AccessClaim,
  { access = {}, limits = [] }: CaseFacts,
  { access: { parts: rules } }: DecidingRules,
  roles: Roles,
): ItemDecision {
  const onAccess = limits.filter(({ right }) => right === 'access')
  const limit = roles.externalLimit.clause
  const onWhole = onAccess.find(({ item }) => item === undefined)
  if (onWhole !== undefined) return rejection('access', null, limit, 'external-limit', onWhole.act)
  const asked = information === 'all' ? accessInformation : (information ?? [])
  const wanted = accessInformation.filter((piece) => asked.includes(piece))
  const acts: string[] = []
  const parts = (['data', ...wanted] as const).map((part): ExplainedPart => {
    const decided = partByRule(part, rules[part], access)
    if (decided.outcome === 'rejected') return { ...decided, outcome: 'not-applicable' }
    const onPart = onAccess.find(({ item }) => item === part)
    if (onPart === undefined) return decided
    acts.push(onPart.act)
    return partByClause(part, 'rejected', limit)
  })
  const [act] = acts
  return makeDecision(
    'access',
    null,
    [partByClause('confirmation', 'granted', roles.access.clause), ...parts],
    { reason: act === undefined ? undefined : 'external-limit', act },
  )
}
