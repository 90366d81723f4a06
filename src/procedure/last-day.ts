import {
  CalendarRangeError,
  type Deadline,
  deadline,
  namedDay,
  notBefore,
  type PlainDate,
} from '../calendar/index.js'
import type { ClauseRef } from '../documents/index.js'
import { periodOf, type Timed } from './limits.js'
import type { Procedure } from './procedure.js'
import type { AsOf } from './running.js'

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
export const lastDayOf = ({ calendar, readings: { lastDay } }: Procedure) =>
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
