import type { RestrictionRejectionCode } from '../../restriction/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import type { Cited } from '../kit/references.js'
import { type Passage, passage } from '../kit/said.js'
import { known } from '../kit/sentences.js'
import type { RestrictionRejectionData } from './texts.js'

/** A rejection of a command on a restriction; without the command, where an act is spoken of before anybody tried it. */
interface RestrictionRejection<Code extends RestrictionRejectionCode> {
  readonly code: Code
  readonly clauses: Cited
  readonly data: RestrictionRejectionData[Code]
  readonly command?: string
}

/** What a rejection of a command on a restriction says: what stands in the way, and what to do instead. */
export function restrictionRejectionSaid<Code extends RestrictionRejectionCode>(
  { code, clauses, data, command }: RestrictionRejection<Code>,
  { restriction, roles }: Catalogue,
): Passage {
  const act = command === undefined ? undefined : known(restriction.commands, command)
  const sentences = restriction.rejections[code](data, act ?? null)
  // What else may end a restriction, another clause says than the one that correction falls under.
  const instead: Cited = code === 'not-under-rectification' ? [roles.restrictionPeriod.clause] : clauses
  return passage(sentences, clauses, instead)
}
