import type { PlainDate } from '../../calendar/index.js'
import type { Reply } from '../../case/index.js'
import type { RightAndItem } from '../../request/index.js'
import type { RequestOutcome } from '../../rights/index.js'
import type { Message } from '../kit/message.js'
import type { CaseStoryTexts } from './case-texts.js'

/** What is told of an answer beside who gave it.
 *
 * @category Text */
export interface AnswerStoryTexts {
  /** What one right for one item came to. */
  readonly decided: { readonly [O in RequestOutcome]: Message<[decided: RightAndItem]> }
  /** Reasons that somebody added. */
  readonly furtherReasons: Message<[reasons: readonly string[]]>
  /** By when what is granted has to be carried out. */
  readonly implementation: Message<[day: PlainDate]>
  /** How complex that is, which is why that day was set. */
  readonly complexity: Message<[words: string]>
}

/** What stands for names of staff in a story that names nobody.
 *
 * @category Text */
export interface UnnamedStaff {
  /** Whoever acted. */
  readonly acting: string
  /** Somebody who is told of, and several. */
  readonly one: string
  readonly several: string
}

/**
 * The sentences of a history told as a story: who did what, and what followed from it.
 *
 * @category Text
 */
export interface StoryTexts {
  /** What stands for names of staff, of the institution and of the centre that records calls. */
  readonly unnamed: Readonly<Record<'institution' | 'centre', UnnamedStaff>>
  /** What is told of a request and of a complaint in the same words. */
  readonly case: CaseStoryTexts
  /** What is told of an answer, by whichever event it was given. */
  readonly answer: AnswerStoryTexts
  /** By when a request or a complaint has to be examined and answered. */
  readonly limit: { readonly [K in 'request' | 'complaint']: Message<[day: PlainDate]> }
  /** To whom and how something went, and why that way. */
  readonly reply: Message<[reply: Reply]>
  /** Marks a sentence as a breach. */
  readonly breach: Message<[words: string]>
  /** Marks a sentence as something that is still owed though its last day is over. */
  readonly stillOwed: Message<[words: string]>
}
