export { adakavasChannels, adakavasLacks, adakavasRoles } from './adakavas.js'
export {
  accessFacts,
  itemFacts,
  type RightFact,
  type RightFacts,
  type RightVocabulary,
  rightFacts,
} from './adakavas-facts.js'
export { adakavasProcedure } from './adakavas-procedure.js'
export { processingFacts, restrictedProcessing } from './adakavas-processing.js'
export { adakavasSettings } from './adakavas-settings.js'

export type { AuthorityWords } from './authority.js'

export type {
  DecisionBeside,
  LimbBeside,
  NoteBeside,
  NotedLimb,
  OutcomeBeside,
  SummedDecision,
  Weigh,
  WeighedDecision,
  WeighedLimb,
  Weighing,
} from './beside.js'
export { type Channel, channels } from './channel.js'

export { shapeOver, shapeUnder, shapeWithin, type WordsOfProcedure } from './closing.js'
export {
  type ComplaintCause,
  type ComplaintExaminationRole,
  type ComplaintRole,
  complainsAgainst,
  complaintCauses,
} from './complaint-role.js'
export type { RoleSettings } from './complete-roles.js'
export type { Deciding, Offices, OwnWords } from './deciders.js'
export {
  type DifferenceEffect,
  type DifferenceEntry,
  differenceEffects,
} from './difference-entry.js'
export { differencesOfCases } from './differences-of-cases.js'
export { differencesOfRecordings } from './differences-of-recordings.js'
export { differencesOfRights } from './differences-of-rights.js'
export {
  type Extending,
  type ExtensionGround,
  extendedPeriod,
  extensionGrounds,
  groundNames,
  type OwnExtensionGround,
} from './extension.js'
export { chargesFor, type FeeCause, type FeeRole, feeCauses } from './fee-role.js'
export {
  type FormElement,
  type FormRule,
  type FormSettings,
  formElements,
  type ProofByChannel,
  type ProofOfIdentity,
  proofsOfIdentity,
} from './form.js'
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
export type { GdprReadings } from './gdpr-readings.js'
export {
  kaunasAbsentRoles,
  kaunasClausesByRole,
  kaunasLines,
  kaunasRetention,
  kaunasRoles,
  kaunasSampleCount,
} from './kaunas.js'
export { byLaw, type OptionalRole } from './lacking.js'
export { absentIn, notOffered, toldUnder } from './lacking-in.js'
export { dayNamed, limitFrom, limitWhereSet, possibleFrom } from './last-day.js'
export { lawsIn } from './laws-in.js'
export type { LawOr } from './laws-of.js'
export { type LegalBasis, legalBases } from './legal-bases.js'
export {
  type ClockSettings,
  type ExaminationTerms,
  type Limit,
  type Limits,
  mayOutlastAMonth,
  periodOf,
  type Timed,
} from './limits.js'
export type { Links } from './links.js'
export {
  type AccessInformation,
  type AccessPart,
  type AccessPiece,
  accessInformation,
  type ErasureException,
  type ErasureGround,
  erasureExceptions,
  erasureGrounds,
  type FurtherInformation,
  type FurtherLimb,
  type FurtherName,
  isLibraryName,
  isOwnName,
  type OwnName,
  ownNameForm,
  type RestrictionGround,
  type RightLimb,
  restrictionGrounds,
  type SettlingName,
  settlingNames,
} from './names.js'
export type { ObjectedErasure } from './objected-erasure.js'
export { ownNamesIn, partsIn } from './own-closing.js'
export {
  type OwnChoiceText,
  type OwnFact,
  type OwnFactSettings,
  type OwnFacts,
  ownFact,
  statementsWith,
  vocabularyOf,
  type YesNoText,
} from './own-facts.js'
export type { PoorerThanGdpr } from './poorer-than-gdpr.js'
export type { Beside, FullProcedure, GdprProcedure, Procedure } from './procedure.js'
export { type DocumentProcedure, type ProcedureSettings, procedureOf } from './procedure-of.js'
export { type ProcessingOperation, processingOperations } from './processing-operations.js'
export type { ReadingName } from './reading-clauses.js'
export { type AnyReadings, defaultReadings, type Readings, readingAlternatives } from './readings.js'
export {
  absentRoles,
  clauseOf,
  everyRole,
  type GdprRecordingRole,
  lackableRoles,
  type MandatoryRecordingRole,
  type OptionalRecordingRole,
  type RecordingClauses,
  type RecordingRoleName,
  type RecordingRoles,
  rolesBy,
  type StatedRecordingRoles,
} from './recording-roles.js'
export { type RecourseRole, type RecourseWay, recourseWays } from './recourse-role.js'
export {
  everyRight,
  type FurtherRight,
  furtherRights,
  isToItems,
  type OpenToAnybody,
  type Right,
  type RightToItems,
  rights,
} from './right.js'
export {
  type Cited,
  type CitedParts,
  citing,
  type Decided,
  type LimitedUnder,
  type LimitingArticle,
  type OnAnswer,
  type OnIdentity,
  type OnLimits,
  type OnPeriod,
  type OnRestriction,
  type ProofRole,
  type RoleName,
  type Roles,
  rightRoles,
} from './roles.js'
export {
  type AnyLaw,
  type AnyName,
  type AnyNode,
  all,
  any,
  type FurtherLimbs,
  given,
  is,
  type Law,
  type LimitedLaw,
  namedNodes,
  none,
  type RightDeclaration,
  type RightNode,
  type RuleBook,
  statement,
} from './rule-book.js'
export type { InformationRule, OpenLaw, RuleSettings } from './rule-settings.js'
export type { GroundWords, ProcedureWords, RuleWords } from './rule-words.js'
export type { AsOf } from './running.js'
export type {
  AccessFacts,
  AnyFact,
  AnyFacts,
  AnyVocabulary,
  FurtherFact,
  ItemFacts,
  OwnVocabularies,
} from './vocabulary.js'
