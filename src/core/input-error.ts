export { InvalidInputError, isInvalidInput, isList, kindOf, Pictured } from '../calendar/input-error.js'
export { isBeyondCalendar, outOfRange } from '../calendar/out-of-range.js'
export { readDay } from '../calendar/plain-date.js'
export { trusting } from '../calendar/trusting.js'

/** Whether a value is an object of fields: no list, date, map, or anything else with a life of its own. */
export function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  // Objects of another realm have another prototype; their tag is the same.
  return (
    Object.getPrototypeOf(value) === Object.prototype ||
    Object.prototype.toString.call(value) === '[object Object]'
  )
}

/** The entries of a list with their places: it may hide a method of its own in the place of the one that tells them. */
export const entriesOf = <One>(list: readonly One[]): Iterable<[number, One]> =>
  Array.prototype.entries.call(list)
