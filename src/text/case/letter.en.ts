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

/** The document, as a letter names it first. */
export const DOCUMENT = 'its procedure on the rights of data subjects (the Procedure)'

const wayOf = ({ way, address }: Reply): string =>
  `${ways[way]}${address === null ? '' : ` (${withoutStop(address)})`}`

/** What letters on a request and on a complaint say alike. */
export const caseLetter = <About extends RequestToSay>(
  { noun }: CaseNoun,
  caseOf: (about: About) => string,
): CaseLetterTexts<About> => ({
  examined: (about) => `under ${DOCUMENT}, the Institution has examined ${caseOf(about)}`,
  reply: {
    asNamed: (reply) => `this letter is given ${wayOf(reply)}, as the ${noun} asks`,
    noneNamed: `the ${noun} names no way of reply`,
    hindered: (obstacle) =>
      `it cannot be given in the way that the ${noun} names, because ${withoutStop(obstacle)}`,
    noAddress: `the Institution holds no contact for the way of reply that the ${noun} names`,
    noContact: 'the Institution holds no contact, so that this letter can be collected there',
    noOtherContact: 'the Institution holds no other contact, so that this letter can be collected there',
    throughContact: (reply) =>
      `this letter is therefore given through a contact that the Institution holds: ${wayOf(reply)}`,
  },
  refusal: {
    unidentified: (about) =>
      `under ${DOCUMENT}, the Institution refuses to examine ${caseOf(about)}, because what is needed to confirm your identity was not supplied in the time set`,
    unauthorised: ({ receivedOn }) =>
      `under ${DOCUMENT}, the Institution refuses to accept the ${noun} that you filed as a representative, received on ${date(receivedOn)}, because no documents were shown that prove your right to act`,
  },
})
