import { caseLetter, DOCUMENT } from '../case/letter.en.js'
import { requestNoun } from '../case/noun.en.js'
import { withoutStop } from '../kit/sentences.js'
import { date } from '../kit/words.en.js'
import type { LetterTexts, RequestToSay } from './texts.js'

/** "your request, received on 2 February 2026". */
export const requestOf = ({ receivedOn, represented }: RequestToSay): string =>
  `${represented ? 'the request of your representative' : 'your request'}, received on ${date(receivedOn)}`

const alike = caseLetter(requestNoun, requestOf)

/** The sentences of a letter. */
export const letter: LetterTexts = {
  ...alike,
  examinedAnew: (request) =>
    `under ${DOCUMENT}, the Institution has upheld the complaint and examined ${requestOf(request)}, anew`,
  outcome: {
    granted: 'the request is granted',
    'granted-in-part': 'the request is granted in part',
    rejected: 'the request is rejected',
  },
  implementation: (day) => `the Institution will carry out what is granted by ${date(day)}`,
  nothingToCarryOut: 'beyond this answer, nothing has to be carried out',
  complexity: (words) => `that day was set in view of the complexity: ${withoutStop(words)}`,
  furtherReasons: 'further reasons for the decision',
  complaint:
    'if you do not agree with this decision, you may complain to the Institution as Chapter XII of the Procedure provides',
  complaintProcedure:
    'how complaints to the Institution are filed and examined is set out in Chapter XII of the Procedure',
  remedies: (to) =>
    `besides, ${to === 'subject' ? 'you' : 'the data subject'} may complain to the State Data Protection Inspectorate (VDAI) and go to court; this right comes from the General Data Protection Regulation (GDPR), not from the Procedure`,
  refusal: {
    ...alike.refusal,
    unfounded: (request) => `under ${DOCUMENT}, the Institution refuses to answer ${requestOf(request)}`,
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
