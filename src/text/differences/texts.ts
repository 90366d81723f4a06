import type {
  CaseDifferenceId,
  GdprDifferenceId,
  RecordingDifferenceId,
  RightsDifferenceId,
} from '../../procedure/index.js'

/** A provision that a note cites alone, by what it is about.
 *
 * @category Text */
export type ProvisionNamed = 'withdrawal' | 'erasure-after-withdrawal' | 'erasure' | 'restriction'

/** What is said of a difference from the GDPR: three clauses of a sentence, without a capital letter or a full stop.
 *
 * @category Text */
export interface DifferenceWords {
  /** What the document says. */
  readonly document: string
  /** What the GDPR says. */
  readonly gdpr: string
  /** What follows for the person. */
  readonly effect: string
  /** The words that differ where one provision alone is cited. */
  readonly under?: { readonly [P in ProvisionNamed]?: Partial<Omit<DifferenceWords, 'under'>> }
}

/** The words of every difference, in the parts in which a language writes them. */
export interface DifferenceTexts {
  readonly rights: Readonly<Record<RightsDifferenceId, DifferenceWords>>
  readonly cases: Readonly<Record<CaseDifferenceId, DifferenceWords>>
  readonly recordings: Readonly<Record<RecordingDifferenceId, DifferenceWords>>
}

/** What is said of every difference from the GDPR.
 *
 * @category Text */
export type Differences = Readonly<Record<GdprDifferenceId, DifferenceWords>>
