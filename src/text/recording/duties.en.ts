import { by, ended, endedUndone, inTime, today, tooLate } from '../kit/time.en.js'
import { date, quote } from '../kit/words.en.js'
import type { RecordingDutyTexts, RecordingDutyToSay, RecordingTexts } from './texts.js'
import { theProcedures } from './words.en.js'

/** A part of the sentence, about what the duty names. */
type Part = (duty: RecordingDutyToSay) => string

/** A duty in every status: what the Centre has to do, and did or has not done. */
const owed = (
  must: Part,
  done: Part,
  when = 'as soon as that is possible',
): RecordingDutyTexts[keyof RecordingDutyTexts] => ({
  waiting: (duty) => `the Centre has to ${must(duty)} ${when}`,
  pending: (duty) => `the Centre has to ${must(duty)} ${by(duty)}`,
  'due-today': (duty) => `the Centre has to ${must(duty)} ${today(duty)}`,
  overdue: (duty) => `the Centre has not ${done(duty)} in time: ${ended(duty)}`,
  done: (duty) => `the Centre ${done(duty)} ${inTime(duty)}`,
  'done-late': (duty) => `the Centre ${done(duty)} ${tooLate(duty)}`,
  missed: (duty) => `the Centre has not ${done(duty)} in time: ${endedUndone(duty)}`,
})

/** "for the procedure “P1”", "for the procedures “P1” and “P2”". */
const forProcedure: Part = ({ procedures }) =>
  procedures.length === 0 ? 'for a procedure' : `for ${theProcedures(procedures)}`

const named: Part = ({ request }) => (request === null ? '' : ` ${quote(request)}`)

/** What is owed, and where it stands. */
export const duties: RecordingDutyTexts = {
  'play-notice': owed(
    () => 'tell the caller automatically of the recording',
    () => 'told the caller of the recording',
  ),
  'explain-alternatives': owed(
    () => 'explain to the caller both other ways of reaching it',
    () => 'explained to the caller both other ways of reaching it',
  ),
  'store-recording': owed(
    () => 'store the recording of the call',
    () => 'stored the recording of the call',
  ),
  'copy-for-procedure': owed(
    (duty) => `copy the recording ${forProcedure(duty)}`,
    (duty) => `copied the recording ${forProcedure(duty)}`,
    'before the recording is destroyed',
  ),
  'destroy-recording': owed(
    () => 'destroy the recording',
    () => 'destroyed the recording',
  ),
  'destroy-or-name-basis': owed(
    () => 'destroy the recording or name another legal basis for keeping it',
    ({ did }) =>
      ({
        destroyed: 'destroyed the recording',
        'named-basis': 'named another legal basis for keeping the recording',
        either: 'destroyed the recording or named another legal basis for keeping it',
      })[did ?? 'either'],
  ),
  'destroy-copy': owed(
    () => 'destroy the copy that no procedure needs any more',
    () => 'destroyed the copy that no procedure needs any more',
  ),
  'answer-caller': owed(
    (duty) => `answer the caller’s request${named(duty)}`,
    (duty) => `answered the caller’s request${named(duty)}`,
  ),
}

/** That a recording whose storage period is running has to be destroyed when it is over. */
export const destroyAfterTerm: RecordingTexts['destroyAfterTerm'] = (due) =>
  `the Centre has to destroy the recording when the storage period is over; the day for it is ${date(due)}`

/** What a duty waits for. */
export const waitingFor: RecordingTexts['waitingFor'] = {
  copy: 'this duty waits for the copy that a procedure needs',
  hold: 'this duty waits for the end of the hold that another legal act orders',
  'copy-in-time': 'as long as the hold lasts, it is not too late for the copy',
  restriction: 'this duty waits for the end of the restriction',
  'restriction-or-reason':
    'this duty waits for the end of the restriction, or for a reason for processing restricted data',
}
