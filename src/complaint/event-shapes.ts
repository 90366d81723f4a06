import { deadlineShape } from '../case/shapes.js'
import type { Shape } from '../core/index.js'
import { day, flag, list, nullable, object, some, text, variants, word } from '../core/shape.js'
import { answerShape, extensionShape, inquiryShape, replyShape } from '../request/event-shapes.js'
import { complaintGrounds } from '../request/index.js'
import { complaintCommands } from './command-shapes.js'
import type { ComplaintCommand } from './commands.js'
import type { ComplaintEvent } from './events.js'
import { type ComplaintAnswer, type ComplaintRefusal, complaintDefectCodes } from './state.js'

/** Each command without its type, which tells them apart. */
const bare = {
  LodgeComplaint: object({ data: complaintCommands.LodgeComplaint.shape }),
  AssignReviewer: object({ data: complaintCommands.AssignReviewer.shape }),
  CorrectComplaint: object({ data: complaintCommands.CorrectComplaint.shape }),
  ProveAuthority: object({ data: complaintCommands.ProveAuthority.shape }),
  RefuseUnauthorised: object({ data: complaintCommands.RefuseUnauthorised.shape }),
  InquireIdentity: object({ data: complaintCommands.InquireIdentity.shape }),
  SupplyIdentity: object({ data: complaintCommands.SupplyIdentity.shape }),
  ConfirmIdentity: object({ data: complaintCommands.ConfirmIdentity.shape }),
  RefuseUnidentified: object({ data: complaintCommands.RefuseUnidentified.shape }),
  ExtendExamination: object({ data: complaintCommands.ExtendExamination.shape }),
  RefuseRepeat: object({ data: complaintCommands.RefuseRepeat.shape }),
  UpholdComplaint: object({ data: complaintCommands.UpholdComplaint.shape }),
  DismissComplaint: object({ data: complaintCommands.DismissComplaint.shape }),
  ReportImplementation: object({ data: complaintCommands.ReportImplementation.shape }),
  WithdrawComplaint: object({ data: complaintCommands.WithdrawComplaint.shape }),
} as const

/** A command of a complaint, as it crosses the boundary. */
export const complaintCommandShape: Shape<ComplaintCommand> = variants('type', bare)

const complaintAnswerShape: Shape<ComplaintAnswer> = object({
  on: day,
  reviewer: text,
  preparedBy: list(text),
  limit: deadlineShape,
  reply: replyShape,
})

const complaintRefusalShape: Shape<ComplaintRefusal> = object({
  kind: word('repeat', 'unidentified', 'unauthorised'),
  on: day,
  reasons: some(text),
  limit: deadlineShape,
  reply: replyShape,
})

const defects = list(word(...complaintDefectCodes))

/** An event of a complaint, as it crosses the boundary: its shape; whether it can have happened, `replay` says. */
export const complaintEventShape: Shape<ComplaintEvent> = variants('type', {
  ComplaintLodged: object({
    data: object({
      command: variants('type', { LodgeComplaint: bare.LodgeComplaint }),
      procedure: object({ id: text, version: text }),
      grounds: list(word(...complaintGrounds)),
      defects,
      admissibleFrom: nullable(day),
      silentSince: nullable(day),
      repeat: flag,
    }),
  }),
  ReviewerAssigned: object({
    data: object({
      command: variants('type', { AssignReviewer: bare.AssignReviewer }),
      examiners: list(text),
    }),
  }),
  ComplaintCorrected: object({
    data: object({
      command: variants('type', { CorrectComplaint: bare.CorrectComplaint }),
      defects,
      repeat: flag,
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
  ComplaintRefused: object({
    data: object({
      command: variants('type', {
        RefuseRepeat: bare.RefuseRepeat,
        RefuseUnidentified: bare.RefuseUnidentified,
        RefuseUnauthorised: bare.RefuseUnauthorised,
      }),
      refusal: complaintRefusalShape,
    }),
  }),
  ComplaintUpheld: object({
    data: object({
      command: variants('type', { UpholdComplaint: bare.UpholdComplaint }),
      answer: complaintAnswerShape,
      requestAnswer: answerShape,
    }),
  }),
  ComplaintDismissed: object({
    data: object({
      command: variants('type', { DismissComplaint: bare.DismissComplaint }),
      answer: complaintAnswerShape,
    }),
  }),
  ImplementationReported: object({
    data: object({ command: variants('type', { ReportImplementation: bare.ReportImplementation }) }),
  }),
  ComplaintWithdrawn: object({
    data: object({ command: variants('type', { WithdrawComplaint: bare.WithdrawComplaint }) }),
  }),
})
