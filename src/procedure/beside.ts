import type { Assessment, Need } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { Links } from './links.js'
import type { FurtherName, OwnName, SettlingName } from './names.js'
import type { Right } from './right.js'
import type { AnyFact, AnyFacts } from './vocabulary.js'

/** What the rules of another rulebook say of a limb, as it is recorded.
 *
 * @category Decisions */
export interface LimbBeside {
  /** What they come to on the same facts. */
  readonly outcome: OutcomeBeside
  /** The provisions that settle it; none while it is open. */
  readonly provisions: readonly ClauseRef[]
  /** The facts that can still change it. */
  readonly needs: readonly string[]
  /** Where the limb is what they say and not what the document says: the clauses of the document that say otherwise. */
  readonly over: readonly ClauseRef[]
}

/** What the rules of another rulebook come to.
 *
 * @category Decisions */
export type OutcomeBeside =
  | 'granted'
  | 'granted-in-part'
  | 'rejected'
  | 'not-applicable'
  | 'undetermined'
  | 'contradictory'

/** A limb of a decision, settled by a rule or left open.
 *
 * @category Decisions */
export interface WeighedLimb {
  readonly part: string
  readonly outcome: Exclude<OutcomeBeside, 'granted-in-part'>
  readonly clauses: readonly ClauseRef[]
  readonly settledBy: readonly {
    readonly name: SettlingName | FurtherName | OwnName
    readonly clause: ClauseRef
  }[]
  readonly facts: AnyFacts
  readonly assessment: Assessment<ClauseRef, AnyFact> | null
  readonly beside?: LimbBeside
  readonly needsBeside?: readonly Need<ClauseRef, AnyFact>[]
  /** What is left out of it, where the rulebook grants it over the document, and only in part. */
  readonly cutBeside?: WeighedLimb
}

/** A limb as it is recorded, as far as notes tell of it.
 *
 * @category Decisions */
export type NotedLimb = Pick<WeighedLimb, 'part' | 'outcome' | 'clauses' | 'beside'>

/** What a limb comes to, with what the rulebook beside the document says of it.
 *
 * @category Decisions */
export type Weigh = <Limb extends WeighedLimb>(limb: Limb) => Limb

/** A decision, as far as its limbs are summed up.
 *
 * @category Decisions */
export interface SummedDecision {
  readonly outcome: string
  readonly clauses: readonly ClauseRef[]
  readonly parts: readonly WeighedLimb[]
}

/** What the rules of another rulebook say of a decision on the same facts: beside the document, limb by limb taken together.
 *
 * @category Decisions */
export interface DecisionBeside {
  /** What they come to. */
  readonly outcome: OutcomeBeside
  /** The provisions that settle it. */
  readonly provisions: readonly ClauseRef[]
  /** The facts that can still change it. */
  readonly needs: readonly Need<ClauseRef, AnyFact>[]
}

/** A note that the document gives less than the rulebook beside it, that this prevails, or that more is given than it has.
 *
 * @category Decisions */
export interface NoteBeside {
  readonly note: 'poorer-than-gdpr' | 'gdpr-prevails' | 'more-than-gdpr' | 'restrict-instead'
  readonly clauses: readonly [ClauseRef, ...ClauseRef[]]
  readonly data: { readonly right: Right; readonly item: string | null }
}

/** A decision, with what the rulebook beside the document says of it where there is one.
 *
 * @category Decisions */
export interface WeighedDecision {
  readonly beside?: DecisionBeside
}

/** What a limb is decided from.
 *
 * @category Decisions */
export interface Weighing {
  readonly right: Right
  readonly links: Links
  readonly facts: AnyFacts
}
