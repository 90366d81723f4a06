import { daysBetween, type PlainDate } from '../../calendar/index.js'
import type { Channel } from '../../procedure/index.js'
import { cite } from '../kit/references.en.js'
import { date, days, quote } from '../kit/words.en.js'
import { type Defects, defectsTogether } from './defects-together.js'
import type { RequestNoteTexts } from './texts.js'
import { defects } from './words.en.js'

/** The ways in which something comes. */
export const channels: Readonly<Record<Channel, string>> = {
  email: 'by email',
  'in-person': 'in person',
  post: 'by post',
  phone: 'by phone',
  'e-delivery': 'through the electronic delivery system',
  other: 'in another way',
}

/** "2 days late: the last day was 2 March 2026". */
export const late = (on: PlainDate, due: PlainDate): string =>
  `${days(daysBetween(due, on))} late: the last day was ${date(due)}`

/** What is missing, each thing once with every clause that asks for it. */
const missing = (lacking: Defects): readonly string[] =>
  defectsTogether(lacking).map(
    ({ code, item, clauses }) =>
      `${item === null ? '' : `for the data ${quote(item)}, `}${defects[code]} ${cite(...clauses)}`,
  )

/** What a person should know of an act that is allowed all the same. */
export const notes: RequestNoteTexts = {
  'late-answer': ({ clauses, data: { on, due } }) => [
    `the answer was given on ${date(on)}, ${late(on, due)} ${cite(...clauses)}`,
  ],
  'late-refusal': ({ clauses, data: { on, due } }) => [
    `the refusal was told on ${date(on)}, ${late(on, due)} ${cite(...clauses)}`,
  ],
  'late-implementation': ({ clauses, data: { on, due } }) => [
    `a right granted was carried out on ${date(on)}, ${late(on, due)} ${cite(...clauses)}`,
  ],
  'channel-not-named': ({ clauses: [first, second = first], data: { channel } }) => [
    `the request came ${channels[channel]}, which is not among the ways of filing that are named ${cite(first)}`,
    `the use of rights has to be made easy, so that it is accepted all the same ${cite(second)}`,
  ],
  'content-defects': ({ clauses, data }) => [
    `the request lacks: ${missing(data.defects).join('; ')}`,
    `this can be put right; by itself it neither refuses the request nor moves a limit ${cite(...clauses)}`,
  ],
  'term-beyond-limit': ({ clauses, data: { term, limit } }) => [
    `the time set for the data subject to confirm identity ends on ${date(term)}, after the limit to answer, ${date(limit)} ${cite(...clauses)}`,
    `that limit does not move ${cite(...clauses)}`,
  ],
  'no-contact': ({ clauses, data: { to } }) => [
    `the Institution holds no contact of the ${to === 'subject' ? 'data subject' : 'representative'}, so that the document is kept for collection ${cite(...clauses)}`,
  ],
  'gdpr-difference': ({ clauses }) => [`here the Procedure differs from the GDPR ${cite(...clauses)}`],
}
