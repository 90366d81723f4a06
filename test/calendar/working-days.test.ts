import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  CalendarRangeError,
  deadline,
  defineHolidayCalendar,
  isDueKnown,
  isHoliday,
  isWorkingDay,
  type PlainDate,
  plainDate,
} from '../../src/calendar/index.js'
import { asRecorded } from '../../src/core/as-recorded.js'
import { firstDifference } from '../../src/core/same-json.js'
import { deadlineShape, word } from '../../src/engine/index.js'
import { en } from '../../src/text/en/index.js'
import { catalogueFor, explainDeadline } from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { ministry, ministryProcedure } from '../institutions/transport.js'
import { knownDay } from './arbitraries.js'

const count = (from: string, workingDays: number, rest: object = {}) =>
  deadline({ clause: ministry.clause('N1'), from: plainDate(from), period: { workingDays }, ...rest })

describe('working days run from the day of the event, which is not counted (Reg. 1182/71 art. 3(1) and 3(3))', () => {
  it('five of them from Friday 19 June end on 29 June: 24 June is a public holiday', () => {
    expect(count('2026-06-19', 5)).toEqual({
      clause: 'transport:N1',
      from: '2026-06-19',
      counted: '2026-06-29',
      due: '2026-06-29',
      steps: [
        {
          step: 'working-days',
          from: '2026-06-19',
          workingDays: 5,
          day: '2026-06-29',
          holidays: [{ day: '2026-06-24', holiday: { of: 'lithuania', holiday: 'st-john' } }],
        },
      ],
    })
  })

  it.each([
    ['2026-03-02', 1, '2026-03-03', 'Monday, so Tuesday'],
    ['2026-03-06', 1, '2026-03-09', 'Friday, so Monday'],
    ['2026-03-07', 1, '2026-03-09', 'Saturday, so Monday'],
    ['2026-03-08', 5, '2026-03-16', 'Sunday; 11 March is a public holiday'],
    ['2025-12-23', 1, '2025-12-29', 'the eve of Christmas Eve, which is a Tuesday'],
    ['2026-06-24', 5, '2026-07-01', 'a public holiday is the day of the event'],
  ])('from %s, %i of them end on %s: %s', (from, workingDays, due) => {
    expect(count(from, workingDays).due).toBe(due)
  })

  it('a holiday on a weekend is passed over as the weekend that it is', () => {
    // 15 August 2026 is a Saturday.
    expect(count('2026-08-14', 1).steps).toEqual([
      { step: 'working-days', from: '2026-08-14', workingDays: 1, day: '2026-08-17', holidays: [] },
    ])
  })

  it('days on which the clock stood still are calendar days, and the last day moves off a weekend after them', () => {
    const { counted, due } = count('2026-06-19', 5, { addedDays: 5 })
    expect([counted, due]).toEqual(['2026-07-04', '2026-07-07'])
  })

  it.each([-1, 1.5, Number.NaN, '5', null])('%s working days are no period', (workingDays) => {
    expect(() => count('2026-06-19', workingDays as never)).toThrow(/days/u)
  })

  it('of two units none is chosen, and a count without end is told at once', () => {
    const period = { days: 5, workingDays: 5 } as never
    expect(() => deadline({ clause: 'a:1', from: plainDate('2026-06-19'), period })).toThrow(TypeError)
    expect(() => count('2026-06-19', Number.MAX_SAFE_INTEGER)).toThrow(RangeError)
  })
})

describe('the last of n working days', () => {
  it('is a working day, with n of them after the event up to it, as a count day by day has it', () => {
    fc.assert(
      fc.property(knownDay, fc.integer({ min: 1, max: 90 }), (from, workingDays) => {
        const { counted, due, steps } = count(from, workingDays)
        const passed: PlainDate[] = []
        let found = 0
        let day = from
        while (found < workingDays) {
          day = addDays(day, 1)
          const weekend = [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
          if (!weekend && !isHoliday(day)) found += 1
          else if (!weekend) passed.push(day)
        }
        expect([counted, due]).toEqual([day, day])
        expect(isWorkingDay(due)).toBe(true)
        expect(steps).toHaveLength(1)
        expect(steps.flatMap((step) => (step.step === 'working-days' ? step.holidays : []))).toMatchObject(
          passed.map((holiday) => ({ day: holiday })),
        )
      }),
    )
  })

  it('is later for each further one, and never before as many calendar days', () => {
    fc.assert(
      fc.property(knownDay, fc.integer({ min: 0, max: 60 }), (from, days) => {
        const { counted } = count(from, days)
        expect(count(from, days + 1).counted > counted).toBe(true)
        expect(counted >= addDays(from, days)).toBe(true)
      }),
    )
  })
})

describe('a calendar of a host', () => {
  const calendar = defineHolidayCalendar({
    name: 'the office',
    firstYear: 2022,
    days: ['2022-12-26', '2022-12-27'],
    names: { '2022-12-26': { lt: 'Biuro diena', en: 'Office Day' } },
  })

  it('has its own holidays, by its own names', () => {
    expect(count('2022-12-23', 2, { calendar }).steps).toMatchObject([
      {
        day: '2022-12-29',
        holidays: [
          { day: '2022-12-26', holiday: { of: 'own', lt: 'Biuro diena', en: 'Office Day' } },
          { day: '2022-12-27' },
        ],
      },
    ])
  })

  it('that ends is an error, unless the earliest day that it can be is asked for', () => {
    expect(() => count('2022-12-29', 2, { calendar })).toThrow(CalendarRangeError)
    for (const lastDay of ['next-working-day', 'as-counted']) {
      const open = count('2022-12-29', 2, { calendar, beyondCalendar: 'as-counted', lastDay })
      expect(open).toMatchObject({ counted: '2023-01-02', due: '2023-01-02' })
      expect(open.steps.at(-1)).toEqual({
        step: 'calendar-ends',
        from: '2023-01-02',
        year: 2023,
        day: '2023-01-02',
      })
      expect(isDueKnown(open)).toBe(false)
    }
  })

  it('that ends after the last of them is as good as any', () => {
    const known = count('2022-12-23', 3, { calendar, beyondCalendar: 'as-counted' })
    expect(known.due).toBe('2022-12-30')
    expect(isDueKnown(known)).toBe(true)
  })

  it('that begins later is an error all the same', () => {
    expect(() => count('2021-12-29', 2, { calendar, beyondCalendar: 'as-counted' })).toThrow(
      CalendarRangeError,
    )
  })
})

describe('counted working days are told and recorded', () => {
  it.each([
    [
      lt,
      'Pagal Tvarkos N1 punktą terminas skaičiuojamas nuo 2026 m. birželio 19 d.: pridėjus 5 darbo dienas – 2026 m. birželio 29 d., neįskaitant švenčių dienos 2026 m. birželio 24 d. (Joninės). Paskutinė termino diena – 2026 m. birželio 29 d. (Tvarkos N1 punktas).',
    ],
    [
      en,
      'Under clause N1 of the Arrangements, time is counted from 19 June 2026: 5 working days end on 29 June 2026, not counting the public holiday on 24 June 2026 (St John’s Day). The last day is 29 June 2026 (clause N1 of the Arrangements).',
    ],
  ])('in each language, with the holidays passed over', (language, said) => {
    const told = explainDeadline(count('2026-06-19', 5), catalogueFor(language, ministryProcedure))
    expect(told.replaceAll('\u00a0', ' ')).toBe(said)
  })

  it.each([
    [1, 'pridėjus 1 darbo dieną', '1 working day ends'],
    [10, 'pridėjus 10 darbo dienų', '10 working days end'],
    [21, 'pridėjus 21 darbo dieną', '21 working days end'],
    [22, 'pridėjus 22 darbo dienas', '22 working days end'],
  ])('%i of them in the form that the number needs', (workingDays, lithuanian, english) => {
    const limit = count('2026-06-19', workingDays)
    expect(explainDeadline(limit, catalogueFor(lt, ministryProcedure))).toContain(lithuanian)
    expect(explainDeadline(limit, catalogueFor(en, ministryProcedure))).toContain(english)
  })

  it('as a deadline of any other event', () => {
    const shape = deadlineShape(word('transport:N1'))
    expect(JSON.stringify(shape)).toContain('working-days')
  })
})

describe('a deadline that was recorded when the calendar ended', () => {
  it.each([0, 3])(
    'is the same as one that a later calendar tells, also after %i days of waiting',
    (addedDays) => {
      const before = defineHolidayCalendar({ name: 'the office', firstYear: 2022, days: ['2022-12-26'] })
      const days = ['2022-12-26', '2023-01-02', '2023-01-06']
      const since = defineHolidayCalendar({ name: 'the office', firstYear: 2022, days })
      const rest = { beyondCalendar: 'as-counted', addedDays }
      const recorded = count('2022-12-22', 8, { ...rest, calendar: before })
      const derived = count('2022-12-22', 8, { ...rest, calendar: since })
      expect([recorded.steps[0]?.day, derived.steps[0]?.day]).toEqual(['2023-01-04', '2023-01-05'])
      expect(firstDifference(derived, recorded, asRecorded)).toBeNull()
      expect(firstDifference(derived, recorded)).not.toBeNull()
      expect(firstDifference(derived, { ...recorded, counted: '2023-01-03' }, asRecorded)).toBe('counted')
      const another = count('2022-12-22', 9, { ...rest, calendar: before })
      expect(firstDifference(derived, another, asRecorded)).not.toBeNull()
    },
  )
})
