import type { PlainDate } from '../calendar/index.js'
import { indexBy } from '../core/by-key.js'
import { deepFreeze, InvalidInputError, read, readDay } from '../core/index.js'
import { Pictured, trusting } from '../core/input-error.js'
import { only } from '../core/records.js'
import { list } from '../core/shape.js'
import {
  type AnyFact,
  citing,
  everyRight,
  type FullProcedure,
  type ItemFacts,
  type Procedure,
  type Right,
  type RightFact,
  rightRoles,
  shapeUnder,
  vocabularyOf,
} from '../procedure/index.js'
import { type CaseFacts, caseFactsShape, type ExternalLimit } from './case-facts.js'
import { type Claim, claimShape } from './claim.js'
import { type ClaimToItems, claimsByItem, itemsOf, namesItems } from './claimed-items.js'
import { contentFacts } from './content-facts.js'
import { decideAccess } from './decide-access.js'
import { decideItem } from './decide-item.js'
import { decideWhole } from './decide-whole.js'
import { decidingRules } from './deciding-rules.js'
import type { ItemDecision, RequestOutcome } from './item-decision.js'
import { limitClause } from './limit-clause.js'
import { linksOf } from './links-of.js'
import { rejection } from './make-decision.js'

const claimsShape = /* @__PURE__ */ list(claimShape)

/** What the claims of a request come to.
 *
 * @category Decisions */
export interface ClaimDecisions<Fact extends AnyFact = AnyFact> {
  /** What the request comes to; `null` while a decision is open. */
  readonly outcome: RequestOutcome | null
  /** Every right for every item, in the order in which they are decided. */
  readonly decisions: readonly ItemDecision<Fact>[]
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
  procedure: FullProcedure,
  claims: readonly Claim[],
  facts: CaseFacts,
  on?: PlainDate,
): ClaimDecisions<RightFact>
export function decideClaims(
  procedure: Procedure,
  claims: readonly Claim[],
  facts: CaseFacts,
  on?: PlainDate,
): ClaimDecisions
export function decideClaims(
  procedure: Procedure,
  claims: readonly Claim[],
  facts: CaseFacts,
  on?: PlainDate,
): ClaimDecisions {
  return trusting('procedure', 'a procedure that defineProcedure made', () =>
    decidedUnder(procedure, claims, facts, on),
  )
}

function decidedUnder(
  procedure: Procedure,
  claims: readonly Claim[],
  facts: CaseFacts,
  on?: PlainDate,
): ClaimDecisions {
  const cite = citing(procedure.roles)
  const shaped = shapeUnder(procedure)
  const caseFacts = read(shaped(caseFactsShape), facts, 'facts', 'answer', cite)
  const twice = listedTwice(caseFacts)
  if (twice !== undefined)
    throw new InvalidInputError(
      'facts.items',
      'each item once, held or not held',
      new Pictured('one that stands there twice'),
      cite('answer'),
    )
  const day = on === undefined ? undefined : readDay(on, 'on')
  const readClaims = read(shaped(claimsShape), claims, 'claims', 'request', cite)
  for (const [place, { right }] of readClaims.entries())
    if (!procedure.offers.includes(right))
      throw new InvalidInputError(
        `claims[${place}].right`,
        procedure.offers.join(' | '),
        right,
        cite(rightRoles[right].right),
      )
  return decideReadClaims(procedure, readClaims, caseFacts, day)
}

/** An item that is listed twice, or both as held and as not held. */
export function listedTwice({ items, notHeld = [] }: CaseFacts): string | undefined {
  const all = [...items.map(({ item }) => item), ...notHeld]
  const seen = new Set<string>()
  return all.find((item) => seen.size === seen.add(item).size)
}

/** The act outside the document that limits a right for an item, or as a whole: the first of those given. */
function limitsIn(limits: readonly ExternalLimit[]) {
  const first = new Map<string, ExternalLimit>()
  for (const limit of limits) {
    const { right, item } = limit
    const key = item === undefined ? right : `${right} ${item}`
    if (!first.has(key)) first.set(key, first.get(right) ?? limit)
  }
  return (right: Right, item: string) => first.get(`${right} ${item}`) ?? first.get(right)
}

/** Decides a right for one item: by an act outside the document, or by its rule as the claims link it. */
function decidingItems(procedure: Procedure, claims: readonly Claim[], facts: CaseFacts, on?: PlainDate) {
  const { roles } = procedure
  const notHeld = new Set(facts.notHeld)
  const records = indexBy(facts.items, ({ item }) => item)
  const limitOn = limitsIn(facts.limits ?? [])
  const saidOf = claimsByItem(claims)
  // What a claim says counts where the procedure has a fact for it.
  const declared = new Set(Object.keys(vocabularyOf(procedure)))
  const declaredIn = (said: ItemFacts): ItemFacts =>
    procedure.vocabulary === undefined ? said : only(said, declared)

  return (claim: ClaimToItems, place: number, item: string): ItemDecision => {
    const { right } = claim
    if (notHeld.has(item)) return rejection(right, item, roles[rightRoles[right].right].clause, 'no-data')
    const limit = limitOn(right, item)
    if (limit !== undefined)
      return rejection(right, item, limitClause(limit, roles), 'external-limit', limit.act)
    const record = records.get(item) ?? { item, facts: {} }
    const said = saidOf(item)
    const claimed = said.map((one) => one.claim)
    // A right that an act outside the document defeats gives nothing on to a later one.
    const objection = limitOn('objection', item)
    const rectifiable = limitOn('rectification', item) === undefined
    const links = linksOf(procedure, claimed, item)
    const linked = {
      ...links,
      objectionLimited: links.objection && objection !== undefined,
      withdrawal: links.withdrawal && limitOn('consent-withdrawal', item) === undefined,
      correction: links.correction && rectifiable,
      supplement: links.supplement && rectifiable,
      restriction: links.restriction && limitOn('restriction', item) === undefined,
    }
    const known = { ...record.facts, ...declaredIn(contentFacts(claimed, item, record.facts)) }
    const { erasureGrounds } = links
    const objectionCounts =
      links.objection && (erasureGrounds === null || erasureGrounds.includes('objected'))
    return decideItem(said.find((one) => one.place === place)?.claim ?? claim, {
      record,
      facts: known,
      rules: decidingRules(procedure, linked),
      roles,
      weigh: procedure.beside?.weighing({ right, links: linked, facts: known }),
      objectionLimit: objectionCounts ? objection?.act : undefined,
      on,
    })
  }
}

/** The same for claims and facts that were read by their shapes. */
export function decideReadClaims(
  procedure: Procedure,
  claims: readonly Claim[],
  facts: CaseFacts,
  on?: PlainDate,
): ClaimDecisions {
  const { roles } = procedure
  procedure.requireLimits?.(procedure, facts)
  const decideFor = decidingItems(procedure, claims, facts, on)
  const placeOf = new Map(facts.items.map(({ item }, place) => [item, place]))
  const decide = (claim: Claim, place: number): readonly ItemDecision[] => {
    const { right } = claim
    if (!namesItems(claim)) {
      const links = linksOf(procedure, [claim])
      const rules = decidingRules(procedure, links)
      return [
        claim.right === 'access'
          ? decideAccess(claim, facts, rules, procedure, links)
          : decideWhole(claim.right, facts, rules, roles),
      ]
    }
    const items = itemsOf(claim, placeOf)
    if (items === undefined)
      return [rejection(right, null, roles[rightRoles[right].content].clause, 'content-missing')]
    if (items.length === 0) return [rejection(right, null, roles[rightRoles[right].right].clause, 'no-data')]
    return items.map((item) => decideFor(claim, place, item))
  }
  const decided = everyRight.flatMap((right) =>
    claims.flatMap((claim, place) => (claim.right === right ? decide(claim, place) : [])),
  )
  const { beside } = procedure
  const decisions = beside === undefined ? decided : decided.map(beside.sum)
  return deepFreeze({ outcome: aggregate(decisions), decisions })
}
