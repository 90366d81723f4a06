import { addDays } from './add-days.js'
import { addMonths } from './add-months.js'
import type { DeadlineStep } from './deadline-record.js'
import { InvalidInputError } from './input-error.js'
import type { PlainDate } from './plain-date.js'
import { requireForward } from './require-whole.js'

/**
 * A length of time in law: whole months or whole calendar days, never both.
 *
 * A month is not thirty days: one month from 31 January is the last day of February.
 *
 * @category Calendar
 * @see Regulation (EEC, Euratom) No 1182/71, art. 3(2); Civil Code of Lithuania, art. 1.118 and 1.119
 */
export type Period =
  | { readonly months: number; readonly days?: never }
  | { readonly days: number; readonly months?: never }

/** Counts a period from the day of the event, which is not counted itself. */
export function countPeriod(
  from: PlainDate,
  period: Period,
): Extract<DeadlineStep, { step: 'months' | 'days' }> {
  const { months, days } = period
  if (months !== undefined && days === undefined) {
    requireForward(months, 'months')
    const day = addMonths(from, months)
    return { step: 'months', from, months, day, clamped: day.slice(8) !== from.slice(8) }
  }
  if (days !== undefined && months === undefined) {
    requireForward(days, 'days')
    return { step: 'days', from, days, day: addDays(from, days) }
  }
  throw new InvalidInputError('period', 'either months or days', period)
}
