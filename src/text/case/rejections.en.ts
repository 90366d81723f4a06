import { beforeLastEvent } from '../kit/rejections.en.js'
import { date } from '../kit/words.en.js'
import type { CaseNoun } from './noun.en.js'
import type { CaseRejectionTexts } from './texts.js'

/** What stands in the way of a command on a request or a complaint, and what to do instead. */
export const caseRejections = ({ noun, ofExamination, filer, rejected }: CaseNoun): CaseRejectionTexts => ({
  'before-last-event': beforeLastEvent(`the ${noun}`),
  'received-before-submitted': ({ submittedOn, receivedOn }) => [
    `the ${noun} is said to have been received on ${date(receivedOn)}, before it was submitted on ${date(submittedOn)}`,
    'one of the two dates has to be corrected',
  ],
  'not-represented': () => [
    `the data subject filed the ${noun} on their own behalf, so that no authority is in question`,
    'its examination has to go on',
  ],
  'authority-already-proven': ({ on }) => [
    `the authority of the representative was proven on ${date(on)}`,
    `it need not be proven again, and the ${noun} can no longer be refused for want of documents`,
  ],
  'authority-unproven': ({ authority }) =>
    authority === 'not-needed'
      ? [
          `the data subject filed the ${noun} on their own behalf, so that no representative can take it back`,
          'the data subject can take it back',
        ]
      : [
          'the representative has not shown documents yet, so that the act is not possible',
          'the documents that show the right to act are needed first',
        ],
  'identity-already-confirmed': ({ on }) => [
    `the identity of ${filer} was confirmed on ${date(on)}`,
    `nothing more is to be done about it, and the ${noun} can no longer be refused on that ground`,
  ],
  'identity-unconfirmed': ({ identity }) => [
    `the identity of ${filer} is not confirmed yet${
      identity === 'inquiry-open' ? ', and an inquiry about it is open' : ''
    }`,
    `identity has to be confirmed first; without it the ${noun} can only be ${rejected}, stating why the answer discloses no personal data`,
  ],
  'identity-supplied-in-time': () => [
    `the data subject answered the inquiry about identity in time, so that the ${noun} can no longer be refused on that ground`,
    'it has to be judged whether what was supplied confirms identity',
  ],
  'already-extended': ({ on }) => [
    `the examination${ofExamination} was extended on ${date(on)}, and it can be extended once only`,
    `the ${noun} has to be answered within the extended limit`,
  ],
  'nothing-to-complete': () => [
    `the content of the ${noun} lacks nothing, so that nothing is to be asked for`,
    'its examination has to go on',
  ],
  'term-before-asking': ({ on, term }) => [
    `the day set for it, ${date(term)}, is before the day of asking, ${date(on)}`,
    `a day not before ${date(on)} has to be set`,
  ],
  'extension-window-closed': ({ on, until }) => [
    `the examination${ofExamination} could be extended up to and including ${date(until)}, but the act is dated ${date(on)}`,
    `the ${noun} has to be answered at once`,
  ],
})
