import { caseLetter } from '../case/letter.en.js'
import { requestNoun } from '../case/noun.en.js'
import { withoutStop } from '../kit/sentences.js'
import { date } from '../kit/words.en.js'
import type { LetterTexts, RequestToSay } from './texts.js'

/** "your request, received on 2 February 2026". */
export const requestOf = ({ receivedOn, represented }: RequestToSay): string =>
  `${represented ? 'the request of your representative' : 'your request'}, received on ${date(receivedOn)}`

const decided =
  (examined: string, what: string) =>
  (request: RequestToSay): string =>
    `${examined} ${requestOf(request)}, and ${what}`

const first = 'the Institution has examined'
const anew =
  (what: string) =>
  (request: RequestToSay, complaint: string): string =>
    decided(
      `the Institution has upheld your complaint No. ${withoutStop(complaint)}, has again examined`,
      what,
    )(request)
const inWhole = 'has decided to grant it'
const inPart = 'has decided to grant it in part'
const rejected = 'has decided to reject it'
const withdrawn = 'confirms that the consent has been withdrawn'

const { refusal, reply } = caseLetter(requestNoun, requestOf)

/** The sentences of a letter. */
export const letter: LetterTexts = {
  reply,
  decided: {
    granted: decided(first, inWhole),
    'granted-in-part': decided(first, inPart),
    rejected: decided(first, rejected),
    withdrawn: decided(first, withdrawn),
  },
  decidedAnew: {
    granted: anew(inWhole),
    'granted-in-part': anew(inPart),
    rejected: anew(rejected),
    withdrawn: anew(withdrawn),
  },
  implementation: (day) => `we will carry out what is granted by ${date(day)}`,
  implementationOfRest: (day) => `we will carry out the rest of what is granted by ${date(day)}`,
  recipientsTold:
    'we will tell every recipient of the data of this, unless that is impossible or takes a disproportionate effort, and tell you who they are, if you ask',
  nothingToCarryOut: 'nothing further has to be done',
  enclosed: 'the copy of the data and the details are enclosed with this letter',
  accessBy: (day) => `you will be able to see the data by ${date(day)}`,
  collectBy: (day) =>
    `the copy of the data and the details will be ready to be collected at the Institution by ${date(day)}`,
  informationEnclosed: 'the information about the processing is enclosed with this letter',
  informationBy: (day) =>
    `the information about the processing will be ready to be collected at the Institution by ${date(day)}`,
  complexity: (words) => `that day was set in view of the complexity of the request: ${withoutStop(words)}`,
  furtherReasons: 'further reasons for the decision',
  complaint: {
    ofAdakavas:
      'if you do not agree with this decision, you may complain to the Institution as Chapter XII of the Procedure provides',
    ofAny: 'if you do not agree with this decision, you may complain to the Institution',
  },
  complaintProcedure: {
    ofAdakavas:
      'how complaints to the Institution are filed and examined is set out in Chapter XII of the Procedure',
    ofAny: 'how complaints to the Institution are filed and examined is set out in the Procedure',
  },
  complaintBy: (day) => `the complaint must be filed by ${date(day)}`,
  remedies: (to) =>
    `${to === 'subject' ? 'you' : 'the data subject'} may also complain to the State Data Protection Inspectorate (VDAI) and go to court`,
  refusal: {
    ...refusal,
    formal: (request) =>
      `the Institution refuses to examine ${requestOf(request)}, because it was not made in the form required`,
    unfounded: (request) => `the Institution refuses to answer ${requestOf(request)}`,
  },
  lacks: (missing) => `the request lacks: ${missing.join('; ')}`,
  finding: (finding) => {
    switch (finding.kind) {
      case 'manifestly-unfounded':
        return 'the request was found to be manifestly unfounded'
      case 'excessive':
        return 'the request was found to be manifestly disproportionate'
      case 'repetitive': {
        const { id, answeredOn } = finding.earlier
        return `the content of the request was found to be repetitive: an earlier request of the same content (${withoutStop(id)}) was answered on ${date(answeredOn)}`
      }
    }
  },
  refusalReasons: 'the reasons for the refusal',
}
