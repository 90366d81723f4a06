import type { MovedDay } from '../../case/moved.js'
import { beforeLastEvent, notInProcedure } from '../kit/rejections.en.js'
import { date, list, quote } from '../kit/words.en.js'
import type { CaseNoun } from './noun.en.js'
import type { CaseRejectionTexts } from './texts.js'

/** What a version of the procedure would change of what is owed. */
function wouldMove(under: string, { due, moved }: MovedDay): string {
  if (due === null) return `${under} something would be owed that had to be done by ${date(moved)}`
  if (due === moved)
    return `${under} it would be judged otherwise whether what has to be done by ${date(due)} is in time`
  return moved === null
    ? `${under} what has to be done by ${date(due)} would not be owed`
    : `${under} the last day would not be ${date(due)} but ${date(moved)}`
}

/** What stands in the way of a command on a request or a complaint, and what to do instead. */
export const caseRejections = ({ noun, ofExamination, filer, rejected }: CaseNoun): CaseRejectionTexts => ({
  'not-in-procedure': notInProcedure,
  'before-last-event': beforeLastEvent(`the ${noun}`),
  'received-before-submitted': ({ submittedOn, receivedOn }) => [
    `the ${noun} is said to have been received on ${date(receivedOn)}, before it was filed on ${date(submittedOn)}`,
    'one of the two dates has to be corrected',
  ],
  'not-represented': () => [
    `the data subject filed the ${noun} on their own behalf, so there is no representative whose authority would have to be proven`,
    'its examination has to go on',
  ],
  'authority-already-proven': ({ on }) => [
    `the authority of the representative to act was proven on ${date(on)}`,
    `it need not be proven again, and the ${noun} can no longer be refused for want of documents`,
  ],
  'authority-unproven': ({ authority }) =>
    authority === 'not-needed'
      ? [
          `the data subject filed the ${noun} on their own behalf, so no representative can withdraw it`,
          'the data subject can withdraw it',
        ]
      : [
          'the representative has not yet presented documents, so the step is not possible',
          'documents proving the authority to act are needed first',
        ],
  'identity-already-confirmed': ({ on }) => [
    `the identity of ${filer} was confirmed on ${date(on)}`,
    `nothing more has to be done about it, and the ${noun} can no longer be refused on that ground`,
  ],
  'identity-unconfirmed': ({ identity, withdrawnBy }) =>
    withdrawnBy === 'subject'
      ? [
          `the identity of ${filer} has not been confirmed, nor is it stated what shows that whoever withdraws the ${noun} is the person who filed it`,
          'either identity has to be confirmed first, or it has to be stated what shows that the person is the same',
        ]
      : [
          `the identity of ${filer} has not been confirmed yet${
            identity === 'inquiry-open' ? ', and an inquiry about it is open' : ''
          }`,
          `identity has to be confirmed first; unless it is, the ${noun} can only be ${rejected}, and the answer has to state why it discloses no personal data`,
        ],
  'inquiry-window-closed': ({ on, until, askedOn }) => [
    askedOn === undefined
      ? `an inquiry about identity was possible up to and including ${date(until)}, but the step is dated ${date(on)}`
      : `${filer} was asked for proof of identity on ${date(askedOn)} and has not answered since; without an answer, a further inquiry was possible only up to and including ${date(until)}, but the step is dated ${date(on)}`,
    'identity can still be confirmed from what is at hand',
  ],
  'doubt-missing': () => [
    `proof of identity can be asked for only where there are reasonable doubts about the identity of ${filer}, and it is not stated why there are any`,
    `the reason for the doubts has to be stated; where there are none, the ${noun} has to be examined without asking for proof`,
  ],
  'identity-supplied-in-time': () => [
    `the data subject answered the inquiry about identity in time, so the ${noun} can no longer be refused on that ground`,
    'it has to be judged whether what was supplied proves identity',
  ],
  'inquiry-after-supply': ({ on }) => [
    `an earlier inquiry about identity was answered, so the ${noun} cannot be refused on the ground that the further one, of ${date(on)}, was not answered`,
    `identity can still be confirmed; unless it is, the ${noun} can only be ${rejected}, and the answer has to state why it discloses no personal data`,
  ],
  'already-extended': ({ on }) => [
    `the time for the examination${ofExamination} was extended on ${date(on)}, and it can be extended only once`,
    `the ${noun} has to be answered within the extended time limit`,
  ],
  'limit-would-move': ({ version, ...day }) => [
    wouldMove(`under version ${quote(version)}`, day),
    `the examination of the ${noun} has to go on under its own version: what was counted stays`,
  ],
  'no-later-version': ({ on, version, later }) =>
    later.length === 0
      ? [
          `by ${date(on)} no version of the procedure had come into force after version ${quote(version)}, under which the ${noun} is examined`,
          'its examination has to go on under that version',
        ]
      : [
          `the version named is none that by ${date(on)} had come into force after version ${quote(version)}, under which the ${noun} is examined`,
          `one of these has to be named: ${later.map(quote).join(', ')}`,
        ],
  'nothing-to-complete': () => [
    `the content of the ${noun} lacks nothing, so there is nothing to ask for`,
    'its examination has to go on',
  ],
  'term-before-asking': ({ on, term }) => [
    `the day by which what is missing is asked for, ${date(term)}, is before the day of asking, ${date(on)}`,
    `a day not before ${date(on)} has to be set`,
  ],
  'not-the-decider': ({ decider, office }) => [
    `this is for ${decider} to decide, ${office === null ? 'and it is not stated who decided it' : `not for ${office}`}`,
    `the decision of ${decider} is needed, and has to be recorded as such`,
  ],
  'extension-ground-missing': ({ allowed, foreign }) => [
    foreign.length === 0
      ? `it is not stated on which ground the time for the examination${ofExamination} is extended`
      : `the time for the examination${ofExamination} cannot be extended on this ground: ${list(foreign)}`,
    `it can be extended only on ${allowed.length === 1 ? 'this ground' : 'these grounds'}: ${allowed.join('; ')}; otherwise the ${noun} has to be answered within the time limit as it is`,
  ],
  'extension-window-closed': ({ on, until }) => [
    `the time for the examination${ofExamination} could be extended, and the data subject told of it, up to and including ${date(until)}, but the step is dated ${date(on)}`,
    `the ${noun} has to be answered at once`,
  ],
})
