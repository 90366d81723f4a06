import vectors from '../../vectors/dates.json' with { type: 'json' }

/*
 * The cases of deadlines.json, from days that other implementations counted. Nothing here reads the library: what the
 * vectors do not hold is counted anew.
 */

interface Vector {
  readonly id: string
  readonly rule: string
  readonly input: Readonly<Record<string, unknown>>
  readonly expected: unknown
  readonly source: string
  readonly alt?: boolean
}

type Period = Readonly<Partial<Record<'months' | 'days' | 'workingDays', number>>>

const periods: Readonly<Record<string, Period>> = {
  'month-limit': { months: 1 },
  'extended-limit-total2': { months: 2 },
  'extended-limit-plus2': { months: 3 },
  'ten-days': { days: 10 },
  'retention-6-months': { months: 6 },
}

const written = (year: number, month: number, date: number): string =>
  new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10)
const numbersOf = (day: string): readonly [number, number, number] => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return [year, month, date]
}
const later = (day: string, days: number): string => {
  const [year, month, date] = numbersOf(day)
  return written(year, month, date + days)
}

/** The day with the same number so many months later, or the last of that month. */
function monthsLater(day: string, months: number): string {
  const [year, month, date] = numbersOf(day)
  const [, , last] = numbersOf(written(year, month + months + 1, 0))
  return written(year, month + months, Math.min(date, last))
}

const isSunday = (day: string): boolean => new Date(`${day}T00:00:00Z`).getUTCDay() === 0
const firstSunday = (year: number, month: number): string =>
  [1, 2, 3, 4, 5, 6, 7].map((date) => written(year, month, date)).find(isSunday) ?? ''

/** Easter Sunday by the rule of Gauss, which holds from 1900 to 2099. */
function easter(year: number): string {
  const moon = (19 * (year % 19) + 24) % 30
  const week = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7
  const date = 22 + moon + week
  const isLate = date === 57 || (date === 56 && moon === 28 && year % 19 > 10)
  return written(year, 3, isLate ? date - 7 : date)
}

/** The public holidays of a year (Labour Code art. 123). */
function holidaysIn(year: number): readonly string[] {
  const fixed = '01-01 02-16 03-11 05-01 06-24 07-06 08-15 11-01 12-24 12-25 12-26'.split(' ')
  return [
    ...fixed.map((day) => `${year}-${day}`),
    ...(year >= 2020 ? [`${year}-11-02`] : []),
    easter(year),
    later(easter(year), 1),
    firstSunday(year, 5),
    firstSunday(year, 6),
  ]
    .filter((day, place, days) => days.indexOf(day) === place)
    .sort()
}

const years = Array.from({ length: 20 }, (_, index) => 2018 + index)
/** The holidays of every year in which a case has a day. */
export const holidays = years.flatMap(holidaysIn)

const counted = (day: string, { months = 0, days = 0 }: Period): string =>
  later(monthsLater(day, months), days)

const fromVectors = (vectors as readonly Vector[]).flatMap(({ id, rule, input, expected, source, alt }) => {
  const period = periods[rule]
  const from = input['received'] ?? input['event'] ?? input['callDate']
  if (period === undefined || alt === true || typeof from !== 'string') return []
  const byCounting = counted(from, period)
  const asCounted = rule === 'retention-6-months' || input['roll'] === false
  // The vectors of the retention ask for its last day, or for the first day after it.
  const due =
    rule === 'retention-6-months' && input['ask'] !== 'last-day' ? later(String(expected), -1) : expected
  return [
    {
      kind: 'deadline',
      id,
      source,
      input: { from, period, lastDay: asCounted ? 'as-counted' : 'next-working-day' },
      expected: { counted: byCounting, due },
    },
  ]
})

/** Periods in working days, counted by hand. */
const byHand = [
  ['2025-12-31', 2, '2026-01-05', '1 January is a holiday'],
  ['2026-01-01', 1, '2026-01-02', 'a holiday as the day of the event'],
  ['2026-04-02', 2, '2026-04-07', 'Good Friday is a working day, Easter Monday is not'],
  ['2026-06-19', 5, '2026-06-29', '24 June is a Wednesday'],
  ['2026-06-20', 1, '2026-06-22', 'a Saturday as the day of the event'],
  ['2026-10-30', 1, '2026-11-03', '2 November is a Monday'],
  ['2026-12-23', 3, '2026-12-30', 'three holidays, the last on a Saturday'],
] as const

const inWorkingDays = byHand.map(([from, workingDays, due, why], place) => ({
  kind: 'deadline',
  id: `wd-000${place + 1}`,
  source: `counted by hand: ${why}`,
  input: { from, period: { workingDays }, lastDay: 'next-working-day' },
  expected: { counted: due, due },
}))

export const deadlineCases = [...fromVectors, ...inWorkingDays]
