import type { SamplingRejectionCode } from '../../recording/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import type { Cited } from '../kit/references.js'
import { type Passage, passage } from '../kit/said.js'
import { known } from '../kit/sentences.js'
import type { SamplingRejectionData } from './sampling-texts.js'

/** A rejection of a command on the sampling register. */
interface SamplingRejection<Code extends SamplingRejectionCode> {
  readonly code: Code
  readonly clauses: Cited
  readonly data: SamplingRejectionData[Code]
  /** The command; the obstacle of an option may come without it. */
  readonly command?: string | null
}

/** What a rejection of a command on the sampling register says: what stands in the way, and what to do instead. */
export function samplingRejectionSaid<Code extends SamplingRejectionCode>(
  { code, clauses, data, command }: SamplingRejection<Code>,
  { sampling }: Catalogue,
): Passage {
  const act = known(sampling.commands, command ?? '') ?? null
  return passage(sampling.rejections[code](data, act), clauses)
}
