import { clauseSummariesLt } from '../../documents/summaries.lt.js'
import type { Catalogue } from '../catalogue.js'
import { assessment } from './assessment.js'
import { changes } from './changes.js'
import { complaint } from './complaint.js'
import { consent } from './consent.js'
import { consequences } from './consequences.js'
import { deadline } from './deadline.js'
import { decision } from './decision.js'
import { differences } from './differences.js'
import { facts } from './facts.js'
import { letters } from './letters.js'
import { recording } from './recording.js'
import { references } from './references.js'
import { request } from './request.js'
import { restriction } from './restriction.js'
import { information, rightNames } from './rights.js'
import { sampling } from './sampling.js'
import { story } from './story.js'
import { date, days, list, money, monthsOf, quote } from './words.js'

/**
 * Lithuanian, as the documents and the Lithuanian text of the GDPR have it, with a summary of every clause.
 *
 * @category Text
 * @example
 * ```ts
 * import { plainDate } from 'privacy-rulebook'
 * import { lt } from 'privacy-rulebook/text/lt'
 *
 * lt.day(plainDate('2026-02-02')) // => '2026 m. vasario 2 d.'
 * lt.days(21) // => '21 diena'
 * lt.references.under(['adakavas:17.3']) // => 'pagal Aprašo 17.3 papunktį'
 * lt.clauses['adakavas:22'] // => 'Tvarkymo apribojimas nekliudo Įstaigai saugoti duomenų.'
 * ```
 */
export const lt: Catalogue = /* @__PURE__ */ Object.freeze({
  language: 'lt',
  day: date,
  days,
  months: monthsOf,
  money,
  quote,
  list,
  references,
  rights: rightNames,
  information,
  facts,
  assessment,
  changes,
  decision,
  deadline,
  request,
  complaint,
  restriction,
  consent,
  consequences,
  story,
  recording,
  sampling,
  letters,
  differences,
  clauses: clauseSummariesLt,
})

export { clauseSummariesLt } from '../../documents/summaries.lt.js'
