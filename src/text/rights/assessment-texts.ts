import type { AskedOf, Outcome } from '../../core/index.js'
import type { ClauseRef } from '../../documents/index.js'
import type { AccessInformation } from '../../rights/index.js'
import type { Message } from '../kit/message.js'
import type { RightName } from './decision-texts.js'

/** What the request itself can settle in a rule.
 *
 * @category Text */
export type GivenReason =
  | 'stated-in-request'
  | 'objected-in-request'
  | 'objection-limited-by-act'
  | 'erasure-claimed-in-request'

/** How far a condition or a limit is known to hold.
 *
 * @category Text */
export type Standing = 'holds' | 'fails' | 'open'

/** What is decided on, in the forms that sentences need.
 *
 * @category Text */
export type Subject = Pick<RightName, 'name' | 'of'>

/**
 * The words of an assessment; the clauses are cited at the end of each sentence.
 *
 * @category Text
 */
export interface AssessmentTexts {
  /** A piece of information that access gives, as what is decided on. */
  readonly information: (piece: AccessInformation) => Subject
  /** The same of a rule of a host's own, by its clause. */
  readonly ownRule: (clause: ClauseRef) => Subject
  /** What it comes to, of a right and of a piece of information. */
  readonly verdict: {
    readonly right: { readonly [O in Outcome]: Message<[subject: Subject]> }
    readonly information: { readonly [O in Outcome]: Message<[subject: Subject]> }
    /** That access is rejected, because nothing is processed. */
    readonly nothingToAccess: string
  }
  /** How many of the conditions that follow are needed. */
  readonly conditions: { readonly [Join in 'any' | 'all']: string }
  /** One condition, before what is known of it. */
  readonly condition: { readonly [S in Standing]: Message<[clause: ClauseRef]> }
  /** That each of the limits that follow is enough. */
  readonly limits: string
  /** One limit, before what is known of it. */
  readonly limit: { readonly [S in Standing]: Message<[clause: ClauseRef]> }
  /** That a condition or a limit stands as it does, and the one thing that decides it. */
  readonly because: Message<[words: string, why: string]>
  /** What nobody has answered yet. */
  readonly notKnown: Message<[whether: string]>
  /** A statement that makes no difference. */
  readonly regardless: Message<[whether: string]>
  /** What the request itself settles. */
  readonly given: {
    readonly [G in GivenReason]: { readonly holds: string; readonly fails: string }
  }
  /** What was settled beforehand by something else. */
  readonly givenOtherwise: { readonly holds: string; readonly fails: string }
  /** Whom a question is put to, before the question. */
  readonly ask: Readonly<Record<AskedOf, string>>
  /** That answers exclude each other, before the questions. */
  readonly contradiction: string
}
