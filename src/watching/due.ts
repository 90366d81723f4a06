import { daysBetween, isDueKnown, type PlainDate } from '../calendar/index.js'
import { InvalidInputError } from '../core/index.js'
import { ownSettings } from '../core/read.js'
import { dutiesOn, type OwedDuty, type Watched } from './watched-case.js'

/** What is due in a case on a day.
 *
 * @category Watching */
export interface Due {
  /** The host's own name of the case. */
  readonly id: string
  /** What is owed, to whom, under which clause, and how its day was counted: the duty of the machine itself. */
  readonly owed: OwedDuty
  /** The last day in time; where the calendar ended before it could be told, the day as counted. */
  readonly due: PlainDate
  /** Whether that day is over; `null` where the calendar ended before anybody could tell. */
  readonly overdue: boolean | null
}

/** How far ahead to look.
 *
 * @category Watching */
export interface DueOptions {
  /** A whole number of calendar days from 0 to 3650: what has its last day within them is told too. 0 where left out. */
  readonly within?: number
}

/** Ten years: longer than any limit runs. */
const mostWithin = 3650

/** Reads how far ahead a host wants to look. */
export function readWithin(within: unknown): number {
  if (typeof within === 'number' && Number.isSafeInteger(within) && within >= 0 && within <= mostWithin)
    return within
  throw new InvalidInputError('within', `a whole number of days from 0 to ${mostWithin}`, within)
}

/** Reads the options of a host. */
export const readOptions = (options: DueOptions): number =>
  readWithin(ownSettings<DueOptions>(options, 'a plain object of options', ['within']).within ?? 0)

/** Whether a restriction or an order that came when it was late already holds what is to be destroyed. */
export const isHeld = (owed: OwedDuty): boolean =>
  (owed.duty === 'destroy-recording' || owed.duty === 'destroy-copy') &&
  owed.status === 'overdue' &&
  owed.waitingFor !== undefined

/**
 * Whether a duty is told on a day: due that day or overdue, or due within some days. What was done or missed for good is
 * owed no more; and what waits on after its day, because something holds it, can't be done yet.
 */
export function isTold(duty: OwedDuty, on: PlainDate, within: number): boolean {
  const { status, deadline } = duty
  switch (status) {
    case 'due-today':
    case 'overdue':
    case 'outside-calendar':
      return !isHeld(duty)
    case 'pending': {
      const left = daysBetween(on, deadline.due)
      return left <= within && (left > 0 || (left === 0 && !isDueKnown(deadline)))
    }
    case 'done':
    case 'done-late':
    case 'missed':
      return false
  }
}

/** What is told of a case on a day. */
export const toldOn = (one: Watched, on: PlainDate, within: number): readonly OwedDuty[] =>
  dutiesOn(one, on).filter((duty) => isTold(duty, on, within))

/** A duty that is told, with the case that it is owed in. */
export const asDue = (id: string, owed: OwedDuty): Due =>
  Object.freeze({
    id,
    owed,
    due: owed.deadline.due,
    overdue: owed.status === 'outside-calendar' ? null : owed.status === 'overdue',
  })
