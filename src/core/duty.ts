import type { Deadline, PlainDate } from '../calendar/index.js'

/**
 * Where a duty stands on a day; `missed` is one whose limit passed without it being done, and that a later closing
 * ended: a breach that stays on record.
 *
 * @category Core
 */
export type DutyStatus = 'pending' | 'due-today' | 'overdue' | 'done' | 'done-late' | 'missed'

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
  /** Where it stands; an overdue or late one is a breach in the record. */
  readonly status: DutyStatus
  /** The day it was done, where it was. */
  readonly doneOn?: PlainDate
}

/** Where a duty stands on a day, done on another or not yet. */
function dutyStatus(due: PlainDate, on: PlainDate, doneOn: PlainDate | null): DutyStatus {
  if (doneOn !== null) return doneOn > due ? 'done-late' : 'done'
  if (on > due) return 'overdue'
  return on === due ? 'due-today' : 'pending'
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
  const { clause, due } = owed.deadline
  return {
    ...owed,
    clause,
    status: dutyStatus(due, on, doneOn),
    ...(doneOn === null ? {} : { doneOn }),
  }
}

/**
 * A duty that a closing ended undone: nothing is left of one whose limit had not passed by then, and one whose limit
 * had stays on record as missed. Its clause is that of its deadline.
 */
export function dutyEnded<const Owed extends { readonly deadline: Deadline<string> }>(
  owed: Owed,
  closedOn: PlainDate,
): readonly (Owed & {
  readonly clause: Owed['deadline']['clause']
  readonly status: 'missed'
})[] {
  const { clause, due } = owed.deadline
  return closedOn > due ? [{ ...owed, clause, status: 'missed' }] : []
}
