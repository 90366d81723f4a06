import { duties, waitingFor } from './duties.en.js'
import { letter } from './letter.en.js'
import { defect, notes } from './notes.en.js'
import { rejections } from './rejections.en.js'
import { story } from './story.en.js'
import type { RequestTexts } from './texts.js'
import { commands, defects, statuses } from './words.en.js'

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
