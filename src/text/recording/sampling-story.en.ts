import { list, monthOf, quote, recordings } from '../kit/words.en.js'
import type { StoryTexts } from '../story/texts.js'

/** The events of the sampling register of a month. */
export const samplingStory: StoryTexts['sampling'] = {
  SampleDrawn: ({ data: { command, month, drawn, excluded } }) => {
    const { by, candidates, seed, size } = command.data
    return [
      [
        `for the assessment of quality in ${monthOf(month)}, ${recordings(drawn.length)} out of ${candidates.length - excluded.length} ${drawn.length === 1 ? 'was' : 'were'} drawn at random: ${list(drawn.map(quote))}; this was done by ${quote(by)}`,
        'kaunas:11.1',
      ],
      [`the seed of the draw is ${seed}; with it the draw can be repeated`, 'kaunas:11.1'],
      ...(drawn.length < size
        ? [
            [
              `the draw was to be of ${recordings(size)}, but there were not as many, so that all were drawn`,
              'kaunas:11.1',
            ] as const,
          ]
        : []),
      ...(excluded.length === 0
        ? []
        : [[`the number of recordings left out of the draw is ${excluded.length}`, 'kaunas:11.1'] as const]),
    ]
  },
  SampleListenedTo: ({ data: { command, again }, after }) => {
    const { by, recording, listener } = command.data
    const noted = by === listener ? '' : `; this was put on record by ${quote(by)}`
    return [
      [
        `the recording ${quote(recording)} of the sample was listened to by ${quote(listener)} to assess quality${noted}`,
        'kaunas:11.1',
      ],
      again
        ? ['it was listened to before in the month, so that it counts no second time', 'kaunas:11.1']
        : [`different recordings listened to in the month: ${after.listened.length}`, 'kaunas:11.1'],
    ]
  },
}
