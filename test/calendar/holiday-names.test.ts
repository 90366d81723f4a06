import { describe, expect, it } from 'vitest'
import {
  defineHolidayCalendar,
  holidaysOf,
  lithuanianHolidayNames,
  lithuanianHolidays,
  namedDay,
  plainDate,
} from '../../src/calendar/index.js'
import vectors from '../vectors/dates.json' with { type: 'json' }

/** The vectors of holidays: a day, and what it is called there. */
const called = vectors.flatMap(({ rule, input, ids }) =>
  rule === 'holiday' && ids !== undefined && 'date' in input && input.date !== undefined
    ? [[String(input.date), ids.map(String)] as const]
    : [],
)

describe('the public holidays of Lithuania have names (Labour Code art. 123)', () => {
  it.each(called)('%s is %j', (day, ids) => {
    const name = lithuanianHolidays.holidayName?.(plainDate(day))
    expect(name).toMatchObject({ of: 'lithuania' })
    // On the first Sunday of May that is its first day, two fall together.
    expect(ids).toContain(name?.of === 'lithuania' ? name.holiday : null)
  })

  it('every holiday of every year is named, each name is used, and no other day is named', () => {
    const used = new Set<string>()
    for (let year = 2018; year <= 2040; year += 1)
      for (const day of holidaysOf(year)) {
        const name = lithuanianHolidays.holidayName?.(day)
        expect(name?.of).toBe('lithuania')
        if (name?.of === 'lithuania') used.add(name.holiday)
      }
    expect([...used].sort()).toEqual([...lithuanianHolidayNames].sort())
    expect(lithuanianHolidays.holidayName?.(plainDate('2019-11-02'))).toBeUndefined()
    expect(lithuanianHolidays.holidayName?.(plainDate('2026-04-03'))).toBeUndefined()
  })
})

describe('the holidays of another calendar are called as its host says', () => {
  const days = ['2026-07-21', '2026-07-22', '2026-07-23']
  const city = { lt: 'Miesto diena', en: 'City Day' }
  const calendar = defineHolidayCalendar({
    name: 'the office',
    firstYear: 2026,
    days,
    names: { '2026-07-21': city, '2026-07-22': 'st-john' },
  })
  const steps = (from: typeof calendar) =>
    namedDay({
      clause: 'adakavas:47',
      from: plainDate('2026-07-20'),
      named: plainDate('2026-07-21'),
      calendar: from,
    }).steps.flatMap((step) => (step.step === 'rolled' ? [step.holiday ?? null] : []))

  it('in words of its own, by the key of a holiday of Lithuania, or not at all', () => {
    expect(steps(calendar)).toEqual([{ of: 'own', ...city }, { of: 'lithuania', holiday: 'st-john' }, null])
  })

  it.each([
    ['a line end', 'City\nDay'],
    ['a control of the direction', 'City\u202eDay'],
    ['an isolate that is not closed', '\u2067City Day'],
    ['nothing to see', '\u200b'],
    ['a blank of Braille', '\u2800'],
    ['U+0000', 'City\u0000'],
    ['half a character', 'City\ud800'],
    ['nothing', ''],
    ['a number', 5],
  ])('no name has %s, of a holiday or of the calendar', (_, written) => {
    const hostile: never = written as never
    for (const name of [
      { lt: hostile, en: 'City Day' },
      { lt: 'Miesto diena', en: hostile },
    ])
      expect(() =>
        defineHolidayCalendar({ name: 'the office', firstYear: 2026, days, names: { '2026-07-21': name } }),
      ).toThrow(expect.objectContaining({ code: 'invalid-input', path: 'names' }))
    expect(() => defineHolidayCalendar({ name: hostile, firstYear: 2026, days })).toThrow(
      expect.objectContaining({ code: 'invalid-input', path: 'name' }),
    )
  })

  it('a name becomes part of frozen steps, and the object of the host stays its own', () => {
    const name = { of: 'own', lt: 'Miesto diena', en: 'City Day', since: 1990 } as const
    const own = { ...calendar, holidayName: () => name }
    const { steps } = namedDay({
      clause: 'adakavas:47',
      from: plainDate('2026-07-20'),
      named: plainDate('2026-07-21'),
      calendar: own,
    })
    const [, rolled] = steps
    const holiday = rolled?.step === 'rolled' ? rolled.holiday : undefined
    expect(holiday).toEqual({ of: 'own', ...city })
    expect(Object.isFrozen(holiday)).toBe(true)
    expect(Object.isFrozen(name)).toBe(false)
  })

  it('a calendar that knows no names moves a last day all the same', () => {
    const { holidayName: _, ...nameless } = calendar
    expect(steps(nameless)).toEqual([null, null, null])
    expect(steps(defineHolidayCalendar({ name: 'the office', firstYear: 2026, days }))).toEqual([
      null,
      null,
      null,
    ])
  })
})
