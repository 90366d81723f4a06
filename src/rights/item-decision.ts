import type { PlainDate } from '../calendar/index.js'
import type { Assessment, Need } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import type {
  AccessPart,
  RestrictionGround,
  Right,
  RightFact,
  RightFacts,
  SettlingName,
} from '../procedure/index.js'

/** The limbs that a decision on one item can have.
 *
 * @category Decisions */
export type DecisionPart =
  | 'whole'
  | 'correction'
  | 'supplement'
  | 'hand-over'
  | 'transfer'
  | 'period'
  | 'confirmation'
  | AccessPart

/** What a limb comes to; `not-applicable` neither grants nor rejects.
 *
 * @category Decisions */
export type PartOutcome = 'granted' | 'rejected' | 'not-applicable' | 'undetermined' | 'contradictory'

/** What a decision on one item comes to.
 *
 * @category Decisions */
export type ItemOutcome = 'granted' | 'granted-in-part' | 'rejected' | 'undetermined' | 'contradictory'

/** What a whole request comes to, item by item added up.
 *
 * @category Decisions
 * @see Adakavas clause 47 */
export type RequestOutcome = 'granted' | 'granted-in-part' | 'rejected'

/** Why a decision does not follow from a rule alone.
 *
 * @category Decisions */
export type SpecialReason = 'no-data' | 'external-limit' | 'content-missing' | 'period-cut' | 'period-over'

/** How long a granted restriction lasts.
 *
 * @category Decisions
 * @see Adakavas clauses 21.1, 24 */
export interface GrantedPeriod {
  /** Its last day. */
  readonly until?: PlainDate
  /** What ends it, in words. */
  readonly criterion?: string
  /** The grounds that hold; under a pending rectification alone it ends at the latest when the item is corrected. */
  readonly grounds: readonly RestrictionGround[]
  /** Whether it is shorter than was asked. */
  readonly cut: boolean
}

/** A ground, a condition or an exception that settled a limb.
 *
 * @category Decisions */
export interface Settling {
  /** Its name. */
  readonly name: SettlingName
  /** Its clause. */
  readonly clause: ClauseRef
}

/** What a limb of a decision came to, as recorded.
 *
 * @category Decisions */
export interface RecordedPart {
  /** The limb. */
  readonly part: DecisionPart
  /** What it came to. */
  readonly outcome: PartOutcome
  /** The clauses that settle it. */
  readonly clauses: readonly ClauseRef[]
  /**
   * What its rule was settled by: granted, the grounds that hold; rejected, the exceptions that hold or the grounds
   * that fail. None where no rule was asked.
   */
  readonly settledBy: readonly Settling[]
  /** The facts on which that rests. */
  readonly facts: RightFacts
}

/**
 * The decision on one right for one data item, as an answer records it.
 *
 * @category Decisions
 */
export interface RecordedDecision {
  /** The right claimed. */
  readonly right: Right
  /** The item; `null` for access, and where there is no item to speak of. */
  readonly item: string | null
  /** What it comes to. */
  readonly outcome: ItemOutcome
  /** The clauses that settle it. */
  readonly clauses: readonly ClauseRef[]
  /** Its limbs. */
  readonly parts: readonly RecordedPart[]
  /** What settles it besides a rule. */
  readonly reason: SpecialReason | null
  /** The act that limits the right from outside the document. */
  readonly act: string | null
  /** Why the overriding interest is proven, in words, where the decision rests on one. */
  readonly overridingInterest: string | null
  /** How long a granted restriction lasts. */
  readonly period: GrantedPeriod | null
}

/** A limb with the assessment behind it.
 *
 * @category Decisions */
export interface ExplainedPart extends RecordedPart {
  /** What the rule says; `null` where no rule was asked. */
  readonly assessment: Assessment<ClauseRef, RightFact> | null
}

/**
 * The decision on one right for one data item, with its explanation.
 *
 * @category Decisions
 */
export interface ItemDecision extends RecordedDecision {
  readonly parts: readonly ExplainedPart[]
  /** The facts that can still change it. */
  readonly needs: readonly Need<ClauseRef, RightFact>[]
  /** The facts given that exclude each other. */
  readonly contradiction: readonly RightFact[]
  /** Whether the answer still has to name how long a restriction is needed (clause 24). */
  readonly periodNeeded: boolean
}
