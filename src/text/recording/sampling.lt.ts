import { beforeLastEvent, dayOutsideCalendar, wrongStatus } from '../kit/rejections.lt.js'
import { date, form, list, monthGenitive, quote, recordings, recordingsDrawn } from '../kit/words.lt.js'
import { notedBy, person } from '../story/words.lt.js'
import type { DrawTexts, SamplingStoryTexts, SamplingTexts } from './sampling-texts.js'

const commands: SamplingTexts['commands'] = {
  DrawSample: 'įrašų atranka kokybei vertinti',
  ListenToSample: 'atrinkto įrašo perklausos užfiksavimas',
}

const statuses: SamplingTexts['statuses'] = {
  none: 'tą mėnesį įrašai dar neatrinkti',
  open: 'tą mėnesį įrašų jau atrinkta',
}

/** What was drawn, and what was left out. */
const draw: DrawTexts = {
  drawn: ({ month, drawn, eligible }) =>
    `atsitiktinės atrankos būdu ${monthGenitive(month)} kokybės vertinimui ${recordingsDrawn(drawn.length)} iš ${eligible} ${form(eligible) === 'one' ? 'tinkamo' : 'tinkamų'}: ${list(drawn.map(quote))}`,
  none: (month, eligible) =>
    eligible === 0
      ? `nė vienas įrašas ${monthGenitive(month)} kokybės vertinimui neatrinktas, nes nėra iš ko rinktis`
      : `nė vienas įrašas ${monthGenitive(month)} kokybės vertinimui neatrinktas`,
  fewer: (size) =>
    `norėta atrinkti ${recordings(size)}, bet tiek tinkamų įrašų nebuvo, todėl atrinkta tiek, kiek jų buvo`,
  excluded: (left) =>
    left.length === 1
      ? `įrašas ${list(left.map(quote))} į atranką neįtrauktas`
      : `įrašai ${list(left.map(quote))} į atranką neįtraukti`,
  obstacles: {
    destroyed: (several) => (several ? 'jie sunaikinti' : 'jis sunaikintas'),
    expired: (several) => `${several ? 'jų' : 'jo'} saugojimo terminas baigėsi`,
    restricted: (several) => `${several ? 'jų' : 'jo'} tvarkymas apribotas`,
    'consent-withdrawn': (several) =>
      several
        ? 'sutikimai, kad pokalbiai būtų įrašyti, atšaukti'
        : 'sutikimas, kad pokalbis būtų įrašytas, atšauktas',
    'already-drawn': (several) => (several ? 'tą mėnesį jie jau atrinkti' : 'tą mėnesį jis jau atrinktas'),
  },
}

/** The samples of a month as a story. */
const story: SamplingStoryTexts = {
  drawn: (by, sample) => `${draw.drawn(sample)}; tai padarė ${person(by)}`,
  seed: (seed) => `atrankos pradinis skaičius – ${seed}; pagal jį atranką galima pakartoti`,
  fewer: draw.fewer,
  excluded: (count) => `į atranką neįtrauktų įrašų skaičius – ${count}`,
  listened: (by, recording, listener) =>
    `atrinktą įrašą ${quote(recording)} kokybei vertinti perklausė ${person(listener)}${by === null ? '' : `; ${notedBy(by)}`}`,
  listenedAgain: 'tą mėnesį šis įrašas jau buvo perklausytas, todėl antrą kartą neskaičiuojamas',
  listenedSoFar: (count) => `tą mėnesį perklausyta skirtingų įrašų: ${count}`,
}

/** Everything that is said of the sampling register of a month. */
export const sampling: SamplingTexts = {
  commands,
  statuses,
  rejections: {
    'wrong-status': wrongStatus(statuses),
    'not-in-procedure': () => [
      'Taisyklėse tai nenumatyta',
      'tam reikia, kad tai nustatytų kitas Centro aktas',
    ],
    'before-last-event': beforeLastEvent('šia atranka'),
    'outside-calendar': dayOutsideCalendar,
    'other-month': ({ on, month }) => [
      `veiksmas datuotas ${date(on)}, o čia fiksuojama ${monthGenitive(month)} atranka`,
      'kiekvieno mėnesio atranką reikia fiksuoti atskirai',
    ],
    'nothing-to-draw': ({ size, candidates }) => [
      size === 0
        ? 'nurodyta neatrinkti nė vieno įrašo'
        : `tarp nurodytų įrašų (iš viso – ${candidates}) nėra nė vieno, kurį būtų galima atrinkti`,
      size === 0
        ? 'reikia nurodyti, kiek įrašų atrinkti'
        : 'reikia nurodyti saugomus ir tą mėnesį dar neatrinktus įrašus, kurių tvarkymas neapribotas ir dėl kurių duotas sutikimas neatšauktas',
    ],
    'sample-exhausted': ({ count, drawn, size, left }) => [
      size === undefined
        ? `per mėnesį kokybei vertinti galima perklausyti ne daugiau kaip ${recordings(count)}, o tiek jau atrinkta`
        : `norima atrinkti ${recordings(size)}, o per mėnesį kokybei vertinti galima perklausyti ne daugiau kaip ${recordings(count)}; jau atrinkta: ${drawn}`,
      left === 0
        ? 'tą mėnesį daugiau įrašų atrinkti negalima'
        : `tą mėnesį dar galima atrinkti ne daugiau kaip ${recordings(left)}`,
    ],
    'not-drawn': ({ recording }) => [
      `įrašas ${quote(recording)} tą mėnesį nėra atrinktas atsitiktinės atrankos būdu`,
      'kokybei vertinti galima perklausyti tik atrinktą įrašą',
    ],
  },
  draw,
  story,
}
