import { itemName, termName, typedWords } from '../core/holding.js'
import type { Assessment, DataOf, Need, Shape } from '../core/index.js'
import {
  day,
  flag,
  list,
  nullable,
  object,
  openFacts,
  optional,
  word,
  wordOf,
  wordOrForm,
} from '../core/shape.js'
import type { ClauseRef } from '../documents/index.js'
import { clauseShape } from '../procedure/clause-shape.js'
import {
  type AccessPart,
  type AnyFact,
  type AnyFacts,
  type AnyName,
  accessInformation,
  type DecisionBeside,
  everyRight,
  type FurtherInformation,
  type FurtherName,
  type LimbBeside,
  type OutcomeBeside,
  type OwnName,
  ownNameForm,
  type RestrictionGround,
  type Right,
  restrictionGrounds,
  rightFacts,
  settlingNames,
  type WordsOfProcedure,
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
  | FurtherInformation
  | 'left-out'
  | 'human-intervention'

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
export type SpecialReason =
  | 'no-data'
  | 'external-limit'
  | 'content-missing'
  | 'period-cut'
  | 'period-over'
  | 'impossible'

/** A limb of a decision, as it crosses the boundary. */
export const partWord = wordOf<DecisionPart>('part' satisfies WordsOfProcedure, [
  'whole',
  'correction',
  'supplement',
  'hand-over',
  'transfer',
  'period',
  'confirmation',
  'data',
  ...accessInformation,
])

/** What settles a decision besides a rule, as it crosses the boundary. */
export const reasonWord = word<SpecialReason>(
  'no-data',
  'external-limit',
  'content-missing',
  'period-cut',
  'period-over',
  'impossible',
)

/** What a whole request comes to, as it crosses the boundary. */
export const outcomeWord = word<RequestOutcome>('granted', 'granted-in-part', 'rejected')

/** A ground of a restriction, of the library or of an institution's own. */
export const restrictionGround = wordOrForm<RestrictionGround | FurtherName<'restriction-ground'> | OwnName>(
  restrictionGrounds,
  ownNameForm,
)

const periodFields = {
  /** Its last day. */
  until: optional(day),
  /** What ends it, in words. */
  criterion: optional(typedWords),
  /** The grounds that hold; under a pending rectification alone it ends at the latest when the item is corrected. */
  grounds: list(restrictionGround),
  /** Whether it is shorter than was asked. */
  cut: flag,
}

/** How long a granted restriction lasts.
 *
 * @category Decisions
 * @see Adakavas clauses 21.1, 24 */
export interface GrantedPeriod extends DataOf<typeof periodFields> {}

const grantedPeriod: Shape<GrantedPeriod> = object(periodFields)

const settlingFields = {
  /** Its name. */
  name: wordOrForm<AnyName>(Object.values(settlingNames).flat(), ownNameForm),
  /** Its clause. */
  clause: clauseShape,
}

/** A ground, a condition or an exception that settled a limb.
 *
 * @category Decisions */
export interface Settling extends DataOf<typeof settlingFields> {}

const settling: Shape<Settling> = object(settlingFields)
const factsOfRight: Shape<AnyFacts> = openFacts(rightFacts, ownNameForm)

const partOutcomes = ['granted', 'rejected', 'not-applicable', 'undetermined', 'contradictory'] as const

/** What the rules of another rulebook come to, as it crosses the boundary. */
const outcomeBesideWord = word<OutcomeBeside>('granted-in-part', ...partOutcomes)

const besideShape: Shape<LimbBeside> = object({
  outcome: outcomeBesideWord,
  provisions: list(clauseShape),
  needs: list(termName),
  over: list(clauseShape),
})

const partFields = {
  /** The limb. */
  part: partWord,
  /** What it came to. */
  outcome: word<PartOutcome>(...partOutcomes),
  /** The clauses that settle it. */
  clauses: list(clauseShape),
  /**
   * What its rule was settled by: granted, the grounds that hold; rejected, the exceptions that hold or the grounds
   * that fail. None where no rule was asked.
   */
  settledBy: list(settling),
  /** The facts on which that rests. */
  facts: factsOfRight,
  /** What the rulebook beside the document says of it on the same facts; left out where there is none. */
  beside: optional(besideShape),
}

/** What a limb of a decision came to, as recorded.
 *
 * @category Decisions */
export interface RecordedPart extends DataOf<typeof partFields> {}

const partShape: Shape<RecordedPart> = object(partFields)

const decisionFields = {
  /** The right claimed. */
  right: word<Right>(...everyRight),
  /** The item; `null` for what is decided as a whole, and where there is no item to speak of. */
  item: nullable(itemName),
  /** What it comes to. */
  outcome: word<ItemOutcome>('granted', 'granted-in-part', 'rejected', 'undetermined', 'contradictory'),
  /** The clauses that settle it. */
  clauses: list(clauseShape),
  /** Its limbs. */
  parts: list(partShape),
  /** What settles it besides a rule. */
  reason: nullable(reasonWord),
  /**
   * The act that limits the right from outside the document, or the objection of the same request on which a rejected
   * erasure could have rested.
   */
  act: nullable(typedWords),
  /** Why the overriding interest is proven, in words, where the decision rests on one. */
  overridingInterest: nullable(typedWords),
  /** How long a granted restriction lasts. */
  period: nullable(grantedPeriod),
}

/**
 * The decision on one right for one data item, as an answer records it.
 *
 * @category Decisions
 */
export interface RecordedDecision extends DataOf<typeof decisionFields> {}

/** A decision as recorded, part of a message. */
export const decisionShape: Shape<RecordedDecision> = object(decisionFields)

/** A limb with the assessment behind it.
 *
 * @category Decisions */
export interface ExplainedPart<Fact extends AnyFact = AnyFact> extends RecordedPart {
  /** What the rule says; `null` where no rule was asked. */
  readonly assessment: Assessment<ClauseRef, Fact> | null
  /** The facts that can still change what the rulebook beside the document says of it. */
  readonly needsBeside?: readonly Need<ClauseRef, AnyFact>[]
}

/**
 * The decision on one right for one data item, with its explanation.
 *
 * @category Decisions
 */
export interface ItemDecision<Fact extends AnyFact = AnyFact> extends RecordedDecision {
  readonly parts: readonly ExplainedPart<Fact>[]
  /** The facts that can still change it. */
  readonly needs: readonly Need<ClauseRef, Fact>[]
  /** The facts given that exclude each other. */
  readonly contradiction: readonly Fact[]
  /** Whether the answer still has to name how long a restriction is needed (clause 24). */
  readonly periodNeeded: boolean
  /** What the rulebook beside the document says of it on the same facts; there only where there is one. */
  readonly beside?: DecisionBeside
}
