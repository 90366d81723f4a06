import { DOCUMENT } from '../case/letter.en.js'
import { type CaseNoun, complaintNoun, requestNoun } from '../case/noun.en.js'
import { complaintOf } from '../complaint/letter.en.js'
import { withoutStop } from '../kit/sentences.js'
import { date, money, months, quote } from '../kit/words.en.js'
import { requestOf } from '../request/letter.en.js'
import { claimOf } from '../request/words.en.js'
import { operations, reasons } from '../restriction/words.en.js'
import type { LettersTexts, NoticeTexts } from './texts.js'

/** What a notice says. */
const notices = <About>({ noun }: CaseNoun, caseOf: (about: About) => string): NoticeTexts<About> => ({
  extension: (about) => `under ${DOCUMENT}, the Institution extends the examination of ${caseOf(about)}`,
  importantReasons: `the important reasons why the ${noun} cannot be examined within one month`,
  newLimit: (day) => `the ${noun} will be examined by ${date(day)}`,
  inquiry: (about) =>
    `under ${DOCUMENT}, the Institution, examining ${caseOf(about)}, asks you to confirm your identity`,
  measures: 'the information or the other measures asked for',
  term: (day) => `please do so by ${date(day)}`,
  consequence: `if by that day you have supplied nothing and taken none of the measures, the Institution may refuse to examine the ${noun}`,
})

/** What only letters say. */
export const letters: LettersTexts = {
  headings: {
    'request-granted': 'Answer: the request is granted',
    'request-granted-in-part': 'Answer: the request is granted in part',
    'request-rejected': 'Answer: the request is rejected',
    'request-extension': 'Notice that the examination of the request is extended',
    'request-identity-inquiry': 'Inquiry about identity',
    'request-unfounded': 'Refusal to answer the request',
    'request-unidentified': 'Refusal to examine the request without confirmed identity',
    'request-unauthorised': 'Refusal to accept the request of a representative',
    'request-impossible': 'Notice that what was granted cannot be carried out',
    'fee-demand': 'Demand of a fee',
    'continued-processing': 'Notice that restricted data are processed further',
    'complaint-upheld': 'Answer: the complaint is upheld',
    'complaint-upheld-in-part': 'Answer: the complaint is upheld, the request granted in part',
    'complaint-upheld-request-rejected': 'Answer: the complaint is upheld, the request rejected',
    'complaint-dismissed': 'Answer: the complaint is dismissed',
    'complaint-extension': 'Notice that the examination of the complaint is extended',
    'complaint-identity-inquiry': 'Inquiry about the identity of a complainant',
    'complaint-repeat': 'Refusal to examine a repeated complaint',
    'complaint-unidentified': 'Refusal to examine the complaint without confirmed identity',
    'complaint-unauthorised': 'Refusal to accept the complaint of a representative',
    'call-recording-notice': 'Notice that the call is recorded',
    'call-alternatives': 'How to reach the Centre without a recorded call',
  },
  addressees: {
    subject: 'To the data subject',
    representative: 'To the representative of the data subject',
    caller: 'To the caller',
  },
  extent: 'this is granted',
  reasons: 'this is not granted, for these reasons',
  request: notices(requestNoun, requestOf),
  complaint: notices(complaintNoun, complaintOf),
  fee: {
    demand: (request, amount) =>
      `under ${DOCUMENT}, the Institution asks you to pay a fee of ${money(amount)} before it answers ${requestOf(request)}`,
    matchesCosts: 'the fee matches the administrative costs',
    belowCosts: (total) =>
      `the fee rests on the administrative costs (${money(total)}) and does not exceed them`,
    costs: ({ collecting, examining, answering }) =>
      `${money(collecting)} to collect the information, ${money(examining)} to examine the request, ${money(answering)} to give the answer`,
    because: {
      'manifestly-unfounded': 'a fee is demanded because the request is manifestly unfounded',
      excessive: 'a fee is demanded because the request is disproportionate',
      repetitive: 'a fee is demanded because the content of the request is repetitive',
    },
  },
  impossible: {
    told: (request, claim) =>
      `under ${DOCUMENT}, the Institution informs you that a claim, which it granted in its answer to ${requestOf(request)}, cannot be carried out: ${claimOf(claim)}`,
    countsAsRejected: (day) => `from ${date(day)} on, this claim counts as rejected`,
    reasons: 'the reasons why it cannot be carried out',
  },
  continued: {
    processed: (item) =>
      `under ${DOCUMENT}, the Institution informs you that the data ${quote(withoutStop(item))}, whose processing was restricted, are processed all the same`,
    reasons: 'the existing reasons that allow restricted data to be processed',
    reason: (reason, operation) => `${reasons[reason]}: this reason allows ${operations[operation]} the data`,
  },
  call: {
    recorded:
      'under the rules on the data of telephone calls (the Rules), we inform you that this call will be recorded, if you consent',
    gdprInformation:
      'what follows is asked for by the General Data Protection Regulation (GDPR), not by the Rules',
    controller: (contacts) => `the controller of the data is ${contacts.map(withoutStop).join('; ')}`,
    purpose:
      'calls are recorded so that people are served well and their data protected, so that identity and what was said can be established where needed, so that practice is uniform, and so that requests and complaints are examined objectively',
    storage: ({ months: count = 0 }) =>
      `a recording is kept for ${months(count)} from the day of the call and then destroyed, save where the Rules and the GDPR provide otherwise`,
    basis: 'the call is recorded, and the recording processed, on the basis of your consent',
    rights:
      'under the GDPR you may ask for access to your data, for their rectification or erasure or for restriction of their processing, and have the right to data portability',
    authority:
      'under the GDPR you may complain to the supervisory authority, the State Data Protection Inspectorate (VDAI)',
    rightToRefuse:
      'you may refuse to be recorded, and may then reach the Centre in other ways; a consent that you gave you may withdraw at any time',
    notRecorded:
      'as you have not consented to a recording, the call is not recorded under the rules on the data of telephone calls (the Rules)',
    inPerson: (address) =>
      `you may come to the Centre and speak in person${address === null ? '' : ` (${withoutStop(address)})`}`,
    byEmail: (address) => `you may also write to the Centre by email: ${withoutStop(address)}`,
  },
  officer: (contact) =>
    `the data protection officer advises on how to exercise the rights of a data subject (${withoutStop(contact)})`,
  officerOfCalls: (contact) =>
    `questions about the processing of personal data may be put to the data protection officer (${withoutStop(contact)}); this comes from the General Data Protection Regulation, not from the Rules`,
}
