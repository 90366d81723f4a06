import { compileRule, type Rule } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { Procedure } from '../procedure/index.js'
import { type AccessPart, access, accessParts } from './access.js'
import type { Claim, ClaimedItems } from './claim.js'
import { consentWithdrawal } from './consent-withdrawal.js'
import { erasure } from './erasure.js'
import { type RightFact, type RightVocabulary, rightFacts } from './facts.js'
import { erasureGrounds, type Links, type RightDeclaration, restrictionGrounds, unlinked } from './links.js'
import { objection } from './objection.js'
import { portability, transfer } from './portability.js'
import { correction, rectification, supplement } from './rectification.js'
import { restriction } from './restriction.js'

/** The rule of a right, or of a limb of one.
 *
 * @category Rights */
export type RightRule = Rule<RightVocabulary, ClauseRef, RightFact>

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

const compile = (declaration: RightDeclaration): RightRule =>
  compileRule<ClauseRef, RightVocabulary, RightFact>(rightFacts, declaration)

/** Whether a claim is about an item; without an item, whether it is about any. */
function covers(items: ClaimedItems | undefined, item: string | undefined): boolean {
  if (items === undefined) return false
  return items === 'all' || (item === undefined ? items.length > 0 : items.includes(item))
}

const among = (
  entries: readonly { readonly item: string }[] | undefined,
  item: string | undefined,
): boolean =>
  covers(
    entries?.map((entry) => entry.item),
    item,
  )

/** What the claims of a request mean for the rules of one of its items. */
export function linksOf(procedure: Procedure, claims: readonly Claim[], item?: string): Links {
  const about = claims.filter(
    (claim) => claim.right === 'access' || claim.right === 'rectification' || covers(claim.items, item),
  )
  const claimed = <R extends Claim['right']>(right: R): readonly Extract<Claim, { right: R }>[] =>
    about.filter((claim): claim is Extract<Claim, { right: R }> => claim.right === right)
  const onlyStated = procedure.readings.statedGround === 'only-stated'
  const toErase = claimed('erasure')
  const toRestrict = claimed('restriction')
  const statedToErase = toErase.flatMap(({ grounds = [] }) => grounds)
  const statedToRestrict = toRestrict.flatMap(({ grounds = [] }) => grounds)
  return {
    withdrawal: claimed('consent-withdrawal').length > 0,
    objection: claimed('objection').length > 0,
    correction: claimed('rectification').some((claim) => among(claim.corrections, item)),
    supplement: claimed('rectification').some((claim) => among(claim.supplements, item)),
    erasure: toErase.length > 0,
    erasureGrounds:
      onlyStated && toErase.length > 0
        ? erasureGrounds.filter((ground) => statedToErase.includes(ground))
        : null,
    restrictionGrounds:
      onlyStated && toRestrict.length > 0
        ? restrictionGrounds.filter((ground) => statedToRestrict.includes(ground))
        : null,
  }
}

/** A value that is made when it is first asked for. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

const accessRule = lazily(() =>
  Object.freeze({
    ...compile(access),
    // The parts are written out in `accessParts`, one rule each.
    parts: Object.freeze(
      Object.fromEntries(
        Object.entries(accessParts).map(([part, declaration]) => [part, compile(declaration)]),
      ) as Record<AccessPart, RightRule>,
    ),
  }),
)
const rectificationRule = lazily(() =>
  Object.freeze({
    ...compile(rectification),
    correction: compile(correction),
    supplement: compile(supplement),
  }),
)
const portabilityRule = lazily(() => Object.freeze({ ...compile(portability), transfer: compile(transfer) }))
const objectionRule = lazily(() => compile(objection))
const withdrawalRule = lazily(() => compile(consentWithdrawal))

function makeRules(procedure: Procedure, links: Links): RightRules {
  const erasureRule = lazily(() => compile(erasure(procedure.readings, links)))
  const restrictionRule = lazily(() => compile(restriction(links)))
  return Object.freeze({
    get access() {
      return accessRule()
    },
    get rectification() {
      return rectificationRule()
    },
    get erasure() {
      return erasureRule()
    },
    get restriction() {
      return restrictionRule()
    },
    get objection() {
      return objectionRule()
    },
    get portability() {
      return portabilityRule()
    },
    get 'consent-withdrawal'() {
      return withdrawalRule()
    },
  })
}

/** The rules made for a procedure, by what they are linked with: a few dozen at the most. */
const made = new WeakMap<Procedure, Map<string, RightRules>>()

/** The rules of a procedure under given links, compiled once. */
export function linkedRules(procedure: Procedure, links: Links): RightRules {
  const ofProcedure = made.get(procedure) ?? new Map<string, RightRules>()
  made.set(procedure, ofProcedure)
  const key = JSON.stringify(Object.values(links))
  const known = ofProcedure.get(key) ?? makeRules(procedure, links)
  ofProcedure.set(key, known)
  return known
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
