import {
  type CitedWithoutGround,
  type Contradiction,
  type RuleDeclaration,
  type RuleNode,
  rulesOver,
} from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import { type RightFact, rightFacts } from './adakavas-facts.js'
import type { Links } from './links.js'
import type {
  AccessPart,
  ErasureException,
  ErasureGround,
  FurtherInformation,
  FurtherName,
  OwnName,
  RestrictionGround,
  RightLimb,
  SettlingName,
} from './names.js'
import type { AnyReadings } from './readings.js'
import type { FurtherRight, Right } from './right.js'
import type { Cited } from './roles.js'
import type { AnyFact, AnyVocabulary } from './vocabulary.js'

/** A statement of a right's rule, over the facts of the library; over those of one's own too, where they are named.
 *
 * @category Rights */
export type RightNode<Fact extends AnyFact = RightFact> = RuleNode<ClauseRef, Fact>

/** The rule of a right as data.
 *
 * @category Rights */
export type RightDeclaration<Fact extends AnyFact = RightFact> = RuleDeclaration<ClauseRef, Fact>

/**
 * The statements that rules of rights are made of, each with the clause that it comes from.
 *
 * - `is`: a fact has one of these values; without values, it is true
 * - `given`: settled beforehand, whatever the facts, with what settled it
 * - `all`, `any`, `none`: every one of the statements holds, one does, none does
 *
 * @category Procedure
 * @example
 * ```ts
 * import { statement } from 'privacy-rulebook/rights'
 *
 * const { all, is } = statement
 * all('gdpr:20(1)', is('gdpr:20(1)', 'providedBySubject'), is('gdpr:20(1)(b)', 'automated')).of.length // => 2
 * ```
 */
export const statement = /* @__PURE__ */ Object.freeze(rulesOver<ClauseRef, typeof rightFacts>(rightFacts))

// The builders read nothing of it.
const anyFacts = rightFacts as AnyVocabulary

/** The same, one by one; what joins statements joins those on facts of one's own too. */
export const { is } = statement
export const { given, all, any, none } = /* @__PURE__ */ rulesOver<ClauseRef, AnyVocabulary>(anyFacts)

/** A statement on any facts.
 *
 * @category Rights */
export type AnyNode = RightNode<AnyFact>

/**
 * A right, or a limb of one, as a document has it: grounds or conditions by name, of which one is enough or every one
 * is needed.
 *
 * @category Rights
 */
export interface Law<Ground extends AnyName> {
  /** The clause that gives the right. */
  readonly clause: ClauseRef
  /** The limb that it is about, where it isn't about the whole right. */
  readonly limb?: RightLimb
  /** Whether one of the grounds is enough, or every one is needed. */
  readonly join: 'any' | 'all'
  /** The rule of each ground. */
  readonly grounds: { readonly [G in Ground]?: AnyNode }
  /** The facts that exclude each other. */
  readonly contradictions?: readonly Contradiction<ClauseRef, AnyFact>[]
  /** What a rejection cites where no ground holds; if left out, the clause of the right with the grounds that fail. */
  readonly citedWithoutGround?: CitedWithoutGround
}

/**
 * A right with exceptions by name, each of which beats every ground.
 *
 * @category Rights
 */
export interface LimitedLaw<Ground extends AnyName, Exception extends AnyName> extends Law<Ground> {
  /** The clause that holds the exceptions, and the rule of each. */
  readonly exceptions: {
    readonly clause: ClauseRef
    readonly of: { readonly [E in Exception]?: AnyNode }
  }
}

/** What can settle a right under any document.
 *
 * @category Rights */
export type AnyName = SettlingName | FurtherName | OwnName

/** Any law. */
export type AnyLaw = Law<AnyName> | LimitedLaw<AnyName, AnyName>

/** Grounds or exceptions, each with its name; of a record whose type names what may be in it, nothing else is there. */
export const namedNodes = (
  nodes: {
    readonly [N in AnyName]?: AnyNode
  },
): readonly (readonly [AnyName, AnyNode])[] =>
  Object.entries(nodes).filter((one): one is [AnyName, AnyNode] => one[1] !== undefined)

/** A law as it follows from the other claims of a request and from the readings, with names of one's own besides. */
type LawOf<Name extends SettlingName | FurtherName> = (
  links: Links,
  readings: AnyReadings,
) =>
  | Law<Name | FurtherName | OwnName>
  | LimitedLaw<Name | FurtherName | OwnName, Name | FurtherName | OwnName>

/** When each part of access is owed: of those that every document is asked for, and of those that one names besides. */
type PartNodes = Readonly<Record<AccessPart, () => AnyNode>> & {
  readonly [Piece in FurtherInformation]?: () => AnyNode
}

/** The limbs that a rule book can add to a right.
 *
 * @category Rights */
export interface FurtherLimbs {
  /** What would harm others if it were handed over, and is left out of it. */
  readonly leftOut: LawOf<'affects-others'>
  /** What would harm others if it were copied, and is left out of the copy. */
  readonly leftOutOfCopy: LawOf<'affects-others'>
  /** A restriction that is owed from receipt until the right is decided that is claimed beside it. */
  readonly interim: LawOf<FurtherName<'restriction-ground'>>
  /** That a person intervenes in a decision that a machine alone may take. */
  readonly humanIntervention: LawOf<FurtherName<'automated-decision'>>
}

/**
 * What a document rules on each right and its limbs. Where a right builds on others of the same request, or the
 * document leaves more than one reading open, its law follows from them.
 *
 * @category Rights
 */
export interface RuleBook
  extends Readonly<Record<Right, (links: Links, readings: AnyReadings) => Cited>>,
    FurtherLimbs {
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
  readonly accessParts: PartNodes
  /** The right to portability: the hand-over to the data subject. */
  readonly portability: LawOf<SettlingName<'portability'>>
  /** The direct transfer to another controller. */
  readonly transfer: LawOf<SettlingName<'portability'>>
  /** The right to erasure. */
  readonly erasure: LawOf<ErasureGround | ErasureException>
  /** The right to restriction. */
  readonly restriction: LawOf<RestrictionGround>
  /** The right to be informed about the processing. */
  readonly information: LawOf<SettlingName<'information'>>
  /** The right not to be subject to a decision that a machine alone takes. */
  readonly 'automated-decision': LawOf<FurtherName<'automated-decision'>>
}

/** The same of the seven rights alone, each of which has a rule. */
export type SevenRules = Omit<RuleBook, FurtherRight | 'automated-decision' | keyof FurtherLimbs>
