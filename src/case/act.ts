import { personName, typedWords } from '../core/holding.js'
import { type DataOf, sharedFields } from '../core/index.js'
import { day, personal } from '../core/shape.js'
import { optional, required } from '../procedure/roles.js'

const actFields = {
  /** The civil day of the act; of something sent, the day it was sent. */
  on: day,
  /** The employee. */
  by: personal(required(personName, 'examiner')),
}

/** What every act on a case has: its day, and the employee who did it or put it on record.
 *
 * @category Case */
export interface Act extends DataOf<typeof actFields> {}

/** The fields of an act. */
export const act = /* @__PURE__ */ sharedFields<Act>(actFields)

/** The way of reply that the subject named, by the role of its clause. */
type ReplyRole = 'reply' | 'complaintReply'

const sendingFields = (reply: ReplyRole) => ({
  /** Why the way of reply that the subject named can't be used (clauses 42, 53). */
  replyObstacle: personal(optional(typedWords, reply)),
})

/** An act that is sent out.
 *
 * @category Case */
export interface OutwardAct extends Act, DataOf<ReturnType<typeof sendingFields>> {}

/** The fields of an act that is sent out, the way of reply by a role. */
export const outwardFields = (reply: ReplyRole) => ({ ...actFields, ...sendingFields(reply) })

/** The fields of an act on a request that is sent out. */
export const outwardAct = /* @__PURE__ */ sharedFields<OutwardAct>(/* @__PURE__ */ outwardFields('reply'))

/** The fields of an act on a complaint that is sent out. */
export const outwardComplaintAct = /* @__PURE__ */ sharedFields<OutwardAct>(
  /* @__PURE__ */ outwardFields('complaintReply'),
)
