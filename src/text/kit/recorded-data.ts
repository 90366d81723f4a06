import type { Note, Obstacle } from '../../core/index.js'
import type { ClauseRef } from '../../documents/index.js'
import { consentStory } from '../consent/story.js'
import type { NoteSaid, RejectionSaid } from '../request/texts.js'
import { clausesOfRejection } from '../restriction/rejections.js'
import { restrictionStory } from '../restriction/story.js'
import type { EventToTell } from '../story/texts.js'
import type { Catalogue } from './catalogue.js'
import type { Kind } from './kind.js'
import type { Cited } from './references.js'
import { citing, type Passage } from './said.js'

/*
 * The one place with casts: the machines record with each code the days and facts that belong to it, as JSON;
 * which they are, the types of the messages say, and a test holds real decisions to that.
 */

type Spoken = readonly [string, ...string[]]

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
  const { request } = catalogue
  const say = messageOf<RejectionSaid<string, unknown>>(code, catalogue[kind].rejections, request.rejections)
  const words = say({ command, clauses, data })
  return kind === 'restriction' || kind === 'consent' ? cited(words, clauses, catalogue, code) : words
}

const cited = ([first, ...others]: Spoken, clauses: Cited, catalogue: Catalogue, code: string): Spoken => {
  const own = clausesOfRejection(code, clauses, catalogue)
  const sentence = (words: string, index: number): string =>
    citing([words, ...(own?.[index] ?? clauses)], catalogue)
  return [sentence(first, 0), ...others.map((words, index) => sentence(words, index + 1))]
}

/** What a note says, in the words of what it is about. */
export function noteSaid(kind: Kind, note: Note<string, ClauseRef>, catalogue: Catalogue): Spoken {
  const { request, complaint, restriction, recording } = catalogue
  // A consent and a sampling register have no notes of their own.
  const own = { request, complaint, restriction, recording, consent: request, sampling: recording }[kind]
  const say = messageOf<NoteSaid<unknown>>(note.note, own.notes, request.notes, restriction.notes)
  const words = say({ clauses: note.clauses, data: note.data })
  return note.note === 'late-notice' ? cited(words, note.clauses, catalogue, note.note) : words
}

/** What an event says, in the words of its kind of history, with the state that it led to. */
export function eventSaid(
  kind: Kind,
  event: { readonly type: string; readonly data: object },
  after: object,
  catalogue: Catalogue,
): Passage {
  const { story } = catalogue
  const section: object = { ...story, restriction: restrictionStory, consent: consentStory }[kind]
  if (!Object.hasOwn(section, event.type))
    throw new TypeError(`Expected an event that the library knows, got ${event.type}`)
  const say = Reflect.get(section, event.type) as (
    told: EventToTell<{ readonly data: object }, object>,
    catalogue: Catalogue,
  ) => Passage
  return say({ data: event.data, after }, catalogue)
}
