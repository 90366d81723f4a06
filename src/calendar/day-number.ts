import { outOfRange } from './out-of-range.js'
import { brandCivilDay, type PlainDate, plainDate } from './plain-date.js'

/*
 * Civil days as whole numbers, 0 for 1 January 1970. Years are counted from March here, so that the leap day is the last of
 * its year; the Gregorian calendar repeats itself after 400 of them.
 *
 * Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil and civil_from_days.
 */

const daysIn400Years = 146_097
/** From 1 March of the year 0 to 1 January 1970. */
const before1970 = 719_468
const firstNumber = -719_162
const lastNumber = 2_932_896

/** The number of a civil day. */
export function numberOf(day: PlainDate): number {
  const given = plainDate(day)
  const month = Number(given.slice(5, 7))
  const year = Number(given.slice(0, 4)) - (month <= 2 ? 1 : 0)
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(given.slice(8)) - 1
  return year * 365 + leapDays(year) + dayOfYear - before1970
}

/** How many leap days there were in the years before one. */
const leapDays = (year: number): number =>
  Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)

/** The civil day of a number, or a `RangeError` outside the years 1 to 9999. */
export function dayOf(number: number): PlainDate {
  // Not written as a disjunction of what is wrong, so that NaN is refused too.
  if (!(number >= firstNumber && number <= lastNumber))
    throw outOfRange('The day lies outside the years 0001 to 9999')
  const days = number + before1970
  const era = Math.floor(days / daysIn400Years)
  const dayOfEra = days - era * daysIn400Years
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (yearOfEra * 365 + leapDays(yearOfEra))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const date = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return brandCivilDay(`${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(date)}`)
}

const twoDigits = (number: number): string => (number < 10 ? `0${number}` : `${number}`)

/** The day of the week of a civil day: 0 for Sunday to 6 for Saturday. 1 January 1970 was a Thursday. */
export const weekdayOf = (day: PlainDate): number => (((numberOf(day) + 4) % 7) + 7) % 7

/** Whether a day is a Saturday or a Sunday. */
export function isWeekend(day: PlainDate): boolean {
  const weekday = weekdayOf(day)
  return weekday === 0 || weekday === 6
}
