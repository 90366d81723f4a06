import type { SamplingTexts } from '../sampling-texts.js'
import { cite } from './references.js'
import { date, monthGenitive, oneOf, quote, recordings } from './words.js'

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
      size === null
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
}
