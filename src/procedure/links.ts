/**
 * What the other claims of one request mean for the rules of one data item.
 *
 * The link is between rules, not between finished verdicts: an earlier right stands inside the later one as a
 * sub-tree, so that what is unknown in the earlier stays unknown, with its question, in the later.
 *
 * @category Rights
 */
export interface Links {
  /** A withdrawal of consent in this request covers the item. */
  readonly withdrawal: boolean
  /** An objection in this request covers it. */
  readonly objection: boolean
  /** An act outside the document limits that objection. */
  readonly objectionLimited: boolean
  /** A correction of it is claimed. */
  readonly correction: boolean
  /** An addition to it is claimed. */
  readonly supplement: boolean
  /** An erasure of it is claimed. */
  readonly erasure: boolean
  /** A restriction of it is claimed, and the request does not say that its erasure goes first. */
  readonly restriction: boolean
}
