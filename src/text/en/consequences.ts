import type { Period } from '../../calendar/index.js'
import type { ConsequenceTexts } from '../consequence-texts.js'
import { days, months } from './words.js'

/** "within 1 month". */
const within = (period: Period): string =>
  `within ${'months' in period ? months(period.months) : days(period.days)}`

/** What happens if a duty is not done in time, and what may still be done. */
export const consequences: ConsequenceTexts = {
  'done-in-time': () => 'this duty was done in time, so that nothing follows from its limit',
  'done-late': () => 'this duty was done, but late, and the breach remains on record',
  'not-provided': () => 'the Procedure sets no consequence of missing this limit',
  'answer-still-owed': () =>
    'the duty to examine and answer the request remains after the limit; a later answer counts as late',
  'complaint-answer-still-owed': () =>
    'the duty to examine and answer the complaint remains after the limit; a later answer counts as late',
  'no-further-extension': () =>
    'the examination can no longer be extended then: this is done, and told, only once and only within the first limit',
  'identity-otherwise': () =>
    'if identity is not confirmed and it is too late to inquire about it, it can still be confirmed in another way',
  'late-refusal-open': () =>
    'where there is a ground for refusing to answer, this is possible also after the limit for telling of it, but the notice then counts as late',
  'late-refusal-closed': () =>
    'after the limit for telling of it, refusing to answer is no longer possible, even where there is a ground',
  'inaction-complaint': ({ inaction }) =>
    `the data subject may complain to the Institution of inaction if it sent out nothing about the request ${within(inaction)} of its filing: no answer, no notice, no inquiry, no demand of a fee; a later answer does not take this right away`,
  'silence-complaint': () =>
    'a complaint of inaction is possible also where something was sent out in that time but the limit passed later without an answer, if the examination was extended, identity was confirmed or the fee was paid',
  'no-silence-complaint': () =>
    'if something was sent out about the request in that time, a complaint of inaction is not accepted, although the limit to answer passed later',
  'refusal-stands': () => 'a late notice is a breach, but the refusal itself stands',
  'refusal-lapsed': () =>
    'after this limit refusing is no longer possible, so that an examination and an answer are owed',
  'repeat-still-refused': () =>
    'the repeated complaint has to be refused, and the refusal told, also after this limit',
  'refusal-complaint': () =>
    'of the refusal itself to examine or answer a request, the data subject may complain to the Institution as of a rejected request',
  'no-refusal-complaint': () =>
    'of the refusal itself to examine or answer a request, no complaint to the Institution is possible',
  'no-complaint-of-complaint': () =>
    'the Procedure provides no complaint of an earlier complaint not having been examined in time',
  'carry-out-still-owed': () =>
    'the duty to carry out what was granted remains after the limit; carrying it out later counts as late',
  'no-complaint-of-carrying-out': () =>
    'the Procedure provides no complaint to the Institution only because what was granted was not carried out in time',
  'notice-still-owed': () =>
    'the duty to tell the data subject remains after the limit; a later notice counts as late',
  'reason-still-needed': () =>
    'beyond storing them, restricted data may go on being processed only as long as there is a reason; a late notice alone does not end it',
  remedies: () =>
    'besides, the data subject may complain to the State Data Protection Inspectorate (VDAI) and go to court; this right comes from the General Data Protection Regulation, not from the Procedure',
}
