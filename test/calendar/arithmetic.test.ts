import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, compareDays, daysBetween, plainDate } from '../../src/calendar/index.js'
import { anyDay } from './arbitraries.js'

const months = fc.integer({ min: -1200, max: 1200 })
const days = fc.integer({ min: -100_000, max: 100_000 })

describe('months are added in one sum and end on the same number or on the last day of the month', () => {
  it.each([
    ['2026-01-15' /* Jan */, 1, '2026-02-15' /* Feb */],
    ['2026-01-28' /* Jan */, 1, '2026-02-28' /* Feb */],
    ['2026-01-29' /* Jan */, 1, '2026-02-28' /* Feb, common year */],
    ['2026-01-30' /* Jan */, 1, '2026-02-28' /* Feb, common year */],
    ['2026-01-31' /* Jan */, 1, '2026-02-28' /* Feb, common year */],
    ['2024-01-29' /* Jan */, 1, '2024-02-29' /* Feb, leap year */],
    ['2024-01-31' /* Jan */, 1, '2024-02-29' /* Feb, leap year */],
    ['2026-02-28' /* Feb */, 1, '2026-03-28' /* Mar, not its end */],
    ['2026-03-31' /* Mar */, 1, '2026-04-30' /* Apr */],
    ['2026-05-31' /* May */, 1, '2026-06-30' /* Jun */],
    ['2026-07-31' /* Jul */, 1, '2026-08-31' /* Aug */],
    ['2026-08-31' /* Aug */, 1, '2026-09-30' /* Sep */],
    ['2026-10-31' /* Oct */, 1, '2026-11-30' /* Nov */],
    ['2026-12-31' /* Dec */, 1, '2027-01-31' /* Jan */],
    ['2026-01-31' /* Jan */, 2, '2026-03-31' /* Mar */],
    ['2025-12-31' /* Dec */, 2, '2026-02-28' /* Feb */],
    ['2026-01-31' /* Jan */, 3, '2026-04-30' /* Apr */],
    ['2026-08-31' /* Aug */, 6, '2027-02-28' /* Feb */],
    ['2023-08-31' /* Aug */, 6, '2024-02-29' /* Feb, leap year */],
    ['2024-02-29' /* Feb */, 12, '2025-02-28' /* Feb, common year */],
    ['2024-02-29' /* Feb */, 48, '2028-02-29' /* Feb, leap year */],
    ['1900-01-31' /* Jan */, 1, '1900-02-28' /* Feb, a century that is no leap year */],
    ['2000-01-31' /* Jan */, 1, '2000-02-29' /* Feb, a century that is a leap year */],
    ['2100-01-31' /* Jan */, 1, '2100-02-28' /* Feb, a century that is no leap year */],
    ['2026-03-31' /* Mar */, -1, '2026-02-28' /* Feb */],
    ['2026-01-31' /* Jan */, 0, '2026-01-31' /* Jan */],
    ['0099-12-31' /* Dec */, 2, '0100-02-28' /* Feb */],
    ['0001-01-31' /* Jan */, 1, '0001-02-28' /* Feb */],
  ])('%s and %i months: %s', (from, count, to) => {
    expect(addMonths(plainDate(from), count)).toBe(to)
  })

  it('the number of the day is kept or it is the last of its month', () => {
    fc.assert(
      fc.property(anyDay, months, (day, count) => {
        const reached = addMonths(day, count)
        const kept = reached.slice(8) === day.slice(8)
        expect(kept || (reached < addMonths(day, count + 1) && addDays(reached, 1).endsWith('-01'))).toBe(
          true,
        )
        const monthsOf = (of: string) => Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7))
        expect(monthsOf(reached) - monthsOf(day)).toBe(count)
      }),
    )
  })

  it('one sum is never earlier than the same months chained', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (day, a, b) => {
        expect(compareDays(addMonths(day, a + b), addMonths(addMonths(day, a), b))).toBeGreaterThanOrEqual(0)
      }),
    )
    const endOfJanuary = plainDate('2026-01-31')
    expect(addMonths(addMonths(endOfJanuary, 1), 1)).toBe('2026-03-28')
    expect(addMonths(endOfJanuary, 2)).toBe('2026-03-31')
  })

  it('is monotone: of two days the later one never ends earlier', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(400), months, (day, later, count) => {
        const ends = [addMonths(day, count), addMonths(addDays(day, later), count)] as const
        expect(compareDays(...ends)).toBeLessThanOrEqual(0)
      }),
    )
  })
})

describe('days are added as calendar days', () => {
  it.each([
    ['2026-03-18', 10, '2026-03-28'],
    ['2026-02-19', 10, '2026-03-01'],
    ['2024-02-19', 10, '2024-02-29'],
    ['1900-02-28', 1, '1900-03-01'],
    ['2000-02-28', 1, '2000-02-29'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-24', 1, '2026-10-25'],
    ['2026-10-25', 1, '2026-10-26'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['9999-12-30', 1, '9999-12-31'],
    ['0001-01-02', -1, '0001-01-01'],
  ])('%s and %i days: %s', (from, count, to) => {
    expect(addDays(plainDate(from), count)).toBe(to)
    expect(daysBetween(plainDate(from), plainDate(to))).toBe(count)
  })

  it('subtracting undoes adding', () => {
    fc.assert(
      fc.property(anyDay, days, (day, count) => {
        expect(addDays(addDays(day, count), -count)).toBe(day)
      }),
    )
  })

  it('the days between two days are those that lead from one to the other', () => {
    fc.assert(
      fc.property(anyDay, days, (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count)
        expect(daysBetween(addDays(day, count), day) + count).toBe(0)
      }),
    )
  })

  it('adding in two steps is adding at once', () => {
    fc.assert(
      fc.property(anyDay, days, days, (day, a, b) => {
        expect(addDays(addDays(day, a), b)).toBe(addDays(day, a + b))
      }),
    )
  })
})

describe('a sum that has no answer is refused', () => {
  it.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60])(
    '%d is no whole number of days or months',
    (count) => {
      expect(() => addDays(plainDate('2026-01-31'), count)).toThrow(
        /^days: expected a whole number of days, got (a number|NaN)$/u,
      )
      expect(() => addMonths(plainDate('2026-01-31'), count)).toThrow(
        /^months: expected a whole number of months, got (a number|NaN)$/u,
      )
    },
  )

  it('a day before the year 1 or after the year 9999 is a RangeError', () => {
    const outside = new RangeError('The day lies outside the years 0001 to 9999')
    expect(() => addDays(plainDate('9999-12-31'), 1)).toThrow(outside)
    expect(() => addDays(plainDate('0001-01-01'), -1)).toThrow(outside)
    expect(() => addMonths(plainDate('9999-12-01'), 1)).toThrow(outside)
    expect(() => addMonths(plainDate('0001-01-31'), -1)).toThrow(outside)
    expect(() => addMonths(plainDate('2026-01-31'), 1e9)).toThrow(outside)
  })

  it('a Date passed by a caller without types is refused, whatever the process zone', () => {
    // @ts-expect-error a Date is no civil day
    expect(() => addDays(new Date(0), 1)).toThrow(TypeError)
    // @ts-expect-error a plain string is no civil day before it was checked
    expect(() => addMonths('2026-02-30', 1)).toThrow(TypeError)
    // @ts-expect-error a Date is no civil day
    expect(() => daysBetween(plainDate('2026-01-01'), new Date(0))).toThrow(TypeError)
  })
})
