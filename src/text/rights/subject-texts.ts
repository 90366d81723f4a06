import type { PlainDate } from '../../calendar/index.js'
import type {
  AccessPiece,
  ErasureGround,
  FurtherRight,
  LegalBasis,
  RestrictionGround,
  SpecialReason,
} from '../../rights/index.js'
import type { Message } from '../kit/message.js'
import type { JustifiedException, WhyNot, WhyNotOfGrounds } from './why-not.js'

/** What somebody asked for, as far as an answer speaks of it apart.
 *
 * @category Text */
export type AskedFor =
  | 'correction'
  | 'supplement'
  | 'erasure'
  | 'restriction'
  | 'objection'
  | 'hand-over'
  | 'transfer'
  | 'consent-withdrawal'
  | 'automated-decision'
  | 'human-intervention'
  | 'direct-marketing'

/**
 * Reasons that rest on a fact which the institution found, so that a letter gives its justification: the act, the
 * claim, the purpose.
 *
 * @category Text
 */
export type JustifiedWhyNot =
  | 'care-or-health'
  | 'legal-obligation'
  | 'institution-claims'
  | 'overriding-interest'
  | 'objection-claims'
  | JustifiedException
  | 'affects-others'

/**
 * The sentences of a decision as a letter says them to the person who asked: what is done, and why it is not.
 *
 * @category Text
 */
export interface DecisionToSubjectTexts {
  /** What was asked for of an item, before a colon and the reason: "prašymas ištrinti duomenis „adresas“". */
  readonly claim: Readonly<Record<AskedFor, Message<[item: string]>>>
  /** The same of access, of which there is no item to speak. */
  readonly claimOfAccess: string
  /** The same of a right beside the seven. */
  readonly claimOfWhole: Readonly<Record<FurtherRight, string>>
  /** What of access was asked for and is not given, beside what is: the data themselves, pieces of information, or both. */
  readonly claimOfWithheld: Message<[data: boolean, information: readonly Exclude<AccessPiece, 'copy'>[]]>
  /** The same of the copy of the data. */
  readonly claimOfCopy: string
  /** Why less than all of it is given: what would harm others is left out; what that is, where the host says. */
  readonly leftOut: Message<[what: string | null]>
  /** That other controllers are told of the erasure of what was made public (GDPR 17(2)). */
  readonly madePublic: string
  /** That what was asked for is not granted, where no heading says so. */
  readonly withheld: Message<[claim: string]>
  /** That what was asked for is granted, but not all of it. */
  readonly inPart: Message<[claim: string]>
  /** What is granted of an item, without why. */
  readonly granted: Readonly<Record<Exclude<AskedFor, 'consent-withdrawal'>, Message<[item: string]>>> & {
    /** That a consent is withdrawn, and from when; `null` where the record doesn't say. */
    readonly 'consent-withdrawal': Message<[item: string, from: PlainDate | null]>
  }
  /** A sentence with why, where there is something to say of it: "…, nes …". */
  readonly because: Message<[granted: string, why: readonly string[]]>
  /** Why data are erased, and why their processing is restricted, after "because". */
  readonly erasureBecause: Readonly<Record<ErasureGround, string>>
  readonly restrictionBecause: Readonly<Record<RestrictionGround, string>>
  /** What a right beside the seven gives. */
  readonly whole: Readonly<Record<FurtherRight, string>>
  /** What access gives. */
  readonly access: {
    /** That data are processed and come with the letter, can be seen where and when the host says, or be collected. */
    readonly enclosed: string
    readonly at: Message<[where: string]>
    readonly collected: string
    readonly nothingProcessed: string
    readonly withheld: string
    readonly told: Message<[information: readonly Exclude<AccessPiece, 'copy'>[]]>
    /** The same where it is collected. */
    readonly toldThere: Message<[information: readonly Exclude<AccessPiece, 'copy'>[]]>
    /** Of pieces that the document does not name: that the GDPR gives the right to them. */
    readonly notNamed: Message<[information: readonly Exclude<AccessPiece, 'copy'>[]]>
    /** Why there is nothing to tell of it. */
    readonly absent: Readonly<Record<Exclude<AccessPiece, 'copy'>, string>>
    /** The same where more than one fact was asked: no recipient yet or to come, and a source that is not known. */
    readonly absentByFacts: Readonly<Record<'recipients' | 'source', string>>
  }
  /** How long a granted restriction lasts. */
  readonly period: {
    readonly untilDay: Message<[day: PlainDate]>
    readonly untilCriterion: Message<[criterion: string]>
    readonly untilEither: Message<[day: PlainDate, criterion: string]>
    readonly untilCorrected: string
    readonly atLatestCorrected: string
  }
  /** When processing is restricted, as a part of a sentence: "where …". */
  readonly restrictionWhere: Readonly<Record<RestrictionGround, string>>
  /**
   * Why not, after a colon; with the grounds and their clauses, the clause on withdrawn consents, the clause on
   * objections and the basis, or the justification where the record or the host has one.
   */
  readonly whyNot: {
    readonly [W in WhyNot]: W extends WhyNotOfGrounds
      ? Message<[grounds: readonly string[]]>
      : W extends 'other-basis-remains'
        ? Message<[citation: string]>
        : W extends 'no-legitimate-interest'
          ? Message<[clause: string, basis: LegalBasis | null]>
          : W extends JustifiedWhyNot | 'overriding-task'
            ? Message<[justification: string | null]>
            : string
  }
  /** Why not, where it isn't a rule that says so. */
  readonly special: Readonly<Record<Exclude<SpecialReason, 'external-limit'>, string>> & {
    readonly 'external-limit': Message<[act: string | null]>
  }
  /** What the GDPR says beside the document: that it would grant what is not granted, and that it is what grants it. */
  readonly beside: {
    readonly poorer: string
    /** The same of a copy and of pieces of information. */
    readonly information: Message<[information: readonly AccessPiece[]]>
    readonly prevails: string
  }
  /** That an act outside the document limits the objection on which a claim could have rested. */
  readonly objectionLimitedBy: Message<[act: string]>
}
