import { withoutStop } from '../kit/sentences.js'
import { lengthAccusative, oneOf } from '../kit/words.lt.js'
import { keepingReasons } from '../recording/words.lt.js'
import { bases } from '../rights/names.lt.js'
import type { OwnCallTexts } from './own-call-texts.js'

const fieldsOfCall = {
  number: 'Jūsų telefono numeris',
  consultantName: 'konsultuojančio darbuotojo vardas',
  callerName: 'Jūsų vardas',
  calledNumber: 'telefono numeris, į kurį skambinta',
} as const

const rather = 'jei nenorite, kad pokalbis būtų įrašytas, jo nebetęskite'

/** What callers are told under rules of an institution's own. */
export const ownCall: OwnCallTexts = {
  recorded: {
    'express-consent': 'pranešame, kad šis pokalbis, jei sutiksite, bus įrašomas',
    'consent-by-going-on': 'pranešame, kad šis pokalbis, jei jį tęsite, bus įrašomas',
    otherwise: 'pranešame, kad šis pokalbis įrašomas',
  },
  recordedData: (fields) =>
    `įrašomi šie duomenys: ${[...fields.map((field) => fieldsOfCall[field]), 'pokalbio data, laikas, trukmė ir tai, kas pokalbyje sakoma'].join('; ')}`,
  purpose: (words) => `pokalbių įrašymo tikslas: ${withoutStop(words)}`,
  basis: (basis) => `pokalbio įrašymo ir įrašo tvarkymo pagrindas – ${bases[basis]}`,
  keptLonger: (reasons) =>
    `ilgiau įrašas saugomas tik tol, kol vyksta ${oneOf(reasons.map((reason) => keepingReasons[reason]))}`,
  refuse: {
    'express-consent':
      'be Jūsų sutikimo pokalbis neįrašomas: jei nesutinkate, pasakykite tai paklausus arba pokalbio nebetęskite',
    'consent-by-going-on':
      'tęsdami pokalbį sutinkate, kad jis būtų įrašytas: jei nesutinkate, jo nebetęskite',
    otherwise: rather,
  },
  object:
    'turite teisę nesutikti su tokiu Jūsų duomenų tvarkymu dėl su Jūsų konkrečiu atveju susijusių priežasčių',
  rights:
    'turite teisę prašyti, kad Centras leistų susipažinti su Jūsų duomenimis, juos ištaisytų, ištrintų arba apribotų jų tvarkymą',
  spoken: {
    recorded: {
      'express-consent': 'jei sutiksite, pokalbį įrašysime',
      'consent-by-going-on': 'jei pokalbį tęsite, jį įrašysime',
      otherwise: 'pokalbis įrašomas',
    },
    storage: (period) => `įrašą saugosime ${lengthAccusative(period)}`,
    otherwise: 'jei nesutiksite arba neatsakysite, neįrašysime',
    object: 'galite su tuo nesutikti',
  },
}
