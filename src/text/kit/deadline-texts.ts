import type { DeadlineStep, PlainDate } from '../../calendar/index.js'
import type { Message } from './message.js'

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
  /** Each step, as a part of the sentence; those of a recording alone have words of their own. */
  readonly steps: {
    readonly [S in Exclude<DeadlineStep['step'], 'at-once' | 'held'>]: Message<
      [step: Extract<DeadlineStep, { step: S }>]
    >
  }
  /** The last day in time. */
  readonly due: Message<[day: PlainDate]>
}
