import { describe, expect, it, vi } from 'vitest'
import {
  addDays,
  addMonths,
  civilDay,
  daysBetween,
  deadline,
  defineHolidayCalendar,
  holidaysOf,
  isHoliday,
  nextWorkingDay,
  plainDate,
} from '../../src/calendar/index.js'

describe('the zone of the process does not matter', () => {
  it('the day that Pacific/Apia skipped is a day like any other', () => {
    expect(addDays(plainDate('2011-12-29'), 1)).toBe('2011-12-30')
    expect(addDays(plainDate('2011-12-30'), 1)).toBe('2011-12-31')
    expect(addDays(plainDate('2011-12-31'), -1)).toBe('2011-12-30')
    expect(addMonths(plainDate('2011-11-30'), 1)).toBe('2011-12-30')
    expect(addMonths(plainDate('2011-12-30'), 1)).toBe('2012-01-30')
    expect(addMonths(plainDate('2012-01-30'), -1)).toBe('2011-12-30')
    expect(addMonths(plainDate('2011-12-29'), 2)).toBe('2012-02-29')
    expect(addMonths(plainDate('2011-12-31'), 2)).toBe('2012-02-29')
    expect(daysBetween(plainDate('2011-12-29'), plainDate('2011-12-31'))).toBe(2)
  })

  it('a day without a midnight in America/Santiago is a day like any other', () => {
    expect(addMonths(plainDate('2026-08-06'), 1)).toBe('2026-09-06')
    expect(addMonths(plainDate('2026-09-06'), 1)).toBe('2026-10-06')
    expect(addDays(plainDate('2026-09-05'), 1)).toBe('2026-09-06')
    expect(daysBetween(plainDate('2026-09-05'), plainDate('2026-09-07'))).toBe(2)
  })

  it('the changes of the clocks in Europe/Vilnius move no day', () => {
    expect(addMonths(plainDate('2026-02-28'), 1)).toBe('2026-03-28')
    expect(addMonths(plainDate('2026-02-28'), 2)).toBe('2026-04-28')
    expect(addDays(plainDate('2026-03-28'), 2)).toBe('2026-03-30')
    expect(addMonths(plainDate('2026-09-25'), 1)).toBe('2026-10-25')
    expect(addDays(plainDate('2026-10-24'), 2)).toBe('2026-10-26')
  })

  it('an instant is read in the zone that is asked for', () => {
    expect(civilDay('2011-12-30T09:59:59Z', 'Pacific/Apia')).toBe('2011-12-29')
    expect(civilDay('2011-12-30T10:00:00Z', 'Pacific/Apia')).toBe('2011-12-31')
    expect(civilDay(Date.UTC(2026, 0 /* Jan */, 30, 22), 'Europe/Vilnius')).toBe('2026-01-31')
  })

  it('no sum asks a date for its local fields', () => {
    const local = [
      ...([
        'getFullYear',
        'getMonth',
        'getDate',
        'getDay',
        'getHours',
        'getTimezoneOffset',
        'toString',
      ] as const),
      ...(['setFullYear', 'setMonth', 'setDate', 'setHours'] as const),
    ].map((name) => vi.spyOn(Date.prototype, name))
    // A year that no other test asks for, so that its holidays are worked out here.
    const calls = () => {
      addDays(plainDate('2011-12-29'), 400)
      addMonths(plainDate('2011-12-31'), 2)
      addMonths(plainDate('2011-12-15'), -30)
      daysBetween(plainDate('2011-12-29'), plainDate('2026-01-01'))
      deadline({ clause: 'x', from: plainDate('9001-12-24'), period: { months: 1 }, addedDays: 3 })
      nextWorkingDay(plainDate('9002-12-24'))
      holidaysOf(9003)
      const table = defineHolidayCalendar({ name: 'x', firstYear: 2026, days: ['2026-01-01'] })
      isHoliday(plainDate('2026-01-01'), table)
      civilDay('2026-01-30T22:00:00Z', 'Africa/Nairobi')
      civilDay(0, 'Asia/Kathmandu')
    }
    try {
      calls()
      expect(local.map((spy) => spy.mock.calls.length)).toEqual(local.map(() => 0))
    } finally {
      for (const spy of local) spy.mockRestore()
    }
  })
})
