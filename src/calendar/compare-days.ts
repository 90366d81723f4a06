import { type PlainDate, plainDate } from './plain-date.js'

/**
 * Orders two civil days, as a sort wants it.
 *
 * Two days go in; −1 comes out where the first is earlier, 1 where it is later, 0 where they are the same day.
 *
 * @category Calendar
 * @see Regulation (EEC, Euratom) No 1182/71, art. 3
 * @example
 * ```ts
 * import { compareDays, plainDate } from 'privacy-rulebook/calendar'
 *
 * compareDays(plainDate('2026-02-28'), plainDate('2026-03-02')) // => -1
 * ```
 */
export function compareDays(a: PlainDate, b: PlainDate): -1 | 0 | 1 {
  if (isBefore(a, b)) return -1
  return a === b ? 0 : 1
}

/**
 * Tells whether a civil day is earlier than another; the same day is not.
 *
 * @category Calendar
 * @see Regulation (EEC, Euratom) No 1182/71, art. 3
 * @example
 * ```ts
 * import { isBefore, plainDate } from 'privacy-rulebook/calendar'
 *
 * isBefore(plainDate('2026-02-28'), plainDate('2026-03-02')) // => true
 * isBefore(plainDate('2026-03-02'), plainDate('2026-03-02')) // => false
 * ```
 */
export function isBefore(day: PlainDate, other: PlainDate): boolean {
  return plainDate(day) < plainDate(other)
}

/**
 * Tells whether a civil day is later than another; the same day is not.
 *
 * @category Calendar
 * @see Regulation (EEC, Euratom) No 1182/71, art. 3
 * @example
 * ```ts
 * import { isAfter, plainDate } from 'privacy-rulebook/calendar'
 *
 * isAfter(plainDate('2026-03-03'), plainDate('2026-03-02')) // => true
 * isAfter(plainDate('2026-03-02'), plainDate('2026-03-02')) // => false
 * ```
 */
export function isAfter(day: PlainDate, other: PlainDate): boolean {
  return plainDate(day) > plainDate(other)
}

/**
 * Gives the earlier of two civil days.
 *
 * @category Calendar
 * @see Regulation (EEC, Euratom) No 1182/71, art. 3
 * @example
 * ```ts
 * import { earlierOf, plainDate } from 'privacy-rulebook/calendar'
 *
 * earlierOf(plainDate('2026-03-02'), plainDate('2026-02-28')) // => '2026-02-28'
 * ```
 */
export function earlierOf(a: PlainDate, b: PlainDate): PlainDate {
  return isBefore(b, a) ? b : a
}

/**
 * Gives the later of two civil days.
 *
 * @category Calendar
 * @see Regulation (EEC, Euratom) No 1182/71, art. 3
 * @example
 * ```ts
 * import { laterOf, plainDate } from 'privacy-rulebook/calendar'
 *
 * laterOf(plainDate('2026-03-02'), plainDate('2026-02-28')) // => '2026-03-02'
 * ```
 */
export function laterOf(a: PlainDate, b: PlainDate): PlainDate {
  return isAfter(b, a) ? b : a
}
