import type { Shape } from '../core/index.js'
import { facts, list, object, optional, required, text, word } from '../core/shape.js'
import {
  type AccessFacts,
  accessFacts,
  type ItemFacts,
  itemFacts,
  type Right,
  rights,
} from '../procedure/index.js'
import type { RestrictionPeriod } from './claim.js'
import { periodShape } from './claim-shape.js'

/**
 * One data item with its facts, as the one who examines found them.
 *
 * @category Facts
 */
export interface ItemRecord {
  /** The host's own name of the item. */
  readonly item: string
  /** What is known of it. */
  readonly facts: ItemFacts
  /** Why the overriding interest is proven, in words: asked for with `overridingInterestProven: true` (clause 27). */
  readonly overridingInterest?: string
  /** How long a restriction of it is needed, where that is shorter than asked or nothing was asked (clause 24). */
  readonly neededPeriod?: RestrictionPeriod
}

/**
 * A limit from outside the document, with the act it comes from: it rejects that right for that item.
 *
 * @category Facts
 * @see Adakavas clause 9
 */
export interface ExternalLimit {
  /** The right it limits. */
  readonly right: Right
  /** The item, or for access the data or a piece of information; without it, the right as a whole. */
  readonly item?: string
  /** The act and article it comes from. */
  readonly act: string
}

/**
 * Everything that an answer is decided from: facts, never verdicts.
 *
 * @category Facts
 */
export interface CaseFacts {
  /** The facts of access. */
  readonly access?: AccessFacts
  /** Every item held about the data subject, each with its facts. */
  readonly items: readonly ItemRecord[]
  /** Items that were claimed but are not held. */
  readonly notHeld?: readonly string[]
  /** Limits from outside the document. */
  readonly limits?: readonly ExternalLimit[]
}

/** Case facts, as they cross the boundary. */
export const caseFactsShape: Shape<CaseFacts> = object({
  access: optional(facts(accessFacts), 'adakavas:10'),
  items: list(
    object({
      item: text,
      facts: facts(itemFacts),
      overridingInterest: optional(text, 'adakavas:27'),
      neededPeriod: optional(periodShape, 'adakavas:24'),
    }),
  ),
  notHeld: optional(list(text)),
  limits: optional(
    list(object({ right: word(...rights), item: optional(text), act: required(text, 'adakavas:9') })),
    'adakavas:9',
  ),
})
