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
const daysInEveryMonth = 28

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
  if (typeof value !== 'string' || !shape.test(value) || value.startsWith('0000')) return false
  const day = Number(value.slice(8))
  return day <= daysInEveryMonth || day <= daysInMonth(Number(value.slice(0, 4)), Number(value.slice(5, 7)))
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

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}
