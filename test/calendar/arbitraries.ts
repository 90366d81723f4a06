import fc from 'fast-check'
import { addDays, type Period, plainDate } from '../../src/calendar/index.js'

/** Any civil day whose public holidays are known and that leaves room for a deadline. */
export const knownDay = fc
  .integer({ min: 0, max: 60_000 })
  .map((days) => addDays(plainDate('2018-01-01'), days))

/** Any civil day that leaves room on both sides for the sums of the tests. */
export const anyDay = fc
  .integer({ min: 0, max: 3_200_000 })
  .map((days) => addDays(plainDate('0500-01-01'), days))

/** Any length of time that a clause could set. */
export const period: fc.Arbitrary<Period> = fc.oneof(
  fc.record({ months: fc.integer({ min: 0, max: 24 }) }),
  fc.record({ days: fc.integer({ min: 0, max: 400 }) }),
)
