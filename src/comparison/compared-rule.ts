import type { AskedOf, CitedWithoutGround, FactDeclaration, RuleNode } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'

/** A statement of either rule, over facts of any vocabulary. */
export type Statement = RuleNode<ClauseRef, string>

/** A ground, an exception or a cut, by its name. */
export interface Branch {
  readonly name: string
  readonly node: Statement
  /** A ground without the limit that defeats it, where there is one. */
  readonly unlimited?: Statement
}

/** The facts that a rule can read. */
export type AnyFacts = Readonly<Record<string, FactDeclaration<ClauseRef, boolean | string, AskedOf>>>

/**
 * What one side rules on a right or a part of one: granted where its grounds hold without an exception and without a cut; in
 * part where a cut holds, or only what opens a part; else rejected.
 */
export interface ComparedRule {
  /** The clause that gives the right. */
  readonly clause: ClauseRef
  /** The facts that it can read. */
  readonly vocabulary: AnyFacts
  /** Whether one of the grounds is enough, or every one is needed. */
  readonly join: 'any' | 'all'
  readonly grounds: readonly Branch[]
  /** Each of them beats every ground. */
  readonly exceptions: readonly Branch[]
  /** The clause that holds the exceptions, where the law names one. */
  readonly exceptionsIn?: ClauseRef
  /** The limit that stands in each ground, where there is one. */
  readonly limit?: Branch
  /** What a rejection cites where no ground holds. */
  readonly cited?: CitedWithoutGround
  /** What gives a part where nothing gives the whole. */
  readonly inPart: readonly Branch[]
  /** What leaves no more than a part of what would be granted. */
  readonly cuts: readonly Branch[]
  /** When facts contradict each other. */
  readonly contradictions: readonly Statement[]
}
