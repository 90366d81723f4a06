import { type CaseNoun, complaintNoun, requestNoun } from '../case/noun.en.js'
import { complaintOf } from '../complaint/letter.en.js'
import { withoutStop } from '../kit/sentences.js'
import { date, list, money, months, quote } from '../kit/words.en.js'
import { requestOf } from '../request/letter.en.js'
import { operations } from '../restriction/words.en.js'
import { BLANK } from './blank.js'
import type { ComplaintAgainst, LettersTexts, NoticeTexts } from './texts.js'

/** What a notice says. */
const notices = <About>({ noun }: CaseNoun, caseOf: (about: About) => string): NoticeTexts<About> => ({
  extension: (about) => `the Institution extends the time for examining ${caseOf(about)}`,
  importantReasons: `the important reasons why the ${noun} cannot be examined within one month`,
  newLimit: (day) => `the ${noun} will be examined by ${date(day)}`,
  inquiry: (about) =>
    `the Institution asks you to prove your identity, because it is examining ${caseOf(about)}`,
  measures: 'to prove your identity, the following is needed',
  term: (day, email) =>
    `please do so by ${date(day)}, by email to ${withoutStop(email)} or in person at the Institution`,
  consequence: `if you have not done so by that day, the Institution may refuse to examine the ${noun}`,
  completion: (about) =>
    `the Institution asks you to complete ${caseOf(about)}, because something is missing from it`,
  papers: (about) =>
    `the Institution asks for documents proving your authority to act as a representative, because you filed ${caseOf(about)}, as a representative`,
  toComplete: 'the following is needed',
  toShow: 'to prove that authority, the following is needed',
  limitUnmoved: `this does not change the time for examining the ${noun}`,
  papersConsequence: `if you do not present these documents, the Institution may refuse to accept the ${noun}`,
})

/** That one may complain to the institution, after what. */
const mayComplain: Readonly<Record<ComplaintAgainst, string>> = {
  decision: 'if you do not agree with this decision, you may complain to the Institution, free of charge',
  'new-decision':
    'if you do not agree with the new decision on the request, you may complain to the Institution again, free of charge',
  refusal: 'you may complain about this refusal to the Institution, free of charge',
}

/** What only letters say. */
export const letters: LettersTexts = {
  headings: {
    'request-granted': 'Answer: the request is granted',
    'request-granted-in-part': 'Answer: the request is granted in part',
    'request-rejected': 'Answer: the request is rejected',
    'request-extension': 'Notice that the time for examining the request is extended',
    'request-identity-inquiry': 'Request for proof of identity',
    'request-unfounded': 'Refusal to answer the request',
    'request-unidentified': 'Refusal to examine the request: identity not confirmed',
    'request-unauthorised': 'Refusal to accept the request filed by a representative',
    'request-impossible': 'Notice that what was granted cannot be carried out',
    'request-receipt': 'Acknowledgement of receipt of the request',
    'request-completion': 'The request needs to be completed',
    'request-authority': 'Request for documents proving the authority of a representative',
    'request-joined': 'Notice that the request has been joined to another one',
    'request-carried-out': 'Notice that what was granted has been carried out',
    'withdrawal-confirmed': 'Confirmation that consent has been withdrawn',
    'fee-demand': 'Request for payment of a fee',
    'continued-processing': 'Notice of a reason for processing restricted data',
    'restriction-ending': 'Notice that a restriction of processing ends',
    'recipient-notice': 'Notice about personal data that were passed on',
    'complaint-upheld': 'Answer: the complaint is upheld',
    'complaint-upheld-in-part': 'Answer: the complaint is upheld, the request is granted in part',
    'complaint-upheld-request-rejected': 'Answer: the complaint is upheld, the request is rejected',
    'complaint-dismissed': 'Answer: the complaint is dismissed',
    'complaint-extension': 'Notice that the time for examining the complaint is extended',
    'complaint-identity-inquiry': 'Request for proof of identity, to examine the complaint',
    'complaint-completion': 'The complaint needs to be completed',
    'complaint-authority':
      'Request for documents proving the authority of a representative, to examine the complaint',
    'complaint-repeat': 'Refusal to examine a repeated complaint',
    'complaint-unidentified': 'Refusal to examine the complaint: identity not confirmed',
    'complaint-unauthorised': 'Refusal to accept the complaint filed by a representative',
    'caller-answer': 'Answer to a request about the recording of a call',
    'caller-access': 'Access to the recording of a call',
    'call-recording-notice': 'Notice about the recording of the call',
    'call-alternatives': 'How to reach the Centre without a recorded call',
    'call-spoken-notice': 'Spoken notice about the recording of the call',
  },
  addressees: {
    subject: 'To the data subject',
    representative: 'To the representative of the data subject',
    caller: 'To the caller',
    recipient: 'To the recipient of the data',
  },
  surround: {
    code: (code) => `legal entity code ${code}`,
    noAddress: `address ${BLANK}`,
    noContact: `telephone, email ${BLANK}`,
    number: (day, number) => `${day}, No. ${number}`,
    reference: {
      request: (day, number) => `Re: request No. ${number} of ${day}`,
      complaint: (day, number) => `Re: complaint No. ${number} of ${day}`,
      'caller-request': (day, number) => `Re: request No. ${number} of ${day}`,
    },
    annexes: (annexes) =>
      `ENCLOSED: ${annexes.length === 1 ? annexes[0] : annexes.map((one, index) => `${index + 1}) ${one}`).join('; ')}`,
    signature: (signatory) =>
      signatory === null
        ? `${BLANK} (position) (signature) ${BLANK} (name)`
        : `${signatory.position} (signature) ${signatory.name}`,
    preparedBy: (preparedBy) => `Prepared by ${preparedBy}`,
  },
  headDay: date,
  firstMention: {
    adakavas: {
      short: 'the Procedure',
      full: 'the procedure on the rights of data subjects (the Procedure)',
    },
    kaunas: {
      short: 'the Rules',
      full: 'the rules on the data of telephone calls that are recorded automatically (the Rules)',
    },
    gdpr: { short: 'GDPR', full: 'General Data Protection Regulation (GDPR),' },
  },
  extent: 'granted',
  reasons: 'not granted, for these reasons',
  objectionUnderGdpr: (conclusion) =>
    `your right to object under the law of the European Union was assessed separately, with this conclusion: ${withoutStop(conclusion)}`,
  complaintRight: (about, to, email) => {
    const ways = `by email to ${withoutStop(email)} or in person at the Institution`
    return to === 'subject'
      ? [
          `${mayComplain[about]}: ${ways}`,
          'in the complaint, say why you think that the request has to be granted in full, and enclose copies of the request and of this letter',
          'another employee will examine the complaint',
        ]
      : [
          `the data subject, in person or through a representative, may complain about this refusal to the Institution, free of charge: ${ways}`,
          'the complaint must say why the request has to be granted in full, and copies of the request and of this letter must be enclosed',
          'another employee will examine the complaint',
        ]
  },
  published: (where) => `you can find the Procedure here: ${withoutStop(where)}`,
  remedies: (to, also, authority, court) => [
    `${to === 'subject' ? 'you' : 'the data subject'} may ${also ? 'also ' : ''}complain to the State Data Protection Inspectorate, VDAI (${withoutStop(authority)}), and go to court (${withoutStop(court)})`,
    'a complaint to the Inspectorate can be filed through the electronic delivery system, by email if the complaint is signed with a qualified electronic signature, by registered post, or in person at the Inspectorate',
  ],
  request: notices(requestNoun, requestOf),
  complaint: notices(complaintNoun, complaintOf),
  receipt: {
    received: ({ receivedOn, represented }) =>
      `${represented ? 'the request of your representative' : 'your request'} was received on ${date(receivedOn)} and has been registered`,
    limit: (day) => `you will have our answer by ${date(day)}`,
    next: () => [
      'we will write to you if proof of your identity is needed, if something is missing from the request, or if for important reasons we cannot examine it within that time',
    ],
  },
  joined: {
    told: (request, other) =>
      `the Institution has joined ${requestOf(request)}, to your earlier request No. ${withoutStop(other)}, because both ask for the same`,
    next: 'we will not answer the later request separately: one answer will be given to both, within the time for answering the earlier one',
  },
  fee: {
    demand: (request, amount) =>
      `before it answers ${requestOf(request)}, the Institution asks you to pay a fee of ${money(amount)}`,
    matchesCosts: 'the fee matches the administrative costs',
    belowCosts: (total) =>
      `the fee is based on the administrative costs (${money(total)}) and does not exceed them`,
    costs: ({ collecting, examining, answering }) =>
      `${money(collecting)} to collect the information, ${money(examining)} to examine the request, ${money(answering)} to give the answer`,
    because: {
      'manifestly-unfounded': 'a fee is asked for because the request is manifestly unfounded',
      excessive: 'a fee is asked for because the request is disproportionate',
      repetitive: 'a fee is asked for because the content of the request is repetitive',
    },
    payment: (account, reference) =>
      `please pay the fee into this account: ${withoutStop(account)}; as the purpose of the payment, give: request No. ${withoutStop(reference)}`,
    consequence: () => [
      'once the whole fee is paid, we will give the answer',
      'if you do not pay it, the Institution may refuse to answer the request',
    ],
  },
  impossible: {
    told: (request, claim) =>
      `the Institution informs you that the following, granted in its answer to ${requestOf(request)}, cannot be carried out: ${claim}`,
    countsAsRejected: (day) => `from ${date(day)}, this part of the request counts as rejected`,
    reasons: 'the reasons why it cannot be carried out',
  },
  carriedOut: {
    told: (request) =>
      `the following has been carried out, as granted in the answer to ${requestOf(request)}`,
    done: {
      correction: (item, on) => `the data ${quote(item)} were corrected on ${date(on)}`,
      supplement: (item, on) => `the data ${quote(item)} were completed on ${date(on)}`,
      erasure: (item, on) => `the data ${quote(item)} were erased on ${date(on)}`,
      restriction: (item, on) => `the processing of the data ${quote(item)} was restricted on ${date(on)}`,
      objection: (item, on) =>
        `the data ${quote(item)} have not been processed any further since ${date(on)}`,
      'hand-over': (item, on) => `the data ${quote(item)} were handed to you on ${date(on)}`,
      transfer: (item, on) =>
        `the data ${quote(item)} were sent on ${date(on)} to the controller that you named`,
      'consent-withdrawal': (item, on) =>
        `the data ${quote(item)} are no longer processed on the basis of your consent; that was carried out on ${date(on)}`,
    },
    access: (on) => `access to the personal data was given on ${date(on)}`,
    left: (claims, by) => `by ${date(by)} we will also carry out: ${claims.join('; ')}`,
    nothingLeft: 'nothing else remains to be carried out',
  },
  withdrawal: {
    told: (request) => `the Institution has examined ${requestOf(request)}, and confirms the following`,
    noLonger: 'we no longer process these data on the basis of the consent',
    erased: (item, on) => `the data ${quote(item)} were erased on ${date(on)}`,
  },
  ending: {
    told: (item, on) =>
      `the restriction of the processing of the data ${quote(item)} will end: from ${date(on)} it no longer applies`,
    because: {
      corrected: 'the restriction ends because the data have been corrected',
      'lifted-by-subject': 'the restriction ends because you gave it up',
      erased: 'the restriction ends because the data have been erased',
      'criterion-met': (criterion) =>
        `the restriction ends because the event until which it was to last has happened: ${quote(criterion)}`,
      'period-over': (until) =>
        `the restriction ends because it was to last up to and including ${date(until)}`,
    },
    processedAgain:
      'from that day we may again process the data for the purposes for which they were collected and processed',
    othersGoOn: 'another restriction of the processing of these data remains in force',
  },
  recipient: {
    told: {
      correction: (item, on) =>
        `the Institution informs you that the data ${quote(item)}, which were passed on to you, were corrected on ${date(on)}`,
      supplement: (item, on) =>
        `the Institution informs you that the data ${quote(item)}, which were passed on to you, were completed on ${date(on)}`,
      erasure: (item, on) =>
        `the Institution informs you that the data ${quote(item)}, which were passed on to you, were erased on ${date(on)}`,
      restriction: (item, on) =>
        `the Institution informs you that the processing of the data ${quote(item)}, which were passed on to you, was restricted on ${date(on)}`,
    },
    about: (subject) => `these data are about: ${withoutStop(subject)}`,
    asked: {
      correction: 'please correct the same data that you hold',
      supplement: 'please complete the same data that you hold',
      erasure:
        'please erase the copies of these data that you hold, unless you have a legal basis of your own for keeping them',
      restriction: 'please observe this restriction, and only store the data',
    },
  },
  continued: {
    processed: (item) =>
      `the Institution informs you of a reason for processing the data ${quote(withoutStop(item))}, although their processing is restricted`,
    reasons: 'the reasons that allow restricted data to be processed',
    reason: (reason, operation) =>
      `${
        {
          'written-consent': 'you have consented to it in writing',
          'own-claims': 'the Institution seeks to establish, exercise or defend legal claims of its own',
          'protect-others': 'the Institution seeks to protect the rights of another person',
          'public-interest': 'this is justified by the public interest',
        }[reason]
      }; for this reason ${operations[operation]} the data is allowed`,
  },
  caller: {
    answered: (right, receivedOn) =>
      `the Centre answers your request, received on ${date(receivedOn)},${
        {
          information: ' for information on the processing of your personal data',
          'listening-and-copy': ' to listen to the recording of the call and to have a copy of it',
          access: ' for access to your personal data and a copy of them',
          rectification: ' to correct your personal data',
          'other-rights': ' about other rights of a data subject',
        }[right]
      }`,
    reasons: 'the answer and its reasons',
    access: (means) =>
      `you may ${list(
        means.map(
          (one) => ({ listening: 'listen to the recording of your call', copy: 'have a copy of it' })[one],
        ),
      )}`,
    othersProtected: 'the data of other people heard in the recording were protected as follows',
  },
  call: {
    recorded: 'we inform you that this call will be recorded if you consent',
    gdprInformation: 'we also give you the information that the law of the European Union requires',
    controller: (contacts) =>
      `the controller of the data (the Centre) is ${contacts.map(withoutStop).join('; ')}`,
    purpose:
      'calls are recorded so that people are served well and their data protected, so that identity and what was said can be established where needed, so that practice is uniform, and so that requests and complaints are examined objectively',
    storage: ({ months: count = 0 }) =>
      `a recording is kept for ${months(count)} from the day of the call and then destroyed`,
    procedureCopy:
      'where a procedure has been opened on a complaint about the call, the copy made for it is kept for as long as that procedure needs it',
    basis: 'the call is recorded, and the recording is processed, on the basis of your consent',
    rights:
      'you may ask for access to your data, for their rectification or erasure or for restriction of their processing, and have the right to data portability',
    authority: (authority) =>
      `you may complain to the supervisory authority, the State Data Protection Inspectorate, VDAI: ${withoutStop(authority)}`,
    rightToRefuse:
      'you may refuse to be recorded, and may then reach the Centre in other ways; if you consent, you may withdraw your consent at any time',
    notRecorded: 'as you have not consented to a recording, the call is not recorded',
    inPerson: (address) =>
      `you may come to the Centre and speak in person${address === null ? '' : `: ${withoutStop(address)}`}`,
    byEmail: (address) => `you may also write to the Centre by email: ${withoutStop(address)}`,
  },
  spoken: {
    recorded: 'if you consent, this call will be recorded',
    storage: ({ months: count = 0 }) => `we will keep the recording for ${months(count)}`,
    otherwise:
      'please say whether you consent: if you do not, the call will not be recorded, and you can come to us or write an email',
    more: (where) => `more: ${withoutStop(where)}`,
  },
  officer: (contact) =>
    `you may ask the data protection officer of the Institution about your rights: ${withoutStop(contact)}`,
  officerOfCalls: (contact) =>
    `you may ask the data protection officer about the processing of your data: ${withoutStop(contact)}`,
}
