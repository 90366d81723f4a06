import type { ComplaintRejectionCode, ComplaintRejections } from '../../complaint/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import type { Sentences } from '../kit/message.js'
import { actOf, type RejectionToSay } from '../kit/rejection.js'
import { type Passage, passage } from '../kit/said.js'

type AllRejectionTexts = {
  readonly [Code in ComplaintRejectionCode]: Sentences<[data: ComplaintRejections[Code], act: string | null]>
}

/** What a rejection of a command on a complaint says: what stands in the way, and what to do instead. */
export function complaintRejectionSaid<Code extends ComplaintRejectionCode>(
  rejection: RejectionToSay<Code, ComplaintRejections[Code]>,
  { request, complaint, roles }: Catalogue,
): Passage {
  const { code, clauses, data } = rejection
  // Some are of the request, which is examined anew.
  const texts: AllRejectionTexts = { ...request.rejections, ...complaint.rejections }
  const sentences = texts[code](data, actOf(rejection, complaint.commands))
  const { complaintExamination, complaintAnswer } = roles
  if (code === 'not-a-repeat')
    return passage(sentences, clauses, [complaintExamination.clause, complaintAnswer.clause])
  return code === 'no-ground'
    ? passage(sentences, clauses, [complaintAnswer.clause])
    : passage(sentences, clauses)
}
