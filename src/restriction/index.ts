export { gdprProcessingFacts, gdprRestrictedProcessing } from '../procedure/gdpr-processing.js'
export {
  type ProcessingOperation,
  processingFacts,
  processingOperations,
  restrictedProcessing,
} from '../procedure/index.js'
export type { ProcessingFact, ProcessingFacts, ProcessingRule } from '../procedure/processing-rule.js'
export { forgetRestriction } from './forget.js'
export { restrictionsInForce } from './in-force.js'
export { restrictionLifecycle } from './lifecycle.js'
export type {
  EndReason,
  ImposeRestriction,
  InformSubject,
  LiftRestriction,
  ReasonEnded,
  ReasonReliedOn,
  RelyOnReason,
  RestrictionCommand,
  RestrictionEvent,
  RestrictionImposed,
  RestrictionLifted,
  SubjectInformed,
} from './messages.js'
export { mayProcess, type ProcessingVerdict } from './processing.js'
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
  type RestrictionNotes,
  type RestrictionRejectionCode,
  type RestrictionRejections,
  type RestrictionTypes,
  restrictionRejectionCodes,
} from './types.js'
