import {
  act,
  answering,
  type CaseCommand,
  type CaseEvent,
  caseCommands,
  caseEvents,
  complaintGrounds,
  filing,
  outwardAct,
  type RefuseUnauthorised,
  type RefuseUnidentified,
  refusalShape,
  replyShape,
  restrictionReasons,
} from '../case/index.js'
import { procedureVersion } from '../case/shapes.js'
import { type CommandOf, type EventOf, event, eventsOf } from '../core/index.js'
import { cents, flag, list, nullable, personal, some, text, word, yes } from '../core/shape.js'
import { command, commands, optional, required } from '../procedure/roles.js'
import { claimShape, formShape } from '../rights/claim.js'
import { defectShape } from '../rights/defect.js'
import { rights } from '../rights/index.js'
import { decisionShape } from '../rights/item-decision.js'
import { costsShape, findingShape } from './finding.js'
import { answerShape, implementationShape } from './outcome.js'

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
    officer: personal(required(text, 'examiner')),
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
    finding: personal(required(findingShape, 'unfounded')),
    /** The fee in euro cents: above zero, not above the costs. */
    fee: required(cents, 'fee'),
    /** The costs that it may not exceed. */
    costs: required(costsShape, 'fee'),
  }),
  PayFee: command('fee', act, {
    /** What was paid, in euro cents: the whole fee. */
    amount: required(cents, 'fee'),
  }),
  RefuseUnfounded: command('unfoundedRefusal', outwardAct, {
    /** Why it is refused. */
    finding: personal(required(findingShape, 'unfounded')),
  }),
  AnswerRequest: command(
    'answer',
    /* @__PURE__ */ answering({
      reply: 'reply',
      preparing: 'examiner',
      answer: 'answer',
      identity: 'identity',
    }),
  ),
  ReportImplementation: command('answer', act, {
    /** The right. */
    right: word(...rights),
    /** The item; `null` for access, as in what an answer grants, or left out. */
    item: personal(optional(nullable(text))),
    /** The item is under a restriction in force that another request brought about (clause 23). */
    restricted: optional(yes, 'restrictionEffect'),
    /** Which reason of clause 23 lets the operation happen all the same. */
    restrictionReason: optional(word(...restrictionReasons), 'restrictionEffect'),
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
      /** The complaint that was upheld. */
      complaint: text,
      /** What it was about: a complaint of inaction needs no earlier answer to do better than. */
      ground: required(word(...complaintGrounds), 'complaint'),
      /** Everyone who was its reviewer: from now on they have examined the request (clause 58). */
      reviewers: personal(required(some(text), 'independence')),
      /** Identity was confirmed for the complaint (clause 55). */
      identityConfirmed: optional(yes, 'complaintIdentity'),
      /** The subject complained in person, or the representative showed the right to act (clause 51). */
      authorityProven: optional(yes, 'complaintRepresentation'),
    },
  ),
  WithdrawRequest: command('request', act, {
    /** Who withdraws it. */
    withdrawnBy: word('subject', 'representative'),
  }),
})

/** The events of a request, as declared: each holds the whole command and what was derived from it. */
export const requestEvents = /* @__PURE__ */ eventsOf(requestCommands, {
  RequestSubmitted: event(['SubmitRequest'], {
    /** The procedure that the whole history is made under. */
    procedure: procedureVersion,
    /** What the request lacks. */
    defects: personal(required(list(defectShape))),
  }),
  OfficerAssigned: event(['AssignOfficer']),
  RequestCorrected: event(['CorrectRequest'], {
    /** What the request still lacks. */
    defects: personal(required(list(defectShape))),
  }),
  ...caseEvents,
  FeeDemanded: event(['DemandFee'], {
    /** To whom and how the demand goes. */
    reply: personal(required(replyShape)),
  }),
  FeePaid: event(['PayFee']),
  RequestRefused: event(['RefuseUnfounded', 'RefuseUnidentified', 'RefuseUnauthorised'], {
    /** The refusal as given. */
    refusal: personal(required(refusalShape('unfounded', 'unidentified', 'unauthorised'))),
  }),
  RequestAnswered: event(['AnswerRequest'], {
    /** The answer as given. */
    answer: personal(required(answerShape)),
  }),
  ImplementationReported: event(['ReportImplementation'], {
    /** Everything that was granted is carried out now. */
    complete: flag,
  }),
  RequestReexamined: event(['ApplyComplaintOutcome'], {
    /** The new answer. */
    answer: personal(required(answerShape)),
    /** What the answer before it decided. */
    previous: personal(required(list(decisionShape))),
    /** What of it was carried out before. */
    implemented: personal(required(list(implementationShape))),
    /** Everything that is granted is carried out already. */
    complete: flag,
  }),
  RequestWithdrawn: event(['WithdrawRequest']),
})

type Commands = typeof requestCommands
type Events = typeof requestEvents

/** Files a request (clauses 38, 39, 40).
 *
 * @category Request */
export interface SubmitRequest extends CommandOf<Commands, 'SubmitRequest'> {}
/** Makes an employee responsible for the request (clause 46).
 *
 * @category Request */
export interface AssignOfficer extends CommandOf<Commands, 'AssignOfficer'> {}
/** Records that the subject put the content right (clause 38); no limit moves.
 *
 * @category Request */
export interface CorrectRequest extends CommandOf<Commands, 'CorrectRequest'> {}
/** Demands a fee before the answer (clause 43.2).
 *
 * @category Request */
export interface DemandFee extends CommandOf<Commands, 'DemandFee'> {}
/** Records that the fee was paid (clause 43.2).
 *
 * @category Request */
export interface PayFee extends CommandOf<Commands, 'PayFee'> {}
/** Refuses to answer an unfounded, excessive or repetitive request (clause 43.1).
 *
 * @category Request */
export interface RefuseUnfounded extends CommandOf<Commands, 'RefuseUnfounded'> {}
/** Answers the request from facts (clause 47); no verdict is passed in.
 *
 * @category Request */
export interface AnswerRequest extends CommandOf<Commands, 'AnswerRequest'> {}
/** Reports that one granted right was carried out for one item (clause 47).
 *
 * @category Request */
export interface ReportImplementation extends CommandOf<Commands, 'ReportImplementation'> {}
/**
 * Brings the outcome of an upheld complaint back into the request (clause 59): the request is examined anew, from
 * facts; no verdict is passed in.
 *
 * @category Request
 */
export interface ApplyComplaintOutcome extends CommandOf<Commands, 'ApplyComplaintOutcome'> {}
/** Withdraws the request.
 *
 * @category Request */
export interface WithdrawRequest extends CommandOf<Commands, 'WithdrawRequest'> {}
/** Every command of a request.
 *
 * @category Request */
export type RequestCommand =
  | SubmitRequest
  | AssignOfficer
  | CorrectRequest
  | CaseCommand
  | DemandFee
  | PayFee
  | RefuseUnfounded
  | AnswerRequest
  | ReportImplementation
  | ApplyComplaintOutcome
  | WithdrawRequest

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
/** The fee was paid.
 *
 * @category Request */
export interface FeePaid extends EventOf<Events, 'FeePaid', PayFee> {}
/** The request was refused.
 *
 * @category Request */
export interface RequestRefused
  extends EventOf<Events, 'RequestRefused', RefuseUnfounded | RefuseUnidentified | RefuseUnauthorised> {}
/** The request was answered.
 *
 * @category Request */
export interface RequestAnswered extends EventOf<Events, 'RequestAnswered', AnswerRequest> {}
/** One granted right was carried out for one item.
 *
 * @category Request */
export interface ImplementationReported
  extends EventOf<Events, 'ImplementationReported', ReportImplementation> {}
/** A complaint was upheld, and the request examined anew.
 *
 * @category Request */
export interface RequestReexamined extends EventOf<Events, 'RequestReexamined', ApplyComplaintOutcome> {}
/** The request was withdrawn.
 *
 * @category Request */
export interface RequestWithdrawn extends EventOf<Events, 'RequestWithdrawn', WithdrawRequest> {}
/** Every event of a request.
 *
 * @category Request */
export type RequestEvent =
  | RequestSubmitted
  | OfficerAssigned
  | RequestCorrected
  | CaseEvent
  | FeeDemanded
  | FeePaid
  | RequestRefused
  | RequestAnswered
  | ImplementationReported
  | RequestReexamined
  | RequestWithdrawn
