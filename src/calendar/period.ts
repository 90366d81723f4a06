import { addDays } from './add-days.js'
import { addMonths } from './add-months.js'
import type { DeadlineStep } from './deadline-record.js'
import type { HolidayCalendar } from './holiday-calendar.js'
import { InvalidInputError } from './input-error.js'
import type { PlainDate } from './plain-date.js'
import { requireForward } from './require-whole.js'
import { nthWorkingDay } from './working-days.js'

/**
 * A length of time in law: whole months, whole calendar days or whole working days, never two of them.
 *
 * A month is not thirty days: one month from 31 January is the last day of February. Five working days from a Friday
 * end on the Friday after, if no public holiday lies between.
 *
 * @category Calendar
 * @see Regulation (EEC, Euratom) No 1182/71, art. 2(2), 3(2) and 3(3); Civil Code of Lithuania, art. 1.118 and 1.119
 */
export type Period =
  | { readonly months: number; readonly days?: never; readonly workingDays?: never }
  | { readonly days: number; readonly months?: never; readonly workingDays?: never }
  | { readonly workingDays: number; readonly months?: never; readonly days?: never }

/**
 * Counts a period from the day of the event, which is not counted itself.
 *
 * @param keepBeyond - Whether weekdays of years after those that the calendar knows count as working days, which gives
 * the earliest day that it can be.
 */
export function countPeriod(
  from: PlainDate,
  period: Period,
  calendar: HolidayCalendar,
  keepBeyond: boolean,
): Extract<DeadlineStep, { step: 'months' | 'days' | 'working-days' }> {
  const { months, days, workingDays } = period
  const given = [months, days, workingDays].filter((count) => count !== undefined).length
  if (months !== undefined && given === 1) {
    requireForward(months, 'months')
    const day = addMonths(from, months)
    return { step: 'months', from, months, day, clamped: day.slice(8) !== from.slice(8) }
  }
  if (days !== undefined && given === 1) {
    requireForward(days, 'days')
    return { step: 'days', from, days, day: addDays(from, days) }
  }
  if (workingDays !== undefined && given === 1) {
    requireForward(workingDays, 'working days')
    return {
      step: 'working-days',
      from,
      workingDays,
      ...nthWorkingDay(from, workingDays, calendar, keepBeyond),
    }
  }
  throw new InvalidInputError('period', 'either months or days', period)
}
