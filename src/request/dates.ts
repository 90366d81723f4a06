import { typedWords } from '../core/holding.js'
import type { DataOf, Shape } from '../core/index.js'
import { day, list, object, word } from '../core/shape.js'

const datesFields = {
  /** The day it was sent or brought. */
  submittedOn: day,
  /** The day it reached the institution. */
  receivedOn: day,
}

/** The two days from which the limits of a request run (clauses 41, 48).
 *
 * @category Request */
export interface RequestDates extends DataOf<typeof datesFields> {}

/** The two days of a request, part of an event. */
export const datesShape: Shape<RequestDates> = object(datesFields)

const ceasedFields = {
  /** The answer, or silence for a month from submission. */
  what: word('answer', 'silence'),
  /** The last day as it stood: it had passed. */
  due: day,
  /** The last day by the corrected days: it has not, or something was sent out by then. */
  dueNow: day,
}

/** What was late by the days as they stood, and isn't by the corrected ones.
 *
 * @category Request */
export interface CeasedLateness extends DataOf<typeof ceasedFields> {}

/** What ceases to be late, part of an event. */
export const ceasedShape: Shape<readonly CeasedLateness[]> = list(object(ceasedFields))

const correctionFields = {
  /** The day they were corrected. */
  on: day,
  /** Why. */
  reason: typedWords,
  /** The days as they stood. */
  before: datesShape,
  /** The days as corrected. */
  after: datesShape,
  /** What ceased to be late. */
  ceased: ceasedShape,
}

/** A correction of the days of a request: it stays on record.
 *
 * @category Request */
export interface DatesCorrection extends DataOf<typeof correctionFields> {}
