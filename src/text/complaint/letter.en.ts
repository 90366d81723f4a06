import type { ComplaintGround } from '../../request/index.js'
import { caseLetter } from '../case/letter.en.js'
import { complaintNoun } from '../case/noun.en.js'
import { withoutStop } from '../kit/sentences.js'
import { date, list } from '../kit/words.en.js'
import type { ComplaintLetterTexts, ComplaintToSay } from './texts.js'

/** What a complaint is about, after "your complaint". */
const grounds: Readonly<Record<ComplaintGround, string>> = {
  'granted-in-part': 'about your request that was granted only in part',
  rejected: 'about the rejection of your request',
  inaction: 'about a failure to act on your request',
}

/** "your complaint, received on 2 March 2026, about the rejection of your request (No. P1, received on 2 February 2026)". */
export const complaintOf = ({ receivedOn, represented, ground, request }: ComplaintToSay): string =>
  `${represented ? 'the complaint of your representative' : 'your complaint'}, received on ${date(receivedOn)}, ${ground === null ? 'about your request' : grounds[ground]} (No. ${withoutStop(request.id)}, received on ${date(request.receivedOn)})`

const { refusal, reply } = caseLetter(complaintNoun, complaintOf)

/** The sentences of a letter on a complaint. */
export const letter: ComplaintLetterTexts = {
  reply,
  upheld: (complaint) =>
    `the Institution has examined ${complaintOf(complaint)}, and has decided to uphold the complaint`,
  dismissed: (complaint) =>
    `the Institution has examined ${complaintOf(complaint)}, and has decided to dismiss the complaint`,
  outcome: {
    granted: 'the request has been examined anew and is granted in full',
    'granted-in-part': 'the request has been examined anew and is granted in part',
    rejected: 'the request has been examined anew and is rejected',
  },
  outcomeAtLast: {
    granted: 'the request has now been examined and is granted in full',
    'granted-in-part': 'the request has now been examined and is granted in part',
    rejected: 'the request has now been examined and is rejected',
  },
  reasons: 'the reasons for dismissing the complaint',
  complaint:
    'if you do not agree with the new decision on the request, you may complain to the Institution again',
  remedies: (to) =>
    `${to === 'subject' ? 'you' : 'the data subject'} may complain to the State Data Protection Inspectorate (VDAI) and go to court`,
  refusal: {
    ...refusal,
    repeat: (complaint, repeated) =>
      `the Institution refuses to examine ${complaintOf(complaint)}, because an earlier complaint about the same request for the same reasons has been answered (${list(repeated.map(({ id, answeredOn }) => `No. ${withoutStop(id)}, answered on ${date(answeredOn)}`))})`,
  },
}
