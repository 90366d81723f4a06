import type { Channel } from '../../procedure/index.js'
import { date } from '../kit/words.en.js'
import type { CaseNoun } from './noun.en.js'
import type { CaseNoteTexts } from './texts.js'

/** The ways in which something comes. */
export const channels: Readonly<Record<Channel, string>> = {
  email: 'by email',
  'in-person': 'in person',
  post: 'by post',
  phone: 'by telephone',
  'e-delivery': 'through the electronic delivery system',
  other: 'in another way',
}

/** What a person should know of a step on a request or a complaint that is allowed all the same. */
export const caseNotes = ({ noun, toAnswer }: CaseNoun): CaseNoteTexts => ({
  'channel-not-named': ({ channel }) => [
    `the ${noun} came ${channels[channel]}, which is not among the ways of filing that are named`,
    `the exercise of rights has to be facilitated, so the ${noun} is accepted nevertheless`,
  ],
  'content-defects': (missing) => [
    `the ${noun} lacks: ${missing.join('; ')}`,
    `this can be put right; it is in itself no ground for refusing the ${noun} and does not change the time limit`,
  ],
  'term-beyond-limit': ({ term, limit }) => [
    `the time set for the data subject to prove identity ends on ${date(term)}, after the time limit ${toAnswer}, ${date(limit)}`,
    'that time limit does not change',
  ],
})
