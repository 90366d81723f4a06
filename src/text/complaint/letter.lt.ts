import type { ComplaintGround } from '../../request/index.js'
import { caseLetter } from '../case/letter.lt.js'
import { complaintNoun } from '../case/noun.lt.js'
import { withoutStop } from '../kit/sentences.js'
import { date, list } from '../kit/words.lt.js'
import type { ComplaintLetterTexts, ComplaintToSay } from './texts.js'

/** What a complaint is about. */
const grounds: Readonly<Record<ComplaintGround, string>> = {
  'granted-in-part': 'dėl tik iš dalies patenkinto prašymo',
  rejected: 'dėl atmesto prašymo',
  inaction: 'dėl neveikimo nagrinėjant Jūsų prašymą',
}

/** "2026 m. kovo 2 d. gautą Jūsų skundą dėl atmesto prašymo (Nr. P1, gautas 2026 m. vasario 2 d.)". */
export const complaintOf = ({ receivedOn, represented, ground, request }: ComplaintToSay): string =>
  `${date(receivedOn)} gautą ${represented ? 'Jūsų atstovo pateiktą skundą' : 'Jūsų skundą'} ${ground === null ? 'dėl Jūsų prašymo' : grounds[ground]} (Nr. ${withoutStop(request.id)}, gautas ${date(request.receivedOn)})`

const { refusal, reply } = caseLetter(complaintNoun, complaintOf)

/** The sentences of a letter on a complaint. */
export const letter: ComplaintLetterTexts = {
  reply,
  upheld: (complaint) => `Įstaiga išnagrinėjo ${complaintOf(complaint)} ir nusprendė skundą patenkinti`,
  dismissed: (complaint) => `Įstaiga išnagrinėjo ${complaintOf(complaint)} ir nusprendė skundą atmesti`,
  outcome: {
    granted: 'prašymas peržiūrėtas ir tenkinamas visa apimtimi',
    'granted-in-part': 'prašymas peržiūrėtas ir tenkinamas iš dalies',
    rejected: 'prašymas peržiūrėtas ir atmetamas',
  },
  outcomeAtLast: {
    granted: 'prašymas išnagrinėtas ir tenkinamas visa apimtimi',
    'granted-in-part': 'prašymas išnagrinėtas ir tenkinamas iš dalies',
    rejected: 'prašymas išnagrinėtas ir atmetamas',
  },
  reasons: 'skundo atmetimo priežastys',
  complaint: 'jei su nauju sprendimu dėl prašymo nesutinkate, Įstaigai vėl galite pateikti skundą',
  remedies: (to) =>
    `${to === 'subject' ? 'galite' : 'duomenų subjektas gali'} pateikti skundą Valstybinei duomenų apsaugos inspekcijai ir kreiptis į teismą`,
  refusal: {
    ...refusal,
    repeat: (complaint, repeated) =>
      `Įstaiga atsisako nagrinėti ${complaintOf(complaint)}, nes į ankstesnį skundą dėl to paties prašymo, grįstą tomis pačiomis priežastimis, jau atsakyta (${list(repeated.map(({ id, answeredOn }) => `skundas Nr. ${withoutStop(id)}, atsakyta ${date(answeredOn)}`))})`,
  },
}
