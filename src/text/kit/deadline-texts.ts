import type { DeadlineStep, LithuanianHoliday, PlainDate } from '../../calendar/index.js'
import type { Message } from './message.js'

/** A step over a day on which nobody works. */
export type Rolled = Extract<DeadlineStep, { step: 'rolled' }>

/** Days on which nobody works, one after the other.
 *
 * @category Text */
export interface RolledOver {
  readonly first: PlainDate
  readonly last: PlainDate
  /** The day after them. */
  readonly day: PlainDate
  /** Why nobody works, day by day. */
  readonly steps: readonly Rolled[]
}

/**
 * The words of a deadline; the clause is cited at the end.
 *
 * @category Text
 */
export interface DeadlineTexts {
  /** From which day it is counted, and under which clause ("pagal Aprašo 41 punktą"), before what each step says. */
  readonly counted: Message<[under: string, from: PlainDate]>
  /** The same of a last day that somebody named, with the day on which it was. */
  readonly named: Message<[under: string, on: PlainDate]>
  /** Each step, as a part of the sentence. */
  readonly steps: {
    readonly [S in Exclude<DeadlineStep['step'], 'at-once' | 'held'>]: Message<
      [step: Extract<DeadlineStep, { step: S }>]
    >
  }
  /** Several days on which nobody works, one after the other, and the day that the last day moves to. */
  readonly rolledOver: Message<[rolled: RolledOver]>
  /** The public holidays of Lithuania by name, in the nominative. */
  readonly holidays: Readonly<Record<LithuanianHoliday, string>>
  /** The last day in time. */
  readonly due: Message<[day: PlainDate]>
  /** The same where the calendar ended before it could be told: the earliest day that it can be. */
  readonly dueNotBefore: Message<[day: PlainDate]>
  /** That the last day may be a later one than was said, so that nobody can tell whether it is over. */
  readonly mayBeOver: string
}
