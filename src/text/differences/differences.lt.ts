import { differencesOfCases } from './cases.lt.js'
import { differencesOfRecordings } from './recordings.lt.js'
import { differencesOfRights } from './rights.lt.js'
import type { Differences } from './texts.js'

/** Places where a document says something else than the GDPR. */
export const differences: Differences = /* @__PURE__ */ Object.freeze({
  ...differencesOfRights,
  ...differencesOfCases,
  ...differencesOfRecordings,
})
