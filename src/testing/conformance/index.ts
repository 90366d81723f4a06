export type {
  CaseOf,
  ConformanceCase,
  DeadlineCase,
  HistoryCase,
  VerdictCase,
} from './cases.js'
export { referenceImplementation } from './reference.js'
export {
  type ConformanceImplementation,
  type ConformanceReport,
  type FailedCase,
  runConformance,
} from './run.js'
