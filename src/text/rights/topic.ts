import type { ClauseRef } from '../../documents/index.js'
import type { Roles } from '../../procedure/index.js'
import {
  type AccessInformation,
  accessInformation,
  everyRight,
  type Right,
  rightRoles,
} from '../../rights/index.js'
import type { Catalogue } from '../kit/catalogue.js'

/** What a rule is about: a right, or a piece of information that access gives.
 *
 * @category Text */
export type Topic = Right | AccessInformation

/** The clause that gives a right. */
export const clauseOfRight = (right: Right, roles: Roles): ClauseRef => roles[rightRoles[right].right].clause

/**
 * What the rule under a clause is about; `null` for a rule of a host's own, and under a clause that gives several rights,
 * which doesn't tell them apart.
 */
export function topicOf(
  clause: ClauseRef,
  { roles, lacks }: Pick<Catalogue, 'roles' | 'lacks'>,
): Topic | null {
  const [right, ...others] = everyRight.filter(
    (name) => clauseOfRight(name, roles) === clause && !lacks.some((role) => role === rightRoles[name].right),
  )
  if (right !== undefined) return others.length === 0 ? right : null
  return accessInformation.find((piece) => roles.accessParts[piece].clause === clause) ?? null
}
