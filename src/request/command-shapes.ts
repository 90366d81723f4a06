import { contactsShape, replyWays, senderShape } from '../case/index.js'
import type { Shape } from '../core/index.js'
import {
  cents,
  day,
  flag,
  list,
  object,
  optional,
  required,
  some,
  text,
  variants,
  word,
  yes,
} from '../core/shape.js'
import type { ClauseRef } from '../documents/index.js'
import { channels } from '../procedure/index.js'
import { caseFactsShape } from '../rights/case-facts.js'
import { claimShape } from '../rights/claim-shape.js'
import { rights } from '../rights/index.js'
import {
  complaintGrounds,
  type RequestCommand,
  restrictionReasons,
  type UnfoundedFinding,
} from './commands.js'

const act = { on: day, by: required(text, 'adakavas:46') } as const
const outward = { ...act, replyObstacle: optional(text, 'adakavas:42') } as const
const formShape = object({ nameGiven: flag, signed: flag, identityDocument: flag })

const findingShape: Shape<UnfoundedFinding> = variants('kind', {
  'manifestly-unfounded': object({ justification: text }),
  excessive: object({ justification: text }),
  repetitive: object({ justification: text, earlier: object({ id: text, answeredOn: day }) }),
})

/** The shape of each command's data, and the clause that the command belongs to. */
export const requestCommands = Object.freeze({
  SubmitRequest: {
    clause: 'adakavas:38',
    shape: object({
      id: text,
      by: required(text, 'adakavas:46'),
      submittedOn: required(day, 'adakavas:48'),
      receivedOn: required(day, 'adakavas:41'),
      channel: required(word(...channels), 'adakavas:39'),
      sender: required(senderShape, 'adakavas:40'),
      form: formShape,
      claims: required(some(claimShape), 'adakavas:38'),
      reply: optional(word(...replyWays), 'adakavas:42'),
      contacts: required(contactsShape, 'adakavas:42'),
    }),
  },
  AssignOfficer: { clause: 'adakavas:46', shape: object({ ...act, officer: required(text, 'adakavas:46') }) },
  CorrectRequest: {
    clause: 'adakavas:38',
    shape: object({ ...act, form: optional(formShape), claims: optional(some(claimShape), 'adakavas:38') }),
  },
  ProveAuthority: {
    clause: 'adakavas:40',
    shape: object({ ...act, documents: required(text, 'adakavas:40') }),
  },
  RefuseUnauthorised: {
    clause: 'adakavas:45',
    shape: object({ ...outward, reasons: required(some(text), 'adakavas:45') }),
  },
  InquireIdentity: {
    clause: 'adakavas:44',
    shape: object({ ...outward, ask: required(text, 'adakavas:44'), term: required(day, 'adakavas:44') }),
  },
  SupplyIdentity: { clause: 'adakavas:44', shape: object(act) },
  ConfirmIdentity: { clause: 'adakavas:44', shape: object({ ...act, means: required(text, 'adakavas:44') }) },
  RefuseUnidentified: {
    clause: 'adakavas:44',
    shape: object({ ...outward, reasons: required(some(text), 'adakavas:44') }),
  },
  ExtendExamination: {
    clause: 'adakavas:41',
    shape: object({
      ...outward,
      reasons: required(some(text), 'adakavas:41'),
      until: optional(day, 'adakavas:41'),
    }),
  },
  DemandFee: {
    clause: 'adakavas:43.2',
    shape: object({
      ...outward,
      finding: required(findingShape, 'adakavas:43'),
      fee: required(cents, 'adakavas:43.2'),
      costs: required(object({ collecting: cents, examining: cents, answering: cents }), 'adakavas:43.2'),
    }),
  },
  PayFee: { clause: 'adakavas:43.2', shape: object({ ...act, amount: required(cents, 'adakavas:43.2') }) },
  RefuseUnfounded: {
    clause: 'adakavas:43.1',
    shape: object({ ...outward, finding: required(findingShape, 'adakavas:43') }),
  },
  AnswerRequest: {
    clause: 'adakavas:47',
    shape: object({
      ...outward,
      preparedBy: optional(list(text), 'adakavas:46'),
      facts: required(caseFactsShape, 'adakavas:47'),
      implementBy: optional(day, 'adakavas:47'),
      disclosesNothing: optional(text, 'adakavas:44'),
      reasons: optional(list(text), 'adakavas:47'),
    }),
  },
  ReportImplementation: {
    clause: 'adakavas:47',
    shape: object({
      ...act,
      right: word(...rights),
      item: optional(text),
      restricted: optional(yes, 'adakavas:23'),
      restrictionReason: optional(word(...restrictionReasons), 'adakavas:23'),
    }),
  },
  ApplyComplaintOutcome: {
    clause: 'adakavas:59',
    shape: object({
      ...outward,
      complaint: text,
      ground: required(word(...complaintGrounds), 'adakavas:48'),
      reviewers: required(some(text), 'adakavas:58'),
      preparedBy: optional(list(text), 'adakavas:58'),
      facts: required(caseFactsShape, 'adakavas:59'),
      implementBy: optional(day, 'adakavas:59'),
      disclosesNothing: optional(text, 'adakavas:44'),
      reasons: optional(list(text), 'adakavas:59'),
      identityConfirmed: optional(yes, 'adakavas:55'),
      authorityProven: optional(yes, 'adakavas:51'),
    }),
  },
  WithdrawRequest: {
    clause: 'adakavas:38',
    shape: object({ ...act, withdrawnBy: word('subject', 'representative') }),
  },
} as const satisfies {
  readonly [C in RequestCommand['type']]: {
    readonly clause: ClauseRef
    readonly shape: Shape<Extract<RequestCommand, { type: C }>['data']>
  }
})
