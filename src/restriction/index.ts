export type {
  EndReason,
  ImposeRestriction,
  InformSubject,
  LiftRestriction,
  RelyOnReason,
  RestrictionCommand,
} from './commands.js'
export type { RestrictionEvent } from './events.js'
export { restrictionsInForce } from './in-force.js'
export {
  mayProcess,
  type ProcessingFact,
  type ProcessingFacts,
  type ProcessingOperation,
  type ProcessingVerdict,
  processingOperations,
} from './processing.js'
export { restrictionLifecycle } from './restriction-lifecycle.js'
export {
  type ReliedReason,
  type RestrictedItem,
  type Restriction,
  type RestrictionEnding,
  type RestrictionState,
  restrictionEndings,
  type Unrestricted,
} from './state.js'
export {
  type RestrictionDuty,
  type RestrictionMachine,
  type RestrictionRejectionCode,
  restrictionRejectionCodes,
} from './types.js'
