import { InvalidInputError, kindOf, Pictured } from './input-error.js'

declare const brand: unique symbol

/**
 * A civil day `YYYY-MM-DD` of the Gregorian calendar, from `0001-01-01` to `9999-12-31`.
 *
 * It is a string, so it is JSON as it stands, and days sort as strings do. It has no time and no zone: the
 * law counts days, and a day is the same day in every office. Make one with {@link plainDate}, or from an
 * instant with {@link civilDay}.
 *
 * @category Calendar
 * @see Regulation (EEC, Euratom) No 1182/71, art. 3
 */
export type PlainDate = string & { readonly [brand]: 'PlainDate' }

const shape = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/

/**
 * Tells whether a value is a civil day that exists.
 *
 * Anything goes in; `true` comes out only for a string `YYYY-MM-DD` that names a day of the calendar. It
 * never throws.
 *
 * @category Calendar
 * @see Regulation (EEC, Euratom) No 1182/71, art. 3
 * @example
 * ```ts
 * import { isPlainDate } from 'privacy-rulebook/calendar'
 *
 * isPlainDate('2024-02-29') // => true
 * isPlainDate('2026-02-29') // => false
 * isPlainDate('2026-2-3') // => false
 * ```
 */
export function isPlainDate(value: unknown): value is PlainDate {
  if (typeof value !== 'string' || !shape.test(value)) return false
  return yearOf(value) > 0 && dateOf(value) <= daysInMonth(yearOf(value), monthOf(value))
}

/**
 * Makes a civil day of a string `YYYY-MM-DD`.
 *
 * Anything else is a programmer's error and throws an `InvalidInputError`, a `TypeError`, that says what
 * was expected and what kind of value was got. A `Date` is refused too: it is an instant, and which day it is depends on the zone, so
 * {@link civilDay} has to be asked.
 *
 * @category Calendar
 * @see Regulation (EEC, Euratom) No 1182/71, art. 3
 * @example
 * ```ts
 * import { plainDate } from 'privacy-rulebook/calendar'
 *
 * plainDate('2026-01-31') // => '2026-01-31'
 * ```
 */
export function plainDate(value: unknown): PlainDate {
  return readDay(value, '')
}

/** What a civil day is, in words, for a message. */
export const dayInWords = 'a civil day that exists, such as "2026-02-28"'

/** Refuses what is no civil day, by the path of the value. */
export function readDay(value: unknown, path: string): PlainDate {
  if (isPlainDate(value)) return value
  throw new InvalidInputError(path, dayInWords, new Pictured(`${kindOf(value)}${hint(value)}`))
}

/** Brands a string that is known to be a civil day by the way it was computed: the only cast in the calendar. */
export function brandCivilDay(computed: string): PlainDate {
  return computed as PlainDate
}

function hint(value: unknown): string {
  if (kindOf(value) === 'a Date object') {
    return ': a Date is an instant, and its day depends on the zone; use civilDay(date.getTime(), zone)'
  }
  return typeof value === 'string' && shape.test(value) ? ': the calendar has no such day' : ''
}

/** The year of a civil day. */
export const yearOf = (day: string): number => 100 * twoDigits(day, 0) + twoDigits(day, 2)

/** The month of a civil day, 1 to 12. */
export const monthOf = (day: string): number => twoDigits(day, 5)

/** The number of a civil day in its month. */
export const dateOf = (day: string): number => twoDigits(day, 8)

const zero = 48
const twoDigits = (text: string, at: number): number =>
  10 * (text.charCodeAt(at) - zero) + text.charCodeAt(at + 1) - zero

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  // Long and short ones take turns, and begin anew with August.
  return 30 + ((month + (month > 7 ? 1 : 0)) % 2)
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}
