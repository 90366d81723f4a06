import type { LastDay } from '../calendar/index.js'
import type { GdprReadings } from './gdpr-readings.js'
import type { PoorerThanGdpr } from './poorer-than-gdpr.js'

/**
 * How an institution reads the places where a document leaves more than one reading open.
 *
 * @category Procedure
 */
export interface Readings {
  /**
   * A last day that is a Saturday, a Sunday or a public holiday: moves to the next working day (Regulation
   * 1182/71 art. 3(4), Civil Code 1.121), or stays as counted.
   */
  readonly lastDay: LastDay
  /**
   * "Up to two months" in clause 41: two months in all from receipt, or two further months, three from receipt
   * (GDPR 12(3)).
   */
  readonly extension: 'two-months-in-all' | 'two-further-months'
  /** An open identity inquiry (clause 44): the month runs on, or its days are added to the month. */
  readonly identityInquiry: 'clock-runs' | 'clock-pauses'
  /** A late notice of refusal (clauses 43.1, 44, 45, 57): accepted, with a breach on record, or no longer possible. */
  readonly lateRefusal: 'breach' | 'lapses'
  /** The ground of an erasure or a restriction (clauses 19, 24): any that holds, or only one that the request states. */
  readonly statedGround: 'any-that-holds' | 'only-stated'
  /** Another basis beside a withdrawn consent (clause 17.2 with 9): defeats that ground, or is beside the point. */
  readonly otherBasisRemains: 'defeats-withdrawal-ground' | 'irrelevant'
  /** A complaint (clause 48) against a refusal under clauses 43.1, 44 or 45: admissible as against a rejection, or not. */
  readonly refusalComplaint: 'admissible' | 'inadmissible'
  /** A complaint about silence (clause 48) after an act in time and a limit that then passed: admissible, or not. */
  readonly silenceAfterAct: 'admissible' | 'inadmissible'
  /**
   * Whether who only inquired about identity, confirmed it or asked to complete has examined the request (clauses 46,
   * 58), and so may not review a complaint: yes; or no, unless the complaint is about a refusal under clause 44.
   */
  readonly identityStep: 'bars' | 'does-not-bar'
  /**
   * An identity inquiry after its ten days (clauses 44, 55): accepted, with a breach on record, or no longer possible.
   * The month runs on either way.
   */
  readonly lateInquiry: 'breach' | 'lapses'
}

/**
 * The readings of a procedure: those of every document, and what a rule book of its own leaves open besides.
 *
 * @category Procedure
 */
export interface AnyReadings extends Readings, Partial<Omit<GdprReadings, keyof Readings>> {
  /** What becomes of a case in which the document gives less than the GDPR; there only where it is held against the GDPR. */
  readonly poorerThanGdpr?: PoorerThanGdpr
}

/**
 * The readings that hold where an institution has not chosen otherwise: the letter of the document first.
 *
 * @category Procedure
 * @example
 * ```ts
 * defaultReadings.extension // => 'two-months-in-all'
 * ```
 */
export const defaultReadings: Readings = /* @__PURE__ */ Object.freeze({
  lastDay: 'next-working-day',
  extension: 'two-months-in-all',
  identityInquiry: 'clock-runs',
  lateRefusal: 'breach',
  statedGround: 'any-that-holds',
  otherBasisRemains: 'defeats-withdrawal-ground',
  refusalComplaint: 'admissible',
  silenceAfterAct: 'admissible',
  identityStep: 'bars',
  lateInquiry: 'breach',
})

/** Every reading with its alternatives, the default first. */
export const readingAlternatives = Object.freeze({
  lastDay: ['next-working-day', 'as-counted'],
  extension: ['two-months-in-all', 'two-further-months'],
  identityInquiry: ['clock-runs', 'clock-pauses'],
  lateRefusal: ['breach', 'lapses'],
  statedGround: ['any-that-holds', 'only-stated'],
  otherBasisRemains: ['defeats-withdrawal-ground', 'irrelevant'],
  refusalComplaint: ['admissible', 'inadmissible'],
  silenceAfterAct: ['admissible', 'inadmissible'],
  identityStep: ['bars', 'does-not-bar'],
  lateInquiry: ['breach', 'lapses'],
} as const satisfies { readonly [R in keyof Readings]: readonly [Readings[R], ...Readings[R][]] })
