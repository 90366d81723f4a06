import { daysBetween, type PlainDate } from '../../calendar/index.js'
import { date, days } from './words.en.js'

/** The last day of something that is owed. */
interface Owed {
  readonly due: PlainDate
}
/** The same with the day on which it was done. */
interface Done extends Owed {
  readonly doneOn: PlainDate
}

/** "by 2 March 2026". */
export const by = ({ due }: Owed): string => `by ${date(due)}`
/** "today, 2 March 2026, at the latest". */
export const today = ({ due }: Owed): string => `today, ${date(due)}, at the latest`
/** "the last day was 2 March 2026". */
export const ended = ({ due }: Owed): string => `the last day was ${date(due)}`
/** "on 1 March 2026, in time: the last day was 2 March 2026". */
export const inTime = ({ doneOn, due }: Done): string =>
  `on ${date(doneOn)}, in time: the last day was ${date(due)}`

/** "2 days late: the last day was 2 March 2026". */
export const late = (on: PlainDate, due: PlainDate): string =>
  `${days(daysBetween(due, on))} late: ${ended({ due })}`
/** "on 4 March 2026, 2 days late: the last day was 2 March 2026". */
export const tooLate = ({ doneOn, due }: Done): string => `on ${date(doneOn)}, ${late(doneOn, due)}`

/** "the last day was 2 March 2026, and the duty later ended without this being done". */
export const endedUndone = (owed: Owed): string =>
  `${ended(owed)}, and the duty later ended without this being done`
