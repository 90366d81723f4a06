import { quote } from '../kit/words.lt.js'
import { sampling } from './sampling.lt.js'
import type { SamplingStoryTexts } from './sampling-texts.js'

/** The samples of a month as a story. */
export const samplingStory: SamplingStoryTexts = {
  drawn: (by, draw) => `${sampling.draw.drawn(draw)}; tai padarė ${quote(by)}`,
  seed: (seed) => `atrankos pradinis skaičius – ${seed}; pagal jį atranką galima pakartoti`,
  fewer: sampling.draw.fewer,
  excluded: (count) => `į atranką neįtrauktų įrašų skaičius – ${count}`,
  listened: (by, recording, listener) =>
    `atrinktą įrašą ${quote(recording)} kokybei vertinti perklausė ${quote(listener)}${by === null ? '' : `; tai užfiksavo ${quote(by)}`}`,
  listenedAgain: 'tą mėnesį šis įrašas jau buvo perklausytas, todėl antrą kartą neskaičiuojamas',
  listenedSoFar: (count) => `tą mėnesį perklausyta skirtingų įrašų: ${count}`,
}
