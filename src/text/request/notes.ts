import type { RequestNoteCode } from '../../request/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import type { Sentences } from '../kit/message.js'
import type { Cited } from '../kit/references.js'
import { citing, type Passage, passage, type Said } from '../kit/said.js'
import { defectsTogether } from './defects-together.js'
import type { RequestNoteData, RequestNoteTexts } from './texts.js'

/** A note on a request or a complaint, but for what it lacks. */
type OtherNoteCode = Exclude<RequestNoteCode, 'content-defects'>

/** A note by its code. */
export interface NoteOf<Code extends string, Data> {
  readonly note: Code
  readonly clauses: Cited
  readonly data: Data
}

/** A note on a request. */
export type RequestNote = {
  [Code in RequestNoteCode]: NoteOf<Code, RequestNoteData[Code]>
}[RequestNoteCode]

/** A note that says nothing of what is missing, in the words of a request or of a complaint. */
export function otherNoteSaid<Code extends OtherNoteCode>(
  { note, clauses, data }: NoteOf<Code, RequestNoteData[Code]>,
  texts: { readonly [C in OtherNoteCode]: Sentences<[data: RequestNoteData[C]]> },
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
export function requestNoteSaid(note: RequestNote, catalogue: Catalogue): Passage {
  const { notes, defect } = catalogue.request
  if (note.note !== 'content-defects') return otherNoteSaid(note, notes)
  const missing = defectsTogether(note.data.defects).map(
    ({ code, item, clauses }): Said => [defect({ code, item }), ...clauses],
  )
  return missingSaid(missing, note.clauses, notes['content-defects'], catalogue)
}
