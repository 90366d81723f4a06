import type { Reply, ReplyWay } from '../../case/index.js'
import { withoutStop } from '../kit/sentences.js'
import { date } from '../kit/words.lt.js'
import type { RequestToSay } from '../request/texts.js'
import type { CaseNoun } from './noun.lt.js'
import type { CaseLetterTexts } from './texts.js'

/** The ways of a reply after "teikiamas". */
export const ways: Readonly<Record<ReplyWay, string>> = {
  email: 'elektroniniu paštu',
  post: 'paštu',
  'in-person': 'Įstaigoje',
  phone: 'telefonu',
  'e-delivery': 'naudojantis E. pristatymo sistema',
}

/** The document, in the instrumental, as a letter names it first. */
export const DOCUMENT = 'Duomenų subjektų teisių įgyvendinimo tvarkos aprašu (toliau – Aprašas)'

const wayOf = ({ way, address }: Reply): string =>
  `${ways[way]}${address === null ? '' : ` (${withoutStop(address)})`}`

/** What letters on a request and on a complaint say alike; which of them, in the accusative. */
export const caseLetter = <About extends RequestToSay>(
  { accusative, locative }: CaseNoun,
  caseOf: (about: About) => string,
): CaseLetterTexts<About> => ({
  examined: (about) => `vadovaudamasi ${DOCUMENT}, Įstaiga išnagrinėjo ${caseOf(about)}`,
  reply: {
    asNamed: (reply) => `šis raštas teikiamas ${wayOf(reply)}, kaip pageidauta ${locative}`,
    noneNamed: `atsakymo būdas ${locative} nenurodytas`,
    hindered: (obstacle) => `${locative} nurodytu būdu rašto pateikti negalima, nes ${withoutStop(obstacle)}`,
    noAddress: `${locative} nurodytam atsakymo būdui reikalingų kontaktinių duomenų Įstaiga neturi`,
    noContact: 'kontaktinių duomenų Įstaiga neturi, todėl šį raštą galima atsiimti Įstaigoje',
    noOtherContact: 'kitų kontaktinių duomenų Įstaiga neturi, todėl šį raštą galima atsiimti Įstaigoje',
    throughContact: (reply) =>
      `todėl šis raštas teikiamas turimais kontaktiniais duomenimis: ${wayOf(reply)}`,
  },
  refusal: {
    unidentified: (about) =>
      `vadovaudamasi ${DOCUMENT}, Įstaiga atsisako nagrinėti ${caseOf(about)}, nes per nustatytą terminą nepateikta papildoma informacija ir nesiimta kitų priemonių Jūsų tapatybei patvirtinti`,
    unauthorised: ({ receivedOn }) =>
      `vadovaudamasi ${DOCUMENT}, Įstaiga atsisako priimti Jūsų kaip atstovo pateiktą ${accusative}, gautą ${date(receivedOn)}, nes nepateikti Jūsų teises patvirtinantys dokumentai`,
  },
})
