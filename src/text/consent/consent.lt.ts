import { beforeLastEvent, dayOutsideCalendar, wrongStatus } from '../kit/rejections.lt.js'
import { date, quote } from '../kit/words.lt.js'
import { employee, quoted } from '../story/words.lt.js'
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
    'wrong-status': wrongStatus(statuses),
    'before-last-event': beforeLastEvent('sutikimu'),
    'outside-calendar': dayOutsideCalendar,
    'signed-later': ({ on, signedOn }) => [
      `sutikimo pasirašymo diena, ${date(signedOn)}, vėlesnė už jo registravimo dieną, ${date(on)}`,
      'sutikimo datą reikia patikslinti',
    ],
    'withdrawn-before-given': ({ from, givenOn }) => [
      `sutikimas negali būti atšauktas nuo ${date(from)}, nes duotas tik ${date(givenOn)}`,
      'atšaukimo įsigaliojimo dieną reikia patikslinti',
    ],
    'withdrawn-later': ({ from, on }) => [
      `nurodyta atšaukimo įsigaliojimo diena, ${date(from)}, vėlesnė už veiksmo dieną, ${date(on)}`,
      `atšaukimas įsigalioja jo gavimo dieną, todėl reikia nurodyti ne vėlesnę dieną kaip ${date(on)}`,
    ],
  },
  story: {
    given: (by, id, purpose) =>
      `${employee(by)} užregistravo sutikimą ${quote(id)}; jo tikslas: ${quoted(purpose)}`,
    signed: (day) => `sutikimas pasirašytas ${date(day)} ir galioja nuo tos dienos`,
    withdrawn: (by, id, request) =>
      `${employee(by)} užregistravo sutikimo ${quote(id)} atšaukimą${request === undefined ? '' : ` pagal prašymą ${quote(request)}`}`,
  },
  withdrawnFrom: (day) =>
    `sutikimas laikomas atšauktu nuo ${date(day)}; iki tol juo grįstas duomenų tvarkymas lieka teisėtas`,
}
