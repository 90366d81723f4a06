import { list, quote } from '../kit/words.lt.js'
import { using } from '../rights/names.lt.js'
import type { CallerRightsTexts } from './caller-rights-texts.js'

/** What is said of the rights of a caller. */
export const callerRights: CallerRightsTexts = {
  names: {
    'decline-recording': 'teisė nesutikti su pokalbio įrašymu',
    information: 'teisė gauti informaciją apie asmens duomenų tvarkymą',
    'listening-and-copy': 'teisė perklausyti pokalbio įrašą ir gauti jo kopiją',
    access: 'teisė susipažinti su asmens duomenimis ir gauti jų kopiją',
    rectification: 'teisė reikalauti ištaisyti netikslius ar neteisingus asmens duomenis',
    'other-rights': 'teisė pagal kitas BDAR nuostatas',
  },
  reasons: {
    'before-consent': 'sutikimas įrašyti pokalbį dar neduotas',
    'no-data': 'pokalbis neįrašytas ir asmens duomenys netvarkomi',
    'data-subject': 'pokalbis įrašytas skambinusio asmens sutikimu ir jo duomenys tvarkomi',
    'not-stored-yet': 'įrašas dar neišsaugotas',
    'already-consented':
      'sutikimas įrašyti pokalbį jau duotas; jį galima atšaukti, o pokalbį – bet kada nutraukti',
    'consent-withdrawn': 'sutikimas įrašyti pokalbį buvo duotas, o vėliau atšauktas',
    'copy-only': 'įrašas sunaikintas, o likusi tik procedūrai saugoma jo kopija',
    destroyed: 'įrašas sunaikintas ir jo kopijos nėra',
  },
  applies: (name, reason) => `${using(name)} galima pasinaudoti, nes ${reason}`,
  appliesToCopy: (name) =>
    `nors įrašas sunaikintas, ${using(name)} galima pasinaudoti, nes procedūrai saugoma jo kopija`,
  complaintRemains: 'tačiau skambinęs asmuo ir tada gali pateikti skundą priežiūros institucijai',
  appliesNot: (name, reason) => `${using(name)} negalima pasinaudoti, nes ${reason}`,
  services: {
    here: (acts) =>
      `ši teisė įgyvendinama ${acts.length === 1 ? 'šiuo veiksmu' : 'šiais veiksmais'}: ${list(acts.map(quote))}`,
    'centre-procedure': 'ši teisė įgyvendinama Centro nustatyta tvarka',
    'adakavas-procedure': 'ši teisė įgyvendinama pagal Aprašą, kurį Centras taiko',
    gdpr: 'Taisyklėse ši teisė neminima, todėl taikomas pats BDAR',
    'procedure-law':
      'ši teisė įgyvendinama pagal teisės aktus, reglamentuojančius procedūrą, kuriai padaryta kopija',
  },
  others: {
    'consent-withdrawal': 'teise atšaukti sutikimą',
    erasure: 'teise reikalauti ištrinti duomenis',
    restriction: 'teise apriboti duomenų tvarkymą',
    portability: 'teise į duomenų perkeliamumą',
    objection: 'teise nesutikti su duomenų tvarkymu',
    'complaint-to-authority': 'teise pateikti skundą priežiūros institucijai',
  },
  available: (rights) => `galima naudotis ${list(rights)}`,
  unavailable: {
    'consent-is-the-basis': (name) =>
      `${name} naudotis negalima, nes pokalbis įrašytas sutikimo pagrindu; vietoj to galima atšaukti sutikimą`,
    'consent-was-the-basis': (name) =>
      `${name} naudotis negalima, nes pokalbis įrašytas sutikimo pagrindu, o sutikimas jau atšauktas`,
    'other-basis': (name) =>
      `${name} naudotis negalima, nes sutikimas atšauktas, o kitas nurodytas tvarkymo pagrindas šios teisės nesuteikia`,
    'already-withdrawn': (name) => `${name} dar kartą naudotis negalima, nes sutikimas jau atšauktas`,
    'already-granted': (name) =>
      `${name} dar kartą naudotis nereikia, nes prašymas ištrinti įrašą jau patenkintas`,
    'not-stored-yet': (name) => `${name} kol kas naudotis negalima, nes įrašas dar neišsaugotas`,
    'copy-belongs-to-procedure': (name) =>
      `${name} naudotis negalima, nes likusi tik įrašo kopija, o ji saugoma procedūrai`,
  },
  limit: {
    every:
      'Taisyklės termino prašymui išnagrinėti nenustato, todėl galioja BDAR nustatytas vieno mėnesio terminas',
    others:
      'prašymui, kuris nenagrinėjamas pagal Aprašą, galioja BDAR nustatytas vieno mėnesio terminas, nes Taisyklės jo nenustato',
  },
}
