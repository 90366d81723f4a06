import { mapValues } from '../core/records.js'
import type { AccessPart, Procedure, Right } from '../procedure/index.js'
import type { Claim } from './claim.js'
import { type ClaimLinks, linksOf, unlinked } from './links-of.js'
import { counting, type RightRule, ruleOf, ruleOfCondition } from './right-rule.js'

/**
 * The rules of the seven rights under one procedure, by themselves or linked inside one request.
 *
 * @category Rights
 */
export interface RightRules {
  /** Access as a whole, which always comes to an answer, and part by part: there "rejected" means not applicable. */
  readonly access: RightRule & { readonly parts: Readonly<Record<AccessPart, RightRule>> }
  /** Rectification in either limb, and each limb. */
  readonly rectification: RightRule & { readonly correction: RightRule; readonly supplement: RightRule }
  /** Erasure. */
  readonly erasure: RightRule
  /** Restriction of processing. */
  readonly restriction: RightRule
  /** Objection. */
  readonly objection: RightRule
  /** Portability: the hand-over to the data subject, and the direct transfer. */
  readonly portability: RightRule & { readonly transfer: RightRule }
  /** Withdrawal of consent. */
  readonly 'consent-withdrawal': RightRule
}

/** How each rule is made from the rule book of a procedure. */
const makers: {
  readonly [R in Right]: (procedure: Procedure, links: ClaimLinks) => RightRules[R]
} = {
  'consent-withdrawal': ({ rules }) => ruleOf(rules['consent-withdrawal']),
  objection: ({ rules }) => ruleOf(rules.objection),
  rectification: ({ rules }) =>
    Object.freeze({
      ...ruleOf(rules.rectification),
      correction: ruleOf(rules.correction),
      supplement: ruleOf(rules.supplement),
    }),
  access: ({ rules }) =>
    Object.freeze({
      ...ruleOf(rules.access),
      parts: Object.freeze(mapValues(rules.accessParts, (node, part) => ruleOfCondition(part, node))),
    }),
  portability: ({ rules }) =>
    Object.freeze({ ...ruleOf(rules.portability), transfer: ruleOf(rules.transfer) }),
  erasure: ({ rules, readings, roles }, links) =>
    ruleOf(counting(rules.erasure(links, readings), links.erasureGrounds, roles.erasureContent.clause)),
  restriction: ({ rules, roles }, links) =>
    ruleOf(counting(rules.restriction(links), links.restrictionGrounds, roles.restrictionContent.clause)),
}

/** A value that is made when it is first asked for. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function makeRules(procedure: Procedure, links: ClaimLinks): RightRules {
  const lazyRule = <R extends Right>(right: R): (() => RightRules[R]) =>
    lazily(() => makers[right](procedure, links))
  const withdrawal = lazyRule('consent-withdrawal')
  const objection = lazyRule('objection')
  const rectification = lazyRule('rectification')
  const access = lazyRule('access')
  const portability = lazyRule('portability')
  const erasure = lazyRule('erasure')
  const restriction = lazyRule('restriction')
  return Object.freeze({
    get 'consent-withdrawal'() {
      return withdrawal()
    },
    get objection() {
      return objection()
    },
    get rectification() {
      return rectification()
    },
    get access() {
      return access()
    },
    get portability() {
      return portability()
    },
    get erasure() {
      return erasure()
    },
    get restriction() {
      return restriction()
    },
  })
}

/** The rules made for a procedure, by what they are linked with: a few dozen at the most. */
const rulesOf = new WeakMap<Procedure, Map<string, RightRules>>()

/** The rules of a procedure under given links, compiled once. */
export function linkedRules(procedure: Procedure, links: ClaimLinks): RightRules {
  const linked = rulesOf.get(procedure) ?? new Map<string, RightRules>()
  rulesOf.set(procedure, linked)
  const key = JSON.stringify(Object.values(links))
  const rules = linked.get(key) ?? makeRules(procedure, links)
  linked.set(key, rules)
  return rules
}

/**
 * The rules of the seven rights under a procedure: by themselves, or linked as the claims of one request link
 * them for one data item.
 *
 * @param procedure - The institution's procedure; its readings `statedGround` and `otherBasisRemains` matter here.
 * @param claims - The claims of the request; without them, each right stands by itself.
 * @param item - The data item; without it, every claim counts that names any item.
 * @category Rights
 * @see Adakavas clauses 10 to 35
 * @example
 * ```ts
 * const rules = rulesFor(adakavasProcedure)
 * rules.erasure.assess({ basis: 'none', legalObligation: false }).needs.map((need) => need.fact)
 * // => ['institutionClaims', 'careOrHealthNecessity']
 * ```
 */
export function rulesFor(procedure: Procedure, claims: readonly Claim[] = [], item?: string): RightRules {
  return linkedRules(procedure, claims.length === 0 ? unlinked : linksOf(procedure, claims, item))
}
