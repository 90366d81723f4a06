import type { Deadline, PlainDate } from '../calendar/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { ToComplete } from './completion.js'
import type { Reply } from './reply.js'

/**
 * What the subject, or the representative, was sent while a case was open, with what its letter says: the state keeps
 * it also after it was answered or the case closed.
 *
 * @category Case
 * @see Adakavas clauses 38, 40, 41, 44, 49, 51, 52, 55
 */
export type Notice =
  | {
      readonly notice: 'identity-inquiry'
      /** The day it was sent. */
      readonly on: PlainDate
      /** What was asked for: information, or other measures. */
      readonly ask: string
      /** Why identity was doubted; left out where that was not stated. */
      readonly doubt?: string
      /** The day set for the subject, and the last day that follows from it. */
      readonly term: Deadline<ClauseRef>
      /** To whom and how it goes. */
      readonly reply: Reply
    }
  | {
      readonly notice: 'extension'
      /** The day it was sent. */
      readonly on: PlainDate
      /** The day of receipt as it was known then, from which the notice counts. */
      readonly receivedOn: PlainDate
      /** To whom and how it goes. */
      readonly reply: Reply
    }
  | {
      readonly notice: 'completion'
      /** The day it was sent. */
      readonly on: PlainDate
      /** What it is about. */
      readonly about: ToComplete
      /** What was to be put right. */
      readonly ask: string
      /** The day set for it, and the last day that follows from it. */
      readonly term: Deadline<ClauseRef>
      /** To whom and how it goes. */
      readonly reply: Reply
    }
