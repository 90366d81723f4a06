import {
  act,
  answering,
  type CaseCommand,
  type CaseEvent,
  caseCommands,
  caseEvents,
  complaintGrounds,
  deadlineShape,
  filing,
  office,
  outwardComplaintAct,
  type RefuseUnauthorised,
  type RefuseUnidentified,
  refusalShape,
} from '../case/index.js'
import { procedureVersion } from '../case/shapes.js'
import { caseName, personName, typedWords } from '../core/holding.js'
import { type CommandOf, type EventOf, event, eventsOf } from '../core/index.js'
import { day, flag, list, nullable, object, personal, some, word } from '../core/shape.js'
import { command, commands, optional, required } from '../procedure/roles.js'
import { answerShape } from '../request/outcome.js'
import { requestForComplaintShape } from '../request/request-for-complaint.js'
import {
  complaintAnswerShape,
  earlierShape,
  endingShape,
  findingsShape,
  missedRefusalsShape,
} from './state.js'

const request = personal(required(requestForComplaintShape, 'independence'))
const earlier = personal(required(list(earlierShape), 'repeatRefusal'))
const copies = object({ request: flag, answer: flag })

/** The commands of a complaint, as declared; identity, authority and extension go as for a request. */
export const complaintCommands = /* @__PURE__ */ commands({
  LodgeComplaint: command(
    'complaint',
    /* @__PURE__ */ filing({
      submitted: 'complaint',
      received: 'complaintExamination',
      channel: 'complaintFiling',
      sender: 'complaintRepresentation',
      reply: 'complaintReply',
    }),
    {
      /** What it says it is about; left out where it does not say. */
      ground: optional(word(...complaintGrounds), 'complaintContent'),
      /** Why the subject thinks that the request has to be granted in whole. */
      argument: personal(optional(typedWords, 'complaintContent')),
      /** The copies that came with it. */
      copies: required(copies, 'complaintContent'),
      /** The request as it is seen on the day of receipt; `null` where there is none. */
      request: personal(required(nullable(requestForComplaintShape), 'complaint')),
      /** The other complaints about the same request. */
      earlier,
      /** The earlier complaint whose argued reasons it repeats, as the host finds. */
      sameReasonsAs: optional(caseName, 'repeatRefusal'),
    },
  ),
  AssignReviewer: command('independence', act, {
    /** The employee who reviews it from now on. */
    reviewer: personal(required(personName, 'independence')),
    /** The request as it is seen on the day. */
    request,
    /** The other complaints about the same request, as they stand on the day. */
    earlier,
    /** The employees to choose from, where the host has a list of them: nobody else is assigned. */
    staff: personal(optional(list(personName), 'independence')),
  }),
  CorrectComplaint: command('complaintContent', act, {
    /** The ground as put right. */
    ground: optional(word(...complaintGrounds), 'complaintContent'),
    /** The argument as put right. */
    argument: personal(optional(typedWords, 'complaintContent')),
    /** The copies that have come by now. */
    copies: optional(copies, 'complaintContent'),
    /** The corrected finding; `null` where no reasons are repeated. */
    sameReasonsAs: optional(nullable(caseName), 'repeatRefusal'),
    /** The request as it is seen on the day. */
    request,
    /** The other complaints about the same request, as they stand on the day. */
    earlier,
  }),
  ProveAuthority: { ...caseCommands.ProveAuthority, role: 'complaintRepresentation' },
  RefuseUnauthorised: { ...caseCommands.RefuseUnauthorised, role: 'unauthorisedComplaintRefusal' },
  InquireIdentity: { ...caseCommands.InquireIdentity, role: 'complaintIdentity' },
  SupplyIdentity: { ...caseCommands.SupplyIdentity, role: 'complaintIdentity' },
  ConfirmIdentity: { ...caseCommands.ConfirmIdentity, role: 'complaintIdentity' },
  RefuseUnidentified: { ...caseCommands.RefuseUnidentified, role: 'complaintIdentity' },
  ExtendExamination: { ...caseCommands.ExtendExamination, role: 'complaintExamination' },
  AskToComplete: { ...caseCommands.AskToComplete, role: 'complaintContent' },
  ChangeVersion: { ...caseCommands.ChangeVersion, role: 'complaintExamination' },
  RefuseRepeat: command('repeatRefusal', outwardComplaintAct, {
    /** Why it is refused. */
    reasons: personal(required(some(typedWords), 'repeatRefusal')),
    /** In which office it was decided: asked for where the document names one. */
    office,
    /** The request as it is seen on the day. */
    request,
    /** The other complaints about the same request, as they stand on the day. */
    earlier,
  }),
  UpholdComplaint: command(
    'complaintAnswer',
    /* @__PURE__ */ answering({
      reply: 'complaintReply',
      preparing: 'independence',
      answer: 'complaintAnswer',
      identity: 'complaintIdentity',
    }),
    {
      /** In which office it was decided: asked for where the document names one. */
      office,
      /** The request as it is seen on the day. */
      request,
      /** The other complaints about the same request, as they stand on the day. */
      earlier,
    },
  ),
  DismissComplaint: command('complaintAnswer', outwardComplaintAct, {
    /** The request as it is seen on the day. */
    request,
    /** The other complaints about the same request, as they stand on the day. */
    earlier,
    /** Who else prepared the answer. */
    preparedBy: personal(optional(list(personName), 'independence')),
    /** Why it is dismissed. */
    reasons: personal(required(some(typedWords), 'complaintAnswer')),
    /** In which office it was decided: asked for where the document names one. */
    office,
    /** Why the dismissal discloses no personal data: asked for where identity is not confirmed. */
    disclosesNothing: personal(optional(typedWords, 'complaintIdentity')),
  }),
  ReportImplementation: command('complaintAnswer', act, {
    /** The request as it is seen on the day. */
    request,
    /** Of a double that was joined to another request: that one as it is seen on the day, and the one it was joined to. */
    joinedTo: personal(optional(list(requestForComplaintShape), 'complaintAnswer')),
  }),
  WithdrawComplaint: command('complaint', act, {
    /** Who withdraws it. */
    withdrawnBy: word('subject', 'representative'),
    /** Why it comes from the sender of the complaint: asked for of a subject whose identity is not confirmed. */
    sameSender: personal(optional(typedWords, 'complaint')),
  }),
})

/** The events of a complaint, as declared: each holds the whole command and what was derived from it. */
export const complaintEvents = /* @__PURE__ */ eventsOf(complaintCommands, {
  ComplaintLodged: event(['LodgeComplaint'], {
    /** The procedure that the whole history is made under. */
    procedure: procedureVersion,
    /** The request that it is about. */
    request: caseName,
    /** What is found of it from its request and the other complaints. */
    findings: personal(required(findingsShape)),
  }),
  ReviewerAssigned: event(['AssignReviewer'], {
    /** What is found of the complaint now. */
    findings: personal(required(findingsShape)),
  }),
  ComplaintCorrected: event(['CorrectComplaint'], {
    /** What is found of the complaint now. */
    findings: personal(required(findingsShape)),
  }),
  ...caseEvents,
  ComplaintRefused: event(['RefuseRepeat', 'RefuseUnidentified', 'RefuseUnauthorised'], {
    /** The refusal as given. */
    refusal: personal(required(refusalShape('repeat', 'unidentified', 'unauthorised'))),
  }),
  ComplaintUpheld: event(['UpholdComplaint'], {
    /** The answer as given. */
    answer: personal(required(complaintAnswerShape)),
    /** What the request is answered anew. */
    requestAnswer: personal(required(answerShape)),
    /** The refusals as a repeat that were missed before it was none any more. */
    missedRefusals: missedRefusalsShape,
  }),
  ComplaintDismissed: event(['DismissComplaint'], {
    /** The answer as given. */
    answer: personal(required(complaintAnswerShape)),
    /** The refusals as a repeat that were missed before it was none any more. */
    missedRefusals: missedRefusalsShape,
  }),
  ImplementationReported: event(['ReportImplementation'], {
    /** The day the request was carried out, as far as this complaint had it granted. */
    carriedOutOn: day,
  }),
  GrantEnded: event(['ReportImplementation'], {
    /** How it ended though the outcome never reached the request, and when. */
    ended: endingShape,
  }),
  ComplaintWithdrawn: event(['WithdrawComplaint'], {
    /** The limit of what was owed, as it stood that day. */
    limit: deadlineShape,
  }),
})

type Commands = typeof complaintCommands
type Events = typeof complaintEvents

/** Lodges a complaint about a request (clauses 48 to 51).
 *
 * Given twice, it is rejected with `wrong-status` (`open`).
 *
 * @category Complaint */
export interface LodgeComplaint extends CommandOf<Commands, 'LodgeComplaint'> {}
/** Makes an employee the reviewer, or another one in their place (clause 58).
 *
 * Given twice, it is rejected with `already-done`.
 *
 * @category Complaint */
export interface AssignReviewer extends CommandOf<Commands, 'AssignReviewer'> {}
/** Records that the subject put the content right, or that the finding of a repeat was corrected (clauses 49, 56).
 *
 * Given twice, it is rejected with `nothing-corrected`.
 *
 * @category Complaint */
export interface CorrectComplaint extends CommandOf<Commands, 'CorrectComplaint'> {}
/** Refuses a repeated complaint, as clause 56 demands.
 *
 * Given twice, it is rejected with `wrong-status` (`refused`).
 *
 * @category Complaint */
export interface RefuseRepeat extends CommandOf<Commands, 'RefuseRepeat'> {}
/** Upholds a complaint: the request is examined anew, from facts, in the same answer (clause 59).
 *
 * Given twice, it is rejected with `wrong-status` (`upheld`).
 *
 * @category Complaint */
export interface UpholdComplaint extends CommandOf<Commands, 'UpholdComplaint'> {}
/** Dismisses a complaint (clause 59).
 *
 * Given twice, it is rejected with `wrong-status` (`dismissed`).
 *
 * @category Complaint */
export interface DismissComplaint extends CommandOf<Commands, 'DismissComplaint'> {}
/** Mirrors that the request owes nothing any more of what was granted anew.
 *
 * Given twice, it is rejected with `already-done` or `wrong-status` (`implemented`).
 *
 * @category Complaint */
export interface ReportComplaintImplementation extends CommandOf<Commands, 'ReportImplementation'> {}
/** Withdraws the complaint.
 *
 * Given twice, it is rejected with `wrong-status` (`withdrawn`).
 *
 * @category Complaint */
export interface WithdrawComplaint extends CommandOf<Commands, 'WithdrawComplaint'> {}
/** Every command of a complaint; identity, authority and extension go as for a request.
 *
 * @category Complaint */
export type ComplaintCommand =
  | LodgeComplaint
  | AssignReviewer
  | CorrectComplaint
  | CaseCommand
  | RefuseRepeat
  | UpholdComplaint
  | DismissComplaint
  | ReportComplaintImplementation
  | WithdrawComplaint

/** A complaint was lodged.
 *
 * @category Complaint */
export interface ComplaintLodged extends EventOf<Events, 'ComplaintLodged', LodgeComplaint> {}
/** A reviewer was assigned.
 *
 * @category Complaint */
export interface ReviewerAssigned extends EventOf<Events, 'ReviewerAssigned', AssignReviewer> {}
/** The content, or the finding of a repeat, was put right.
 *
 * @category Complaint */
export interface ComplaintCorrected extends EventOf<Events, 'ComplaintCorrected', CorrectComplaint> {}
/** A complaint was refused.
 *
 * @category Complaint */
export interface ComplaintRefused
  extends EventOf<Events, 'ComplaintRefused', RefuseRepeat | RefuseUnidentified | RefuseUnauthorised> {}
/** A complaint was upheld.
 *
 * @category Complaint */
export interface ComplaintUpheld extends EventOf<Events, 'ComplaintUpheld', UpholdComplaint> {}
/** A complaint was dismissed.
 *
 * @category Complaint */
export interface ComplaintDismissed extends EventOf<Events, 'ComplaintDismissed', DismissComplaint> {}
/** What was granted anew was carried out.
 *
 * @category Complaint */
export interface ComplaintImplementationReported
  extends EventOf<Events, 'ImplementationReported', ReportComplaintImplementation> {}
/** What an upheld complaint granted ended though its outcome never reached the request.
 *
 * @category Complaint */
export interface GrantEnded extends EventOf<Events, 'GrantEnded', ReportComplaintImplementation> {}
/** A complaint was withdrawn.
 *
 * @category Complaint */
export interface ComplaintWithdrawn extends EventOf<Events, 'ComplaintWithdrawn', WithdrawComplaint> {}
/** Every event of a complaint.
 *
 * @category Complaint */
export type ComplaintEvent =
  | ComplaintLodged
  | ReviewerAssigned
  | ComplaintCorrected
  | CaseEvent
  | ComplaintRefused
  | ComplaintUpheld
  | ComplaintDismissed
  | ComplaintImplementationReported
  | GrantEnded
  | ComplaintWithdrawn
