import type { RequestNotes } from '../../request/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import type { SaidNote } from '../kit/machines.js'
import type { Sentences } from '../kit/message.js'
import type { Cited } from '../kit/references.js'
import { citing, type Passage, passage, type Said } from '../kit/said.js'
import { missingOf } from './defects-together.js'
import type { DefectNote, RequestNoteTexts } from './texts.js'

/** A note that lists nothing that is missing. */
type PlainNote = Exclude<keyof RequestNotes, DefectNote>

/** What a note says that lists nothing that is missing, in the words of a request or of a complaint. */
export function plainNoteSaid<Code extends PlainNote>(
  {
    note,
    clauses,
    data,
  }: { readonly note: Code; readonly clauses: Cited; readonly data: RequestNotes[Code] },
  texts: { readonly [C in PlainNote]: Sentences<[data: RequestNotes[C]]> },
): Passage {
  const [first, second = first] = clauses
  const sentences = texts[note](data)
  // The ways of filing have a clause, and that a letter is accepted all the same has another.
  return note === 'channel-not-named' ? passage(sentences, [first], [second]) : passage(sentences, clauses)
}

/** What is missing, each thing with the clauses that ask for it; those of the last one stand at the end as well. */
export function missingSaid(
  missing: readonly Said[],
  clauses: Cited,
  say: RequestNoteTexts['content-defects'],
  catalogue: Catalogue,
): Passage {
  const [lastMissing, ...ofLast] = missing.at(-1) ?? ['', ...clauses]
  const [lacks, remedy] = say([...missing.slice(0, -1).map((said) => citing(said, catalogue)), lastMissing])
  return [
    [lacks, ...ofLast],
    [remedy, ...clauses],
  ]
}

/** What a note on a request says. */
export function requestNoteSaid(
  note: Extract<SaidNote, { readonly of: 'request' }>,
  catalogue: Catalogue,
): Passage {
  const { notes } = catalogue.request
  if (note.note === 'dates-corrected') {
    // Each limit by its own clause.
    const [first, ...others] = notes[note.note](note.data)
    const [clause, second = clause] = note.clauses
    return [[first, clause], ...others.map((words): Said => [words, second])]
  }
  if (note.note !== 'content-defects' && note.note !== 'formal-defects') return plainNoteSaid(note, notes)
  return missingSaid(missingOf(note.data.defects, catalogue), note.clauses, notes[note.note], catalogue)
}
