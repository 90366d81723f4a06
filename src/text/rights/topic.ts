import type { ClauseRef } from '../../documents/index.js'
import type { Roles } from '../../procedure/index.js'
import {
  type AccessInformation,
  accessInformation,
  type Right,
  rightRoles,
  rights,
} from '../../rights/index.js'

/** What a rule is about: a right, or a piece of information that access gives.
 *
 * @category Text */
export type Topic = Right | AccessInformation

/** The clause that gives a right. */
export const clauseOfRight = (right: Right, roles: Roles): ClauseRef => roles[rightRoles[right].right].clause

/** What the rule under a clause is about; `null` for a rule of a host's own. */
export function topicOf(clause: ClauseRef, roles: Roles): Topic | null {
  const right = rights.find((name) => clauseOfRight(name, roles) === clause)
  return right ?? accessInformation.find((piece) => roles.accessParts[piece].clause === clause) ?? null
}
