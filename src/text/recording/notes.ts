import type { Note } from '../../core/index.js'
import type { ClauseRef } from '../../documents/index.js'
import type { RecordingNotes } from '../../recording/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { type Passage, passage } from '../kit/said.js'
import type { RecordingNoteTexts } from './texts.js'

/** What is to be known, by the code. */
const sentencesOf = <Code extends keyof RecordingNotes>(
  texts: RecordingNoteTexts,
  code: Code,
  data: RecordingNotes[Code],
): readonly [string, ...string[]] => texts[code](data)

/** What a note on a call or its recording says. */
export function recordingNoteSaid(
  { note, clauses, data }: Note<RecordingNotes, ClauseRef>,
  { recording, recordingRoles: { procedure } }: Catalogue,
): Passage {
  const sentences = sentencesOf(recording.notes, note, data)
  return note === 'complaint-does-not-hold'
    ? passage(sentences, clauses, [...clauses, procedure.clause])
    : passage(sentences, clauses)
}
