export type {
  AssessmentTexts,
  ConditionFound,
  GivenReason,
  Standing,
  VerdictReached,
} from './assessment-texts.js'
export type { Catalogue } from './catalogue.js'
export type { DeadlineTexts } from './deadline-texts.js'
export type { DecisionReached, DecisionTexts, RightName, WhyNot } from './decision-texts.js'
export { explainAnswer } from './explain-answer.js'
export { explainAssessment } from './explain-assessment.js'
export { explainDeadline } from './explain-deadline.js'
export { explainDecision } from './explain-decision.js'
export { explainDuty } from './explain-duty.js'
export { explainNote } from './explain-note.js'
export { explainRefusal } from './explain-refusal.js'
export { explainRejection } from './explain-rejection.js'
export type { ChoiceText, FactTexts, ValueOf, YesNoText } from './fact-texts.js'
export type { Message, Sentences } from './message.js'
export type { Cited, References } from './references.js'
export type {
  DutyDone,
  DutyToSay,
  GdprDifference,
  LetterTexts,
  NoteToSay,
  NothingMore,
  OnDay,
  RejectionToSay,
  RequestDutyTexts,
  RequestNoteData,
  RequestNoteTexts,
  RequestRejectionData,
  RequestRejectionTexts,
  RequestTexts,
  RequestToSay,
  RightAndItem,
  WaitingFor,
} from './request-texts.js'
export type { Topic } from './topic.js'
