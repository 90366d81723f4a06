import { typedWords } from '../core/holding.js'
import type { DataOf, Shape } from '../core/index.js'
import { day, object, some, word } from '../core/shape.js'
import { type CaseNote, lateness, replyNotes } from './notes.js'
import type { CaseRecord } from './record.js'
import { replyShape } from './reply.js'
import type { CaseRoles } from './roles.js'
import { deadlineShape } from './shapes.js'

const refusalFields = {
  /** The day it was sent. */
  on: day,
  /** The reasons given. */
  reasons: some(typedWords),
  /** By when it had to be told. */
  limit: deadlineShape,
  /** To whom and how it goes. */
  reply: replyShape,
}

/** A refusal as given.
 *
 * @category Case
 * @see Adakavas clauses 43.1, 44, 45, 55, 56, 57 */
export interface CaseRefusal<Kind extends string> extends DataOf<typeof refusalFields> {
  /** Which refusal. */
  readonly kind: Kind
}

/** A refusal of one of some kinds, part of an event. */
export const refusalShape = <const Kind extends string>(
  ...kinds: readonly Kind[]
): Shape<CaseRefusal<Kind>> => object({ kind: word(...kinds), ...refusalFields })

/** A refusal, with a breach where it is told late. */
export function refuse<Kind extends string>(
  roles: Pick<CaseRoles, 'reply'>,
  record: Pick<CaseRecord, 'replyWay'>,
  refusal: CaseRefusal<Kind>,
  ...differences: readonly CaseNote[]
) {
  const { limit, reply, on } = refusal
  const notes = [...lateness('late-refusal', limit, on), ...replyNotes(roles, record, reply), ...differences]
  return { refusal, notes }
}
