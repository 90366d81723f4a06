import { dayOf, monthsFrom, numberOf } from './day-number.js'
import type { DeadlineStep } from './deadline-record.js'
import type { HolidayCalendar } from './holiday-calendar.js'
import { InvalidInputError } from './input-error.js'
import { dateOf, type PlainDate } from './plain-date.js'
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

/** A period as it was read: so many of one unit. */
export interface Length {
  readonly unit: 'months' | 'days' | 'workingDays'
  readonly count: number
}

/** Reads a period, and refuses what is none or runs back. */
export function readPeriod(period: Period): Length {
  const { months, days, workingDays } = period
  if (months !== undefined && days === undefined && workingDays === undefined)
    return { unit: 'months', count: requireForward(months, 'months') }
  if (days !== undefined && months === undefined && workingDays === undefined)
    return { unit: 'days', count: requireForward(days, 'days') }
  if (workingDays !== undefined && months === undefined && days === undefined)
    return { unit: 'workingDays', count: requireForward(workingDays, 'working days') }
  throw new InvalidInputError('period', 'either months or days', period)
}

/**
 * Counts a period from the day of the event, which is not counted itself.
 *
 * @param keepBeyond - Whether weekdays of years after those that the calendar knows count as working days, which gives
 * the earliest day that it can be.
 */
export function countPeriod(
  from: PlainDate,
  { unit, count }: Length,
  calendar: HolidayCalendar,
  keepBeyond: boolean,
): Extract<DeadlineStep<never>, { step: 'months' | 'days' | 'working-days' }> {
  if (unit === 'months') {
    const day = monthsFrom(from, count)
    return { step: 'months', from, months: count, day, clamped: dateOf(day) !== dateOf(from) }
  }
  if (unit === 'days') return { step: 'days', from, days: count, day: dayOf(numberOf(from) + count) }
  return {
    step: 'working-days',
    from,
    workingDays: count,
    ...nthWorkingDay(from, count, calendar, keepBeyond),
  }
}
