import type { Deadline } from './deadline-record.js'
import type { LastDayOptions } from './last-day.js'
import { lithuanianHolidays } from './lithuanian-holidays.js'
import { countPeriod, type Period, readPeriod } from './period.js'
import { countingOf, settle } from './settle.js'

/** A deadline that is so much longer than another, by a clause: counted from the day on which that one was counted out. */
export function countedOn<const Clause extends string>(
  limit: Deadline<Clause>,
  clause: Clause,
  period: Period,
  options: LastDayOptions,
): Deadline<Clause> {
  const { calendar = lithuanianHolidays, beyondCalendar } = options
  const further = countPeriod(limit.counted, readPeriod(period), calendar, beyondCalendar === 'as-counted')
  return settle(clause, limit.from, [...countingOf(limit), further], options)
}
