import { clauseSummariesLt } from '../../documents/summaries.lt.js'
import {
  adakavasChannels,
  adakavasLacks,
  adakavasRoles,
  kaunasAbsentRoles,
  kaunasRoles,
} from '../../procedure/index.js'
import { comparison } from '../comparison/comparison.lt.js'
import { complaint } from '../complaint/complaint.lt.js'
import { consent } from '../consent/consent.lt.js'
import { differences } from '../differences/differences.lt.js'
import type { Catalogue } from '../kit/catalogue.js'
import { consequences } from '../kit/consequences.lt.js'
import { deadline } from '../kit/deadline.lt.js'
import { deciding } from '../kit/deciding.lt.js'
import { references } from '../kit/references.lt.js'
import { asInGdpr, authorityCalled, firstMentionOf, renaming, shortNameOf } from '../kit/renaming.lt.js'
import { date, days, list, money, monthsOf, oneOf, quote } from '../kit/words.lt.js'
import { letters } from '../letters/letters.lt.js'
import { recording } from '../recording/recording.lt.js'
import { sampling } from '../recording/sampling.lt.js'
import { register } from '../register/register.lt.js'
import { request } from '../request/request.lt.js'
import { restriction } from '../restriction/restriction.lt.js'
import { assessing } from '../rights/assessment.lt.js'
import { changes } from '../rights/changes.lt.js'
import { decision } from '../rights/decision.lt.js'
import { facts } from '../rights/facts.lt.js'
import { information, rightNames } from '../rights/names.lt.js'
import { story } from '../story/story.lt.js'

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
  roles: adakavasRoles,
  lacks: adakavasLacks,
  channels: adakavasChannels,
  recordingRoles: kaunasRoles,
  absentRecordingRoles: kaunasAbsentRoles,
  day: date,
  days,
  months: monthsOf,
  money,
  quote,
  list,
  either: oneOf,
  renaming,
  asInGdpr,
  firstMentionOf,
  shortNameOf,
  authorityCalled,
  authority: null,
  references,
  rights: rightNames,
  information,
  facts,
  ownFacts: {},
  ownFactsToSubject: {},
  ownRules: {},
  ownGiven: {},
  ownLaws: {},
  assessing,
  assessment: assessing(references),
  changes,
  decision,
  deadline,
  deciding,
  request,
  complaint,
  restriction,
  consent,
  consequences,
  story,
  recording,
  sampling,
  register,
  letters,
  comparison,
  differences,
  clauses: clauseSummariesLt,
})

export { clauseSummariesLt } from '../../documents/summaries.lt.js'
