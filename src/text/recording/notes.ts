import type { RecordingNoteCode } from '../../recording/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import type { Cited } from '../kit/references.js'
import { type Passage, passage } from '../kit/said.js'
import type { RecordingNoteData } from './texts.js'

/** A note on a call or its recording. */
interface RecordingNote<Code extends RecordingNoteCode> {
  readonly note: Code
  readonly clauses: Cited
  readonly data: RecordingNoteData[Code]
}

/** What a note on a call or its recording says. */
export function recordingNoteSaid<Code extends RecordingNoteCode>(
  { note, clauses, data }: RecordingNote<Code>,
  { recording, recordingRoles: { procedure } }: Catalogue,
): Passage {
  const keepsNothing = note === 'complaint-does-not-hold'
  return passage(
    recording.notes[note](data),
    clauses,
    keepsNothing ? [...clauses, procedure.clause] : clauses,
  )
}
