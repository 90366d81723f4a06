import { daysBetween } from './add-days.js'
import { isAfter } from './compare-days.js'
import type { Deadline } from './deadline-record.js'
import type { PlainDate } from './plain-date.js'

/**
 * Tells whether an act done on a civil day is late for a deadline.
 *
 * A deadline and the day of the act go in; the due day itself is in time, through its last hour.
 *
 * @category Calendar
 * @see Regulation (EEC, Euratom) No 1182/71, art. 3(2) and 3(4)
 * @example
 * ```ts
 * import { deadline, isLate, plainDate } from 'privacy-rulebook/calendar'
 *
 * const answer = deadline({ clause: 'adakavas:41', from: plainDate('2026-01-31'), period: { months: 1 } })
 * isLate(answer, plainDate('2026-03-02')) // => false
 * isLate(answer, plainDate('2026-03-03')) // => true
 * ```
 */
export function isLate(deadline: Deadline, day: PlainDate): boolean {
  return isAfter(day, deadline.due)
}

/**
 * Counts by how many calendar days an act done on a civil day is late for a deadline.
 *
 * A deadline and the day of the act go in; the days after the due day come out, 0 for an act in time.
 *
 * @category Calendar
 * @see Regulation (EEC, Euratom) No 1182/71, art. 3(2) and 3(4)
 * @example
 * ```ts
 * import { daysLate, deadline, plainDate } from 'privacy-rulebook/calendar'
 *
 * const answer = deadline({ clause: 'adakavas:41', from: plainDate('2026-01-31'), period: { months: 1 } })
 * daysLate(answer, plainDate('2026-03-02')) // => 0
 * daysLate(answer, plainDate('2026-03-05')) // => 3
 * ```
 */
export function daysLate(deadline: Deadline, day: PlainDate): number {
  return Math.max(0, daysBetween(deadline.due, day))
}
