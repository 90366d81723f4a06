import { weekdayOf } from '../calendar/day-number.js'
import { isHoliday, type PlainDate } from '../calendar/index.js'
import { InvalidInputError, readDay } from '../core/index.js'
import { patterns } from '../core/patterns.js'
import { ofRules } from './given-recording.js'
import { weekdays } from './kinds.js'
import type { OwnRecordingRules, WorkingHours } from './rules.js'

/** Whether a call that began on a day at a time is within working hours. */
export function isWithin({ days, holidays }: WorkingHours, date: PlainDate, time: string): boolean {
  const weekday = weekdays[weekdayOf(date)]
  const hours = weekday === undefined ? undefined : days[weekday]
  if (hours === undefined || time < hours.from || time >= hours.until) return false
  return holidays === null || !isHoliday(date, holidays)
}

/**
 * Whether a call is within the working hours of an institution's rules, so that it may be recorded: hand the answer to
 * `ReceiveCall`. Where the rules know no hours, any call is.
 *
 * @param rules - The institution's rules.
 * @param date - The civil day on which the call began.
 * @param time - The time at which it did, `HH:MM` or `HH:MM:SS`, in the zone of the rules.
 * @throws CalendarRangeError for a year whose holidays are not known.
 * @category Recording
 * @example
 * ```ts
 * import { plainDate } from 'privacy-rulebook'
 * import { kaunasRules, withinHours } from 'privacy-rulebook/recordings'
 *
 * withinHours(kaunasRules, plainDate('2026-03-01'), '23:30') // => true
 * ```
 */
export function withinHours(rules: OwnRecordingRules, date: PlainDate, time: string): boolean {
  const day = readDay(date, 'date')
  if (typeof time !== 'string' || !patterns.time.form.test(time))
    throw new InvalidInputError('time', patterns.time.expected, time)
  return ofRules(rules, ({ hours }) => hours === null || isWithin(hours, day, time))
}
