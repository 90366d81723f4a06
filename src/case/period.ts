import { addDays, type Deadline, type PlainDate } from '../calendar/index.js'
import { listedName, typedWords } from '../core/holding.js'
import type { DataOf, Shape } from '../core/index.js'
import { count, day, nullable, object, optional, some } from '../core/shape.js'
import type { ClauseRef } from '../documents/index.js'
import { clockOn, limitRunning, limitUnder, limitWithin, reach } from '../procedure/clock.js'
import type { Procedure, Timed } from '../procedure/index.js'
import { dayNamed, limitFrom, limitWhereSet, toldOn } from '../procedure/last-day.js'
import type { AsOf, Waits } from '../procedure/running.js'
import type { CaseRoles } from './roles.js'

const extensionFields = {
  /** The day it was made and the subject informed. */
  on: day,
  /** The important reasons. */
  reasons: some(typedWords),
  /** The day named as the new limit; `null` where it reaches as far as it may. */
  until: nullable(day),
  /** Days for which the clock had stood still when it was made (reading `identityInquiry: 'clock-pauses'`). */
  pausedDays: count,
  /** The grounds, by their names; left out where none were stated. */
  grounds: optional(some(listedName)),
  /** In which office it was decided; left out where that was not stated. */
  office: optional(listedName),
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
export interface Clock extends Waits {
  readonly extension: Extension | null
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
  return limitWhereSet(procedure, { clause, period }, decidedOn, asOf)
}

/** How far an extension may reach, as it stands on a day. */
export function extensionCap(
  procedure: Procedure,
  roles: CaseRoles,
  record: Waits,
  on: PlainDate,
  asOf?: AsOf,
): Deadline<ClauseRef> {
  return reach(procedure, roles, clockOn(procedure, roles, record, on), asOf)
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

/** The limit to answer as it stands on a day without any extension. */
function unextendedLimit(
  procedure: Procedure,
  roles: CaseRoles,
  record: Waits,
  on: PlainDate,
  asOf?: AsOf,
): Deadline<ClauseRef> {
  return limitUnder(procedure, roles.examination, clockOn(procedure, roles, record, on), asOf)
}

function limitAsItStands(
  procedure: Procedure,
  roles: CaseRoles,
  clock: Clock,
  on: PlainDate,
): Deadline<ClauseRef> {
  const { extension } = clock
  const extended =
    extension === null ? null : { ...extension, from: clockOn(procedure, roles, clock, extension.on).from }
  return limitRunning(procedure, roles, clockOn(procedure, roles, clock, on), extended)
}

/**
 * By when an examination can be extended. A window that the document sets runs from receipt, and ends no later than the
 * extension itself; without one it is the limit to examine, which nothing moves unless the document has a clock of its own.
 */
export function extensionWindow(
  procedure: Procedure,
  roles: CaseRoles,
  record: Waits,
  on: PlainDate,
): Deadline<ClauseRef> {
  const { examination, extension, extending } = roles
  const { clause, window: period } = extension
  if (period !== undefined) {
    const told = limitWithin(procedure, { clause, period }, record.receivedOn, 0, on)
    const cap = extensionCap(procedure, roles, record, on, 'any')
    return cap.due < told.due ? { ...cap, clause } : told
  }
  const limit =
    examination.clock === undefined
      ? limitWithin(procedure, examination, record.receivedOn, 0, on)
      : unextendedLimit(procedure, roles, record, on, on)
  return { ...limit, clause: extending[0] }
}

/** In what time a request is usually answered, as it stands on a day; `null` where the document says nothing of it. */
export function answerTarget(
  procedure: Procedure,
  roles: CaseRoles,
  clock: Clock,
  on: PlainDate,
): Deadline<ClauseRef> | null {
  const { target } = roles.examination
  if (target === undefined) return null
  const usual = limitUnder(procedure, target, clockOn(procedure, roles, clock, on), 'any')
  // On some days a target in one unit is no earlier than a limit in another.
  return usual.due < answerLimit(procedure, roles, clock, on, 'any').due ? usual : null
}

/**
 * By when the GDPR has a case answered, from receipt, whatever clock the document has: in a month, or in three where the
 * examination was extended (12(3)).
 */
export const gdprLimit = (
  procedure: Procedure,
  { receivedOn, extension }: Clock,
  asOf?: AsOf,
): Deadline<ClauseRef> => {
  const period = { months: extension === null ? 1 : 3 }
  return limitFrom(procedure, { period, clause: 'gdpr:12(3)' }, receivedOn, 0, asOf)
}

/**
 * When it has to be told at the latest that a case is not acted on: a month from receipt, which no extension moves unless the
 * procedure reads it so, and for as long as the clock stood still (GDPR 12(4)).
 */
export function notActedOnLimit(
  procedure: Procedure,
  roles: CaseRoles,
  clock: Clock,
  on: PlainDate,
): Deadline<ClauseRef> {
  const { notActedOn } = roles
  if (procedure.readings.refusalLimit === 'extended')
    return { ...answerLimit(procedure, roles, clock, on, on), clause: notActedOn.clause }
  return limitWithin(procedure, notActedOn, clock.receivedOn, clockOn(procedure, roles, clock, on).paused, on)
}

/**
 * By when a refusal that is counted from receipt has to be told: in the time that its document sets, which nothing moves, or
 * as all that is not acted on.
 */
export const refusalNotice = (
  procedure: Procedure,
  roles: CaseRoles,
  refusal: Timed,
  clock: Clock,
  on: PlainDate,
): Deadline<ClauseRef> =>
  refusal.period === undefined || procedure.readings.refusalLimit !== undefined
    ? notActedOnLimit(procedure, roles, clock, on)
    : limitWithin(procedure, refusal, clock.receivedOn, 0, on)

/** The first day after a deadline. */
export const dayAfter = ({ due }: Deadline<ClauseRef>): PlainDate => addDays(due, 1)

/** The day to which an extension reached when it was made, and the one before it: what its notice says. */
export function extendedTo(
  procedure: Procedure,
  roles: CaseRoles,
  clause: ClauseRef,
  record: Waits,
  { on, until, pausedDays }: Extension,
): { readonly due: PlainDate; readonly before: PlainDate } {
  const then = { ...clockOn(procedure, roles, record, on), paused: pausedDays }
  const before = limitUnder(procedure, roles.examination, then, 'any').due
  if (until !== null) return { due: dayNamed(procedure, clause, on, until).due, before }
  return { due: reach(procedure, roles, then).due, before }
}
