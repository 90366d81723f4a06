import type { Period } from '../../calendar/index.js'
import type { ConsequenceTexts } from './consequence-texts.js'
import { days, months } from './words.en.js'

/** "within 1 month". */
const within = (period: Period): string =>
  `within ${'months' in period ? months(period.months) : days(period.days)}`

/** What happens if a duty is not done in time, and what may still be done. */
export const consequences: ConsequenceTexts = {
  'done-in-time': 'this duty was done in time, so that nothing follows from its limit',
  'done-late': 'this duty was done, but late, and the breach remains on record',
  missed:
    'this duty was not done by its last day, and it ended later: it need not be done any more, but the breach remains on record',
  'not-provided': 'the Procedure sets no consequence of missing this limit',
  'answer-still-owed':
    'the duty to examine and answer the request remains after the limit; a later answer counts as late',
  'complaint-answer-still-owed':
    'the duty to examine and answer the complaint remains after the limit; a later answer counts as late',
  'no-further-extension':
    'the examination can no longer be extended then: this is done, and told, only once and only within the first limit',
  'identity-otherwise':
    'if identity is not confirmed and it is too late to inquire about it, it can still be confirmed in another way',
  'late-inquiry-open':
    'if identity is not confirmed and the data subject has not been asked to confirm it, this can still be done, but the inquiry then counts as late',
  'late-refusal-open':
    'where there is a ground for refusing to answer, this is possible also after the limit for telling of it, but the notice then counts as late',
  'late-refusal-closed':
    'after the limit for telling of it, refusing to answer is no longer possible, even where there is a ground',
  'inaction-complaint': ({ inaction }) =>
    `the data subject may complain to the Institution of inaction if it sent out nothing about the request ${within(inaction)} of its filing: no answer, no notice, no inquiry, no demand of a fee; a later answer does not take this right away`,
  'silence-complaint':
    'a complaint of inaction is possible also where something was sent out in that time but the limit passed later without an answer, if the examination was extended, identity was confirmed, an inquiry about it was answered or the fee was paid',
  'no-silence-complaint':
    'if something was sent out about the request in that time, a complaint of inaction is not accepted, although the limit to answer passed later',
  'refusal-stands': 'a late notice is a breach, but the refusal itself stands',
  'refusal-lapsed':
    'after this limit refusing is no longer possible, so that an examination and an answer are owed',
  'repeat-still-refused':
    'the repeated complaint has to be refused, and the refusal told, also after this limit',
  'refusal-complaint':
    'of the refusal itself to examine or answer a request, the data subject may complain to the Institution as of a rejected request',
  'no-refusal-complaint':
    'of the refusal itself to examine or answer a request, no complaint to the Institution is possible',
  'no-complaint-of-complaint':
    'the Procedure provides no complaint of an earlier complaint not having been examined in time',
  'carry-out-still-owed':
    'the duty to carry out what was granted remains after the limit; carrying it out later counts as late',
  'no-complaint-of-carrying-out':
    'the Procedure provides no complaint to the Institution only because what was granted was not carried out in time',
  'notice-still-owed':
    'the duty to tell the data subject remains after the limit; a later notice counts as late',
  'reason-still-needed':
    'beyond storing them, restricted data may go on being processed only as long as there is a reason; a late notice alone does not end it',
  remedies:
    'besides, the data subject may complain to the State Data Protection Inspectorate (VDAI) and go to court; this right comes from the General Data Protection Regulation, not from the Procedure',
  'rules-silent': 'the Rules set no consequence of missing this limit',
  'notice-before-recording':
    'as long as the caller has not been told automatically, the call must not be recorded; telling the caller later counts as late',
  'explanation-during-call':
    'as long as the call is on, both other ways of reaching the Centre still have to be explained',
  'explanation-lost':
    'once the call is over this can no longer be done, because the number of a caller who declined the recording is not kept',
  'storing-still-owed':
    'the duty to store the recording remains after the limit; storing it later counts as late',
  'term-unchanged':
    'a recording that was stored later is not kept longer for that: its term is counted from the day of the call',
  'copy-first':
    'after the limit the copy has to be made at once, and the recording destroyed at once after it: as long as the procedure is open, the recording must not be destroyed without a copy; a later copy counts as late',
  'copy-no-longer-needed': 'if every procedure is closed before a copy is made, none is needed any more',
  'copying-restricted':
    'if the recording is restricted, copying it needs a reason for processing restricted data',
  'destroy-at-once':
    'the duty to destroy the recording remains after the limit: it has to be done at once; destroying it later counts as late',
  'destroy-after-copy':
    'if an open procedure needs a copy of the recording, it has to be made before the recording is destroyed',
  'destruction-restricted':
    'if the recording is restricted, it may be destroyed only when the restriction is over',
  'destruction-ordered':
    'as long as another act orders that the recording be kept, neither it nor its copy may be destroyed',
  'destroy-or-name-at-once':
    'the duty to destroy the recording or to name another basis for it remains after the limit: it has to be done at once',
  'kept-without-basis':
    'that personal data must not be processed without a basis for it comes from the General Data Protection Regulation, not from the Rules',
  'caller-answer-still-owed':
    'the duty to answer the caller’s request remains after the limit; answering later counts as late',
  'destroy-copy-at-once':
    'the duty to destroy the copy that no procedure needs any more remains after the limit: it has to be done at once; destroying it later counts as late',
  'copy-destruction-restricted':
    'if the recording is restricted, destroying the copy has to wait for the end of the restriction, or needs a reason for processing restricted data',
  'kept-too-long':
    'keeping it longer than needed may also infringe the principle of storage limitation; this comes from the General Data Protection Regulation, not from the Rules',
  'caller-remedies':
    'callers who think that the processing of their personal data infringes the General Data Protection Regulation may complain to the State Data Protection Inspectorate (VDAI) and go to court; this right comes from the Regulation itself, not from the Rules',
}
