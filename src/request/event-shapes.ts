import { type Extension, type Identity, type Reply, replyWays } from '../case/index.js'
import { clauseShape, deadlineShape } from '../case/shapes.js'
import type { Shape } from '../core/index.js'
import {
  count,
  day,
  facts,
  flag,
  list,
  nullable,
  object,
  optional,
  some,
  text,
  variants,
  word,
} from '../core/shape.js'
import {
  accessInformation,
  type Defect,
  defectCodes,
  type RecordedDecision,
  restrictionGrounds,
  rightFacts,
  rights,
  settlingNames,
} from '../rights/index.js'
import { requestCommands } from './command-shapes.js'
import type { RequestCommand } from './commands.js'
import type { RequestEvent } from './events.js'
import type { Answer, Refusal } from './state.js'

/** Part of an event. */
export const replyShape: Shape<Reply> = object({
  to: word('subject', 'representative'),
  way: word(...replyWays),
  address: nullable(text),
  because: word('named', 'email-held', 'other-contact', 'no-contact'),
  obstacle: nullable(text),
})

const defectsShape: Shape<readonly Defect[]> = list(
  object({
    code: word(...defectCodes),
    clause: clauseShape,
    claim: count,
    right: word(...rights),
    item: nullable(text),
  }),
)

/** Part of an event. */
export const inquiryShape: Shape<Extract<Identity, { status: 'inquiry-open' }>> = object({
  status: word('inquiry-open'),
  firstAskedOn: day,
  ask: text,
  term: deadlineShape,
  supplied: flag,
  suppliedInTime: flag,
})

/** Part of an event. */
export const extensionShape: Shape<Extension> = object({
  on: day,
  reasons: some(text),
  until: nullable(day),
  pausedDays: count,
})

const partWord = word(
  'whole',
  'correction',
  'supplement',
  'hand-over',
  'transfer',
  'period',
  'confirmation',
  'data',
  ...accessInformation,
)
const reasonWord = word('no-data', 'external-limit', 'content-missing', 'period-cut', 'period-over')

/** Part of an event. */
export const decisionShape: Shape<RecordedDecision> = object({
  right: word(...rights),
  item: nullable(text),
  outcome: word('granted', 'granted-in-part', 'rejected', 'undetermined', 'contradictory'),
  clauses: list(clauseShape),
  parts: list(
    object({
      part: partWord,
      outcome: word('granted', 'rejected', 'not-applicable', 'undetermined', 'contradictory'),
      clauses: list(clauseShape),
      settledBy: list(object({ name: word(...Object.values(settlingNames).flat()), clause: clauseShape })),
      facts: facts(rightFacts),
    }),
  ),
  reason: nullable(reasonWord),
  act: nullable(text),
  overridingInterest: nullable(text),
  period: nullable(
    object({
      until: optional(day),
      criterion: optional(text),
      grounds: list(word(...restrictionGrounds)),
      cut: flag,
    }),
  ),
})

/** Part of an event. */
export const answerShape: Shape<Answer> = object({
  on: day,
  outcome: word('granted', 'granted-in-part', 'rejected'),
  decisions: list(decisionShape),
  extent: list(
    object({
      right: word(...rights),
      item: nullable(text),
      parts: list(partWord),
      effectiveFrom: nullable(day),
    }),
  ),
  reasons: list(
    object({
      right: word(...rights),
      item: nullable(text),
      clauses: some(clauseShape),
      reason: nullable(reasonWord),
      act: nullable(text),
    }),
  ),
  furtherReasons: list(text),
  implementation: nullable(deadlineShape),
  reply: replyShape,
  limit: deadlineShape,
  answeredOn: day,
})

const refusalShape: Shape<Refusal> = object({
  kind: word('unfounded', 'unidentified', 'unauthorised'),
  on: day,
  reasons: some(text),
  limit: deadlineShape,
  reply: replyShape,
})

/** Each command without its type, which tells them apart. */
const bare = {
  SubmitRequest: object({ data: requestCommands.SubmitRequest.shape }),
  AssignOfficer: object({ data: requestCommands.AssignOfficer.shape }),
  CorrectRequest: object({ data: requestCommands.CorrectRequest.shape }),
  ProveAuthority: object({ data: requestCommands.ProveAuthority.shape }),
  RefuseUnauthorised: object({ data: requestCommands.RefuseUnauthorised.shape }),
  InquireIdentity: object({ data: requestCommands.InquireIdentity.shape }),
  SupplyIdentity: object({ data: requestCommands.SupplyIdentity.shape }),
  ConfirmIdentity: object({ data: requestCommands.ConfirmIdentity.shape }),
  RefuseUnidentified: object({ data: requestCommands.RefuseUnidentified.shape }),
  ExtendExamination: object({ data: requestCommands.ExtendExamination.shape }),
  DemandFee: object({ data: requestCommands.DemandFee.shape }),
  PayFee: object({ data: requestCommands.PayFee.shape }),
  RefuseUnfounded: object({ data: requestCommands.RefuseUnfounded.shape }),
  AnswerRequest: object({ data: requestCommands.AnswerRequest.shape }),
  ReportImplementation: object({ data: requestCommands.ReportImplementation.shape }),
  ApplyComplaintOutcome: object({ data: requestCommands.ApplyComplaintOutcome.shape }),
  WithdrawRequest: object({ data: requestCommands.WithdrawRequest.shape }),
} as const

/** A command of a request, as it crosses the boundary. */
export const requestCommandShape: Shape<RequestCommand> = variants('type', bare)

/** An event of a request, as it crosses the boundary: its shape; whether it can have happened, `replay` says. */
export const requestEventShape: Shape<RequestEvent> = variants('type', {
  RequestSubmitted: object({
    data: object({
      command: variants('type', { SubmitRequest: bare.SubmitRequest }),
      procedure: object({ id: text, version: text }),
      defects: defectsShape,
    }),
  }),
  OfficerAssigned: object({
    data: object({ command: variants('type', { AssignOfficer: bare.AssignOfficer }) }),
  }),
  RequestCorrected: object({
    data: object({
      command: variants('type', { CorrectRequest: bare.CorrectRequest }),
      defects: defectsShape,
    }),
  }),
  AuthorityProven: object({
    data: object({ command: variants('type', { ProveAuthority: bare.ProveAuthority }) }),
  }),
  IdentityInquired: object({
    data: object({
      command: variants('type', { InquireIdentity: bare.InquireIdentity }),
      inquiry: inquiryShape,
      reply: replyShape,
    }),
  }),
  IdentitySupplied: object({
    data: object({ command: variants('type', { SupplyIdentity: bare.SupplyIdentity }), inTime: flag }),
  }),
  IdentityConfirmed: object({
    data: object({ command: variants('type', { ConfirmIdentity: bare.ConfirmIdentity }) }),
  }),
  ExaminationExtended: object({
    data: object({
      command: variants('type', { ExtendExamination: bare.ExtendExamination }),
      extension: extensionShape,
      reply: replyShape,
    }),
  }),
  FeeDemanded: object({
    data: object({ command: variants('type', { DemandFee: bare.DemandFee }), reply: replyShape }),
  }),
  FeePaid: object({ data: object({ command: variants('type', { PayFee: bare.PayFee }) }) }),
  RequestRefused: object({
    data: object({
      command: variants('type', {
        RefuseUnfounded: bare.RefuseUnfounded,
        RefuseUnidentified: bare.RefuseUnidentified,
        RefuseUnauthorised: bare.RefuseUnauthorised,
      }),
      refusal: refusalShape,
    }),
  }),
  RequestAnswered: object({
    data: object({ command: variants('type', { AnswerRequest: bare.AnswerRequest }), answer: answerShape }),
  }),
  ImplementationReported: object({
    data: object({
      command: variants('type', { ReportImplementation: bare.ReportImplementation }),
      complete: flag,
    }),
  }),
  RequestReexamined: object({
    data: object({
      command: variants('type', { ApplyComplaintOutcome: bare.ApplyComplaintOutcome }),
      answer: answerShape,
      previous: list(decisionShape),
      implemented: list(object({ right: word(...rights), item: nullable(text), on: day })),
      complete: flag,
    }),
  }),
  RequestWithdrawn: object({
    data: object({ command: variants('type', { WithdrawRequest: bare.WithdrawRequest }) }),
  }),
})
