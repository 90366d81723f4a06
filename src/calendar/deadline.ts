import { addDays } from './add-days.js'
import { numberOf } from './day-number.js'
import type { Deadline, DeadlineStep } from './deadline-record.js'
import type { LastDayOptions } from './last-day.js'
import { lithuanianHolidays } from './lithuanian-holidays.js'
import { countPeriod, type Length, type Period, readPeriod } from './period.js'
import { type PlainDate, readDay } from './plain-date.js'
import { requireForward } from './require-whole.js'
import { close, requireClause, settle, stepsFrom } from './settle.js'
import { trusting } from './trusting.js'

/**
 * What {@link deadline} counts.
 *
 * @category Calendar
 * @see Regulation (EEC, Euratom) No 1182/71, art. 3
 */
export interface DeadlineInput<Clause extends string> extends LastDayOptions {
  /** The clause that sets the period. */
  readonly clause: Clause
  /** The day of the event, day 0. */
  readonly from: PlainDate
  readonly period: Period
  /** Calendar days for which the clock stood still; they move the counted day. */
  readonly addedDays?: number | undefined
  /** Working days for which it stood still, of a period in working days: they move the counted day by as many. */
  readonly addedWorkingDays?: number | undefined
}

/**
 * Counts the last day of a period that runs from an event.
 *
 * The clause, the day of the event and the period (whole months, calendar days or working days) go in; a frozen
 * {@link Deadline} comes out. The day of the event is not counted. Months are one sum, ending on the day with
 * the same number or on the last day of the month; working days pass over weekends and public holidays. `addedDays` then moves the counted day by calendar days,
 * `addedWorkingDays` by working days.
 * A counted day that is no working day moves on to the next one, unless `lastDay` is `as-counted`. A negative
 * period is a `RangeError`, a year unknown to the calendar a {@link CalendarRangeError} (unless `beyondCalendar` is
 * `as-counted`), anything malformed a `TypeError`.
 *
 * @category Calendar
 * @see Regulation (EEC, Euratom) No 1182/71, art. 3; Civil Code of Lithuania, art. 1.118–1.121
 * @example
 * ```ts
 * import { deadline, plainDate } from 'privacy-rulebook/calendar'
 *
 * const answer = deadline({ clause: 'adakavas:41', from: plainDate('2026-01-31'), period: { months: 1 } })
 * answer.counted // => '2026-02-28'
 * answer.due // => '2026-03-02'
 * answer.steps.map((step) => step.day) // => ['2026-02-28', '2026-03-01', '2026-03-02']
 *
 * // St John's Day is a Wednesday.
 * deadline({ clause: 'ours:5', from: plainDate('2026-06-19'), period: { workingDays: 5 } }).due // => '2026-06-29'
 * ```
 */
export function deadline<const Clause extends string>(input: DeadlineInput<Clause>): Deadline<Clause> {
  return trusting('', 'the clause, the day and the period of a deadline', () => {
    const {
      clause,
      from,
      period,
      lastDay = 'next-working-day',
      calendar = lithuanianHolidays,
      beyondCalendar,
      addedDays = 0,
      addedWorkingDays: workingDays = 0,
    } = input
    readDay(from, 'from')
    const length = readPeriod(period)
    if (
      calendar === lithuanianHolidays &&
      lastDay === 'next-working-day' &&
      addedDays === 0 &&
      workingDays === 0
    ) {
      requireClause(clause)
      const { counted, steps } = countedPlainly(from, length)
      return close(clause, from, counted, steps)
    }
    const keepBeyond = beyondCalendar === 'as-counted'
    const counting = countPeriod(from, length, calendar, keepBeyond)
    const moved = paused([counting], addedDays)
    const { day } = moved.at(-1) ?? counting
    const standing =
      workingDays === 0
        ? moved
        : [
            ...moved,
            {
              ...countPeriod(day, readPeriod({ workingDays }), calendar, keepBeyond),
              standstill: true,
            } as const,
          ]
    return settle(clause, from, standing, { lastDay, calendar, beyondCalendar })
  })
}

/** What is counted from a day on by itself, past the days off in Lithuania. */
interface Counted extends Length {
  readonly from: PlainDate
  readonly counted: PlainDate
  readonly steps: readonly DeadlineStep<never>[]
}

/** Twenty-two years of one period: each day has a place, which another day or period may take over. */
const places = 8192
const remembered: (Counted | undefined)[] = /* @__PURE__ */ new Array(places)

/** Counts a period under the holidays of Lithuania, which never change; what was counted before is remembered. */
function countedPlainly(from: PlainDate, length: Length): Counted {
  const { unit, count } = length
  const place = (numberOf(from) + 367 * count) & (places - 1)
  const known = remembered[place]
  if (known?.from === from && known.count === count && known.unit === unit) return known
  const counting = countPeriod(from, length, lithuanianHolidays, false)
  const made = { unit, count, from, counted: counting.day, steps: stepsFrom<never>(from, [counting], {}) }
  remembered[place] = made
  return made
}

/** Moves what was counted so far by the days for which the clock stood still. */
export function paused(
  counting: readonly [DeadlineStep<never>],
  days: number,
): readonly DeadlineStep<never>[] {
  requireForward(days, 'days')
  const [{ day: from }] = counting
  return days === 0 ? counting : [...counting, { step: 'paused', from, days, day: addDays(from, days) }]
}
