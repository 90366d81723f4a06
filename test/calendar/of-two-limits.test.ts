import { describe, expect, it, test } from 'vitest'
import { countedOn } from '../../src/calendar/counted-on.js'
import { isWeekend, startOf } from '../../src/calendar/day-number.js'
import {
  type Deadline,
  deadline,
  defineHolidayCalendar,
  type HolidayCalendar,
  notBefore,
  plainDate,
} from '../../src/calendar/index.js'
import { notAfter } from '../../src/calendar/not-after.js'
import { countingOf } from '../../src/calendar/settle.js'
import { workingDaysBetween } from '../../src/calendar/working-days.js'

const day = plainDate
const month = (from: string): Deadline =>
  deadline({ clause: 'adakavas:41', from: day(from), period: { months: 1 } })
const kinds = ({ steps }: Deadline) => steps.map(({ step }) => step)

describe('a further period is counted from the day on which the first was counted out', () => {
  // 28 February 2026 is a Saturday: the month's last day moves, and the further month is not counted from where it moved to.
  const limit = month('2026-01-28')

  test('a month', () => {
    expect(countedOn(limit, 'adakavas:52', { months: 1 }, {})).toEqual({
      clause: 'adakavas:52',
      from: '2026-01-28',
      counted: '2026-03-28',
      due: '2026-03-30',
      steps: [
        { step: 'months', from: '2026-01-28', months: 1, day: '2026-02-28', clamped: false },
        { step: 'months', from: '2026-02-28', months: 1, day: '2026-03-28', clamped: false },
        { step: 'rolled', from: '2026-03-28', because: 'saturday', day: '2026-03-29' },
        { step: 'rolled', from: '2026-03-29', because: 'sunday', day: '2026-03-30' },
      ],
    })
  })

  test('working days, past the holidays of the calendar that is given or those of Lithuania', () => {
    const office = defineHolidayCalendar({ name: 'the office', firstYear: 2026, days: ['2026-03-02'] })
    expect(countedOn(limit, 'x', { workingDays: 1 }, {}).due).toBe('2026-03-02')
    expect(countedOn(limit, 'x', { workingDays: 1 }, { calendar: office }).due).toBe('2026-03-03')
  })

  test('working days past the end of the calendar, which are an error unless what is counted is asked for', () => {
    const office = defineHolidayCalendar({ name: 'the office', firstYear: 2026, days: [], lastYear: 2026 })
    const december = deadline({
      clause: 'x',
      from: day('2026-11-30'),
      period: { months: 1 },
      calendar: office,
    })
    const further = (beyondCalendar: 'throws' | 'as-counted') =>
      countedOn(december, 'x', { workingDays: 2 }, { calendar: office, beyondCalendar })
    expect(() => further('throws')).toThrow('not for 2027')
    expect(kinds(further('as-counted'))).toEqual(['months', 'working-days', 'calendar-ends'])
    expect(further('as-counted').due).toBe('2027-01-01')
  })

  test('the holidays passed over have their names also where the calendar ends, if it knows any', () => {
    const days = ['2026-12-29']
    const named = {
      name: 'the office',
      firstYear: 2026,
      days,
      names: { '2026-12-29': { lt: 'Miesto diena', en: 'City Day' } },
    }
    const { holidayName: _, ...nameless } = defineHolidayCalendar({ ...named, names: {} })
    const passed = (calendar: HolidayCalendar) => {
      const [counting] = deadline({
        clause: 'x',
        from: day('2026-12-28'),
        period: { workingDays: 5 },
        calendar,
        beyondCalendar: 'as-counted',
      }).steps
      return counting?.step === 'working-days' ? counting.holidays : undefined
    }
    const holiday = { of: 'own', lt: 'Miesto diena', en: 'City Day' }
    expect(passed(defineHolidayCalendar(named))).toEqual([{ day: '2026-12-29', holiday }])
    expect(passed(nameless)).toEqual([{ day: '2026-12-29' }])
  })

  test('a last day that the calendar didn’t know is counted on as one that it moved', () => {
    const office = defineHolidayCalendar({ name: 'the office', firstYear: 2026, days: [], lastYear: 2026 })
    const open = deadline({
      clause: 'x',
      from: day('2026-12-01'),
      period: { months: 1 },
      calendar: office,
      beyondCalendar: 'as-counted',
    })
    expect(kinds(open)).toEqual(['months', 'calendar-ends'])
    expect(countingOf(open).map(({ step }) => step)).toEqual(['months'])
    expect(countingOf(limit).map(({ step }) => step)).toEqual(['months'])
  })
})

describe('a limit that may not be later than another', () => {
  const ceiling = month('2026-01-30')
  const cut = (days: number) =>
    notAfter(deadline({ clause: 'adakavas:44', from: day('2026-01-30'), period: { days } }), ceiling, 1, {})

  test('stays where it is due on the same day or before', () => {
    // The month is counted to Saturday 28 February and due on Monday 2 March.
    expect(ceiling).toMatchObject({ counted: '2026-02-28', due: '2026-03-02' })
    expect(cut(31)).toMatchObject({ counted: '2026-03-02', due: '2026-03-02' })
    expect(kinds(cut(31))).toEqual(['days'])
    expect(kinds(cut(10))).toEqual(['days'])
  })

  test('is cut to the counted day of that one where it is later, and moves on from there', () => {
    expect(cut(32)).toEqual({
      clause: 'adakavas:44',
      from: '2026-01-30',
      counted: '2026-02-28',
      due: '2026-03-02',
      steps: [
        { step: 'days', from: '2026-01-30', days: 32, day: '2026-03-03' },
        { step: 'cut', from: '2026-03-03', day: '2026-02-28', months: 1, clause: 'adakavas:41' },
        { step: 'rolled', from: '2026-02-28', because: 'saturday', day: '2026-03-01' },
        { step: 'rolled', from: '2026-03-01', because: 'sunday', day: '2026-03-02' },
      ],
    })
  })

  test('is known where it is cut to a year of the calendar, though its own days went past that', () => {
    const calendar = defineHolidayCalendar({ name: 'the office', firstYear: 2026, days: [], lastYear: 2026 })
    const options = { calendar, beyondCalendar: 'as-counted' } as const
    const long = deadline({ clause: 'x', from: day('2026-11-16'), period: { workingDays: 60 }, ...options })
    expect(kinds(long)).toEqual(['working-days', 'calendar-ends'])
    const short = deadline({ clause: 'y', from: day('2026-11-16'), period: { months: 1 }, ...options })
    const known = notAfter(long, short, 1, options)
    expect(kinds(known)).toEqual(['working-days', 'cut'])
    expect(known.due).toBe('2026-12-16')
  })
})

describe('what is not possible before a day', () => {
  const limit = month('2026-01-30')

  test('is due as it was where that day is not after its last one', () => {
    expect(notBefore(limit, day('2026-03-02'), 'adakavas:48', {})).toBe(limit)
    expect(notBefore(limit, day('2026-01-31'), 'adakavas:48', {})).toBe(limit)
  })

  test('is due on that day at the earliest', () => {
    const later = notBefore(limit, day('2026-03-03'), 'adakavas:48', {})
    expect(later).toMatchObject({
      clause: 'adakavas:41',
      from: '2026-01-30',
      counted: '2026-03-03',
      due: '2026-03-03',
    })
    expect(later.steps).toEqual([
      ...limit.steps,
      { step: 'ripened', from: '2026-03-02', day: '2026-03-03', clause: 'adakavas:48' },
    ])
    // The steps of the limit stay its own.
    expect(later.steps[0]).not.toBe(limit.steps[0])
    expect(notBefore(limit, day('2026-03-07'), 'adakavas:48', {}).due).toBe('2026-03-09')
    expect(notBefore(limit, day('2026-03-07'), 'adakavas:48', { lastDay: 'as-counted' }).due).toBe(
      '2026-03-07',
    )
  })

  it.each<[string, unknown, unknown, unknown]>([
    ['day', limit, 'soon', 'adakavas:48'],
    ['limit.due', { ...limit, due: 'soon' }, day('2026-03-03'), 'adakavas:48'],
    ['limit.steps', { ...limit, steps: 'none' }, day('2026-03-03'), 'adakavas:48'],
    ['clause', limit, day('2026-03-03'), 48],
    ['limit', null, day('2026-03-03'), 'adakavas:48'],
  ])('is refused by the place of what is wrong: %s', (path, ...given) => {
    const [wrong, since, clause] = given as [never, never, never]
    expect(() => notBefore(wrong, since, clause, {})).toThrow(
      expect.objectContaining({
        path,
        expected: expect.stringMatching(/a civil day|a list|reference|a deadline/),
      }),
    )
  })
})

describe('a clock that stood still', () => {
  const counted = (more: { addedDays?: number; addedWorkingDays?: number }) =>
    deadline({ clause: 'x', from: day('2026-01-05'), period: { workingDays: 5 }, ...more })

  test('for working days moves the counted day by as many, from where the calendar days had moved it', () => {
    expect(counted({}).counted).toBe('2026-01-12')
    expect(counted({ addedWorkingDays: 2 }).counted).toBe('2026-01-14')
    expect(counted({ addedDays: 3, addedWorkingDays: 2 })).toMatchObject({
      counted: '2026-01-19',
      steps: [
        { step: 'working-days', day: '2026-01-12' },
        { step: 'paused', from: '2026-01-12', days: 3, day: '2026-01-15' },
        { step: 'working-days', from: '2026-01-15', workingDays: 2, day: '2026-01-19', standstill: true },
      ],
    })
  })
})

describe('days of the week', () => {
  test('a weekend is a Saturday or a Sunday', () => {
    const week = [
      '2026-01-05',
      '2026-01-06',
      '2026-01-07',
      '2026-01-08',
      '2026-01-09',
      '2026-01-10',
      '2026-01-11',
    ]
    expect(week.filter((of) => isWeekend(day(of)))).toEqual(['2026-01-10', '2026-01-11'])
  })

  test('between two days there are as many working days as the calendar has after the first, through the second', () => {
    const office = defineHolidayCalendar({ name: 'the office', firstYear: 2026, days: ['2026-12-25'] })
    const between = (from: string, to: string) => workingDaysBetween(day(from), day(to), office)
    expect(between('2026-12-21', '2026-12-21')).toBe(0)
    expect(between('2026-12-21', '2026-12-22')).toBe(1)
    // Friday is the holiday; Thursday and Monday are counted.
    expect(between('2026-12-23', '2026-12-28')).toBe(2)
    // Of the year after the last that it knows, every weekday is counted.
    expect(between('2026-12-30', '2027-01-04')).toBe(3)
    expect(between('2026-12-22', '2026-12-21')).toBe(0)
  })

  test('a civil day starts at midnight in UTC', () => {
    expect(startOf(day('2026-01-31')).toISOString()).toBe('2026-01-31T00:00:00.000Z')
  })
})
