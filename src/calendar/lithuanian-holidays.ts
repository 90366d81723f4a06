import { addDays } from './add-days.js'
import { weekdayOf } from './day-number.js'
import { easterSunday } from './easter.js'
import { type HolidayCalendar, requireKnownYear } from './holiday-calendar.js'
import type { HolidayName, LithuanianHoliday } from './holiday-name.js'
import { type PlainDate, plainDate, yearOf } from './plain-date.js'
import { requireWhole } from './require-whole.js'

/** The rules hold from here: earlier years had fewer holidays and moved days of rest. */
const firstYear = 2018

/** The law that made All Souls' Day a holiday is in force from 1 January 2020. */
const firstYearOfAllSouls = 2020

/** Deadlines look at a year or two at a time; a sweep over centuries must not fill the memory. */
const mostYearsRemembered = 64
const remembered = new Map<number, ReadonlyMap<PlainDate, HolidayName>>()

/**
 * The public holidays of Lithuania, by the rules of the Labour Code, from 2018 and without an end.
 *
 * A civil day goes into its `isHoliday`; a day before 2018 is a {@link CalendarRangeError}. Good Friday,
 * 31 December and the days between a holiday and a weekend are working days, and a holiday on a weekend moves
 * no other day.
 *
 * @category Calendar
 * @see Labour Code of Lithuania, art. 123; Regulation (EEC, Euratom) No 1182/71, art. 2(1)
 * @example
 * ```ts
 * import { lithuanianHolidays, plainDate } from 'privacy-rulebook/calendar'
 *
 * lithuanianHolidays.isHoliday(plainDate('2020-11-02')) // => true
 * lithuanianHolidays.isHoliday(plainDate('2019-11-02')) // => false
 * lithuanianHolidays.holidayName?.(plainDate('2020-11-02')) // => { of: 'lithuania', holiday: 'all-souls' }
 * lithuanianHolidays.firstYear // => 2018
 * ```
 */
export const lithuanianHolidays: HolidayCalendar = /* @__PURE__ */ Object.freeze({
  name: 'Lithuania',
  firstYear,
  isHoliday: (day: PlainDate) => daysOf(yearOf(plainDate(day))).has(day),
  holidayName: (day: PlainDate) => daysOf(yearOf(plainDate(day))).get(day),
})

/**
 * Lists the public holidays of Lithuania in a year.
 *
 * A year from 2018 goes in; its holidays come out as a frozen list of civil days in the order of the year,
 * 15 before 2020 and 16 since, one fewer where Mother's Day is 1 May. An earlier year is a
 * {@link CalendarRangeError}, a value that is no year a `TypeError`.
 *
 * @category Calendar
 * @see Labour Code of Lithuania, art. 123
 * @example
 * ```ts
 * import { holidaysOf } from 'privacy-rulebook/calendar'
 *
 * holidaysOf(2019).length // => 15
 * holidaysOf(2020).length // => 16
 * holidaysOf(2026).slice(3, 5) // => ['2026-04-05', '2026-04-06']
 * ```
 */
export function holidaysOf(year: number): readonly PlainDate[] {
  requireWhole(year, 'years')
  return Object.freeze([...daysOf(year).keys()])
}

function daysOf(year: number): ReadonlyMap<PlainDate, HolidayName> {
  const known = remembered.get(year)
  if (known !== undefined) return known
  requireKnownYear(lithuanianHolidays, year)
  const days = new Map(
    byLabourCode(year).map(([day, holiday]): [PlainDate, HolidayName] => [
      day,
      Object.freeze({ of: 'lithuania', holiday }),
    ]),
  )
  if (remembered.size >= mostYearsRemembered) remembered.clear()
  remembered.set(year, days)
  return days
}

/**
 * The list of Labour Code art. 123 for one year, in its order: Easter is after 11 March and before 1 May. Two of its days
 * may fall together: there the later of the list names the day, a Sunday.
 */
function byLabourCode(year: number): [PlainDate, LithuanianHoliday][] {
  const on = (monthAndDay: string) => plainDate(`${year}-${monthAndDay}`)
  const easter = easterSunday(year)
  const allSouls: [PlainDate, LithuanianHoliday][] =
    year >= firstYearOfAllSouls ? [[on('11-02'), 'all-souls']] : []
  return [
    [on('01-01'), 'new-year'],
    [on('02-16'), 'state-restoration'],
    [on('03-11'), 'independence'],
    [easter, 'easter-sunday'],
    [addDays(easter, 1), 'easter-monday'],
    [on('05-01'), 'labour'],
    [sundayFrom(on('05-01')), 'mothers-day'],
    [sundayFrom(on('06-01')), 'fathers-day'],
    [on('06-24'), 'st-john'],
    [on('07-06'), 'statehood'],
    [on('08-15'), 'assumption'],
    [on('11-01'), 'all-saints'],
    ...allSouls,
    [on('12-24'), 'christmas-eve'],
    [on('12-25'), 'christmas-1'],
    [on('12-26'), 'christmas-2'],
  ]
}

/** The first Sunday on or after a day. */
function sundayFrom(day: PlainDate): PlainDate {
  return addDays(day, (7 - weekdayOf(day)) % 7)
}
