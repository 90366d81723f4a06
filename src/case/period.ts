import {
  addDays,
  CalendarRangeError,
  type Deadline,
  daysBetween,
  deadline,
  earlierOf,
  namedDay,
  notBefore,
  type PlainDate,
} from '../calendar/index.js'
import type { DataOf, Shape } from '../core/index.js'
import { count, day, name, nullable, object, optional, some, text } from '../core/shape.js'
import type { ClauseRef } from '../documents/index.js'
import { extendedPeriod, type Procedure, periodOf, type Timed } from '../procedure/index.js'
import { firstAskedOn, type Identity } from './identity.js'
import type { CaseRoles } from './roles.js'

const extensionFields = {
  /** The day it was made and the subject informed. */
  on: day,
  /** The important reasons. */
  reasons: some(text),
  /** The day named as the new limit; `null` where it reaches as far as it may. */
  until: nullable(day),
  /** Days for which the clock had stood still when it was made (reading `identityInquiry: 'clock-pauses'`). */
  pausedDays: count,
  /** The grounds, by their names; left out where none were stated. */
  grounds: optional(some(name)),
  /** In which office it was decided; left out where that was not stated. */
  office: optional(name),
}

/**
 * An extension of the examination: at most one.
 *
 * @category Case
 * @see Adakavas clauses 41, 52
 */
export interface Extension extends DataOf<typeof extensionFields> {}

/** An extension, part of an event. */
export const extensionShape: Shape<Extension> = object(extensionFields)

/** What the limits of a case are counted from. */
export interface Clock {
  readonly receivedOn: PlainDate
  readonly identity: Identity
  readonly extension: Extension | null
}

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
function toldOn({ calendar }: Procedure, counted: Deadline<ClauseRef>, asOf: AsOf): Deadline<ClauseRef> {
  const last = counted.steps.at(-1)
  const inTime = asOf === 'any' || (asOf !== undefined && asOf <= counted.due)
  if (last?.step !== 'calendar-ends' || inTime) return counted
  throw new CalendarRangeError(calendar, last.year)
}

/** A deadline of the procedure: a limit counted from a day, under its reading of the last day and its calendar. */
export function limitFrom(
  procedure: Procedure,
  limit: Timed,
  from: PlainDate,
  addedDays = 0,
  asOf?: AsOf,
): Deadline<ClauseRef> {
  const { calendar, readings } = procedure
  const counted = deadline({
    clause: limit.clause,
    from,
    period: periodOf(limit),
    lastDay: readings.lastDay,
    calendar,
    beyondCalendar: 'as-counted',
    addedDays,
  })
  return toldOn(procedure, counted, asOf)
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
  const { calendar, readings } = procedure
  const { lastDay } = readings
  const counted = namedDay({
    clause,
    from,
    named,
    lastDay,
    calendar,
    beyondCalendar: 'as-counted',
    addedDays,
  })
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
  const { calendar, readings } = procedure
  const { lastDay } = readings
  const counted = notBefore(limit, day, clause, { lastDay, calendar, beyondCalendar: 'as-counted' })
  return toldOn(procedure, counted, asOf)
}

/**
 * By when a complaint about a decision of a day is lodged with the institution itself; `null` where the document sets no
 * window for it.
 */
export const lodgingLimit = (
  procedure: Procedure,
  decidedOn: PlainDate,
  asOf: AsOf = 'any',
): Deadline<ClauseRef> | null => {
  const { clause, window: period } = procedure.roles.complaint
  return period === undefined ? null : limitFrom(procedure, { clause, period }, decidedOn, 0, asOf)
}

/** By when identity is to be inquired about (clause 44). */
export const inquiryLimit = (procedure: Procedure, receivedOn: PlainDate, asOf?: AsOf): Deadline<ClauseRef> =>
  limitFrom(procedure, procedure.roles.identityInquiry, receivedOn, 0, asOf)

/**
 * For how many days the clock has stood still: none unless the procedure reads it so, and none for an inquiry after
 * its ten days (clause 44).
 */
export function pausedDays(procedure: Procedure, { identity, receivedOn }: Clock, on: PlainDate): number {
  const asked = firstAskedOn(identity)
  if (procedure.readings.identityInquiry === 'clock-runs' || asked === null) return 0
  if (asked > inquiryLimit(procedure, receivedOn, 'any').due) return 0
  const until = identity.status === 'confirmed' ? earlierOf(identity.on, on) : on
  return Math.max(0, daysBetween(asked, until))
}

/** How far an extension may reach, as it stands on a day. */
export function extensionCap(
  procedure: Procedure,
  { examination, extending: [clause] }: CaseRoles,
  clock: Clock,
  on: PlainDate,
  asOf?: AsOf,
): Deadline<ClauseRef> {
  const period = extendedPeriod(procedure.limits, procedure.readings) ?? examination.period
  const paused = pausedDays(procedure, clock, on)
  return limitFrom(procedure, { period, clause }, clock.receivedOn, paused, asOf)
}

/**
 * The limit to examine and answer, as it stands on a day. Nothing but an extension moves it, and an open inquiry
 * under the reading `clock-pauses`.
 *
 * @param on - The day on which it is looked at.
 * @param asOf - The day of which it is asked whether it is in time: see {@link AsOf}.
 */
export function answerLimit(
  procedure: Procedure,
  roles: CaseRoles,
  clock: Clock,
  on: PlainDate,
  asOf?: AsOf,
): Deadline<ClauseRef> {
  return toldOn(procedure, limitAsItStands(procedure, roles, clock, on), asOf)
}

function limitAsItStands(
  procedure: Procedure,
  roles: CaseRoles,
  clock: Clock,
  on: PlainDate,
): Deadline<ClauseRef> {
  const { examination, extending } = roles
  const paused = pausedDays(procedure, clock, on)
  const { extension, receivedOn } = clock
  const month = limitFrom(procedure, examination, receivedOn, paused, 'any')
  if (extension === null) return month
  const cap = extensionCap(procedure, roles, clock, on, 'any')
  if (extension.until === null) return cap
  const since = Math.max(0, paused - extension.pausedDays)
  const named = dayNamed(procedure, extending[0], extension.on, extension.until, since, 'any')
  // While the clock stands still all three move, and each by its own weekends: the named day stays between the others.
  if (named.due > cap.due) return cap
  return named.due < month.due ? month : named
}

/** The first day after a deadline. */
export const dayAfter = ({ due }: Deadline<ClauseRef>): PlainDate => addDays(due, 1)

/** The day to which an extension reached when it was made: what its notice says, whatever moved the limit since. */
export function extendedTo(
  procedure: Procedure,
  clause: ClauseRef,
  receivedOn: PlainDate,
  { on, until, pausedDays }: Extension,
): Deadline<ClauseRef> {
  if (until !== null) return dayNamed(procedure, clause, on, until)
  const period = extendedPeriod(procedure.limits, procedure.readings)
  return limitFrom(procedure, { period, clause }, receivedOn, pausedDays)
}
