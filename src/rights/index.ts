export {
  type AccessFacts,
  type AccessInformation,
  type AccessPart,
  type AnyName,
  accessFacts,
  accessInformation,
  type ErasureException,
  type ErasureGround,
  erasureExceptions,
  erasureGrounds,
  type ItemFacts,
  itemFacts,
  type Law,
  type LegalBasis,
  type LimitedLaw,
  type Links,
  legalBases,
  type OwnName,
  type RestrictionGround,
  type Right,
  type RightDeclaration,
  type RightFact,
  type RightFacts,
  type RightLimb,
  type RightNode,
  type RightVocabulary,
  type RuleBook,
  restrictionGrounds,
  rightFacts,
  rightRoles,
  rights,
  type SettlingName,
  settlingNames,
} from '../procedure/index.js'
export type {
  AfterWithdrawal,
  ErasedAfterWithdrawal,
  KeepingBasis,
  KeptOnBasis,
  KeptOnException,
  WithdrawalCarriedOut,
} from './after-withdrawal.js'
export type { CaseFacts, ExternalLimit, ItemRecord } from './case-facts.js'
export type {
  AccessClaim,
  Claim,
  ClaimedItems,
  ConsentWithdrawalClaim,
  ErasureClaim,
  ObjectionClaim,
  PortabilityClaim,
  RectificationClaim,
  RequestForm,
  RestrictionClaim,
  RestrictionPeriod,
} from './claim.js'
export { defectsOf } from './content.js'
export { type ClaimDecisions, decideClaims } from './decide-claims.js'
export type { Defect } from './defect.js'
export { type DefectCode, defectCodes } from './defect-codes.js'
export type {
  DecisionPart,
  ExplainedPart,
  GrantedPeriod,
  ItemDecision,
  ItemOutcome,
  PartOutcome,
  RecordedDecision,
  RecordedPart,
  RequestOutcome,
  Settling,
  SpecialReason,
} from './item-decision.js'
export type { RightRule } from './right-rule.js'
export { type RightRules, rulesFor } from './rules-for.js'
