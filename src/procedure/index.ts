export { adakavasLimits, adakavasRoles } from './adakavas.js'
export {
  adakavasProcedure,
  defineProcedure,
  extendedPeriod,
  type ProcedureSettings,
} from './define-procedure.js'
export {
  type DifferenceEffect,
  type DifferenceEntry,
  differenceEffects,
} from './difference-entry.js'
export { differencesOfCases } from './differences-of-cases.js'
export { differencesOfRecordings } from './differences-of-recordings.js'
export { differencesOfRights } from './differences-of-rights.js'
export {
  type CaseDifferenceId,
  type DifferenceNamed,
  differencesAt,
  type GdprDifference,
  type GdprDifferenceId,
  gdprDifference,
  gdprDifferences,
  type RecordingDifferenceId,
  type RightsDifferenceId,
} from './gdpr-differences.js'
export { kaunasLines, kaunasRetention, kaunasRoles, kaunasSampleCount } from './kaunas.js'
export { type Channel, channels, type Limit, type Limits, type Procedure } from './procedure.js'
export { defaultReadings, type Readings, readingAlternatives } from './readings.js'
export type { RecordingRoleName, RecordingRoles } from './recording-roles.js'
export { type Cited, citing, type RoleName, type Roles } from './roles.js'
