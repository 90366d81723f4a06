import { hasCode } from './input-error.js'

const outsideCalendar = 'outside-calendar'

/**
 * The error of asking a holiday calendar about a year that it does not know.
 *
 * It is thrown, because a guess would be a wrong deadline. It carries the name of the calendar, the year
 * asked for and the years known, `lastYear` being undefined where the calendar is a rule without an end.
 * Recognise it with {@link isCalendarRangeError}.
 *
 * @category Calendar
 * @see Regulation (EEC, Euratom) No 1182/71, art. 2(1)
 * @example
 * ```ts
 * import { isCalendarRangeError, isHoliday, plainDate } from 'privacy-rulebook/calendar'
 *
 * const known = (day: string) => {
 *   try {
 *     return isHoliday(plainDate(day))
 *   } catch (error) {
 *     return isCalendarRangeError(error) ? error.message : 'something else'
 *   }
 * }
 * known('2017-12-25') // => 'The public holidays of Lithuania are known from 2018, not for 2017'
 * ```
 */
export class CalendarRangeError extends RangeError {
  override readonly name = 'CalendarRangeError'
  readonly code = outsideCalendar
  readonly calendar: string
  readonly year: number
  readonly firstYear: number
  readonly lastYear: number | undefined

  constructor(
    calendar: { readonly name: string; readonly firstYear: number; readonly lastYear?: number },
    year: number,
  ) {
    const { name, firstYear, lastYear } = calendar
    const known = lastYear === undefined ? `from ${firstYear}` : `for ${firstYear} to ${lastYear}`
    super(`The public holidays of ${name} are known ${known}, not for ${year}`)
    this.calendar = name
    this.year = year
    this.firstYear = firstYear
    this.lastYear = lastYear
  }
}

/**
 * Tells whether an error says that a holiday calendar does not know the year asked for.
 *
 * Anything goes in; it reads the code `outside-calendar` of the error, so that it also knows one thrown by
 * another copy of this package (ESM beside CommonJS), where `instanceof` fails.
 *
 * @category Calendar
 * @see Regulation (EEC, Euratom) No 1182/71, art. 2(1)
 * @example
 * ```ts
 * import { isCalendarRangeError } from 'privacy-rulebook/calendar'
 *
 * isCalendarRangeError(new RangeError('something else')) // => false
 * ```
 */
export function isCalendarRangeError(error: unknown): error is CalendarRangeError {
  return hasCode(error, outsideCalendar)
}
