import { beforeLastEvent, notInProcedure } from '../kit/rejections.en.js'
import { date } from '../kit/words.en.js'
import type { CaseNoun } from './noun.en.js'
import type { CaseRejectionTexts } from './texts.js'

/** What stands in the way of a command on a request or a complaint, and what to do instead. */
export const caseRejections = ({ noun, ofExamination, filer, rejected }: CaseNoun): CaseRejectionTexts => ({
  'not-in-procedure': notInProcedure,
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
  'identity-unconfirmed': ({ identity, withdrawnBy }) =>
    withdrawnBy === 'subject'
      ? [
          `the identity of ${filer} is not confirmed, nor is it stated what shows that whoever takes the ${noun} back is its sender`,
          'identity has to be confirmed first, or stated in words what shows that the sender is the same',
        ]
      : [
          `the identity of ${filer} is not confirmed yet${
            identity === 'inquiry-open' ? ', and an inquiry about it is open' : ''
          }`,
          `identity has to be confirmed first; without it the ${noun} can only be ${rejected}, stating why the answer discloses no personal data`,
        ],
  'inquiry-window-closed': ({ on, until, askedOn }) => [
    askedOn === undefined
      ? `an inquiry about identity was possible up to and including ${date(until)}, but the act is dated ${date(on)}`
      : `${filer} was asked to confirm identity on ${date(askedOn)} and has not answered since; without an answer, a further inquiry was possible only up to and including ${date(until)}, but the act is dated ${date(on)}`,
    'identity can still be confirmed from what is at hand',
  ],
  'identity-supplied-in-time': () => [
    `the data subject answered the inquiry about identity in time, so that the ${noun} can no longer be refused on that ground`,
    'it has to be judged whether what was supplied confirms identity',
  ],
  'inquiry-after-supply': ({ on }) => [
    `an earlier inquiry about identity was answered, so that the ${noun} cannot be refused because the further one, of ${date(on)}, was not`,
    `identity can still be confirmed; without it the ${noun} can only be ${rejected}, stating why the answer discloses no personal data`,
  ],
  'already-extended': ({ on }) => [
    `the examination${ofExamination} was extended on ${date(on)}, and it can be extended once only`,
    `the ${noun} has to be answered within the extended limit`,
  ],
  'nothing-to-complete': () => [
    `the content of the ${noun} lacks nothing, so that there is nothing to ask for`,
    'its examination has to go on',
  ],
  'term-before-asking': ({ on, term }) => [
    `the day by which it is asked for, ${date(term)}, is before the day of asking, ${date(on)}`,
    `a day not before ${date(on)} has to be set`,
  ],
  'extension-window-closed': ({ on, until }) => [
    `the examination${ofExamination} could be extended up to and including ${date(until)}, but the act is dated ${date(on)}`,
    `the ${noun} has to be answered at once`,
  ],
})
