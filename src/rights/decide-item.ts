import type { PlainDate } from '../calendar/index.js'
import {
  type ItemFacts,
  isLibraryName,
  type RestrictionGround,
  type Roles,
  restrictionGrounds,
  type Weigh,
} from '../procedure/index.js'
import type { ItemRecord } from './case-facts.js'
import type { RectificationClaim, RestrictionClaim } from './claim.js'
import { type ClaimToItems, includesItem } from './claimed-items.js'
import type { DecidingRules } from './deciding-rules.js'
import { endsOfItself, grantedPeriod, hasEnd } from './granted-period.js'
import type { ExplainedPart, GrantedPeriod, ItemDecision } from './item-decision.js'
import { cutFrom, makeDecision, partByClause, partByRule, rejection } from './make-decision.js'

/** What a right is decided from for one item. */
export interface OfItem {
  readonly record: ItemRecord
  /** The facts of the record, and what the claims say of them. */
  readonly facts: ItemFacts
  readonly rules: DecidingRules
  readonly roles: Roles
  /** What each limb comes to where another rulebook stands beside the document. */
  readonly weigh: Weigh | undefined
  /** The act outside the document that limits the objection of this request, where an erasure could rest on it. */
  readonly objectionLimit: string | undefined
  /** The civil day of the decision, where it matters. */
  readonly on: PlainDate | undefined
}

function decideRectification(
  { corrections, supplements }: RectificationClaim,
  { record: { item }, facts, rules: { rectification }, weigh }: OfItem,
): ItemDecision {
  return makeDecision('rectification', item, [
    ...(includesItem(corrections, item)
      ? [partByRule('correction', rectification.correction, facts, weigh)]
      : []),
    ...(includesItem(supplements, item)
      ? [partByRule('supplement', rectification.supplement, facts, weigh)]
      : []),
  ])
}

function decideRestriction(
  claim: RestrictionClaim,
  { record: { item, neededPeriod }, facts, rules, roles, weigh, on }: OfItem,
): ItemDecision {
  const whole = partByRule('whole', rules.restriction, facts, weigh)
  if (whole.outcome !== 'granted') return makeDecision('restriction', item, [whole])
  const names = whole.settledBy.map(({ name }) => name)
  const holding = [
    ...restrictionGrounds.filter((ground) => names.includes(ground)),
    // Of a restriction, each is the name of a ground.
    ...names.filter(
      (name): name is Exclude<GrantedPeriod['grounds'][number], RestrictionGround> => !isLibraryName(name),
    ),
  ]
  const period = grantedPeriod(claim.period, neededPeriod, holding)
  const { clause, lasts } = roles.restrictionPeriod
  if (on !== undefined && period.until !== undefined && period.until < on)
    return rejection('restriction', item, clause, 'period-over')
  const cut = period.cut ? [partByClause('period', 'rejected', clause)] : []
  return makeDecision('restriction', item, [whole, ...cut], {
    period,
    periodNeeded: lasts !== 'as-its-ground' && !endsOfItself(holding) && !hasEnd(period),
    reason: period.cut ? 'period-cut' : undefined,
  })
}

/** A decision that a machine alone takes, and where it may, whether a person intervenes; that does not apply where it is not owed. */
function automatedParts(
  rule: DecidingRules['automated-decision'],
  facts: ItemFacts,
): readonly ExplainedPart[] {
  const whole = partByRule('whole', rule, facts, undefined)
  if (whole.outcome === 'granted' || rule.humanIntervention === undefined) return [whole]
  const intervention = partByRule('human-intervention', rule.humanIntervention, facts, undefined)
  return [
    whole,
    intervention.outcome === 'rejected' ? { ...intervention, outcome: 'not-applicable' } : intervention,
  ]
}

/** Decides one right for one item, where nothing outside the rules settles it. */
export function decideItem(claim: ClaimToItems, of: OfItem): ItemDecision {
  const { record, facts, rules, weigh, objectionLimit } = of
  const { item } = record
  switch (claim.right) {
    case 'rectification':
      return decideRectification(claim, of)
    case 'restriction':
      return decideRestriction(claim, of)
    case 'portability': {
      const handOver = partByRule('hand-over', rules.portability, facts, weigh)
      const direct =
        claim.transfer !== undefined && handOver.outcome !== 'rejected'
          ? [partByRule('transfer', rules.portability.transfer, facts, weigh)]
          : []
      return makeDecision('portability', item, [
        handOver,
        ...direct,
        ...cutFrom(handOver, rules.portability.leftOut, facts),
      ])
    }
    case 'automated-decision':
      return makeDecision('automated-decision', item, automatedParts(rules['automated-decision'], facts))
    case 'erasure': {
      const whole = partByRule('whole', rules.erasure, facts, weigh)
      // Named only where the objection is among the grounds that failed.
      const failed = whole.outcome === 'rejected' && whole.settledBy.some(({ name }) => name === 'objected')
      // Not what it rests on, but what follows from it (GDPR 17(2)).
      const published = whole.outcome === 'granted' && facts['madePublic'] === true
      const part = published ? { ...whole, facts: { ...whole.facts, madePublic: true } } : whole
      return makeDecision('erasure', item, [part], {
        act: failed ? objectionLimit : undefined,
        overridingInterest: record.overridingInterest,
      })
    }
    case 'objection':
    case 'consent-withdrawal':
      return makeDecision(claim.right, item, [partByRule('whole', rules[claim.right], facts, weigh)], {
        overridingInterest: record.overridingInterest,
      })
  }
}
