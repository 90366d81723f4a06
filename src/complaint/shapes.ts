import {
  complaintGrounds,
  decisionShape,
  examinationShape,
  extensionShape,
  identityShape,
  replyShape,
} from '../case/index.js'
import { deadlineShape } from '../case/shapes.js'
import type { Shape } from '../core/index.js'
import { day, list, nullable, object, some, text, word } from '../core/shape.js'
import { claimShape } from '../rights/claim-shape.js'
import type { RequestForComplaint } from './request-for-complaint.js'
import type { ComplaintAnswer, EarlierComplaint } from './state.js'

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
  identity: identityShape,
  extension: nullable(extensionShape),
  fee: word('none', 'demanded', 'paid'),
  examiners: nullable(list(text)),
  examinations: list(examinationShape),
})

/** What a later complaint has to know of an earlier one, as it crosses the boundary. */
export const earlierShape: Shape<EarlierComplaint> = object({
  id: text,
  request: text,
  ground: word(...complaintGrounds),
  status: word('open', 'upheld', 'dismissed', 'implemented', 'refused', 'withdrawn'),
  answeredOn: nullable(day),
  limit: nullable(day),
  reviewers: list(text),
})

/** How a complaint was answered, part of an event. */
export const complaintAnswerShape: Shape<ComplaintAnswer> = object({
  on: day,
  reviewer: text,
  preparedBy: list(text),
  limit: deadlineShape,
  reply: replyShape,
})
