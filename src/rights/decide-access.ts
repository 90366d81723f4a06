import { namesOf } from '../core/records.js'
import type { AccessPart, FurtherInformation, Links, Procedure } from '../procedure/index.js'
import type { CaseFacts } from './case-facts.js'
import type { AccessClaim } from './claim.js'
import type { DecidingRules } from './deciding-rules.js'
import type { ExplainedPart, ItemDecision } from './item-decision.js'
import { limitClause } from './limit-clause.js'
import { cutFrom, makeDecision, partByClause, partByRule, rejection } from './make-decision.js'

/** Access: decided part by part; a part that does not apply is answered "not applicable". */
export function decideAccess(
  { information: asked }: AccessClaim,
  { access = {}, limits = [] }: CaseFacts,
  { access: { parts: rules, leftOut } }: DecidingRules,
  { roles, lacks, beside }: Procedure,
  links: Links,
): ItemDecision {
  const of = { right: 'access', links, facts: access } as const
  const weigh = beside?.weighing(of)
  const onAccess = limits.filter(({ right }) => right === 'access')
  const onWhole = onAccess.find(({ item }) => item === undefined)
  if (onWhole !== undefined)
    return rejection('access', null, limitClause(onWhole, roles), 'external-limit', onWhole.act)
  // Where the document asks for nothing, who says nothing of the information asks for all of it.
  const all = asked === 'all' || (asked === undefined && lacks.includes('accessContent'))
  const information = asked === 'all' ? undefined : asked
  // The data are always given, and with them a copy where the document gives one; the rest as it is asked for.
  const wanted = namesOf<AccessPart | FurtherInformation>(rules).filter(
    (part) =>
      part === 'data' || part === 'copy' || all || information?.some((piece) => piece === part) === true,
  )
  const acts: string[] = []
  const parts = wanted.map((part): ExplainedPart => {
    const rule = rules[part]
    if (rule === undefined) return partByClause(part, 'not-applicable', roles.access.clause)
    const decided = partByRule(part, rule, access, weigh)
    if (decided.outcome === 'rejected') return { ...decided, outcome: 'not-applicable' }
    const onPart = onAccess.find(({ item }) => item === part)
    if (onPart === undefined) return decided
    acts.push(onPart.act)
    return partByClause(part, 'rejected', limitClause(onPart, roles))
  })
  const absent = (part: FurtherInformation) => partByClause(part, 'not-applicable', roles.access.clause)
  const further = beside?.further(of, parts, all, absent) ?? []
  const copied = parts.find(({ part }) => part === 'copy')
  const cut = copied === undefined ? [] : cutFrom(copied, leftOut, access)
  const [act] = acts
  return makeDecision(
    'access',
    null,
    [partByClause('confirmation', 'granted', roles.access.clause), ...parts, ...further, ...cut],
    { reason: act === undefined ? undefined : 'external-limit', act },
  )
}
