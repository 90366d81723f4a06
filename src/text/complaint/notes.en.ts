import { late } from '../kit/time.en.js'
import { date } from '../kit/words.en.js'
import { channels } from '../request/notes.en.js'
import type { ComplaintTexts } from './texts.js'

/** What a person should know of an act that is allowed all the same. */
export const notes: ComplaintTexts['notes'] = {
  'late-answer': ({ on, due }) => [`the complaint was answered on ${date(on)}, ${late(on, due)}`],
  'channel-not-named': ({ channel }) => [
    `the complaint came ${channels[channel]}, which is not among the ways of filing that are named`,
    'the use of rights has to be made easy, so that it is accepted all the same',
  ],
  'content-defects': (missing) => [
    `the complaint lacks: ${missing.join('; ')}`,
    'this can be put right; by itself it neither refuses the complaint nor moves a limit',
  ],
  'term-beyond-limit': ({ term, limit }) => [
    `the time set for the data subject to confirm identity ends on ${date(term)}, after the limit to answer the complaint, ${date(limit)}`,
    'that limit does not move',
  ],
}
