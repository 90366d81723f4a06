import type { Deadline, PlainDate } from '../calendar/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { Reply } from './reply.js'

/**
 * What the subject was sent while a case was open, with what its letter says: the state keeps it also after the
 * inquiry was answered or the case closed.
 *
 * @category Case
 * @see Adakavas clauses 41, 44, 52, 55
 */
export type Notice =
  | {
      readonly notice: 'identity-inquiry'
      /** The day it was sent. */
      readonly on: PlainDate
      /** What was asked for: information, or other measures. */
      readonly ask: string
      /** The day set for the subject, and the last day that follows from it. */
      readonly term: Deadline<ClauseRef>
      /** To whom and how it goes. */
      readonly reply: Reply
    }
  | {
      readonly notice: 'extension'
      /** The day it was sent. */
      readonly on: PlainDate
      /** To whom and how it goes. */
      readonly reply: Reply
    }
