// One month on, then day by day past weekends and holidays: asked of date-holidays for every day, or of a set that was
// made from it once a year.
import { addDays, addMonths, formatISO, isWeekend, parseISO } from 'date-fns'
import Holidays from 'date-holidays'

const holidays = new Holidays('LT')
const isoDay = (date) => formatISO(date, { representation: 'date' })
const isPublic = ({ type }) => type === 'public'

const years = new Map()
function holidaysOf(year) {
  const known = years.get(year)
  if (known !== undefined) return known
  const found = new Set(
    holidays
      .getHolidays(year)
      .filter(isPublic)
      .map(({ date }) => date.slice(0, 10)),
  )
  years.set(year, found)
  return found
}

/** Whether a day is a holiday, by the set of its year. */
export const inSet = (date) => holidaysOf(date.getFullYear()).has(isoDay(date))
/** Whether a day is a holiday, asked anew. */
export const asked = (date) => {
  const found = holidays.isHoliday(date)
  return found !== false && found.some(isPublic)
}

export function deadline(from, isHoliday) {
  let day = addMonths(parseISO(from), 1)
  while (isWeekend(day) || isHoliday(day)) day = addDays(day, 1)
  return isoDay(day)
}
