import { describeValue } from './describe-value.js'

/** Refuses a count that is not a whole number: half a day or a month and a bit has no meaning in the law. */
export function requireWhole(count: number, unit: 'days' | 'months' | 'years'): void {
  if (!Number.isSafeInteger(count)) {
    throw new TypeError(`Expected a whole number of ${unit}, got ${describeValue(count)}`)
  }
}

/** Refuses a length of time that is negative: periods in law run forward from their event. */
export function requireForward(count: number, unit: 'days' | 'months'): void {
  requireWhole(count, unit)
  if (count < 0) throw new RangeError(`Expected a period that runs forward, got ${count} ${unit}`)
}
