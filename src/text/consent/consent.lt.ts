import { cite } from '../kit/references.lt.js'
import { date, oneOf, quote } from '../kit/words.lt.js'
import type { ConsentTexts } from './texts.js'

const commands: ConsentTexts['commands'] = {
  GiveConsent: 'sutikimo užregistravimas',
  WithdrawConsent: 'sutikimo atšaukimas',
}

const statuses: ConsentTexts['statuses'] = {
  none: 'sutikimas dar neužregistruotas',
  active: 'sutikimas galioja',
  withdrawn: 'sutikimas atšauktas',
}

/** Everything that is said of a consent. */
export const consent: ConsentTexts = {
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
      `veiksmas datuotas ${date(on)}, o paskutinis su sutikimu susijęs veiksmas atliktas ${date(last)} ${cite(...clauses)}`,
      `veiksmo data turi būti ne ankstesnė kaip ${date(last)} ${cite(...clauses)}`,
    ],
    'outside-calendar': ({ clauses }) => [
      `nurodyta diena yra už naudojamo kalendoriaus ribų ${cite(...clauses)}`,
      `nurodytas datas reikia patikrinti ${cite(...clauses)}`,
    ],
    'signed-later': ({ clauses, data: { on, signedOn } }) => [
      `sutikimo pasirašymo diena, ${date(signedOn)}, vėlesnė už jo registravimo dieną, ${date(on)} ${cite(...clauses)}`,
      `sutikimo datą reikia patikslinti ${cite(...clauses)}`,
    ],
    'withdrawn-before-given': ({ clauses, data: { from, givenOn } }) => [
      `sutikimas negali būti atšauktas nuo ${date(from)}, nes duotas tik ${date(givenOn)} ${cite(...clauses)}`,
      `atšaukimo įsigaliojimo dieną reikia patikslinti ${cite(...clauses)}`,
    ],
    'withdrawn-later': ({ clauses, data: { from, on } }) => [
      `nurodyta atšaukimo įsigaliojimo diena, ${date(from)}, vėlesnė už veiksmo dieną, ${date(on)} ${cite(...clauses)}`,
      `atšaukimas įsigalioja jo gavimo dieną, todėl reikia nurodyti ne vėlesnę dieną kaip ${date(on)} ${cite(...clauses)}`,
    ],
  },
}
