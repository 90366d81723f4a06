import { CalendarRangeError } from './calendar-range-error.js'
import { type HolidayName, type LithuanianHoliday, lithuanianHolidayNames } from './holiday-name.js'
import { InvalidInputError, isList } from './input-error.js'
import { outOfRange } from './out-of-range.js'
import { type PlainDate, plainDate, readDay, yearOf } from './plain-date.js'
import { requireWhole } from './require-whole.js'
import { trusting } from './trusting.js'
import { isName, nameInWords } from './words.js'

/**
 * The public holidays of a place, for the years that are known.
 *
 * `name` completes the sentence "the public holidays of …". `isHoliday` is asked only about days from
 * `firstYear` to `lastYear`, a year that is left out where there is no end. Make one of a table with
 * {@link defineHolidayCalendar}; {@link lithuanianHolidays} is the one used where none is given.
 *
 * @category Calendar
 * @see Regulation (EEC, Euratom) No 1182/71, art. 2(1)
 */
export interface HolidayCalendar {
  readonly name: string
  readonly firstYear: number
  readonly lastYear?: number
  /** Whether a civil day is a public holiday. */
  isHoliday(day: PlainDate): boolean
  /** What the holiday on a civil day is called, where the calendar knows; asked only about holidays. */
  holidayName?(day: PlainDate): HolidayName | undefined
}

/**
 * A table of public holidays, as {@link defineHolidayCalendar} takes it.
 *
 * @category Calendar
 * @see Regulation (EEC, Euratom) No 1182/71, art. 2(1)
 */
export interface HolidayTable {
  readonly name: string
  /** The first year that the table covers in full. */
  readonly firstYear: number
  /** The last year that the table covers in full; left out, it is the year of the latest day. */
  readonly lastYear?: number | undefined
  /** The public holidays as `YYYY-MM-DD`, in any order. */
  readonly days: readonly string[]
  /**
   * What holidays of the table are called, by their days: in the words of both languages, in the nominative, or by the
   * key of a holiday of Lithuania. A day that isn't named is a public holiday all the same.
   */
  readonly names?:
    | Readonly<Record<string, LithuanianHoliday | { readonly lt: string; readonly en: string }>>
    | undefined
}

/**
 * Makes a holiday calendar of a table of days, for another place or for an official list.
 *
 * The table goes in; a frozen calendar comes out that knows the years of the table and no other, since a
 * year without a table is a guess. A table that makes no sense is refused: a `TypeError` for a value that is
 * no name, no year or no civil day, a `RangeError` for a day or a year out of order or a name of a day that the table
 * doesn't have.
 *
 * @category Calendar
 * @see Regulation (EEC, Euratom) No 1182/71, art. 2(1)
 * @example
 * ```ts
 * import { defineHolidayCalendar, isWorkingDay, plainDate } from 'privacy-rulebook/calendar'
 *
 * const list = defineHolidayCalendar({ name: 'the office', firstYear: 2026, days: ['2026-01-01', '2026-07-21'] })
 * list.lastYear // => 2026
 * isWorkingDay(plainDate('2026-07-21'), list) // => false
 * isWorkingDay(plainDate('2026-07-21')) // => true
 * ```
 */
export function defineHolidayCalendar(table: HolidayTable): HolidayCalendar {
  return trusting('', 'a table of public holidays', () => calendarOf(table))
}

function calendarOf({ name, firstYear, lastYear, days, names = {} }: HolidayTable): HolidayCalendar {
  if (!isName(name)) throw new InvalidInputError('name', nameInWords, name)
  if (!isList(days)) {
    throw new InvalidInputError('days', 'a list of public holidays', days)
  }
  const holidays = new Set<PlainDate>(days.map((day, index) => readDay(day, `days[${index}]`)))
  const years = {
    name,
    firstYear,
    lastYear: lastYear ?? [...holidays].map(yearOf).reduce((last, year) => Math.max(last, year), firstYear),
  }
  requireWhole(years.firstYear, 'years')
  requireWhole(years.lastYear, 'years')
  if (years.firstYear < 1 || years.lastYear > 9999 || years.lastYear < years.firstYear) {
    throw outOfRange('Expected the first and the last year between 1 and 9999 and in that order')
  }
  for (const day of holidays) requireKnownYear(years, yearOf(day))
  const named = namesOf(names, holidays)

  return Object.freeze({
    ...years,
    isHoliday: (day: PlainDate) => {
      requireKnownYear(years, yearOf(plainDate(day)))
      return holidays.has(day)
    },
    holidayName: (day: PlainDate) => named.get(plainDate(day)),
  })
}

/** The names of a table, by the days of it. */
function namesOf(
  names: NonNullable<HolidayTable['names']>,
  holidays: ReadonlySet<PlainDate>,
): ReadonlyMap<PlainDate, HolidayName> {
  return new Map(
    Object.entries(names).map(([written, name]): [PlainDate, HolidayName] => {
      const day = readDay(written, 'names')
      if (!holidays.has(day))
        throw outOfRange('Expected the name of a day of the table, got one of another day')
      const known = lithuanianHolidayNames.find((holiday) => holiday === name)
      if (known !== undefined) return [day, Object.freeze({ of: 'lithuania', holiday: known })]
      if (typeof name === 'object' && name !== null && isName(name.lt) && isName(name.en))
        return [day, Object.freeze({ of: 'own', lt: name.lt, en: name.en })]
      throw new InvalidInputError(
        'names',
        'for each day its name in both languages, lt and en, each written in one way with nothing invisible, or the key of a holiday of Lithuania',
        name,
      )
    }),
  )
}

/** Refuses a year that a calendar does not know. */
export function requireKnownYear(
  calendar: { readonly name: string; readonly firstYear: number; readonly lastYear?: number },
  year: number,
): void {
  // Not written as a disjunction of what is wrong, so that NaN is refused too.
  if (year >= calendar.firstYear && year <= (calendar.lastYear ?? 9999)) return
  throw new CalendarRangeError(calendar, year)
}

/**
 * What a holiday is called, where its calendar knows, as part of a deadline, which is frozen: the name of a host's own
 * calendar is copied, and nothing else of it.
 */
export function called(
  day: PlainDate,
  calendar: HolidayCalendar,
): { readonly holiday: HolidayName } | undefined {
  const name = calendar.holidayName?.(day)
  if (name === undefined) return undefined
  const holiday: HolidayName =
    name.of === 'own' ? { of: name.of, lt: name.lt, en: name.en } : { of: name.of, holiday: name.holiday }
  return { holiday: Object.freeze(holiday) }
}
