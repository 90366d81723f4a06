import type { ComplaintGround } from '../../request/index.js'
import { caseLetter, DOCUMENT } from '../case/letter.en.js'
import { complaintNoun } from '../case/noun.en.js'
import { date } from '../kit/words.en.js'
import type { ComplaintLetterTexts, ComplaintToSay } from './texts.js'

/** What a complaint is about, after "received on 2 March 2026". */
const grounds: Readonly<Record<ComplaintGround, string>> = {
  'granted-in-part': 'about a request granted only in part',
  rejected: 'about a rejected request',
  inaction: 'about a failure to act on a request',
}

/** "your complaint about a rejected request, received on 2 March 2026". */
export const complaintOf = ({ receivedOn, represented, ground }: ComplaintToSay): string =>
  `${represented ? 'the complaint of your representative' : 'your complaint'} ${ground === null ? 'about your request' : grounds[ground]}, received on ${date(receivedOn)}`

const alike = caseLetter(complaintNoun, complaintOf)

/** The sentences of a letter on a complaint. */
export const letter: ComplaintLetterTexts = {
  ...alike,
  upheld: 'the complaint is upheld, and the request has therefore been examined anew',
  dismissed: 'the complaint is dismissed',
  outcome: {
    granted: 'the request is now granted in whole',
    'granted-in-part': 'the request is now granted in part',
    rejected: 'the request is now rejected',
  },
  implementation: (day) => `the Institution will carry out what this answer grants by ${date(day)}`,
  reasons: 'the reasons for dismissing the complaint',
  complaint:
    'if you do not agree with the new decision on the request, you may complain to the Institution again',
  remedies: (to) =>
    `${to === 'subject' ? 'you' : 'the data subject'} may also complain to the State Data Protection Inspectorate (VDAI) and go to court; this right comes from the General Data Protection Regulation (GDPR), not from the Procedure`,
  refusal: {
    ...alike.refusal,
    repeat: (complaint) =>
      `under ${DOCUMENT}, the Institution refuses to examine ${complaintOf(complaint)}, because an earlier complaint about the same request for the same reasons has been answered`,
  },
}
