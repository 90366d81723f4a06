import { outOfRange } from './out-of-range.js'
import { brandCivilDay, type PlainDate, plainDate } from './plain-date.js'

/** Every day in UTC has this length; days in a zone do not, which is why no zone is ever computed in. */
export const millisecondsPerDay = 86_400_000

const firstDay = /* @__PURE__ */ Date.parse('0001-01-01')
const lastDay = /* @__PURE__ */ Date.parse('9999-12-31')

/**
 * A `Date` whose calendar fields are those of UTC.
 *
 * date-fns reads and writes a date by its local fields, that is in the zone of the process: there a day can
 * lack its midnight (America/Santiago) or be missing altogether (30 December 2011 in Pacific/Apia). date-fns
 * builds its results with the class that it is given, so that this one keeps the whole sum in UTC. It
 * overrides the fields that the functions in use touch.
 */
export class UtcDate extends Date {
  override getFullYear(): number {
    return this.getUTCFullYear()
  }

  override getMonth(): number {
    return this.getUTCMonth()
  }

  override getDate(): number {
    return this.getUTCDate()
  }

  override setDate(date: number): number {
    return this.setUTCDate(date)
  }

  override setMonth(month: number, date: number = this.getUTCDate()): number {
    return this.setUTCMonth(month, date)
  }

  override setFullYear(
    year: number,
    month: number = this.getUTCMonth(),
    date: number = this.getUTCDate(),
  ): number {
    return this.setUTCFullYear(year, month, date)
  }
}

/** Midnight UTC of a civil day, in epoch milliseconds; the language reads a date without a time as UTC. */
export function midnightOf(day: PlainDate): number {
  return Date.parse(plainDate(day))
}

/** The start of a civil day in UTC, for what asks for an instant and writes only its day. */
export const startOf = (day: PlainDate): Date => new Date(midnightOf(day))

/** The civil day in UTC of epoch milliseconds, or a `RangeError` outside the years 1 to 9999. */
export function dayAt(milliseconds: number): PlainDate {
  return brandCivilDay(new Date(requireKnownYears(milliseconds)).toISOString().slice(0, 10))
}

/** Refuses epoch milliseconds whose day in UTC cannot be written with a year of four digits. */
export function requireKnownYears(milliseconds: number): number {
  // Not written as a disjunction of what is wrong, so that NaN is refused too.
  if (milliseconds >= firstDay && milliseconds < lastDay + millisecondsPerDay) return milliseconds
  throw outOfRange('The day lies outside the years 0001 to 9999')
}

/** The year of a civil day. */
export function yearOf(day: PlainDate): number {
  return Number(day.slice(0, 4))
}

/** The day of the week of a civil day: 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: PlainDate): number {
  return new Date(midnightOf(day)).getUTCDay()
}

/** Whether a day is a Saturday or a Sunday. */
export const isWeekend = (day: PlainDate): boolean => [0, 6].includes(weekdayOf(day))
