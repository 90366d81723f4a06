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

/** How a letter goes by each way. */
const sending: Readonly<Record<ReplyWay, string>> = {
  email: 'siunčiama elektroniniu paštu',
  post: 'siunčiama paštu',
  'in-person': 'šis raštas įteikiamas Įstaigoje',
  phone: 'telefonu',
  'e-delivery': 'siunčiama per E. pristatymo sistemą',
}

const at = ({ address }: Reply): string => (address === null ? '' : ` (${withoutStop(address)})`)

/** What letters on a request and on a complaint say alike; which of them, in the accusative. */
export const caseLetter = <About extends RequestToSay>(
  { accusative, locative }: CaseNoun,
  caseOf: (about: About) => string,
): CaseLetterTexts<About> => ({
  reply: {
    sent: (reply, tells) =>
      reply.way === 'phone'
        ? `apie ${tells === 'decision' ? 'sprendimą' : 'tai, kas šiame rašte nurodyta,'} pranešama telefonu${at(reply)}`
        : `${sending[reply.way]}${at(reply)}`,
    kept: 'šis raštas saugomas byloje, jį galima atsiimti Įstaigoje',
    collect: 'šį raštą galima atsiimti Įstaigoje',
    asNamed: (sent) => `${sent}, kaip pageidauta ${locative}`,
    noneNamed: (sent) => `${sent}, nes atsakymo būdas ${locative} nenurodytas`,
    hindered: (sent, obstacle) =>
      `${sent}, nes ${locative} nurodytu būdu rašto pateikti nepavyko: ${withoutStop(obstacle)}`,
    hinderedWithout: (sent, obstacle) =>
      `${sent}, nes kitų kontaktinių duomenų Įstaiga neturi, o ${locative} nurodytu būdu rašto pateikti nepavyko: ${withoutStop(obstacle)}`,
    noAddress: (sent) =>
      `${sent}, nes ${locative} nurodytam atsakymo būdui reikalingų kontaktinių duomenų Įstaiga neturi`,
    noContact: (sent) => `${sent}, nes kontaktinių duomenų Įstaiga neturi`,
  },
  refusal: {
    unidentified: (about, { on, due }) =>
      `Įstaiga atsisako nagrinėti ${caseOf(about)}, nes iki ${date(due)} imtinai, kaip prašyta ${date(on)} raštu, nepateikta papildoma informacija ir nesiimta kitų priemonių Jūsų tapatybei patvirtinti`,
    unauthorised: ({ receivedOn }) =>
      `Įstaiga atsisako priimti ${date(receivedOn)} gautą ${accusative}, kurį pateikėte duomenų subjekto vardu, nes nepateikti Jūsų teisę atstovauti patvirtinantys dokumentai`,
  },
})
