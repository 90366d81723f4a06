import {
  addDays,
  addMonths,
  deadline,
  type HolidayCalendar,
  type LastDay,
  type Period,
  type PlainDate,
} from '../calendar/index.js'
import type { ClauseRef, GdprClause } from '../documents/index.js'
import { extendedPeriod, type Limit, type Limits, type Procedure } from '../procedure/index.js'
import { limited } from '../procedure/limits.js'
import type { DaysCounted, LimitComparison, LimitDays } from './limit-types.js'

/** What the GDPR gives for limits that run from the receipt of a request. */
const fromReceipt: { readonly [Name in keyof Limits]?: readonly [provision: GdprClause, months: 1 | 3] } = {
  examination: ['gdpr:12(3)', 1],
  extension: ['gdpr:12(3)', 3],
  unfoundedRefusal: ['gdpr:12(4)', 1],
  unauthorisedRefusal: ['gdpr:12(4)', 1],
}

/** Four years have every weekday in every month, and the end of February as it can be. */
const YEARS = 4

/** The days from one on for four years. */
export const fourYearsFrom = (first: PlainDate): DaysCounted => ({
  first,
  last: addDays(addMonths(first, 12 * YEARS), -1),
})

function* daysOf({ first, last }: DaysCounted): Generator<PlainDate> {
  for (let day = first; day <= last; day = addDays(day, 1)) yield day
}

/** How a last day is found: by the holidays of the first procedure for both, so that only what is compared differs. */
interface Counting {
  readonly period: Period
  readonly lastDay: LastDay
}

/** The last day from every day, worked out once for each way of counting. */
function lastDays(
  days: DaysCounted,
  calendar: HolidayCalendar,
): (counting: Counting) => readonly PlainDate[] {
  const starts = [...daysOf(days)]
  const known = new Map<string, readonly PlainDate[]>()
  return (counting) => {
    const key = JSON.stringify(counting)
    const { period, lastDay } = counting
    const found =
      known.get(key) ??
      starts.map((from) => {
        const clause: ClauseRef = 'gdpr:12(3)'
        return deadline({ clause, from, period, lastDay, calendar, beyondCalendar: 'as-counted' }).due
      })
    known.set(key, found)
    return found
  }
}

function daysCompared(
  starts: Iterable<PlainDate>,
  ours: readonly PlainDate[],
  theirs: readonly PlainDate[],
): LimitDays {
  const relations = { same: 0, sooner: 0 }
  const laterFrom: PlainDate[] = []
  let place = 0
  for (const day of starts) {
    const [mine = day, other = day] = [ours[place], theirs[place]]
    place += 1
    if (mine === other) relations.same += 1
    else if (mine < other) relations.sooner += 1
    else laterFrom.push(day)
  }
  return { ...relations, later: laterFrom.length, laterFrom }
}

/** The limit as its document sets it, of the GDPR where it sets the time; an extension as far as it reaches in all from receipt. */
function limitOf({ limits, readings, document }: Procedure, name: keyof Limits): Limit | null {
  const set = limits[name]
  if (set === undefined) return null
  const [provision = set.clause] = document.id === 'gdpr' ? (fromReceipt[name] ?? []) : []
  const limit = { ...set, clause: provision }
  if (name !== 'extension') return limit
  const period = extendedPeriod(limits, readings)
  return period === undefined ? null : { ...limit, period }
}

/** Every time limit that either procedure sets, counted from every day. */
export function compareLimits(
  ours: Procedure,
  theirs: Procedure,
  days: DaysCounted,
): readonly LimitComparison[] {
  const { lastDay } = ours.readings
  const counting = lastDays(days, ours.calendar)
  return limited.flatMap((limit): readonly LimitComparison[] => {
    const [mine, other] = [limitOf(ours, limit), limitOf(theirs, limit)]
    if (mine === null && other === null) return []
    const given = fromReceipt[limit]
    const counted = (against: Counting): LimitDays | null =>
      mine === null
        ? null
        : daysCompared(daysOf(days), counting({ period: mine.period, lastDay }), counting(against))
    const gdpr = given === undefined ? null : counted({ period: { months: given[1] }, lastDay })
    return [
      {
        limit,
        ours: mine,
        theirs: other,
        days: other === null ? null : counted({ period: other.period, lastDay: theirs.readings.lastDay }),
        gdpr:
          given === undefined || gdpr === null ? null : { provision: given[0], months: given[1], days: gdpr },
      },
    ]
  })
}
