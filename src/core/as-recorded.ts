import { isWeekend } from '../calendar/day-number.js'
import { addDays, type Deadline, type DeadlineStep, type PlainDate } from '../calendar/index.js'

/** What is derived now as it could be told when something was recorded. */
export type AsRecorded = (derived: object, recorded: object) => object

/** A deadline as it crosses the boundary, as far as it matters here. */
interface Counted {
  readonly counted: unknown
  readonly due: unknown
  readonly steps: readonly unknown[]
}

/** Whether it is a deadline that this library derived. */
const isDerived = (value: object): value is Deadline => isCounted(value)

const isCounted = (value: object): value is Counted =>
  'counted' in value && 'due' in value && 'steps' in value && Array.isArray(value.steps)

/** The year in which the calendar ended before the last day could be told; nothing where it did not. */
function yearOfEnd(steps: readonly unknown[]): unknown {
  const last = steps.at(-1)
  const ended = typeof last === 'object' && last !== null && 'step' in last && last.step === 'calendar-ends'
  return ended && 'year' in last ? last.year : undefined
}

/**
 * A deadline as it could be told when the calendar ended before its last day. One that was recorded then is the same
 * as what the calendar of a later year tells: only its end was not known.
 */
export function asRecorded(derived: object, recorded: object): object {
  if (!isDerived(derived) || !isCounted(recorded)) return derived
  const year = yearOfEnd(recorded.steps)
  if (year === undefined || yearOfEnd(derived.steps) !== undefined) return derived
  const steps = withoutHolidaysFrom(Number(year), derived.steps.slice(0, recorded.steps.length - 1))
  const counted = steps.at(-1)?.day
  const end = { step: 'calendar-ends', from: counted, year, day: counted }
  return { ...derived, counted, due: counted, steps: [...steps, end] }
}

/** The steps as they could be told without the holidays from a year on: then working days are over the earlier. */
function withoutHolidaysFrom(year: number, steps: readonly DeadlineStep[]): readonly DeadlineStep[] {
  const told: DeadlineStep[] = []
  let unknown = 0
  for (const step of steps) {
    const from = told.at(-1)?.day ?? step.from
    if (step.step === 'working-days') {
      const holidays = step.holidays.filter(({ day }) => Number(day.slice(0, 4)) < year)
      // Each goes on from the one before, which was told as over the earlier.
      unknown += step.holidays.length - holidays.length
      told.push({ ...step, from, day: weekdaysBefore(step.day, unknown), holidays })
    } else told.push(step.step === 'paused' ? { ...step, from, day: addDays(from, step.days) } : step)
  }
  return told
}

/** The weekday that lies as many weekdays before another. */
function weekdaysBefore(day: PlainDate, count: number): PlainDate {
  let found = day
  for (let left = count; left > 0; ) {
    found = addDays(found, -1)
    if (!isWeekend(found)) left -= 1
  }
  return found
}
