import type { Catalogue } from '../kit/catalogue.js'
import type { SaidNote } from '../kit/machines.js'
import { type Passage, passage, type Said } from '../kit/said.js'
import { missingSaid, plainNoteSaid } from '../request/notes.js'

type Told = readonly [string, ...string[]]

/** That there is no ground, where the document names what a complaint may be about: in words that fit what it names. */
export const ofGround = (
  [first, ...others]: Told,
  joinedTo: string | null,
  { complaint, roles }: Catalogue,
): Told => [
  joinedTo === null && roles.complaint.against !== undefined ? complaint.notAgainst : first,
  ...others,
]

/** What a note on a complaint says; in words of its own, where it has such. */
export function complaintNoteSaid(
  note: Extract<SaidNote, { readonly of: 'complaint' }>,
  catalogue: Catalogue,
): Passage {
  const { request, complaint, roles } = catalogue
  if (note.note === 'no-ground' || note.note === 'late-complaint') {
    const said =
      note.note === 'no-ground'
        ? ofGround(complaint.notes[note.note](note.data), note.data.joinedTo, catalogue)
        : complaint.notes[note.note](note.data)
    return passage(said, note.clauses, [roles.complaintAnswer.clause])
  }
  if (note.note !== 'content-defects') return plainNoteSaid(note, { ...request.notes, ...complaint.notes })
  const missing = note.data.defects.map(({ code, clause }): Said => [complaint.defects[code], clause])
  return missingSaid(missing, note.clauses, complaint.notes['content-defects'], catalogue)
}
