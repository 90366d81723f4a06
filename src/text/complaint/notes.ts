import type { Catalogue } from '../kit/catalogue.js'
import type { SaidNote } from '../kit/machines.js'
import { type Passage, passage, type Said } from '../kit/said.js'
import { missingSaid, plainNoteSaid } from '../request/notes.js'

/** What a note on a complaint says; in words of its own, where it has such. */
export function complaintNoteSaid(
  note: Extract<SaidNote, { readonly of: 'complaint' }>,
  catalogue: Catalogue,
): Passage {
  const { request, complaint, roles } = catalogue
  if (note.note === 'no-ground')
    return passage(complaint.notes[note.note](note.data), note.clauses, [roles.complaintAnswer.clause])
  if (note.note !== 'content-defects') return plainNoteSaid(note, { ...request.notes, ...complaint.notes })
  const missing = note.data.defects.map(({ code, clause }): Said => [complaint.defects[code], clause])
  return missingSaid(missing, note.clauses, complaint.notes['content-defects'], catalogue)
}
