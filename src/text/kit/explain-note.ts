import type { Note } from '../../core/index.js'
import type { ClauseRef } from '../../documents/index.js'
import type { RecordingNoteCode } from '../../recording/index.js'
import type { RequestNoteCode } from '../../request/index.js'
import { differenceSaid } from '../differences/explain-difference.js'
import type { DifferenceWords } from '../differences/texts.js'
import type { Catalogue } from './catalogue.js'
import { kindByClause } from './kind.js'
import { noteSaid } from './recorded-data.js'
import { withClauses } from './said.js'
import { known, paragraph } from './sentences.js'

/** What a person should know of an act, of any machine that the catalogues speak of.
 *
 * @category Text */
export type SaidNoteCode = RequestNoteCode | RecordingNoteCode | 'late-notice'

/**
 * Puts a note on an allowed act into words: a breach that it puts on record, something missing, or a place where
 * the document says something else than the GDPR.
 *
 * @param note - A note of an accepted command of any machine.
 * @param catalogue - The language.
 * @returns Whole sentences, each with its clauses.
 * @category Text
 * @see Adakavas clauses 23, 24, 38 to 59; Kaunas clauses 6 to 14.5
 * @example
 * ```ts
 * import { explainNote } from 'privacy-rulebook/text'
 * import { lt } from 'privacy-rulebook/text/lt'
 *
 * const note = { note: 'late-answer', clauses: ['adakavas:41'], data: { on: '2026-03-04', due: '2026-03-02' } } as const
 * explainNote(note, lt)
 * // => 'Atsakymas pateiktas 2026 m. kovo 4 d., pavėlavus 2 dienas – terminas baigėsi 2026 m. kovo 2 d. (Aprašo 41 punktas).'
 * ```
 */
export function explainNote(note: Note<SaidNoteCode, ClauseRef>, catalogue: Catalogue): string {
  if (note.note === 'gdpr-difference') {
    const words = known<DifferenceWords>(catalogue.differences, String(note.data['difference']))
    const [clause, ...provisions] = note.clauses
    const [provision = clause, ...others] = provisions
    if (words !== undefined) return differenceSaid(words, [clause], [provision, ...others], catalogue)
  }
  const sentences = noteSaid(kindByClause(note.clauses), note, catalogue)
  return paragraph(sentences.map((said) => withClauses(said, catalogue)))
}
