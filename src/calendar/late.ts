import { daysBetween } from './add-days.js'
import { isAfter } from './compare-days.js'
import type { Deadline } from './deadline-record.js'
import { outOfRange } from './out-of-range.js'
import type { PlainDate } from './plain-date.js'
import { trusting } from './trusting.js'

/**
 * Tells whether the last day of a deadline is known. It isn't where the calendar ended before it could be told whether
 * the counted day is a working day: what is done by the counted day is in time, and of a later day nobody can tell.
 *
 * @category Calendar
 * @see Regulation (EEC, Euratom) No 1182/71, art. 3(4)
 * @example
 * ```ts
 * import { deadline, defineHolidayCalendar, isDueKnown, plainDate } from 'privacy-rulebook/calendar'
 *
 * const calendar = defineHolidayCalendar({ name: 'the office', firstYear: 2026, days: ['2026-12-25'] })
 * const limit = { clause: 'adakavas:41', period: { months: 1 }, calendar, beyondCalendar: 'as-counted' } as const
 * isDueKnown(deadline({ ...limit, from: plainDate('2026-11-25') })) // => true
 * isDueKnown(deadline({ ...limit, from: plainDate('2026-12-07') })) // => false
 * ```
 */
export function isDueKnown(deadline: Deadline): boolean {
  return ofDeadline(deadline, ({ steps }) => steps.at(-1)?.step !== 'calendar-ends')
}

/** Reads a deadline that a host handed in. */
const ofDeadline = <Result>(given: Deadline, run: (deadline: Deadline) => Result): Result =>
  trusting('deadline', 'a deadline', () => run(given))

/** Refuses to tell of a day after the counted one whether it is in time, where the calendar ended before. */
function requireKnown(deadline: Deadline, day: PlainDate): void {
  if (isDueKnown(deadline) || !isAfter(day, deadline.due)) return
  throw outOfRange('The calendar ends before the last day can be told')
}

/**
 * Tells whether an act done on a civil day is late for a deadline.
 *
 * A deadline and the day of the act go in; the due day itself is in time, through its last hour. Where the last day is
 * not known ({@link isDueKnown}), a day after the counted one is a `RangeError`.
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
  return ofDeadline(deadline, (known) => {
    requireKnown(known, day)
    return isAfter(day, known.due)
  })
}

/**
 * Counts by how many calendar days an act done on a civil day is late for a deadline.
 *
 * A deadline and the day of the act go in; the days after the due day come out, 0 for an act in time. Where the last
 * day is not known ({@link isDueKnown}), a day after the counted one is a `RangeError`.
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
  return ofDeadline(deadline, (known) => {
    requireKnown(known, day)
    return Math.max(0, daysBetween(known.due, day))
  })
}
