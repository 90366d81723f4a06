export {
  adakavasProcedure,
  defineProcedure,
  extendedPeriod,
  type ProcedureSettings,
} from './define-procedure.js'
export { type Channel, channels, type Limit, type Limits, type Procedure } from './procedure.js'
export { defaultReadings, type Readings, readingAlternatives } from './readings.js'
