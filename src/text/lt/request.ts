import type { RequestTexts } from '../request-texts.js'
import { duties, waitingFor } from './duties.js'
import { letter } from './letter.js'
import { notes } from './notes.js'
import { rejections } from './rejections.js'
import { commands, defects, statuses } from './request-words.js'

/** Everything that is said of a request. */
export const request: RequestTexts = {
  commands,
  statuses,
  defects,
  rejections,
  notes,
  duties,
  waitingFor,
  letter,
}
