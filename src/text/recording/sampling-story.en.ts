import { list, monthOf, quote, recordings } from '../kit/words.en.js'
import type { SamplingStoryTexts } from './sampling-texts.js'

/** The samples of a month as a story. */
export const samplingStory: SamplingStoryTexts = {
  drawn: (by, { month, drawn, eligible }) =>
    `for the assessment of quality in ${monthOf(month)}, ${recordings(drawn.length)} out of ${eligible} ${drawn.length === 1 ? 'was' : 'were'} drawn at random: ${list(drawn.map(quote))}; this was done by ${quote(by)}`,
  seed: (seed) => `the seed of the draw is ${seed}; with it the draw can be repeated`,
  fewer: (size) =>
    `the draw was to be of ${recordings(size)}, but there were not as many, so that all were drawn`,
  excluded: (count) => `the number of recordings left out of the draw is ${count}`,
  listened: (by, recording, listener) =>
    `the recording ${quote(recording)} of the sample was listened to by ${quote(listener)} to assess quality${by === null ? '' : `; this was put on record by ${quote(by)}`}`,
  listenedAgain: 'it was listened to before in the month, so that it counts no second time',
  listenedSoFar: (count) => `different recordings listened to in the month: ${count}`,
}
