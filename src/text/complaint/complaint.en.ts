import { caseDuties } from '../case/duties.en.js'
import { caseNotes } from '../case/notes.en.js'
import { complaintNoun } from '../case/noun.en.js'
import { ofInstitution } from '../kit/duty.en.js'
import { late } from '../kit/time.en.js'
import { date, quote } from '../kit/words.en.js'
import { letter } from './letter.en.js'
import { rejections, reviewers } from './rejections.en.js'
import { story } from './story.en.js'
import type { ComplaintTexts } from './texts.js'
import { commands, defects, examinations, statuses } from './words.en.js'

const GRANTED = 'what was granted when the complaint was upheld'

/** Everything that is said of a complaint. */
export const complaint: ComplaintTexts = {
  commands,
  statuses,
  defects,
  examinations,
  rejections,
  reviewers,
  letter,
  story,
  notes: {
    ...caseNotes(complaintNoun),
    'late-answer': ({ on, due }) => [`the complaint was answered on ${date(on)}, ${late(on, due)}`],
    'no-ground': ({ joinedTo }) => [
      joinedTo === null
        ? 'the request is neither rejected nor granted only in part, and the Institution has not failed to act on it; the complaint is registered all the same'
        : `the request was joined to another one, ${quote(joinedTo)}, and a complaint is possible only about that one; the complaint is registered all the same`,
      'as long as no ground arises, it has to be dismissed with reasons',
    ],
    'late-complaint': ({ on, due }) => [
      `the complaint about the decision was lodged on ${date(on)}, ${late(on, due)}; it is registered all the same`,
      'as long as there is no new decision, the complaint about this one has to be dismissed with reasons',
    ],
  },
  notAgainst:
    'what became of the request is not among the things about which the Procedure allows a complaint to the Institution',
  duties: {
    ...caseDuties(
      'an answer to the complaint',
      'an answer to the complaint',
      'the refusal to examine the complaint',
    ),
    'carry-out': ofInstitution(
      () => `has to carry out ${GRANTED}`,
      () => `carried out ${GRANTED}`,
      () => `carried out ${GRANTED}`,
    ),
  },
  dutyEnded: 'it no longer has to be performed, but the breach remains on record',
  waitingFor: {
    identity: 'it is waiting for proof of identity from the data subject',
    authority: 'it is waiting for the representative to prove their authority to act',
    completion: 'it is waiting for what the complaint lacks',
  },
}
