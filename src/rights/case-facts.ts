import { itemName, typedWords } from '../core/holding.js'
import type { DataOf, Shape } from '../core/index.js'
import { list, object, openFacts, word } from '../core/shape.js'
import {
  type AccessFacts,
  accessFacts,
  everyRight,
  type ItemFacts,
  itemFacts,
  type LimitingArticle,
  ownNameForm,
  type Right,
} from '../procedure/index.js'
import { optional, required } from '../procedure/roles.js'
import { periodShape } from './claim.js'

/** The facts of access, and of an item, as they cross the boundary: each procedure says which it has. */
export const factsOfAccess: Shape<AccessFacts> = openFacts(accessFacts, ownNameForm)
export const factsOfItem: Shape<ItemFacts> = openFacts(itemFacts, ownNameForm)

const itemFields = {
  /** The host's own name of the item. */
  item: itemName,
  /** What is known of it. */
  facts: factsOfItem,
  /** Why the overriding interest is proven, in words: asked for with `overridingInterestProven: true` (clause 27). */
  overridingInterest: optional(typedWords, 'objectionLimit'),
  /** How long a restriction of it is needed, where that is shorter than asked or nothing was asked (clause 24). */
  neededPeriod: optional(periodShape, 'restrictionContent'),
}

/**
 * One data item with its facts, as the one who examines found them.
 *
 * @category Facts
 */
export interface ItemRecord extends DataOf<typeof itemFields> {}

const itemShape: Shape<ItemRecord> = object(itemFields)

const limitFields = {
  /** The right it limits. */
  right: word<Right>(...everyRight),
  /** The item, or for access the data or a piece of information; without it, the right as a whole. */
  item: optional(itemName),
  /** The act and article it comes from. */
  act: required(typedWords, 'externalLimit'),
  /** The article of the GDPR under which that act limits it; left out under the GDPR itself, Article 23. */
  article: optional(word<LimitingArticle>('gdpr:23', 'gdpr:85', 'gdpr:89(2)', 'gdpr:89(3)'), 'externalLimit'),
}

/**
 * A limit from outside the document, with the act it comes from: it rejects that right for that item.
 *
 * @category Facts
 * @see Adakavas clause 9; GDPR 23, 85, 89
 */
export interface ExternalLimit extends DataOf<typeof limitFields> {}

const limitShape: Shape<ExternalLimit> = object(limitFields)

const caseFields = {
  /** The facts of access. */
  access: optional(factsOfAccess, 'access'),
  /** Every item held about the data subject, each with its facts. */
  items: list(itemShape),
  /** Items that were claimed but are not held. */
  notHeld: optional(list(itemName)),
  /** Limits from outside the document. */
  limits: optional(list(limitShape), 'externalLimit'),
}

/**
 * Everything that an answer is decided from: facts, never verdicts.
 *
 * @category Facts
 */
export interface CaseFacts extends DataOf<typeof caseFields> {}

/** Case facts, as they cross the boundary. */
export const caseFactsShape: Shape<CaseFacts> = object(caseFields)
