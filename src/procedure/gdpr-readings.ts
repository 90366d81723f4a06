/**
 * How a controller reads the places where the GDPR itself leaves more than one reading open.
 *
 * @category Procedure
 */
export interface GdprReadings {
  /** Grounds relating to the person's particular situation (Article 21(1), (6)): to be given, or presumed. */
  readonly particularSituation: 'asked' | 'presumed'
  /** What overrides an objection where its datum is to be erased (Article 17(1)(c)): as in Article 21(1), or any legitimate ground. */
  readonly overridingGrounds: 'as-in-objection' | 'any-overriding'
  /** Whether a public task as the basis shows by itself that the datum is necessary for it (Article 17(3)(b)). */
  readonly publicTaskBasis: 'necessity-asked' | 'settles'
  /** Whether the purposes have to need what is added to incomplete data (Article 16): weighed in `incomplete`, or a condition. */
  readonly additionPurposes: 'weighed' | 'needed'
}
