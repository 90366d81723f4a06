import { cite } from '../kit/references.en.js'
import { date } from '../kit/words.en.js'
import { late } from './notes.en.js'
import type { DutyDone, DutyToSay, RequestTexts } from './texts.js'
import { claimOf } from './words.en.js'

/** To whom. */
export const who = ({ owedTo }: DutyToSay): string =>
  owedTo === 'subject' ? 'the data subject' : 'the representative'

/** The parts of a duty that say by when, and whether it was in time. */
type When = Pick<DutyToSay, 'due' | 'clause'>
type WhenDone = Pick<DutyDone, 'due' | 'clause' | 'doneOn'>

export const by = ({ due, clause }: When): string => `by ${date(due)} ${cite(clause)}`
export const today = ({ due, clause }: When): string => `today, ${date(due)}, at the latest ${cite(clause)}`
export const ended = ({ due, clause }: When): string => `the last day was ${date(due)} ${cite(clause)}`
export const inTime = ({ doneOn, due, clause }: WhenDone): string =>
  `on ${date(doneOn)}, in time: the last day is ${date(due)} ${cite(clause)}`
export const tooLate = ({ doneOn, due, clause }: WhenDone): string =>
  `on ${date(doneOn)}, ${late(doneOn, due)} ${cite(clause)}`

const granted = (duty: DutyToSay): string =>
  duty.about === null
    ? `what was granted to ${who(duty)}`
    : `what was granted to ${who(duty)} (${claimOf(duty.about)})`

/** What is owed, and where it stands. */
export const duties: RequestTexts['duties'] = {
  'examine-and-answer': {
    pending: (duty) => `the Institution owes ${who(duty)} an answer to the request ${by(duty)}`,
    'due-today': (duty) => `the Institution owes ${who(duty)} an answer to the request ${today(duty)}`,
    overdue: (duty) => `the Institution has not given ${who(duty)} an answer in time: ${ended(duty)}`,
    done: (duty) => `the Institution gave ${who(duty)} an answer ${inTime(duty)}`,
    'done-late': (duty) => `the Institution gave ${who(duty)} an answer ${tooLate(duty)}`,
  },
  'inform-of-refusal': {
    pending: (duty) => `the Institution has to tell ${who(duty)} of the refusal ${by(duty)}`,
    'due-today': (duty) => `the Institution has to tell ${who(duty)} of the refusal ${today(duty)}`,
    overdue: (duty) => `the Institution has not told ${who(duty)} of the refusal in time: ${ended(duty)}`,
    done: (duty) => `the Institution told ${who(duty)} of the refusal ${inTime(duty)}`,
    'done-late': (duty) => `the Institution told ${who(duty)} of the refusal ${tooLate(duty)}`,
  },
  'carry-out': {
    pending: (duty) => `the Institution has to carry out ${granted(duty)} ${by(duty)}`,
    'due-today': (duty) => `the Institution has to carry out ${granted(duty)} ${today(duty)}`,
    overdue: (duty) => `the Institution has not carried out ${granted(duty)} in time: ${ended(duty)}`,
    done: (duty) => `the Institution carried out ${granted(duty)} ${inTime(duty)}`,
    'done-late': (duty) => `the Institution carried out ${granted(duty)} ${tooLate(duty)}`,
  },
}

/** What a duty waits for that others must do first. */
export const waitingFor: RequestTexts['waitingFor'] = {
  identity: () => `it waits for the data subject to confirm identity ${cite('adakavas:44')}`,
  authority: () => `it waits for the representative to show the right to act ${cite('adakavas:40')}`,
  fee: () => `it waits for the fee that was demanded ${cite('adakavas:43.2')}`,
}
