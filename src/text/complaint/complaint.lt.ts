import { duties, waitingFor } from './duties.lt.js'
import { letter } from './letter.lt.js'
import { notes } from './notes.lt.js'
import { dismissInstead, rejections, reviewers } from './rejections.lt.js'
import { story } from './story.lt.js'
import type { ComplaintTexts } from './texts.js'
import { commands, defects, examinations, statuses } from './words.lt.js'

/** Everything that is said of a complaint. */
export const complaint: ComplaintTexts = {
  commands,
  statuses,
  defects,
  examinations,
  rejections,
  dismissInstead,
  reviewers,
  letter,
  story,
  notes,
  duties,
  waitingFor,
}
