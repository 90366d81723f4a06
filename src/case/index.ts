export { obstacle } from '../core/index.js'
export { limitWithin } from '../procedure/clock.js'
export {
  type DocumentRestrictionReason,
  type GdprRestrictionReason,
  type RestrictionReason,
  restrictionReasons,
} from '../procedure/restriction-reasons.js'
export { type Act, act, type OutwardAct, outwardAct, outwardComplaintAct } from './act.js'
export { type Answering, answering } from './answering.js'
export { type ComplaintGround, complaintGrounds } from './complaint-grounds.js'
export { putRight, type ToComplete } from './completion.js'
export { deadlineUnder } from './deadline-under.js'
export { deciding, office } from './deciding.js'
export { type AwaitedInCase, awaited, type ExaminationDuty, type RefusalDuty, refusalDuty } from './duties.js'
export { caseEvolution } from './evolution.js'
export { countLimits, type Filing, filing, receivedTooEarly } from './filing.js'
export {
  type Authority,
  type ConfirmedIdentity,
  type Identity,
  type Inquiry,
  identifiedByFiling,
  identityConfirmed,
  identityShape,
  isSettled,
} from './identity.js'
export {
  type EarlierReview,
  type Eligibility,
  type Examination,
  type Examined,
  earlierReviewFields,
  eligibleReviewers,
  examinationShape,
  examinedFields,
  examinersOf,
  examinersShown,
  independentOf,
  notAmong,
  notIndependent,
  type Reviewable,
  type UnderReview,
  withExaminations,
  withExaminers,
} from './independence.js'
export {
  type AskToComplete,
  type AuthorityProven,
  type CaseCommand,
  type CaseEvent,
  type ChangeVersion,
  type CompletionAsked,
  type ConfirmIdentity,
  caseCommands,
  caseEvents,
  type ExaminationExtended,
  type ExtendExamination,
  type IdentityConfirmed,
  type IdentityInquired,
  type IdentitySupplied,
  type InquireIdentity,
  type ProveAuthority,
  type RefuseUnauthorised,
  type RefuseUnidentified,
  type SupplyIdentity,
  type VersionChanged,
} from './messages.js'
export {
  type CaseNote,
  type CaseNoteCode,
  type CaseNotes,
  caseNotes,
  channelNotNamed,
  differenceNote,
  differenceNotes,
  lateness,
  replyNotes,
} from './notes.js'
export type { Notice } from './notice.js'
export {
  answerLimit,
  answerTarget,
  dayAfter,
  type Extension,
  extendedTo,
  extensionShape,
  gdprLimit,
  lodgingLimit,
  refusalNotice,
} from './period.js'
export { type CaseRecord, recordOf, toSubject } from './record.js'
export { type CaseRefusal, refusalShape, refuse } from './refusal.js'
export {
  caseRejections,
  type OnDay,
} from './rejections.js'
export { type Contact, type Reply, type ReplyWay, replyShape, replyWays } from './reply.js'
export { type CaseRoles, complaintRoles, requestRoles } from './roles.js'
export { authorityOf, type Representative, type Sender } from './sender.js'
export { deadlineShape } from './shapes.js'
export { caseRows, type LaterVersions, noticeWindow } from './transitions.js'
export { waitShape } from './wait.js'
export { strangerWithdraws } from './withdrawal.js'
