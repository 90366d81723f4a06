import type { CeasedLateness, RequestDates } from '../../request/index.js'
import { caseDuties } from '../case/duties.en.js'
import { ways } from '../case/letter.en.js'
import { caseNotes } from '../case/notes.en.js'
import { requestNoun } from '../case/noun.en.js'
import { ofInstitution } from '../kit/duty.en.js'
import { late } from '../kit/time.en.js'
import { date, list, quote } from '../kit/words.en.js'
import { employee, person } from '../story/words.en.js'
import { letter } from './letter.en.js'
import { rejections } from './rejections.en.js'
import { story } from './story.en.js'
import type { DutyToSay, RequestTexts } from './texts.js'
import { claimOf, commands, defects, statuses } from './words.en.js'

const about = ({ about: claim }: DutyToSay): string => (claim === null ? '' : ` (${claimOf(claim)})`)

const granted = (duty: DutyToSay): string =>
  `what was granted to the data subject${duty.owedTo === 'subject' ? '' : ' at the request of the representative'}${about(duty)}`

/** What was late by the days as they stood, and isn't by the corrected ones. */
const noLongerLate = (
  { what, due, dueNow }: CeasedLateness,
  before: RequestDates,
  after: RequestDates,
): string =>
  what === 'answer'
    ? `counted from ${date(before.receivedOn)}, the day of receipt as it stood, the time limit for the answer ended on ${date(due)}; counted from ${date(after.receivedOn)}, it ends on ${date(dueNow)}, so the answer is no longer late`
    : `if the month is counted from ${date(before.submittedOn)}, the day of filing as it stood, it ended on ${date(due)} and nothing had been sent out; counted from ${date(after.submittedOn)}, it ends on ${date(dueNow)}, so this is no longer a failure to act`

/** Everything that is said of a request. */
export const request: RequestTexts = {
  commands,
  statuses,
  defects,
  defect: ({ code, item }) => `${item === null ? '' : `for the data ${quote(item)}, `}${defects[code]}`,
  rejections,
  notes: {
    ...caseNotes(requestNoun),
    'formal-defects': (missing) => [
      `the request lacks in form: ${missing.join('; ')}`,
      'as long as this is not put right, the request is not examined, and the data subject has to be told why',
    ],
    'late-inquiry': ({ on, due }) => [`proof of identity was asked for on ${date(on)}, ${late(on, due)}`],
    'late-acknowledgement': ({ on, due }) => [`receipt was acknowledged on ${date(on)}, ${late(on, due)}`],
    'late-answer': ({ on, due }) => [`the answer was given on ${date(on)}, ${late(on, due)}`],
    'identity-term-running': ({ on, term }) => [
      `the request was refused for a defect of form on ${date(on)}, although the data subject had until ${date(term)} to prove identity`,
      'the two do not fit together: nothing that is supplied for identity keeps a request in being that has been refused',
    ],
    'after-target': ({ on, target }) => [
      `the answer was given on ${date(on)}, later than answers are usually given: that would have been by ${date(target)}; this is no breach`,
    ],
    'after-gdpr-limit': ({ on, gdpr }) => [
      `the answer was given on ${date(on)}; the Procedure sets another clock, but under the GDPR time runs from receipt and ended on ${date(gdpr)}`,
      'the time during which proof of identity or a clarification that was needed was awaited has to be justified',
    ],
    'late-refusal': ({ on, due }) => [`notice of the refusal was given on ${date(on)}, ${late(on, due)}`],
    'late-implementation': ({ on, due }) => [
      `what was granted was carried out on ${date(on)}, ${late(on, due)}`,
    ],
    'late-aftermath': ({ on, due }) => [`this was done on ${date(on)}, ${late(on, due)}`],
    'no-contact': ({ to }) => [
      `the Institution holds no contact details for the ${to === 'subject' ? 'data subject' : 'representative'}, so the letter is kept for collection`,
    ],
    'reply-way-without-address': ({ to, named, taken }) => [
      `the answer was asked for ${ways[named]}, but the Institution holds no contact details of the ${to === 'subject' ? 'data subject' : 'representative'} for that, so the letter is given ${ways[taken]}`,
    ],
    'erase-objected': ({ items }) => [
      `the objection to the processing of the data ${list(items.map(quote))} was granted, so they have to be erased without undue delay, or it has to be named on which other basis or under which exception they are kept; while they are restricted, they are only stored`,
    ],
    'restrict-meanwhile': ({ items }) => [
      `from receipt until what is asked for besides is decided, the processing of the data ${list(items.map(quote))} has to be restricted without undue delay`,
    ],
    'tell-other-controllers': ({ items }) => [
      `the data ${list(items.map(quote))} were made public, so reasonable steps have to be taken to tell the controllers that process them that their erasure was requested`,
    ],
    'tell-recipients': ({ items }) => [
      `each recipient to whom the data ${list(items.map(quote))} were disclosed has to be told, unless that is impossible or takes a disproportionate effort; the data subject is told of the recipients on request`,
    ],
    'nobody-assigned': ({ by }) => [
      `the step was taken by ${employee(by)}, though nobody had been made responsible for the request`,
    ],
    'not-the-assigned-officer': ({ by, officer }) => [
      `the step was taken by ${employee(by)}, though another employee is responsible for the request: ${person(officer)}`,
    ],
    'dates-corrected': ({ before, after, ceased: [first, ...others] }) => [
      noLongerLate(first, before, after),
      ...others.map((one) => noLongerLate(one, before, after)),
    ],
    'poorer-than-gdpr': (about) => [
      `under the GDPR ${claimOf(about)} is to be granted in what the Procedure does not grant as well`,
      'it is to be considered whether to apply the GDPR itself there, which is directly applicable',
    ],
    'gdpr-prevails': (about) => [
      `under the Procedure ${claimOf(about)} would not be granted, or in part only, so there it is granted under the GDPR itself`,
    ],
    'more-than-gdpr': (about) => [
      `under the GDPR ${claimOf(about)} is not granted, or not in full, to protect the rights of others`,
      'before it is carried out, it is to be considered how they are protected',
    ],
    'restrict-instead': ({ item }) => [
      `under the GDPR the data${item === null ? '' : ` ${quote(item)}`} are not erased, and their processing is only restricted, because the data subject asked for both and needs them for legal claims`,
      'before they are erased, it is to be made sure that the data subject wants that',
    ],
    'gdpr-difference': () => ['here the Procedure differs from the GDPR'],
  },
  duties: {
    ...caseDuties('an answer to the request', 'an answer', 'the refusal'),
    'acknowledge-receipt': ofInstitution(
      () => 'has to acknowledge receipt of the request to the data subject',
      () => 'acknowledged receipt of the request to the data subject',
      () => 'acknowledged receipt of the request to the data subject',
    ),
    'carry-out': ofInstitution(
      (duty) => `has to carry out ${granted(duty)}`,
      (duty) => `carried out ${granted(duty)}`,
      (duty) => `carried out ${granted(duty)}`,
    ),
    'inform-recipients': ofInstitution(
      (duty) => `has to tell the recipients of the data about what was carried out${about(duty)}`,
      (duty) => `did its duty to tell the recipients of the data about what was carried out${about(duty)}`,
      (duty) => `done its duty to tell the recipients of the data about what was carried out${about(duty)}`,
    ),
    'record-erasure': ofInstitution(
      (duty) => `has to record what was erased${about(duty)}`,
      (duty) => `recorded what was erased${about(duty)}`,
      (duty) => `recorded what was erased${about(duty)}`,
    ),
  },
  dutyEnded: 'it no longer has to be performed, but the breach remains on record',
  target: (day) => `answers are usually given sooner: this one by ${date(day)}`,
  waitingFor: {
    identity: 'it is waiting for proof of identity from the data subject',
    authority: 'it is waiting for the representative to prove their authority to act',
    completion: 'it is waiting for what the request lacks',
    fee: 'it is waiting for the fee that was demanded',
  },
  erasure: {
    because: {
      'not-needed': 'they are no longer needed for the purposes of the processing',
      'consent-withdrawn': 'the consent on which their processing rested has been withdrawn',
      objected: 'an objection to their processing is justified',
      'no-basis': 'there is no lawful basis for processing them',
    },
    goes: (item, due, because) =>
      `the data ${quote(item)} will be erased by ${date(due)}${because.length === 0 ? '' : `, because ${because.join('; ')}`}`,
    gone: (item, on) => `the data ${quote(item)} were erased on ${date(on)}`,
    first: (item, right) =>
      `before the data ${quote(item)} are erased, this has to be carried out: ${claimOf({ right, item: right === 'access' ? null : item })}`,
    lookForRestriction: (item) =>
      `the request is not signed, so it has to be checked whether the processing of the data ${quote(item)} is restricted before they are erased`,
    stays: (item) => `the data ${quote(item)} are kept`,
    givenUp: (item, on) =>
      `the data ${quote(item)} are kept, because the claim to have them erased was given up on ${date(on)}`,
    nothing: 'under this answer no data are erased',
  },
  letter,
  story,
}
