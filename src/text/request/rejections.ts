import type { Roles } from '../../procedure/index.js'
import type { RequestRejectionCode } from '../../request/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import type { Cited } from '../kit/references.js'
import { type Passage, passage } from '../kit/said.js'
import { known } from '../kit/sentences.js'
import type { RequestRejectionData } from './texts.js'

/** A rejection of a command on a request; without the command, where an act is spoken of before anybody tried it. */
interface RequestRejection<Code extends RequestRejectionCode> {
  readonly code: Code
  readonly clauses: Cited
  readonly data: RequestRejectionData[Code]
  readonly command?: string
}

/** The clauses of what to do instead, where they are not those that stand in the way. */
export const insteadUnder: { readonly [Code in RequestRejectionCode]?: (roles: Roles) => Cited } = {
  'withdrawal-claimed': ({ examination, answer }) => [examination.clause, answer.clause],
  'fee-not-demanded': ({ unfounded }) => [unfounded.clause],
}

/** What a rejection of a command on a request says: what stands in the way, and what to do instead. */
export function requestRejectionSaid<Code extends RequestRejectionCode>(
  { code, clauses, data, command }: RequestRejection<Code>,
  { request, roles }: Catalogue,
): Passage {
  const act = command === undefined ? undefined : known(request.commands, command)
  const sentences = request.rejections[code](data, act ?? null)
  return passage(sentences, clauses, insteadUnder[code]?.(roles))
}
