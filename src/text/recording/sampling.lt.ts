import { cite } from '../kit/references.lt.js'
import {
  date,
  form,
  list,
  monthGenitive,
  oneOf,
  quote,
  recordings,
  recordingsDrawn,
} from '../kit/words.lt.js'
import type { SamplingTexts } from './sampling-texts.js'

const commands: SamplingTexts['commands'] = {
  DrawSample: 'įrašų atranka kokybei vertinti',
  ListenToSample: 'atrinkto įrašo perklausos užfiksavimas',
}

const statuses: SamplingTexts['statuses'] = {
  none: 'tą mėnesį įrašai dar neatrinkti',
  open: 'tą mėnesį įrašų jau atrinkta',
}

/** Everything that is said of the sampling register of a month. */
export const sampling: SamplingTexts = {
  commands,
  statuses,
  rejections: {
    'wrong-status': ({ command, clauses, data: { status, allowedIn } }) => {
      const act = command === null ? 'šis veiksmas' : `veiksmas ${quote(commands[command])}`
      return [
        `${act} negalimas, nes ${statuses[status]} ${cite(...clauses)}`,
        `jis galimas, kai ${oneOf(allowedIn.map((one) => statuses[one]))} ${cite(...clauses)}`,
      ]
    },
    'before-last-event': ({ clauses, data: { on, last } }) => [
      `veiksmas datuotas ${date(on)}, o paskutinis su šia atranka susijęs veiksmas atliktas ${date(last)} ${cite(...clauses)}`,
      `veiksmą reikia datuoti ne anksčiau kaip ${date(last)} ${cite(...clauses)}`,
    ],
    'outside-calendar': ({ clauses }) => [
      `nurodyta diena yra už naudojamo kalendoriaus ribų ${cite(...clauses)}`,
      `nurodytas datas reikia patikrinti ${cite(...clauses)}`,
    ],
    'other-month': ({ clauses, data: { on, month } }) => [
      `veiksmas datuotas ${date(on)}, o čia fiksuojama ${monthGenitive(month)} atranka ${cite(...clauses)}`,
      `kiekvieno mėnesio atranką reikia fiksuoti atskirai ${cite(...clauses)}`,
    ],
    'nothing-to-draw': ({ clauses, data: { size, candidates } }) => [
      size === 0
        ? `nurodyta neatrinkti nė vieno įrašo ${cite(...clauses)}`
        : `tarp nurodytų įrašų (iš viso – ${candidates}) nėra nė vieno, kurį būtų galima atrinkti ${cite(...clauses)}`,
      size === 0
        ? `reikia nurodyti, kiek įrašų atrinkti ${cite(...clauses)}`
        : `reikia nurodyti saugomus, neapribotus ir tą mėnesį dar neatrinktus įrašus, kuriems duotas sutikimas neatšauktas ${cite(...clauses)}`,
    ],
    'sample-exhausted': ({ clauses, data: { count, drawn, size, left } }) => [
      size === undefined
        ? `per mėnesį kokybei vertinti galima perklausyti ne daugiau kaip ${recordings(count)}, o tiek jau atrinkta ${cite(...clauses)}`
        : `norima atrinkti ${recordings(size)}, o per mėnesį kokybei vertinti galima perklausyti ne daugiau kaip ${recordings(count)}; jau atrinkta: ${drawn} ${cite(...clauses)}`,
      left === 0
        ? `tą mėnesį daugiau įrašų atrinkti negalima ${cite(...clauses)}`
        : `tą mėnesį dar galima atrinkti ne daugiau kaip ${recordings(left)} ${cite(...clauses)}`,
    ],
    'not-drawn': ({ clauses, data: { recording } }) => [
      `įrašas ${quote(recording)} tą mėnesį nėra atrinktas atsitiktinės atrankos būdu ${cite(...clauses)}`,
      `kokybei vertinti galima perklausyti tik atrinktą įrašą ${cite(...clauses)}`,
    ],
  },
  draw: {
    drawn: ({ month, drawn, eligible }) =>
      `atsitiktinės atrankos būdu ${monthGenitive(month)} kokybės vertinimui ${recordingsDrawn(drawn.length)} iš ${eligible} ${form(eligible) === 'one' ? 'galimo' : 'galimų'}: ${list(drawn.map(quote))} ${cite('kaunas:11.1')}`,
    none: (month, eligible) =>
      eligible === 0
        ? `nė vienas įrašas ${monthGenitive(month)} kokybės vertinimui neatrinktas, nes nėra iš ko rinktis ${cite('kaunas:11.1')}`
        : `nė vienas įrašas ${monthGenitive(month)} kokybės vertinimui neatrinktas ${cite('kaunas:11.1')}`,
    fewer: (size) =>
      `norėta atrinkti ${recordings(size)}, bet tiek galimų nebuvo, todėl atrinkti visi ${cite('kaunas:11.1')}`,
    excluded: (recording, reasons, clauses) =>
      `įrašas ${quote(recording)} į atranką neįtrauktas: ${reasons.join('; ')} ${cite(...clauses)}`,
    obstacles: {
      destroyed: 'jis sunaikintas',
      expired: 'jo saugojimo terminas baigėsi',
      restricted: 'jo tvarkymas apribotas',
      'consent-withdrawn': 'sutikimas, kad pokalbis būtų įrašytas, atšauktas',
      'already-drawn': 'tą mėnesį jis jau atrinktas',
    },
  },
}
