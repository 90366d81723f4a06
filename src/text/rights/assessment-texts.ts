import type { AskedOf, Outcome } from '../../core/index.js'
import type { ClauseRef } from '../../documents/index.js'
import type { AccessInformation, FurtherLimb, RightLimb } from '../../rights/index.js'
import type { Message } from '../kit/message.js'
import type { RightName } from './decision-texts.js'

/** What the request itself, or the procedure, can settle in a rule.
 *
 * @category Text */
export type GivenReason =
  | 'stated-in-request'
  | 'objected-in-request'
  | 'objection-limited-by-act'
  | 'erasure-claimed-in-request'
  | 'asked-for'
  | 'transfer-not-in-procedure'

/** How far a condition or a limit is known to hold.
 *
 * @category Text */
export type Standing = 'holds' | 'fails' | 'open'

/** What is decided on, in the forms that sentences need.
 *
 * @category Text */
export type Subject = Pick<RightName, 'name' | 'of'>

/** A limb of a right that isn't a piece of information.
 *
 * @category Text */
export type NamedLimb = Exclude<RightLimb, AccessInformation | FurtherLimb>

/**
 * The words of an assessment; the clauses are cited at the end of each sentence, or of each statement in it where they
 * differ.
 *
 * @category Text
 */
export interface AssessmentTexts {
  /** A piece of information that access gives, as what is decided on. */
  readonly information: (piece: AccessInformation) => Subject
  /** The same of a rule of a host's own, by its clause. */
  readonly ownRule: (clause: ClauseRef) => Subject
  /** What the limb of a right lets somebody ask for, as what can be asked for or not. */
  readonly limb: Readonly<Record<NamedLimb, string>>
  /** What it comes to, of a right, of a limb of one, and of a piece of information. */
  readonly verdict: {
    readonly right: { readonly [O in Outcome]: Message<[subject: Subject]> }
    readonly limb: { readonly [O in Outcome]: Message<[limb: string]> }
    readonly information: { readonly [O in Outcome]: Message<[subject: Subject]> }
    /** Whether something is left out of a copy, or of what is handed over, since it would harm others. */
    readonly leftOut: Readonly<Record<Outcome, string>>
    /** That access is rejected, because nothing is processed. */
    readonly nothingToAccess: string
  }
  /** How many of the conditions that follow are needed. */
  readonly conditions: { readonly [Join in 'any' | 'all']: string }
  /** The condition of a clause, before what is known of it. */
  readonly condition: { readonly [S in Standing]: Message<[clause: ClauseRef]> }
  /** The same of one of several conditions of a clause. */
  readonly oneCondition: { readonly [S in Standing]: Message<[clause: ClauseRef]> }
  /** That a condition does not count, because the request does not rely on it. */
  readonly notConsidered: Message<[clause: ClauseRef]>
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
  /** What the request itself, or the procedure, settles. */
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
