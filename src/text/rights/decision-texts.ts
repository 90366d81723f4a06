import type { PlainDate } from '../../calendar/index.js'
import type {
  AccessPiece,
  DecisionPart,
  ErasureGround,
  ItemOutcome,
  PartOutcome,
  RestrictionGround,
  Right,
  SpecialReason,
} from '../../rights/index.js'
import type { Message } from '../kit/message.js'
import type { DecisionToSubjectTexts } from './subject-texts.js'
import type { WhyNot, WhyNotOfGrounds } from './why-not.js'

/** A right's names in the forms that sentences need.
 *
 * @category Text */
export interface RightName {
  /** By itself: "teisė reikalauti ištrinti asmens duomenis", "the right to erasure". */
  readonly name: string
  /** As what something belongs to: "teisės reikalauti ištrinti asmens duomenis", "of the right to erasure". */
  readonly of: string
  /** What is asked for when it is used: "reikalavimas ištrinti asmens duomenis", "the claim to erasure". */
  readonly claim: string
  /** The same as what something belongs to: "prašymo ištrinti asmens duomenis", "of the claim to erasure". */
  readonly ofClaim: string
}

/**
 * The sentences of a decision on one right for one item.
 *
 * @category Text
 */
export interface DecisionTexts {
  /** What it comes to; the item in the host's own words, `null` where there is none to speak of. */
  readonly outcome: { readonly [O in ItemOutcome]: Message<[right: Right, item: string | null]> }
  /** What each limb is called inside the sentences of {@link DecisionTexts.part}. */
  readonly parts: Readonly<Record<DecisionPart, string>>
  /** What a limb comes to. */
  readonly part: { readonly [O in PartOutcome]: Message<[part: DecisionPart]> }
  /** When something is done on a ground of an institution's own, as a part of a sentence: "where …". */
  readonly where: Message<[statement: string]>
  /** When data are erased, as a part of a sentence: "where …". */
  readonly erasureWhere: Readonly<Record<ErasureGround, string>>
  /** When processing is restricted, in the same way. */
  readonly restrictionWhere: Readonly<Record<RestrictionGround, string>>
  /** Why not: with every ground and its clause, with the clause on withdrawn consents, or as it stands. */
  readonly whyNot: {
    readonly [W in WhyNot]: W extends WhyNotOfGrounds
      ? Message<[grounds: readonly string[]]>
      : W extends 'other-basis-remains'
        ? Message<[citation: string]>
        : string
  }
  /** Why not, where it isn't a rule that says so; an act outside the document by its name, where it has one. */
  readonly special: Readonly<Record<Exclude<SpecialReason, 'external-limit'>, string>> & {
    readonly 'external-limit': Message<[act: string | null]>
  }
  /** That an act outside the document limits the objection on which a claim could have rested. */
  readonly objectionLimitedBy: Message<[act: string]>
  /** What the GDPR says beside the document, on the same facts. */
  readonly beside: {
    /** That it grants what the document does not, and that it is to be considered. */
    readonly poorer: string
    /** That what the document does not grant is granted under it. */
    readonly prevails: string
    /** That it is not known yet what it comes to. */
    readonly open: string
    /** That it can't come to anything, as the facts exclude each other. */
    readonly contradictory: string
    /** That it does not grant, or not in full, what the document grants, so that others are not harmed. */
    readonly more: string
    /** That it has restricted, and not erased, what the person needs for legal claims. */
    readonly restrictInstead: string
    /** Of the data, the copy and the details of access: what it has given besides, gives over the document, or may have given. */
    readonly information: Readonly<
      Record<'poorer' | 'prevails' | 'open', Message<[information: readonly AccessPiece[]]>>
    >
  }
  /** What access gives. */
  readonly access: {
    readonly confirmed: string
    readonly nothingProcessed: string
    readonly withheld: string
    readonly told: Message<[information: readonly Exclude<AccessPiece, 'copy'>[]]>
    /** Of pieces that the document does not name: that the GDPR gives the right to them. */
    readonly notNamed: Message<[information: readonly Exclude<AccessPiece, 'copy'>[]]>
    readonly notApplicable: Message<[information: readonly Exclude<AccessPiece, 'copy'>[]]>
    readonly informationWithheld: Message<[information: readonly Exclude<AccessPiece, 'copy'>[]]>
  }
  /** How long a restriction lasts. */
  readonly period: {
    readonly untilDay: Message<[day: PlainDate]>
    readonly untilCriterion: Message<[criterion: string]>
    readonly untilEither: Message<[day: PlainDate, criterion: string]>
    readonly untilCorrected: string
    readonly atLatestCorrected: string
    readonly needed: string
  }
  /** The same to the person whose request is answered. */
  readonly toSubject: DecisionToSubjectTexts
}
