import { caseNotes } from '../case/notes.lt.js'
import { complaintNoun } from '../case/noun.lt.js'
import { late } from '../kit/time.lt.js'
import { date } from '../kit/words.lt.js'
import type { ComplaintTexts } from './texts.js'

/** What a person should know of an act that is allowed all the same. */
export const notes: ComplaintTexts['notes'] = {
  ...caseNotes(complaintNoun),
  'late-answer': ({ on, due }) => [`atsakymas į skundą pateiktas ${date(on)}, ${late(on, due)}`],
}
