import type { Reply, ReplyWay } from '../../case/index.js'
import { withoutStop } from '../kit/sentences.js'
import { date } from '../kit/words.en.js'
import type { RequestToSay } from '../request/texts.js'
import type { CaseNoun } from './noun.en.js'
import type { CaseLetterTexts } from './texts.js'

/** The ways of a reply. */
export const ways: Readonly<Record<ReplyWay, string>> = {
  email: 'by email',
  post: 'by post',
  'in-person': 'in person at the Institution',
  phone: 'by phone',
  'e-delivery': 'through the electronic delivery system',
}

/** How a letter goes by each way. */
const sending: Readonly<Record<ReplyWay, string>> = {
  email: 'sent by email',
  post: 'sent by post',
  'in-person': 'handed over at the Institution',
  phone: 'by phone',
  'e-delivery': 'sent through the electronic delivery system',
}

const at = ({ address }: Reply): string => (address === null ? '' : ` (${withoutStop(address)})`)

/** What letters on a request and on a complaint say alike. */
export const caseLetter = <About extends RequestToSay>(
  { noun }: CaseNoun,
  caseOf: (about: About) => string,
): CaseLetterTexts<About> => ({
  reply: {
    sent: (reply, tells) =>
      reply.way === 'phone'
        ? `${tells === 'decision' ? 'the decision' : 'the content of this letter'} is told by phone${at(reply)}`
        : `${sending[reply.way]}${at(reply)}`,
    kept: 'this letter is kept on file and can be collected at the Institution',
    collect: 'this letter can be collected at the Institution',
    asNamed: (sent) => `${sent}, as the ${noun} asks`,
    noneNamed: (sent) => `${sent}, because the ${noun} names no way of reply`,
    hindered: (sent, obstacle) =>
      `${sent}, because it could not be given in the way that the ${noun} names: ${withoutStop(obstacle)}`,
    hinderedWithout: (sent, obstacle) =>
      `${sent}, because the Institution holds no other contact, and it could not be given in the way that the ${noun} names: ${withoutStop(obstacle)}`,
    noAddress: (sent) =>
      `${sent}, because the Institution holds no contact for the way of reply that the ${noun} names`,
    noContact: (sent) => `${sent}, because the Institution holds no contact`,
  },
  refusal: {
    unidentified: (about, { on, due }) =>
      `the Institution refuses to examine ${caseOf(about)}, because what is needed to confirm your identity was not supplied by ${date(due)}, the day set in our letter of ${date(on)}`,
    unauthorised: ({ receivedOn }) =>
      `the Institution refuses to accept the ${noun} that you filed for the data subject, received on ${date(receivedOn)}, because no documents were shown that prove your right to act`,
  },
})
