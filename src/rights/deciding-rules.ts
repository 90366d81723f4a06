import { lazyRecord, mapValues, only } from '../core/records.js'
import { ofProcedure } from '../procedure/given.js'
import {
  type AccessPart,
  type AnyLaw,
  type Links,
  type Procedure,
  type Readings,
  type Right,
  type RuleBook,
  vocabularyWith,
} from '../procedure/index.js'
import type { ClaimLinks } from './links-of.js'
import { compileLaw, counting, type DecidingRule, ruleOf, ruleOfCondition } from './right-rule.js'

/** The rules of the rights under one procedure as the claims of a request link them, ready to decide by. */
export interface DecidingRules extends Readonly<Record<Right, DecidingRule>> {
  readonly access: DecidingRule & { readonly parts: Readonly<Record<AccessPart, DecidingRule>> }
  readonly rectification: DecidingRule & {
    readonly correction: DecidingRule
    readonly supplement: DecidingRule
  }
  readonly portability: DecidingRule & { readonly transfer: DecidingRule }
}

/** The rule book of a procedure: of the rights that it does not offer, no rule is ever asked for. */
const offeredRules = ({ rules }: Procedure): RuleBook => rules as RuleBook

/** What there is of each right, of those that are offered. */
export const offeredOf = <Of extends Readonly<Record<Right, unknown>>>(
  of: Of,
  offers: readonly Right[],
): Of => only(of, new Set(offers)) as Of

function makeRules(procedure: Procedure, links: ClaimLinks): DecidingRules {
  const { readings, roles, offers } = procedure
  const vocabulary = vocabularyWith(procedure.facts)
  const rules = offeredRules(procedure)
  const ruled = (law: (links: Links, readings: Readings) => AnyLaw): DecidingRule =>
    ruleOf(vocabulary, law, links, readings)
  const makers: { readonly [R in keyof DecidingRules]: () => DecidingRules[R] } = {
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
const rulesOf = new WeakMap<Procedure, Map<string, DecidingRules>>()

/** The rules of a procedure under given links, compiled once. */
export function decidingRules(procedure: Procedure, links: ClaimLinks): DecidingRules {
  const linked = rulesOf.get(procedure) ?? new Map<string, DecidingRules>()
  rulesOf.set(procedure, linked)
  const key = JSON.stringify(Object.values(links))
  const rules = linked.get(key) ?? makeRules(procedure, links)
  linked.set(key, rules)
  return rules
}
