import { plainly } from '../core/given.js'
import { lazyRecord, mapValues, only } from '../core/records.js'
import { ofProcedure } from '../procedure/given.js'
import {
  type AccessPart,
  type AnyLaw,
  type AnyVocabulary,
  type FullProcedure,
  type Links,
  type Procedure,
  type Readings,
  type Right,
  type RightVocabulary,
  type RuleBook,
  vocabularyWith,
} from '../procedure/index.js'
import type { Claim } from './claim.js'
import { type ClaimLinks, linksOf, unlinked } from './links-of.js'
import { type AnyRule, compileLaw, counting, type RightRule, ruleOf, ruleOfCondition } from './right-rule.js'

/**
 * The rules of the rights under one procedure, by themselves or linked inside one request.
 *
 * @category Rights
 */
export interface RightRules<V extends RightVocabulary = RightVocabulary>
  extends Readonly<Record<Right, RightRule<V>>> {
  /** Access as a whole, which always comes to an answer, and part by part: there "rejected" means not applicable. */
  readonly access: RightRule<V> & { readonly parts: Readonly<Record<AccessPart, RightRule<V>>> }
  /** Rectification in either limb, and each limb. */
  readonly rectification: RightRule<V> & {
    readonly correction: RightRule<V>
    readonly supplement: RightRule<V>
  }
  /** Erasure. */
  readonly erasure: RightRule<V>
  /** Restriction of processing. */
  readonly restriction: RightRule<V>
  /** Objection. */
  readonly objection: RightRule<V>
  /** Portability: the hand-over to the data subject, and the direct transfer. */
  readonly portability: RightRule<V> & { readonly transfer: RightRule<V> }
  /** Withdrawal of consent. */
  readonly 'consent-withdrawal': RightRule<V>
  /** To be informed; there only where the procedure offers it. */
  readonly information: RightRule<V>
}

/** The rules of a procedure over any facts. */
export type AnyRules = RightRules<AnyVocabulary>

/** The rule book of a procedure: of the rights that it does not offer, no rule is ever asked for. */
const offeredRules = ({ rules }: Procedure): RuleBook => rules as RuleBook
const offeredOf = <Of extends Readonly<Record<Right, unknown>>>(of: Of, offers: readonly Right[]): Of =>
  only(of, new Set(offers)) as Of

function makeRules(procedure: Procedure, links: ClaimLinks): AnyRules {
  const { readings, roles, offers } = procedure
  const vocabulary = vocabularyWith(procedure.facts)
  const rules = offeredRules(procedure)
  const ruled = (law: (links: Links, readings: Readings) => AnyLaw): AnyRule =>
    ruleOf(vocabulary, law, links, readings)
  const makers: { readonly [R in keyof AnyRules]: () => AnyRules[R] } = {
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
        parts: Object.freeze(
          mapValues(rules.accessParts, (law, part) => ruleOfCondition(vocabulary, part, law)),
        ),
      }),
    portability: () => Object.freeze({ ...ruled(rules.portability), transfer: ruled(rules.transfer) }),
    erasure: () =>
      compileLaw(
        vocabulary,
        counting(rules.erasure(links, readings), links.erasureGrounds, roles.erasureContent.clause),
      ),
    restriction: () =>
      compileLaw(
        vocabulary,
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
const rulesOf = new WeakMap<Procedure, Map<string, AnyRules>>()

/** The rules of a procedure under given links, compiled once. */
export function linkedRules(procedure: Procedure, links: ClaimLinks): AnyRules {
  const linked = rulesOf.get(procedure) ?? new Map<string, AnyRules>()
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
export function rulesFor(procedure: FullProcedure, claims?: readonly Claim[], item?: string): RightRules
export function rulesFor(
  procedure: Procedure,
  claims?: readonly Claim[],
  item?: string,
): RightRules<AnyVocabulary>
export function rulesFor(procedure: Procedure, claims: readonly Claim[] = [], item?: string): AnyRules {
  return ofProcedure(procedure, () =>
    plainly('claims', 'claims', claims, () => rulesUnder(procedure, claims, item)),
  )
}

function rulesUnder(procedure: Procedure, claims: readonly Claim[], item?: string): AnyRules {
  return linkedRules(procedure, claims.length === 0 ? unlinked : linksOf(procedure, claims, item))
}
