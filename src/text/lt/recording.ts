import type { RecordingTexts } from '../recording-texts.js'
import { callerRights } from './caller-rights.js'
import { listening } from './listening.js'
import { listeningFacts } from './listening-facts.js'
import { duties, waitingFor } from './recording-duties.js'
import { notes } from './recording-notes.js'
import { rejections } from './recording-rejections.js'
import { commands, statuses } from './recording-words.js'
import { destruction, due, retention } from './retention.js'
import { date, daysAccusative } from './words.js'

/** Everything that is said of a recorded call. */
export const recording: RecordingTexts = {
  commands,
  statuses,
  rejections,
  notes,
  duties,
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
}
