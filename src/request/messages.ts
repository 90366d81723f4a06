import {
  act,
  answering,
  type CaseCommand,
  type CaseEvent,
  caseCommands,
  caseEvents,
  examinationShape,
  filing,
  office,
  outwardAct,
  type RefuseUnauthorised,
  type RefuseUnidentified,
  refusalShape,
  replyShape,
} from '../case/index.js'
import { deadlineShape, procedureVersion, reasonShape } from '../case/shapes.js'
import { caseName, itemName, personName, typedWords } from '../core/holding.js'
import { type CommandOf, type EventOf, event, eventsOf } from '../core/index.js'
import { cents, day, flag, list, nullable, personal, some, word, yes } from '../core/shape.js'
import { clauseShape } from '../procedure/clause-shape.js'
import { rightsToldOf } from '../procedure/right.js'
import { command, commands, optional, required } from '../procedure/roles.js'
import { withdrawalCarriedOutShape } from '../rights/after-withdrawal.js'
import { claimShape, formShape } from '../rights/claim.js'
import { defectShape } from '../rights/defect.js'
import { everyRight } from '../rights/index.js'
import { decisionShape } from '../rights/item-decision.js'
import { recipientsTold } from './aftermath-shapes.js'
import { complaintForRequestShape } from './complaint-for-request.js'
import { ceasedShape, datesShape } from './dates.js'
import { costsShape, feeFindingShape, findingShape } from './finding.js'
import { answerShape, implementationShape, waiverShape } from './outcome.js'
import { requestForComplaintShape } from './request-for-complaint.js'

/** The commands of a request, as declared. */
export const requestCommands = /* @__PURE__ */ commands({
  SubmitRequest: command(
    'request',
    /* @__PURE__ */ filing({
      submitted: 'inaction',
      received: 'examination',
      channel: 'filing',
      sender: 'representation',
      reply: 'reply',
    }),
    {
      /** What it says besides its claims, in form. */
      form: formShape,
      /** The rights claimed. */
      claims: personal(required(some(claimShape), 'request')),
    },
  ),
  AssignOfficer: command('examiner', act, {
    /** The employee who is responsible from now on. */
    officer: personal(required(personName, 'examiner')),
  }),
  CorrectRequest: command('request', act, {
    /** The form as put right. */
    form: optional(formShape),
    /** The claims as put right. */
    claims: personal(optional(some(claimShape), 'request')),
  }),
  ...caseCommands,
  DemandFee: command('fee', outwardAct, {
    /** Why a fee is demanded. */
    finding: personal(required(feeFindingShape, 'unfounded')),
    /** The fee in euro cents: above zero, not above the costs. */
    fee: required(cents, 'fee'),
    /** The costs that it may not exceed. */
    costs: required(costsShape, 'fee'),
    /** In which office it was decided: asked for where the document names one. */
    office,
  }),
  AcknowledgeReceipt: command('acknowledgement', outwardAct),
  PayFee: command('fee', act, {
    /** What was paid, in euro cents: the whole fee. */
    amount: required(cents, 'fee'),
  }),
  RefuseUnfounded: command('unfoundedRefusal', outwardAct, {
    /** Why it is refused. */
    finding: personal(required(findingShape, 'unfounded')),
    /** In which office it was decided: asked for where the document names one. */
    office,
  }),
  RefuseFormal: command('formalRefusal', outwardAct, {
    /** Why it is not examined. */
    reasons: personal(required(some(typedWords), 'formalRefusal')),
    /** In which office it was decided: asked for where the document names one. */
    office,
  }),
  WaiveDefects: command('defectWaiver', act, {
    /** Why it is examined all the same. */
    reason: personal(optional(typedWords, 'defectWaiver')),
    /** In which office it was decided: asked for where the document names one. */
    office,
  }),
  AnswerRequest: command(
    'answer',
    /* @__PURE__ */ answering({
      reply: 'reply',
      preparing: 'examiner',
      answer: 'answer',
      identity: 'identity',
    }),
    {
      /** In which office it was decided: asked for where the document names one. */
      office,
    },
  ),
  ReportImplementation: command('answer', act, {
    /** The right. */
    right: word(...everyRight),
    /** The item; `null` for what is decided as a whole, as in what an answer grants, or left out. */
    item: personal(optional(nullable(itemName))),
    /**
     * Whether the item is under a restriction in force that another request brought about (clause 23): asked for where
     * the data are shown, handed over, altered or erased, unless the request is signed or its own restriction settles it.
     */
    restricted: optional(flag, 'restrictionEffect'),
    /** Which reason of clause 23 lets the operation happen all the same. */
    restrictionReason: optional(reasonShape, 'restrictionEffect'),
    /** Of a withdrawal of consent: what became of the data, as the answer said. */
    afterWithdrawal: optional(withdrawalCarriedOutShape, 'withdrawal'),
  }),
  WaiveGrant: command('answer', act, {
    /** The right. */
    right: word(...everyRight),
    /** The item; left out for what is decided as a whole. */
    item: personal(optional(itemName)),
    /** Who gives it up: the subject, or a representative who showed the right to act. */
    waivedBy: required(word('subject', 'representative'), 'representation'),
  }),
  ReportImpossible: command('answer', outwardAct, {
    /** The right. */
    right: word(...everyRight),
    /** The item; left out for what is decided as a whole. */
    item: personal(optional(itemName)),
    /** Why it can't be carried out. */
    reasons: personal(required(some(typedWords), 'answer')),
  }),
  InformRecipients: command('recipients', act, {
    /** The right that was carried out. */
    right: word(...rightsToldOf),
    /** The item. */
    item: personal(required(itemName)),
    /** Who was told, or why nobody was. */
    told: personal(required(recipientsTold, 'recipients')),
  }),
  PlaceStatement: command('disagreement', act, {
    /** The item whose rectification was rejected in whole or in part. */
    item: personal(required(itemName)),
    /** What the person says of it. */
    statement: personal(required(typedWords, 'disagreement')),
    /** Who asks for it: the subject, or a representative who showed the right to act. */
    askedBy: required(word('subject', 'representative'), 'representation'),
  }),
  RecordErasure: command('erasureRecord', act, {
    /** The item that was erased. */
    item: personal(required(itemName)),
    /** What was erased, in general words: not the data. */
    erased: personal(required(typedWords, 'erasureRecord')),
    /** On which ground. */
    ground: personal(required(typedWords, 'erasureRecord')),
  }),
  ApplyComplaintOutcome: command(
    'complaintAnswer',
    /* @__PURE__ */ answering({
      reply: 'reply',
      preparing: 'independence',
      answer: 'complaintAnswer',
      identity: 'identity',
    }),
    {
      /** The upheld complaint: what it decided, who reviewed it, and whom it identified. */
      complaint: personal(required(complaintForRequestShape, 'complaintAnswer')),
    },
  ),
  WithdrawRequest: command('request', act, {
    /** Who withdraws it. */
    withdrawnBy: word('subject', 'representative'),
    /** Why it comes from the sender of the request: asked for of a subject whose identity is not confirmed. */
    sameSender: personal(optional(typedWords, 'request')),
  }),
  CorrectDates: command('examination', act, {
    /** The day on which the subject really sent or brought it; left out, as it stands. */
    submittedOn: optional(day, 'inaction'),
    /** The day on which it really reached the institution; left out, as it stands. */
    receivedOn: optional(day),
    /** Why they are corrected. */
    reason: personal(required(typedWords)),
  }),
  JoinRequest: command('request', outwardAct, {
    /** The request that says the same, as it is seen on the day. */
    other: personal(required(requestForComplaintShape)),
    /** How it is known that both are of the same sender. */
    sameSender: personal(required(typedWords)),
  }),
  RegisterJoined: command('independence', act, {
    /** The double that was joined to this request. */
    request: caseName,
    /** What each who examined the double did and when. */
    examinations: personal(required(list(examinationShape))),
  }),
})

/** The events of a request, as declared: each holds the whole command and what was derived from it. */
export const requestEvents = /* @__PURE__ */ eventsOf(requestCommands, {
  RequestSubmitted: event(['SubmitRequest'], {
    /** The procedure that the whole history is made under. */
    procedure: procedureVersion,
    /** What the request lacks. */
    defects: personal(required(list(defectShape))),
    /** The proof of identity that the document asks for came along: identity is confirmed since receipt. */
    identified: optional(yes, 'proof'),
  }),
  OfficerAssigned: event(['AssignOfficer']),
  RequestCorrected: event(['CorrectRequest'], {
    /** What the request still lacks. */
    defects: personal(required(list(defectShape))),
    /** The proof of identity that the document asks for was supplied with it: identity is confirmed since that day. */
    identified: optional(yes, 'proof'),
  }),
  ...caseEvents,
  FeeDemanded: event(['DemandFee'], {
    /** To whom and how the demand goes. */
    reply: personal(required(replyShape)),
  }),
  ReceiptAcknowledged: event(['AcknowledgeReceipt'], {
    /** To whom and how it goes. */
    reply: personal(required(replyShape)),
  }),
  FeePaid: event(['PayFee']),
  RequestRefused: event(['RefuseUnfounded', 'RefuseUnidentified', 'RefuseUnauthorised', 'RefuseFormal'], {
    /** The refusal as given. */
    refusal: personal(required(refusalShape('unfounded', 'unidentified', 'unauthorised', 'formal'))),
  }),
  DefectsWaived: event(['WaiveDefects']),
  RequestAnswered: event(['AnswerRequest'], {
    /** The answer as given. */
    answer: personal(required(answerShape)),
  }),
  ImplementationReported: event(['ReportImplementation'], {
    /** Nothing that was granted is left to carry out. */
    complete: flag,
    /** The upheld complaints that are carried out with it. */
    complaints: list(caseName),
  }),
  GrantWaived: event(['WaiveGrant'], {
    /** The day that had passed by then without its being carried out; `null` where none had. */
    missed: nullable(deadlineShape),
    /** Nothing that was granted is left to carry out. */
    complete: flag,
    /** The upheld complaints that are carried out with it. */
    complaints: list(caseName),
  }),
  ImpossibilityReported: event(['ReportImpossible'], {
    /** To whom and how it goes. */
    reply: personal(required(replyShape)),
    /** The clause under which it had to be carried out. */
    clause: clauseShape,
    /** The day that had passed by then without its being carried out; `null` where none had. */
    missed: nullable(deadlineShape),
    /** Nothing that was granted is left to carry out. */
    complete: flag,
    /** The upheld complaints that are carried out with it. */
    complaints: list(caseName),
    /** By when a complaint about it is lodged with the institution, where the document sets a window for that. */
    complainBy: optional(deadlineShape),
  }),
  RecipientsInformed: event(['InformRecipients'], {
    /** On which days that was carried out which they were told of. */
    carriedOut: some(day),
  }),
  StatementPlaced: event(['PlaceStatement']),
  ErasureRecorded: event(['RecordErasure'], {
    /** On which days the erasure was carried out. */
    carriedOut: some(day),
  }),
  RequestReexamined: event(['ApplyComplaintOutcome'], {
    /** The new answer. */
    answer: personal(required(answerShape)),
    /** What the answer before it decided. */
    previous: personal(required(list(decisionShape))),
    /** What of it was carried out before. */
    implemented: personal(required(list(implementationShape))),
    /** What of it was given up before. */
    waived: personal(required(list(waiverShape))),
    /** Nothing that is granted is left to carry out: all of it is carried out or waived already. */
    complete: flag,
    /** The upheld complaints that are carried out with it. */
    complaints: list(caseName),
  }),
  RequestWithdrawn: event(['WithdrawRequest'], {
    /** The limit of the answer as it stood that day. */
    limit: deadlineShape,
  }),
  DatesCorrected: event(['CorrectDates'], {
    /** The days as they stood. */
    before: datesShape,
    /** The days as corrected. */
    after: datesShape,
    /** What ceases to be late. */
    ceased: ceasedShape,
  }),
  RequestJoined: event(['JoinRequest'], {
    /** The limit of the answer as it stood that day. */
    limit: deadlineShape,
    /** To whom and how the notice goes. */
    reply: personal(required(replyShape)),
  }),
  JoinRegistered: event(['RegisterJoined']),
})

type Commands = typeof requestCommands
type Events = typeof requestEvents

/** Files a request (clauses 38, 39, 40).
 *
 * Given twice, it is rejected with `wrong-status` (`open`).
 *
 * @category Request */
export interface SubmitRequest extends CommandOf<Commands, 'SubmitRequest'> {}
/** Makes an employee responsible for the request (clause 46).
 *
 * Given twice, it is rejected with `already-done`.
 *
 * @category Request */
export interface AssignOfficer extends CommandOf<Commands, 'AssignOfficer'> {}
/** Records that the subject put the content right (clause 38); no limit moves.
 *
 * Given twice, it is rejected with `nothing-to-correct` or `nothing-corrected`.
 *
 * @category Request */
export interface CorrectRequest extends CommandOf<Commands, 'CorrectRequest'> {}
/** Demands a fee before the answer (clause 43.2).
 *
 * Given twice, it is rejected with `fee-already-demanded`.
 *
 * @category Request */
export interface DemandFee extends CommandOf<Commands, 'DemandFee'> {}
/** Tells the subject that the request was received, where the document wants that: no act of examining it.
 *
 * Given twice, it is rejected with `already-done`.
 *
 * @category Request */
export interface AcknowledgeReceipt extends CommandOf<Commands, 'AcknowledgeReceipt'> {}
/** Records that the fee was paid (clause 43.2).
 *
 * Given twice, it is rejected with `fee-already-paid`.
 *
 * @category Request */
export interface PayFee extends CommandOf<Commands, 'PayFee'> {}
/** Refuses to answer an unfounded, excessive or repetitive request (clause 43.1).
 *
 * Given twice, it is rejected with `wrong-status` (`refused`).
 *
 * @category Request */
export interface RefuseUnfounded extends CommandOf<Commands, 'RefuseUnfounded'> {}
/** Refuses to examine a request for a defect of its form, where the document says so, and tells the reasons.
 *
 * Given twice, it is rejected with `wrong-status` (`refused`).
 *
 * @category Request */
export interface RefuseFormal extends CommandOf<Commands, 'RefuseFormal'> {}
/** Decides that a request is examined all the same, whatever it lacks in form, where the document lets somebody do so.
 *
 * Given twice, it is rejected with `defects-waived`.
 *
 * @category Request */
export interface WaiveDefects extends CommandOf<Commands, 'WaiveDefects'> {}
/** Answers the request from facts (clause 47); no verdict is passed in.
 *
 * Given twice, it is rejected with `wrong-status` (`answered`).
 *
 * @category Request */
export interface AnswerRequest extends CommandOf<Commands, 'AnswerRequest'> {}
/** Reports that one granted right was carried out for one item (clause 47).
 *
 * Given twice, it is rejected with `already-implemented` or `wrong-status` (`implemented`).
 *
 * @category Request */
export interface ReportImplementation extends CommandOf<Commands, 'ReportImplementation'> {}
/** Puts on record that what was granted of one right for one item is given up, by the subject or a representative.
 *
 * Given twice, it is rejected with `already-waived` or `wrong-status` (`implemented`).
 *
 * @category Request */
export interface WaiveGrant extends CommandOf<Commands, 'WaiveGrant'> {}
/** Tells the subject that what was granted of one right for one item can't be carried out, and why. Of a withdrawal of
 * consent that is what was to follow from it: the consent stays withdrawn.
 *
 * Given twice, it is rejected with `already-impossible` or `wrong-status` (`implemented`).
 *
 * @category Request */
export interface ReportImpossible extends CommandOf<Commands, 'ReportImpossible'> {}
/** Puts on record who of those who got the data was told that one right was carried out for one item, or why nobody was.
 *
 * Given twice, it is rejected with `already-done`.
 *
 * @category Request
 * @see GDPR 19 */
export interface InformRecipients extends CommandOf<Commands, 'InformRecipients'> {}
/** Puts a statement of disagreement beside data whose rectification was rejected.
 *
 * Given twice, it is rejected with `already-done`.
 *
 * @category Request */
export interface PlaceStatement extends CommandOf<Commands, 'PlaceStatement'> {}
/** Puts on record what was erased and on which ground, without the data.
 *
 * Given twice, it is rejected with `already-done`.
 *
 * @category Request
 * @see GDPR 5(2) */
export interface RecordErasure extends CommandOf<Commands, 'RecordErasure'> {}
/**
 * Brings the outcome of an upheld complaint back into the request (clause 59): the request is examined anew, from
 * facts; no verdict is passed in.
 *
 * Given twice, it is rejected with `outcome-already-applied`.
 *
 * @category Request
 */
export interface ApplyComplaintOutcome extends CommandOf<Commands, 'ApplyComplaintOutcome'> {}
/** Withdraws the request.
 *
 * Given twice, it is rejected with `wrong-status` (`withdrawn`).
 *
 * @category Request */
export interface WithdrawRequest extends CommandOf<Commands, 'WithdrawRequest'> {}
/** Corrects the days on which the request was sent and received (clauses 41, 48): what isn't done is counted anew.
 *
 * Given twice, it is rejected with `dates-unchanged`.
 *
 * @category Request */
export interface CorrectDates extends CommandOf<Commands, 'CorrectDates'> {}
/** Joins the request, a double, to another of the same sender that claims all that it claims (clause 38).
 *
 * Given twice, it is rejected with `wrong-status` (`joined`).
 *
 * @category Request */
export interface JoinRequest extends CommandOf<Commands, 'JoinRequest'> {}
/**
 * Puts on record that a double was joined to the request, and who examined it: they have examined the request (clause
 * 58). It follows from {@link JoinRequest}, and is possible in any status, so that it is never too late for it.
 *
 * Given twice, it is rejected with `join-already-registered`.
 *
 * @category Request
 */
export interface RegisterJoined extends CommandOf<Commands, 'RegisterJoined'> {}
/** Every command of a request.
 *
 * @category Request */
export type RequestCommand =
  | SubmitRequest
  | AssignOfficer
  | CorrectRequest
  | CaseCommand
  | DemandFee
  | AcknowledgeReceipt
  | PayFee
  | RefuseUnfounded
  | RefuseFormal
  | WaiveDefects
  | AnswerRequest
  | ReportImplementation
  | WaiveGrant
  | ReportImpossible
  | InformRecipients
  | PlaceStatement
  | RecordErasure
  | ApplyComplaintOutcome
  | WithdrawRequest
  | CorrectDates
  | JoinRequest
  | RegisterJoined

/** A request was filed.
 *
 * @category Request */
export interface RequestSubmitted extends EventOf<Events, 'RequestSubmitted', SubmitRequest> {}
/** An employee was made responsible.
 *
 * @category Request */
export interface OfficerAssigned extends EventOf<Events, 'OfficerAssigned', AssignOfficer> {}
/** The content was put right.
 *
 * @category Request */
export interface RequestCorrected extends EventOf<Events, 'RequestCorrected', CorrectRequest> {}
/** A fee was demanded.
 *
 * @category Request */
export interface FeeDemanded extends EventOf<Events, 'FeeDemanded', DemandFee> {}
/** The subject was told that the request was received.
 *
 * @category Request */
export interface ReceiptAcknowledged extends EventOf<Events, 'ReceiptAcknowledged', AcknowledgeReceipt> {}
/** The fee was paid.
 *
 * @category Request */
export interface FeePaid extends EventOf<Events, 'FeePaid', PayFee> {}
/** The request was refused.
 *
 * @category Request */
export interface RequestRefused
  extends EventOf<
    Events,
    'RequestRefused',
    RefuseUnfounded | RefuseUnidentified | RefuseUnauthorised | RefuseFormal
  > {}
/** It was decided to examine the request all the same, whatever it lacks in form.
 *
 * @category Request */
export interface DefectsWaived extends EventOf<Events, 'DefectsWaived', WaiveDefects> {}
/** The request was answered.
 *
 * @category Request */
export interface RequestAnswered extends EventOf<Events, 'RequestAnswered', AnswerRequest> {}
/** One granted right was carried out for one item.
 *
 * @category Request */
export interface ImplementationReported
  extends EventOf<Events, 'ImplementationReported', ReportImplementation> {}
/** What was granted of one right for one item was given up.
 *
 * @category Request */
export interface GrantWaived extends EventOf<Events, 'GrantWaived', WaiveGrant> {}
/** What was granted of one right for one item can't be carried out.
 *
 * @category Request */
export interface ImpossibilityReported extends EventOf<Events, 'ImpossibilityReported', ReportImpossible> {}
/** Recipients of the data were told what became of them.
 *
 * @category Request */
export interface RecipientsInformed extends EventOf<Events, 'RecipientsInformed', InformRecipients> {}
/** A statement of disagreement was put beside data.
 *
 * @category Request */
export interface StatementPlaced extends EventOf<Events, 'StatementPlaced', PlaceStatement> {}
/** What was erased was put on record.
 *
 * @category Request */
export interface ErasureRecorded extends EventOf<Events, 'ErasureRecorded', RecordErasure> {}
/** A complaint was upheld, and the request examined anew.
 *
 * @category Request */
export interface RequestReexamined extends EventOf<Events, 'RequestReexamined', ApplyComplaintOutcome> {}
/** The request was withdrawn.
 *
 * @category Request */
export interface RequestWithdrawn extends EventOf<Events, 'RequestWithdrawn', WithdrawRequest> {}
/** The days on which it was sent and received were corrected.
 *
 * @category Request */
export interface DatesCorrected extends EventOf<Events, 'DatesCorrected', CorrectDates> {}
/** The request, a double, was joined to another.
 *
 * @category Request */
export interface RequestJoined extends EventOf<Events, 'RequestJoined', JoinRequest> {}
/** A double was joined to the request.
 *
 * @category Request */
export interface JoinRegistered extends EventOf<Events, 'JoinRegistered', RegisterJoined> {}
/** Every event of a request.
 *
 * @category Request */
export type RequestEvent =
  | RequestSubmitted
  | OfficerAssigned
  | RequestCorrected
  | CaseEvent
  | FeeDemanded
  | ReceiptAcknowledged
  | FeePaid
  | RequestRefused
  | DefectsWaived
  | RequestAnswered
  | ImplementationReported
  | GrantWaived
  | ImpossibilityReported
  | RecipientsInformed
  | StatementPlaced
  | ErasureRecorded
  | RequestReexamined
  | RequestWithdrawn
  | DatesCorrected
  | RequestJoined
  | JoinRegistered
