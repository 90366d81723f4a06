export type {
  EndReason,
  ImposeRestriction,
  InformSubject,
  LiftRestriction,
  RelyOnReason,
  RestrictionCommand,
} from './commands.js'
export type {
  ReasonEnded,
  ReasonReliedOn,
  RestrictionEvent,
  RestrictionImposed,
  RestrictionLifted,
  SubjectInformed,
} from './events.js'
export { restrictionsInForce } from './in-force.js'
export { type ProcessingOperation, processingOperations } from './operations.js'
export {
  mayProcess,
  type ProcessingFact,
  type ProcessingFacts,
  type ProcessingVerdict,
  processingFacts,
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
  type RestrictionTypes,
  restrictionRejectionCodes,
} from './types.js'
