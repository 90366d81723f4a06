export {
  type ComparedProcedure,
  type ComparisonOptions,
  compareProcedures,
  type Lacking,
  type ProcedureComparison,
} from './compare-procedures.js'
export { compareReadings } from './compare-readings.js'
export type {
  FeeComparison,
  IdentityAsked,
  IdentityComparison,
  RecourseComparison,
  TermEffect,
} from './compare-terms.js'
export type { ClausesCompared, DaysCounted, LimitComparison, LimitDays } from './limit-types.js'
export { type ComparedPart, comparedParts } from './parts.js'
export type {
  Compared,
  OfAct,
  Otherwise,
  ReadingDifference,
  ReadingsAsked,
  ReadingsComparison,
  ReadingsToCompare,
  SwitchedReading,
} from './reading-types.js'
export type {
  Cause,
  CauseCase,
  ComparedCondition,
  ComparedEffect,
  ComparedOutcome,
  ComparedSide,
  NeverAsked,
  OutcomeReason,
  OwnRows,
  PartComparison,
  RelationRows,
  RowCount,
  SettledOutcome,
  Situation,
  SituationOutcome,
  ToldOutcome,
  ToldSituation,
} from './types.js'
export { type SituationOfPart, worstSituations } from './worst-situations.js'
