import { list } from '../kit/words.en.js'
import type { CallerRightsTexts } from './caller-rights-texts.js'

const OTHERS = 'the other rights under the GDPR'

/** What is said of the rights of a caller. */
export const callerRights: CallerRightsTexts = {
  names: {
    'decline-recording': 'the right to decline the recording and not to continue the call',
    information: 'the right to information about the processing of personal data',
    'listening-and-copy': 'the right to listen to the recording of the call and to get a copy of it',
    access: 'the right of access to personal data and to a copy of them',
    rectification: 'the right to have inaccurate personal data corrected',
    'other-rights': OTHERS,
  },
  reasons: {
    'before-consent': 'the caller has not yet consented to the recording',
    'no-data': 'the call is not recorded, and no personal data are processed',
    'data-subject': 'the caller consented to the recording, and their data are processed',
    'not-stored-yet': 'the recording has not yet been stored',
    'already-consented': 'the caller has consented to the recording; the consent can be withdrawn',
    'consent-withdrawn': 'the caller consented to the recording, and has withdrawn the consent since',
    'copy-only': 'the recording has been destroyed, and only a copy of it is left, kept for a procedure',
    destroyed: 'the recording has been destroyed, and there is no copy of it',
  },
  applies: (name, reason) => `${name} ${name === OTHERS ? 'apply' : 'applies'}, because ${reason}`,
  appliesToCopy: (name) =>
    `although the recording has been destroyed, ${name} ${name === OTHERS ? 'apply' : 'applies'}, because a copy of it is still kept`,
  complaintRemains: 'the caller may complain to the supervisory authority all the same',
  appliesNot: (name, reason) => `${name} ${name === OTHERS ? 'do' : 'does'} not apply, because ${reason}`,
  services: {
    here: (acts) => `effect is given to this by ${list(acts)}`,
    'centre-procedure': 'effect is given to this under the arrangements of the Centre itself',
    'adakavas-procedure': 'effect is given to this under the Procedure, which the Centre uses',
    gdpr: 'the Rules say nothing of it, so the GDPR itself applies',
    'procedure-law': 'effect is given to this under the law of the procedure for which the copy was made',
  },
  others: {
    'consent-withdrawal': 'the right to withdraw consent',
    erasure: 'the right to erasure',
    restriction: 'the right to restriction of processing',
    portability: 'the right to data portability',
    objection: 'the right to object',
    'complaint-to-authority': 'the right to complain to the supervisory authority',
  },
  available: (rights) => `these can be exercised: ${list(rights)}`,
  unavailable: {
    'consent-is-the-basis': (name) =>
      `${name} cannot be exercised, because the call was recorded on the basis of consent; the consent can be withdrawn instead`,
    'consent-was-the-basis': (name) =>
      `${name} cannot be exercised, because the call was recorded on the basis of consent, and the consent has already been withdrawn`,
    'other-basis': (name) =>
      `${name} cannot be exercised, because the consent has been withdrawn, and the other basis that was named does not give it`,
    'already-withdrawn': (name) =>
      `${name} cannot be exercised again, because the consent has already been withdrawn`,
    'already-granted': (name) =>
      `${name} need not be exercised again, because the erasure of the recording has already been granted`,
    'not-stored-yet': (name) =>
      `${name} cannot be exercised yet, because the recording has not yet been stored`,
    'copy-belongs-to-procedure': (name) =>
      `${name} cannot be exercised, because only the copy is left, and it is kept for a procedure`,
  },
  limit: {
    every:
      'the Rules set no time limit for a request of the caller, so the time limit of the GDPR, one month, applies',
    others:
      'the time limit of the GDPR, one month, applies to a request that is not answered under the Procedure, as the Rules set none',
  },
}
