import { InvalidInputError } from '../core/index.js'
import { isPlainObject } from '../core/input-error.js'

/** The units of a period. */
export const units = ['months', 'days', 'workingDays'] as const

/** A whole number of months, calendar days or working days. */
export function requirePeriod(path: string, period: unknown, clause: string): void {
  const counts = isPlainObject(period) ? Object.entries(period) : []
  const [unit, count] = counts[0] ?? []
  const whole = Number.isSafeInteger(count) && Number(count) > 0
  if (counts.length !== 1 || !units.some((one) => one === unit) || !whole)
    throw new InvalidInputError(
      path,
      '{ months }, { days } or { workingDays }, a whole number above zero',
      period,
      clause,
    )
}
