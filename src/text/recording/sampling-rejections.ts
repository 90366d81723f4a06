import type { SamplingRejections } from '../../recording/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { actOf, type RejectionToSay } from '../kit/rejection.js'
import { type Passage, passage } from '../kit/said.js'

/** What a rejection of a command on the sampling register says: what stands in the way, and what to do instead. */
export function samplingRejectionSaid<Code extends keyof SamplingRejections>(
  rejection: RejectionToSay<Code, SamplingRejections[Code]>,
  { sampling }: Catalogue,
): Passage {
  const { code, clauses, data } = rejection
  return passage(sampling.rejections[code](data, actOf(rejection, sampling.commands)), clauses)
}
