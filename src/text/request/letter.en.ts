import type { Reply, ReplyWay } from '../../case/index.js'
import { withoutStop } from '../kit/sentences.js'
import { date } from '../kit/words.en.js'
import type { LetterTexts, ReplyTexts, RequestToSay } from './texts.js'

const ways: Readonly<Record<ReplyWay, string>> = {
  email: 'by email',
  post: 'by post',
  'in-person': 'in person at the Institution',
  phone: 'by phone',
  'e-delivery': 'through the electronic delivery system',
}

/** The document, as a letter names it first. */
export const DOCUMENT = 'its procedure on the rights of data subjects (the Procedure)'

/** "your request, received on 2 February 2026". */
export const requestOf = ({ receivedOn, represented }: RequestToSay): string =>
  `${represented ? 'the request of your representative' : 'your request'}, received on ${date(receivedOn)}`

const wayOf = ({ way, address }: Reply): string =>
  `${ways[way]}${address === null ? '' : ` (${withoutStop(address)})`}`

/** The way of a reply to what is named, and why that way. */
export const replyTo = (named: string): ReplyTexts => ({
  asNamed: (reply) => `this letter is given ${wayOf(reply)}, as the ${named} asks`,
  noneNamed: `the ${named} names no way of reply`,
  hindered: (obstacle) =>
    `it cannot be given in the way that the ${named} names, because ${withoutStop(obstacle)}`,
  noContact: 'the Institution holds no contact, so that this letter can be collected there',
  noOtherContact: 'the Institution holds no other contact, so that this letter can be collected there',
  throughContact: (reply) =>
    `this letter is therefore given through a contact that the Institution holds: ${wayOf(reply)}`,
})

/** The sentences of a letter. */
export const letter: LetterTexts = {
  examined: (request) => `under ${DOCUMENT}, the Institution has examined ${requestOf(request)}`,
  examinedAnew: (request) =>
    `under ${DOCUMENT}, the Institution has upheld the complaint and examined ${requestOf(request)}, anew`,
  outcome: {
    granted: 'the request is granted',
    'granted-in-part': 'the request is granted in part',
    rejected: 'the request is rejected',
  },
  implementation: (day) => `the Institution will carry out what is granted by ${date(day)}`,
  effectiveFrom: (day) =>
    `the consent counts as withdrawn from ${date(day)}; processing that rested on it before stays lawful`,
  furtherReasons: 'further reasons for the decision',
  reply: replyTo('request'),
  complaint:
    'if you do not agree with this decision, you may complain to the Institution as Chapter XII of the Procedure provides',
  complaintProcedure:
    'how complaints to the Institution are filed and examined is set out in Chapter XII of the Procedure',
  remedies: (to) =>
    `besides, ${to === 'subject' ? 'you' : 'the data subject'} may complain to the State Data Protection Inspectorate (VDAI) and go to court; this right comes from the General Data Protection Regulation (GDPR), not from the Procedure`,
  refusal: {
    unfounded: (request) => `under ${DOCUMENT}, the Institution refuses to answer ${requestOf(request)}`,
    unidentified: (request) =>
      `under ${DOCUMENT}, the Institution refuses to examine ${requestOf(request)}, because what is needed to confirm your identity was not supplied in the time set`,
    unauthorised: ({ receivedOn }) =>
      `under ${DOCUMENT}, the Institution refuses to accept the request that you filed as a representative, received on ${date(receivedOn)}, because no documents were shown that prove your right to act`,
  },
  finding: (finding) => {
    switch (finding.kind) {
      case 'manifestly-unfounded':
        return 'the request was found to be manifestly unfounded'
      case 'excessive':
        return 'the request was found to be disproportionate'
      case 'repetitive': {
        const { id, answeredOn } = finding.earlier
        return `the content of the request was found to be repetitive: an earlier request of the same content (${withoutStop(id)}) was answered on ${date(answeredOn)}`
      }
    }
  },
  refusalReasons: 'the reasons for the refusal',
}
