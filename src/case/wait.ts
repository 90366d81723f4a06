import type { PlainDate } from '../calendar/index.js'
import type { DataOf, Shape } from '../core/index.js'
import { day, nullable, object } from '../core/shape.js'

const waitFields = {
  /** The day on which it was asked for. */
  askedOn: day,
  /** The day on which all of it was there; `null` while it isn't. */
  doneOn: nullable(day),
}

/** From when to when others had to do something, for which the time to answer stood still.
 *
 * @category Case */
export interface Wait extends DataOf<typeof waitFields> {}

/** A wait, part of an event or a summary. */
export const waitShape: Shape<Wait> = object(waitFields)

/** Waits of which the open one begins on a day: one that goes on already does not begin anew. */
export const waitBegun = (waits: readonly Wait[], askedOn: PlainDate): readonly Wait[] =>
  waits.at(-1)?.doneOn === null ? waits : [...waits, { askedOn, doneOn: null }]

/** Waits of which the open one ended on a day. */
export const waitDone = (waits: readonly Wait[], on: PlainDate): readonly Wait[] =>
  waits.map(({ askedOn, doneOn }) => ({ askedOn, doneOn: doneOn ?? on }))
