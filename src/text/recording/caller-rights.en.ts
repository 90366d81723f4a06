import { list } from '../kit/words.en.js'
import type { CallerRightsTexts } from './caller-rights-texts.js'

/** What is said of the rights of a caller. */
export const callerRights: CallerRightsTexts = {
  names: {
    'decline-recording': 'the right to decline the recording and not to continue the call',
    information: 'the right to information about the processing of personal data',
    'listening-and-copy': 'the right to listen to the recording of the call and to get a copy of it',
    access: 'the right of access to personal data and to a copy of them',
    rectification: 'the right to have inaccurate personal data corrected',
    'other-rights': 'the right to use the other rights of the GDPR',
  },
  reasons: {
    'before-consent': 'the caller has not consented to the recording yet',
    'no-data': 'the call is not recorded, and no personal data are processed',
    'data-subject': 'the caller has consented to the recording, and their data are processed',
    'not-stored-yet': 'the recording is not stored yet',
    'already-consented': 'the caller has consented to the recording; the consent can be withdrawn',
    'consent-withdrawn': 'the caller consented to the recording, and has withdrawn the consent since',
    'copy-only': 'the recording has been destroyed, and a copy of it lives on in a procedure',
    destroyed: 'the recording has been destroyed, and there is no copy of it',
  },
  applies: (name, reason) => `${name} applies, because ${reason}`,
  appliesNot: (name, reason) => `${name} does not apply, because ${reason}`,
  services: {
    here: (acts) => `it is served by ${list(acts)}`,
    'centre-procedure': 'it is served under the procedure of the Centre',
    'adakavas-procedure': 'it is served under the Procedure, which the Centre uses',
    gdpr: 'the Rules say nothing of it, so that the GDPR itself applies',
    'procedure-law': 'it is served under the law of the procedure that the copy was made for',
  },
  others: {
    'consent-withdrawal': 'the right to withdraw consent',
    erasure: 'the right to erasure',
    restriction: 'the right to restriction of processing',
    portability: 'the right to data portability',
    objection: 'the right to object',
    'complaint-to-authority': 'the right to complain to the supervisory authority',
  },
  available: (rights) => `these can be used: ${list(rights)}`,
  unavailable: {
    'consent-is-the-basis': (name) =>
      `${name} cannot be used, because the call was recorded on the basis of consent; the consent can be withdrawn instead`,
    'consent-was-the-basis': (name) =>
      `${name} cannot be used, because the call was recorded on the basis of consent, and the consent has been withdrawn already`,
    'other-basis': (name) =>
      `${name} cannot be used, because the consent has been withdrawn, and the other basis that was named does not give it`,
    'already-withdrawn': (name) =>
      `${name} cannot be used again, because the consent has been withdrawn already`,
    'already-granted': (name) =>
      `${name} need not be used again, because the erasure of the recording has been granted already`,
    'not-stored-yet': (name) => `${name} cannot be used yet, because the recording is not stored yet`,
    'copy-belongs-to-procedure': (name) =>
      `${name} cannot be used, because only the copy is left, and it is kept for a procedure`,
  },
  limit: {
    every:
      'the Rules set no time limit for a request of the caller, so that the one month of the GDPR applies',
    others:
      'to a request that is not answered under the Procedure the one month of the GDPR applies, as the Rules set no time limit',
  },
}
