import { furtherAsked } from '../core/compile-rule.js'
import { plainly } from '../core/given.js'
import { lazyRecord, mapValues } from '../core/records.js'
import { ofProcedure } from '../procedure/given.js'
import type {
  AccessPart,
  AnyVocabulary,
  FullProcedure,
  FurtherInformation,
  GdprProcedure,
  Procedure,
  Right,
  RightVocabulary,
} from '../procedure/index.js'
import type { Claim } from './claim.js'
import { type DecidingRules, decidingRules, offeredOf } from './deciding-rules.js'
import { type ClaimLinks, linksOf, unlinked } from './links-of.js'
import type { AnyRule, DecidingRule, RightRule } from './right-rule.js'

/**
 * The rules of the rights under one procedure, by themselves or linked inside one request.
 *
 * @category Rights
 */
export interface RightRules<V extends RightVocabulary = RightVocabulary>
  extends Readonly<Record<Right, RightRule<V>>> {
  /** Access as a whole, which always comes to an answer, and part by part: there "rejected" means not applicable. */
  readonly access: RightRule<V> & {
    readonly parts: Readonly<Record<AccessPart, RightRule<V>>> & {
      readonly [Piece in FurtherInformation]?: RightRule<V>
    }
    /** What is left out of a copy; there only where the document says so. */
    readonly leftOut?: RightRule<V>
  }
  /** Rectification in either limb, and each limb. */
  readonly rectification: RightRule<V> & {
    readonly correction: RightRule<V>
    readonly supplement: RightRule<V>
  }
  /** Erasure. */
  readonly erasure: RightRule<V>
  /** Restriction of processing, and until another right of the same request is decided; that where the document says so. */
  readonly restriction: RightRule<V> & { readonly interim?: RightRule<V> }
  /** Objection. */
  readonly objection: RightRule<V>
  /** Portability: the hand-over to the data subject, the direct transfer, and what is left out where the document says so. */
  readonly portability: RightRule<V> & { readonly transfer: RightRule<V>; readonly leftOut?: RightRule<V> }
  /** Withdrawal of consent. */
  readonly 'consent-withdrawal': RightRule<V>
  /** To be informed; there only where the procedure offers it. */
  readonly information: RightRule<V>
  /** Automated decisions, and that a person intervenes; there only where the procedure offers it. */
  readonly 'automated-decision': RightRule<V> & { readonly humanIntervention?: RightRule<V> }
}

/** The rules of a procedure over any facts. */
type AnyRules = RightRules<AnyVocabulary>

/** What is made of a rule that is ready to decide by: each once. */
const asked = new WeakMap<DecidingRule, AnyRule>()

/** A rule of which everything can be asked. */
function askable(ready: DecidingRule): AnyRule {
  const known = asked.get(ready)
  if (known !== undefined) return known
  const { clause, facts, declaration, assess, grounds, exceptions } = ready
  const rule = Object.freeze({
    clause,
    facts,
    declaration,
    assess,
    ...furtherAsked(ready),
    grounds,
    exceptions,
  })
  asked.set(ready, rule)
  return rule
}

/** A limb that not every document has, by its name. */
const further = <Name extends string>(name: Name, ready: DecidingRule | undefined) =>
  (ready === undefined ? {} : { [name]: askable(ready) }) as { readonly [N in Name]?: AnyRule }

function askableRules(rules: DecidingRules, { offers }: Procedure): AnyRules {
  const makers: { readonly [R in keyof AnyRules]: () => AnyRules[R] } = {
    information: () => askable(rules.information),
    'consent-withdrawal': () => askable(rules['consent-withdrawal']),
    objection: () => askable(rules.objection),
    rectification: () => {
      const { correction, supplement } = rules.rectification
      return Object.freeze({
        ...askable(rules.rectification),
        correction: askable(correction),
        supplement: askable(supplement),
      })
    },
    access: () =>
      Object.freeze({
        ...askable(rules.access),
        parts: Object.freeze(
          mapValues<AccessPart | FurtherInformation, DecidingRule, AnyRule>(
            // Which of the further ones there are, the names say.
            rules.access.parts as Readonly<Record<AccessPart | FurtherInformation, DecidingRule>>,
            askable,
          ),
        ),
        ...further('leftOut', rules.access.leftOut),
      }),
    portability: () =>
      Object.freeze({
        ...askable(rules.portability),
        transfer: askable(rules.portability.transfer),
        ...further('leftOut', rules.portability.leftOut),
      }),
    erasure: () => askable(rules.erasure),
    restriction: () =>
      Object.freeze({ ...askable(rules.restriction), ...further('interim', rules.restriction.interim) }),
    'automated-decision': () => {
      const { humanIntervention } = rules['automated-decision']
      return Object.freeze({
        ...askable(rules['automated-decision']),
        ...further('humanIntervention', humanIntervention),
      })
    },
  }
  return lazyRecord(offeredOf(makers, offers), (make) => make())
}

/** The same of all the rules of one request. */
const allAsked = new WeakMap<DecidingRules, AnyRules>()

/** The rules of a procedure under given links, compiled once. */
export function linkedRules(procedure: Procedure, links: ClaimLinks): AnyRules {
  const ready = decidingRules(procedure, links)
  const rules = allAsked.get(ready) ?? askableRules(ready, procedure)
  allAsked.set(ready, rules)
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
  procedure: GdprProcedure,
  claims?: readonly Claim[],
  item?: string,
): Omit<RightRules<AnyVocabulary>, 'information'>
export function rulesFor(
  procedure: Procedure,
  claims?: readonly Claim[],
  item?: string,
): Partial<RightRules<AnyVocabulary>>
export function rulesFor(procedure: Procedure, claims: readonly Claim[] = [], item?: string): AnyRules {
  return ofProcedure(procedure, () =>
    plainly('claims', 'claims', claims, () => rulesUnder(procedure, claims, item)),
  )
}

function rulesUnder(procedure: Procedure, claims: readonly Claim[], item?: string): AnyRules {
  return linkedRules(procedure, claims.length === 0 ? unlinked : linksOf(procedure, claims, item))
}
