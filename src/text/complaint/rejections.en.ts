import { complaintNoun } from '../case/noun.en.js'
import { caseRejections } from '../case/rejections.en.js'
import { wrongStatus } from '../kit/rejections.en.js'
import { date, list, quote } from '../kit/words.en.js'
import type { ComplaintRejectionTexts, ComplaintTexts, PartTaken } from './texts.js'
import { defects, examinations, statuses } from './words.en.js'

/** "confirming identity on 3 February 2026; answering the request on 20 February 2026". */
const partsTaken = (did: readonly PartTaken[]): string =>
  did.map(({ did: what, on }) => `${examinations[what]} on ${date(on)}`).join('; ')

const took = (person: string, did: readonly PartTaken[]): string =>
  `${person} may not examine the complaint, having taken part in examining the request that it is about${
    did.length === 0 ? '' : `: ${partsTaken(did)}`
  }`

/** What to do instead of upholding a complaint without a ground. */
const dismissInstead = 'such a complaint has to be dismissed with reasons'

/** Who may examine a complaint. */
export const reviewers: ComplaintTexts['reviewers'] = {
  may: (person) =>
    `${person} may examine the complaint, having had no part in examining the request that it is about`,
  examined: took,
  upheld: (person, complaints) =>
    `${person} may not examine the complaint, having upheld the other ${
      complaints.length === 1 ? 'complaint' : 'complaints'
    } ${list(complaints.map(quote))} and so examined the request itself anew`,
  unknown: (person) =>
    `${person} may not examine the complaint, because it is not known who examined the request that it is about; as long as that is so, nobody may`,
}

/** What stands in the way of a complaint's command, and what to do instead. */
export const rejections: ComplaintRejectionTexts = {
  ...caseRejections(complaintNoun),
  'wrong-status': wrongStatus(statuses),
  'no-ground': () => [
    'the request is neither rejected nor granted only in part, and the Institution has not failed to act on it, so the complaint has no ground',
    dismissInstead,
  ],
  'lodged-late': ({ on, due }) => [
    `the complaint about the decision was lodged on ${date(on)}, and could be lodged until ${date(due)}`,
    dismissInstead,
  ],
  'no-request': () => [
    'the Institution has received no request that the complaint could be about',
    'what came has to be registered as a request, or the request that it is about has to be named',
  ],
  'summary-contradictory': ({ request, against, procedure }) =>
    procedure === undefined
      ? [
          `the information given about the request ${quote(request)} and the other complaints about it contradicts ${against === 'itself' ? 'itself' : 'what was known before'}`,
          'current information has to be given, as of the day of the step',
        ]
      : procedure.expected.id !== procedure.given.id
        ? [
            `the complaint is examined under the procedure ${quote(procedure.expected.id)}, but the request ${quote(request)} under the procedure ${quote(procedure.given.id)}`,
            'the complaint has to be examined under the same procedure as the request that it is about',
          ]
        : [
            `the complaint is examined under version ${quote(procedure.expected.version)}, but the request ${quote(request)} under version ${quote(procedure.given.version)}`,
            'the complaint has to be examined under the same version as the request that it is about',
          ],
  'outcome-not-applied': ({ request, complaint }) => [
    `what was decided when the complaint ${quote(complaint)} was upheld has not yet been recorded with the request ${quote(request)}`,
    'what was decided has to be recorded with the request first',
  ],
  'complaint-premature': ({ on, from }) => [
    `the complaint is about a failure to act, but on ${date(on)} the Institution still has time to act`,
    `such a complaint can be decided from ${date(from)} on`,
  ],
  'request-not-current': ({ asOf, on }) => [
    `the information given describes the request as it stood on ${date(asOf)}, but the step is dated ${date(on)}`,
    `information on the request as it stands on ${date(on)} has to be given`,
  ],
  'other-request': ({ request, about }) => [
    `the complaint is about the request ${quote(about)}, but the information given is about the request ${quote(request)}`,
    `information about the request ${quote(about)} has to be given`,
  ],
  'no-such-complaint': ({ sameReasonsAs }) => [
    `among the other complaints about the request there is no complaint ${quote(sameReasonsAs)} whose reasons could be repeated`,
    'the earlier complaint whose reasons are repeated has to be named',
  ],
  'examiners-unknown': ({ request }) => [
    `it is not known who examined the request ${quote(request)}, so nobody may examine the complaint`,
    'everyone who examined the request has to be found out first',
  ],
  'reviewer-not-independent': ({ person, did }) => [
    took(quote(person), did),
    'another employee has to examine the complaint',
  ],
  'reviewer-not-on-staff': ({ reviewer }) => [
    `${quote(reviewer)} is not among the employees from whom the examiner is chosen`,
    'a responsible employee of the Institution has to examine the complaint',
  ],
  'no-reviewer': () => [
    'nobody has been assigned to examine the complaint',
    'an employee who had no part in examining the request has to be assigned first',
  ],
  'not-the-reviewer': ({ by, reviewer }) => [
    `the decision comes from ${by}, but the complaint was given to another employee to examine: ${reviewer}`,
    'that employee has to decide, or the complaint has to be given to another one',
  ],
  'repeat-must-be-refused': () => [
    'a complaint about this request for the same reasons has been answered before, so this repeated one has to be refused',
    'where it was taken for a repeated one by mistake, that has to be corrected first',
  ],
  'not-a-repeat': () => [
    'the complaint is not a repeated one, so it cannot be refused on that ground',
    'it has to be examined and answered',
  ],
  'request-not-implemented': () => [
    'what was granted when the complaint was upheld has not been carried out yet',
    'it has to be reported first that the new answer to the request has been carried out in full',
  ],
  'nothing-corrected': ({ defects: lacking }) => [
    'the correction puts nothing right and does not change whether the complaint is a repeated one',
    lacking.length === 0
      ? 'the complaint lacks nothing, so its examination has to go on'
      : `the complaint still lacks: ${lacking.map((code) => defects[code]).join('; ')}`,
  ],
}
