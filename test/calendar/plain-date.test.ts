import { describe, expect, it } from 'vitest'
import {
  compareDays,
  earlierOf,
  isAfter,
  isBefore,
  isPlainDate,
  laterOf,
  plainDate,
} from '../../src/calendar/index.js'

describe('a civil day', () => {
  it.each(['0001-01-01', '2000-02-29', '2018-05-25', '2024-02-29', '2026-04-30', '2026-12-31', '9999-12-31'])(
    '%s is one',
    (day) => {
      expect(isPlainDate(day)).toBe(true)
      expect(plainDate(day)).toBe(day)
    },
  )

  it.each([
    [
      'a day that February lacks',
      '2026-02-30',
      'the value: expected a civil day that exists, such as "2026-02-28", got other text: the calendar has no such day',
    ],
    ['29 February of a common year', '2026-02-29', 'the calendar has no such day'],
    ['29 February of 1900, a century that is no leap year', '1900-02-29', 'the calendar has no such day'],
    ['29 February of 2100, a century that is no leap year', '2100-02-29', 'the calendar has no such day'],
    ['the 31st of a month of thirty days', '2026-04-31', 'the calendar has no such day'],
    ['the year 0', '0000-01-01', 'got other text'],
    ['the thirteenth month', '2026-13-01', 'got other text'],
    ['the day 0', '2026-01-00', 'got other text'],
    ['a day without leading zeros', '2026-2-3', 'got other text'],
    ['a year of five digits', '12026-01-01', 'got other text'],
    ['a day with a line end', '2026-01-01\n', 'got other text'],
    ['an instant', '2026-01-01T00:00:00Z', 'got other text'],
    ['a long text', 'x'.repeat(100), 'got other text'],
    ['an empty text', '', 'got empty text'],
    ['a number', 20_260_101, 'got a number'],
    ['null', null, 'got null'],
    ['nothing', undefined, 'got nothing'],
    ['a list', ['2026-01-01'], 'got a list of 1'],
    ['an object', {}, 'got an object'],
    [
      'a Date, which is an instant',
      new Date(0),
      'got a Date object: a Date is an instant, and its day depends on the zone; use civilDay(date.getTime(), zone)',
    ],
  ])('is refused as a TypeError that says what was got: %s', (_, value, message) => {
    expect(isPlainDate(value)).toBe(false)
    expect(() => plainDate(value)).toThrow(TypeError)
    expect(() => plainDate(value)).toThrow(message)
  })
})

describe('two civil days are compared as days', () => {
  const february = plainDate('2026-02-28')
  const march = plainDate('2026-03-02')

  it('the earlier one comes first', () => {
    expect(compareDays(february, march)).toBe(-1)
    expect(compareDays(march, february)).toBe(1)
    expect(compareDays(march, march)).toBe(0)
    expect([march, february].sort(compareDays)).toEqual([february, march])
  })

  it('a day is neither before nor after itself', () => {
    expect([isBefore(february, march), isBefore(march, february), isBefore(march, march)]).toEqual([
      true,
      false,
      false,
    ])
    expect([isAfter(march, february), isAfter(february, march), isAfter(march, march)]).toEqual([
      true,
      false,
      false,
    ])
  })

  it('the earlier and the later of two are found in either order', () => {
    expect([earlierOf(february, march), earlierOf(march, february)]).toEqual([february, february])
    expect([laterOf(february, march), laterOf(march, february)]).toEqual([march, march])
  })
})
