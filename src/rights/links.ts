import { type RuleDeclaration, type RuleNode, rulesOver } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import { type RightFact, rightFacts } from './facts.js'

/** A statement of a right's rule.
 *
 * @category Rights */
export type RightNode = RuleNode<ClauseRef, RightFact>

/** The rule of a right as data.
 *
 * @category Rights */
export type RightDeclaration = RuleDeclaration<ClauseRef, RightFact>

/** The grounds of an erasure that a request can state.
 *
 * @category Rights
 * @see Adakavas clauses 17, 19
 * @example
 * ```ts
 * erasureGrounds[0] // => 'adakavas:17.1'
 * ```
 */
export const erasureGrounds = Object.freeze([
  'adakavas:17.1',
  'adakavas:17.2',
  'adakavas:17.3',
  'adakavas:17.4',
] as const)

/** A ground of an erasure.
 *
 * @category Rights */
export type ErasureGround = (typeof erasureGrounds)[number]

/** The grounds of a restriction that a request can state.
 *
 * @category Rights
 * @see Adakavas clauses 21, 24
 * @example
 * ```ts
 * restrictionGrounds[0] // => 'adakavas:21.1'
 * ```
 */
export const restrictionGrounds = Object.freeze(['adakavas:21.1', 'adakavas:21.2', 'adakavas:21.3'] as const)

/** A ground of a restriction.
 *
 * @category Rights */
export type RestrictionGround = (typeof restrictionGrounds)[number]

/**
 * What the other claims of one request mean for the rules of one data item.
 *
 * The link is between rules, not between finished verdicts: an earlier right stands inside the later one as a
 * sub-tree, so that what is unknown in the earlier stays unknown, with its question, in the later.
 */
export interface Links {
  /** A withdrawal of consent in this request covers the item. */
  readonly withdrawal: boolean
  /** An objection in this request covers it. */
  readonly objection: boolean
  /** A correction of it is claimed. */
  readonly correction: boolean
  /** An addition to it is claimed. */
  readonly supplement: boolean
  /** An erasure of it is claimed. */
  readonly erasure: boolean
  /** The grounds that count for an erasure; `null` where any does. */
  readonly erasureGrounds: readonly ErasureGround[] | null
  /** The grounds that count for a restriction; `null` where any does. */
  readonly restrictionGrounds: readonly RestrictionGround[] | null
}

/** No other claim: the rights by themselves. */
export const unlinked: Links = Object.freeze({
  withdrawal: false,
  objection: false,
  correction: false,
  supplement: false,
  erasure: false,
  erasureGrounds: null,
  restrictionGrounds: null,
})

/** Builders of the rights' rules: citing a clause, a fact or a value that does not exist does not compile. */
export const { is, given, all, any, none } = rulesOver<ClauseRef, typeof rightFacts>(rightFacts)

/** A ground that counts only where the request states it (reading `statedGround: 'only-stated'`). */
export function ifStated<Ground extends ClauseRef>(
  stated: readonly Ground[] | null,
  ground: Ground,
  content: ClauseRef,
  node: RightNode,
): RightNode {
  return stated === null
    ? node
    : all(ground, given(content, stated.includes(ground), 'stated-in-request'), node)
}
