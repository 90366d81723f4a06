import type { Catalogue } from '../kit/catalogue.js'
import type { Cited } from '../kit/references.js'
import { type Passage, passage } from '../kit/said.js'
import { known } from '../kit/sentences.js'
import type { ConsentRejectionCode, ConsentRejectionData } from './texts.js'

/** A rejection of a command on a consent; without the command, where an act is spoken of before anybody tried it. */
interface ConsentRejection<Code extends ConsentRejectionCode> {
  readonly code: Code
  readonly clauses: Cited
  readonly data: ConsentRejectionData[Code]
  readonly command?: string
}

/** What a rejection of a command on a consent says: what stands in the way, and what to do instead. */
export function consentRejectionSaid<Code extends ConsentRejectionCode>(
  { code, clauses, data, command }: ConsentRejection<Code>,
  { consent }: Catalogue,
): Passage {
  const act = command === undefined ? undefined : known(consent.commands, command)
  return passage(consent.rejections[code](data, act ?? null), clauses)
}
