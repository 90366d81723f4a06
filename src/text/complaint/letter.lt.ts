import type { ComplaintGround } from '../../request/index.js'
import { cite } from '../kit/references.lt.js'
import { date } from '../kit/words.lt.js'
import { DOCUMENT, reasonsOf, replyTo } from '../request/letter.lt.js'
import type { ComplaintLetterTexts, ComplaintToSay } from './texts.js'

/** What a complaint is about, after "skundą". */
const grounds: Readonly<Record<ComplaintGround, string>> = {
  'granted-in-part': 'dėl tik iš dalies patenkinto prašymo',
  rejected: 'dėl atmesto prašymo',
  inaction: 'dėl to, kad į prašymą nereaguota',
}

/** "Jūsų skundą dėl atmesto prašymo, gautą 2026 m. kovo 2 d.": "Jūsų gautą" would make the person its recipient. */
export const complaintOf = ({ receivedOn, represented, ground }: ComplaintToSay): string =>
  `${represented ? 'Jūsų atstovo pateiktą skundą' : 'Jūsų skundą'} ${grounds[ground]}, gautą ${date(receivedOn)}`

/** The sentences of a letter on a complaint. */
export const letter: ComplaintLetterTexts = {
  examined: (complaint) =>
    `vadovaudamasi ${DOCUMENT}, Įstaiga išnagrinėjo ${complaintOf(complaint)} ${cite('adakavas:59')}`,
  upheld: () => `skundas tenkinamas, todėl prašymas peržiūrėtas ${cite('adakavas:59')}`,
  dismissed: () => `skundas atmetamas ${cite('adakavas:59')}`,
  outcome: {
    granted: () => `peržiūrėtas prašymas tenkinamas visas ${cite('adakavas:59')}`,
    'granted-in-part': () => `peržiūrėtas prašymas tenkinamas iš dalies ${cite('adakavas:59')}`,
    rejected: () => `peržiūrėtas prašymas atmetamas ${cite('adakavas:59')}`,
  },
  implementation: (day) =>
    `tenkinamus prašymo reikalavimus Įstaiga įgyvendins iki ${date(day)} imtinai ${cite('adakavas:59')}`,
  furtherReasons: reasonsOf(`kitos sprendimo priežastys ${cite('adakavas:59')}`),
  reasons: reasonsOf(`skundo atmetimo priežastys ${cite('adakavas:59')}`),
  reply: replyTo('skunde', ['adakavas:53']),
  complaint: () =>
    `jei su nauju sprendimu dėl prašymo nesutinkate, Įstaigai vėl galite pateikti skundą ${cite('adakavas:47', 'adakavas:48')}`,
  remedies: (to) =>
    `${to === 'subject' ? 'galite' : 'duomenų subjektas gali'} skųstis Valstybinei duomenų apsaugos inspekcijai, taip pat kreiptis į teismą; šias teises suteikia ne Aprašas, o Bendrasis duomenų apsaugos reglamentas (toliau – BDAR) ${cite('gdpr:12(4)', 'gdpr:77', 'gdpr:79')}`,
  refusal: {
    repeat: (complaint) =>
      `vadovaudamasi ${DOCUMENT}, Įstaiga atsisako nagrinėti ${complaintOf(complaint)}, nes į ankstesnį skundą dėl to paties prašymo, grįstą tomis pačiomis priežastimis, jau atsakyta ${cite('adakavas:56')}`,
    unidentified: (complaint) =>
      `vadovaudamasi ${DOCUMENT}, Įstaiga atsisako nagrinėti ${complaintOf(complaint)}, nes per nustatytą terminą nepateikta papildoma informacija ir nesiimta kitų priemonių Jūsų tapatybei patvirtinti ${cite('adakavas:44', 'adakavas:55')}`,
    unauthorised: ({ receivedOn }) =>
      `vadovaudamasi ${DOCUMENT}, Įstaiga atsisako priimti Jūsų kaip atstovo pateiktą skundą, gautą ${date(receivedOn)}, nes nepateikti Jūsų teises patvirtinantys dokumentai ${cite('adakavas:57')}`,
  },
  refusalReasons: {
    repeat: reasonsOf(`atsisakymo priežastys ${cite('adakavas:56')}`),
    unidentified: reasonsOf(`atsisakymo priežastys ${cite('adakavas:44', 'adakavas:55')}`),
    unauthorised: reasonsOf(`atsisakymo priežastys ${cite('adakavas:57')}`),
  },
}
