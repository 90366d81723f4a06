import { caseNotes } from '../case/notes.en.js'
import { requestNoun } from '../case/noun.en.js'
import { late } from '../kit/time.en.js'
import { date, quote } from '../kit/words.en.js'
import type { RequestNoteTexts, RequestTexts } from './texts.js'
import { defects } from './words.en.js'

/** What a person should know of an act that is allowed all the same. */
export const notes: RequestNoteTexts = {
  ...caseNotes(requestNoun),
  'late-answer': ({ on, due }) => [`the answer was given on ${date(on)}, ${late(on, due)}`],
  'late-refusal': ({ on, due }) => [`the refusal was told on ${date(on)}, ${late(on, due)}`],
  'late-implementation': ({ on, due }) => [
    `a right granted was carried out on ${date(on)}, ${late(on, due)}`,
  ],
  'no-contact': ({ to }) => [
    `the Institution holds no contact of the ${to === 'subject' ? 'data subject' : 'representative'}, so that the document is kept for collection`,
  ],
  'gdpr-difference': () => ['here the Procedure differs from the GDPR'],
}

/** One thing that is missing: "for the data “name”, a signature". */
export const defect: RequestTexts['defect'] = ({ code, item }) =>
  `${item === null ? '' : `for the data ${quote(item)}, `}${defects[code]}`
