import { addDays } from './add-days.js'
import { weekdayOf } from './day-number.js'
import { type HolidayCalendar, requireKnownYear } from './holiday-calendar.js'
import { InvalidInputError } from './input-error.js'
import { lithuanianHolidays } from './lithuanian-holidays.js'
import { outOfRange } from './out-of-range.js'
import { type PlainDate, plainDate, yearOf } from './plain-date.js'
import { trusting } from './trusting.js'

/**
 * Why a day is not a working day; a holiday on a weekend is called by the weekend, which needs no proof.
 *
 * @category Calendar
 * @see Regulation (EEC, Euratom) No 1182/71, art. 2(2)
 */
export type DayOff = 'saturday' | 'sunday' | 'holiday'

/** A calendar without a working day in a whole year is a mistake, and would be searched for ever. */
const longestSearch = 366

/**
 * Tells whether a civil day is a public holiday.
 *
 * A day goes in, with the calendar of the place where the act is to be done, Lithuania where none is given.
 * A day of a year that the calendar does not know is a {@link CalendarRangeError}.
 *
 * @category Calendar
 * @see Regulation (EEC, Euratom) No 1182/71, art. 2(1); Labour Code of Lithuania, art. 123
 * @example
 * ```ts
 * import { isHoliday, plainDate } from 'privacy-rulebook/calendar'
 *
 * isHoliday(plainDate('2026-04-06')) // => true
 * isHoliday(plainDate('2026-04-03')) // => false
 * ```
 */
export function isHoliday(day: PlainDate, calendar: HolidayCalendar = lithuanianHolidays): boolean {
  const year = yearOf(plainDate(day))
  return trusting('calendar', 'a calendar of public holidays', () => {
    const { name, firstYear } = calendar
    if (typeof name !== 'string' || !Number.isSafeInteger(firstYear))
      throw new InvalidInputError('calendar', 'a calendar of public holidays', calendar)
    requireKnownYear(calendar, year)
    return calendar.isHoliday(day)
  })
}

/**
 * Tells whether a civil day is a working day: no public holiday, no Saturday and no Sunday.
 *
 * A day goes in, with the calendar of the place where the act is to be done, Lithuania where none is given.
 * A day of a year that the calendar does not know is a {@link CalendarRangeError}, a weekend included.
 *
 * @category Calendar
 * @see Regulation (EEC, Euratom) No 1182/71, art. 2(2); Civil Code of Lithuania, art. 1.121
 * @example
 * ```ts
 * import { isWorkingDay, plainDate } from 'privacy-rulebook/calendar'
 *
 * isWorkingDay(plainDate('2026-12-31')) // => true
 * isWorkingDay(plainDate('2026-12-24')) // => false
 * isWorkingDay(plainDate('2026-03-28')) // => false
 * ```
 */
export function isWorkingDay(day: PlainDate, calendar: HolidayCalendar = lithuanianHolidays): boolean {
  return dayOff(day, calendar) === undefined
}

/**
 * Finds the first working day on or after a civil day.
 *
 * A day goes in, with the calendar of the place where the act is to be done, Lithuania where none is given;
 * the day itself comes out where it is a working day. A search that leaves the years known to the calendar is
 * a {@link CalendarRangeError}, a calendar with no working day in 366 days a `RangeError`.
 *
 * @category Calendar
 * @see Regulation (EEC, Euratom) No 1182/71, art. 3(4); Civil Code of Lithuania, art. 1.121
 * @example
 * ```ts
 * import { nextWorkingDay, plainDate } from 'privacy-rulebook/calendar'
 *
 * nextWorkingDay(plainDate('2025-12-24')) // => '2025-12-29'
 * nextWorkingDay(plainDate('2025-12-23')) // => '2025-12-23'
 * ```
 */
export function nextWorkingDay(day: PlainDate, calendar: HolidayCalendar = lithuanianHolidays): PlainDate {
  return daysOffFrom(day, calendar).at(-1)?.next ?? day
}

/** The days off in a row that begin on a day, each with its reason and the day tried after it. */
export function daysOffFrom(
  start: PlainDate,
  calendar: HolidayCalendar,
): readonly { readonly day: PlainDate; readonly because: DayOff; readonly next: PlainDate }[] {
  const run: { day: PlainDate; because: DayOff; next: PlainDate }[] = []
  let day = start
  for (let because = dayOff(day, calendar); because !== undefined; because = dayOff(day, calendar)) {
    if (run.length >= longestSearch) {
      throw outOfRange(`${calendar.name} has no working day in ${longestSearch} days`)
    }
    const next = addDays(day, 1)
    run.push({ day, because, next })
    day = next
  }
  return run
}

function dayOff(day: PlainDate, calendar: HolidayCalendar): DayOff | undefined {
  const holiday = isHoliday(day, calendar)
  const weekday = weekdayOf(day)
  if (weekday === 6) return 'saturday'
  if (weekday === 0) return 'sunday'
  return holiday ? 'holiday' : undefined
}
