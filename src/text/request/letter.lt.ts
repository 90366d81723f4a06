import type { Reply, ReplyWay } from '../../case/index.js'
import { withoutStop } from '../kit/sentences.js'
import { date } from '../kit/words.lt.js'
import type { LetterTexts, ReplyTexts, RequestToSay } from './texts.js'

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
export const replyTo = (named: string): ReplyTexts => ({
  asNamed: (reply) => `šis raštas teikiamas ${wayOf(reply)}, kaip pageidauta ${named}`,
  noneNamed: `atsakymo būdas ${named} nenurodytas`,
  hindered: (obstacle) => `${named} nurodytu būdu rašto pateikti negalima, nes ${withoutStop(obstacle)}`,
  noContact: 'kontaktinių duomenų Įstaiga neturi, todėl šį raštą galima atsiimti Įstaigoje',
  noOtherContact: 'kitų kontaktinių duomenų Įstaiga neturi, todėl šį raštą galima atsiimti Įstaigoje',
  throughContact: (reply) => `todėl šis raštas teikiamas turimais kontaktiniais duomenimis: ${wayOf(reply)}`,
})

/** The sentences of a letter. */
export const letter: LetterTexts = {
  examined: (request) => `vadovaudamasi ${DOCUMENT}, Įstaiga išnagrinėjo ${requestOf(request)}`,
  examinedAnew: (request) =>
    `vadovaudamasi ${DOCUMENT} ir patenkinusi skundą, Įstaiga iš naujo išnagrinėjo ${requestOf(request)}`,
  outcome: {
    granted: 'prašymas tenkinamas',
    'granted-in-part': 'prašymas tenkinamas iš dalies',
    rejected: 'prašymas atmetamas',
  },
  implementation: (day) => `tenkinamus prašymo reikalavimus Įstaiga įgyvendins iki ${date(day)} imtinai`,
  effectiveFrom: (day) =>
    `sutikimas laikomas atšauktu nuo ${date(day)}; iki tol juo grįstas duomenų tvarkymas lieka teisėtas`,
  furtherReasons: 'kitos sprendimo priežastys',
  reply: replyTo('prašyme'),
  complaint:
    'jei su šiuo sprendimu nesutinkate, galite pateikti skundą Įstaigai Aprašo XII skyriuje nustatyta tvarka',
  complaintProcedure: 'skundų Įstaigai teikimo ir nagrinėjimo tvarka nustatyta Aprašo XII skyriuje',
  remedies: (to) =>
    `be to, ${to === 'subject' ? 'galite' : 'duomenų subjektas gali'} pateikti skundą Valstybinei duomenų apsaugos inspekcijai ir kreiptis į teismą; šias teises suteikia ne Aprašas, o Bendrasis duomenų apsaugos reglamentas (toliau – BDAR)`,
  refusal: {
    unfounded: (request) =>
      `vadovaudamasi ${DOCUMENT}, Įstaiga atsisako pateikti atsakymą į ${requestOf(request)}`,
    unidentified: (request) =>
      `vadovaudamasi ${DOCUMENT}, Įstaiga atsisako nagrinėti ${requestOf(request)}, nes per nustatytą terminą nepateikta papildoma informacija ir nesiimta kitų priemonių Jūsų tapatybei patvirtinti`,
    unauthorised: ({ receivedOn }) =>
      `vadovaudamasi ${DOCUMENT}, Įstaiga atsisako priimti Jūsų kaip atstovo pateiktą prašymą, gautą ${date(receivedOn)}, nes nepateikti Jūsų teises patvirtinantys dokumentai`,
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
