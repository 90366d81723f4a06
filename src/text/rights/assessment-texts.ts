import type { AskedOf, Outcome } from '../../core/index.js'
import type { ClauseRef } from '../../documents/index.js'
import type { Message } from '../kit/message.js'
import type { Cited } from '../kit/references.js'
import type { Topic } from './topic.js'

/** What the request itself can settle in a rule.
 *
 * @category Text */
export type GivenReason = 'stated-in-request' | 'objected-in-request' | 'erasure-claimed-in-request'

/** How far a condition or a limit is known to hold.
 *
 * @category Text */
export type Standing = 'holds' | 'fails' | 'open'

/** A condition or a limit as found.
 *
 * @category Text */
export interface ConditionFound {
  /** The clause that sets it. */
  readonly clause: ClauseRef
  /** What is known of it, as statements. */
  readonly statements: readonly string[]
  /** The other clauses that the statements come from. */
  readonly besides: readonly ClauseRef[]
}

/** What a rule comes to.
 *
 * @category Text */
export interface VerdictReached {
  /** What the rule is about; `null` for a rule of a host's own. */
  readonly topic: Topic | null
  /** The clause of the rule. */
  readonly clause: ClauseRef
  /** The clauses that settle it, or that of the rule where nothing does. */
  readonly decisive: Cited
}

/**
 * The sentences of an assessment.
 *
 * @category Text
 */
export interface AssessmentTexts {
  /** What it comes to. */
  readonly verdict: { readonly [O in Outcome]: Message<[reached: VerdictReached]> }
  /** How many of the conditions that follow are needed. */
  readonly conditions: { readonly [Join in 'any' | 'all']: Message<[clause: ClauseRef]> }
  /** One condition. */
  readonly condition: { readonly [S in Standing]: Message<[found: ConditionFound]> }
  /** That each of the limits that follow is enough. */
  readonly limits: Message<[clause: ClauseRef]>
  /** One limit. */
  readonly limit: { readonly [S in Standing]: Message<[found: ConditionFound]> }
  /** What nobody has answered yet. */
  readonly notKnown: Message<[whether: readonly [string, ...string[]]]>
  /** A statement that makes no difference. */
  readonly regardless: Message<[whether: string]>
  /** What the request itself settles. */
  readonly given: {
    readonly [G in GivenReason]: { readonly holds: string; readonly fails: string }
  }
  /** What was settled beforehand by something else. */
  readonly givenOtherwise: { readonly holds: string; readonly fails: string }
  /** What is still to be asked, and of whom. */
  readonly ask: { readonly [A in AskedOf]: Message<[question: string, clause: ClauseRef]> }
  /** That answers to questions exclude each other. */
  readonly contradiction: Message<[questions: readonly string[], clauses: Cited]>
}
