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

/** The clause that gives each right. */
export const clauseOfRight: Readonly<Record<Right, ClauseRef>> = {
  access: 'adakavas:10',
  rectification: 'adakavas:14',
  erasure: 'adakavas:17',
  restriction: 'adakavas:21',
  objection: 'adakavas:26',
  portability: 'adakavas:30',
  'consent-withdrawal': 'adakavas:33',
}

/** What the rule under a clause is about; `null` for a rule of a host's own. */
export function topicOf(clause: ClauseRef, roles: Roles): Topic | null {
  const right = rights.find((one) => roles[rightRoles[one].right].clause === clause)
  return right ?? accessInformation.find((piece) => roles.accessParts[piece].clause === clause) ?? null
}
