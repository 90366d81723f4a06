import type { Reply, ReplyWay } from '../../case/index.js'
import type { Cited } from '../kit/references.js'
import { cite } from '../kit/references.lt.js'
import { withoutStop } from '../kit/sentences.js'
import { date } from '../kit/words.lt.js'
import type { LetterTexts, RequestToSay } from './texts.js'

/** The ways of a reply after "teikiamas". */
const ways: Readonly<Record<ReplyWay, string>> = {
  email: 'elektroniniu paštu',
  post: 'paštu',
  'in-person': 'Įstaigoje',
  phone: 'telefonu',
  'e-delivery': 'naudojantis E. pristatymo sistema',
}

/** The document, in the instrumental, as a letter names it first. */
export const DOCUMENT = 'Duomenų subjektų teisių įgyvendinimo tvarkos aprašu (toliau – Aprašas)'

/** "Jūsų prašymą, gautą 2026 m. vasario 2 d.". */
export const requestOf = ({ receivedOn, represented }: RequestToSay): string =>
  `${represented ? 'Jūsų atstovo pateiktą prašymą' : 'Jūsų prašymą'}, gautą ${date(receivedOn)}`

const wayOf = ({ way, address }: Reply): string =>
  `${ways[way]}${address === null ? '' : ` (${withoutStop(address)})`}`

/** The way of a reply to what is named in the locative, and why that way. */
export const replyTo =
  (named: string, clauses: Cited) =>
  (reply: Reply): readonly [string, ...string[]] => {
    const { because, obstacle } = reply
    const where = cite(...clauses)
    if (because === 'named')
      return [`šis raštas teikiamas ${wayOf(reply)}, kaip pageidauta ${named} ${where}`]
    const why =
      obstacle === null
        ? `atsakymo būdas ${named} nenurodytas ${where}`
        : `${named} nurodytu būdu rašto pateikti negalima, nes ${withoutStop(obstacle)} ${where}`
    const how =
      because === 'no-contact'
        ? `${obstacle === null ? 'kontaktinių' : 'kitų kontaktinių'} duomenų Įstaiga neturi, todėl šį raštą galima atsiimti Įstaigoje ${where}`
        : `todėl šis raštas teikiamas turimais kontaktiniais duomenimis: ${wayOf(reply)} ${where}`
    return [why, how]
  }

/** Reasons in the words of who gave them. */
export const reasonsOf =
  (opening: string) =>
  (reasons: readonly string[]): string =>
    `${opening}: ${reasons.map(withoutStop).join('; ')}`

/** The sentences of a letter. */
export const letter: LetterTexts = {
  examined: (request) =>
    request.reexamined
      ? `vadovaudamasi ${DOCUMENT} ir patenkinusi skundą, Įstaiga iš naujo išnagrinėjo ${requestOf(request)} ${cite('adakavas:59')}`
      : `vadovaudamasi ${DOCUMENT}, Įstaiga išnagrinėjo ${requestOf(request)} ${cite('adakavas:47')}`,
  outcome: {
    granted: () => `prašymas tenkinamas ${cite('adakavas:47')}`,
    'granted-in-part': () => `prašymas tenkinamas iš dalies ${cite('adakavas:47')}`,
    rejected: () => `prašymas atmetamas ${cite('adakavas:47')}`,
  },
  implementation: (day) =>
    `tenkinamus prašymo reikalavimus Įstaiga įgyvendins iki ${date(day)} imtinai ${cite('adakavas:47')}`,
  effectiveFrom: (day) =>
    `sutikimas laikomas atšauktu nuo ${date(day)}; iki tol juo grįstas duomenų tvarkymas lieka teisėtas ${cite('adakavas:33', 'adakavas:34')}`,
  furtherReasons: reasonsOf(`kitos sprendimo priežastys ${cite('adakavas:47')}`),
  reply: replyTo('prašyme', ['adakavas:42']),
  complaint: () =>
    `jei su šiuo sprendimu nesutinkate, galite pateikti skundą Įstaigai Aprašo XII skyriuje nustatyta tvarka ${cite('adakavas:47', 'adakavas:48')}`,
  complaintProcedure: () =>
    `skundų Įstaigai teikimo ir nagrinėjimo tvarka nustatyta Aprašo XII skyriuje ${cite('adakavas:48')}`,
  remedies: (to) =>
    `be to, ${to === 'subject' ? 'galite' : 'duomenų subjektas gali'} pateikti skundą Valstybinei duomenų apsaugos inspekcijai ir kreiptis į teismą; šias teises suteikia ne Aprašas, o Bendrasis duomenų apsaugos reglamentas (toliau – BDAR) ${cite('gdpr:12(4)', 'gdpr:77', 'gdpr:79')}`,
  refusal: {
    unfounded: (request) =>
      `vadovaudamasi ${DOCUMENT}, Įstaiga atsisako pateikti atsakymą į ${requestOf(request)} ${cite('adakavas:43.1')}`,
    unidentified: (request) =>
      `vadovaudamasi ${DOCUMENT}, Įstaiga atsisako nagrinėti ${requestOf(request)}, nes per nustatytą terminą nepateikta papildoma informacija ir nesiimta kitų priemonių Jūsų tapatybei patvirtinti ${cite('adakavas:44')}`,
    unauthorised: ({ receivedOn }) =>
      `vadovaudamasi ${DOCUMENT}, Įstaiga atsisako priimti Jūsų kaip atstovo pateiktą prašymą, gautą ${date(receivedOn)}, nes nepateikti Jūsų teises patvirtinantys dokumentai ${cite('adakavas:45')}`,
  },
  finding: (finding) => {
    const where = cite('adakavas:43')
    switch (finding.kind) {
      case 'manifestly-unfounded':
        return `nustatyta, kad prašymas akivaizdžiai nepagrįstas ${where}`
      case 'excessive':
        return `nustatyta, kad prašymas neproporcingas ${where}`
      case 'repetitive': {
        const { id, answeredOn } = finding.earlier
        return `nustatyta, kad prašymo turinys pasikartoja: į ankstesnį tokio paties turinio prašymą (${withoutStop(id)}) atsakyta ${date(answeredOn)} ${where}`
      }
    }
  },
  refusalReasons: {
    unfounded: reasonsOf(`atsisakymo priežastys ${cite('adakavas:43.1')}`),
    unidentified: reasonsOf(`atsisakymo priežastys ${cite('adakavas:44')}`),
    unauthorised: reasonsOf(`atsisakymo priežastys ${cite('adakavas:45')}`),
  },
}
