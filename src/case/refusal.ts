import type { Deadline, PlainDate } from '../calendar/index.js'
import type { Shape } from '../core/index.js'
import { day, object, some, text, word } from '../core/shape.js'
import type { ClauseRef } from '../documents/index.js'
import type { Procedure } from '../procedure/index.js'
import { type CaseNote, contactMissing, lateness } from './notes.js'
import { type Reply, replyShape } from './reply.js'
import { deadlineShape } from './shapes.js'

/** A refusal as given.
 *
 * @category Case
 * @see Adakavas clauses 43.1, 44, 45, 55, 56, 57 */
export interface CaseRefusal<Kind extends string> {
  /** Which refusal. */
  readonly kind: Kind
  /** The day it was sent. */
  readonly on: PlainDate
  /** The reasons given. */
  readonly reasons: readonly [string, ...string[]]
  /** By when it had to be told. */
  readonly limit: Deadline<ClauseRef>
  /** To whom and how it goes. */
  readonly reply: Reply
}

/** A refusal of one of some kinds, part of an event. */
export const refusalShape = <const Kind extends string>(
  ...kinds: readonly Kind[]
): Shape<CaseRefusal<Kind>> =>
  object({ kind: word(...kinds), on: day, reasons: some(text), limit: deadlineShape, reply: replyShape })

/** A refusal, with a breach where it is told late. */
export function refuse<Kind extends string>(
  procedure: Procedure,
  refusal: CaseRefusal<Kind>,
  ...differences: readonly CaseNote[]
) {
  const { limit, reply, on } = refusal
  const notes = [...lateness('late-refusal', limit, on), ...contactMissing(procedure, reply), ...differences]
  return { refusal, notes }
}
