import type { Period } from '../../calendar/index.js'
import type { Message } from './message.js'

/** What may be said of a duty whose last day passes, and of what can still be done then.
 *
 * @category Text */
export type Consequence =
  | DoneConsequence
  | 'not-provided'
  | 'answer-still-owed'
  | 'complaint-answer-still-owed'
  | 'no-further-extension'
  | 'identity-otherwise'
  | 'late-inquiry-open'
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
  | 'recipients-still-told'
  | 'record-still-made'
  | 'notice-still-owed'
  | 'acknowledgement-still-owed'
  | 'reason-still-needed'
  | 'remedies'
  | 'remedies-named'

/** What may be said of a duty that was done, or ended undone.
 *
 * @category Text */
export type DoneConsequence = 'done-in-time' | 'done-late' | 'missed'

/** What may be said of a duty on a recorded call whose last day passes, and of what can still be done then.
 *
 * @category Text */
export type RecordingConsequence =
  | DoneConsequence
  | 'rules-silent'
  | 'notice-before-recording'
  | 'explanation-during-call'
  | 'explanation-lost'
  | 'storing-still-owed'
  | 'term-unchanged'
  | 'copy-first'
  | 'copy-no-longer-needed'
  | 'copying-restricted'
  | 'destroy-at-once'
  | 'destroy-after-copy'
  | 'destruction-restricted'
  | 'destruction-ordered'
  | 'destroy-or-name-at-once'
  | 'kept-without-basis'
  | 'caller-answer-still-owed'
  | 'destroy-copy-at-once'
  | 'copy-destruction-restricted'
  | 'kept-too-long'
  | 'caller-remedies'

/** What the sentences may have to name.
 *
 * @category Text */
export interface ConsequenceToSay {
  /** After how long from filing nothing having been done is inaction. */
  readonly inaction: Period
}

/** The words on a missed duty; the clauses are cited at the end of each sentence.
 *
 * @category Text */
export type ConsequenceTexts = Readonly<
  Record<Exclude<Consequence, 'inaction-complaint'> | RecordingConsequence, string>
> & { readonly 'inaction-complaint': Message<[about: ConsequenceToSay]> }
