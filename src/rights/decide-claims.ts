import { match } from 'ts-pattern'
import type { PlainDate } from '../calendar/index.js'
import { deepFreeze, InvalidInputError, read } from '../core/index.js'
import { list } from '../core/shape.js'
import type { ClauseRef } from '../documents/index.js'
import { citing, type Procedure } from '../procedure/index.js'
import { accessInformation } from './access.js'
import { type CaseFacts, caseFactsShape, type ExternalLimit, type ItemRecord } from './case-facts.js'
import type {
  AccessClaim,
  Claim,
  ClaimedItems,
  RectificationClaim,
  RestrictionClaim,
  RestrictionPeriod,
} from './claim.js'
import { claimShape } from './claim-shape.js'
import { contentClauses, lacks } from './content.js'
import type { ItemFacts, RightFact } from './facts.js'
import type {
  ExplainedPart,
  GrantedPeriod,
  ItemDecision,
  ItemOutcome,
  PartOutcome,
  RequestOutcome,
  SpecialReason,
} from './item-decision.js'
import { restrictionGrounds } from './links.js'
import { type Right, rights } from './right.js'
import { linkedRules, linksOf, type RightRule, type RightRules } from './rules-for.js'

/** What the claims of a request come to.
 *
 * @category Decisions */
export interface ClaimDecisions {
  /** What the request comes to; `null` while a decision is open. */
  readonly outcome: RequestOutcome | null
  /** Every right for every item, in the order in which they are decided. */
  readonly decisions: readonly ItemDecision[]
}

/** A claim without its place, one item at a time. */
interface Claimed {
  readonly claim: Claim
  readonly item: string | null
}

const oneOfRight = <R extends Right>(
  claims: readonly Claim[],
  right: R,
): readonly Extract<Claim, { right: R }>[] =>
  claims.filter((claim): claim is Extract<Claim, { right: R }> => claim.right === right)

const covers = (items: ClaimedItems | undefined, item: string): boolean =>
  items === 'all' || items?.includes(item) === true

const among = (entries: readonly { readonly item: string }[] | undefined, item: string): boolean =>
  entries?.some((entry) => entry.item === item) === true

/**
 * What the content of the claims says of an item: what a claim holds was given, and a defect that is still open
 * makes its fact false. No fact that a host gives says otherwise.
 */
function contentFacts(claims: readonly Claim[], item: string): ItemFacts {
  const facts: { -readonly [F in keyof ItemFacts]: ItemFacts[F] } = {}
  const settle = (fact: 'replacementGiven' | 'additionGiven' | 'recipientNamed', there: boolean): void => {
    facts[fact] = there
  }
  for (const claim of oneOfRight(claims, 'consent-withdrawal')) {
    const lacking = lacks(claim, 'consent-date-missing') || lacks(claim, 'consent-purpose-missing')
    if (covers(claim.items, item) && lacking) facts.consentIdentified = false
  }
  for (const claim of oneOfRight(claims, 'rectification')) {
    if (among(claim.corrections, item)) settle('replacementGiven', !lacks(claim, 'replacement-missing', item))
    if (among(claim.supplements, item)) settle('additionGiven', !lacks(claim, 'addition-missing', item))
  }
  for (const claim of oneOfRight(claims, 'portability')) {
    if (!covers(claim.items, item)) continue
    facts.transferAsked = claim.transfer !== undefined
    if (claim.transfer !== undefined) settle('recipientNamed', !lacks(claim, 'recipient-missing'))
  }
  return facts
}

/** A limb as a rule assesses it. */
function assessed(part: ExplainedPart['part'], rule: RightRule, facts: ItemFacts): ExplainedPart {
  const assessment = rule.assess(facts)
  return { part, outcome: assessment.outcome, clauses: assessment.decisive, assessment }
}

/** What limbs come to together: open while one is open, else granted, in part, or rejected. */
function joined(parts: readonly ExplainedPart[]): ItemOutcome {
  const has = (wanted: PartOutcome): boolean => parts.some(({ outcome }) => outcome === wanted)
  if (has('contradictory')) return 'contradictory'
  if (has('undetermined')) return 'undetermined'
  if (!has('rejected')) return 'granted'
  return has('granted') ? 'granted-in-part' : 'rejected'
}

interface Extra {
  readonly reason?: SpecialReason
  readonly act?: string
  readonly period?: GrantedPeriod
  readonly periodNeeded?: boolean
}

function decision(
  right: Right,
  item: string | null,
  parts: readonly ExplainedPart[],
  extra: Extra = {},
): ItemDecision {
  const outcome = joined(parts)
  const telling = parts.filter((part) => part.outcome !== 'not-applicable')
  const needs = outcome === 'undetermined' ? telling.flatMap(({ assessment }) => assessment?.needs ?? []) : []
  return {
    right,
    item,
    outcome,
    clauses: [...new Set((telling.length > 0 ? telling : parts).flatMap(({ clauses }) => clauses))],
    parts,
    reason: extra.reason ?? null,
    act: extra.act ?? null,
    period: extra.period ?? null,
    needs: needs.filter((need, index) => needs.findIndex(({ fact }) => fact === need.fact) === index),
    contradiction: [
      ...new Set<RightFact>(parts.flatMap(({ assessment }) => assessment?.contradiction ?? [])),
    ],
    periodNeeded: extra.periodNeeded ?? false,
  }
}

const settled = (
  part: ExplainedPart['part'],
  outcome: PartOutcome,
  ...clauses: readonly ClauseRef[]
): ExplainedPart => ({
  part,
  outcome,
  clauses,
  assessment: null,
})

const rejected = (
  right: Right,
  item: string | null,
  clause: ClauseRef,
  reason: SpecialReason,
  act?: string,
): ItemDecision =>
  decision(right, item, [settled('whole', 'rejected', clause)], {
    reason,
    ...(act === undefined ? {} : { act }),
  })

/** The clause that gives each right. */
const rightClauses = {
  access: 'adakavas:10',
  rectification: 'adakavas:14',
  erasure: 'adakavas:17',
  restriction: 'adakavas:21',
  objection: 'adakavas:26',
  portability: 'adakavas:30',
  'consent-withdrawal': 'adakavas:33',
} as const satisfies Readonly<Record<Right, ClauseRef>>

function limitOn(
  limits: readonly ExternalLimit[],
  right: Right,
  item: string | null,
): ExternalLimit | undefined {
  return limits.find((limit) => limit.right === right && (limit.item === undefined || limit.item === item))
}

/** Access: decided part by part; a part that does not apply is answered "not applicable". */
function decideAccess(
  claim: AccessClaim,
  { access, limits = [] }: CaseFacts,
  rules: RightRules,
): ItemDecision {
  const whole = limits.find((limit) => limit.right === 'access' && limit.item === undefined)
  if (whole !== undefined) return rejected('access', null, 'adakavas:9', 'external-limit', whole.act)
  const asked = claim.information === 'all' ? accessInformation : (claim.information ?? [])
  const wanted = accessInformation.filter((one) => asked.includes(one))
  const acts: string[] = []
  const parts = (['adakavas:10', ...wanted] as const).map((part): ExplainedPart => {
    const assessment = rules.access.parts[part].assess(access ?? {})
    const { outcome, decisive } = assessment
    if (outcome === 'rejected') return { part, outcome: 'not-applicable', clauses: decisive, assessment }
    const limit = limits.find((one) => one.right === 'access' && one.item === part)
    if (limit !== undefined) {
      acts.push(limit.act)
      return settled(part, 'rejected', 'adakavas:9')
    }
    return { part, outcome, clauses: decisive, assessment }
  })
  const [act] = acts
  return decision(
    'access',
    null,
    [settled('confirmation', 'granted', 'adakavas:10'), ...parts],
    act === undefined ? {} : { reason: 'external-limit', act },
  )
}

function decideRectification(
  { corrections = [], supplements = [] }: RectificationClaim,
  item: string,
  facts: ItemFacts,
  rules: RightRules,
): ItemDecision {
  const { correction, supplement } = rules.rectification
  return decision('rectification', item, [
    ...(among(corrections, item) ? [assessed('correction', correction, facts)] : []),
    ...(among(supplements, item) ? [assessed('supplement', supplement, facts)] : []),
  ])
}

/** The shorter of the period asked for and the one needed; of a day and a criterion, whichever comes first. */
function grantedPeriod(
  asked: RestrictionPeriod | undefined,
  needed: RestrictionPeriod | undefined,
  grounds: GrantedPeriod['grounds'],
): GrantedPeriod {
  const until = [asked?.until, needed?.until].filter((day) => day !== undefined).sort()[0]
  const criteria = [...new Set([asked?.criterion, needed?.criterion].filter((words) => words !== undefined))]
  const shorterDay = needed?.until !== undefined && (asked?.until === undefined || needed.until < asked.until)
  const otherEnd = needed?.criterion !== undefined && needed.criterion !== asked?.criterion
  return {
    ...(until === undefined ? {} : { until }),
    ...(criteria.length === 0 ? {} : { criterion: criteria.join('; ') }),
    grounds,
    cut: hasEnd(asked) && (shorterDay || otherEnd),
  }
}

const hasEnd = (period: RestrictionPeriod | undefined): boolean =>
  period?.until !== undefined || period?.criterion !== undefined

function decideRestriction(
  claim: RestrictionClaim,
  record: ItemRecord,
  facts: ItemFacts,
  rules: RightRules,
  on: PlainDate | undefined,
): ItemDecision {
  const whole = assessed('whole', rules.restriction, facts)
  if (whole.outcome !== 'granted') return decision('restriction', record.item, [whole])
  const holding = restrictionGrounds.filter((ground) => whole.clauses.includes(ground))
  const period = grantedPeriod(claim.period, record.neededPeriod, holding)
  // A restriction until the item is corrected ends of itself; any other needs an end that somebody named.
  if (on !== undefined && period.until !== undefined && period.until < on) {
    return rejected('restriction', record.item, 'adakavas:24', 'period-over')
  }
  const endsOfItself = holding.length === 1 && holding[0] === 'adakavas:21.1'
  const periodNeeded = !endsOfItself && !hasEnd(period)
  const cut = period.cut ? [settled('period', 'rejected', 'adakavas:24')] : []
  return decision('restriction', record.item, [whole, ...cut], {
    period,
    periodNeeded,
    ...(period.cut ? { reason: 'period-cut' } : {}),
  })
}

function decideItem(
  claim: Exclude<Claim, AccessClaim>,
  record: ItemRecord,
  facts: ItemFacts,
  rules: RightRules,
  on: PlainDate | undefined,
): ItemDecision {
  const { item } = record
  return match(claim)
    .returnType<ItemDecision>()
    .with({ right: 'rectification' }, (rectification) =>
      decideRectification(rectification, item, facts, rules),
    )
    .with({ right: 'restriction' }, (restriction) => decideRestriction(restriction, record, facts, rules, on))
    .with({ right: 'portability' }, ({ transfer }) => {
      const handOver = assessed('hand-over', rules.portability, facts)
      const direct =
        transfer !== undefined && handOver.outcome !== 'rejected'
          ? [assessed('transfer', rules.portability.transfer, facts)]
          : []
      return decision('portability', item, [handOver, ...direct])
    })
    .with({ right: 'erasure' }, () => decision('erasure', item, [assessed('whole', rules.erasure, facts)]))
    .with({ right: 'objection' }, () =>
      decision('objection', item, [assessed('whole', rules.objection, facts)]),
    )
    .with({ right: 'consent-withdrawal' }, () =>
      decision('consent-withdrawal', item, [assessed('whole', rules['consent-withdrawal'], facts)]),
    )
    .exhaustive()
}

/** The items of a claim, in the order in which the facts list them, then the rest by name. */
function itemsOf(claim: Exclude<Claim, AccessClaim>, { items }: CaseFacts): readonly string[] | undefined {
  const held = items.map(({ item }) => item)
  const named =
    claim.right === 'rectification'
      ? [...(claim.corrections ?? []), ...(claim.supplements ?? [])].map(({ item }) => item)
      : claim.items
  if (named === 'all') return held
  if (named === undefined || named.length === 0) return undefined
  return [
    ...held.filter((item) => named.includes(item)),
    ...new Set(named.filter((item) => !held.includes(item))),
  ]
}

/** The outcome of a request from the decisions on its items. */
function aggregate(decisions: readonly ItemDecision[]): RequestOutcome | null {
  if (
    decisions.length === 0 ||
    decisions.some(
      ({ outcome, periodNeeded }) =>
        outcome === 'undetermined' || outcome === 'contradictory' || periodNeeded,
    )
  ) {
    return null
  }
  if (decisions.every(({ outcome }) => outcome === 'granted')) return 'granted'
  return decisions.every(({ outcome }) => outcome === 'rejected') ? 'rejected' : 'granted-in-part'
}

/**
 * Decides every claimed right for every data item from facts, in the order in which the rights build on each
 * other, and adds the items up to the outcome of the request.
 *
 * @param procedure - The institution's procedure.
 * @param claims - The claims of the request, with the defects that are still open in them.
 * @param facts - What is known of the data items.
 * @param on - The civil day of the decision: a restriction whose period was over by then is rejected (clause 24).
 * @returns Frozen decisions, each with its clauses, the facts still needed and the explanation.
 * @throws InvalidInputError for claims or facts that have not the shape of them, or an item listed twice.
 * @category Decisions
 * @see Adakavas clauses 9, 10 to 35, 47
 * @example
 * ```ts
 * const { outcome, decisions } = decideClaims(
 *   adakavasProcedure,
 *   [{ right: 'objection', items: 'all', substantiation: 'The cameras serve the home alone.' }],
 *   { items: [{ item: 'camera', facts: { basis: 'legitimate-interests', limitInvoked: false } }] },
 * )
 * outcome // => 'granted'
 * decisions[0]?.clauses // => ['adakavas:26']
 * ```
 */
export function decideClaims(
  procedure: Procedure,
  claims: readonly Claim[],
  facts: CaseFacts,
  on?: PlainDate,
): ClaimDecisions {
  const cite = citing(procedure.roles)
  const known = read(caseFactsShape, facts, 'facts', 'answer', cite)
  const twice = listedTwice(known)
  if (twice !== undefined)
    throw new InvalidInputError('facts.items', 'each item once, held or not held', twice, 'adakavas:47')
  return decideReadClaims(procedure, read(list(claimShape), claims, 'claims', 'request', cite), known, on)
}

/** An item that is listed twice, or both as held and as not held. */
export function listedTwice({ items, notHeld = [] }: CaseFacts): string | undefined {
  const all = [...items.map(({ item }) => item), ...notHeld]
  const seen = new Set<string>()
  return all.find((item) => seen.size === seen.add(item).size)
}

/** The same for claims and facts that were read by their shapes. */
export function decideReadClaims(
  procedure: Procedure,
  claims: readonly Claim[],
  facts: CaseFacts,
  on?: PlainDate,
): ClaimDecisions {
  const limits = facts.limits ?? []
  const decide = ({ claim, item }: Claimed): ItemDecision => {
    if (claim.right === 'access')
      return decideAccess(claim, facts, linkedRules(procedure, linksOf(procedure, [claim])))
    if (item === null) return rejected(claim.right, null, contentClauses[claim.right], 'content-missing')
    if (facts.notHeld?.includes(item))
      return rejected(claim.right, item, rightClauses[claim.right], 'no-data')
    const limit = limitOn(limits, claim.right, item)
    if (limit !== undefined) return rejected(claim.right, item, 'adakavas:9', 'external-limit', limit.act)
    const record = facts.items.find((one) => one.item === item) ?? { item, facts: {} }
    // A right that an act outside the document defeats gives nothing on to a later one.
    const rectifiable = limitOn(limits, 'rectification', item) === undefined
    const links = linksOf(procedure, claims, item)
    const rules = linkedRules(procedure, {
      ...links,
      objection: links.objection && limitOn(limits, 'objection', item) === undefined,
      withdrawal: links.withdrawal && limitOn(limits, 'consent-withdrawal', item) === undefined,
      correction: links.correction && rectifiable,
      supplement: links.supplement && rectifiable,
    })
    return decideItem(claim, record, { ...record.facts, ...contentFacts(claims, item) }, rules, on)
  }

  const decisions = rights.flatMap((right) =>
    claims
      .filter((claim) => claim.right === right)
      .flatMap((claim): readonly ItemDecision[] => {
        if (claim.right === 'access') return [decide({ claim, item: null })]
        const items = itemsOf(claim, facts)
        if (items === undefined) return [decide({ claim, item: null })]
        if (items.length === 0) return [rejected(right, null, rightClauses[right], 'no-data')]
        return items.map((item) => decide({ claim, item }))
      }),
  )
  return deepFreeze({ outcome: aggregate(decisions), decisions })
}

const EVERY = 'every item'

/** What a claim lays claim to: a limb of an item, an item, or every item. */
function claimKeys(claim: Claim): readonly { readonly item: string | null; readonly key: string }[] {
  if (claim.right === 'access') return [{ item: null, key: EVERY }]
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
