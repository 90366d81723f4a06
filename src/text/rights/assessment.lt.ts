import type { ClauseRef } from '../../documents/index.js'
import type { References } from '../kit/references.js'
import type { AssessmentTexts } from './assessment-texts.js'
import { closed, information, ofInformation, using } from './names.lt.js'

/** The words of an assessment, with clauses named as they are in the documents that it is about. */
export function assessing(references: References): AssessmentTexts {
  const inside = (clause: ClauseRef): string => references.inside([clause])
  return {
    information: (piece) => ({ name: information[piece], of: ofInformation(piece) }),
    ownRule: (clause) => ({
      name: `${inside(clause)} nustatyta teisė`,
      of: `${inside(clause)} nustatytos teisės`,
    }),
    limb: {
      correction: 'reikalauti ištaisyti netikslius duomenis',
      supplement: 'reikalauti papildyti neišsamius duomenis',
      transfer: 'reikalauti, kad duomenys būtų tiesiogiai persiųsti kitam duomenų valdytojui',
      data: 'susipažinti su pačiais duomenimis',
    },
    verdict: {
      limb: {
        granted: (limb) => `${closed(limb)} galima`,
        rejected: (limb) => `${closed(limb)} negalima`,
        undetermined: (limb) => `ar galima ${limb}, dar nežinoma, nes trūksta informacijos`,
        contradictory: (limb) =>
          `ar galima ${limb}, nuspręsti negalima, nes pateikti atsakymai prieštarauja vienas kitam`,
      },
      right: {
        granted: ({ name }) => `${closed(using(name))} galima pasinaudoti`,
        rejected: ({ name }) => `${closed(using(name))} negalima pasinaudoti`,
        undetermined: ({ name }) =>
          `ar galima pasinaudoti ${using(name)}, dar nežinoma, nes trūksta informacijos`,
        contradictory: ({ name }) =>
          `ar galima pasinaudoti ${using(name)}, nuspręsti negalima, nes pateikti atsakymai prieštarauja vienas kitam`,
      },
      information: {
        granted: ({ name }) => `${name} teikiama`,
        rejected: ({ of }) => `${of} šiuo atveju teikti nereikia`,
        undetermined: ({ name }) => `ar ${name} teikiama, dar nežinoma, nes trūksta informacijos`,
        contradictory: ({ of }) =>
          `dėl ${of} nuspręsti negalima, nes pateikti atsakymai prieštarauja vienas kitam`,
      },
      leftOut: {
        granted: 'tai, kas pakenktų kitų asmenų teisėms ir laisvėms, neteikiama',
        rejected: 'teikiami visi duomenys: kitų asmenų teisėms ir laisvėms tai nepakenktų',
        undetermined: 'ar dalies duomenų neteikti, dar nežinoma, nes trūksta informacijos',
        contradictory:
          'ar dalies duomenų neteikti, nuspręsti negalima, nes pateikti atsakymai prieštarauja vienas kitam',
      },
      nothingToAccess:
        'susipažinti nėra su kuo: duomenų subjektui patvirtinama, kad Įstaiga jo asmens duomenų netvarko',
    },
    conditions: {
      any: 'pakanka bent vienos iš toliau nurodytų sąlygų',
      all: 'būtinos visos toliau nurodytos sąlygos',
    },
    condition: {
      holds: (clause) => `${inside(clause)} nustatyta sąlyga tenkinama`,
      fails: (clause) => `${inside(clause)} nustatyta sąlyga netenkinama`,
      open: (clause) => `dar neaišku, ar ${inside(clause)} nustatyta sąlyga tenkinama`,
    },
    oneCondition: {
      holds: (clause) => `viena iš ${inside(clause)} nustatytų sąlygų tenkinama`,
      fails: (clause) => `viena iš ${inside(clause)} nustatytų sąlygų netenkinama`,
      open: (clause) => `dėl vienos iš ${inside(clause)} nustatytų sąlygų dar neaišku, ar ji tenkinama`,
    },
    notConsidered: (clause) => `${inside(clause)} nustatyta sąlyga nevertinama, nes prašyme ja nesiremiama`,
    limits: 'teisė ribojama, jei yra bent vienas iš toliau nurodytų atvejų',
    limit: {
      holds: (clause) => `${inside(clause)} nustatytas ribojimas taikomas`,
      fails: (clause) => `${inside(clause)} nustatytas ribojimas netaikomas`,
      open: (clause) => `dar neaišku, ar ${inside(clause)} nustatytas ribojimas taikomas`,
    },
    because: (words, why) => `${words}, nes ${why}`,
    notKnown: (whether) => `nežinoma, ${whether}`,
    regardless: (whether) => `nesvarbu, ${whether}`,
    given: {
      'stated-in-request': {
        holds: 'prašyme šia sąlyga remiamasi',
        fails: 'prašyme šia sąlyga nesiremiama',
      },
      'objected-in-request': {
        holds: 'šiuo prašymu duomenų subjektas nesutinka su duomenų tvarkymu',
        fails: 'šiuo prašymu nesutikimo su duomenų tvarkymu nepareikšta',
      },
      'objection-limited-by-act': {
        holds: 'teisę nesutikti riboja kitas teisės aktas',
        fails: 'kitas teisės aktas teisės nesutikti neriboja',
      },
      'erasure-claimed-in-request': {
        holds: 'šiuo prašymu prašoma duomenis ištrinti',
        fails: 'šiuo prašymu duomenų ištrinti neprašoma',
      },
      'transfer-not-in-procedure': {
        holds: 'tiesioginį duomenų persiuntimą kitam duomenų valdytojui Aprašas numato',
        fails: 'tiesioginio duomenų persiuntimo kitam duomenų valdytojui Aprašas nenumato',
      },
      'asked-for': {
        holds: 'prašoma informacijos apie duomenų tvarkymą',
        fails: 'informacijos apie duomenų tvarkymą neprašoma',
      },
    },
    givenOtherwise: { holds: 'tai jau nustatyta', fails: 'jau nustatyta, kad taip nėra' },
    ask: { subject: 'Klausimas duomenų subjektui', controller: 'Klausimas duomenų valdytojui' },
    contradiction: 'atsakymai į šiuos klausimus prieštarauja vienas kitam, todėl juos reikia patikslinti',
  }
}
