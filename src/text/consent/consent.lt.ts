import type { ErasureException } from '../../rights/index.js'
import { beforeLastEvent, dayOutsideCalendar, notInProcedure, wrongStatus } from '../kit/rejections.lt.js'
import { date, quote } from '../kit/words.lt.js'
import { bases, facts } from '../rights/facts.lt.js'
import { person, quoted } from '../story/words.lt.js'
import type { ConsentTexts } from './texts.js'

const commands: ConsentTexts['commands'] = {
  GiveConsent: 'sutikimo užregistravimas',
  WithdrawConsent: 'sutikimo atšaukimas',
}

const statuses: ConsentTexts['statuses'] = {
  none: 'sutikimas dar neužregistruotas',
  active: 'sutikimas galioja',
  withdrawn: 'sutikimas jau atšauktas',
}

/** Why data are kept under an exception, after "nes". */
const becauseOf: Readonly<Record<ErasureException, string>> = {
  'care-or-health': facts.careOrHealthNecessity.holds,
  'legal-obligation': facts.legalObligation.holds,
  'institution-claims': facts.institutionClaims.holds,
}

/** Everything that is said of a consent. */
export const consent: ConsentTexts = {
  becauseOf,
  commands,
  statuses,
  rejections: {
    'wrong-status': wrongStatus(statuses),
    'not-in-procedure': notInProcedure,
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
      `čia laikoma, kad atšaukimas įsigalioja jo gavimo dieną, todėl reikia nurodyti dieną, ne vėlesnę kaip ${date(on)}`,
    ],
  },
  story: {
    given: (by, id, purpose) =>
      `sutikimą ${quote(id)} užregistravo ${person(by)}; duomenų tvarkymo tikslas: ${quoted(purpose)}`,
    signed: (day) => `sutikimas pasirašytas ${date(day)} ir galioja nuo tos dienos`,
    withdrawn: (by, id, request) =>
      `sutikimo ${quote(id)} atšaukimą${request === undefined ? '' : ` pagal prašymą ${quote(request)}`} užregistravo ${person(by)}`,
  },
  afterWithdrawal: {
    'erased-by': (item, day) =>
      `sutikimą atšaukus, duomenys ${quote(item)} bus ištrinti iki ${date(day)} imtinai`,
    'kept-on-basis': (item, basis, justification) =>
      `nors sutikimas atšauktas, duomenys ${quote(item)} saugomi toliau, nes jų tvarkymas grindžiamas ${bases[basis]}: ${quoted(justification)}`,
    'kept-on-exception': (item, because, act) =>
      `nors sutikimas atšauktas, duomenys ${quote(item)} saugomi toliau, nes ${because}: ${quoted(act)}`,
  },
  carriedOut: {
    erased: 'duomenys ištrinti',
    'kept-on-basis': (basis) => `duomenys saugomi toliau, nes jų tvarkymas grindžiamas ${bases[basis]}`,
    'kept-on-exception': (because) => `duomenys saugomi toliau, nes ${because}`,
  },
  withdrawnFrom: (day) =>
    `sutikimas laikomas atšauktu nuo ${date(day)}; tai neturi įtakos iki tol sutikimu grįsto duomenų tvarkymo teisėtumui`,
  beforeWithdrawal:
    'sutikimo atšaukimas neturi įtakos iki atšaukimo sutikimu grįsto duomenų tvarkymo teisėtumui',
}
