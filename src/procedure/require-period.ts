import { InvalidInputError } from '../core/index.js'
import { isPlainObject, Pictured } from '../core/input-error.js'

/** The units of a period. */
export const units = ['months', 'days', 'workingDays'] as const

/** A hundred years in each unit: nothing is due later, and days beyond are in no calendar. */
const longest: Readonly<Record<(typeof units)[number], number>> = {
  months: 1200,
  days: 36_525,
  workingDays: 26_090,
}

/** A whole number of months, calendar days or working days, no longer than a hundred years. */
export function requirePeriod(path: string, period: unknown, clause: string): void {
  const counts = isPlainObject(period) ? Object.entries(period) : []
  const [unit, count] = counts[0] ?? []
  const known = units.find((one) => one === unit)
  const whole = Number.isSafeInteger(count) && Number(count) > 0
  if (counts.length !== 1 || known === undefined || !whole)
    throw new InvalidInputError(
      path,
      '{ months }, { days } or { workingDays }, a whole number above zero',
      period,
      clause,
    )
  if (Number(count) > longest[known])
    throw new InvalidInputError(
      path,
      `at most a hundred years: ${longest[known]} ${known}`,
      new Pictured('a longer one'),
      clause,
    )
}
