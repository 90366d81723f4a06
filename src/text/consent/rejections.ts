import type { ConsentRejectionCode, ConsentRejections } from '../../consent/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { actOf, type RejectionToSay } from '../kit/rejection.js'
import { type Passage, passage } from '../kit/said.js'

/** What a rejection of a command on a consent says: what stands in the way, and what to do instead. */
export function consentRejectionSaid<Code extends ConsentRejectionCode>(
  rejection: RejectionToSay<Code, ConsentRejections[Code]>,
  { consent }: Catalogue,
): Passage {
  const { code, clauses, data } = rejection
  return passage(consent.rejections[code](data, actOf(rejection, consent.commands)), clauses)
}
