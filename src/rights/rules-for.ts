import { plainly } from '../core/given.js'
import { lazyRecord, mapValues, only } from '../core/records.js'
import { ofProcedure } from '../procedure/given.js'
import type { AccessPart, AnyLaw, Links, Procedure, Readings, Right, RuleBook } from '../procedure/index.js'
import type { Claim } from './claim.js'
import { type ClaimLinks, linksOf, unlinked } from './links-of.js'
import { compileLaw, counting, type RightRule, ruleOf, ruleOfCondition } from './right-rule.js'

/**
 * The rules of the rights under one procedure, by themselves or linked inside one request.
 *
 * @category Rights
 */
export interface RightRules extends Readonly<Record<Right, RightRule>> {
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
  /** To be informed; there only where the procedure offers it. */
  readonly information: RightRule
}

/** The rule book of a procedure: of the rights that it does not offer, no rule is ever asked for. */
const offeredRules = ({ rules }: Procedure): RuleBook => rules as RuleBook
const offeredOf = <Of extends Readonly<Record<Right, unknown>>>(of: Of, offers: readonly Right[]): Of =>
  only(of, new Set(offers)) as Of

function makeRules(procedure: Procedure, links: ClaimLinks): RightRules {
  const { readings, roles, offers } = procedure
  const rules = offeredRules(procedure)
  const ruled = (law: (links: Links, readings: Readings) => AnyLaw): RightRule => ruleOf(law, links, readings)
  const makers: { readonly [R in keyof RightRules]: () => RightRules[R] } = {
    information: () => ruled(rules.information),
    'consent-withdrawal': () => ruled(rules['consent-withdrawal']),
    objection: () => ruled(rules.objection),
    rectification: () =>
      Object.freeze({
        ...ruled(rules.rectification),
        correction: ruled(rules.correction),
        supplement: ruled(rules.supplement),
      }),
    access: () =>
      Object.freeze({
        ...ruled(rules.access),
        parts: Object.freeze(mapValues(rules.accessParts, (law, part) => ruleOfCondition(part, law))),
      }),
    portability: () => Object.freeze({ ...ruled(rules.portability), transfer: ruled(rules.transfer) }),
    erasure: () =>
      compileLaw(counting(rules.erasure(links, readings), links.erasureGrounds, roles.erasureContent.clause)),
    restriction: () =>
      compileLaw(
        counting(
          rules.restriction(links, readings),
          links.restrictionGrounds,
          roles.restrictionContent.clause,
        ),
      ),
  }
  return lazyRecord(offeredOf(makers, offers), (make) => ofProcedure(procedure, make))
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
  return ofProcedure(procedure, () =>
    plainly('claims', 'claims', claims, () => rulesUnder(procedure, claims, item)),
  )
}

function rulesUnder(procedure: Procedure, claims: readonly Claim[], item?: string): RightRules {
  return linkedRules(procedure, claims.length === 0 ? unlinked : linksOf(procedure, claims, item))
}
