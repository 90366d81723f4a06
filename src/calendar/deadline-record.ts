import type { HolidayName } from './holiday-name.js'
import type { PlainDate } from './plain-date.js'
import type { DayOff } from './working-day.js'
import type { HolidayPassed } from './working-days.js'

/**
 * One step on the way from an event to its last day, as data; every step starts where the one before it ended.
 *
 * - `months`, `days`: the period was counted from the day of the event; `clamped` where the last month has no
 *   day with that number.
 * - `working-days`: working days were counted, Saturdays, Sundays and public holidays passed over; `holidays` are those
 *   passed over on other days than a weekend, with what they are called, where the calendar knows. With `standstill` they
 *   were added, since the clock had stood still for as many.
 * - `at-once`: due on the very day of the event.
 * - `paused`: calendar days were added, for which the clock had stood still.
 * - `held`: calendar days were added, on which what is owed was not possible.
 * - `named`: an institution named the day.
 * - `ripened`: what is owed was not possible before the day, by the clause.
 * - `cut`: a last day that is later than so many months from the day of the event is brought back to theirs, by the clause.
 * - `rolled`: the day is no working day, and the one after it was tried. One step a day; a holiday on a weekend
 *   is called by the weekend. `holiday` is what the holiday is called, where the calendar knows.
 * - `calendar-ends`: whether the day is a working day isn't known, since the calendar has no holidays of that `year`;
 *   it is the last step, and the last day is not before that day. Working days are counted as if that year had none.
 *
 * @category Calendar
 * @see Regulation (EEC, Euratom) No 1182/71, art. 3; Civil Code of Lithuania, art. 1.118–1.121
 */
export type DeadlineStep<Clause extends string = string> =
  | {
      readonly step: 'months'
      readonly from: PlainDate
      readonly months: number
      readonly day: PlainDate
      readonly clamped: boolean
    }
  | { readonly step: 'days'; readonly from: PlainDate; readonly days: number; readonly day: PlainDate }
  | {
      readonly step: 'working-days'
      readonly from: PlainDate
      readonly workingDays: number
      readonly day: PlainDate
      readonly holidays: readonly HolidayPassed[]
      readonly standstill?: true
    }
  | { readonly step: 'at-once'; readonly from: PlainDate; readonly day: PlainDate }
  | { readonly step: 'paused'; readonly from: PlainDate; readonly days: number; readonly day: PlainDate }
  | { readonly step: 'held'; readonly from: PlainDate; readonly days: number; readonly day: PlainDate }
  | { readonly step: 'named'; readonly from: PlainDate; readonly day: PlainDate }
  | {
      readonly step: 'ripened'
      readonly from: PlainDate
      readonly day: PlainDate
      readonly clause: Clause
    }
  | {
      readonly step: 'cut'
      readonly from: PlainDate
      readonly day: PlainDate
      readonly months: number
      readonly clause: Clause
    }
  | {
      readonly step: 'rolled'
      readonly from: PlainDate
      readonly because: DayOff
      readonly day: PlainDate
      readonly holiday?: HolidayName
    }
  | {
      readonly step: 'calendar-ends'
      readonly from: PlainDate
      readonly year: number
      readonly day: PlainDate
    }

/**
 * The last day for something, with the clause that sets it and the steps that led there.
 *
 * `from` is the day of the event, which is day 0; `counted` the last day as counted or named; `due` the last
 * day in time, through its last hour. They are civil days, and the whole is frozen JSON. Where the last step is
 * `calendar-ends`, `due` is the counted day, and the last day in time is that one or a later one: see
 * {@link isDueKnown}.
 *
 * @category Calendar
 * @see Regulation (EEC, Euratom) No 1182/71, art. 3; Civil Code of Lithuania, art. 1.118–1.121
 */
export interface Deadline<Clause extends string = string> {
  readonly clause: Clause
  readonly from: PlainDate
  readonly counted: PlainDate
  readonly due: PlainDate
  readonly steps: readonly DeadlineStep<Clause>[]
}
