import type { Note, Obstacle } from '../../core/index.js'
import type { ClauseRef } from '../../documents/index.js'
import { complaintNoteSaid } from '../complaint/notes.js'
import { complaintRejectionSaid } from '../complaint/rejections.js'
import { consentRejectionSaid } from '../consent/rejections.js'
import { recordingNoteSaid } from '../recording/notes.js'
import { recordingRejectionSaid } from '../recording/rejections.js'
import { samplingRejectionSaid } from '../recording/sampling-rejections.js'
import { requestNoteSaid } from '../request/notes.js'
import { requestRejectionSaid } from '../request/rejections.js'
import { restrictionRejectionSaid } from '../restriction/rejections.js'
import type { Catalogue } from './catalogue.js'
import type { Kind } from './kind.js'
import { type Passage, passage } from './said.js'

/*
 * The one place with casts: the machines record with each code the days and facts that belong to it, as JSON;
 * which they are, the types of the messages say, and a test holds real decisions to that.
 */

/** The function of a table for a code: each takes what the machines record with its code. */
export function entryOf<Rest extends readonly unknown[], Result>(
  table: Readonly<Record<string, (about: never, ...rest: Rest) => Result>>,
  code: string,
): (about: unknown, ...rest: Rest) => Result {
  const entry = Object.hasOwn(table, code) ? table[code] : undefined
  if (entry === undefined) throw new TypeError(`Expected a code that the library knows, got ${code}`)
  return entry as (about: unknown, ...rest: Rest) => Result
}

const rejectionsSaid = {
  request: requestRejectionSaid,
  complaint: complaintRejectionSaid,
  restriction: restrictionRejectionSaid,
  consent: consentRejectionSaid,
  recording: recordingRejectionSaid,
  sampling: samplingRejectionSaid,
}

/** What a rejection says, in the words of what it is about. */
export function rejectionSaid(
  kind: Kind,
  rejection: Obstacle<string, ClauseRef> & { readonly command?: string },
  catalogue: Catalogue,
): Passage {
  return entryOf(rejectionsSaid, kind)({ ...rejection, command: rejection.command ?? null }, catalogue)
}

/** What a note says, in the words of what it is about. */
export function noteSaid(kind: Kind, note: Note<string, ClauseRef>, catalogue: Catalogue): Passage {
  if (note.note === 'late-notice')
    return passage(entryOf(catalogue.restriction.notes, note.note)(note.data), note.clauses)
  const ofRecording = kind === 'recording' && Object.hasOwn(catalogue.recording.notes, note.note)
  const said = {
    request: requestNoteSaid,
    complaint: complaintNoteSaid,
    recording: recordingNoteSaid,
  }
  return entryOf(said, ofRecording ? kind : kind === 'complaint' ? kind : 'request')(note, catalogue)
}
