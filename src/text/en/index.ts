import { clauseSummariesEn } from '../../documents/summaries.en.js'
import {
  adakavasChannels,
  adakavasLacks,
  adakavasRoles,
  kaunasAbsentRoles,
  kaunasRoles,
} from '../../procedure/index.js'
import { comparison } from '../comparison/comparison.en.js'
import { complaint } from '../complaint/complaint.en.js'
import { consent } from '../consent/consent.en.js'
import { differences } from '../differences/differences.en.js'
import type { Catalogue } from '../kit/catalogue.js'
import { consequences } from '../kit/consequences.en.js'
import { deadline } from '../kit/deadline.en.js'
import { deciding } from '../kit/deciding.en.js'
import { references } from '../kit/references.en.js'
import { asInGdpr, authorityCalled, firstMentionOf, renaming, shortNameOf } from '../kit/renaming.en.js'
import { date, days, list, money, months, oneOf, quote } from '../kit/words.en.js'
import { letters } from '../letters/letters.en.js'
import { recording } from '../recording/recording.en.js'
import { sampling } from '../recording/sampling.en.js'
import { register } from '../register/register.en.js'
import { request } from '../request/request.en.js'
import { restriction } from '../restriction/restriction.en.js'
import { assessing } from '../rights/assessment.en.js'
import { changes } from '../rights/changes.en.js'
import { decision } from '../rights/decision.en.js'
import { facts } from '../rights/facts.en.js'
import { information, rightNames } from '../rights/names.en.js'
import { story } from '../story/story.en.js'

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
  roles: adakavasRoles,
  lacks: adakavasLacks,
  channels: adakavasChannels,
  recordingRoles: kaunasRoles,
  absentRecordingRoles: kaunasAbsentRoles,
  day: date,
  days,
  months,
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
  clauses: clauseSummariesEn,
})

export { clauseSummariesEn } from '../../documents/summaries.en.js'
