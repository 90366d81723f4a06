import type { LastDay } from '../calendar/index.js'
import { firstOfEach } from '../core/records.js'

/**
 * How a controller reads the places where the GDPR itself leaves more than one reading open.
 *
 * @category Procedure
 */
export interface GdprReadings {
  /** A last day that is a Saturday, a Sunday or a public holiday: moves to the next working day, or stays as counted. */
  readonly lastDay: LastDay
  /** An open identity inquiry (Article 12(6)): the month runs from receipt, or stands still until the answer arrives. */
  readonly identityInquiry: 'clock-runs' | 'clock-pauses'
  /** Grounds relating to the person's particular situation (Article 21(1), (6)): to be given, or presumed. */
  readonly particularSituation: 'asked' | 'presumed'
  /**
   * What overrides an objection where its datum is to be erased (Article 17(1)(c)): what does under Article 21(1), or any
   * overriding legitimate ground, compelling or not, relied on or not.
   */
  readonly overridingGrounds: 'as-in-objection' | 'any-overriding'
  /** Whether a public task as the basis shows by itself that the datum is necessary for it (Article 17(3)(b)). */
  readonly publicTaskBasis: 'necessity-asked' | 'settles'
  /** Whether the purposes have to need what is added to incomplete data (Article 16): weighed in `incomplete`, or a condition. */
  readonly additionPurposes: 'weighed' | 'needed'
  /** Until when a refusal is told (Article 12(4)): one month from receipt, or as long as the limit was extended. */
  readonly refusalLimit: 'one-month' | 'extended'
}

/** Every reading with its alternatives, the default first. */
export const gdprReadingAlternatives = Object.freeze({
  lastDay: ['next-working-day', 'as-counted'],
  identityInquiry: ['clock-runs', 'clock-pauses'],
  particularSituation: ['asked', 'presumed'],
  overridingGrounds: ['as-in-objection', 'any-overriding'],
  publicTaskBasis: ['necessity-asked', 'settles'],
  additionPurposes: ['weighed', 'needed'],
  refusalLimit: ['one-month', 'extended'],
} as const satisfies {
  readonly [R in keyof GdprReadings]: readonly [GdprReadings[R], ...GdprReadings[R][]]
})

/**
 * The readings that hold where a controller has not chosen otherwise: the letter of the Regulation first.
 *
 * @category Procedure
 */
export const defaultGdprReadings: GdprReadings = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ firstOfEach(gdprReadingAlternatives),
)
