import type { Deadline } from './deadline-record.js'
import { InvalidInputError, isList } from './input-error.js'
import type { LastDayOptions } from './last-day.js'
import { type PlainDate, readDay } from './plain-date.js'
import { requireClause, settle } from './settle.js'
import { trusting } from './trusting.js'

/**
 * A deadline for something that is not possible before a day, by a clause: then it is due on that day at the earliest.
 *
 * @category Calendar
 */
export function notBefore<const Clause extends string>(
  limit: Deadline<Clause>,
  day: PlainDate,
  clause: Clause,
  options: LastDayOptions,
): Deadline<Clause> {
  return trusting('limit', 'a deadline', () => {
    const { due, from, steps } = limit
    requireClause(clause)
    if (!isList(steps)) throw new InvalidInputError('limit.steps', 'a list', steps)
    if (readDay(day, 'day') <= readDay(due, 'limit.due')) return limit
    return settle(
      limit.clause,
      from,
      [...steps.map((step) => ({ ...step })), { step: 'ripened', from: due, day, clause }],
      options,
    )
  })
}
