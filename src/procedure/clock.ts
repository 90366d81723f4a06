import { type Deadline, daysBetween, type PlainDate } from '../calendar/index.js'
import type { ClauseRef } from '../documents/index.js'
import { dayNamed, limitFrom } from './last-day.js'
import { periodOf, type Timed } from './limits.js'
import type { Procedure } from './procedure.js'
import type { AsOf, Extended, RolesInTime, Running, Waits } from './running.js'

/** How the clock of a case runs, as it stands on a day: from receipt and without a stop, unless the procedure counts otherwise. */
export const clockOn = (procedure: Procedure, roles: RolesInTime, record: Waits, on: PlainDate): Running =>
  procedure.counting?.clockOn(procedure, roles, record, on) ?? { from: record.receivedOn, paused: 0 }

/**
 * A limit under the clock of a case, of which the GDPR gives so many months from the same day (12(3) and (4)): no limit is
 * longer than they are.
 */
export const limitUnder = (
  procedure: Procedure,
  limit: Timed,
  running: Running,
  asOf?: AsOf,
  months: 1 | 3 = 1,
): Deadline<ClauseRef> =>
  procedure.counting?.limitUnder(procedure, limit, running, asOf, months) ??
  limitFrom(procedure, limit, running.from, running.paused, asOf)

/** The same from a day, with days for which the clock stood still. */
export const limitWithin = (
  procedure: Procedure,
  limit: Timed,
  from: PlainDate,
  addedDays = 0,
  asOf?: AsOf,
  months: 1 | 3 = 1,
): Deadline<ClauseRef> => limitUnder(procedure, limit, { from, paused: addedDays }, asOf, months)

/** How far an extension may reach under a clock: as far as its limit, counted from receipt, unless the procedure counts otherwise. */
export function reach(
  procedure: Procedure,
  roles: RolesInTime,
  running: Running,
  asOf?: AsOf,
): Deadline<ClauseRef> {
  const [clause] = roles.extending
  const { period = periodOf(roles.examination) } = procedure.roles.extension
  return (
    procedure.counting?.reach(procedure, roles, running, asOf) ??
    limitFrom(procedure, { clause, period }, running.from, running.paused, asOf)
  )
}

/** The limit to examine and answer under a clock that ran so, extended from the clock as it ran then or not. */
export function limitRunning(
  procedure: Procedure,
  roles: RolesInTime,
  running: Running,
  extended: (Extended & { readonly from: PlainDate }) | null,
): Deadline<ClauseRef> {
  const month = limitUnder(procedure, roles.examination, running, 'any')
  if (extended === null) return month
  const cap = reach(procedure, roles, running, 'any')
  const { on, until, pausedDays, from } = extended
  if (until === null) return cap
  const since = Math.max(0, daysBetween(from, running.from) + running.paused - pausedDays)
  const [clause] = roles.extending
  const named = dayNamed(procedure, clause, on, until, since, 'any')
  // While the clock stands still all three move, and each by its own weekends: the named day stays between the others.
  if (named.due > cap.due) return cap
  return named.due < month.due ? month : named
}
