import { complaintNoteSaid } from '../complaint/notes.js'
import { differenceSaid } from '../differences/explain-difference.js'
import { recordingNoteSaid } from '../recording/notes.js'
import { requestNoteSaid } from '../request/notes.js'
import type { Catalogue } from './catalogue.js'
import type { SaidNote } from './machines.js'
import { asParagraph, type Passage, passage } from './said.js'
import { lookUp } from './sentences.js'
import { telling } from './telling.js'

/** What a note says; of a difference from the GDPR no more than that there is one. */
export function noteSaid(note: SaidNote, catalogue: Catalogue): Passage {
  switch (note.of) {
    case 'request':
      return requestNoteSaid(note, catalogue)
    case 'complaint':
      return complaintNoteSaid(note, catalogue)
    case 'restriction':
      switch (note.note) {
        case 'late-notice':
          return passage(catalogue.restriction.notes[note.note](note.data), note.clauses)
        case 'tell-before-lifting':
          return passage(catalogue.restriction.notes[note.note](note.data), note.clauses)
        default:
          return passage(catalogue.request.notes[note.note](note.data), note.clauses)
      }
    case 'recording':
      return recordingNoteSaid(note, catalogue)
  }
}

/**
 * Puts a note on an allowed act into words: a breach that it puts on record, something missing, or a place where
 * the document says something else than the GDPR.
 *
 * @param note - A note of an accepted command of any machine.
 * @param catalogue - The language.
 * @returns Whole sentences with their clauses; those that share them cite them once, at the end.
 * @category Text
 * @see Adakavas clauses 23, 24, 38 to 59; Kaunas clauses 6 to 14.5
 * @example
 * ```ts
 * import { plainDate } from 'privacy-rulebook'
 * import { explainNote } from 'privacy-rulebook/text'
 * import { lt } from 'privacy-rulebook/text/lt'
 *
 * const [on, due] = [plainDate('2026-03-04'), plainDate('2026-03-02')]
 * const note = { of: 'request', note: 'late-answer', clauses: ['adakavas:41'], data: { on, due } } as const
 * explainNote(note, lt)
 * // => 'Atsakymas pateiktas 2026 m. kovo 4 d., pavėlavus 2 dienas – terminas baigėsi 2026 m. kovo 2 d. (Aprašo 41 punktas).'
 * ```
 */
export function explainNote(note: SaidNote, catalogue: Catalogue): string {
  return telling('a note on an act', note, catalogue, () => noteInWords(note, catalogue))
}

/** Whether a note says of the GDPR what an earlier one said. */
const saidBefore = (note: SaidNote, earlier: readonly SaidNote[]): boolean =>
  note.note === 'gdpr-difference' &&
  earlier.some((one) => one.note === 'gdpr-difference' && one.data.difference === note.data.difference)

/**
 * Puts the notes of an act into words, and leaves out what was said of the GDPR before in the same history: a difference
 * is worth saying once, a breach every time.
 *
 * @param notes - The notes of an accepted command.
 * @param catalogue - The language.
 * @param earlier - The notes of the acts before it, of whichever machines.
 * @returns A text for each note that says something new.
 * @category Text
 * @example
 * ```ts
 * import { gdprDifference } from 'privacy-rulebook'
 * import { explainNotes } from 'privacy-rulebook/text'
 * import { en } from 'privacy-rulebook/text/en'
 *
 * const { clauses, gdpr } = gdprDifference('no-copy')
 * const note = { of: 'request', note: 'gdpr-difference', clauses: [...clauses, ...gdpr], data: { difference: 'no-copy' } }
 * explainNotes([note], en).length // => 1
 * explainNotes([note], en, [note]) // => []
 * ```
 */
export function explainNotes(
  notes: readonly SaidNote[],
  catalogue: Catalogue,
  earlier: readonly SaidNote[] = [],
): readonly string[] {
  return telling('notes on an act', notes, catalogue, () =>
    notes.flatMap((note, index) =>
      saidBefore(note, [...earlier, ...notes.slice(0, index)]) ? [] : [noteInWords(note, catalogue)],
    ),
  )
}

function noteInWords(note: SaidNote, catalogue: Catalogue): string {
  const { differences } = catalogue
  const words = note.note === 'gdpr-difference' ? lookUp(differences, note.data.difference) : undefined
  if (words === undefined) return asParagraph(noteSaid(note, catalogue), catalogue)
  const [clause, provision = clause, ...others] = note.clauses
  return differenceSaid(words, [clause], [provision, ...others], catalogue)
}
