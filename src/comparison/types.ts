import type { AskedOf } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { ComparedPart } from './parts.js'
import type { RowCount } from './sets.js'

export type { RowCount }

/** Whether the first procedure gives less than the second, or more.
 *
 * @category Comparison */
export type ComparedEffect = 'narrower' | 'wider'

/** What a procedure comes to in one row of facts.
 *
 * @category Comparison */
export type ComparedOutcome = 'granted' | 'in-part' | 'rejected'

/** One of the two procedures: the first that was handed in, or the second.
 *
 * @category Comparison */
export type ComparedSide = 'ours' | 'theirs'

/** How many rows of facts stand in which relation.
 *
 * @category Comparison */
export interface RelationRows {
  /** Both come to the same. */
  readonly same: RowCount
  /** The first gives less. */
  readonly narrower: RowCount
  /** The first gives more. */
  readonly wider: RowCount
  /** Not comparable: facts that can't be together. */
  readonly outside: RowCount
}

/** A fact that only the second procedure asks for, with the rows of the first for which it matters.
 *
 * @category Comparison */
export interface NeverAsked {
  readonly fact: string
  readonly clause: ClauseRef
  readonly askedOf: AskedOf
  readonly rows: RowCount
}

/** How the rows of the first procedure's own facts stand to the second, whatever only that one asks for.
 *
 * @category Comparison */
export interface OwnRows extends RelationRows {
  /** The relation depends on facts that the first procedure never asks for. */
  readonly undecidable: RowCount
  /** Those facts. */
  readonly neverAsked: readonly NeverAsked[]
}

/** A condition of a situation: the fact has one of these values.
 *
 * @category Comparison */
export interface ComparedCondition {
  readonly fact: string
  /** In what is told to people, only those that can be. */
  readonly values: readonly (boolean | string)[]
  /** The values that it must not have. */
  readonly others: readonly (boolean | string)[]
  /** Whether one of them is what is ordinary: the condition only says that nothing else is the case. */
  readonly quiet: boolean
}

/** Conditions that together are one case of a cause.
 *
 * @category Comparison */
export interface CauseCase {
  readonly conditions: readonly ComparedCondition[]
  readonly rows: RowCount
}

/**
 * Why one procedure gives less or more: a ground that the other doesn't have, or an exception of the one.
 *
 * @category Comparison
 */
export interface Cause {
  readonly effect: ComparedEffect
  /** Whose ground or exception it is. */
  readonly side: ComparedSide
  /** What it is: a ground, what opens a part alone, an exception, or what leaves only a part. */
  readonly kind: 'ground' | 'part' | 'exception' | 'cut'
  /** Its name in that procedure's rules. */
  readonly name: string
  /** Its clauses. */
  readonly clauses: readonly [ClauseRef, ...ClauseRef[]]
  /** Where the other one rules on the right; `null` where it doesn't. */
  readonly against: ClauseRef | null
  /** How many rows it makes differ. */
  readonly rows: RowCount
  /** When the other one has nothing like it. */
  readonly cases: readonly CauseCase[]
}

/** What a procedure comes to, with the clauses that settle it.
 *
 * @category Comparison */
export interface SettledOutcome {
  readonly outcome: ComparedOutcome
  /** None where the procedure doesn't have the right or the part at all. */
  readonly clauses: readonly ClauseRef[]
}

/** What one procedure comes to in the example of a situation, with the clauses that a decision on it cites.
 *
 * @category Comparison */
export interface SituationOutcome extends SettledOutcome {
  /** Whether it comes to that throughout the situation; else to more or less of it, but never to what the other comes to. */
  readonly always: boolean
}

/** Why a procedure comes to what it comes to.
 *
 * - `ground`, `part`, `cut`: a ground gives it, a ground gives a part of it, something leaves no more than a part
 * - `exception`: an exception or a limit bars it
 * - `condition`: what it needs is not there
 * - `no-ground`: none of its several grounds holds, of which its clauses are
 * - `no-such-ground`: neither does one, nor has it anything like the ground by which the other one grants it
 * - `no-such-right`: it doesn't have the right or the part at all
 *
 * @category Comparison */
export type OutcomeReason =
  | 'ground'
  | 'part'
  | 'cut'
  | 'exception'
  | 'condition'
  | 'no-ground'
  | 'no-such-ground'
  | 'no-such-right'

/** One of the things that a procedure comes to in a situation as it is told.
 *
 * @category Comparison */
export interface ToldOutcome extends SettledOutcome {
  readonly reason: OutcomeReason
  /** When it comes to that, where it can come to something else; of what is told first only where nothing else says it. */
  readonly cases: readonly (readonly ComparedCondition[])[]
}

/**
 * A situation as it is told to people: as short as it can be said, and so with all else of which the same is said.
 *
 * @category Comparison
 */
export interface ToldSituation {
  /** What is so: of each, one of the alternatives. */
  readonly conditions: readonly (readonly [ComparedCondition, ...ComparedCondition[]])[]
  /** What makes the exception hold by which the procedure that gives less rejects the claim. */
  readonly because: readonly ComparedCondition[]
  /** Besides, no exception holds that this clause of the procedure that gives more has. */
  readonly unless: ClauseRef | null
  /** In how many rows it is so. */
  readonly rows: RowCount
  /** What each comes to, what it comes to in the example first. */
  readonly ours: readonly [ToldOutcome, ...ToldOutcome[]]
  readonly theirs: readonly [ToldOutcome, ...ToldOutcome[]]
}

/**
 * A situation in which one procedure gives less or more: conditions of which none can be left out or widened.
 *
 * @category Comparison
 */
export interface Situation {
  readonly effect: ComparedEffect
  readonly conditions: readonly ComparedCondition[]
  /** In how many rows it is so. */
  readonly rows: RowCount
  /** The row of it in which the least is out of the ordinary. */
  readonly example: Readonly<Record<string, boolean | string>>
  /** The facts of the example that are out of the ordinary. */
  readonly telling: readonly string[]
  readonly ours: SituationOutcome
  readonly theirs: SituationOutcome
  /** How it is told to people. */
  readonly told: ToldSituation
}

/** Two procedures beside each other on one right, or on a part of one.
 *
 * @category Comparison */
export interface PartComparison {
  readonly part: ComparedPart
  /** The document of each, by what references to its clauses begin with. */
  readonly documents: { readonly ours: string; readonly theirs: string }
  /** The clause of each; `null` where it doesn't have it. */
  readonly ours: ClauseRef | null
  readonly theirs: ClauseRef | null
  /** Every fact that either reads. */
  readonly facts: readonly string[]
  readonly rows: RelationRows
  readonly own: OwnRows
  readonly causes: readonly Cause[]
  /** An irredundant cover of what is narrower, then of what is wider; the most rows first. */
  readonly situations: readonly Situation[]
  /** How many such situations there are at all. */
  readonly possibleSituations: { readonly narrower: number; readonly wider: number }
}
