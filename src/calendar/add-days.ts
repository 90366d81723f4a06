import { dayOf, numberOf } from './day-number.js'
import { type PlainDate, plainDate } from './plain-date.js'
import { requireWhole } from './require-whole.js'

/**
 * Adds calendar days to a civil day.
 *
 * A day and a whole number of days go in, a negative number counts back; the day that many days away comes
 * out. Saturdays, Sundays and public holidays count like any other day. A fraction is a `TypeError`, a day
 * outside the years 1 to 9999 a `RangeError`.
 *
 * @category Calendar
 * @see Regulation (EEC, Euratom) No 1182/71, art. 3(1) and 3(3); Civil Code of Lithuania, art. 1.118
 * @example
 * ```ts
 * import { addDays, plainDate } from 'privacy-rulebook/calendar'
 *
 * addDays(plainDate('2026-03-18'), 10) // => '2026-03-28'
 * addDays(plainDate('2024-03-01'), -1) // => '2024-02-29'
 * ```
 */
export function addDays(day: PlainDate, days: number): PlainDate {
  requireWhole(days, 'days')
  return dayOf(numberOf(plainDate(day)) + days)
}

/**
 * Counts the calendar days from one civil day to another.
 *
 * Two days go in; a whole number of days comes out, 0 for the same day and negative where the second is the
 * earlier. It is what {@link addDays} needs to get from the first to the second.
 *
 * @category Calendar
 * @see Regulation (EEC, Euratom) No 1182/71, art. 3(1); Civil Code of Lithuania, art. 1.118
 * @example
 * ```ts
 * import { daysBetween, plainDate } from 'privacy-rulebook/calendar'
 *
 * daysBetween(plainDate('2026-03-18'), plainDate('2026-03-28')) // => 10
 * daysBetween(plainDate('2026-03-28'), plainDate('2026-03-18')) // => -10
 * ```
 */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return numberOf(plainDate(to)) - numberOf(plainDate(from))
}
