export { type AccessInformation, type AccessPart, accessInformation } from './access.js'
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
export { contentClauses, type Defect, type DefectCode, defectCodes, defectsOf } from './content.js'
export { type ClaimDecisions, decideClaims } from './decide-claims.js'
export {
  type AccessFacts,
  accessFacts,
  type ItemFacts,
  itemFacts,
  type LegalBasis,
  legalBases,
  type RightFact,
  type RightFacts,
  type RightVocabulary,
  rightFacts,
} from './facts.js'
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
  SpecialReason,
} from './item-decision.js'
export {
  type ErasureGround,
  erasureGrounds,
  type RestrictionGround,
  type RightDeclaration,
  type RightNode,
  restrictionGrounds,
} from './links.js'
export { type Right, rights } from './right.js'
export { type RightRule, type RightRules, rulesFor } from './rules-for.js'
