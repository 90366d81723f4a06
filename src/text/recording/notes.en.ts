import { cite } from '../kit/references.en.js'
import { withoutStop } from '../kit/sentences.js'
import { date } from '../kit/words.en.js'
import { late } from '../request/notes.en.js'
import type { RecordingNoteTexts } from './texts.js'

/** What a person should know of an act that is allowed all the same. */
export const notes: RecordingNoteTexts = {
  'alternatives-missed': ({ clauses, data: { on } }) => [
    `the call was ended on ${date(on)} without explaining the other ways of reaching the Centre to the caller ${cite(...clauses)}`,
    `this can no longer be put right: the call is over, and the number of the caller is not kept ${cite(...clauses)}`,
  ],
  'not-recorded': ({ clauses, data: { on, reason } }) => [
    `the call that ended on ${date(on)} was not recorded, although the caller consented to it: ${withoutStop(reason)} ${cite(...clauses)}`,
  ],
  'late-copy': ({ clauses, data: { on, due } }) => [
    `the copy for a procedure was made on ${date(on)}, ${late(on, due)} ${cite(...clauses)}`,
  ],
  'late-destruction': ({ clauses, data: { on, due } }) => [
    `the recording was destroyed on ${date(on)}, ${late(on, due)} ${cite(...clauses)}`,
  ],
  'late-copy-destruction': ({ clauses, data: { on, due } }) => [
    `the copy that no procedure needs any more was destroyed on ${date(on)}, ${late(on, due)} ${cite(...clauses)}`,
  ],
  'complaint-does-not-hold': ({ clauses, data: { lastDay } }) => [
    `a complaint does not keep the recording longer: it is kept up to and including ${date(lastDay)} ${cite(...clauses)}`,
    `if a procedure is opened on the complaint by that day, a copy of the recording has to be made for it ${cite(...clauses, 'kaunas:12.3')}`,
  ],
  'samples-own-call': ({ clauses, data: { listener } }) => [
    `the person who listens to assess quality gave advice in this very call (${listener}) ${cite(...clauses)}`,
    `it is not forbidden, but it is an assessment of one’s own service ${cite(...clauses)}`,
  ],
  'gdpr-difference': ({ clauses }) => [`here the Rules differ from the GDPR ${cite(...clauses)}`],
}
