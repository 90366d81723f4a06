import { cite } from '../kit/references.en.js'
import { date } from '../kit/words.en.js'
import { by, ended, inTime, today, tooLate, who } from '../request/duties.en.js'
import { channels, late } from '../request/notes.en.js'
import { letter } from './letter.en.js'
import { rejections, reviewers } from './rejections.en.js'
import type { ComplaintTexts } from './texts.js'
import { commands, defects, examinations, statuses } from './words.en.js'

const GRANTED = 'what was granted by upholding the complaint'

/** Everything that is said of a complaint. */
export const complaint: ComplaintTexts = {
  commands,
  statuses,
  defects,
  examinations,
  rejections,
  reviewers,
  letter,
  notes: {
    'late-answer': ({ clauses, data: { on, due } }) => [
      `the complaint was answered on ${date(on)}, ${late(on, due)} ${cite(...clauses)}`,
    ],
    'channel-not-named': ({ clauses: [first, second = first], data: { channel } }) => [
      `the complaint came ${channels[channel]}, which is not among the ways of filing that are named ${cite(first)}`,
      `the use of rights has to be made easy, so that it is accepted all the same ${cite(second)}`,
    ],
    'content-defects': ({ clauses, data }) => [
      `the complaint lacks: ${data.defects.map(({ code, clause }) => `${defects[code]} ${cite(clause)}`).join('; ')}`,
      `this can be put right; by itself it neither refuses the complaint nor moves a limit ${cite(...clauses)}`,
    ],
    'term-beyond-limit': ({ clauses, data: { term, limit } }) => [
      `the time set for the data subject to confirm identity ends on ${date(term)}, after the limit to answer the complaint, ${date(limit)} ${cite(...clauses)}`,
      `that limit does not move ${cite(...clauses)}`,
    ],
  },
  duties: {
    'examine-and-answer': {
      pending: (duty) => `the Institution owes ${who(duty)} an answer to the complaint ${by(duty)}`,
      'due-today': (duty) => `the Institution owes ${who(duty)} an answer to the complaint ${today(duty)}`,
      overdue: (duty) =>
        `the Institution has not given ${who(duty)} an answer to the complaint in time: ${ended(duty)}`,
      done: (duty) => `the Institution gave ${who(duty)} an answer to the complaint ${inTime(duty)}`,
      'done-late': (duty) => `the Institution gave ${who(duty)} an answer to the complaint ${tooLate(duty)}`,
    },
    'inform-of-refusal': {
      pending: (duty) =>
        `the Institution has to tell ${who(duty)} of the refusal to examine the complaint ${by(duty)}`,
      'due-today': (duty) =>
        `the Institution has to tell ${who(duty)} of the refusal to examine the complaint ${today(duty)}`,
      overdue: (duty) =>
        `the Institution has not told ${who(duty)} of the refusal to examine the complaint in time: ${ended(duty)}`,
      done: (duty) =>
        `the Institution told ${who(duty)} of the refusal to examine the complaint ${inTime(duty)}`,
      'done-late': (duty) =>
        `the Institution told ${who(duty)} of the refusal to examine the complaint ${tooLate(duty)}`,
    },
    'carry-out': {
      pending: (duty) => `the Institution has to carry out ${GRANTED} ${by(duty)}`,
      'due-today': (duty) => `the Institution has to carry out ${GRANTED} ${today(duty)}`,
      overdue: (duty) => `the Institution has not carried out ${GRANTED} in time: ${ended(duty)}`,
      done: (duty) => `the Institution carried out ${GRANTED} ${inTime(duty)}`,
      'done-late': (duty) => `the Institution carried out ${GRANTED} ${tooLate(duty)}`,
    },
  },
  waitingFor: {
    identity: () => `it waits for the complainant to confirm identity ${cite('adakavas:55')}`,
    authority: () => `it waits for the representative to show the right to act ${cite('adakavas:51')}`,
  },
}
