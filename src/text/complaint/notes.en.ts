import { caseNotes } from '../case/notes.en.js'
import { complaintNoun } from '../case/noun.en.js'
import { late } from '../kit/time.en.js'
import { date } from '../kit/words.en.js'
import type { ComplaintTexts } from './texts.js'

/** What a person should know of an act that is allowed all the same. */
export const notes: ComplaintTexts['notes'] = {
  ...caseNotes(complaintNoun),
  'late-answer': ({ on, due }) => [`the complaint was answered on ${date(on)}, ${late(on, due)}`],
}
