import { caseNotes } from '../case/notes.lt.js'
import { requestNoun } from '../case/noun.lt.js'
import { late } from '../kit/time.lt.js'
import { date, quote } from '../kit/words.lt.js'
import type { RequestNoteTexts, RequestTexts } from './texts.js'
import { defects } from './words.lt.js'

/** What a person should know of an act that is allowed all the same. */
export const notes: RequestNoteTexts = {
  ...caseNotes(requestNoun),
  'late-answer': ({ on, due }) => [`atsakymas pateiktas ${date(on)}, ${late(on, due)}`],
  'late-refusal': ({ on, due }) => [`apie atsisakymą pranešta ${date(on)}, ${late(on, due)}`],
  'late-implementation': ({ on, due }) => [
    `patenkintas reikalavimas įgyvendintas ${date(on)}, ${late(on, due)}`,
  ],
  'no-contact': ({ to }) => [
    `${to === 'subject' ? 'duomenų subjekto' : 'atstovo'} kontaktinių duomenų Įstaiga neturi, todėl dokumentas paliekamas atsiimti Įstaigoje`,
  ],
  'gdpr-difference': () => ['šiuo klausimu Aprašas skiriasi nuo BDAR'],
}

/** One thing that is missing, in the genitive: "dėl duomenų „vardas“ – tikslių duomenų". */
export const defect: RequestTexts['defect'] = ({ code, item }) =>
  `${item === null ? '' : `dėl duomenų ${quote(item)} – `}${defects[code]}`
