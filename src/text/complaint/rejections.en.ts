import { cite } from '../kit/references.en.js'
import { date, list, oneOf, quote } from '../kit/words.en.js'
import type { ComplaintRejectionTexts, ComplaintTexts, PartTaken } from './texts.js'
import { commands, defects, examinations, statuses } from './words.en.js'

/** "confirmed identity on 3 February 2026; answered the request on 20 February 2026". */
const partsTaken = (did: readonly PartTaken[]): string =>
  did.map(({ did: what, on }) => `${examinations[what]} on ${date(on)}`).join('; ')

const took = (person: string, did: readonly PartTaken[]): string =>
  `${person} may not review the complaint, having examined the request that it is about${
    did.length === 0 ? '' : `: ${partsTaken(did)}`
  } ${cite('adakavas:58')}`

/** Who may review a complaint. */
export const reviewers: ComplaintTexts['reviewers'] = {
  may: (person) =>
    `${person} may review the complaint, having had no part in examining the request that it is about ${cite('adakavas:58')}`,
  examined: took,
  upheld: (person, complaints) =>
    `${person} may not review the complaint, having upheld the earlier ${
      complaints.length === 1 ? 'complaint' : 'complaints'
    } ${list(complaints.map(quote))} and so examined the request itself anew ${cite('adakavas:58', 'adakavas:59')}`,
  unknown: (person) =>
    `${person} may not review the complaint, because it is not known who examined the request that it is about; as long as that is so, nobody may ${cite('adakavas:58')}`,
}

/** What stands in the way of a complaint's command, and what to do instead. */
export const rejections: ComplaintRejectionTexts = {
  'wrong-status': ({ command, clauses, data: { status, allowedIn } }) => [
    `${command === null ? 'this act' : commands[command]} is not possible, because ${statuses[status]} ${cite(...clauses)}`,
    `it is possible when ${oneOf(allowedIn.map((one) => statuses[one]))} ${cite(...clauses)}`,
  ],
  'before-last-event': ({ clauses, data: { on, last } }) => [
    `the act is dated ${date(on)}, but the last act on the complaint was done on ${date(last)} ${cite(...clauses)}`,
    `it has to be dated ${date(last)} or later ${cite(...clauses)}`,
  ],
  'received-before-submitted': ({ clauses, data: { submittedOn, receivedOn } }) => [
    `the complaint is said to have been received on ${date(receivedOn)}, before it was submitted on ${date(submittedOn)} ${cite(...clauses)}`,
    `one of the two dates has to be corrected ${cite(...clauses)}`,
  ],
  'no-ground': ({ command, clauses }) => [
    `the request is neither rejected nor granted only in part, and the Institution has not failed to act on it, so that the complaint has no ground ${cite(...clauses)}`,
    command === 'UpholdComplaint'
      ? `such a complaint has to be dismissed with its reasons ${cite('adakavas:59')}`
      : `a complaint can be registered once there is one of these grounds ${cite(...clauses)}`,
  ],
  'complaint-premature': ({ clauses, data: { on, from } }) => [
    `the complaint is about a failure to act, but on ${date(on)} the Institution still has time to act ${cite(...clauses)}`,
    `such a complaint can be decided from ${date(from)} on ${cite(...clauses)}`,
  ],
  'request-not-current': ({ clauses, data: { asOf, on } }) => [
    `the request is shown as it stood on ${date(asOf)}, but the act is dated ${date(on)} ${cite(...clauses)}`,
    `the request has to be shown as it stands on ${date(on)} ${cite(...clauses)}`,
  ],
  'other-request': ({ clauses, data: { request, about } }) => [
    `the complaint is about the request ${quote(about)}, but the request ${quote(request)} is shown ${cite(...clauses)}`,
    `the request ${quote(about)} has to be shown ${cite(...clauses)}`,
  ],
  'no-such-complaint': ({ clauses, data: { sameReasonsAs } }) => [
    `among the earlier complaints about the request there is no complaint ${quote(sameReasonsAs)} whose reasons could be repeated ${cite(...clauses)}`,
    `name the earlier complaint whose reasons are repeated ${cite(...clauses)}`,
  ],
  'examiners-unknown': ({ clauses, data: { request } }) => [
    `it is not known who examined the request ${quote(request)}, so that nobody may review the complaint ${cite(...clauses)}`,
    `everyone who examined the request has to be found out first ${cite(...clauses)}`,
  ],
  'reviewer-not-independent': ({ clauses, data: { person, did } }) => [
    took(person, did),
    `another employee has to review the complaint ${cite(...clauses)}`,
  ],
  'reviewer-not-on-staff': ({ clauses, data: { reviewer } }) => [
    `${reviewer} is not among the employees from whom the reviewer is chosen ${cite(...clauses)}`,
    `a responsible employee of the Institution has to review the complaint ${cite(...clauses)}`,
  ],
  'no-reviewer': ({ clauses }) => [
    `nobody has been assigned to review the complaint ${cite(...clauses)}`,
    `an employee who had no part in examining the request has to be assigned first ${cite(...clauses)}`,
  ],
  'not-the-reviewer': ({ clauses, data: { by, reviewer } }) => [
    `the decision comes from ${by}, but the complaint was given to another employee to review: ${reviewer} ${cite(...clauses)}`,
    `the reviewer has to decide, or the complaint has to be given to another one ${cite(...clauses)}`,
  ],
  'repeat-must-be-refused': ({ clauses }) => [
    `a complaint about this request for the same reasons has been answered before, so that this repeated one has to be refused ${cite(...clauses)}`,
    `where it was taken for a repeat by mistake, that has to be corrected first ${cite(...clauses)}`,
  ],
  'not-a-repeat': ({ clauses }) => [
    `the complaint is not a repeated one, so that it cannot be refused on that ground ${cite(...clauses)}`,
    `it has to be examined and answered ${cite('adakavas:52', 'adakavas:59')}`,
  ],
  'request-not-implemented': ({ clauses }) => [
    `what followed from upholding the complaint is not carried out yet ${cite(...clauses)}`,
    `it has to be reported first that the new answer to the request is carried out in whole ${cite(...clauses)}`,
  ],
  'nothing-corrected': ({ clauses, data: { defects: lacking } }) => [
    `the correction puts nothing right and does not change whether the complaint is a repeated one ${cite(...clauses)}`,
    lacking.length === 0
      ? `the complaint lacks nothing, so that its examination has to go on ${cite(...clauses)}`
      : `the complaint still lacks: ${lacking.map((code) => defects[code]).join('; ')} ${cite(...clauses)}`,
  ],
  'not-represented': ({ clauses }) => [
    `the data subject filed the complaint on their own behalf, so that no authority is in question ${cite(...clauses)}`,
    `its examination has to go on ${cite(...clauses)}`,
  ],
  'authority-already-proven': ({ clauses, data: { on } }) => [
    `the authority of the representative was proven on ${date(on)} ${cite(...clauses)}`,
    `it need not be proven again, and the complaint can no longer be refused for want of documents ${cite(...clauses)}`,
  ],
  'authority-unproven': ({ clauses, data: { authority } }) =>
    authority === 'not-needed'
      ? [
          `the data subject filed the complaint on their own behalf, so that no representative can take it back ${cite(...clauses)}`,
          `the data subject can take it back ${cite(...clauses)}`,
        ]
      : [
          `the representative has not shown documents yet, so that the act is not possible ${cite(...clauses)}`,
          `the documents that show the right to act are needed first ${cite(...clauses)}`,
        ],
  'identity-already-confirmed': ({ clauses, data: { on } }) => [
    `the identity of the complainant was confirmed on ${date(on)} ${cite(...clauses)}`,
    `nothing more is to be done about it, and the complaint can no longer be refused on that ground ${cite(...clauses)}`,
  ],
  'identity-unconfirmed': ({ clauses, data: { identity } }) => [
    `the identity of the complainant is not confirmed yet${
      identity === 'inquiry-open' ? ', and an inquiry about it is open' : ''
    } ${cite(...clauses)}`,
    `identity has to be confirmed first; without it the complaint can only be dismissed, stating why the answer discloses no personal data ${cite(...clauses)}`,
  ],
  'identity-supplied-in-time': ({ clauses }) => [
    `the data subject answered the inquiry about identity in time, so that the complaint can no longer be refused on that ground ${cite(...clauses)}`,
    `it has to be judged whether what was supplied confirms identity ${cite(...clauses)}`,
  ],
  'already-extended': ({ clauses, data: { on } }) => [
    `the examination of the complaint was extended on ${date(on)}, and it can be extended once only ${cite(...clauses)}`,
    `the complaint has to be answered within the extended limit ${cite(...clauses)}`,
  ],
  'extension-window-closed': ({ clauses, data: { on, until } }) => [
    `the examination of the complaint could be extended up to and including ${date(until)}, but the act is dated ${date(on)} ${cite(...clauses)}`,
    `the complaint has to be answered at once ${cite(...clauses)}`,
  ],
}
