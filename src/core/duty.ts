import { type Deadline, isDueKnown, type PlainDate } from '../calendar/index.js'

/**
 * Where a duty stands on a day; `missed`: its limit passed without it being done, and what came later ended it without
 * excusing it. It is `outside-calendar` where the calendar ended before the last day could be told, and the counted day
 * is over: nobody can tell whether it is overdue.
 *
 * @category Core
 */
export type DutyStatus =
  | 'pending'
  | 'due-today'
  | 'overdue'
  | 'done'
  | 'done-late'
  | 'missed'
  | 'outside-calendar'

/**
 * What is owed, to whom, by which day and under which clause.
 *
 * @category Core
 */
export interface Duty<Of extends string, Name extends string, Clause extends string, Owed extends string> {
  /** The machine that it comes from. */
  readonly of: Of
  /** What must be done. */
  readonly duty: Name
  /** The clause that demands it. */
  readonly clause: Clause
  /** To whom it is owed. */
  readonly owedTo: Owed
  /** By when, and how the day was counted. */
  readonly deadline: Deadline<Clause>
  /** Where it stands; an overdue, late or missed one is a breach in the record. */
  readonly status: DutyStatus
  /** The day it was done, where it was. */
  readonly doneOn?: PlainDate
}

/** Where a duty stands on a day, done on another or not yet. */
function dutyStatus(deadline: Deadline, on: PlainDate, doneOn: PlainDate | null): DutyStatus {
  const { due } = deadline
  const known = isDueKnown(deadline)
  if (!known && (doneOn ?? on) > due) return 'outside-calendar'
  if (doneOn !== null) return doneOn > due ? 'done-late' : 'done'
  if (on > due) return 'overdue'
  // Where the last day may be a later one, nobody has to be told that it is today.
  return known && on === due ? 'due-today' : 'pending'
}

/** A duty that something ended without its being done; nothing where that was in time. */
export function dutyEnded<const Owed extends { readonly deadline: Deadline<string> }>(
  owed: Owed,
  endedOn: PlainDate,
): readonly (Owed & {
  readonly clause: Owed['deadline']['clause']
  readonly status: 'missed' | 'outside-calendar'
})[] {
  const { clause, due } = owed.deadline
  if (endedOn <= due) return []
  return [{ ...owed, clause, status: isDueKnown(owed.deadline) ? 'missed' : 'outside-calendar' }]
}

/** A duty as it stands on a day, done on another or not yet; its clause is that of its deadline. */
export function dutyOn<const Owed extends { readonly deadline: Deadline<string> }>(
  owed: Owed,
  on: PlainDate,
  doneOn: PlainDate | null,
): Owed & {
  readonly clause: Owed['deadline']['clause']
  readonly status: DutyStatus
  readonly doneOn?: PlainDate
} {
  const { clause } = owed.deadline
  return {
    ...owed,
    clause,
    status: dutyStatus(owed.deadline, on, doneOn),
    ...(doneOn === null ? {} : { doneOn }),
  }
}
