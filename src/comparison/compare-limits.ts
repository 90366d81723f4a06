import {
  addDays,
  addMonths,
  type Deadline,
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

const dueFrom = (from: PlainDate, { period, lastDay }: Counting, calendar: HolidayCalendar): PlainDate => {
  const counted: Deadline<ClauseRef> = deadline({
    clause: 'gdpr:12(3)',
    from,
    period,
    lastDay,
    calendar,
    beyondCalendar: 'as-counted',
  })
  return counted.due
}

function daysCompared(
  days: DaysCounted,
  calendar: HolidayCalendar,
  ours: Counting,
  theirs: Counting,
): LimitDays {
  let [same, sooner] = [0, 0]
  const laterFrom: PlainDate[] = []
  for (const day of daysOf(days)) {
    const [mine, other] = [dueFrom(day, ours, calendar), dueFrom(day, theirs, calendar)]
    if (mine === other) same += 1
    else if (mine < other) sooner += 1
    else laterFrom.push(day)
  }
  return { same, sooner, later: laterFrom.length, laterFrom }
}

/** The limit as its document sets it; an extension as far as it reaches in all from receipt. */
function limitOf({ limits, readings }: Procedure, name: keyof Limits): Limit | null {
  const limit = limits[name]
  if (limit === undefined) return null
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
  const { calendar } = ours
  const { lastDay } = ours.readings
  return limited.flatMap((limit): readonly LimitComparison[] => {
    const [mine, other] = [limitOf(ours, limit), limitOf(theirs, limit)]
    if (mine === null && other === null) return []
    const given = fromReceipt[limit]
    const counted = (against: Counting): LimitDays | null =>
      mine === null ? null : daysCompared(days, calendar, { period: mine.period, lastDay }, against)
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
