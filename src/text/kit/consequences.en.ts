import type { Period } from '../../calendar/index.js'
import type { ConsequenceTexts } from './consequence-texts.js'
import { limitLength } from './words.en.js'

/** "within 1 month". */
const within = (period: Period): string => `within ${limitLength(period)}`

/** What happens if a duty is not performed in time, and what may still be done. */
export const consequences: ConsequenceTexts = {
  'done-in-time': 'this duty was performed in time, so there are no consequences',
  'done-late': 'this duty was performed, but late, and the breach remains on record',
  missed:
    'this duty was not performed by its last day and has since ended: it no longer has to be performed, but the breach remains on record',
  'not-provided': 'the Procedure sets no consequence for missing this time limit',
  'answer-still-owed':
    'the duty to examine and answer the request remains after the time limit; a later answer counts as late',
  'complaint-answer-still-owed':
    'the duty to examine and answer the complaint remains after the time limit; a later answer counts as late',
  'no-further-extension':
    'the time for the examination can no longer be extended then: it can be extended, and notice of that given, only once and only within the first time limit',
  'identity-otherwise':
    'if identity has not been confirmed and it is too late for an inquiry about it, it can still be confirmed in another way',
  'late-inquiry-open':
    'if identity has not been confirmed and the data subject has not been asked for proof of it, the data subject can still be asked, but the inquiry then counts as late',
  'late-refusal-open':
    'where there is a ground for refusing to answer, the Institution may still refuse after the time limit for giving notice of the refusal, but the notice then counts as late',
  'late-refusal-closed':
    'after the time limit for giving notice of a refusal, refusing to answer is no longer possible, even where there is a ground',
  'inaction-complaint': ({ inaction }) =>
    `the data subject may complain to the Institution about a failure to act if it sent out nothing about the request ${within(inaction)} of its filing: no answer, no notice, no inquiry and no demand for a fee; a later answer does not take this right away`,
  'silence-complaint':
    'a complaint about a failure to act is also possible where something was sent out within that time but the time limit passed later without an answer, if the examination was extended, identity was confirmed, an inquiry about it was answered or the fee was paid',
  'no-silence-complaint':
    'if something was sent out about the request within that time, a complaint about a failure to act is not accepted, although the time limit for the answer passed later',
  'refusal-stands': 'a late notice is a breach, but the refusal itself stands',
  'refusal-lapsed':
    'after this time limit refusing is no longer possible, so an examination and an answer are owed',
  'repeat-still-refused':
    'the repeated complaint has to be refused, and notice of the refusal given, even after this time limit',
  'refusal-complaint':
    'the data subject may complain to the Institution about the refusal itself in the same way as about a rejected request',
  'no-refusal-complaint': 'about the refusal itself, no complaint to the Institution is possible',
  'no-complaint-of-complaint':
    'the Procedure does not allow a complaint about an earlier complaint that was not examined in time',
  'carry-out-still-owed':
    'the duty to carry out what was granted remains after the time limit; carrying it out later counts as late',
  'no-complaint-of-carrying-out':
    'the Procedure does not allow a complaint to the Institution merely because what was granted was not carried out in time',
  'recipients-still-told':
    'if the day passes, the duty to tell the recipients of the data remains; telling them later counts as late',
  'record-still-made':
    'if the day passes, the duty to record what was erased remains; a later record counts as late',
  'notice-still-owed':
    'the duty to inform the data subject remains after the time limit; a later notice counts as late',
  'acknowledgement-still-owed':
    'as long as the request is not answered, its receipt still has to be acknowledged after the time limit; a later acknowledgement counts as late',
  'reason-still-needed':
    'apart from storage, restricted data may be processed only as long as there is a reason; a late notice does not by itself end that possibility',
  remedies:
    'in addition, the data subject may complain to the State Data Protection Inspectorate (VDAI) and go to court; this right comes from the GDPR, not from the Procedure',
  'remedies-named':
    'data subjects who think that the processing of their personal data infringes the GDPR may complain to the State Data Protection Inspectorate (VDAI) and go to court',
  'rules-silent': 'the Rules set no consequence for missing this time limit',
  'notice-before-recording':
    'as long as the caller has not been told automatically, the call must not be recorded; telling the caller later counts as late',
  'explanation-during-call':
    'as long as the call is on, both other ways of reaching the Centre still have to be explained',
  'explanation-lost':
    'once the call is over, this can no longer be done, because the number of a caller who declined the recording is not kept',
  'storing-still-owed':
    'the duty to store the recording remains after the time limit; storing it later counts as late',
  'term-unchanged':
    'storing a recording late does not lengthen its storage period, which is counted from the day of the call',
  'copy-first':
    'after the time limit the copy has to be made at once, and the recording has to be destroyed immediately afterwards: as long as the procedure is open, the recording must not be destroyed without a copy; a later copy counts as late',
  'copy-no-longer-needed': 'if every procedure is closed before a copy is made, none is needed any more',
  'copying-restricted':
    'if the recording is restricted, copying it needs a reason for processing restricted data',
  'destroy-at-once':
    'the duty to destroy the recording remains after the time limit: it has to be performed at once; destroying it later counts as late',
  'destroy-after-copy':
    'if an open procedure needs a copy of the recording, the copy has to be made before the recording is destroyed',
  'destruction-restricted':
    'if the recording is restricted, it may be destroyed only when the restriction is over',
  'destruction-ordered':
    'as long as another legal act orders that the recording be kept, neither it nor its copy may be destroyed',
  'destroy-or-name-at-once':
    'the duty to destroy the recording or to name another legal basis for keeping it remains after the time limit: it has to be performed at once',
  'kept-without-basis':
    'that personal data must not be processed without a basis for it comes from the GDPR, not from the Rules',
  'caller-answer-still-owed':
    'the duty to answer the caller’s request remains after the time limit; answering later counts as late',
  'destroy-copy-at-once':
    'the duty to destroy the copy that no procedure needs any more remains after the time limit: it has to be performed at once; destroying it later counts as late',
  'copy-destruction-restricted':
    'if the recording is restricted, destroying the copy has to wait for the end of the restriction, or needs a reason for processing restricted data',
  'kept-too-long':
    'keeping data longer than necessary may also infringe the principle of storage limitation; this comes from the GDPR, not from the Rules',
  'caller-remedies':
    'callers who think that the processing of their personal data infringes the GDPR may complain to the State Data Protection Inspectorate (VDAI) and go to court; this right comes from the GDPR itself, not from the Rules',
}
