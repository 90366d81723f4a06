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
  phone: 'by telephone',
  'e-delivery': 'through the electronic delivery system',
}

/** How a letter goes by each way. */
const sending: Readonly<Record<ReplyWay, string>> = {
  email: 'sent by email',
  post: 'sent by post',
  'in-person': 'handed over at the Institution',
  phone: 'by telephone',
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
        ? `you are informed of ${tells === 'decision' ? 'the decision' : 'the content of this letter'} by telephone${at(reply)}`
        : `${sending[reply.way]}${at(reply)}`,
    kept: 'this letter is kept on file and can be collected at the Institution',
    collect: 'this letter can be collected at the Institution',
    asNamed: (sent) => `${sent}, as requested`,
    noneNamed: (sent) => `${sent}, because the ${noun} does not say how the answer should be sent`,
    hindered: (sent, obstacle) =>
      `${sent}, because the way requested was not possible: ${withoutStop(obstacle)}`,
    hinderedWithout: (sent, obstacle) =>
      `${sent}, because the Institution holds no other contact details for you, and the way requested was not possible: ${withoutStop(obstacle)}`,
    noAddress: (sent) =>
      `${sent}, because the Institution holds no contact details for the way of reply requested`,
    noContact: (sent) => `${sent}, because the Institution holds no contact details for you`,
  },
  refusal: {
    unidentified: (about, { on, due }) =>
      `the Institution refuses to examine ${caseOf(about)}, because proof of your identity was not supplied by ${date(due)}, the day set in our letter of ${date(on)}`,
    unauthorised: ({ receivedOn }) =>
      `the Institution refuses to accept the ${noun} that you filed for the data subject, received on ${date(receivedOn)}, because no documents proving your authority to act were presented`,
  },
})
