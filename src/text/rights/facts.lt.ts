import type { LegalBasis } from '../../rights/index.js'
import { sentence } from '../kit/sentences.js'
import { list, oneOf } from '../kit/words.lt.js'
import type { ChoiceText, FactTexts, YesNoText } from './fact-texts.js'

/** In Lithuanian a question reads the same inside a sentence; only the data subject is addressed in person. */
export const yesNo = (whether: string, holds: string, fails: string, toSubject = whether): YesNoText => ({
  question: sentence(`${toSubject}?`),
  whether,
  holds,
  fails,
})

/** What the processing rests on, in the instrumental. */
export const bases: Readonly<Record<Exclude<LegalBasis, 'none'>, string>> = {
  consent: 'sutikimu',
  contract: 'sutarties vykdymu',
  'legal-obligation': 'teisine prievole',
  'vital-interests': 'gyvybinių interesų apsauga',
  'public-task':
    'užduoties, vykdomos viešojo intereso labui, ar pavestų viešosios valdžios funkcijų atlikimu',
  'legitimate-interests': 'teisėtu interesu',
}

type Bases = readonly [LegalBasis, ...LegalBasis[]]

const rested = (basis: LegalBasis): string =>
  basis === 'none'
    ? 'teisėto pagrindo duomenims tvarkyti nebuvo'
    : `tvarkymas buvo grindžiamas ${bases[basis]}`
const restedNot = (basis: LegalBasis): string =>
  basis === 'none'
    ? 'duomenims tvarkyti buvo teisėtas pagrindas'
    : `tvarkymas nebuvo grindžiamas ${bases[basis]}`

/** All of it is about the day of receipt. */
const thatDay = (words: string): string => `prašymo gavimo dieną ${words}`
const restsOn = (basis: LegalBasis): string => thatDay(rested(basis))
const restsNotOn = (basis: LegalBasis): string => thatDay(restedNot(basis))

/** Several bases as one phrase, unless the want of any is among them. */
function restsOnOneOf(values: Bases): string {
  const named = values.flatMap((basis) => (basis === 'none' ? [] : [bases[basis]]))
  return thatDay(
    named.length === values.length ? `tvarkymas buvo grindžiamas ${oneOf(named)}` : oneOf(values.map(rested)),
  )
}

const basis: ChoiceText<LegalBasis> = {
  question: 'Kokiu teisėtu pagrindu (jei toks buvo) duomenys buvo tvarkomi prašymo gavimo dieną?',
  whether: (values) =>
    values.length === 1 && values[0] === 'none' ? `ar ${restsNotOn('none')}` : `ar ${restsOnOneOf(values)}`,
  is: {
    consent: restsOn('consent'),
    contract: restsOn('contract'),
    'legal-obligation': restsOn('legal-obligation'),
    'vital-interests': restsOn('vital-interests'),
    'public-task': restsOn('public-task'),
    'legitimate-interests': restsOn('legitimate-interests'),
    none: restsOn('none'),
  },
  isNot: {
    consent: restsNotOn('consent'),
    contract: restsNotOn('contract'),
    'legal-obligation': restsNotOn('legal-obligation'),
    'vital-interests': restsNotOn('vital-interests'),
    'public-task': restsNotOn('public-task'),
    'legitimate-interests': restsNotOn('legitimate-interests'),
    none: restsNotOn('none'),
  },
  isOneOf: restsOnOneOf,
  isNoneOf: (values) => {
    const named = values.flatMap((basis) => (basis === 'none' ? [] : [bases[basis]]))
    return thatDay(
      named.length === values.length
        ? `tvarkymas nebuvo grindžiamas nei ${named.join(', nei ')}`
        : list(values.map(restedNot)),
    )
  },
}

/** What clause 18.1 is about, in full and in short. */
const caredFor =
  'profilaktinės ar darbo medicinos tikslais, darbingumui įvertinti, sveikatos priežiūros ar socialinės globos paslaugoms teikti, gydyti arba šių sričių sistemoms valdyti'
export const careOrHealth =
  'profilaktinės ar darbo medicinos, darbingumo vertinimo, sveikatos priežiūros ar socialinės globos, gydymo arba šių sričių sistemų valdymo tikslais'

/** Questions and statements about every fact. */
export const facts: FactTexts = {
  neededForPurposes: yesNo(
    'ar duomenys vis dar reikalingi tikslams, kuriais buvo renkami ir tvarkomi',
    'duomenys vis dar reikalingi tikslams, kuriais buvo renkami ir tvarkomi',
    'duomenys nebereikalingi tikslams, kuriais buvo renkami ir tvarkomi',
  ),
  basis,
  specialCategoryConsent: yesNo(
    'ar duomenys yra specialių kategorijų (pvz., apie sveikatą) ir tvarkomi remiantis aiškiu sutikimu',
    'specialių kategorijų duomenys tvarkomi remiantis aiškiu sutikimu',
    'specialių kategorijų duomenys remiantis aiškiu sutikimu netvarkomi',
  ),
  consentWithdrawn: yesNo(
    'ar sutikimas buvo atšauktas dar iki šio prašymo',
    'sutikimas atšauktas dar iki šio prašymo',
    'iki šio prašymo sutikimas nebuvo atšauktas',
  ),
  otherBasisRemains: yesNo(
    'ar duomenims tvarkyti, be sutikimo, yra ir kitas teisėtas pagrindas',
    'duomenims tvarkyti, be sutikimo, yra ir kitas teisėtas pagrindas',
    'duomenims tvarkyti, be sutikimo, kito teisėto pagrindo nėra',
  ),
  objects: yesNo(
    'ar duomenų subjektas nesutinka su šių duomenų tvarkymu',
    'duomenų subjektas nesutinka su duomenų tvarkymu',
    'nesutikimo su duomenų tvarkymu duomenų subjektas nėra pareiškęs',
    'ar reiškiate nesutikimą su tolesniu šių Jūsų duomenų tvarkymu',
  ),
  limitInvoked: yesNo(
    'ar Įstaiga remiasi tuo, kad teisė nesutikti ribojama',
    'Įstaiga remiasi tuo, kad teisė nesutikti ribojama',
    'Įstaiga nesiremia tuo, kad teisė nesutikti ribojama',
  ),
  overridingInterestProven: yesNo(
    'ar įrodytas teisėtas interesas, viršesnis už duomenų subjekto teises, laisves ir interesus',
    'įrodytas teisėtas interesas, viršesnis už duomenų subjekto teises, laisves ir interesus',
    'teisėtas interesas, viršesnis už duomenų subjekto teises, laisves ir interesus, neįrodytas',
  ),
  institutionClaims: yesNo(
    'ar duomenų reikia pačiai Įstaigai teisiniams reikalavimams pareikšti, vykdyti ar apginti',
    'duomenų reikia pačiai Įstaigai teisiniams reikalavimams pareikšti, vykdyti ar apginti',
    'pačiai Įstaigai teisiniams reikalavimams pareikšti, vykdyti ar apginti duomenų nereikia',
  ),
  careOrHealthNecessity: yesNo(
    `ar duomenis tvarkyti būtina ${caredFor}`,
    `duomenis tvarkyti būtina ${careOrHealth}`,
    `duomenų tvarkyti nebūtina ${caredFor}`,
  ),
  legalObligation: yesNo(
    'ar teisės aktas įpareigoja Įstaigą tvarkyti šiuos duomenis',
    'tvarkyti duomenis Įstaigą įpareigoja teisės aktas',
    'teisės aktai neįpareigoja Įstaigos tvarkyti šių duomenų',
  ),
  rectificationGranted: yesNo(
    'ar dar iki šio prašymo buvo patenkintas prašymas šiuos duomenis ištaisyti ar papildyti',
    'prašymas duomenis ištaisyti ar papildyti patenkintas dar iki šio prašymo',
    'iki šio prašymo nebuvo patenkintas joks prašymas duomenis ištaisyti ar papildyti',
  ),
  rectificationDone: yesNo(
    'ar duomenys jau ištaisyti ar papildyti',
    'duomenys jau ištaisyti ar papildyti',
    'duomenys dar neištaisyti ir nepapildyti',
  ),
  erasureFiled: yesNo(
    'ar dar iki šio prašymo buvo pateiktas ir neatsiimtas prašymas šiuos duomenis ištrinti',
    'prašymas duomenis ištrinti pateiktas dar iki šio prašymo ir nėra atsiimtas',
    'anksčiau pateikto ir neatsiimto prašymo duomenis ištrinti nėra',
  ),
  subjectClaims: yesNo(
    'ar duomenų reikia duomenų subjektui teisiniams reikalavimams pareikšti, vykdyti ar apginti',
    'duomenų reikia duomenų subjektui teisiniams reikalavimams pareikšti, vykdyti ar apginti',
    'duomenų subjektui teisiniams reikalavimams pareikšti, vykdyti ar apginti šių duomenų nereikia',
    'ar šių duomenų Jums reikia teisiniams reikalavimams pareikšti, vykdyti ar apginti',
  ),
  providedBySubject: yesNo(
    'ar duomenis pateikė pats duomenų subjektas',
    'duomenis pateikė pats duomenų subjektas',
    'duomenis pateikė ne pats duomenų subjektas',
  ),
  automated: yesNo(
    'ar duomenys tvarkomi automatizuotomis priemonėmis (skaitmenine forma)',
    'duomenys tvarkomi automatizuotomis priemonėmis (skaitmenine forma)',
    'duomenys nėra tvarkomi automatizuotomis priemonėmis (skaitmenine forma)',
  ),
  transferAsked: yesNo(
    'ar prašoma duomenis persiųsti tiesiogiai kitam duomenų valdytojui',
    'prašoma duomenis persiųsti tiesiogiai kitam duomenų valdytojui',
    'persiųsti duomenų tiesiogiai kitam duomenų valdytojui neprašoma',
    'ar prašote duomenis persiųsti tiesiogiai kitam duomenų valdytojui',
  ),
  recipientNamed: yesNo(
    'ar nurodytas duomenų valdytojas, kuriam duomenys turi būti persiųsti',
    'duomenų valdytojas, kuriam duomenys turi būti persiųsti, nurodytas',
    'duomenų valdytojas, kuriam duomenys turi būti persiųsti, nenurodytas',
    'ar nurodėte duomenų valdytoją, kuriam duomenys turi būti persiųsti',
  ),
  transferFeasible: yesNo(
    'ar Įstaiga turi technines galimybes persiųsti duomenis tiesiogiai',
    'Įstaiga turi technines galimybes persiųsti duomenis tiesiogiai',
    'techninių galimybių persiųsti duomenis tiesiogiai Įstaiga neturi',
  ),
  inaccurate: yesNo('ar duomenys netikslūs', 'duomenys netikslūs', 'duomenys tikslūs'),
  replacementGiven: yesNo(
    'ar nurodyti tikslūs duomenys',
    'tikslūs duomenys nurodyti',
    'tikslūs duomenys nenurodyti',
    'ar nurodėte tikslius duomenis',
  ),
  incomplete: yesNo('ar duomenys neišsamūs', 'duomenys neišsamūs', 'duomenys išsamūs'),
  additionGiven: yesNo(
    'ar nurodyti papildomi duomenys',
    'papildomi duomenys nurodyti',
    'papildomi duomenys nenurodyti',
    'ar nurodėte, kuo duomenis papildyti',
  ),
  additionNeeded: yesNo(
    'ar papildomi duomenys reikalingi tvarkymo tikslams',
    'papildomi duomenys reikalingi tvarkymo tikslams',
    'papildomi duomenys tvarkymo tikslams nereikalingi',
  ),
  consentActive: yesNo(
    'ar prašymo gavimo dieną sutikimas galiojo',
    'prašymo gavimo dieną sutikimas galiojo',
    'prašymo gavimo dieną sutikimas negaliojo',
  ),
  consentIdentified: yesNo(
    'ar iš prašymo aišku, kuris sutikimas atšaukiamas',
    'iš prašymo aišku, kuris sutikimas atšaukiamas',
    'iš prašymo neaišku, kuris sutikimas atšaukiamas',
    'ar nurodėte pakankamai, kad būtų aišku, kurį sutikimą atšaukiate',
  ),
  processed: yesNo(
    'ar Įstaiga tvarko duomenų subjekto asmens duomenis',
    'Įstaiga tvarko duomenų subjekto asmens duomenis',
    'Įstaiga duomenų subjekto asmens duomenų netvarko',
  ),
  recipientsForeseen: yesNo(
    'ar asmens duomenys bus perduodami duomenų gavėjams',
    'asmens duomenys bus perduodami duomenų gavėjams',
    'duomenų gavėjams asmens duomenys nebus perduodami',
  ),
  otherSource: yesNo(
    'ar asmens duomenų perdavė ir kitas asmuo, ne pats duomenų subjektas',
    'asmens duomenų perdavė ir kitas asmuo, ne pats duomenų subjektas',
    'asmens duomenų niekas, išskyrus patį duomenų subjektą, neperdavė',
  ),
}
