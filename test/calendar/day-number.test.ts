import { expect, test } from 'vitest'
import { dayOf, numberOf, weekdayOf } from '../../src/calendar/day-number.js'
import { isPlainDate } from '../../src/calendar/index.js'
import { runs } from '../runs.js'

/** Days one after another, by the language's own calendar. */
function* daysFrom(first: string, last: string) {
  for (let at = Date.parse(first); at <= Date.parse(last); at += 86_400_000) {
    const date = new Date(at)
    yield { day: date.toISOString().slice(0, 10), number: at / 86_400_000, weekday: date.getUTCDay() }
  }
}

const yearFirst = (year: number): string => `${String(year).padStart(4, '0')}-01-01`

test.each([
  ['the first years', '0001-01-01', '0009-12-31'],
  ['the years between them', yearFirst(runs(1601, 10)), yearFirst(runs(2401, 9990))],
  ['the last years', '9990-01-01', '9999-12-31'],
])('every day of %s has its number and its day of the week', (_, first, last) => {
  const wrong: unknown[] = []
  for (const one of daysFrom(first, last)) {
    const day = dayOf(one.number)
    if (
      day !== one.day ||
      !isPlainDate(day) ||
      numberOf(day) !== one.number ||
      weekdayOf(day) !== one.weekday
    )
      wrong.push([one, day])
  }
  expect(wrong).toEqual([])
})

test.each([-719_163, 2_932_897, Number.NaN, Number.POSITIVE_INFINITY])(
  '%d is the number of no day that is known',
  (number) => {
    expect(() => dayOf(number)).toThrow(RangeError)
  },
)
