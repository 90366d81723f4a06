import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { easterSunday } from '../../src/calendar/easter.js'
import {
  addDays,
  CalendarRangeError,
  defineHolidayCalendar,
  type HolidayTable,
  holidaysOf,
  isCalendarRangeError,
  isHoliday,
  isWorkingDay,
  lithuanianHolidays,
  nextWorkingDay,
  type PlainDate,
  plainDate,
} from '../../src/calendar/index.js'
import { knownDay } from './arbitraries.js'

const years = Array.from({ length: 2035 - 2018 + 1 }, (_, index) => 2018 + index)
const on = (year: number, monthAndDay: string) => plainDate(`${year}-${monthAndDay}`)
const weekday = (day: PlainDate) => new Date(`${day}T00:00:00Z`).getUTCDay()

function caught(act: () => unknown): unknown {
  try {
    act()
  } catch (error) {
    return error
  }
  return undefined
}

describe('Easter moves with the moon', () => {
  const sundays =
    '04-01 04-21 04-12 04-04 04-17 04-09 03-31 04-20 04-05 03-28 04-16 04-01 04-21 04-13 03-28 04-17 04-09 03-25'

  it.each(sundays.split(' ').map((day, index) => [2018 + index, day] as const))(
    'in %i Easter Sunday is %s, and the day after it is a holiday too',
    (year, day) => {
      const sunday = on(year, day)
      expect(easterSunday(year)).toBe(sunday)
      const spring = holidaysOf(year).filter(
        (holiday) => holiday > on(year, '03-11') && holiday < on(year, '05-01'),
      )
      expect(spring).toEqual([sunday, addDays(sunday, 1)])
    },
  )

  it.each([
    ['the earliest', '1818-03-22'],
    ['the earliest of the next centuries', '2285-03-22'],
    ['the latest', '1943-04-25'],
    ['the latest of this century', '2038-04-25'],
    ['a full moon moved from 19 to 18 April', '1954-04-18'],
    ['a full moon moved from 19 to 18 April', '1981-04-19'],
    ['the second of two years with one epact', '2049-04-18'],
    ['a leap day in its century', '2000-04-23'],
    ['no leap day in its century', '2100-03-28'],
  ])('%s: %s', (_, sunday) => {
    expect(easterSunday(Number(sunday.slice(0, 4)))).toBe(sunday)
  })

  it('is a Sunday between 22 March and 25 April in every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 9999 }), (year) => {
        const sunday = easterSunday(year)
        expect(weekday(sunday)).toBe(0)
        expect(sunday >= on(year, '03-22') && sunday <= on(year, '04-25')).toBe(true)
      }),
    )
  })

  it('is the day that the computus of Meeus, Jones and Butcher gives', () => {
    for (let year = 1583; year <= 9999; year += 1) expect(easterSunday(year)).toBe(easterByButcher(year))
  })
})

/** The same day by another algorithm, as an independent witness. */
function easterByButcher(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  const two = (value: number) => String(value).padStart(2, '0')
  return `${year}-${two(Math.floor(n / 31))}-${two((n % 31) + 1)}`
}

describe('the public holidays of Lithuania (Labour Code art. 123)', () => {
  it.each(years)('in %i the fixed ones are holidays', (year) => {
    for (const day of '01-01 02-16 03-11 05-01 06-24 07-06 08-15 11-01 12-24 12-25 12-26'.split(' ')) {
      expect(isHoliday(on(year, day))).toBe(true)
    }
  })

  it.each(years)('in %i Mother’s Day is the first Sunday of May and Father’s Day that of June', (year) => {
    for (const month of ['05', '06']) {
      const week = [1, 2, 3, 4, 5, 6, 7].map((day) => on(year, `${month}-0${day}`))
      const sundays = week.filter((day) => weekday(day) === 0)
      expect(sundays.map((day) => isHoliday(day))).toEqual([true])
      expect(sundays.map((day) => isHoliday(addDays(day, 7)))).toEqual([false])
    }
  })

  it('2 November is one from 2020 only', () => {
    expect(years.filter((year) => isHoliday(on(year, '11-02')))).toEqual(years.filter((year) => year >= 2020))
    expect(isWorkingDay(plainDate('2018-11-02'))).toBe(true)
    expect(isWorkingDay(plainDate('2020-11-02'))).toBe(false)
  })

  it('there are 15 in 2018 and 2019 and 16 since, one fewer where Mother’s Day is 1 May', () => {
    expect(Object.fromEntries(years.map((year) => [year, holidaysOf(year).length]))).toEqual(
      Object.fromEntries(
        years.map((year) => [year, year < 2020 || year === 2022 || year === 2033 ? 15 : 16]),
      ),
    )
  })

  it.each([
    ['Good Friday', '2026-04-03'],
    ['Ascension', '2026-05-14'],
    ['13 January', '2026-01-13'],
    ['31 December', '2026-12-31'],
    ['a bridge day', '2026-01-02'],
    ['the Monday after a holiday on a Saturday', '2026-12-28'],
  ])('%s (%s) is a working day', (_, day) => {
    expect(isHoliday(plainDate(day))).toBe(false)
    expect(isWorkingDay(plainDate(day))).toBe(true)
  })

  it('the list and the question agree on every day', () => {
    fc.assert(
      fc.property(knownDay, (day) => {
        expect(isHoliday(day)).toBe(holidaysOf(Number(day.slice(0, 4))).includes(day))
        expect(lithuanianHolidays.isHoliday(day)).toBe(isHoliday(day))
      }),
    )
  })

  it('more years than are remembered are answered all the same', () => {
    const sweep = () => Array.from({ length: 200 }, (_, index) => holidaysOf(2018 + index))
    expect(sweep()).toEqual(sweep())
  })

  it('the list is sorted and frozen', () => {
    const list = holidaysOf(2026)
    expect(list).toEqual([...list].sort())
    expect(Object.isFrozen(list)).toBe(true)
    expect(Object.isFrozen(lithuanianHolidays)).toBe(true)
  })

  it('2018 is the first year known, and an error says so for 2017', () => {
    expect(isHoliday(plainDate('2018-01-01'))).toBe(true)
    for (const ask of [
      () => isHoliday(plainDate('2017-12-31')),
      () => isWorkingDay(plainDate('2017-12-30')),
      () => nextWorkingDay(plainDate('2017-12-31')),
      () => lithuanianHolidays.isHoliday(plainDate('2017-12-31')),
      () => holidaysOf(2017),
    ]) {
      const error = caught(ask)
      expect(error).toBeInstanceOf(CalendarRangeError)
      expect(error).toBeInstanceOf(RangeError)
      expect(error).toMatchObject({
        name: 'CalendarRangeError',
        code: 'outside-calendar',
        calendar: 'Lithuania',
        year: 2017,
        firstYear: 2018,
        lastYear: undefined,
        message: 'The public holidays of Lithuania are known from 2018, not for 2017',
      })
    }
  })

  it('a value that is no year of the calendar is refused', () => {
    expect(() => holidaysOf(2018.5)).toThrow(TypeError)
    expect(() => holidaysOf(Number.NaN)).toThrow(TypeError)
    expect(() => holidaysOf(10_000)).toThrow(CalendarRangeError)
    // @ts-expect-error a Date is no civil day
    expect(() => isHoliday(new Date(0))).toThrow(TypeError)
  })

  it('an error outside the calendar is known by its code, also from another copy of the package', () => {
    const foreign = Object.assign(new Error('from elsewhere'), { code: 'outside-calendar' })
    expect(isCalendarRangeError(foreign)).toBe(true)
    expect(
      [new RangeError('another'), { code: 'another' }, null, undefined, 'outside-calendar'].map(
        isCalendarRangeError,
      ),
    ).toEqual([false, false, false, false, false])
  })
})

describe('a working day is no Saturday, no Sunday and no public holiday', () => {
  it.each([
    ['a working day stays', '2026-03-02', '2026-03-02'],
    ['a Saturday', '2026-02-28', '2026-03-02'],
    ['a Sunday', '2026-03-01', '2026-03-02'],
    ['a holiday in the week', '2026-03-11', '2026-03-12'],
    ['Easter Sunday and Monday', '2026-04-04', '2026-04-07'],
    ['a holiday on a Sunday moves no Monday', '2020-02-16', '2020-02-17'],
    ['two holidays and a weekend', '2025-11-01', '2025-11-03'],
    ['the turn of the year', '2022-12-31', '2023-01-02'],
    ['the long run of 2018 begins', '2018-12-22', '2018-12-27'],
    ['the long run of 2018 ends', '2018-12-26', '2018-12-27'],
    ['the long run of 2025 begins', '2025-12-24', '2025-12-29'],
    ['the long run of 2025 ends', '2025-12-28', '2025-12-29'],
  ])('%s: from %s it is %s', (_, from, to) => {
    expect(nextWorkingDay(plainDate(from))).toBe(to)
  })

  it('no run of days off is longer than five days, and the longest are those of Christmas', () => {
    const runs: { from: string; length: number }[] = []
    const end = plainDate('2036-01-01')
    for (let day = plainDate('2018-01-01'); day < end; day = addDays(day, 1)) {
      let length = 0
      while (!isWorkingDay(addDays(day, length))) length += 1
      if (length > 4) runs.push({ from: day, length })
    }
    expect(runs).toEqual(
      ['2018-12-22', '2025-12-24', '2029-12-22', '2031-12-24', '2035-12-22'].map((from) => ({
        from,
        length: 5,
      })),
    )
  })

  it('the next working day is the first one on or after the day', () => {
    fc.assert(
      fc.property(knownDay, (day) => {
        const next = nextWorkingDay(day)
        expect(next >= day && isWorkingDay(next)).toBe(true)
        for (let before = day; before < next; before = addDays(before, 1))
          expect(isWorkingDay(before)).toBe(false)
      }),
    )
  })

  it('the next working day of a working day is itself', () => {
    fc.assert(
      fc.property(knownDay, (day) => {
        expect(nextWorkingDay(nextWorkingDay(day))).toBe(nextWorkingDay(day))
      }),
    )
  })
})

describe('a host may pass the holidays of another place', () => {
  const table: HolidayTable = {
    name: 'Elsewhere',
    firstYear: 2026,
    lastYear: 2027,
    days: ['2027-01-01', '2026-07-21'],
  }
  const elsewhere = defineHolidayCalendar(table)

  it('and then these count, and the Lithuanian ones do not', () => {
    expect(isHoliday(plainDate('2026-07-21'), elsewhere)).toBe(true)
    expect(isHoliday(plainDate('2026-03-11'), elsewhere)).toBe(false)
    expect(isWorkingDay(plainDate('2026-03-11'), elsewhere)).toBe(true)
    expect(nextWorkingDay(plainDate('2026-07-21'), elsewhere)).toBe('2026-07-22')
    expect(nextWorkingDay(plainDate('2027-01-01'), elsewhere)).toBe('2027-01-04')
  })

  it('is frozen and does not follow its table', () => {
    const days = ['2026-07-21']
    const calendar = defineHolidayCalendar({ name: 'Elsewhere', firstYear: 2026, days })
    days.push('2026-07-22')
    expect(calendar.isHoliday(plainDate('2026-07-22'))).toBe(false)
    expect(Object.isFrozen(calendar)).toBe(true)
  })

  it('knows the years to the latest of its days where no last year is given', () => {
    const { days, name } = table
    expect(defineHolidayCalendar({ name, firstYear: 2025, days }).lastYear).toBe(2027)
    expect(defineHolidayCalendar({ name, firstYear: 2025, days: [] }).lastYear).toBe(2025)
  })

  it.each(['2025-12-31', '2028-01-01'])('says that it does not know %s', (day) => {
    const message = `The public holidays of Elsewhere are known for 2026 to 2027, not for ${day.slice(0, 4)}`
    expect(() => isHoliday(plainDate(day), elsewhere)).toThrow(message)
    expect(() => elsewhere.isHoliday(plainDate(day))).toThrow(message)
    expect(() => isWorkingDay(plainDate(day), elsewhere)).toThrow(CalendarRangeError)
  })

  it('a search that leaves the years of the calendar is an error, not a guess', () => {
    const calendar = defineHolidayCalendar({ name: 'Elsewhere', firstYear: 2022, days: ['2022-12-26'] })
    expect(() => nextWorkingDay(plainDate('2022-12-31'), calendar)).toThrow(CalendarRangeError)
  })

  it('a calendar of a host’s own is not asked about a year it does not know', () => {
    const own = {
      name: 'Own',
      firstYear: 2026,
      isHoliday: (day: PlainDate) => day === '2026-07-21',
    }
    expect(isHoliday(plainDate('2026-07-21'), own)).toBe(true)
    expect(isHoliday(plainDate('2030-07-21'), own)).toBe(false)
    expect(() => isHoliday(plainDate('2025-07-21'), own)).toThrow(CalendarRangeError)
  })

  it('a calendar without a working day in a year is an error, not an endless search', () => {
    const idle = { name: 'Idleness', firstYear: 2018, isHoliday: () => true }
    expect(() => nextWorkingDay(plainDate('2026-01-01'), idle)).toThrow(
      new RangeError('Idleness has no working day in 366 days'),
    )
  })

  it('a calendar with 366 days off in a row is searched to its end, and one with 367 is not', () => {
    const start = plainDate('2026-12-01')
    const until = (end: PlainDate) => ({
      name: 'Sloth',
      firstYear: 2018,
      isHoliday: (day: PlainDate) => day < end,
    })
    expect(nextWorkingDay(start, until(addDays(start, 365)))).toBe('2027-12-01')
    expect(nextWorkingDay(start, until(addDays(start, 366)))).toBe('2027-12-02')
    expect(() => nextWorkingDay(start, until(addDays(start, 367)))).toThrow('has no working day in 366 days')
  })

  it.each<
    [string, Record<string, unknown>, typeof TypeError | typeof RangeError | typeof CalendarRangeError]
  >([
    ['an empty name', { name: ' ' }, TypeError],
    ['no name', { name: undefined }, TypeError],
    ['no list', { days: '2026-01-01' }, TypeError],
    ['a day that does not exist', { days: ['2026-02-30'] }, TypeError],
    ['a Date', { days: [new Date(0)] }, TypeError],
    ['a year and a half', { firstYear: 2026.5 }, TypeError],
    ['a year as a text', { firstYear: '2026' }, TypeError],
    ['no last year that is a number', { lastYear: Number.NaN }, TypeError],
    ['the year 0', { firstYear: 0 }, RangeError],
    ['the year 10000', { lastYear: 10_000 }, RangeError],
    ['years in the wrong order', { firstYear: 2028 }, RangeError],
    ['a day before the years', { days: ['2025-12-31'] }, CalendarRangeError],
    ['a day after the years', { days: ['2028-01-01'] }, CalendarRangeError],
    ['a name of a day that is not in it', { names: { '2026-02-02': 'labour' } }, RangeError],
    ['a name of no day', { names: { '2026-02-30': 'labour' } }, TypeError],
    ['a key that is none', { days: ['2026-01-01'], names: { '2026-01-01': 'carnival' } }, TypeError],
    [
      'a name in one language',
      { days: ['2026-01-01'], names: { '2026-01-01': { lt: 'Miesto diena' } } },
      TypeError,
    ],
    [
      'an empty name of a day',
      { days: ['2026-01-01'], names: { '2026-01-01': { lt: 'Miesto diena', en: ' ' } } },
      TypeError,
    ],
    ['nothing as a name', { days: ['2026-01-01'], names: { '2026-01-01': null } }, TypeError],
  ])('a table that makes no sense is refused: %s', (_, flaw, error) => {
    expect(() => defineHolidayCalendar({ ...table, ...flaw })).toThrow(error)
  })
})
