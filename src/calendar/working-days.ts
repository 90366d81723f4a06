import { addDays } from './add-days.js'
import { isWeekend } from './day-number.js'
import { called, type HolidayCalendar } from './holiday-calendar.js'
import type { HolidayName } from './holiday-name.js'
import { type PlainDate, yearOf } from './plain-date.js'
import { daysOffFrom } from './working-day.js'

/** A public holiday, on no weekend, that counting working days passed over.
 *
 * @category Calendar */
export interface HolidayPassed {
  readonly day: PlainDate
  /** What it is called, where the calendar knows. */
  readonly holiday?: HolidayName
}

/** The working day that is the n-th after a day, and the public holidays between them. */
export function nthWorkingDay(
  from: PlainDate,
  count: number,
  known: HolidayCalendar,
  keepBeyond: boolean,
): { readonly day: PlainDate; readonly holidays: readonly HolidayPassed[] } {
  // It is never before the n-th calendar day: a count without a day to end on is told before it is begun.
  addDays(from, count)
  const calendar = keepBeyond ? withoutEnd(known) : known
  const holidays: HolidayPassed[] = []
  let day = from
  for (let left = count; left > 0; left -= 1) {
    day = addDays(day, 1)
    for (const off of daysOffFrom(day, calendar)) {
      day = off.next
      if (off.because !== 'holiday') continue
      holidays.push(Object.freeze({ day: off.day, ...called(off.day, calendar) }))
    }
  }
  return { day, holidays: Object.freeze(holidays) }
}

/** How many working days there are after a day, through another: of years that the calendar does not know, all weekdays. */
export function workingDaysBetween(from: PlainDate, to: PlainDate, known: HolidayCalendar): number {
  const calendar = withoutEnd(known)
  let count = 0
  for (let day = from; day < to; ) {
    day = addDays(day, 1)
    if (!isWeekend(day) && !calendar.isHoliday(day)) count += 1
  }
  return count
}

/** A calendar for which no day after the years that it knows is a public holiday. */
function withoutEnd(calendar: HolidayCalendar): HolidayCalendar {
  const { name, firstYear, lastYear = 9999 } = calendar
  return {
    name,
    firstYear,
    isHoliday: (day) => yearOf(day) <= lastYear && calendar.isHoliday(day),
    holidayName: (day) => calendar.holidayName?.(day),
  }
}
