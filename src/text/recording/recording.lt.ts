import { date, daysAccusative } from '../kit/words.lt.js'
import { callerRights } from './caller-rights.lt.js'
import { destroyAfterTerm, duties, waitingFor } from './duties.lt.js'
import { listening } from './listening.lt.js'
import { listeningFacts } from './listening-facts.lt.js'
import { notes } from './notes.lt.js'
import { rejections } from './rejections.lt.js'
import { destruction, due, retention } from './retention.lt.js'
import { story } from './story.lt.js'
import type { RecordingTexts } from './texts.js'
import { commands, statuses } from './words.lt.js'

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
    atOnce: () => 'tai atlikti reikia tą pačią dieną',
    held: ({ days, day }) =>
      `pridėjus ${daysAccusative(days)}, kol galioja įrašo tvarkymo apribojimas, – ${date(day)}`,
  },
  facts: listeningFacts,
  listening,
  destruction,
  retention,
  due,
  callerRights,
  story,
}
