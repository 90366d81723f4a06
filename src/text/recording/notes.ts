import type { RecordingNotes } from '../../recording/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import type { Cited } from '../kit/references.js'
import { type Passage, passage } from '../kit/said.js'

/** What a note on a call or its recording says. */
export function recordingNoteSaid<Code extends keyof RecordingNotes>(
  {
    note,
    clauses,
    data,
  }: { readonly note: Code; readonly clauses: Cited; readonly data: RecordingNotes[Code] },
  { recording, recordingRoles: { procedure } }: Catalogue,
): Passage {
  const sentences = recording.notes[note](data)
  return note === 'complaint-does-not-hold'
    ? passage(sentences, clauses, [...clauses, procedure.clause])
    : passage(sentences, clauses)
}
