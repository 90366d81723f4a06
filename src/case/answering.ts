import { personName, typedWords } from '../core/holding.js'
import { type DataOf, sharedFields } from '../core/index.js'
import { day, list, personal } from '../core/shape.js'
import type { RoleName } from '../procedure/index.js'
import { optional, required } from '../procedure/roles.js'
import { afterWithdrawalShape } from '../rights/after-withdrawal.js'
import { caseFactsShape } from '../rights/case-facts.js'
import { type OutwardAct, outwardFields } from './act.js'

/** The roles of the clauses that ask for what an answer holds. */
interface AnsweringRoles {
  readonly reply: 'reply' | 'complaintReply'
  readonly preparing: RoleName
  readonly answer: RoleName
  readonly identity: RoleName
}

const answeringFields = ({ preparing, answer, identity }: AnsweringRoles) => ({
  /** Who else prepared the answer. */
  preparedBy: personal(optional(list(personName), preparing)),
  /** The facts of every item. */
  facts: personal(required(caseFactsShape, answer)),
  /** By which day what is granted will be carried out: asked for where something is granted that is still to be done. */
  implementBy: optional(day, answer),
  /** How complex what is granted is to carry out, in words: asked for with a day beyond the limit to answer. */
  complexity: personal(optional(typedWords, answer)),
  /**
   * What becomes of every item whose consent is withdrawn, asked for with such a grant: left out of an item that the
   * same answer erases.
   */
  afterWithdrawal: personal(optional(list(afterWithdrawalShape), 'withdrawal')),
  /** Why a rejection discloses no personal data: asked for where identity is not confirmed. */
  disclosesNothing: personal(optional(typedWords, identity)),
  /** Reasons beside those that follow from the clauses. */
  reasons: personal(optional(list(typedWords), answer)),
})

/** What the claims of a request are decided from, and what goes out with the answer: facts, no verdict.
 *
 * @category Case */
export interface Answering extends OutwardAct, DataOf<ReturnType<typeof answeringFields>> {}

/** The fields of an answer, each with the role of the clause that asks for it. */
export const answering = (roles: AnsweringRoles) =>
  sharedFields<Answering>({ ...outwardFields(roles.reply), ...answeringFields(roles) })
