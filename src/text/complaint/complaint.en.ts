import { duties, waitingFor } from './duties.en.js'
import { letter } from './letter.en.js'
import { notes } from './notes.en.js'
import { dismissInstead, rejections, reviewers } from './rejections.en.js'
import { story } from './story.en.js'
import type { ComplaintTexts } from './texts.js'
import { commands, defects, examinations, statuses } from './words.en.js'

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
