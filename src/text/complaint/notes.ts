import type { CaseNoteCode } from '../../case/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import type { Passage, Said } from '../kit/said.js'
import { missingSaid, type NoteOf, otherNoteSaid } from '../request/notes.js'
import type { ComplaintNoteData } from './texts.js'

/** A note on a complaint. */
export type ComplaintNote = {
  [Code in CaseNoteCode]: NoteOf<Code, ComplaintNoteData[Code]>
}[CaseNoteCode]

/** What a note on a complaint says; in words of its own, where it has such. */
export function complaintNoteSaid(note: ComplaintNote, catalogue: Catalogue): Passage {
  const { request, complaint } = catalogue
  if (note.note !== 'content-defects') return otherNoteSaid(note, { ...request.notes, ...complaint.notes })
  const missing = note.data.defects.map(({ code, clause }): Said => [complaint.defects[code], clause])
  return missingSaid(missing, note.clauses, complaint.notes['content-defects'], catalogue)
}
