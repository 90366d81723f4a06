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
      `the call was ended on ${date(on)} without explaining to the caller the other ways of reaching the Centre`,
      'this can no longer be put right: the call is over, and the number of the caller is not kept',
    ],
    'not-recorded': ({ on, reason }) => [
      `the call that ended on ${date(on)} was not recorded, although the caller consented to the recording: ${withoutStop(reason)}`,
    ],
    'late-copy': ({ on, due }) => [`the copy for a procedure was made on ${date(on)}, ${late(on, due)}`],
    'late-destruction': ({ on, due }) => [`the recording was destroyed on ${date(on)}, ${late(on, due)}`],
    'late-copy-destruction': ({ on, due }) => [
      `the copy that no procedure needs any more was destroyed on ${date(on)}, ${late(on, due)}`,
    ],
    'complaint-does-not-hold': ({ lastDay }) => [
      `a complaint does not extend the storage period: the recording is kept up to and including ${date(lastDay)}`,
      'if a procedure is opened on the complaint by that day, a copy of the recording has to be made for it',
    ],
    'late-other-basis': ({ on, due }) => [
      `another legal basis for keeping the recording was named on ${date(on)}, ${late(on, due)}`,
    ],
    'late-caller-answer': ({ on, due, request }) => [
      `the caller’s request ${quote(request)} was answered on ${date(on)}, ${late(on, due)}`,
    ],
    'request-does-not-hold': ({ lastDay }) => [
      `a request does not extend the storage period: the recording is kept up to and including ${date(lastDay)}`,
      'if the recording is needed to comply with the request, the request has to be answered before the recording is destroyed',
    ],
    'complaints-lost-with-recording': ({ complaints }) => [
      `once the recording is destroyed, it can no longer be used to examine ${complaints.length === 1 ? 'the complaint' : 'the complaints'} ${list(complaints.map(quote))}`,
    ],
    'requests-lost-with-recording': ({ requests }) => [
      `once the recording is destroyed, it can no longer be used to answer ${requests.length === 1 ? 'the request' : 'the requests'} ${list(requests.map(quote))}`,
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
    atOnce: () => 'what has to be done is due on that very day',
    held: ({ days, day }) => `${daysOf(days)} on which this cannot be done move the last day to ${date(day)}`,
  },
  facts: listeningFacts,
  listening,
  destruction,
  retention,
  due,
  callerRights,
  story,
}
