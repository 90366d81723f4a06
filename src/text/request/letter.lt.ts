import { caseLetter, DOCUMENT } from '../case/letter.lt.js'
import { requestNoun } from '../case/noun.lt.js'
import { withoutStop } from '../kit/sentences.js'
import { date } from '../kit/words.lt.js'
import type { LetterTexts, RequestToSay } from './texts.js'

/** "Jūsų prašymą, gautą 2026 m. vasario 2 d.". */
export const requestOf = ({ receivedOn, represented }: RequestToSay): string =>
  `${represented ? 'Jūsų atstovo pateiktą prašymą' : 'Jūsų prašymą'}, gautą ${date(receivedOn)}`

const alike = caseLetter(requestNoun, requestOf)

/** The sentences of a letter. */
export const letter: LetterTexts = {
  ...alike,
  examinedAnew: (request) =>
    `vadovaudamasi ${DOCUMENT} ir patenkinusi skundą, Įstaiga iš naujo išnagrinėjo ${requestOf(request)}`,
  outcome: {
    granted: 'prašymas tenkinamas',
    'granted-in-part': 'prašymas tenkinamas iš dalies',
    rejected: 'prašymas atmetamas',
  },
  implementation: (day) => `tenkinamus prašymo reikalavimus Įstaiga įgyvendins iki ${date(day)} imtinai`,
  nothingToCarryOut: 'be šio atsakymo nieko daugiau įgyvendinti nereikia',
  complexity: (words) => `ši diena nustatyta atsižvelgiant į sudėtingumą: ${withoutStop(words)}`,
  furtherReasons: 'kitos sprendimo priežastys',
  complaint:
    'jei su šiuo sprendimu nesutinkate, galite pateikti skundą Įstaigai Aprašo XII skyriuje nustatyta tvarka',
  complaintProcedure: 'skundų Įstaigai teikimo ir nagrinėjimo tvarka nustatyta Aprašo XII skyriuje',
  remedies: (to) =>
    `be to, ${to === 'subject' ? 'galite' : 'duomenų subjektas gali'} pateikti skundą Valstybinei duomenų apsaugos inspekcijai ir kreiptis į teismą; šias teises suteikia ne Aprašas, o Bendrasis duomenų apsaugos reglamentas (toliau – BDAR)`,
  refusal: {
    ...alike.refusal,
    unfounded: (request) =>
      `vadovaudamasi ${DOCUMENT}, Įstaiga atsisako pateikti atsakymą į ${requestOf(request)}`,
  },
  finding: (finding) => {
    switch (finding.kind) {
      case 'manifestly-unfounded':
        return 'nustatyta, kad prašymas akivaizdžiai nepagrįstas'
      case 'excessive':
        return 'nustatyta, kad prašymas neproporcingas'
      case 'repetitive': {
        const { id, answeredOn } = finding.earlier
        return `nustatyta, kad prašymo turinys pasikartoja: į ankstesnį tokio paties turinio prašymą (${withoutStop(id)}) atsakyta ${date(answeredOn)}`
      }
    }
  },
  refusalReasons: 'atsisakymo priežastys',
}
