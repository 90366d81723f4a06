import { lazyRecord, mapValues, only } from '../core/records.js'
import { ofProcedure } from '../procedure/given.js'
import {
  type AccessPart,
  type AnyLaw,
  type AnyNode,
  type AnyReadings,
  type FurtherInformation,
  type FurtherLimbs,
  type Links,
  type Procedure,
  type Right,
  type RuleBook,
  vocabularyOf,
} from '../procedure/index.js'
import type { ClaimLinks } from './links-of.js'
import { compileLaw, counting, type DecidingRule, ruleOf, ruleOfCondition } from './right-rule.js'

/** The rules of the rights under one procedure as the claims of a request link them, ready to decide by. */
export interface DecidingRules extends Readonly<Record<Right, DecidingRule>> {
  readonly access: DecidingRule & {
    readonly parts: Readonly<Record<AccessPart, DecidingRule>> & {
      readonly [Piece in FurtherInformation]?: DecidingRule
    }
    readonly leftOut?: DecidingRule
  }
  readonly rectification: DecidingRule & {
    readonly correction: DecidingRule
    readonly supplement: DecidingRule
  }
  readonly portability: DecidingRule & { readonly transfer: DecidingRule; readonly leftOut?: DecidingRule }
  readonly restriction: DecidingRule & { readonly interim?: DecidingRule }
  readonly 'automated-decision': DecidingRule & { readonly humanIntervention?: DecidingRule }
}

type RuledBy = (links: Links, readings: AnyReadings) => AnyLaw
type OfferedRules = Omit<RuleBook, keyof FurtherLimbs> & Partial<FurtherLimbs>

/** The rule book of a procedure: of the rights that it does not offer, no rule is ever asked for. */
const offeredRules = ({ rules }: Procedure): OfferedRules => rules as OfferedRules

/** What there is of each right, of those that are offered. */
export const offeredOf = <Of extends Readonly<Record<Right, unknown>>>(
  of: Of,
  offers: readonly Right[],
): Of => only(of, new Set(offers)) as Of

function makeRules(procedure: Procedure, links: ClaimLinks): DecidingRules {
  const { readings, roles, offers } = procedure
  const vocabulary = vocabularyOf(procedure)
  const rules = offeredRules(procedure)
  const ruled = (law: RuledBy): DecidingRule => ruleOf(vocabulary, law, links, readings)
  /** The rule of a limb that not every document has, by its name. */
  const further = <Name extends string>(name: Name, law: RuledBy | undefined) =>
    (law === undefined ? {} : { [name]: ruled(law) }) as { readonly [N in Name]?: DecidingRule }
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
          mapValues<AccessPart | FurtherInformation, () => AnyNode, DecidingRule>(
            // Which of the further ones there are, the names say.
            rules.accessParts as Readonly<Record<AccessPart | FurtherInformation, () => AnyNode>>,
            (law, part) => ruleOfCondition(vocabulary, part, law),
          ),
        ),
        ...further('leftOut', rules.leftOutOfCopy),
      }),
    portability: () =>
      Object.freeze({
        ...ruled(rules.portability),
        transfer: ruled(rules.transfer),
        ...further('leftOut', rules.leftOut),
      }),
    'automated-decision': () =>
      Object.freeze({
        ...ruled(rules['automated-decision']),
        ...further('humanIntervention', rules.humanIntervention),
      }),
    erasure: () =>
      compileLaw(
        vocabulary,
        counting(rules.erasure(links, readings), links.erasureGrounds, roles.erasureContent.clause),
      ),
    restriction: () =>
      Object.freeze({
        ...compileLaw(
          vocabulary,
          counting(
            rules.restriction(links, readings),
            links.restrictionGrounds,
            roles.restrictionContent.clause,
          ),
        ),
        ...further('interim', rules.interim),
      }),
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
