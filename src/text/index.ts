export type { CaseRejectionTexts } from './case/texts.js'
export { explainComparison, explainSituation, explainSituations } from './comparison/explain-comparison.js'
export type {
  CauseKind,
  ComparisonTexts,
  RowsSaid,
  VerdictCompared,
  VerdictsCompared,
} from './comparison/texts.js'
export { explainComplaintAnswer } from './complaint/explain-complaint-answer.js'
export { explainComplaintRefusal } from './complaint/explain-complaint-refusal.js'
export { explainEligibility } from './complaint/explain-eligibility.js'
export type { ComplaintStoryTexts } from './complaint/story-texts.js'
export type {
  ComplaintLetterTexts,
  ComplaintNoteTexts,
  ComplaintRejectionTexts,
  ComplaintTexts,
  ComplaintToSay,
  OwnWordsCode,
  PartTaken,
  RepeatedComplaint,
  ReviewerTexts,
} from './complaint/texts.js'
export type { ConsentTexts } from './consent/texts.js'
export { explainDifference } from './differences/explain-difference.js'
export type { Differences, DifferenceWords, ProvisionNamed } from './differences/texts.js'
export type { Catalogue } from './kit/catalogue.js'
export { catalogueFor, type InstitutionToTell } from './kit/catalogue-for.js'
export type {
  Consequence,
  ConsequenceTexts,
  ConsequenceToSay,
  DoneConsequence,
  RecordingConsequence,
} from './kit/consequence-texts.js'
export type { DeadlineTexts, RolledOver } from './kit/deadline-texts.js'
export type { DecidingTexts } from './kit/deciding-texts.js'
export type { DutyInEveryStatus } from './kit/duty-texts.js'
export { explainConsequence } from './kit/explain-consequence.js'
export { explainDeadline } from './kit/explain-deadline.js'
export { explainDuty } from './kit/explain-duty.js'
export { explainNote, explainNotes } from './kit/explain-note.js'
export { explainRejection } from './kit/explain-rejection.js'
export type { NarratedTypes, SaidDuty, SaidNote, SaidRejection } from './kit/machines.js'
export type { Message, Sentences } from './kit/message.js'
export type { Cited, NamedDocument, References } from './kit/references.js'
export type { Passage, Said } from './kit/said.js'
export {
  type Addressee,
  type AnswersCaller,
  type BlockSource,
  type CallNoticeSettings,
  type CallSettings,
  checkLetter,
  composeLetter,
  type ElementContent,
  type EndingToTell,
  type Envelope,
  type FiledRequest,
  type KnownCall,
  type Letter,
  type LetterBlock,
  type LetterContent,
  type LetterElement,
  type LetterKind,
  type LetterList,
  type LetterParagraph,
  type LetterSettings,
  type LetterSlots,
  type LodgedComplaint,
  letterElements,
  letters,
  type MandatoryElement,
  mandatoryElements,
  type NamedById,
  type NameOf,
  type OptionalElement,
  renderMarkdown,
  renderText,
  type ToldToRecipient,
  type WithOfficer,
} from './letters/index.js'
export type {
  AnswerTime,
  ComplaintAgainst,
  GivenWords,
  LettersTexts,
  NoticeTexts,
  Outside,
  ShortName,
  SurroundTexts,
} from './letters/texts.js'
export type { CallerRightsTexts } from './recording/caller-rights-texts.js'
export { explainCallerRights } from './recording/explain-caller-rights.js'
export { explainDestruction } from './recording/explain-destruction.js'
export { explainDue } from './recording/explain-due.js'
export { explainListening } from './recording/explain-listening.js'
export { explainRetention } from './recording/explain-retention.js'
export { explainSample } from './recording/explain-sample.js'
export type {
  BarringRole,
  ListeningChoiceText,
  ListeningDimension,
  ListeningFactTexts,
  ListeningTexts,
  ListeningValueOf,
} from './recording/listening-texts.js'
export type {
  DestructionTexts,
  DestructionToSay,
  DueTexts,
  DueToSay,
  RetentionTexts,
} from './recording/retention-texts.js'
export type {
  DrawTexts,
  DrawToSay,
  SamplingStoryTexts,
  SamplingTexts,
} from './recording/sampling-texts.js'
export type {
  HoldToTell,
  LeftOfRecording,
  OpenedToTell,
  PlacedToTell,
  RecordingStoryTexts,
  RequestToTell,
} from './recording/story-texts.js'
export type {
  ObstacleAndInstead,
  RecordingDeadlineTexts,
  RecordingDutyDone,
  RecordingDutyTexts,
  RecordingDutyToSay,
  RecordingNoteTexts,
  RecordingRejectionTexts,
  RecordingTexts,
  RecordingWaitingFor,
} from './recording/texts.js'
export type { CsvOptions } from './register/csv.js'
export { registerCsv } from './register/register-csv.js'
export { registerSummaryCsv } from './register/summary-csv.js'
export type { RegisterColumn, RegisterTexts, SummaryLine } from './register/texts.js'
export type { ErasurePreviewTexts } from './request/erasure-texts.js'
export { explainAnswer } from './request/explain-answer.js'
export { explainErasure } from './request/explain-erasure.js'
export { explainRefusal } from './request/explain-refusal.js'
export type { RequestStoryTexts } from './request/story-texts.js'
export type {
  Decided,
  DutyDone,
  DutyToSay,
  InquiryToSay,
  LetterTexts,
  ReplyTexts,
  RequestDutyTexts,
  RequestNoteTexts,
  RequestRejectionTexts,
  RequestTexts,
  RequestToSay,
  TellsOf,
  WaitingFor,
} from './request/texts.js'
export { explainProcessing } from './restriction/explain-processing.js'
export { explainRestriction } from './restriction/explain-restriction.js'
export type {
  DaysRestricted,
  LastingTexts,
  Named,
  NamedReason,
  NoticeDone,
  NoticeToSay,
  ProcessingReason,
  ProcessingTexts,
  RestrictionDutyTexts,
  RestrictionInForceTexts,
  RestrictionRejectionTexts,
  RestrictionStoryTexts,
  RestrictionTexts,
} from './restriction/texts.js'
export type {
  AssessmentTexts,
  GivenReason,
  NamedLimb,
  Standing,
  Subject,
} from './rights/assessment-texts.js'
export type { ChangeTexts, Choice, VerdictThatWouldBe } from './rights/change-texts.js'
export type { DecisionTexts, RightName } from './rights/decision-texts.js'
export { type ExplanationLength, explainAssessment } from './rights/explain-assessment.js'
export { explainChanges } from './rights/explain-changes.js'
export { explainDecision } from './rights/explain-decision.js'
export type {
  ChoiceText,
  FactText,
  FactTexts,
  OwnFactTexts,
  ValueOf,
  YesNoText,
} from './rights/fact-texts.js'
export type { OwnLaws } from './rights/own-laws.js'
export type { ReasonToJustify } from './rights/subject-lines.js'
export type { AskedFor, DecisionToSubjectTexts, JustifiedWhyNot } from './rights/subject-texts.js'
export type { Topic } from './rights/topic.js'
export type { JustifiedException, WhyNot, WhyNotOfGrounds } from './rights/why-not.js'
export type { CaseStoryTexts, ExaminationStoryTexts, Filer } from './story/case-texts.js'
export { type Chapter, type NarrationOptions, narrate, narration } from './story/narrate.js'
export type {
  AnswerStoryTexts,
  StoryTexts,
  UnnamedStaff,
} from './story/texts.js'
