import { isolated } from '../kit/host-words.js'
import { withoutStop } from '../kit/sentences.js'
import { late } from '../kit/time.en.js'
import { date, days as daysOf, list, quote } from '../kit/words.en.js'
import { callerRights } from './caller-rights.en.js'
import { destroyAfterTerm, duties, waitingFor } from './duties.en.js'
import { listening } from './listening.en.js'
import { listeningFacts } from './listening-facts.en.js'
import { rejections } from './rejections.en.js'
import { destruction, due, retention } from './retention.en.js'
import { story } from './story.en.js'
import type { RecordingTexts } from './texts.js'
import { commands, statuses } from './words.en.js'

/** Everything that is said of a recorded call. */
export const recording: RecordingTexts = {
  commands,
  statuses,
  rejections,
  notes: {
    'alternatives-missed': ({ on }) => [
      `the call was ended on ${date(on)} without explaining the other ways of reaching the Centre to the caller`,
      'this can no longer be put right: the call is over, and the number of the caller is not kept',
    ],
    'not-recorded': ({ on, reason }) => [
      `the call that ended on ${date(on)} was not recorded, although the caller consented to it: ${withoutStop(reason)}`,
    ],
    'late-copy': ({ on, due }) => [`the copy for a procedure was made on ${date(on)}, ${late(on, due)}`],
    'late-destruction': ({ on, due }) => [`the recording was destroyed on ${date(on)}, ${late(on, due)}`],
    'late-copy-destruction': ({ on, due }) => [
      `the copy that no procedure needs any more was destroyed on ${date(on)}, ${late(on, due)}`,
    ],
    'complaint-does-not-hold': ({ lastDay }) => [
      `a complaint does not keep the recording longer: it is kept up to and including ${date(lastDay)}`,
      'if a procedure is opened on the complaint by that day, a copy of the recording has to be made for it',
    ],
    'late-other-basis': ({ on, due }) => [
      `another basis for the recording was named on ${date(on)}, ${late(on, due)}`,
    ],
    'late-caller-answer': ({ on, due, request }) => [
      `the caller’s request ${quote(request)} was answered on ${date(on)}, ${late(on, due)}`,
    ],
    'request-does-not-hold': ({ lastDay }) => [
      `a request does not keep the recording longer: it is kept up to and including ${date(lastDay)}`,
      'if the recording is needed to comply with it, it has to be answered before the recording is destroyed',
    ],
    'complaints-lost-with-recording': ({ complaints }) => [
      `once the recording is destroyed, it can no longer serve to examine ${complaints.length === 1 ? 'the complaint' : 'the complaints'} ${list(complaints.map(quote))}`,
    ],
    'requests-lost-with-recording': ({ requests }) => [
      `once the recording is destroyed, it can no longer serve to answer ${requests.length === 1 ? 'the request' : 'the requests'} ${list(requests.map(quote))}`,
    ],
    'samples-own-call': ({ listener }) => [
      `the person who listens to assess quality gave advice in this very call (${isolated(listener)})`,
      'it is not forbidden, but it is an assessment of one’s own service',
    ],
    'gdpr-difference': () => ['here the Rules differ from the GDPR'],
  },
  duties,
  destroyAfterTerm,
  waitingFor,
  deadline: {
    atOnce: () => 'it is due on that very day',
    held: ({ days, day }) => `${daysOf(days)} on which it cannot be done move it to ${date(day)}`,
  },
  facts: listeningFacts,
  listening,
  destruction,
  retention,
  due,
  callerRights,
  story,
}
