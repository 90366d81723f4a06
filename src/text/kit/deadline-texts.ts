import type { Deadline, DeadlineStep } from '../../calendar/index.js'
import type { ClauseRef } from '../../documents/index.js'
import type { Message } from './message.js'

/**
 * The sentences of a deadline.
 *
 * @category Text
 */
export interface DeadlineTexts {
  /** The clause and the day it is counted from, with what each step says. */
  readonly counted: Message<[deadline: Deadline<ClauseRef>, steps: readonly [string, ...string[]]]>
  /** Each step, as a part of the sentence; those of a recording alone have words of their own. */
  readonly steps: {
    readonly [S in Exclude<DeadlineStep['step'], 'at-once' | 'held'>]: Message<
      [step: Extract<DeadlineStep, { step: S }>]
    >
  }
  /** The last day in time. */
  readonly due: Message<[deadline: Deadline<ClauseRef>]>
}
