import type { PlainDate } from '../../calendar/index.js'
import type {
  AccessInformation,
  DecisionPart,
  ItemOutcome,
  PartOutcome,
  Right,
  SpecialReason,
} from '../../rights/index.js'
import type { Message } from '../kit/message.js'
import type { Cited } from '../kit/references.js'

/** A right's names in the forms that sentences need.
 *
 * @category Text */
export interface RightName {
  /** By itself: "teisė reikalauti ištrinti asmens duomenis", "the right to erasure". */
  readonly name: string
  /** As what something belongs to: "teisės reikalauti ištrinti asmens duomenis", "of the right to erasure". */
  readonly of: string
  /** What is asked for when it is used: "prašymas ištrinti asmens duomenis", "the claim to erasure". */
  readonly claim: string
  /** The same as what something belongs to: "prašymo ištrinti asmens duomenis", "of the claim to erasure". */
  readonly ofClaim: string
}

/**
 * Why a right is not granted for an item, as far as the record tells.
 *
 * @category Text
 */
export type WhyNot =
  | 'no-erasure-ground'
  | 'other-basis-remains'
  | 'care-or-health'
  | 'legal-obligation'
  | 'institution-claims'
  | 'no-restriction-ground'
  | 'no-legitimate-interest'
  | 'objection-limited'
  | 'not-provided-by-subject'
  | 'no-consent-or-contract'
  | 'not-automated'
  | 'recipient-not-named'
  | 'transfer-not-feasible'
  | 'not-inaccurate'
  | 'replacement-not-given'
  | 'not-incomplete-or-not-needed'
  | 'addition-not-given'
  | 'no-consent-in-force'
  | 'consent-not-identified'
  | 'other'

/** A decision in its first sentence.
 *
 * @category Text */
export interface DecisionReached {
  /** The right. */
  readonly right: Right
  /** The item, in the host's own words; `null` where there is none to speak of. */
  readonly item: string | null
  /** The clauses that settle it. */
  readonly clauses: Cited
}

/**
 * The sentences of a decision on one right for one item.
 *
 * @category Text
 */
export interface DecisionTexts {
  /** What it comes to. */
  readonly outcome: { readonly [O in ItemOutcome]: Message<[reached: DecisionReached]> }
  /** What each limb is called inside the sentences of {@link DecisionTexts.part}. */
  readonly parts: Readonly<Record<DecisionPart, string>>
  /** What a limb comes to. */
  readonly part: { readonly [O in PartOutcome]: Message<[part: DecisionPart, clauses: Cited]> }
  /** Why not. */
  readonly whyNot: { readonly [W in WhyNot]: Message<[clauses: Cited]> }
  /** Why not, where it isn't a rule that says so. */
  readonly special: {
    readonly [S in SpecialReason]: Message<[about: { readonly clauses: Cited; readonly act: string | null }]>
  }
  /** What access gives. */
  readonly access: {
    readonly confirmed: Message
    readonly nothingProcessed: Message
    readonly withheld: Message
    readonly told: Message<[information: readonly [AccessInformation, ...AccessInformation[]]]>
    readonly notApplicable: Message<[information: readonly [AccessInformation, ...AccessInformation[]]]>
    readonly informationWithheld: Message<[information: readonly [AccessInformation, ...AccessInformation[]]]>
  }
  /** How long a restriction lasts. */
  readonly period: {
    readonly untilDay: Message<[day: PlainDate]>
    readonly untilCriterion: Message<[criterion: string]>
    readonly untilEither: Message<[day: PlainDate, criterion: string]>
    readonly untilCorrected: Message
    readonly atLatestCorrected: Message
    readonly needed: Message
  }
}
