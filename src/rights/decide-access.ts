import { type AccessPart, accessInformation, type Roles } from '../procedure/index.js'
import { byGdprAlone } from './by-gdpr-alone.js'
import type { CaseFacts } from './case-facts.js'
import type { AccessClaim } from './claim.js'
import type { ExplainedPart, ItemDecision } from './item-decision.js'
import { makeDecision, partByClause, partByRule, rejection } from './make-decision.js'
import type { RightRule } from './right-rule.js'
import type { AnyRules } from './rules-for.js'

/** Whether a document says nothing of a piece of information; the GDPR gives it all the same. */
const lacks = ({ declaration }: RightRule): boolean =>
  declaration.grounds.some((node) => node.kind === 'given' && node.because === 'not-in-procedure')

/** A piece of information that the document does not give, with the provision that does. */
const notProvidedFor = (part: AccessPart, { access }: Roles): ExplainedPart => ({
  ...partByClause(part, 'not-applicable', access.clause),
  clauses: [access.clause, byGdprAlone],
})

/** Access: decided part by part; a part that does not apply is answered "not applicable". */
export function decideAccess(
  { information }: AccessClaim,
  { access = {}, limits = [] }: CaseFacts,
  { access: { parts: rules } }: AnyRules,
  roles: Roles,
): ItemDecision {
  const onAccess = limits.filter(({ right }) => right === 'access')
  const limit = roles.externalLimit.clause
  const onWhole = onAccess.find(({ item }) => item === undefined)
  if (onWhole !== undefined) return rejection('access', null, limit, 'external-limit', onWhole.act)
  const asked = information === 'all' ? accessInformation : (information ?? [])
  // Who asks for all asks for what the document gives; a piece by its name is answered also where it gives none.
  const wanted = accessInformation.filter(
    (piece) => asked.includes(piece) && (information !== 'all' || !lacks(rules[piece])),
  )
  const acts: string[] = []
  const parts = (['data', ...wanted] as const).map((part): ExplainedPart => {
    if (lacks(rules[part])) return notProvidedFor(part, roles)
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
