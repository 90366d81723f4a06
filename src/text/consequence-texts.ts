import type { Period } from '../calendar/index.js'
import type { Message } from './message.js'

/** What may be said of a duty whose last day passes, and of what can still be done then.
 *
 * @category Text */
export type Consequence =
  | 'done-in-time'
  | 'done-late'
  | 'not-provided'
  | 'answer-still-owed'
  | 'complaint-answer-still-owed'
  | 'no-further-extension'
  | 'identity-otherwise'
  | 'late-refusal-open'
  | 'late-refusal-closed'
  | 'inaction-complaint'
  | 'silence-complaint'
  | 'no-silence-complaint'
  | 'refusal-stands'
  | 'refusal-lapsed'
  | 'repeat-still-refused'
  | 'refusal-complaint'
  | 'no-refusal-complaint'
  | 'no-complaint-of-complaint'
  | 'carry-out-still-owed'
  | 'no-complaint-of-carrying-out'
  | 'notice-still-owed'
  | 'reason-still-needed'
  | 'remedies'

/** What the sentences may have to name.
 *
 * @category Text */
export interface ConsequenceToSay {
  /** After how long from filing nothing having been done is inaction. */
  readonly inaction: Period
}

/** The sentences on a missed duty, each without its clauses, which are cited at its end.
 *
 * @category Text */
export type ConsequenceTexts = { readonly [C in Consequence]: Message<[about: ConsequenceToSay]> }
