import type { Channel } from '../../procedure/index.js'
import { late } from '../kit/time.en.js'
import { date, quote } from '../kit/words.en.js'
import type { RequestNoteTexts, RequestTexts } from './texts.js'
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

/** What a person should know of an act that is allowed all the same. */
export const notes: RequestNoteTexts = {
  'late-answer': ({ on, due }) => [`the answer was given on ${date(on)}, ${late(on, due)}`],
  'late-refusal': ({ on, due }) => [`the refusal was told on ${date(on)}, ${late(on, due)}`],
  'late-implementation': ({ on, due }) => [
    `a right granted was carried out on ${date(on)}, ${late(on, due)}`,
  ],
  'channel-not-named': ({ channel }) => [
    `the request came ${channels[channel]}, which is not among the ways of filing that are named`,
    'the use of rights has to be made easy, so that it is accepted all the same',
  ],
  'content-defects': (missing) => [
    `the request lacks: ${missing.join('; ')}`,
    'this can be put right; by itself it neither refuses the request nor moves a limit',
  ],
  'term-beyond-limit': ({ term, limit }) => [
    `the time set for the data subject to confirm identity ends on ${date(term)}, after the limit to answer, ${date(limit)}`,
    'that limit does not move',
  ],
  'no-contact': ({ to }) => [
    `the Institution holds no contact of the ${to === 'subject' ? 'data subject' : 'representative'}, so that the document is kept for collection`,
  ],
}

/** One thing that is missing: "for the data “name”, a signature". */
export const defect: RequestTexts['defect'] = ({ code, item }) =>
  `${item === null ? '' : `for the data ${quote(item)}, `}${defects[code]}`
