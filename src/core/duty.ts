import { type Deadline, isDueKnown, type PlainDate } from '../calendar/index.js'
import { readDay, trusting } from './input-error.js'

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

const ofDuty = <Result>(run: () => Result): Result => trusting('owed', 'what is owed, with its deadline', run)

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

/**
 * A duty that something ended without its being done: `missed`, where that was after its last day; nothing at all where
 * it was in time. Where the calendar ended before the last day could be told, it is `outside-calendar`.
 *
 * @param owed - What is owed, to whom, and its deadline: its clause is that of the deadline.
 * @param endedOn - The civil day on which it ended.
 * @returns A list of one duty or none, to be spread among others.
 * @throws InvalidInputError for what is no deadline or no civil day.
 * @category Core
 * @example
 * ```ts
 * import { deadline, dutyEnded, plainDate } from 'privacy-rulebook/engine'
 *
 * const back = deadline({ clause: 'library:5', from: plainDate('2026-03-02'), period: { days: 28 } })
 * const owed = { of: 'loan', duty: 'return-book', owedTo: 'library', deadline: back } as const
 * dutyEnded(owed, plainDate('2026-03-30')) // => []
 * dutyEnded(owed, plainDate('2026-03-31')).map(({ status }) => status) // => ['missed']
 * ```
 */
export function dutyEnded<const Owed extends { readonly deadline: Deadline<string> }>(
  owed: Owed,
  endedOn: PlainDate,
): readonly (Owed & {
  readonly clause: Owed['deadline']['clause']
  readonly status: 'missed' | 'outside-calendar'
})[] {
  return ofDuty(() => {
    const { clause, due } = owed.deadline
    if (readDay(endedOn, 'endedOn') <= due) return []
    return [{ ...owed, clause, status: isDueKnown(owed.deadline) ? 'missed' : 'outside-calendar' }]
  })
}

/**
 * A duty as it stands on a day, done on another or not yet.
 *
 * @param owed - What is owed, to whom, and its deadline: its clause is that of the deadline.
 * @param on - The civil day that is asked about.
 * @param doneOn - The civil day on which it was done; `null` where it was not.
 * @returns The duty with its `status`: pending, due today (through the last hour of the day), overdue, done or done late.
 * @throws InvalidInputError for what is no deadline or no civil day.
 * @category Core
 * @example
 * ```ts
 * import { deadline, dutyOn, plainDate } from 'privacy-rulebook/engine'
 *
 * const back = deadline({ clause: 'library:5', from: plainDate('2026-03-02'), period: { days: 28 } })
 * const owed = { of: 'loan', duty: 'return-book', owedTo: 'library', deadline: back } as const
 * dutyOn(owed, plainDate('2026-03-30'), null).status // => 'due-today'
 * dutyOn(owed, plainDate('2026-03-31'), null).status // => 'overdue'
 * dutyOn(owed, plainDate('2026-03-31'), plainDate('2026-03-31')).status // => 'done-late'
 * ```
 */
export function dutyOn<const Owed extends { readonly deadline: Deadline<string> }>(
  owed: Owed,
  on: PlainDate,
  doneOn: PlainDate | null,
): Owed & {
  readonly clause: Owed['deadline']['clause']
  readonly status: DutyStatus
  readonly doneOn?: PlainDate
} {
  return ofDuty(() => {
    const { clause } = owed.deadline
    return {
      ...owed,
      clause,
      status: dutyStatus(
        owed.deadline,
        readDay(on, 'on'),
        doneOn === null ? null : readDay(doneOn, 'doneOn'),
      ),
      ...(doneOn === null ? {} : { doneOn }),
    }
  })
}
