import type { PlainDate } from '../calendar/index.js'
import type { Restriction, RestrictionState } from './state.js'

/** Whether a restriction holds on a day: from its first day through its last, unless it was ended by then. */
export function holdsOn({ from, until, ended }: Restriction, on: PlainDate): boolean {
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
  return state.status === 'none' ? [] : state.restrictions.filter((restriction) => holdsOn(restriction, on))
}
