import type { RestrictionRejectionCode, RestrictionRejections } from '../../restriction/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import type { Cited } from '../kit/references.js'
import { actOf, type RejectionToSay } from '../kit/rejection.js'
import { type Passage, passage } from '../kit/said.js'

/** What a rejection of a command on a restriction says: what stands in the way, and what to do instead. */
export function restrictionRejectionSaid<Code extends RestrictionRejectionCode>(
  rejection: RejectionToSay<Code, RestrictionRejections[Code]>,
  { restriction, roles }: Catalogue,
): Passage {
  const { code, clauses, data } = rejection
  const sentences = restriction.rejections[code](data, actOf(rejection, restriction.commands))
  // What else may end a restriction, another clause says than the one that correction falls under.
  const instead: Cited = code === 'not-under-rectification' ? [roles.restrictionPeriod.clause] : clauses
  return passage(sentences, clauses, instead)
}
