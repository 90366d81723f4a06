export type {
  AssessmentTexts,
  ConditionFound,
  GivenReason,
  Standing,
  VerdictReached,
} from './assessment-texts.js'
export type { CallerRightsTexts, RightNamed } from './caller-rights-texts.js'
export type { Catalogue } from './catalogue.js'
export type { ChangeTexts, Choice } from './change-texts.js'
export type {
  ComplaintDutyTexts,
  ComplaintLetterTexts,
  ComplaintNoteData,
  ComplaintNoteTexts,
  ComplaintRejectionData,
  ComplaintRejectionTexts,
  ComplaintRejectionToSay,
  ComplaintTexts,
  ComplaintToSay,
  OwnComplaintRejectionData,
  PartTaken,
  ReviewerTexts,
  SharedRejectionCode,
} from './complaint-texts.js'
export type { ConsentRejectionCode, ConsentRejectionData, ConsentTexts } from './consent-texts.js'
export type {
  Consequence,
  ConsequenceTexts,
  ConsequenceToSay,
  DoneConsequence,
  RecordingConsequence,
} from './consequence-texts.js'
export type { DeadlineTexts } from './deadline-texts.js'
export type { DecisionReached, DecisionTexts, RightName, WhyNot } from './decision-texts.js'
export type { Differences, DifferenceWords } from './difference-texts.js'
export { explainAnswer } from './explain-answer.js'
export { type ExplanationLength, explainAssessment } from './explain-assessment.js'
export { explainCallerRights } from './explain-caller-rights.js'
export { explainChanges } from './explain-changes.js'
export { explainComplaintAnswer } from './explain-complaint-answer.js'
export { explainComplaintRefusal } from './explain-complaint-refusal.js'
export { explainConsequence } from './explain-consequence.js'
export { explainDeadline } from './explain-deadline.js'
export { explainDecision } from './explain-decision.js'
export { explainDestruction } from './explain-destruction.js'
export { explainDifference } from './explain-difference.js'
export { explainDue } from './explain-due.js'
export { explainDuty } from './explain-duty.js'
export { explainEligibility } from './explain-eligibility.js'
export { explainListening } from './explain-listening.js'
export { explainNote, type SaidNoteCode } from './explain-note.js'
export { explainProcessing } from './explain-processing.js'
export { explainRefusal } from './explain-refusal.js'
export { explainRejection, type SaidRejectionCode } from './explain-rejection.js'
export { explainRestriction } from './explain-restriction.js'
export { explainRetention } from './explain-retention.js'
export { explainSample } from './explain-sample.js'
export type { ChoiceText, FactTexts, ValueOf, YesNoText } from './fact-texts.js'
export {
  type Addressee,
  type BlockSource,
  type CallNoticeSettings,
  type CallSettings,
  checkLetter,
  composeLetter,
  type ElementContent,
  type Envelope,
  type FiledRequest,
  type Letter,
  type LetterBlock,
  type LetterContent,
  type LetterElement,
  type LetterKind,
  type LetterList,
  type LetterParagraph,
  type LetterSettings,
  type LodgedComplaint,
  letterElements,
  letters,
  type MandatoryElement,
  mandatoryElements,
  type OptionalElement,
  renderMarkdown,
  renderText,
} from './letters/index.js'
export type { GivenWords, LettersTexts, NoticeTexts } from './letters-texts.js'
export type {
  ConditionSaid,
  ListeningChoiceText,
  ListeningDimension,
  ListeningFactTexts,
  ListeningTexts,
  ListeningValueOf,
} from './listening-texts.js'
export type { Message, Sentences } from './message.js'
export { type Chapter, type NarratedTypes, narrate, narration } from './narrate.js'
export type {
  ComplaintNamed,
  ProcedureNamed,
  RecordingDeadlineTexts,
  RecordingDutyDone,
  RecordingDutyTexts,
  RecordingDutyToSay,
  RecordingNoteData,
  RecordingNoteTexts,
  RecordingRejectionData,
  RecordingRejectionTexts,
  RecordingRejectionToSay,
  RecordingTexts,
  RecordingWaitingFor,
} from './recording-texts.js'
export type { Cited, References } from './references.js'
export type {
  DutyDone,
  DutyToSay,
  LetterTexts,
  NoteSaid,
  NoteToSay,
  NothingMore,
  OnDay,
  RejectionSaid,
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
export type {
  DaysRestricted,
  Named,
  NoticeDone,
  NoticeToSay,
  ProcessingReason,
  ProcessingTexts,
  RestrictionDutyTexts,
  RestrictionEnd,
  RestrictionInForceTexts,
  RestrictionRejectionData,
  RestrictionRejectionTexts,
  RestrictionTexts,
} from './restriction-texts.js'
export type { DestructionTexts, DestructionToSay, DueTexts, RetentionTexts } from './retention-texts.js'
export type { DrawTexts, DrawToSay, SamplingRejectionData, SamplingTexts } from './sampling-texts.js'
export type {
  AnswerStoryTexts,
  EventTexts,
  EventToTell,
  Passage,
  RecordingToTell,
  Said,
  StoryTexts,
} from './story-texts.js'
export type { Topic } from './topic.js'
