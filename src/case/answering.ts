import type { PlainDate } from '../calendar/index.js'
import { sharedFields } from '../core/index.js'
import { day, list, personal, text } from '../core/shape.js'
import type { RoleName } from '../procedure/index.js'
import { optional, required } from '../procedure/roles.js'
import { caseFactsShape } from '../rights/case-facts.js'
import type { CaseFacts } from '../rights/index.js'
import { type OutwardAct, outwardFields } from './act.js'

/** What the claims of a request are decided from, and what goes out with the answer: facts, no verdict.
 *
 * @category Case */
export type Answering = OutwardAct & {
  /** Who else prepared the answer. */
  readonly preparedBy?: readonly string[]
  /** The facts of every item. */
  readonly facts: CaseFacts
  /** By which day what is granted will be carried out: asked for with a grant or a part grant. */
  readonly implementBy?: PlainDate
  /** Why a rejection discloses no personal data: asked for where identity is not confirmed. */
  readonly disclosesNothing?: string
  /** Reasons beside those that follow from the clauses. */
  readonly reasons?: readonly string[]
}

/** The fields of an answer, each with the role of the clause that asks for it. */
export const answering = (roles: {
  readonly reply: 'reply' | 'complaintReply'
  readonly preparing: RoleName
  readonly answer: RoleName
  readonly identity: RoleName
}) =>
  sharedFields<Answering>({
    ...outwardFields(roles.reply),
    preparedBy: personal(optional(list(text), roles.preparing)),
    facts: personal(required(caseFactsShape, roles.answer)),
    implementBy: optional(day, roles.answer),
    disclosesNothing: personal(optional(text, roles.identity)),
    reasons: personal(optional(list(text), roles.answer)),
  })
