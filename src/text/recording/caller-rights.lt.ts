import { cite } from '../kit/references.lt.js'
import { list, quote } from '../kit/words.lt.js'
import type { CallerRightsTexts } from './caller-rights-texts.js'

/** What is said of the rights of a caller. */
export const callerRights: CallerRightsTexts = {
  names: {
    'decline-recording': 'teisė nesutikti, kad pokalbis būtų įrašytas, ir jo nebetęsti',
    information: 'teisė gauti informaciją apie asmens duomenų tvarkymą',
    'listening-and-copy': 'teisė perklausyti pokalbio įrašą ir gauti jo kopiją',
    access: 'teisė susipažinti su asmens duomenimis ir gauti jų kopiją',
    rectification: 'teisė reikalauti ištaisyti netikslius asmens duomenis',
    'other-rights': 'teisė naudotis kitomis BDAR nustatytomis teisėmis',
  },
  reasons: {
    'before-consent': 'sutikimas įrašyti pokalbį dar neduotas',
    'no-data': 'pokalbis neįrašytas ir asmens duomenys netvarkomi',
    'data-subject': 'skambinęs asmuo sutiko, kad pokalbis būtų įrašytas, ir jo duomenys tvarkomi',
    'not-stored-yet': 'įrašas dar neišsaugotas',
    'already-consented': 'sutikimas įrašyti pokalbį jau duotas, bet jį galima atšaukti',
    'consent-withdrawn': 'sutikimas įrašyti pokalbį buvo duotas, o vėliau atšauktas',
    'copy-only': 'įrašas sunaikintas, o likusi jo kopija tvarkoma procedūroje',
    destroyed: 'įrašas sunaikintas ir jo kopijos nėra',
  },
  applies: (name, reason, clause) => `${name} galioja, nes ${reason} ${cite(clause)}`,
  appliesNot: (name, reason, clause) => `${name} negalioja, nes ${reason} ${cite(clause)}`,
  services: {
    here: (clause, acts) =>
      `ji įgyvendinama ${acts.length === 1 ? 'šiuo veiksmu' : 'šiais veiksmais'}: ${list(acts.map(quote))} ${cite(clause)}`,
    'centre-procedure': (clause) => `ji įgyvendinama paties Centro nustatyta tvarka ${cite(clause)}`,
    'adakavas-procedure': (clause) => `ji įgyvendinama pagal Aprašą, kurį Centras taiko ${cite(clause)}`,
    'procedure-law': (clause) =>
      `ji įgyvendinama pagal tos procedūros, kuriai padaryta kopija, teisės aktus ${cite(clause, 'kaunas:10')}`,
  },
  others: {
    'consent-withdrawal': 'teise atšaukti sutikimą',
    erasure: 'teise reikalauti ištrinti duomenis',
    restriction: 'teise apriboti duomenų tvarkymą',
    portability: 'teise į duomenų perkeliamumą',
    objection: 'teise nesutikti su duomenų tvarkymu',
    'complaint-to-authority': 'teise pateikti skundą priežiūros institucijai',
  },
  available: (rights) =>
    `galima naudotis ${list(rights.map(({ name, clause }) => `${name} ${cite(clause)}`))}`,
  unavailable: {
    'consent-is-the-basis': ({ name, clause }) =>
      `${name} naudotis negalima, nes pokalbis įrašytas sutikimo pagrindu; vietoj to galima atšaukti sutikimą ${cite('kaunas:5', clause)}`,
    'consent-was-the-basis': ({ name, clause }) =>
      `${name} naudotis negalima, nes pokalbis įrašytas sutikimo pagrindu, o sutikimas jau atšauktas ${cite('kaunas:5', clause)}`,
    'already-withdrawn': ({ name, clause }) =>
      `${name} dar kartą naudotis negalima, nes sutikimas jau atšauktas ${cite('kaunas:14.5', clause)}`,
    'already-granted': ({ name, clause }) =>
      `${name} dar kartą naudotis nereikia, nes prašymas ištrinti įrašą jau patenkintas ${cite('kaunas:14.5', clause)}`,
    'not-stored-yet': ({ name, clause }) =>
      `${name} kol kas naudotis negalima, nes įrašas dar neišsaugotas ${cite('kaunas:14.5', clause)}`,
    'copy-belongs-to-procedure': ({ name, clause }) =>
      `${name} naudotis negalima, nes likusi tik įrašo kopija, o ji saugoma procedūrai ${cite('kaunas:10', clause)}`,
  },
  limit: (partly) =>
    partly
      ? `prašymui, kuris nenagrinėjamas pagal Aprašą, galioja BDAR nustatytas vieno mėnesio terminas, nes Taisyklės jo nenustato ${cite('gdpr:12(3)')}`
      : `Taisyklės termino prašymui išnagrinėti nenustato, todėl galioja BDAR nustatytas vieno mėnesio terminas ${cite('gdpr:12(3)')}`,
}
