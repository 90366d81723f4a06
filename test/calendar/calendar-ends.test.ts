import { describe, expect, it } from 'vitest'
import {
  CalendarRangeError,
  type Deadline,
  daysLate,
  deadline,
  defineHolidayCalendar,
  isDueKnown,
  isLate,
  namedDay,
  plainDate,
} from '../../src/calendar/index.js'

const calendar = defineHolidayCalendar({ name: 'the office', firstYear: 2022, days: ['2022-12-26'] })
const month = (from: string, beyondCalendar?: 'throws' | 'as-counted'): Deadline =>
  deadline({ clause: 'adakavas:41', from: plainDate(from), period: { months: 1 }, calendar, beyondCalendar })

describe('a calendar that ends before the last day can be told (Reg. 1182/71 art. 3(4))', () => {
  it('is an error, unless what is counted is asked for', () => {
    expect(() => month('2022-12-01')).toThrow(CalendarRangeError)
    expect(() => month('2022-12-01', 'throws')).toThrow(CalendarRangeError)
    expect(month('2022-12-01', 'as-counted')).toEqual({
      clause: 'adakavas:41',
      from: '2022-12-01',
      counted: '2023-01-01',
      due: '2023-01-01',
      steps: [
        { step: 'months', from: '2022-12-01', months: 1, day: '2023-01-01', clamped: false },
        { step: 'calendar-ends', from: '2023-01-01', year: 2023, day: '2023-01-01' },
      ],
    })
  })

  it.each([
    ['2022-11-30', '2022-12-30', 'a Friday of the last week'],
    ['2022-11-26', '2022-12-27', 'a holiday, and the day after it'],
  ])('is nothing to a last day that it knows: of %s it is %s, %s', (from, due) => {
    expect(month(from, 'as-counted')).toEqual(month(from))
    expect(month(from).due).toBe(due)
    expect(isDueKnown(month(from))).toBe(true)
  })

  it('leaves open where a Saturday, the last day of its last year, moves to', () => {
    const open = namedDay({
      clause: 'adakavas:47',
      from: plainDate('2022-12-01'),
      named: plainDate('2022-12-31'),
      calendar,
      beyondCalendar: 'as-counted',
    })
    expect(open).toMatchObject({ counted: '2022-12-31', due: '2022-12-31' })
    expect(open.steps.at(-1)).toEqual({
      step: 'calendar-ends',
      from: '2022-12-31',
      year: 2023,
      day: '2022-12-31',
    })
  })

  it('does not matter where the last day stays as counted', () => {
    const { due, steps } = deadline({
      clause: 'kaunas:10',
      from: plainDate('2022-12-01'),
      period: { months: 6 },
      lastDay: 'as-counted',
      calendar,
    })
    expect(due).toBe('2023-06-01')
    expect(steps.map(({ step }) => step)).toEqual(['months'])
  })

  it('an earlier year than those that it knows stays an error: there nothing is a lower bound', () => {
    expect(() => month('2021-10-01', 'as-counted')).toThrow(CalendarRangeError)
  })

  it('by the counted day an act is in time, and of a later day nobody can tell', () => {
    const open = month('2022-12-01', 'as-counted')
    expect(isDueKnown(open)).toBe(false)
    expect(isLate(open, plainDate('2023-01-01'))).toBe(false)
    expect(daysLate(open, plainDate('2023-01-01'))).toBe(0)
    expect(() => isLate(open, plainDate('2023-01-02'))).toThrow(RangeError)
    expect(() => daysLate(open, plainDate('2023-01-02'))).toThrow(RangeError)
  })
})
