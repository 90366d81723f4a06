import type { Note, Obstacle } from '../../core/index.js'
import type { ClauseRef } from '../../documents/index.js'
import { complaintNoteSaid } from '../complaint/notes.js'
import { complaintRejectionSaid } from '../complaint/rejections.js'
import { requestNoteSaid } from '../request/notes.js'
import { requestRejectionSaid } from '../request/rejections.js'
import type { NoteSaid, RejectionSaid } from '../request/texts.js'
import type { Catalogue } from './catalogue.js'
import type { Kind } from './kind.js'
import { cited } from './said.js'

/*
 * The one place with casts: the machines record with each code the days and facts that belong to it, as JSON;
 * which they are, the types of the messages say, and a test holds real decisions to that.
 */

type Spoken = readonly [string, ...string[]]

/** The function of a table for a code: each takes what the machines record with its code. */
export function entryOf<Rest extends readonly unknown[], Result>(
  table: Readonly<Record<string, (about: never, ...rest: Rest) => Result>>,
  code: string,
): (about: unknown, ...rest: Rest) => Result {
  const entry = Object.hasOwn(table, code) ? table[code] : undefined
  if (entry === undefined) throw new TypeError(`Expected a code that the library knows, got ${code}`)
  return entry as (about: unknown, ...rest: Rest) => Result
}

/** A message out of those of a section, or of another where that section has none of its own. */
function messageOf<About>(code: string, ...sections: readonly object[]): (about: About) => Spoken {
  const section = sections.find((one) => Object.hasOwn(one, code))
  if (section === undefined) throw new TypeError(`Expected a code that the library knows, got ${code}`)
  return Reflect.get(section, code) as (about: About) => Spoken
}

/** What a rejection says, in the words of what it is about. */
export function rejectionSaid(
  kind: Kind,
  rejection: Obstacle<string, ClauseRef> & { readonly command?: string },
  catalogue: Catalogue,
): Spoken {
  const { code, clauses, data, command = null } = rejection
  if (kind === 'request')
    return cited(
      requestRejectionSaid(rejection as unknown as Parameters<typeof requestRejectionSaid>[0], catalogue),
      catalogue,
    )
  if (kind === 'complaint')
    return cited(
      complaintRejectionSaid(rejection as unknown as Parameters<typeof complaintRejectionSaid>[0], catalogue),
      catalogue,
    )
  const say = messageOf<RejectionSaid<string, unknown>>(code, catalogue[kind].rejections)
  return say({ command, clauses, data })
}

/** What a note says, in the words of what it is about. */
export function noteSaid(kind: Kind, note: Note<string, ClauseRef>, catalogue: Catalogue): Spoken {
  if (kind === 'complaint')
    return complaintNoteSaid(note as unknown as Parameters<typeof complaintNoteSaid>[0], catalogue)
  const { restriction, recording } = catalogue
  const section = kind === 'restriction' || kind === 'recording' ? { restriction, recording }[kind].notes : {}
  if (!Object.hasOwn(section, note.note))
    return requestNoteSaid(note as unknown as Parameters<typeof requestNoteSaid>[0], catalogue)
  const say = messageOf<NoteSaid<unknown>>(note.note, section)
  return say({ clauses: note.clauses, data: note.data })
}
