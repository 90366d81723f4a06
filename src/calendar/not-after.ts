import type { Deadline } from './deadline-record.js'
import type { LastDayOptions } from './last-day.js'
import { countingOf, settle } from './settle.js'

/**
 * A deadline that may not be longer than so many months, by a clause: where it is later, it is cut to their last day.
 * They are compared by their due days.
 */
export function notAfter<const Clause extends string>(
  limit: Deadline<Clause>,
  ceiling: Deadline<Clause>,
  months: number,
  options: LastDayOptions,
): Deadline<Clause> {
  if (limit.due <= ceiling.due) return limit
  const { counted: day, clause } = ceiling
  return settle(
    limit.clause,
    limit.from,
    [...countingOf(limit), { step: 'cut', from: limit.counted, day, months, clause }],
    options,
  )
}
