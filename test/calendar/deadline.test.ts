import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import {
  addDays,
  compareDays,
  type Deadline,
  daysLate,
  deadline,
  defineHolidayCalendar,
  isLate,
  isWorkingDay,
  lastDayReadings,
  lithuanianHolidays,
  namedDay,
  type Period,
  type PlainDate,
  plainDate,
} from '../../src/calendar/index.js'
import { knownDay, period } from './arbitraries.js'

const count = (from: string, of: Period, rest: { addedDays?: number } = {}) =>
  deadline({ clause: 'adakavas:41', from: plainDate(from), period: of, ...rest })

describe('a period runs from the day of the event, which is not counted', () => {
  it('a month from 31 January ends on the last day of February and moves off the weekend', () => {
    expect(count('2026-01-31', { months: 1 })).toEqual({
      clause: 'adakavas:41',
      from: '2026-01-31',
      counted: '2026-02-28',
      due: '2026-03-02',
      steps: [
        { step: 'months', from: '2026-01-31', months: 1, day: '2026-02-28', clamped: true },
        { step: 'rolled', from: '2026-02-28', because: 'saturday', day: '2026-03-01' },
        { step: 'rolled', from: '2026-03-01', because: 'sunday', day: '2026-03-02' },
      ],
    })
  })

  it('a month that ends on a working day takes one step', () => {
    expect(count('2026-02-16', { months: 1 })).toEqual({
      clause: 'adakavas:41',
      from: '2026-02-16',
      counted: '2026-03-16',
      due: '2026-03-16',
      steps: [{ step: 'months', from: '2026-02-16', months: 1, day: '2026-03-16', clamped: false }],
    })
  })

  it('ten days are calendar days and move off the last day only', () => {
    expect(count('2025-12-15', { days: 10 })).toEqual({
      clause: 'adakavas:41',
      from: '2025-12-15',
      counted: '2025-12-25',
      due: '2025-12-29',
      steps: [
        { step: 'days', from: '2025-12-15', days: 10, day: '2025-12-25' },
        {
          step: 'rolled',
          from: '2025-12-25',
          because: 'holiday',
          day: '2025-12-26',
          holiday: { of: 'lithuania', holiday: 'christmas-1' },
        },
        {
          step: 'rolled',
          from: '2025-12-26',
          because: 'holiday',
          day: '2025-12-27',
          holiday: { of: 'lithuania', holiday: 'christmas-2' },
        },
        { step: 'rolled', from: '2025-12-27', because: 'saturday', day: '2025-12-28' },
        { step: 'rolled', from: '2025-12-28', because: 'sunday', day: '2025-12-29' },
      ],
    })
  })

  it('a holiday on a weekend is called by the weekend', () => {
    const reasons = count('2020-02-06', { days: 10 }).steps.flatMap((step) =>
      step.step === 'rolled' ? [step.because] : [],
    )
    expect(reasons).toEqual(['sunday'])
  })

  it.each([
    ['2018-11-24', { months: 1 }, '2018-12-24', '2018-12-27'],
    ['2018-12-12', { days: 10 }, '2018-12-22', '2018-12-27'],
    ['2025-11-24', { months: 1 }, '2025-12-24', '2025-12-29'],
    ['2024-01-31', { months: 1 }, '2024-02-29', '2024-02-29'],
    ['2026-01-31', { months: 2 }, '2026-03-31', '2026-03-31'],
    ['2025-12-31', { months: 2 }, '2026-02-28', '2026-03-02'],
    ['2026-02-28', { months: 1 }, '2026-03-28', '2026-03-30'],
    ['2026-03-19', { days: 10 }, '2026-03-29', '2026-03-30'],
    ['2026-10-15', { days: 10 }, '2026-10-25', '2026-10-26'],
    ['2026-03-02', { days: 0 }, '2026-03-02', '2026-03-02'],
    ['2026-02-28', { months: 0 }, '2026-02-28', '2026-03-02'],
  ])('%s and %j: counted %s, due %s', (from, of, counted, due) => {
    expect(count(from, of)).toMatchObject({ counted, due })
  })

  it('days for which the clock stood still move the counted day, before it moves off a weekend', () => {
    expect(count('2026-01-28', { months: 1 }, { addedDays: 14 })).toEqual({
      clause: 'adakavas:41',
      from: '2026-01-28',
      counted: '2026-03-14',
      due: '2026-03-16',
      steps: [
        { step: 'months', from: '2026-01-28', months: 1, day: '2026-02-28', clamped: false },
        { step: 'paused', from: '2026-02-28', days: 14, day: '2026-03-14' },
        { step: 'rolled', from: '2026-03-14', because: 'saturday', day: '2026-03-15' },
        { step: 'rolled', from: '2026-03-15', because: 'sunday', day: '2026-03-16' },
      ],
    })
    expect(count('2026-01-28', { months: 1 }, { addedDays: 0 })).toEqual(count('2026-01-28', { months: 1 }))
  })

  it('a length of storage stays as counted, on a weekend and in a year without known holidays', () => {
    const kept = (from: string) =>
      deadline({ clause: 'kaunas:10', from: plainDate(from), period: { months: 6 }, lastDay: 'as-counted' })
    expect(kept('2025-08-31')).toMatchObject({ counted: '2026-02-28', due: '2026-02-28' })
    expect(kept('2025-08-31').steps).toHaveLength(1)
    expect(kept('2016-08-31').due).toBe('2017-02-28')
  })

  it('a last day in a year without known holidays is an error, not a guess', () => {
    expect(() => count('2017-11-25', { months: 1 })).toThrow(
      'The public holidays of Lithuania are known from 2018, not for 2017',
    )
    expect(count('2017-12-25', { months: 1 }).due).toBe('2018-01-25')
  })

  it('the holidays are those of the calendar that is passed', () => {
    const calendar = defineHolidayCalendar({ name: 'Elsewhere', firstYear: 2026, days: ['2026-03-16'] })
    const of = { clause: 'x', period: { months: 1 }, calendar } as const
    expect(deadline({ ...of, from: plainDate('2026-02-16') }).due).toBe('2026-03-17')
    expect(deadline({ ...of, from: plainDate('2026-02-11') }).due).toBe('2026-03-11')
  })

  it('what makes no sense is refused', () => {
    const from = plainDate('2026-01-31')
    expect(() => count('2026-01-31', { months: -1 })).toThrow(
      new RangeError('Expected a period that runs forward, got months below zero'),
    )
    expect(() => count('2026-01-31', { days: -1 })).toThrow(RangeError)
    expect(() => count('2026-01-31', { days: 1 }, { addedDays: -1 })).toThrow(RangeError)
    expect(() => count('2026-01-31', { days: 0.5 })).toThrow(TypeError)
    expect(() => count('2026-01-31', { days: 1 }, { addedDays: 0.5 })).toThrow(TypeError)
    // @ts-expect-error a period is of months or of days
    expect(() => deadline({ clause: 'x', from, period: {} })).toThrow(TypeError)
    // @ts-expect-error a period is never of both
    expect(() => deadline({ clause: 'x', from, period: { months: 1, days: 10 } })).toThrow(
      /^period: expected either months or days, got an object$/u,
    )
    // @ts-expect-error no such reading
    expect(() => deadline({ clause: 'x', from, period: { months: 1 }, lastDay: 'roll' })).toThrow(
      /^lastDay: expected next-working-day \| as-counted, got other text$/u,
    )
    // @ts-expect-error a Date is no civil day
    expect(() => deadline({ clause: 'x', from: new Date(0), period: { days: 1 } })).toThrow(TypeError)
  })

  it('keeps the type of its clause', () => {
    expectTypeOf(count('2026-01-31', { months: 1 })).toEqualTypeOf<Deadline<'adakavas:41'>>()
    expectTypeOf(count('2026-01-31', { months: 1 })).toExtend<Deadline>()
  })
})

describe('a day that an institution names', () => {
  const named = (from: string, day: string, rest: { lastDay?: 'as-counted' } = {}) =>
    namedDay({ clause: 'adakavas:44', from: plainDate(from), named: plainDate(day), ...rest })

  it('moves off a weekend like any last day', () => {
    expect(named('2026-03-02', '2026-03-14')).toEqual({
      clause: 'adakavas:44',
      from: '2026-03-02',
      counted: '2026-03-14',
      due: '2026-03-16',
      steps: [
        { step: 'named', from: '2026-03-02', day: '2026-03-14' },
        { step: 'rolled', from: '2026-03-14', because: 'saturday', day: '2026-03-15' },
        { step: 'rolled', from: '2026-03-15', because: 'sunday', day: '2026-03-16' },
      ],
    })
  })

  it('stays where the reading says so', () => {
    expect(named('2026-03-02', '2026-03-14', { lastDay: 'as-counted' }).due).toBe('2026-03-14')
  })

  it('may be the day of the act itself and never an earlier one', () => {
    expect(named('2026-03-02', '2026-03-02').due).toBe('2026-03-02')
    expect(() => named('2026-03-02', '2026-03-01')).toThrow(
      new RangeError('Expected a day not before the one on which it is named, got an earlier one'),
    )
  })

  it('a day that does not exist is refused', () => {
    // @ts-expect-error a string is no civil day before it was checked
    expect(() => namedDay({ clause: 'x', from: plainDate('2026-03-02'), named: '2026-03-32' })).toThrow(
      TypeError,
    )
    // @ts-expect-error a string is no civil day before it was checked
    expect(() => namedDay({ clause: 'x', from: '2026-3-2', named: plainDate('2026-03-02') })).toThrow(
      TypeError,
    )
  })
})

describe('an act is late from the day after the due day', () => {
  const answer = count('2026-01-31', { months: 1 })

  it.each([
    ['2026-01-31', false, 0],
    ['2026-02-28', false, 0],
    ['2026-03-02', false, 0],
    ['2026-03-03', true, 1],
    ['2026-04-02', true, 31],
  ])('%s is late: %s, by %i days', (day, late, days) => {
    expect(isLate(answer, plainDate(day))).toBe(late)
    expect(daysLate(answer, plainDate(day))).toBe(days)
  })
})

describe('every deadline', () => {
  const input = fc.record({
    from: knownDay,
    period,
    lastDay: fc.constantFrom(...lastDayReadings),
    addedDays: fc.nat(60),
  })
  const made = fc.oneof(
    input.map((of) => deadline({ clause: 'x', ...of })),
    input.map(({ from, lastDay, addedDays }) =>
      namedDay({ clause: 'x', from, named: addDays(from, addedDays), lastDay }),
    ),
  )

  it('is due on a working day, the first one on or after the counted day', () => {
    fc.assert(
      fc.property(knownDay, period, (from, of) => {
        const { counted, due } = deadline({ clause: 'x', from, period: of })
        expect(compareDays(counted, due)).toBeLessThanOrEqual(0)
        expect(isWorkingDay(due)).toBe(true)
        for (let day: PlainDate = counted; day < due; day = addDays(day, 1))
          expect(isWorkingDay(day)).toBe(false)
      }),
    )
  })

  it('is never due before it is counted, nor counted before its event', () => {
    fc.assert(
      fc.property(made, ({ from, counted, due }) => {
        expect([from, counted, due].toSorted()).toEqual([from, counted, due])
      }),
    )
  })

  it('is reached by its steps: each starts where the one before ended, and the last ends on the due day', () => {
    fc.assert(
      fc.property(made, ({ from, counted, due, steps }) => {
        expect(steps.map((step) => step.from)).toEqual([from, ...steps.slice(0, -1).map((step) => step.day)])
        expect(steps.at(-1)?.day).toBe(due)
        expect(steps.findLast(({ step }) => step !== 'rolled')?.day).toBe(counted)
      }),
    )
  })

  it('is monotone: a later event is never due earlier', () => {
    fc.assert(
      fc.property(input, fc.nat(60), (of, later) => {
        const first = deadline({ clause: 'x', ...of })
        const second = deadline({ clause: 'x', ...of, from: addDays(of.from, later) })
        expect(compareDays(first.counted, second.counted)).toBeLessThanOrEqual(0)
        expect(compareDays(first.due, second.due)).toBeLessThanOrEqual(0)
      }),
    )
  })

  it('is monotone: a longer period is never due earlier', () => {
    fc.assert(
      fc.property(knownDay, fc.nat(24), fc.nat(24), (from, months, more) => {
        const shorter = deadline({ clause: 'x', from, period: { months } })
        const longer = deadline({ clause: 'x', from, period: { months: months + more } })
        expect(compareDays(shorter.due, longer.due)).toBeLessThanOrEqual(0)
      }),
    )
  })

  it('is JSON, and frozen to the last step', () => {
    fc.assert(
      fc.property(made, (one) => {
        expect(JSON.parse(JSON.stringify(one))).toEqual(one)
        expect([one, one.steps, ...one.steps].every((part) => Object.isFrozen(part))).toBe(true)
      }),
    )
  })
})

describe('what was counted before is remembered, and nothing else is told for it', () => {
  /** The same holidays as a host's own, of which nothing is remembered. */
  const own = { ...lithuanianHolidays }
  const clause = 'adakavas:41'

  it('is the same as what is counted anew, with 8,192 days and with other periods between', () => {
    fc.assert(
      fc.property(knownDay, fc.array(period, { minLength: 1, maxLength: 4 }), (day, periods) => {
        const asked = [day, addDays(day, 8192), day, addDays(day, 367), day].flatMap((from) =>
          [...periods, { workingDays: 1 }, { days: 1 }, { months: 1 }].map((of) => ({
            clause,
            from,
            period: of,
          })),
        )
        for (const one of asked) expect(deadline(one)).toEqual(deadline({ ...one, calendar: own }))
      }),
    )
  })

  it('under another clause it has that clause, and whoever gets it can change nothing of it', () => {
    const one = { from: plainDate('2026-01-31'), period: { months: 1 } } as const
    const [first, second] = [deadline({ ...one, clause }), deadline({ ...one, clause: 'adakavas:44' })]
    expect([first.clause, second.clause]).toEqual([clause, 'adakavas:44'])
    expect(first.steps).toEqual(second.steps)
    for (const part of [first, first.steps, ...first.steps]) expect(Object.isFrozen(part)).toBe(true)
  })

  it('a host’s own calendar is asked every time', () => {
    let holiday = false
    const calendar = { ...own, isHoliday: () => holiday }
    const due = () => deadline({ clause, from: plainDate('2026-02-02'), period: { months: 1 }, calendar }).due
    expect(due()).toBe('2026-03-02')
    holiday = true
    expect(due).toThrow('has no working day')
  })
})
