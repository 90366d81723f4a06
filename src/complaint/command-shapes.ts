import { contactsShape, replyWays, senderShape } from '../case/index.js'
import { deadlineShape } from '../case/shapes.js'
import type { Shape } from '../core/index.js'
import {
  day,
  flag,
  list,
  nullable,
  object,
  optional,
  required,
  some,
  text,
  variants,
  word,
} from '../core/shape.js'
import type { ClauseRef } from '../documents/index.js'
import { channels } from '../procedure/index.js'
import { requestCommands } from '../request/command-shapes.js'
import { decisionShape, extensionShape } from '../request/event-shapes.js'
import { complaintGrounds } from '../request/index.js'
import { caseFactsShape } from '../rights/case-facts.js'
import { claimShape } from '../rights/claim-shape.js'
import type { ComplaintCommand } from './commands.js'
import type { RequestForComplaint } from './request-for-complaint.js'
import type { EarlierComplaint } from './state.js'

const act = { on: day, by: required(text, 'adakavas:46') } as const
const outward = { ...act, replyObstacle: optional(text, 'adakavas:53') } as const
const copies = object({ request: flag, answer: flag })

/** What a complaint sees of its request, as it crosses the boundary. */
export const requestForComplaintShape: Shape<RequestForComplaint> = object({
  id: text,
  asOf: day,
  status: word('open', 'answered', 'implemented', 'refused', 'withdrawn'),
  submittedOn: day,
  receivedOn: day,
  claims: some(claimShape),
  outcome: nullable(word('granted', 'granted-in-part', 'rejected')),
  decisions: list(decisionShape),
  refusal: nullable(word('unfounded', 'unidentified', 'unauthorised')),
  closedOn: nullable(day),
  firstClosedOn: nullable(day),
  acts: list(
    object({ act: word('answer', 'new-answer', 'refusal', 'inquiry', 'extension', 'fee-demand'), on: day }),
  ),
  identity: variants('status', {
    unconfirmed: object({}),
    'inquiry-open': object({
      firstAskedOn: day,
      ask: text,
      term: deadlineShape,
      supplied: flag,
      suppliedInTime: flag,
    }),
    confirmed: object({ on: day, firstAskedOn: nullable(day) }),
  }),
  extension: nullable(extensionShape),
  fee: word('none', 'demanded', 'paid'),
  examiners: nullable(list(text)),
  examinations: list(
    object({
      who: text,
      did: word(
        'was-assigned',
        'inquired-identity',
        'confirmed-identity',
        'extended',
        'demanded-fee',
        'refused',
        'answered',
        'prepared-answer',
        're-examined',
      ),
      on: day,
    }),
  ),
})

const earlierShape: Shape<EarlierComplaint> = object({
  id: text,
  request: text,
  ground: word(...complaintGrounds),
  status: word('open', 'upheld', 'dismissed', 'implemented', 'refused', 'withdrawn'),
  answeredOn: nullable(day),
  limit: nullable(day),
  reviewers: list(text),
})

const request = required(requestForComplaintShape, 'adakavas:58')

/** The shape of each command's data, and the clause that the command belongs to. */
export const complaintCommands = Object.freeze({
  LodgeComplaint: {
    clause: 'adakavas:48',
    shape: object({
      id: text,
      by: required(text, 'adakavas:46'),
      submittedOn: day,
      receivedOn: required(day, 'adakavas:52'),
      channel: required(word(...channels), 'adakavas:50'),
      sender: required(senderShape, 'adakavas:51'),
      reply: optional(word(...replyWays), 'adakavas:53'),
      contacts: required(contactsShape, 'adakavas:53'),
      ground: required(word(...complaintGrounds), 'adakavas:49'),
      argument: optional(text, 'adakavas:49'),
      copies: required(copies, 'adakavas:49'),
      request,
      earlier: required(list(earlierShape), 'adakavas:56'),
      sameReasonsAs: optional(text, 'adakavas:56'),
    }),
  },
  AssignReviewer: {
    clause: 'adakavas:58',
    shape: object({
      ...act,
      reviewer: required(text, 'adakavas:58'),
      request,
      staff: optional(list(text), 'adakavas:58'),
    }),
  },
  CorrectComplaint: {
    clause: 'adakavas:49',
    shape: object({
      ...act,
      ground: optional(word(...complaintGrounds), 'adakavas:49'),
      argument: optional(text, 'adakavas:49'),
      copies: optional(copies, 'adakavas:49'),
      sameReasonsAs: optional(nullable(text), 'adakavas:56'),
    }),
  },
  ProveAuthority: { clause: 'adakavas:51', shape: requestCommands.ProveAuthority.shape },
  RefuseUnauthorised: { clause: 'adakavas:57', shape: requestCommands.RefuseUnauthorised.shape },
  InquireIdentity: { clause: 'adakavas:55', shape: requestCommands.InquireIdentity.shape },
  SupplyIdentity: { clause: 'adakavas:55', shape: requestCommands.SupplyIdentity.shape },
  ConfirmIdentity: { clause: 'adakavas:55', shape: requestCommands.ConfirmIdentity.shape },
  RefuseUnidentified: { clause: 'adakavas:55', shape: requestCommands.RefuseUnidentified.shape },
  ExtendExamination: { clause: 'adakavas:52', shape: requestCommands.ExtendExamination.shape },
  RefuseRepeat: {
    clause: 'adakavas:56',
    shape: object({ ...outward, reasons: required(some(text), 'adakavas:56') }),
  },
  UpholdComplaint: {
    clause: 'adakavas:59',
    shape: object({
      ...outward,
      request,
      preparedBy: optional(list(text), 'adakavas:58'),
      facts: required(caseFactsShape, 'adakavas:59'),
      implementBy: optional(day, 'adakavas:59'),
      disclosesNothing: optional(text, 'adakavas:55'),
      reasons: optional(list(text), 'adakavas:59'),
    }),
  },
  DismissComplaint: {
    clause: 'adakavas:59',
    shape: object({
      ...outward,
      request,
      preparedBy: optional(list(text), 'adakavas:58'),
      reasons: required(some(text), 'adakavas:59'),
      disclosesNothing: optional(text, 'adakavas:55'),
    }),
  },
  ReportImplementation: { clause: 'adakavas:59', shape: object({ ...act, request }) },
  WithdrawComplaint: {
    clause: 'adakavas:48',
    shape: object({ ...act, withdrawnBy: word('subject', 'representative') }),
  },
} as const satisfies {
  readonly [C in ComplaintCommand['type']]: {
    readonly clause: ClauseRef
    readonly shape: Shape<Extract<ComplaintCommand, { type: C }>['data']>
  }
})
