import { monthsFrom } from './day-number.js'
import { type PlainDate, plainDate } from './plain-date.js'
import { requireWhole } from './require-whole.js'

/**
 * Adds months to a civil day, in one sum.
 *
 * A day and a whole number of months go in, a negative number counts back; the day with the same number in
 * the month reached comes out, or the last day of that month where it has no such day. Sums must not be
 * chained: two months from 31 January is 31 March, a month and another month would be 28 March. A fraction is
 * a `TypeError`, a day outside the years 1 to 9999 a `RangeError`.
 *
 * @category Calendar
 * @see Regulation (EEC, Euratom) No 1182/71, art. 3(2)(c); Civil Code of Lithuania, art. 1.119
 * @example
 * ```ts
 * import { addMonths, plainDate } from 'privacy-rulebook/calendar'
 *
 * addMonths(plainDate('2026-01-31'), 1) // => '2026-02-28'
 * addMonths(plainDate('2026-01-31'), 2) // => '2026-03-31'
 * addMonths(plainDate('2024-01-31'), 1) // => '2024-02-29'
 * ```
 */
export function addMonths(day: PlainDate, months: number): PlainDate {
  requireWhole(months, 'months')
  return monthsFrom(plainDate(day), months)
}
