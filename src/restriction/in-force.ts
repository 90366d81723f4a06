import { addDays, type PlainDate } from '../calendar/index.js'
import { ofState } from '../core/given.js'
import { readDay } from '../core/index.js'
import type { RestrictedItem, Restriction, RestrictionState } from './state.js'

/** Whether a restriction holds on a day: from its first day through its last, unless it was ended by then. */
export function holdsOn(
  {
    from,
    until,
    ended,
  }: Pick<Restriction, 'from' | 'until'> & { readonly ended: { readonly on: PlainDate } | null },
  on: PlainDate,
): boolean {
  return from <= on && (until === null || on <= until) && (ended === null || on < ended.on)
}

/**
 * The restrictions of a data item that are in force on a day: the item is restricted until the last of them ends.
 *
 * @category Restriction
 * @see Adakavas clauses 21.1, 23, 24
 * @example
 * ```ts
 * restrictionsInForce({ status: 'none' }, plainDate('2026-02-02')) // => []
 * ```
 */
export function restrictionsInForce(state: RestrictionState, on: PlainDate): readonly Restriction[] {
  return ofState(state, () => holdingOn(state, on))
}

function holdingOn(state: RestrictionState, on: PlainDate): readonly Restriction[] {
  // A day that is none would compare as later than any last day, and permit what is restricted.
  const day = readDay(on, 'on')
  return state.status === 'none' ? [] : state.restrictions.filter((restriction) => holdsOn(restriction, day))
}

/** The last day a restriction holds, which is ended only while it does; `null` where only an event can end it. */
const lastDay = ({ until, ended }: Restriction): PlainDate | null =>
  ended === null ? until : addDays(ended.on, -1)

/** From the first day on which the item was restricted to the last: on no other is there anything to rely on or to lift. */
export function restrictedDays({ restrictions }: RestrictedItem): {
  readonly from?: PlainDate
  readonly until?: PlainDate
} {
  // They stand in the order of their days.
  const from = restrictions[0]?.from
  const ends = restrictions.map(lastDay)
  const until = ends
    .filter((day) => day !== null)
    .sort()
    .at(-1)
  return {
    ...(from === undefined ? {} : { from }),
    ...(until === undefined || ends.includes(null) ? {} : { until }),
  }
}
