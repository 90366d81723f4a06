import type { Deadline } from './deadline-record.js'
import type { LastDayOptions } from './last-day.js'
import { type PlainDate, plainDate } from './plain-date.js'
import { settle } from './settle.js'

/** A deadline for something that is not possible before a day, by a clause: then it is due on that day at the earliest. */
export function notBefore<const Clause extends string>(
  limit: Deadline<Clause>,
  day: PlainDate,
  clause: Clause,
  options: LastDayOptions,
): Deadline<Clause> {
  const { due, from, steps } = limit
  if (plainDate(day) <= due) return limit
  return settle(limit.clause, from, [...steps, { step: 'ripened', from: due, day, clause }], options)
}
