import { fc, test } from '@fast-check/vitest'
import { addDays as addDaysToDate, addMonths as addMonthsToDate, differenceInCalendarDays } from 'date-fns'
import { expect } from 'vitest'
import { addDays, addMonths, daysBetween, type PlainDate, plainDate } from '../../src/calendar/index.js'

/* Civil days are counted without a library; here another one counts the same. It works in the zone of the process, so noon keeps it off the hours that a zone can skip. */

const noonOf = (day: PlainDate): Date => new Date(`${day}T12:00`)
const dayOf = (date: Date): PlainDate =>
  plainDate(
    [
      String(date.getFullYear()).padStart(4, '0'),
      String(date.getMonth() + 1).padStart(2, '0'),
      String(date.getDate()).padStart(2, '0'),
    ].join('-'),
  )

const days = fc
  .date({ min: new Date('2025-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => plainDate(date.toISOString().slice(0, 10)))

test.prop([days, fc.integer({ min: -4000, max: 4000 })])(
  'date-fns adds days to the same day',
  (day, count) => {
    expect(addDays(day, count)).toBe(dayOf(addDaysToDate(noonOf(day), count)))
  },
)

test.prop([days, fc.integer({ min: 0, max: 240 })])('date-fns adds months to the same day', (day, count) => {
  expect(addMonths(day, count)).toBe(dayOf(addMonthsToDate(noonOf(day), count)))
})

test.prop([days, days])('date-fns finds as many days between two', (one, other) => {
  expect(daysBetween(one, other)).toBe(differenceInCalendarDays(noonOf(other), noonOf(one)))
})
