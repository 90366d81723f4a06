import type { Deadline, PlainDate } from '../calendar/index.js'

/**
 * Where a duty stands on a day.
 *
 * @category Core
 */
export type DutyStatus = 'pending' | 'due-today' | 'overdue' | 'done' | 'done-late'

/**
 * What is owed, to whom, by which day and under which clause.
 *
 * @category Core
 */
export interface Duty<Name extends string, Clause extends string, Owed extends string> {
  /** What must be done. */
  readonly duty: Name
  /** The clause that demands it. */
  readonly clause: Clause
  /** To whom it is owed. */
  readonly owedTo: Owed
  /** By when, and how the day was counted. */
  readonly deadline: Deadline<Clause>
  /** Where it stands; an overdue or late one is a breach in the record. */
  readonly status: DutyStatus
  /** The day it was done, where it was. */
  readonly doneOn?: PlainDate
  /** What it waits for that others must do first. */
  readonly waitingFor?: readonly string[]
  /** What it is about, where one duty arises for several things. */
  readonly about?: Readonly<Record<string, string | null>>
}

/** Where a duty stands on a day, done on another or not yet. */
export function dutyStatus(due: PlainDate, on: PlainDate, doneOn: PlainDate | null): DutyStatus {
  if (doneOn !== null) return doneOn > due ? 'done-late' : 'done'
  if (on > due) return 'overdue'
  return on === due ? 'due-today' : 'pending'
}
