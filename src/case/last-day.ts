import { countedOn } from '../calendar/counted-on.js'
import {
  CalendarRangeError,
  type Deadline,
  deadline,
  namedDay,
  notBefore,
  type PlainDate,
} from '../calendar/index.js'
import { notAfter } from '../calendar/not-after.js'
import { workingDaysBetween } from '../calendar/working-days.js'
import type { ClauseRef } from '../documents/index.js'
import { type Limit, type Procedure, periodOf, type Timed } from '../procedure/index.js'

/**
 * On which day a deadline is asked for, where its last day may lie in a year after those that the calendar knows: what
 * is done by the counted day is in time, and of a later day nobody can tell. Left out, the last day has to be known, as
 * for a day that others have to keep to; `any` asks only for what can be told of it.
 */
export type AsOf = PlainDate | 'any' | undefined

/**
 * A deadline as it can be told on a day.
 *
 * @throws CalendarRangeError where its last day is not known, and the counted day is over or not enough.
 */
export function toldOn(
  { calendar }: Procedure,
  counted: Deadline<ClauseRef>,
  asOf: AsOf,
): Deadline<ClauseRef> {
  const last = counted.steps.at(-1)
  const inTime = asOf === 'any' || (asOf !== undefined && asOf <= counted.due)
  if (last?.step !== 'calendar-ends' || inTime) return counted
  throw new CalendarRangeError(calendar, last.year)
}

/** How a procedure reads a last day. A calendar that ends is looked at when the deadline is told. */
const lastDayOf = ({ calendar, readings: { lastDay } }: Procedure) =>
  ({ lastDay, calendar, beyondCalendar: 'as-counted' }) as const

/** A deadline of the procedure: a limit counted from a day, under its reading of the last day and its calendar. */
export function limitFrom(
  procedure: Procedure,
  limit: Timed,
  from: PlainDate,
  addedDays = 0,
  asOf?: AsOf,
): Deadline<ClauseRef> {
  const { clause } = limit
  const counted = deadline({ clause, from, period: periodOf(limit), addedDays, ...lastDayOf(procedure) })
  return toldOn(procedure, counted, asOf)
}

/** The same, where the document sets a time; `null` where it sets none. */
export const limitWhereSet = (
  procedure: Procedure,
  limit: Timed,
  from: PlainDate,
  asOf: AsOf,
): Deadline<ClauseRef> | null =>
  limit.period === undefined ? null : limitFrom(procedure, limit, from, 0, asOf)

/**
 * The same of a limit that the GDPR gives so many months for, from the same day (12(3) and (4)): a limit in days is cut to
 * them on the days on which it would be longer. Days for which the clock stood still move both.
 */
export const limitWithin = (
  procedure: Procedure,
  limit: Timed,
  from: PlainDate,
  addedDays = 0,
  asOf?: AsOf,
  months: 1 | 3 = 1,
): Deadline<ClauseRef> => limitUnder(procedure, limit, { from, paused: addedDays }, asOf, months)

/** From when to when a clock stood still. */
export interface Interval {
  readonly from: PlainDate
  readonly to: PlainDate
}

/** From which day a limit is counted, and for how long the clock has stood still since. */
export interface Running {
  readonly from: PlainDate
  /** Calendar days. */
  readonly paused: number
  /** When that was, one after the other: a limit in working days moves by the working days among them. */
  readonly spells?: readonly Interval[]
}

/** The same under the clock of a case. */
export function limitUnder(
  procedure: Procedure,
  limit: Timed,
  { from, paused, spells }: Running,
  asOf?: AsOf,
  months: 1 | 3 = 1,
): Deadline<ClauseRef> {
  const { clause } = limit
  const period = periodOf(limit)
  if (period.months !== undefined) return limitFrom(procedure, limit, from, paused, asOf)
  const { calendar } = procedure
  const added =
    period.workingDays === undefined || spells === undefined
      ? { addedDays: paused }
      : {
          addedWorkingDays: spells.reduce(
            (sum, { from, to }) => sum + workingDaysBetween(from, to, calendar),
            0,
          ),
        }
  const own = deadline({ clause, from, period, ...added, ...lastDayOf(procedure) })
  return toldOn(procedure, cutTo(procedure, own, paused, months), asOf)
}

/** A deadline cut to so many months from its day, as the GDPR gives them. */
function cutTo(procedure: Procedure, own: Deadline<ClauseRef>, addedDays: number, months: 1 | 3) {
  const ceiling = { period: { months }, clause: 'gdpr:12(3)' } as const
  const allowed = limitFrom(procedure, ceiling, own.from, addedDays, 'any')
  return notAfter(own, allowed, months, lastDayOf(procedure))
}

/** A limit that is so much longer than another, which it goes on from, and cut to three months from that one's day. */
export function limitFurther(
  procedure: Procedure,
  first: Deadline<ClauseRef>,
  { period, clause }: Limit,
  addedDays: number,
  asOf?: AsOf,
): Deadline<ClauseRef> {
  const own = countedOn(first, clause, period, lastDayOf(procedure))
  return toldOn(procedure, cutTo(procedure, own, addedDays, 3), asOf)
}

/** A day that somebody names, under the procedure's reading of the last day and its calendar. */
export function dayNamed(
  procedure: Procedure,
  clause: ClauseRef,
  from: PlainDate,
  named: PlainDate,
  addedDays = 0,
  asOf?: AsOf,
): Deadline<ClauseRef> {
  const counted = namedDay({ clause, from, named, addedDays, ...lastDayOf(procedure) })
  return toldOn(procedure, counted, asOf)
}

/** A limit on what is not possible before a day, by a clause, under the procedure's reading of the last day. */
export function possibleFrom(
  procedure: Procedure,
  limit: Deadline<ClauseRef>,
  day: PlainDate,
  clause: ClauseRef,
  asOf?: AsOf,
): Deadline<ClauseRef> {
  const counted = notBefore(limit, day, clause, lastDayOf(procedure))
  return toldOn(procedure, counted, asOf)
}

/** By when identity is to be inquired about (clause 44); `null` where the document sets no time for it. */
export const inquiryLimit = (
  procedure: Procedure,
  receivedOn: PlainDate,
  asOf?: AsOf,
): Deadline<ClauseRef> | null => limitWhereSet(procedure, procedure.roles.identityInquiry, receivedOn, asOf)
