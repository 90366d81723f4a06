import { type Contradiction, type RuleDeclaration, type RuleNode, rulesOver } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import { type RightFact, rightFacts } from './adakavas-facts.js'
import type { Links } from './links.js'
import type {
  AccessPart,
  ErasureException,
  ErasureGround,
  OwnName,
  RestrictionGround,
  RightLimb,
  SettlingName,
} from './names.js'
import type { Readings } from './readings.js'
import type { Right } from './right.js'
import type { Cited } from './roles.js'

/** A statement of a right's rule.
 *
 * @category Rights */
export type RightNode = RuleNode<ClauseRef, RightFact>

/** The rule of a right as data.
 *
 * @category Rights */
export type RightDeclaration = RuleDeclaration<ClauseRef, RightFact>

/** The builder of the rights' rules: citing a clause, a fact or a value that does not exist does not compile. */
const rightNode = rulesOver<ClauseRef, typeof rightFacts>(rightFacts)

/**
 * A statement of a right's rule: a fact has one of these values; without values, it is true.
 *
 * @category Procedure
 * @example
 * ```ts
 * import { adakavasDocument } from 'privacy-rulebook'
 * import { is } from 'privacy-rulebook/rights'
 *
 * is(adakavasDocument.clause('17.1'), 'neededForPurposes', false).values // => [false]
 * ```
 */
export const is = rightNode.is
/**
 * A statement of a right's rule that is settled beforehand, whatever the facts, with what settled it.
 *
 * @category Procedure
 * @example
 * ```ts
 * import { given } from 'privacy-rulebook/rights'
 *
 * given('gdpr:21(3)', true, 'objected-in-request').kind // => 'given'
 * ```
 */
export const given = rightNode.given
/**
 * A statement of a right's rule: every one of these holds.
 *
 * @category Procedure
 * @example
 * ```ts
 * import { all, is } from 'privacy-rulebook/rights'
 *
 * all('gdpr:20(1)', is('gdpr:20(1)', 'providedBySubject'), is('gdpr:20(1)(b)', 'automated')).of.length // => 2
 * ```
 */
export const all = rightNode.all
/**
 * A statement of a right's rule: at least one of these holds.
 *
 * @category Procedure
 * @example
 * ```ts
 * import { any, is } from 'privacy-rulebook/rights'
 *
 * any('gdpr:21(1)', is('gdpr:21(1)', 'basis', 'public-task'), is('gdpr:21(1)', 'basis', 'legitimate-interests')).kind // => 'any'
 * ```
 */
export const any = rightNode.any
/**
 * A statement of a right's rule: none of these holds.
 *
 * @category Procedure
 * @example
 * ```ts
 * import { is, none } from 'privacy-rulebook/rights'
 *
 * none('gdpr:17(1)(b)', is('gdpr:17(1)(b)', 'otherBasisRemains')).kind // => 'none'
 * ```
 */
export const none = rightNode.none

/**
 * A right, or a limb of one, as a document has it: grounds or conditions by name, of which one is enough or every one
 * is needed.
 *
 * @category Rights
 */
export interface Law<Ground extends SettlingName | OwnName> {
  /** The clause that gives the right. */
  readonly clause: ClauseRef
  /** The limb that it is about, where it isn't about the whole right. */
  readonly limb?: RightLimb
  /** Whether one of the grounds is enough, or every one is needed. */
  readonly join: 'any' | 'all'
  /** The rule of each ground. */
  readonly grounds: { readonly [G in Ground]?: RightNode }
  /** The facts that exclude each other. */
  readonly contradictions?: readonly Contradiction<ClauseRef, RightFact>[]
}

/**
 * A right with exceptions by name, each of which beats every ground.
 *
 * @category Rights
 */
export interface LimitedLaw<Ground extends SettlingName | OwnName, Exception extends SettlingName | OwnName>
  extends Law<Ground> {
  /** The clause that holds the exceptions, and the rule of each. */
  readonly exceptions: {
    readonly clause: ClauseRef
    readonly of: { readonly [E in Exception]?: RightNode }
  }
}

/** What can settle a right under any document. */
export type AnyName = SettlingName | OwnName

/** Any law. */
export type AnyLaw = Law<AnyName> | LimitedLaw<AnyName, AnyName>

/** Grounds or exceptions, each with its name; of a record whose type names what may be in it, nothing else is there. */
export const namedNodes = (
  nodes: {
    readonly [N in AnyName]?: RightNode
  },
): readonly (readonly [AnyName, RightNode])[] =>
  Object.entries(nodes).filter((one): one is [AnyName, RightNode] => one[1] !== undefined)

/** A law as it follows from the other claims of a request and from the readings, with names of one's own besides. */
type LawOf<Name extends SettlingName> = (
  links: Links,
  readings: Readings,
) => Law<Name | OwnName> | LimitedLaw<Name | OwnName, Name | OwnName>

/**
 * What a document rules on each right and its limbs. Where a right builds on others of the same request, or the
 * document leaves more than one reading open, its law follows from them.
 *
 * @category Rights
 */
export interface RuleBook extends Readonly<Record<Right, (links: Links, readings: Readings) => Cited>> {
  /** The right to withdraw consent. */
  readonly 'consent-withdrawal': LawOf<SettlingName<'consent-withdrawal'>>
  /** The right to object. */
  readonly objection: LawOf<SettlingName<'objection'>>
  /** The right to rectification, in either limb. */
  readonly rectification: LawOf<'correction' | 'supplement'>
  /** Correction of what is inaccurate. */
  readonly correction: LawOf<'inaccurate' | 'replacement-given'>
  /** Addition to what is incomplete. */
  readonly supplement: LawOf<'incomplete' | 'addition-given' | 'addition-needed'>
  /** The right to access, which always comes to an answer. */
  readonly access: LawOf<'confirmation'>
  /** When each part of access is owed; where it is not, it does not apply. */
  readonly accessParts: Readonly<Record<AccessPart, () => RightNode>>
  /** The right to portability: the hand-over to the data subject. */
  readonly portability: LawOf<SettlingName<'portability'>>
  /** The direct transfer to another controller. */
  readonly transfer: LawOf<SettlingName<'portability'>>
  /** The right to erasure. */
  readonly erasure: LawOf<ErasureGround | ErasureException>
  /** The right to restriction. */
  readonly restriction: LawOf<RestrictionGround>
}
