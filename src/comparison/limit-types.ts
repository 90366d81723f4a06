import type { PlainDate } from '../calendar/index.js'
import type { ClauseRef, GdprClause } from '../documents/index.js'
import type { Limit, Limits } from '../procedure/index.js'

/** On how many days a limit of the first procedure ends sooner, later, or on the same day.
 *
 * @category Comparison */
export interface LimitDays {
  readonly same: number
  readonly sooner: number
  readonly later: number
  /** The days from which it ends later. */
  readonly laterFrom: readonly PlainDate[]
}

/** A time limit that either procedure sets, counted from every day.
 *
 * @category Comparison */
export interface LimitComparison {
  readonly limit: keyof Limits
  /** The limit of each, an extension in all from receipt; `null` where the document sets none. */
  readonly ours: Limit | null
  readonly theirs: Limit | null
  /** How the first stands to the second; `null` where one of them has none. */
  readonly days: LimitDays | null
  /** How the first stands to what the GDPR gives, where it gives a time from receipt. */
  readonly gdpr: {
    readonly provision: GdprClause
    readonly months: 1 | 3
    readonly days: LimitDays
  } | null
}

/** The days over which limits were counted.
 *
 * @category Comparison */
export interface DaysCounted {
  readonly first: PlainDate
  readonly last: PlainDate
}

/** A clause of each procedure on the same thing; `null` where it has none.
 *
 * @category Comparison */
export interface ClausesCompared {
  readonly ours: ClauseRef | null
  readonly theirs: ClauseRef | null
}
