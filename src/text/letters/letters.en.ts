import type { PlainDate } from '../../calendar/index.js'
import type { Reply } from '../../case/index.js'
import type { RequestedRight } from '../../recording/index.js'
import { type CaseNoun, complaintNoun, requestNoun } from '../case/noun.en.js'
import { complaintOf } from '../complaint/letter.en.js'
import { withoutStop } from '../kit/sentences.js'
import { called, date, lengthOf, limitLength, list, money, quote } from '../kit/words.en.js'
import { requestOf } from '../request/letter.en.js'
import type { RequestToSay } from '../request/texts.js'
import { operations } from '../restriction/words.en.js'
import { BLANK } from './blank.js'
import { ownCall } from './own-calls.en.js'
import type { AnswerTime, ComplaintAgainst, LettersTexts, NoticeTexts, Outside } from './texts.js'

/** What a notice says. */
const notices = <About extends RequestToSay>(
  { noun, rejected }: CaseNoun,
  caseOf: (about: About) => string,
): NoticeTexts<About> => ({
  extension: (about) => `the Institution extends the time for examining ${caseOf(about)}`,
  importantReasons: {
    ofAdakavas: `the important reasons why the ${noun} cannot be examined within one month`,
    ofAny: (period) => `the reasons why the ${noun} cannot be examined within ${limitLength(period)}`,
  },
  newLimit: (day, instead) =>
    `you will have our answer by ${date(day)}${instead === null ? '' : ` instead of ${date(instead)}`}`,
  nothingToDo: 'you need do nothing',
  inquiry: (about) =>
    `before it gives effect to your rights, the Institution has to confirm your identity; to be able to examine ${caseOf(about)}, it asks you to prove it`,
  doubted: (about) =>
    `the Institution has reasonable doubts about your identity; to be able to examine ${caseOf(about)}, it asks you to prove it; the reason for the doubts`,
  measures: 'to prove your identity, the following is needed',
  term: (day, email) =>
    `please do so by ${date(day)}, by email to ${withoutStop(email)} or in person at the Institution`,
  replaces: (earlier) => `this day takes the place of the one in our letter of ${date(earlier)}`,
  consequence: `if you have not done so by that day, the Institution may refuse to examine the ${noun}`,
  completion: (about) =>
    `the Institution asks you to complete ${caseOf(about)}, because something is missing from it`,
  papers: ({ receivedOn }) =>
    `the Institution asks for documents proving your authority to act as a representative, because you filed the ${noun} received on ${date(receivedOn)} for the data subject`,
  toComplete: 'the following is needed',
  toShow: 'to prove that authority, the following is needed',
  formallyRefused: `if you do not, the Institution may refuse to examine the ${noun}`,
  asItStands: `if you do not, the ${noun} will be examined as it stands, and may be ${rejected} in full or in part because of what is missing`,
  limitPaused: `while we wait for this, the time for examining the ${noun} does not run`,
  limitUnmoved: `our asking for this does not change the time for examining the ${noun}`,
  papersConsequence: `if you do not present these documents, the Institution may refuse to accept the ${noun}`,
  anew: {
    unidentified: `you may file the ${noun} again, together with proof of your identity`,
    formal: `you may file the ${noun} again in the form required`,
    unauthorised: `the ${noun} may be filed again, together with documents proving your authority to act; the data subject may also file it without a representative`,
  },
})

/** Whom to turn to, with where that is and in what time. */
const reached = (whom: string, { where, within }: Outside): string =>
  `${whom} (${withoutStop(where)}${within === null ? '' : `; ${withoutStop(within)}`})`

const who = (to: Reply['to']): string => (to === 'subject' ? 'you' : 'the data subject')

const AUTHORITY = 'the State Data Protection Inspectorate, VDAI'

/** By when an answer is given. */
const answerTime = (time: AnswerTime): string =>
  'within' in time
    ? `within ${limitLength(time.within)} from ${date(time.from)}, the day it was received`
    : `within the time extended by our letter of ${date(time.extendedOn)}`

/** A request of a caller. */
const ofCaller = (right: RequestedRight, receivedOn: PlainDate): string =>
  `your request, received on ${date(receivedOn)}, ${
    {
      information: 'for information on the processing of your personal data',
      'listening-and-copy': 'to listen to the recording of the call and to have a copy of it',
      access: 'for access to your personal data and a copy of them',
      rectification: 'to correct your personal data',
      'other-rights': 'about other rights of a data subject',
    }[right]
  }`

/** That one may complain to the institution, after what. */
const mayComplain: Readonly<Record<ComplaintAgainst, string>> = {
  decision: 'if you do not agree with this decision, you may complain to the Institution',
  'new-decision':
    'if you do not agree with the new decision on the request, you may complain to the Institution again',
  refusal: 'you may complain about this refusal to the Institution',
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
    'request-formal': 'Refusal to examine the request: not made in the form required',
    'request-unauthorised': 'Refusal to accept the request filed by a representative',
    'request-impossible': 'Notice that what was granted cannot be carried out',
    'request-receipt': 'Acknowledgement of receipt of the request',
    'request-completion': 'The request needs to be completed',
    'request-authority': 'Request for documents proving the authority of a representative',
    'request-joined': 'Notice that the request has been joined to another one',
    'request-carried-out': 'Notice of what has been carried out',
    'withdrawal-confirmed': 'Confirmation that consent has been withdrawn',
    'fee-demand': 'Request for payment of a fee',
    'continued-processing': 'Notice of a reason for processing restricted data',
    'restriction-ending': 'Notice that a restriction of processing ends',
    'recipient-notice': 'Notice about personal data that were passed on',
    'complaint-upheld': 'Answer: the complaint is upheld',
    'complaint-upheld-in-part': 'Answer: the complaint is upheld, and the request is granted in part',
    'complaint-upheld-request-rejected': 'Answer: the complaint is upheld, but the request is rejected',
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
    shortName: {
      institution: { stem: 'Institution', named: called('the Institution') },
      centre: { stem: 'Centre', named: called('the Centre') },
    },
    representative: (name, represented) =>
      `To the representative of the data subject${represented === null ? '' : ` ${represented}`}: ${name}`,
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
    `we have also examined your objection under the law of the European Union: ${withoutStop(conclusion)}`,
  complaintRight: {
    may: (about, to, ways, free) => {
      const how = ways === null ? '' : `: ${ways}`
      const freely = free ? ', free of charge' : ''
      return to === 'subject'
        ? `${mayComplain[about]}${freely}${how}`
        : `the data subject may complain about this refusal to the Institution, alone or through a representative${freely}${how}`
    },
    ways: {
      email: (email) => `by email to ${withoutStop(email)}`,
      'in-person': () => 'in person at the Institution',
      post: () => 'by post',
      phone: () => 'by telephone',
      'e-delivery': () => 'through the electronic delivery system',
    },
    content: (to) =>
      to === 'subject'
        ? 'in the complaint, say that you complain of the rejection of the request, or of its being granted only in part, and why you think that it has to be granted in full, and enclose copies of the request and of this letter'
        : 'the complaint must say that it is about the rejection of the request, and why the request has to be granted in full, and copies of the request and of this letter must be enclosed',
    reviewer: 'another employee will examine the complaint',
    time: (by, examined) =>
      `${by === null ? 'the Procedure sets no time limit for filing it' : `the complaint must be filed by ${date(by)}`}; it will be examined within ${limitLength(examined)} from its receipt`,
  },
  noComplaint: 'the Procedure provides for no complaint to the Institution',
  noComplaintOfThis: {
    decision: 'the Procedure provides for no complaint to the Institution about such a decision',
    refusal: 'the Procedure provides for no complaint to the Institution about such a refusal',
  },
  published: (where) => `you can find the Procedure here: ${withoutStop(where)}`,
  remedies: (to, also, authority, court) =>
    `${who(to)} may ${also ? 'also ' : ''}complain to ${reached(AUTHORITY, authority)}, and ${reached('go to court', court)}`,
  recourse: {
    authority: (to, also, authority) =>
      `${who(to)} may ${also ? 'also ' : ''}complain to ${reached(AUTHORITY, authority)}`,
    court: (to, also, court) => `${who(to)} may ${also ? 'also ' : ''}${reached('go to court', court)}`,
    either: (to, also, authority, court) =>
      `${who(to)} may ${also ? 'also ' : ''}either complain to ${reached(AUTHORITY, authority)}, or ${reached('go to court', court)}`,
    appeal: (to, court) => `${who(to)} may ${reached('go to court', court)} against what it decides`,
    courtAtOnce: (to, within) =>
      `${who(to)} may also go to court at once${within === null ? '' : `, ${withoutStop(within)}`}`,
  },
  waysToAuthority:
    'a complaint to the Inspectorate can be filed through the electronic delivery system, sent by registered post, handed in at the Inspectorate, or sent by email if it is signed with a qualified electronic signature',
  answerTime,
  request: notices(requestNoun, requestOf),
  complaint: notices(complaintNoun, complaintOf),
  receipt: {
    received: ({ receivedOn, represented }) =>
      `${represented ? 'the request of your representative' : 'your request'} was received on ${date(receivedOn)} and has been registered`,
    limit: (day) => `you will have our answer by ${date(day)}`,
    next: (identityAsked, late) => {
      const missing = 'if something is missing from the request'
      const further = {
        'important-reasons': 'if for important reasons we cannot examine it within that time',
        extended: 'if the time for examining it is extended',
        never: null,
      }[late]
      const asked = [...(identityAsked ? ['if proof of your identity is needed'] : []), missing]
      return [
        `we will write to you ${
          further === null
            ? asked.join(' or ')
            : `${asked.join(', ')}${identityAsked ? ',' : ''} or ${further}`
        }`,
      ]
    },
  },
  joined: {
    told: (request, other, receivedOn) =>
      `the Institution has joined ${requestOf(request)}, to your earlier request No. ${withoutStop(other)}${receivedOn === null ? '' : `, received on ${date(receivedOn)}`}, because both ask for the same thing`,
    next: (time) =>
      `we will answer both requests together, ${time === null ? 'within the time for answering the earlier one' : `within the time for answering the earlier one: ${answerTime(time)}`}`,
    answered: (on) => `both requests are answered by our letter of ${date(on)}`,
  },
  fee: {
    demand: (request, amount) =>
      `before it answers ${requestOf(request)}, the Institution asks you to pay a fee of ${money(amount)}`,
    matchesCosts: 'the fee matches the administrative costs',
    belowCosts: (total) =>
      `the fee is based on the administrative costs and does not exceed them; the costs are ${money(total)}`,
    costs: ({ collecting, examining, answering }) =>
      `${money(collecting)} to collect the information, ${money(examining)} to examine the request, ${money(answering)} to give the answer`,
    because: {
      'manifestly-unfounded': 'a fee is asked for because the request is manifestly unfounded',
      excessive: 'a fee is asked for because the request is disproportionate',
      repetitive: 'a fee is asked for because the content of the request is repetitive',
    },
    payment: (account, reference) =>
      `please pay the fee into this account: ${withoutStop(account)}; as the purpose of the payment, give: request No. ${withoutStop(reference)}`,
    payBy: (day) => `please pay it by ${day === null ? BLANK : date(day)}`,
    consequence: (time) => [
      `once the whole fee is paid, we will answer the request ${answerTime(time)}: the demand for a fee does not change that time`,
      'if you do not pay it, the Institution may refuse to answer the request',
    ],
    copies: {
      demand: (request, amount) =>
        `in examining ${requestOf(request)}, the Institution asks you to pay a fee of ${money(amount)} for further copies of the data`,
      because: 'a fee is asked for because more than one copy of the data is asked for',
      consequence: (time) => [
        `once the whole fee is paid, you will have the further copies with the answer to the request, ${answerTime(time)}: the demand for a fee does not change that time`,
        'if you do not pay it, you will have the answer and the first copy free of charge all the same, without the further copies',
      ],
    },
  },
  impossible: {
    told: (request, claim, answeredOn) =>
      `the Institution informs you that the following, granted on ${date(answeredOn)} in its answer to ${requestOf(request)}, cannot be carried out: ${claim}`,
    countsAsRejected: (day) => `from ${date(day)}, this part of the request counts as rejected`,
    reasons: 'the reasons why it cannot be carried out',
  },
  carriedOut: {
    told: (request, answeredOn) =>
      `the following has been carried out, as granted on ${date(answeredOn)} in the answer to ${requestOf(request)}`,
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
      'automated-decision': (item, on) =>
        `the automated decision ${quote(item)} has not been applied to you since ${date(on)}`,
      'human-intervention': (item, on) =>
        `a person reviewed the automated decision ${quote(item)} on ${date(on)}`,
      'direct-marketing': (item, on) =>
        `the data ${quote(item)} have not been processed for direct marketing since ${date(on)}`,
    },
    access: (on) => `access to the personal data was given on ${date(on)}`,
    whole: { information: (on) => `information about the processing was given on ${date(on)}` },
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
      `the restriction of the processing of the data ${quote(item)} will end: from ${date(on)} it will no longer apply`,
    because: {
      corrected: 'the restriction ends because the data have been corrected',
      'lifted-by-subject': 'the restriction ends because you gave it up',
      erased: 'the restriction ends because the data have been erased',
      'ground-over': 'the restriction ends because its ground no longer holds',
      'criterion-met': (criterion) =>
        `the restriction ends because the event until which it was to last has happened: ${quote(criterion)}`,
      'period-over': (until) =>
        `the restriction ends because it was to last up to and including ${date(until)}`,
    },
    processedAgain:
      'from that day we may again process the data for the purposes for which they were collected and processed',
    afterwards: (words) => `what becomes of the data then: ${withoutStop(words)}`,
    othersGoOn: (until) =>
      `another restriction of the processing of these data remains in force${until === null ? '' : ` up to and including ${date(until)}`}`,
    askAgain: 'if you still need a restriction, you may ask for one again',
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
    restricted: (item, since, requests) =>
      `the processing of your personal data ${quote(withoutStop(item))} has been restricted since ${date(since)}, as you asked in ${requests.length === 1 ? 'request' : 'requests'} No. ${list(requests)}`,
    goesOn:
      'the restriction goes on, but the Institution informs you that for the reasons below, these data may be processed in other ways than storing them, but only as stated there',
    reasons: 'the reasons that allow restricted data to be processed',
    reason: (reason, operation, on) =>
      `${
        {
          'written-consent': 'you have consented to it in writing',
          'own-claims': 'the Institution seeks to establish, exercise or defend legal claims of its own',
          'protect-others': 'the Institution seeks to protect the rights of another person',
          'public-interest': 'this is justified by the public interest',
          consent: 'you have consented to it',
          claims: 'the data are needed to establish, exercise or defend legal claims',
          'important-public-interest':
            'an important public interest of the Union or of a Member State needs it',
        }[reason]
      }; from ${date(on)} on, that allows ${operations[operation]} the data`,
  },
  caller: {
    told: {
      granted: (right, receivedOn) => `the Centre grants ${ofCaller(right, receivedOn)}`,
      rejected: (right, receivedOn) => `the Centre does not grant ${ofCaller(right, receivedOn)}`,
      answered: (right, receivedOn) => `the Centre answers ${ofCaller(right, receivedOn)}`,
    },
    reasons: { rejected: 'the reasons', answered: 'the answer and its reasons' },
    copyEnclosed: 'a copy of the recording is enclosed',
    listenAt: (where) => `you can listen to the recording here: ${withoutStop(where)}`,
    keptUntil: (day) => `the recording is kept up to and including ${date(day)}`,
    access: (means, on) =>
      `you may ${list(
        means.map(
          (one) =>
            ({
              listening: `listen to the recording of your call of ${date(on)}`,
              copy: means.includes('listening')
                ? 'have a copy of it'
                : `have a copy of the recording of your call of ${date(on)}`,
            })[one],
        ),
      )}`,
    othersProtected: 'the data of other people heard in the recording were protected as follows',
  },
  call: {
    recorded: 'we inform you that this call will be recorded, if you consent',
    recordedData:
      'what is recorded is your telephone number, the date, time and duration of the call, and what is said in it',
    controller: (contacts) => `the controller of the data is ${contacts.map(withoutStop).join('; ')}`,
    purpose:
      'calls are recorded so that people are served well and their data protected, so that identity and what was said can be established where needed, so that practice is uniform, and so that requests and complaints are examined objectively',
    storage: (period) =>
      `a recording is kept for ${lengthOf(period)} from the day of the call and then destroyed`,
    procedureCopy:
      'where a procedure has been opened on a complaint about the call, the copy made for it is kept for as long as that procedure requires',
    listeners:
      'apart from you, only the IT specialist, the employee who gave advice in the call, and authorised representatives of the Centre who examine a complaint about the service given in it may listen to a recording',
    ownRecording: 'you may listen to the recordings of calls in which you took part, and have a copy of them',
    basis: 'the call is recorded, and the recording is processed, on the basis of your consent',
    rights:
      'you may ask for access to your data, for their rectification or erasure or for restriction of their processing, and have the right to data portability',
    authority: (authority) =>
      `you may complain to the supervisory authority, the State Data Protection Inspectorate, VDAI: ${withoutStop(authority)}`,
    rightToRefuse:
      'without your consent the call is not recorded: if you do not consent, say so when you are asked, or end the call',
    otherwise: 'you may then come to the Centre in person or write to it by email',
    withdrawal:
      'you may withdraw your consent at any time by contacting the Centre; this does not affect the lawfulness of processing before the withdrawal',
    notRecorded: 'as you have not consented to a recording, the call is not recorded',
    mayEnd: 'you need not go on with the call',
    inPerson: (address) =>
      `you may come to the Centre and speak in person${address === null ? '' : `: ${withoutStop(address)}`}`,
    byEmail: (address) => `you may also write to the Centre by email: ${withoutStop(address)}`,
  },
  ownCall,
  spoken: {
    who: (name) => `this is ${withoutStop(name)}`,
    recorded:
      'if you consent, we will record this call, to serve you well and to examine requests and complaints objectively',
    storage: (period) => `we will keep the recording for ${lengthOf(period)}`,
    question: 'do you consent to the call being recorded?',
    otherwise:
      'if you do not, or say nothing, we will not record it, and you can come to us or write to us by email instead',
    withdrawal: 'you may withdraw your consent at any time',
    more: (where) => `more: ${withoutStop(where)}`,
  },
  officer: (contact, to) =>
    `you may ask the data protection officer of the Institution about ${to === 'subject' ? 'your rights' : 'the rights of the data subject'}: ${withoutStop(contact)}`,
  officerOfCalls: (contact) =>
    `you may ask the data protection officer about the processing of your data: ${withoutStop(contact)}`,
}
