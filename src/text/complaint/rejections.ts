import type { ComplaintRejectionCode } from '../../complaint/index.js'
import type { Roles } from '../../procedure/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import type { Sentences } from '../kit/message.js'
import type { Cited } from '../kit/references.js'
import { type Passage, passage } from '../kit/said.js'
import { known } from '../kit/sentences.js'
import { insteadUnder as insteadOfRequestUnder } from '../request/rejections.js'
import type { ComplaintRejectionData } from './texts.js'

/** A rejection of a command on a complaint; without the command, where an act is spoken of before anybody tried it. */
interface ComplaintRejection<Code extends ComplaintRejectionCode> {
  readonly code: Code
  readonly clauses: Cited
  readonly data: ComplaintRejectionData[Code]
  readonly command?: string
}

/** The clauses of what to do instead, where they are not those that stand in the way. */
const insteadUnder: { readonly [Code in ComplaintRejectionCode]?: (roles: Roles) => Cited } = {
  ...insteadOfRequestUnder,
  'not-a-repeat': ({ complaintExamination, complaintAnswer }) => [
    complaintExamination.clause,
    complaintAnswer.clause,
  ],
}

/** The sentences of every rejection: those of the complaint itself, else those of a request, which is examined anew. */
const rejectionTexts = ({
  request,
  complaint,
}: Catalogue): {
  readonly [Code in ComplaintRejectionCode]: Sentences<
    [data: ComplaintRejectionData[Code], act: string | null]
  >
} => ({ ...request.rejections, ...complaint.rejections })

/** What a rejection of a command on a complaint says: what stands in the way, and what to do instead. */
export function complaintRejectionSaid<Code extends ComplaintRejectionCode>(
  { code, clauses, data, command }: ComplaintRejection<Code>,
  catalogue: Catalogue,
): Passage {
  const { complaint, roles } = catalogue
  const act = command === undefined ? undefined : known(complaint.commands, command)
  const sentences = rejectionTexts(catalogue)[code](data, act ?? null)
  if (code === 'no-ground' && command === 'UpholdComplaint')
    return passage([sentences[0], complaint.dismissInstead], clauses, [roles.complaintAnswer.clause])
  return passage(sentences, clauses, insteadUnder[code]?.(roles))
}
