import { date, days as daysOf } from '../kit/words.en.js'
import { callerRights } from './caller-rights.en.js'
import { destroyAfterTerm, duties, waitingFor } from './duties.en.js'
import { listening } from './listening.en.js'
import { listeningFacts } from './listening-facts.en.js'
import { notes } from './notes.en.js'
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
  notes,
  duties,
  destroyAfterTerm,
  waitingFor,
  deadline: {
    atOnce: () => 'it is due on that very day',
    held: ({ days, day }) => `${daysOf(days)} under a restriction move it to ${date(day)}`,
  },
  facts: listeningFacts,
  listening,
  destruction,
  retention,
  due,
  callerRights,
  story,
}
