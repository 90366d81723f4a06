import { form, list, monthGenitive, quote, recordings, recordingsDrawn } from '../kit/words.lt.js'
import type { StoryTexts } from '../story/texts.js'

/** The events of the sampling register of a month. */
export const samplingStory: StoryTexts['sampling'] = {
  SampleDrawn: ({ data: { command, month, drawn, excluded } }) => {
    const { by, candidates, seed, size } = command.data
    const eligible = candidates.length - excluded.length
    return [
      [
        `atsitiktinės atrankos būdu ${monthGenitive(month)} kokybės vertinimui ${recordingsDrawn(drawn.length)} iš ${eligible} ${form(eligible) === 'one' ? 'galimo' : 'galimų'}: ${list(drawn.map(quote))}; tai padarė ${quote(by)}`,
        'kaunas:11.1',
      ],
      [`atrankos pradinis skaičius – ${seed}; pagal jį atranką galima pakartoti`, 'kaunas:11.1'],
      ...(drawn.length < size
        ? [
            [
              `norėta atrinkti ${recordings(size)}, bet tiek galimų nebuvo, todėl atrinkti visi`,
              'kaunas:11.1',
            ] as const,
          ]
        : []),
      ...(excluded.length === 0
        ? []
        : [[`į atranką neįtrauktų įrašų skaičius – ${excluded.length}`, 'kaunas:11.1'] as const]),
    ]
  },
  SampleListenedTo: ({ data: { command, again }, after }) => {
    const { by, recording, listener } = command.data
    const noted = by === listener ? '' : `; tai užfiksavo ${quote(by)}`
    return [
      [
        `atrinktą įrašą ${quote(recording)} kokybei vertinti perklausė ${quote(listener)}${noted}`,
        'kaunas:11.1',
      ],
      again
        ? ['tą mėnesį šis įrašas jau buvo perklausytas, todėl antrą kartą neskaičiuojamas', 'kaunas:11.1']
        : [`tą mėnesį perklausyta skirtingų įrašų: ${after.listened.length}`, 'kaunas:11.1'],
    ]
  },
}
