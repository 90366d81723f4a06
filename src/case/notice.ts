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

/** The notices of a case, with an inquiry more. */
export const inquired = (
  { notices }: { readonly notices: readonly Notice[] },
  on: PlainDate,
  { ask, term }: Pick<Extract<Notice, { notice: 'identity-inquiry' }>, 'ask' | 'term'>,
  reply: Reply,
): readonly Notice[] => [...notices, { notice: 'identity-inquiry', on, ask, term, reply }]

/** The notices of a case, with its extension. */
export const extended = (
  { notices }: { readonly notices: readonly Notice[] },
  on: PlainDate,
  reply: Reply,
): readonly Notice[] => [...notices, { notice: 'extension', on, reply }]
