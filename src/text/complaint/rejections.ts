import type { ComplaintRejectionCode, ComplaintRejections } from '../../complaint/index.js'
import type { AnyFact } from '../../rights/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { asCalled } from '../kit/deciding.js'
import type { Sentences } from '../kit/message.js'
import { actOf, type RejectionToSay } from '../kit/rejection.js'
import { type Passage, passage } from '../kit/said.js'
import { questionIn } from '../rights/fact-text.js'
import { ofGround } from './notes.js'

type AllRejectionTexts = {
  readonly [Code in ComplaintRejectionCode]: Sentences<
    [data: ComplaintRejections[Code], act: string | null, question: (fact: AnyFact) => string]
  >
}

/** What a rejection of a command on a complaint says: what stands in the way, and what to do instead. */
export function complaintRejectionSaid<Code extends ComplaintRejectionCode>(
  rejection: RejectionToSay<Code, ComplaintRejections[Code]>,
  catalogue: Catalogue,
): Passage {
  const { request, complaint, roles } = catalogue
  const { code, clauses, data } = rejection
  // Some are of the request, which is examined anew.
  const texts: AllRejectionTexts = { ...request.rejections, ...complaint.rejections }
  const act = actOf(rejection, complaint.commands)
  const sentences = texts[code](asCalled(data, catalogue), act, questionIn(catalogue))
  const { complaintExamination, complaintAnswer } = roles
  if (code === 'not-a-repeat')
    return passage(sentences, clauses, [complaintExamination.clause, complaintAnswer.clause])
  if (code === 'no-ground')
    return passage(ofGround(sentences, null, catalogue), clauses, [complaintAnswer.clause])
  return code === 'lodged-late'
    ? passage(sentences, clauses, [complaintAnswer.clause])
    : passage(sentences, clauses)
}
