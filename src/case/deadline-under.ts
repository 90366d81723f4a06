import type { Deadline, PlainDate } from '../calendar/index.js'
import { InvalidInputError, readDay } from '../core/input-error.js'
import type { ClauseRef } from '../documents/index.js'
import { limitWithin, reach } from '../procedure/clock.js'
import { ofProcedure } from '../procedure/given.js'
import type { Limits, Procedure } from '../procedure/index.js'
import { limitFrom } from '../procedure/last-day.js'
import { limited } from '../procedure/limits.js'
import { requestRoles } from './roles.js'

/** Limits of which the GDPR gives no longest time. */
const unbounded: ReadonlySet<keyof Limits> = new Set<keyof Limits>([
  'identityInquiry',
  'unidentifiedRefusal',
  'restrictionNotice',
])

/**
 * Counts a limit of a procedure from a day as its machines do, without the waits of a case: under its calendar and its reading
 * of the last day, an extension from receipt on, and what runs from receipt never beyond what GDPR 12(3) and (4) give. A limit in
 * days that could outlast their month, or three months for an extension, is cut to them on the days on which it would, by a
 * step that says so.
 *
 * @param procedure - The institution's procedure.
 * @param limit - The limit, by its name among `procedure.limits`.
 * @param from - The day of the event that the limit runs from, such as receipt; for `unidentifiedRefusal` the day that was named to
 * the subject, also where that term moves on from a weekend.
 * @returns The deadline with its steps; `null` where the document sets no such limit. Where the calendar ends before the last
 * day can be told, `isDueKnown` says so.
 * @throws InvalidInputError for what is no procedure, no limit or no day; CalendarRangeError for a day before the years that the
 * calendar knows, and RangeError where the last day lies after the year 9999.
 * @category Case
 * @see Adakavas clauses 23, 41, 43 to 45, 48, 52, 56, 57; GDPR articles 12(3) and (4)
 * @example
 * ```ts
 * import { adakavasProcedure, deadlineUnder, plainDate } from 'privacy-rulebook'
 *
 * deadlineUnder(adakavasProcedure, 'examination', plainDate('2026-01-31'))?.due // => '2026-03-02'
 * // Two months in all.
 * deadlineUnder(adakavasProcedure, 'extension', plainDate('2026-01-31'))?.due // => '2026-03-31'
 * ```
 */
export function deadlineUnder(
  procedure: Procedure,
  limit: keyof Limits,
  from: PlainDate,
): Deadline<ClauseRef> | null {
  return ofProcedure(procedure, () => {
    if (!limited.includes(limit)) throw new InvalidInputError('limit', 'a limit of a procedure', limit)
    readDay(from, 'from')
    const set = procedure.limits[limit]
    if (set === undefined) return null
    if (limit === 'extension') return reach(procedure, requestRoles(procedure), { from, paused: 0 }, 'any')
    return unbounded.has(limit)
      ? limitFrom(procedure, set, from, 0, 'any')
      : limitWithin(procedure, set, from, 0, 'any')
  })
}
