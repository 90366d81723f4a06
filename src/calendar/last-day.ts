import type { HolidayCalendar } from './holiday-calendar.js'

/**
 * The ways to read a last day that is a Saturday, a Sunday or a public holiday.
 *
 * `next-working-day`: it moves to the next working day, as for any act that is to be done by then.
 * `as-counted`: it stays, as for a length of storage, which nobody has to do anything for.
 *
 * @category Calendar
 * @see Regulation (EEC, Euratom) No 1182/71, art. 3(4); Civil Code of Lithuania, art. 1.121
 * @example
 * ```ts
 * import { lastDayReadings } from 'privacy-rulebook/calendar'
 *
 * lastDayReadings // => ['next-working-day', 'as-counted']
 * ```
 */
export const lastDayReadings = /* @__PURE__ */ Object.freeze(['next-working-day', 'as-counted'] as const)

/**
 * A way to read a last day that is no working day: one of {@link lastDayReadings}.
 *
 * @category Calendar
 * @see Regulation (EEC, Euratom) No 1182/71, art. 3(4); Civil Code of Lithuania, art. 1.121
 */
export type LastDay = (typeof lastDayReadings)[number]

/**
 * What can be said about the last day of any deadline.
 *
 * @category Calendar
 * @see Regulation (EEC, Euratom) No 1182/71, art. 3(4); Civil Code of Lithuania, art. 1.121
 */
export interface LastDayOptions {
  /** How a last day that is no working day is read; `next-working-day` where nothing is said. */
  readonly lastDay?: LastDay | undefined
  /** The public holidays of the place where the act is to be done; Lithuania where nothing is said. */
  readonly calendar?: HolidayCalendar | undefined
  /**
   * What comes of a last day in a year after those that the calendar knows: `throws`, as where nothing is said, or
   * `as-counted`, which keeps the counted day and says so in a step `calendar-ends`.
   */
  readonly beyondCalendar?: 'throws' | 'as-counted' | undefined
}
