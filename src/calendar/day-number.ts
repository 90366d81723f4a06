import { outOfRange } from './out-of-range.js'
import { brandCivilDay, dateOf, daysInMonth, monthOf, type PlainDate, yearOf } from './plain-date.js'

/*
 * Civil days as whole numbers, 0 for 1 January 1970. Years are counted from March here, so that the leap day is the last of
 * its year, and months have the lengths 31, 30, 31, 30, 31 over and over.
 *
 * Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil and civil_from_days.
 */

/** From 1 March of the year 0 to 1 January 1970. */
const before1970 = 719_468

/** Every day in UTC has this length; days in a zone do not, which is why no zone is ever computed in. */
export const millisecondsPerDay = 86_400_000

/** The start of a civil day in UTC, for what asks for an instant and writes only its day. */
export const startOf = (day: PlainDate): Date => new Date(numberOf(day) * millisecondsPerDay)

/** The number of a civil day. */
export function numberOf(day: PlainDate): number {
  const month = monthOf(day)
  const year = yearOf(day) - (month > 2 ? 0 : 1)
  return daysToYear(year) + daysToMonth((month + 9) % 12) + dateOf(day) - 1 - before1970
}

/** The civil day of a number, or a `RangeError` outside the years 1 to 9999. */
export function dayOf(number: number): PlainDate {
  const days = number + before1970
  // A year begins up to two days before so many mean years are over: what is found is the year, or the one after.
  const near = Math.floor((days + 2) / 365.2425)
  const year = daysToYear(near) > days ? near - 1 : near
  const dayOfYear = days - daysToYear(year)
  const month = Math.floor((5 * dayOfYear + 2) / 153)
  const inNextYear = month > 9 ? 1 : 0
  return dayWith(year + inNextYear, month + 3 - 12 * inNextYear, dayOfYear - daysToMonth(month) + 1)
}

/** The days before a year, counted from March. */
const daysToYear = (year: number): number =>
  year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)

/** The days before a month of such a year, 0 for March. */
const daysToMonth = (month: number): number => Math.floor((153 * month + 2) / 5)

/** The civil day in the month that is so many after the one of a day, with the same number or the last of that month. */
export function monthsFrom(day: PlainDate, months: number): PlainDate {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + months
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  return dayWith(year, month, Math.min(dateOf(day), daysInMonth(year, month)))
}

/** Months and days of the month as a civil day is written with them. */
const parts = Array.from({ length: 32 }, (_, number) => (number < 10 ? `-0${number}` : `-${number}`))

function dayWith(year: number, month: number, date: number): PlainDate {
  // Not written as a disjunction of what is wrong, so that NaN is refused too.
  if (!(year >= 1 && year <= 9999)) throw outOfRange('The day lies outside the years 0001 to 9999')
  return brandCivilDay(`${String(year).padStart(4, '0')}${parts[month]}${parts[date]}`)
}

/** The day of the week of a civil day: 0 for Sunday to 6 for Saturday. 1 March of the year 0 was a Wednesday. */
export const weekdayOf = (day: PlainDate): number => (numberOf(day) + before1970 + 3) % 7

/** Whether a day is a Saturday or a Sunday. */
export function isWeekend(day: PlainDate): boolean {
  const weekday = weekdayOf(day)
  return weekday === 0 || weekday === 6
}
