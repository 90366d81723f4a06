import type { Obstacle } from '../../core/index.js'
import type { ClauseRef } from '../../documents/index.js'
import type { SamplingRejections } from '../../recording/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { type Passage, passage } from '../kit/said.js'
import { known } from '../kit/sentences.js'
import type { SamplingTexts } from './sampling-texts.js'
import type { ObstacleAndInstead } from './texts.js'

/** What stands in the way and what to do instead, by the code. */
const sentencesOf = <Code extends keyof SamplingRejections>(
  texts: SamplingTexts['rejections'],
  code: Code,
  data: SamplingRejections[Code],
  act: string | null,
): ObstacleAndInstead => texts[code](data, act)

/** What a rejection of a command on the sampling register says; the obstacle of an option may have no command. */
export function samplingRejectionSaid(
  {
    code,
    clauses,
    data,
    command,
  }: Obstacle<SamplingRejections, ClauseRef> & { readonly command?: string | null },
  { sampling }: Catalogue,
): Passage {
  const act = known(sampling.commands, command ?? '') ?? null
  return passage(sentencesOf(sampling.rejections, code, data, act), clauses)
}
