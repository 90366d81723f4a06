import type { RequestNote, RequestNoteCode } from '../request/index.js'
import type { Catalogue } from './catalogue.js'
import { noteData } from './recorded-data.js'
import { known, paragraph, sentence } from './sentences.js'

function sayNote<Code extends RequestNoteCode>(
  code: Code,
  note: RequestNote,
  catalogue: Catalogue,
): readonly [string, ...string[]] {
  return catalogue.request.notes[code]({ clauses: note.clauses, data: noteData(code, note) })
}

/**
 * Puts a note on an allowed act into words: a breach that it puts on record, something missing, or a place where
 * the document says something else than the GDPR.
 *
 * @param note - A note of an accepted command.
 * @param catalogue - The language.
 * @returns Whole sentences, each with its clauses.
 * @category Text
 * @see Adakavas clauses 38 to 47
 * @example
 * ```ts
 * import { explainNote } from 'privacy-rulebook/text'
 * import { lt } from 'privacy-rulebook/text/lt'
 *
 * const note = { note: 'late-answer', clauses: ['adakavas:41'], data: { on: '2026-03-04', due: '2026-03-02' } } as const
 * explainNote(note, lt)
 * // => 'Atsakymas pateiktas 2026 m. kovo 4 d., pavėlavus 2 dienas: terminas baigėsi 2026 m. kovo 2 d. (Aprašo 41 punktas).'
 * ```
 */
export function explainNote(note: RequestNote, catalogue: Catalogue): string {
  if (note.note === 'gdpr-difference') {
    const difference = known(catalogue.request.differences, note.clauses.join(' '))
    if (difference !== undefined) return sentence(difference(note.clauses))
  }
  return paragraph(sayNote(note.note, note, catalogue).map(sentence))
}
