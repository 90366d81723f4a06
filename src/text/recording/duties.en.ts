import { cite } from '../kit/references.en.js'
import { date, quote } from '../kit/words.en.js'
import { by, ended, inTime, today, tooLate } from '../request/duties.en.js'
import type { RecordingDutyTexts, RecordingDutyToSay, RecordingTexts } from './texts.js'

type Part = (duty: RecordingDutyToSay) => string

/** A duty in every status: what the Centre has to do, did, and has not done. */
const owed = (must: Part, did: Part, notDone: Part): RecordingDutyTexts[keyof RecordingDutyTexts] => ({
  pending: (duty) => `the Centre has to ${must(duty)} ${by(duty)}`,
  'due-today': (duty) => `the Centre has to ${must(duty)} ${today(duty)}`,
  overdue: (duty) => `the Centre has not ${notDone(duty)} in time: ${ended(duty)}`,
  done: (duty) => `the Centre ${did(duty)} ${inTime(duty)}`,
  'done-late': (duty) => `the Centre ${did(duty)} ${tooLate(duty)}`,
})

/** "for the procedure “P1”": several are named together. */
const forProcedure: Part = ({ procedure }) =>
  procedure === null ? 'for a procedure' : `for the procedure ${quote(procedure)}`

const destroyRecording = owed(
  () => 'destroy the recording',
  () => 'destroyed the recording',
  () => 'destroyed the recording',
)

/** What is owed, and where it stands. */
export const duties: RecordingDutyTexts = {
  'play-notice': owed(
    () => 'tell the caller automatically of the recording',
    () => 'told the caller of the recording',
    () => 'told the caller of the recording',
  ),
  'explain-alternatives': owed(
    () => 'explain both other ways of reaching it to the caller',
    () => 'explained both other ways of reaching it to the caller',
    () => 'explained both other ways of reaching it to the caller',
  ),
  'store-recording': owed(
    () => 'store the recording of the call',
    () => 'stored the recording of the call',
    () => 'stored the recording of the call',
  ),
  'copy-for-procedure': owed(
    (duty) => `copy the recording ${forProcedure(duty)}`,
    (duty) => `copied the recording ${forProcedure(duty)}`,
    (duty) => `copied the recording ${forProcedure(duty)}`,
  ),
  'destroy-recording': {
    ...destroyRecording,
    // Until the term is over it may not be done either, unless an erasure was granted.
    pending: (duty) =>
      duty.clause === 'kaunas:10'
        ? `when its term is over, the Centre has to destroy the recording; the day for it is ${date(duty.due)} ${cite(duty.clause)}`
        : destroyRecording.pending(duty),
  },
  'destroy-copy': owed(
    () => 'destroy the copy that no procedure needs any more',
    () => 'destroyed the copy that no procedure needs any more',
    () => 'destroyed the copy that no procedure needs any more',
  ),
}

/** What a duty waits for. */
export const waitingFor: RecordingTexts['waitingFor'] = {
  copy: () => `it waits for the copy that a procedure needs ${cite('kaunas:10', 'kaunas:12.3')}`,
  restriction: (duty) =>
    duty === 'destroy-recording'
      ? `it waits for the end of the restriction ${cite('kaunas:14.5', 'gdpr:18(2)')}`
      : `it waits for the end of the restriction, or for a reason for processing restricted data ${cite('kaunas:14.5', 'gdpr:18(2)')}`,
}
