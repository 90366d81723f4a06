import type { ComplaintGround } from '../../request/index.js'
import { caseLetter, DOCUMENT } from '../case/letter.lt.js'
import { complaintNoun } from '../case/noun.lt.js'
import { date } from '../kit/words.lt.js'
import type { ComplaintLetterTexts, ComplaintToSay } from './texts.js'

/** What a complaint is about, after "skundą". */
const grounds: Readonly<Record<ComplaintGround, string>> = {
  'granted-in-part': 'dėl tik iš dalies patenkinto prašymo',
  rejected: 'dėl atmesto prašymo',
  inaction: 'dėl to, kad į prašymą nereaguota',
}

/** "Jūsų skundą dėl atmesto prašymo, gautą 2026 m. kovo 2 d.": "Jūsų gautą" would make the person its recipient. */
export const complaintOf = ({ receivedOn, represented, ground }: ComplaintToSay): string =>
  `${represented ? 'Jūsų atstovo pateiktą skundą' : 'Jūsų skundą'} ${ground === null ? 'dėl Jūsų prašymo' : grounds[ground]}, gautą ${date(receivedOn)}`

const alike = caseLetter(complaintNoun, complaintOf)

/** The sentences of a letter on a complaint. */
export const letter: ComplaintLetterTexts = {
  ...alike,
  upheld: 'skundas tenkinamas, todėl prašymas peržiūrėtas',
  dismissed: 'skundas atmetamas',
  outcome: {
    granted: 'peržiūrėtas prašymas tenkinamas visas',
    'granted-in-part': 'peržiūrėtas prašymas tenkinamas iš dalies',
    rejected: 'peržiūrėtas prašymas atmetamas',
  },
  implementation: (day) => `tenkinamus prašymo reikalavimus Įstaiga įgyvendins iki ${date(day)} imtinai`,
  reasons: 'skundo atmetimo priežastys',
  complaint: 'jei su nauju sprendimu dėl prašymo nesutinkate, Įstaigai vėl galite pateikti skundą',
  remedies: (to) =>
    `${to === 'subject' ? 'galite' : 'duomenų subjektas gali'} skųstis Valstybinei duomenų apsaugos inspekcijai, taip pat kreiptis į teismą; šias teises suteikia ne Aprašas, o Bendrasis duomenų apsaugos reglamentas (toliau – BDAR)`,
  refusal: {
    ...alike.refusal,
    repeat: (complaint) =>
      `vadovaudamasi ${DOCUMENT}, Įstaiga atsisako nagrinėti ${complaintOf(complaint)}, nes į ankstesnį skundą dėl to paties prašymo, grįstą tomis pačiomis priežastimis, jau atsakyta`,
  },
}
