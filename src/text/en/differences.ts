import type { Differences } from '../difference-texts.js'
import { differencesOfCases } from './differences-of-cases.js'
import { differencesOfRecordings } from './differences-of-recordings.js'
import { differencesOfRights } from './differences-of-rights.js'

/** Places where a document says something else than the GDPR. */
export const differences: Differences = /* @__PURE__ */ Object.freeze({
  ...differencesOfRights,
  ...differencesOfCases,
  ...differencesOfRecordings,
})
