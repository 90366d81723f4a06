import type { Reply, ReplyWay } from '../../case/index.js'
import { cite } from '../kit/references.en.js'
import type { Cited } from '../kit/references.js'
import { withoutStop } from '../kit/sentences.js'
import { date } from '../kit/words.en.js'
import type { LetterTexts, RequestToSay } from './texts.js'

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

/** The way of a reply, and why that way. */
export const replyTo =
  (named: string, clauses: Cited) =>
  (reply: Reply): readonly [string, ...string[]] => {
    const { because, obstacle } = reply
    const where = cite(...clauses)
    if (because === 'named') return [`this letter is given ${wayOf(reply)}, as the ${named} asks ${where}`]
    const why =
      obstacle === null
        ? `the ${named} names no way of reply ${where}`
        : `it cannot be given in the way that the ${named} names, because ${withoutStop(obstacle)} ${where}`
    const how =
      because === 'no-contact'
        ? `the Institution holds no ${obstacle === null ? 'contact' : 'other contact'}, so that this letter can be collected there ${where}`
        : `this letter is therefore given through a contact that the Institution holds: ${wayOf(reply)} ${where}`
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
      ? `under ${DOCUMENT}, the Institution has upheld the complaint and examined ${requestOf(request)}, anew ${cite('adakavas:59')}`
      : `under ${DOCUMENT}, the Institution has examined ${requestOf(request)} ${cite('adakavas:47')}`,
  outcome: {
    granted: () => `the request is granted ${cite('adakavas:47')}`,
    'granted-in-part': () => `the request is granted in part ${cite('adakavas:47')}`,
    rejected: () => `the request is rejected ${cite('adakavas:47')}`,
  },
  implementation: (day) =>
    `the Institution will carry out what is granted by ${date(day)} ${cite('adakavas:47')}`,
  effectiveFrom: (day) =>
    `the consent counts as withdrawn from ${date(day)}; processing that rested on it before stays lawful ${cite('adakavas:33', 'adakavas:34')}`,
  furtherReasons: reasonsOf(`further reasons for the decision ${cite('adakavas:47')}`),
  reply: replyTo('request', ['adakavas:42']),
  complaint: () =>
    `if you do not agree with this decision, you may complain to the Institution as Chapter XII of the Procedure provides ${cite('adakavas:47', 'adakavas:48')}`,
  complaintProcedure: () =>
    `how complaints to the Institution are filed and examined is set out in Chapter XII of the Procedure ${cite('adakavas:48')}`,
  remedies: (to) =>
    `besides, ${to === 'subject' ? 'you' : 'the data subject'} may complain to the State Data Protection Inspectorate (VDAI) and go to court; this right comes from the General Data Protection Regulation (GDPR), not from the Procedure ${cite('gdpr:12(4)', 'gdpr:77', 'gdpr:79')}`,
  refusal: {
    unfounded: (request) =>
      `under ${DOCUMENT}, the Institution refuses to answer ${requestOf(request)} ${cite('adakavas:43.1')}`,
    unidentified: (request) =>
      `under ${DOCUMENT}, the Institution refuses to examine ${requestOf(request)}, because what is needed to confirm your identity was not supplied in the time set ${cite('adakavas:44')}`,
    unauthorised: ({ receivedOn }) =>
      `under ${DOCUMENT}, the Institution refuses to accept the request that you filed as a representative, received on ${date(receivedOn)}, because no documents were shown that prove your right to act ${cite('adakavas:45')}`,
  },
  finding: (finding) => {
    const where = cite('adakavas:43')
    switch (finding.kind) {
      case 'manifestly-unfounded':
        return `the request was found to be manifestly unfounded ${where}`
      case 'excessive':
        return `the request was found to be disproportionate ${where}`
      case 'repetitive': {
        const { id, answeredOn } = finding.earlier
        return `the content of the request was found to be repetitive: an earlier request of the same content (${withoutStop(id)}) was answered on ${date(answeredOn)} ${where}`
      }
    }
  },
  refusalReasons: {
    unfounded: reasonsOf(`the reasons for the refusal ${cite('adakavas:43.1')}`),
    unidentified: reasonsOf(`the reasons for the refusal ${cite('adakavas:44')}`),
    unauthorised: reasonsOf(`the reasons for the refusal ${cite('adakavas:45')}`),
  },
}
