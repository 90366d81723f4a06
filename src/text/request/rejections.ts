import type { Roles } from '../../procedure/index.js'
import type { RequestRejectionCode, RequestRejections } from '../../request/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { asCalled } from '../kit/deciding.js'
import type { Cited } from '../kit/references.js'
import { actOf, type RejectionToSay } from '../kit/rejection.js'
import { type Passage, passage } from '../kit/said.js'
import { questionIn } from '../rights/fact-text.js'

/** The clauses of what to do instead, where they are not those that stand in the way. */
const insteadUnder: { readonly [Code in RequestRejectionCode]?: (roles: Roles) => Cited } = {
  'withdrawal-claimed': ({ examination, answer }) => [examination.clause, answer.clause],
  'fee-not-demanded': ({ unfounded }) => [unfounded.clause],
}

/** What a rejection of a command on a request says: what stands in the way, and what to do instead. */
export function requestRejectionSaid<Code extends RequestRejectionCode>(
  rejection: RejectionToSay<Code, RequestRejections[Code]>,
  catalogue: Catalogue,
): Passage {
  const { request, roles } = catalogue
  const { code, clauses, data } = rejection
  const act = actOf(rejection, request.commands)
  const sentences = request.rejections[code](asCalled(data, catalogue), act, questionIn(catalogue))
  return passage(sentences, clauses, insteadUnder[code]?.(roles))
}
