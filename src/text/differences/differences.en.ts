import { differencesOfCases } from './cases.en.js'
import { differencesOfRecordings } from './recordings.en.js'
import { differencesOfRights } from './rights.en.js'
import type { Differences } from './texts.js'

/** Places where a document says something else than the GDPR. */
export const differences: Differences = /* @__PURE__ */ Object.freeze({
  ...differencesOfRights,
  ...differencesOfCases,
  ...differencesOfRecordings,
})
