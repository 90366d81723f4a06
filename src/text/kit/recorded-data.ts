import type { Note, Obstacle } from '../../core/index.js'
import type { ClauseRef } from '../../documents/index.js'
import { recordingNoteSaid } from '../recording/notes.js'
import { recordingRejectionSaid } from '../recording/rejections.js'
import { samplingRejectionSaid } from '../recording/sampling-rejections.js'
import { samplingStory } from '../recording/sampling-story.js'
import { recordingStory } from '../recording/story.js'
import type { NoteSaid, RejectionSaid } from '../request/texts.js'
import type { EventToTell, Passage } from '../story/texts.js'
import type { Catalogue } from './catalogue.js'
import type { Kind } from './kind.js'
import { citing } from './said.js'

/*
 * The one place with casts: the machines record with each code the days and facts that belong to it, as JSON;
 * which they are, the types of the messages say, and a test holds real decisions to that.
 */

type Spoken = readonly [string, ...string[]]

/** A passage as parts of sentences, each with its clauses. */
const allCiting = ([first, ...others]: Passage, catalogue: Catalogue): Spoken => [
  citing(first, catalogue),
  ...others.map((said) => citing(said, catalogue)),
]

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
  if (kind === 'recording') {
    const told = { code, clauses, data, command } as unknown as Parameters<typeof recordingRejectionSaid>[0]
    return allCiting(recordingRejectionSaid(told, catalogue), catalogue)
  }
  if (kind === 'sampling') {
    const told = { code, clauses, data, command } as unknown as Parameters<typeof samplingRejectionSaid>[0]
    return allCiting(samplingRejectionSaid(told, catalogue), catalogue)
  }
  const { request } = catalogue
  const say = messageOf<RejectionSaid<string, unknown>>(code, catalogue[kind].rejections, request.rejections)
  return say({ command, clauses, data })
}

/** What a note says, in the words of what it is about. */
export function noteSaid(kind: Kind, note: Note<string, ClauseRef>, catalogue: Catalogue): Spoken {
  if ((kind === 'recording' || kind === 'sampling') && Object.hasOwn(catalogue.recording.notes, note.note)) {
    const told = note as unknown as Parameters<typeof recordingNoteSaid>[0]
    return allCiting(recordingNoteSaid(told, catalogue), catalogue)
  }
  const { request, complaint, restriction } = catalogue
  // A consent has no notes of its own.
  const own = { request, complaint, restriction, consent: request, recording: request, sampling: request }[
    kind
  ]
  const say = messageOf<NoteSaid<unknown>>(note.note, own.notes, request.notes, restriction.notes)
  return say({ clauses: note.clauses, data: note.data })
}

/** What an event says, in the words of its kind of history, with the state that it led to. */
export function eventSaid(
  kind: Kind,
  event: { readonly type: string; readonly data: object },
  after: object,
  catalogue: Catalogue,
): Passage {
  const { story } = catalogue
  const section: object = { ...story, recording: recordingStory, sampling: samplingStory }[kind]
  if (!Object.hasOwn(section, event.type))
    throw new TypeError(`Expected an event that the library knows, got ${event.type}`)
  const say = Reflect.get(section, event.type) as (
    told: EventToTell<{ readonly data: object }, object>,
    catalogue: Catalogue,
  ) => Passage
  return say({ data: event.data, after }, catalogue)
}
