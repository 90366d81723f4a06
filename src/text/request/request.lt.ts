import { duties, waitingFor } from './duties.lt.js'
import { letter } from './letter.lt.js'
import { defect, notes } from './notes.lt.js'
import { rejections } from './rejections.lt.js'
import { story } from './story.lt.js'
import type { RequestTexts } from './texts.js'
import { commands, defects, statuses } from './words.lt.js'

/** Everything that is said of a request. */
export const request: RequestTexts = {
  commands,
  statuses,
  defects,
  defect,
  rejections,
  notes,
  duties,
  waitingFor,
  letter,
  story,
}
