import { clauseSummariesEn } from '../../documents/summaries.en.js'
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
import { date, days, list, money, months, quote } from './words.js'

/**
 * English, in the terms of the GDPR, with a summary of every clause.
 *
 * @category Text
 * @example
 * ```ts
 * import { plainDate } from 'privacy-rulebook'
 * import { en } from 'privacy-rulebook/text/en'
 *
 * en.day(plainDate('2026-02-02')) // => '2 February 2026'
 * en.references.under(['adakavas:17.3']) // => 'under clause 17.3 of the Procedure'
 * en.clauses['adakavas:22'] // => 'A restriction does not stop the Institution from storing the data.'
 * ```
 */
export const en: Catalogue = /* @__PURE__ */ Object.freeze({
  language: 'en',
  day: date,
  days,
  months,
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
  clauses: clauseSummariesEn,
})

export { clauseSummariesEn } from '../../documents/summaries.en.js'
