import { describe, expect, it, test } from 'vitest'
import {
  addDays,
  civilDay,
  daysLate,
  deadline,
  defineHolidayCalendar,
  holidaysOf,
  InvalidInputError,
  isDueKnown,
  isHoliday,
  isInvalidInput,
  isLate,
  isWorkingDay,
  namedDay,
  nextWorkingDay,
  plainDate,
} from '../../src/calendar/index.js'
import { isBeyondCalendar } from '../../src/calendar/out-of-range.js'

/** A value of a host without types. */
const given = (value: unknown): never => value as never

const from = plainDate('2026-01-30')
const table = { name: 'Elsewhere', firstYear: 2026, days: ['2026-07-21'] }
const holed = (): unknown[] => {
  const list = ['2026-07-21', '2026-07-22']
  delete list[0]
  return list
}

/** A value that can't be looked at. */
const unreadable = new Proxy(
  {},
  {
    get() {
      throw new Error('what a host says')
    },
    getPrototypeOf() {
      throw new Error('what a host says')
    },
    has() {
      throw new Error('what a host says')
    },
  },
)

describe('what is refused is named by its place, and what should stand there', () => {
  test.each<[string, string, string, () => unknown]>([
    [
      'a day to count from',
      'from',
      'a civil day',
      () => deadline({ clause: 'x', from: given('soon'), period: { days: 1 } }),
    ],
    [
      'a clause',
      'clause',
      'the reference of a clause',
      () => deadline({ clause: given(41), from, period: { days: 1 } }),
    ],
    [
      'a clause where no holiday of Lithuania is asked for',
      'clause',
      'the reference of a clause',
      () => deadline({ clause: given(41), from, period: { days: 1 }, lastDay: 'as-counted' }),
    ],
    [
      'half a month',
      'months',
      'a whole number of months',
      () => deadline({ clause: 'x', from, period: { months: 0.5 } }),
    ],
    [
      'half a day',
      'days',
      'a whole number of days',
      () => deadline({ clause: 'x', from, period: { days: 0.5 } }),
    ],
    [
      'half a working day',
      'workingDays',
      'a whole number of working days',
      () => deadline({ clause: 'x', from, period: { workingDays: 0.5 } }),
    ],
    [
      'half a day of standstill',
      'days',
      'a whole number of days',
      () => deadline({ clause: 'x', from, period: { days: 1 }, addedDays: 0.5 }),
    ],
    [
      'no period',
      'period',
      'either months or days',
      () => deadline({ clause: 'x', from, period: given({}) }),
    ],
    ...[
      { months: 1, days: 1 },
      { months: 1, workingDays: 1 },
      { days: 1, workingDays: 1 },
      { months: 1, days: 1, workingDays: 1 },
    ].map((period): [string, string, string, () => unknown] => [
      `a period in ${Object.keys(period).join(' and ')}`,
      'period',
      'either months or days',
      () => deadline({ clause: 'x', from, period: given(period) }),
    ]),
    [
      'nothing to count',
      'the value',
      'the clause, the day and the period of a deadline',
      () => deadline(given(null)),
    ],
    [
      'a day named',
      'named',
      'a civil day',
      () => namedDay({ clause: 'x', from, named: given('2026-02-30') }),
    ],
    ['a day of naming', 'from', 'a civil day', () => namedDay({ clause: 'x', from: given(0), named: from })],
    ['nothing named', 'the value', 'the clause of a named day', () => namedDay(given(null))],
    ['no deadline', 'deadline', 'a deadline', () => isLate(given(null), from)],
    ['no deadline, for its days', 'deadline', 'a deadline', () => daysLate(given(null), from)],
    ['no table', 'the value', 'a table of public holidays', () => defineHolidayCalendar(given(null))],
    [
      'a blank name',
      'name',
      'a name written in one way',
      () => defineHolidayCalendar({ ...table, name: ' ' }),
    ],
    [
      'a list with a hole',
      'days',
      'a list of public holidays',
      () => defineHolidayCalendar({ ...table, days: given(holed()) }),
    ],
    [
      'a list with a field of its own',
      'days',
      'a list of public holidays',
      () => defineHolidayCalendar({ ...table, days: Object.assign(['2026-07-21'], { since: 1990 }) }),
    ],
    [
      'the second day of a table',
      'days[1]',
      'a civil day',
      () => defineHolidayCalendar({ ...table, days: ['2026-07-21', 'Easter'] }),
    ],
    [
      'a first year',
      'years',
      'a whole number of years',
      () => defineHolidayCalendar({ ...table, firstYear: 2025.5 }),
    ],
    [
      'a last year',
      'years',
      'a whole number of years',
      () => defineHolidayCalendar({ ...table, lastYear: 2026.5 }),
    ],
    [
      'the day of a name',
      'names',
      'a civil day',
      () => defineHolidayCalendar({ ...table, names: { Easter: 'easter' } as never }),
    ],
    [
      'nothing for a name',
      'names',
      'for each day its name in both languages',
      () => defineHolidayCalendar({ ...table, names: { '2026-07-21': given(null) } }),
    ],
    [
      'a function for a name',
      'names',
      'for each day its name in both languages',
      () =>
        defineHolidayCalendar({
          ...table,
          names: { '2026-07-21': given(Object.assign(() => 0, { lt: 'Miesto diena', en: 'City Day' })) },
        }),
    ],
    ['a year', 'years', 'a whole number of years', () => holidaysOf(2026.5)],
    [
      'a calendar',
      'calendar',
      'a calendar of public holidays',
      () => isHoliday(from, given({ ...defineHolidayCalendar(table), name: 5 })),
    ],
    [
      'the first year of a calendar',
      'calendar',
      'a calendar of public holidays',
      () => isWorkingDay(from, given({ ...defineHolidayCalendar(table), firstYear: '2026' })),
    ],
    ['no calendar', 'calendar', 'a calendar of public holidays', () => nextWorkingDay(from, given(null))],
    ['a zone', 'zone', 'the name of an IANA time zone', () => civilDay(0, given(null))],
  ])('%s', (_, path, expected, act) => {
    const refused: unknown = caught(act)
    expect(refused).toBeInstanceOf(InvalidInputError)
    expect(refused).toMatchObject({
      name: 'InvalidInputError',
      path: path === 'the value' ? '' : path,
      expected: expect.stringContaining(expected),
      message: expect.stringContaining(`${path}: expected ${expected}`),
    })
  })

  function caught(act: () => unknown): unknown {
    try {
      return act()
    } catch (error) {
      return error
    }
  }

  it.each([
    ['2026-02-30', 'other text: the calendar has no such day'],
    ['soon', 'other text'],
    [' ', 'empty text'],
    [Number.NaN, 'NaN'],
    [5, 'a number'],
    [true, 'true'],
    [5n, 'a bigint'],
    [null, 'null'],
    [undefined, 'nothing'],
    [{}, 'an object'],
    [['2026-01-30'], 'a list of 1'],
    [holed(), 'a list with holes or with fields of its own'],
    [Object.assign(holed(), { since: 1990 }), 'a list with holes or with fields of its own'],
    [unreadable, 'something unreadable'],
  ])('a value is told by its kind alone, whatever it is (%#)', (value, kind) => {
    const message = `the value: expected a civil day that exists, such as "2026-02-28", got ${kind}`
    expect(() => plainDate(value)).toThrow(expect.objectContaining({ message }))
  })

  it('an instant that is none is told by its kind, with the way out for a Date alone', () => {
    expect(() => civilDay(Number.NaN, 'UTC')).toThrow(/got NaN$/)
    expect(() => civilDay(' 2026-01-30T22:00:00Z', 'UTC')).toThrow(/got other text$/)
  })

  it('a value that throws when it is read is something else, whatever it throws', () => {
    const hostile = {
      get months() {
        throw new RangeError('what a host says')
      },
    }
    expect(() => deadline({ clause: 'x', from, period: given(hostile) })).toThrow(/got something else$/)
  })

  it('the clause that asks for a value ends the message', () => {
    expect(new InvalidInputError('day', 'a civil day', 5, 'adakavas:41').message).toBe(
      'day: expected a civil day, got a number (adakavas:41)',
    )
    expect(new InvalidInputError('day', 'a civil day', 5).message).toBe(
      'day: expected a civil day, got a number',
    )
  })

  it('an error of something else is none of this calendar', () => {
    expect(isBeyondCalendar(new RangeError('else'))).toBe(false)
    expect(isBeyondCalendar(Object.assign(() => 0, { code: 'out-of-range' }))).toBe(false)
    expect(isBeyondCalendar(unreadable)).toBe(false)
    expect(() => addDays(plainDate('9999-12-31'), 1)).toThrow(
      expect.objectContaining({ code: 'out-of-range' }),
    )
    expect(
      [null, undefined, 'invalid-input', { code: 'invalid-input' }, new Error('else')].filter(isInvalidInput),
    ).toEqual([])
  })
})

describe('where a limit of the calendar lies, what lies on it is taken', () => {
  it('a table for the years 1 to 9999, and for one year', () => {
    expect(defineHolidayCalendar({ name: 'Ever', firstYear: 1, lastYear: 9999, days: [] })).toMatchObject({
      firstYear: 1,
      lastYear: 9999,
    })
    expect(defineHolidayCalendar({ ...table, lastYear: 2026 }).lastYear).toBe(2026)
    expect(() => defineHolidayCalendar({ ...table, lastYear: 2025 })).toThrow(
      'Expected the first and the last year between 1 and 9999 and in that order',
    )
  })

  it('a table names the days that it has alone', () => {
    expect(() => defineHolidayCalendar({ ...table, names: { '2026-07-22': 'easter-sunday' } })).toThrow(
      'Expected the name of a day of the table, got one of another day',
    )
  })

  it('a last day is unknown after a standstill, too, where the calendar ends before it', () => {
    const open = deadline({
      clause: 'adakavas:41',
      from: plainDate('2026-11-20'),
      period: { months: 1 },
      addedDays: 14,
      calendar: defineHolidayCalendar(table),
      beyondCalendar: 'as-counted',
    })
    expect(open.steps.map(({ step }) => step)).toEqual(['months', 'paused', 'calendar-ends'])
    expect(isDueKnown(open)).toBe(false)
    expect(() => isLate(open, plainDate('2027-01-04'))).toThrow(
      'The calendar ends before the last day can be told',
    )
  })

  it('counting one period tells nothing of another, however many days they lie apart', () => {
    const after = (days: number) => deadline({ clause: 'x', from, period: { days } }).due
    for (const days of [10, 10 + 8192, 10]) {
      expect(after(days)).toBe(nextWorkingDay(addDays(from, days)))
    }
  })

  it('a day off that is no holiday has no name of one, whatever a calendar of a host would say', () => {
    const named = {
      name: 'Own',
      firstYear: 2026,
      isHoliday: () => false,
      holidayName: () => ({ of: 'lithuania', holiday: 'easter-sunday' }) as const,
    }
    const { steps } = namedDay({ clause: 'x', from, named: plainDate('2026-01-31'), calendar: named })
    expect(steps.at(1)).toEqual({
      step: 'rolled',
      from: '2026-01-31',
      because: 'saturday',
      day: '2026-02-01',
    })
  })
})

describe('the day of an instant near midnight', () => {
  it.each([
    ['2026-06-30T21:00:01Z', '2026-07-01', 'a second after midnight in summer'],
    ['2026-06-30T21:00:00.001Z', '2026-07-01', 'a millisecond after it'],
    ['2026-06-30T20:59:59.9999Z', '2026-06-30', 'less than a millisecond before it'],
    ['2026-01-30T22:00:01Z', '2026-01-31', 'a second after midnight in winter'],
  ])('%s is %s in Vilnius, %s', (instant, day) => {
    expect(civilDay(instant, 'Europe/Vilnius')).toBe(day)
  })

  it('is the first of a month where the second has begun elsewhere', () => {
    expect(civilDay('2026-01-02T03:00:00Z', 'America/New_York')).toBe('2026-01-01')
    expect(civilDay('2026-03-02T03:00:00Z', 'America/New_York')).toBe('2026-03-01')
  })
})
