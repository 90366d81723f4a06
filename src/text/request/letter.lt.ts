import { caseLetter } from '../case/letter.lt.js'
import { requestNoun } from '../case/noun.lt.js'
import { withoutStop } from '../kit/sentences.js'
import { date } from '../kit/words.lt.js'
import type { LetterTexts, RequestToSay } from './texts.js'

/** "Jūsų prašymą, gautą 2026 m. vasario 2 d.". */
export const requestOf = ({ receivedOn, represented }: RequestToSay): string =>
  `${represented ? 'Jūsų atstovo pateiktą prašymą' : 'Jūsų prašymą'}, gautą ${date(receivedOn)}`

const decided =
  (examined: string, what: string) =>
  (request: RequestToSay): string =>
    `${examined} ${requestOf(request)}, ir ${what}`

const first = 'Įstaiga išnagrinėjo'
const anew =
  (what: string) =>
  (request: RequestToSay, complaint: string): string =>
    decided(
      `Įstaiga, patenkinusi Jūsų skundą Nr. ${withoutStop(complaint)}, iš naujo išnagrinėjo`,
      what,
    )(request)
const inWhole = 'nusprendė jį tenkinti'
const inPart = 'nusprendė jį tenkinti iš dalies'
const rejected = 'nusprendė jį atmesti'
const withdrawn = 'patvirtina, kad sutikimas atšauktas'

const { refusal, reply } = caseLetter(requestNoun, requestOf)

/** The sentences of a letter. */
export const letter: LetterTexts = {
  reply,
  decided: {
    granted: decided(first, inWhole),
    'granted-in-part': decided(first, inPart),
    rejected: decided(first, rejected),
    withdrawn: decided(first, withdrawn),
  },
  decidedAnew: {
    granted: anew(inWhole),
    'granted-in-part': anew(inPart),
    rejected: anew(rejected),
    withdrawn: anew(withdrawn),
  },
  implementation: (day) => `tai, kas patenkinta, įgyvendinsime iki ${date(day)} imtinai`,
  implementationOfRest: (day) => `kas dar neįgyvendinta, įgyvendinsime iki ${date(day)} imtinai`,
  recipientsTold:
    'apie tai pranešime duomenų gavėjams, nebent tai būtų neįmanoma arba pareikalautų neproporcingų pastangų; jei pageidausite, nurodysime, kas jie',
  nothingToCarryOut: 'daugiau veiksmų pagal šį prašymą Įstaigai atlikti nereikia',
  enclosed: 'duomenų kopija ir informacija pridedamos prie šio rašto',
  accessBy: (day) => `su duomenimis galėsite susipažinti ne vėliau kaip ${date(day)}`,
  collectBy: (day) =>
    `duomenų kopija ir informacija bus parengtos atsiimti Įstaigoje iki ${date(day)} imtinai`,
  informationEnclosed: 'informacija apie asmens duomenų tvarkymą pridedama prie šio rašto',
  informationBy: (day) =>
    `informacija apie asmens duomenų tvarkymą bus parengta atsiimti Įstaigoje iki ${date(day)} imtinai`,
  complexity: (words) => `ši diena nustatyta atsižvelgiant į prašymo sudėtingumą: ${withoutStop(words)}`,
  furtherReasons: 'kitos sprendimo priežastys',
  complaint: {
    ofAdakavas:
      'jei su šiuo sprendimu nesutinkate, galite pateikti skundą Įstaigai Aprašo XII skyriuje nustatyta tvarka',
    ofAny: 'jei su šiuo sprendimu nesutinkate, galite pateikti skundą Įstaigai',
  },
  complaintProcedure: {
    ofAdakavas: 'skundų Įstaigai teikimo ir nagrinėjimo tvarka nustatyta Aprašo XII skyriuje',
    ofAny: 'skundų Įstaigai teikimo ir nagrinėjimo tvarka nustatyta Apraše',
  },
  complaintBy: (day) => `skundas turi būti pateiktas iki ${date(day)} imtinai`,
  remedies: (to) =>
    `taip pat ${to === 'subject' ? 'galite' : 'duomenų subjektas gali'} pateikti skundą Valstybinei duomenų apsaugos inspekcijai ir kreiptis į teismą`,
  refusal: {
    ...refusal,
    formal: (request) =>
      `Įstaiga atsisako nagrinėti ${requestOf(request)}, nes jis neatitinka nustatytų formos reikalavimų`,
    unfounded: (request) => `Įstaiga atsisako pateikti atsakymą į ${requestOf(request)}`,
  },
  lacks: (missing) => `prašyme trūksta: ${missing.join('; ')}`,
  finding: (finding) => {
    switch (finding.kind) {
      case 'manifestly-unfounded':
        return 'nustatyta, kad prašymas akivaizdžiai nepagrįstas'
      case 'excessive':
        return 'nustatyta, kad prašymas akivaizdžiai neproporcingas'
      case 'repetitive': {
        const { id, answeredOn } = finding.earlier
        return `nustatyta, kad prašymo turinys pasikartoja: į ankstesnį tokio paties turinio prašymą (${withoutStop(id)}) atsakyta ${date(answeredOn)}`
      }
    }
  },
  refusalReasons: 'atsisakymo priežastys',
}
