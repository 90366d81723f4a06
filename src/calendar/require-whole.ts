import { InvalidInputError } from './input-error.js'
import { outOfRange } from './out-of-range.js'

type Unit = 'days' | 'working days' | 'months' | 'years'

/** Refuses a count that is not a whole number: half a day or a month and a bit has no meaning in the law. */
export function requireWhole(count: number, unit: Unit): void {
  if (!Number.isSafeInteger(count)) {
    throw new InvalidInputError(
      unit === 'working days' ? 'workingDays' : unit,
      `a whole number of ${unit}`,
      count,
    )
  }
}

/** Gives a length of time and refuses one that is negative: periods in law run forward from their event. */
export function requireForward(count: number, unit: Exclude<Unit, 'years'>): number {
  requireWhole(count, unit)
  if (count < 0) throw outOfRange(`Expected a period that runs forward, got ${unit} below zero`)
  return count
}
