import type { PlainDate } from '../calendar/index.js'

/** What every act on a case has: its day, and the employee who did it or put it on record.
 *
 * @category Case */
export type Act = {
  /** The civil day of the act; of something sent, the day it was sent. */
  readonly on: PlainDate
  /** The employee. */
  readonly by: string
}

/** An act that is sent out.
 *
 * @category Case */
export type OutwardAct = Act & {
  /** Why the way of reply that the subject named can't be used (clauses 42, 53). */
  readonly replyObstacle?: string
}
