// Last days by hand, moved past weekends and Lithuanian public holidays, with whole numbers alone: one calendar month
// without steps, and the deadlines of a request with theirs. It checks nothing.

const lengths = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeap = (year) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const lengthOf = (year, month) => (month === 2 && isLeap(year) ? 29 : lengths[month])

/** Days since 1 January 1970. */
function dayNumber(year, month, day) {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.trunc((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  return (
    era * 146_097 +
    yearOfEra * 365 +
    Math.trunc(yearOfEra / 4) -
    Math.trunc(yearOfEra / 100) +
    dayOfYear -
    719_468
  )
}

/** Easter Monday as a number of month and day, by the Gregorian computus. */
function easterMonday(year) {
  const a = year % 19
  const b = Math.trunc(year / 100)
  const c = year % 100
  const g = Math.trunc((8 * b + 13) / 25)
  const h = (19 * a + b - (b >> 2) - g + 15) % 30
  const l = (32 + 2 * (b & 3) + 2 * (c >> 2) - h - (c & 3)) % 7
  const m = Math.trunc((a + 11 * h + 19 * l) / 433)
  const month = Math.trunc((h + l - 7 * m + 90) / 25)
  const day = ((h + l - 7 * m + 33 * month + 19) & 31) + 1
  return day > lengthOf(year, month) ? (month + 1) * 100 + 1 : month * 100 + day
}

/** The same day every year; of the others only Easter Monday is no Sunday. */
const fixed = new Map([
  [101, 'new-year'],
  [216, 'state-restoration'],
  [311, 'independence'],
  [501, 'labour'],
  [624, 'st-john'],
  [706, 'statehood'],
  [815, 'assumption'],
  [1101, 'all-saints'],
  [1102, 'all-souls'],
  [1224, 'christmas-eve'],
  [1225, 'christmas-1'],
  [1226, 'christmas-2'],
])
const mondays = new Map()
function isHoliday(year, month, day) {
  const date = month * 100 + day
  if (fixed.has(date)) return true
  let monday = mondays.get(year)
  if (monday === undefined) {
    monday = easterMonday(year)
    mondays.set(year, monday)
  }
  return date === monday
}
const holidayNamed = (month, day) => ({
  of: 'lithuania',
  holiday: fixed.get(month * 100 + day) ?? 'easter-monday',
})

const two = (number) => (number < 10 ? `0${number}` : `${number}`)

const numbersOf = (day) => {
  const digit = (at) => day.charCodeAt(at) - 48
  return [
    digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3),
    digit(5) * 10 + digit(6),
    digit(8) * 10 + digit(9),
  ]
}
const isoDay = (year, month, day) => `${year}-${two(month)}-${two(day)}`

export function deadline(from) {
  let [year, month, day] = numbersOf(from)
  if (++month === 13) {
    month = 1
    year++
  }
  let last = lengthOf(year, month)
  if (day > last) day = last
  let weekday = (dayNumber(year, month, day) + 4) % 7
  while (weekday === 0 || weekday === 6 || isHoliday(year, month, day)) {
    weekday = (weekday + 1) % 7
    if (++day > last) {
      day = 1
      if (++month === 13) {
        month = 1
        year++
      }
      last = lengthOf(year, month)
    }
  }
  return isoDay(year, month, day)
}

/** The day after another one, as numbers. */
function following([year, month, day]) {
  if (day < lengthOf(year, month)) return [year, month, day + 1]
  return month === 12 ? [year + 1, 1, 1] : [year, month + 1, 1]
}

/** A deadline that was counted in one step, with those by which its last day moves on. */
function moved(clause, from, first) {
  const steps = [first]
  let numbers = numbersOf(first.day)
  let due = first.day
  for (let weekday = (dayNumber(...numbers) + 4) % 7; ; weekday = (weekday + 1) % 7) {
    const [year, month, date] = numbers
    const because =
      weekday === 6
        ? 'saturday'
        : weekday === 0
          ? 'sunday'
          : isHoliday(year, month, date)
            ? 'holiday'
            : undefined
    if (because === undefined) return { clause, from, counted: first.day, due, steps }
    numbers = following(numbers)
    const day = isoDay(...numbers)
    steps.push(
      because === 'holiday'
        ? { step: 'rolled', from: due, because, day, holiday: holidayNamed(month, date) }
        : { step: 'rolled', from: due, because, day },
    )
    due = day
  }
}

export function inMonths(clause, from, months) {
  const [year, month, day] = numbersOf(from)
  const index = month - 1 + months
  const [toYear, toMonth] = [year + Math.floor(index / 12), (index % 12) + 1]
  const last = lengthOf(toYear, toMonth)
  const to = isoDay(toYear, toMonth, Math.min(day, last))
  return moved(clause, from, { step: 'months', from, months, day: to, clamped: day > last })
}

export const onNamedDay = (clause, from, day) => moved(clause, from, { step: 'named', from, day })

export function inDays(clause, from, days) {
  let numbers = numbersOf(from)
  for (let day = 0; day < days; day++) numbers = following(numbers)
  return moved(clause, from, { step: 'days', from, days, day: isoDay(...numbers) })
}

/** The public holidays of 2010 to 2049, for who looks them up. */
export const holidays = new Set()
for (let year = 2010; year < 2050; year++)
  for (let month = 1; month <= 12; month++)
    for (let day = 1; day <= lengthOf(year, month); day++)
      if (isHoliday(year, month, day)) holidays.add(isoDay(year, month, day))
