import { isCalendarRangeError } from './calendar-range-error.js'
import type { Deadline, DeadlineStep } from './deadline-record.js'
import { called, type HolidayCalendar } from './holiday-calendar.js'
import { InvalidInputError } from './input-error.js'
import { type LastDayOptions, lastDayReadings } from './last-day.js'
import { lithuanianHolidays } from './lithuanian-holidays.js'
import { type PlainDate, yearOf } from './plain-date.js'
import { daysOffFrom } from './working-day.js'

/** Closes a deadline: from the day that the steps so far led to, it moves on as its reading says. */
export function settle<Clause extends string>(
  clause: Clause,
  from: PlainDate,
  counting: readonly DeadlineStep<Clause>[],
  options: LastDayOptions,
): Deadline<Clause> {
  requireClause(clause)
  return close(clause, from, counting.at(-1)?.day ?? from, stepsFrom(from, counting, options))
}

/** A deadline of its steps. */
export function close<Clause extends string>(
  clause: Clause,
  from: PlainDate,
  counted: PlainDate,
  steps: readonly DeadlineStep<Clause>[],
): Deadline<Clause> {
  return Object.freeze({ clause, from, counted, due: steps.at(-1)?.day ?? counted, steps })
}

/** The steps that a deadline was counted in, with those that its last day moves on by. */
export function stepsFrom<Clause extends string>(
  from: PlainDate,
  counting: readonly DeadlineStep<Clause>[],
  { lastDay = 'next-working-day', calendar = lithuanianHolidays, beyondCalendar = 'throws' }: LastDayOptions,
): readonly DeadlineStep<Clause>[] {
  if (!lastDayReadings.includes(lastDay)) {
    throw new InvalidInputError('lastDay', lastDayReadings.join(' | '), lastDay)
  }
  const counted = counting.at(-1)?.day ?? from
  const rolling =
    pastTheEnd(counting, counted, calendar) ??
    (lastDay === 'as-counted' ? [] : rollingFrom(counted, calendar, beyondCalendar === 'as-counted'))
  return Object.freeze([...counting, ...rolling].map((step) => Object.freeze(step)))
}

/** The steps that a deadline was counted in, without those that its last day moved on by. */
export const countingOf = <Clause extends string>({
  steps,
}: Deadline<Clause>): readonly DeadlineStep<Clause>[] =>
  steps.filter(({ step }) => step !== 'rolled' && step !== 'calendar-ends')

/** Refuses what is no reference of a clause: it would stand in every deadline. */
export function requireClause(clause: unknown): void {
  if (typeof clause !== 'string') throw new InvalidInputError('clause', 'the reference of a clause', clause)
}

/** Working days that were counted past the years that the calendar knows end on no day that is known. */
function pastTheEnd(
  counting: readonly DeadlineStep[],
  counted: PlainDate,
  { lastYear = 9999 }: HolidayCalendar,
): readonly DeadlineStep<never>[] | undefined {
  // What was cut ends on a day of its own, and what is counted on from there is counted from that.
  const sinceCut = counting.slice(counting.findLastIndex(({ step }) => step === 'cut') + 1)
  return sinceCut.some(({ step, day }) => step === 'working-days' && yearOf(day) > lastYear)
    ? [{ step: 'calendar-ends', from: counted, year: lastYear + 1, day: counted }]
    : undefined
}

/** The steps from a counted day to the last one. */
function rollingFrom(
  counted: PlainDate,
  calendar: HolidayCalendar,
  keepBeyond: boolean,
): readonly DeadlineStep<never>[] {
  try {
    return daysOffFrom(counted, calendar).map((off) => roll(off, calendar))
  } catch (error) {
    // Only of a calendar that ends is it known that nothing before the counted day could be the last one.
    if (!keepBeyond || !isCalendarRangeError(error) || error.year < error.firstYear) throw error
    return [{ step: 'calendar-ends', from: counted, year: error.year, day: counted }]
  }
}

function roll(
  { day, because, next }: ReturnType<typeof daysOffFrom>[number],
  calendar: HolidayCalendar,
): Extract<DeadlineStep<never>, { step: 'rolled' }> {
  const holiday = because === 'holiday' ? called(day, calendar) : undefined
  return { step: 'rolled', from: day, because, day: next, ...holiday }
}
