import { paused } from './deadline.js'
import type { Deadline, DeadlineStep } from './deadline-record.js'
import type { LastDayOptions } from './last-day.js'
import { outOfRange } from './out-of-range.js'
import { type PlainDate, readDay } from './plain-date.js'
import { settle } from './settle.js'
import { trusting } from './trusting.js'

/**
 * What {@link namedDay} takes.
 *
 * @category Calendar
 * @see Regulation (EEC, Euratom) No 1182/71, art. 3(4)
 */
export interface NamedDayInput<Clause extends string> extends LastDayOptions {
  /** The clause under which the day is named. */
  readonly clause: Clause
  /** The day of the act that names it. */
  readonly from: PlainDate
  /** The last day as named. */
  readonly named: PlainDate
  /** Calendar days for which the clock stood still since; they move the counted day. */
  readonly addedDays?: number | undefined
}

/**
 * Makes a deadline of a day that an institution names, instead of counting one.
 *
 * The clause, the day of the act that names it and the day as named go in; a frozen {@link Deadline} comes
 * out, whose `counted` is the day as named. It moves like any last day: where it is no working day it is due
 * on the next one, unless `lastDay` is `as-counted`. A day named before the act that names it is a
 * `RangeError`, a year unknown to the calendar a {@link CalendarRangeError}, anything malformed a `TypeError`.
 *
 * @category Calendar
 * @see Regulation (EEC, Euratom) No 1182/71, art. 3(4); Civil Code of Lithuania, art. 1.121
 * @example
 * ```ts
 * import { namedDay, plainDate } from 'privacy-rulebook/calendar'
 *
 * const term = namedDay({ clause: 'adakavas:44', from: plainDate('2026-03-02'), named: plainDate('2026-03-14') })
 * term.counted // => '2026-03-14'
 * term.due // => '2026-03-16'
 * ```
 */
export function namedDay<const Clause extends string>(input: NamedDayInput<Clause>): Deadline<Clause> {
  return trusting('', 'the clause of a named day, the day and when it was named', () => {
    const { clause, from, named, lastDay, calendar, beyondCalendar, addedDays = 0 } = input
    if (readDay(named, 'named') < readDay(from, 'from')) {
      throw outOfRange('Expected a day not before the one on which it is named, got an earlier one')
    }
    const naming: DeadlineStep<never> = { step: 'named', from, day: named }
    return settle(clause, from, paused([naming], addedDays), { lastDay, calendar, beyondCalendar })
  })
}
