import { InvalidInputError } from '../core/index.js'
import type { Timed } from './limits.js'

/** What follows a decision, with the rights that it can follow from. */
const following = [
  ['recipients', ['rectification', 'erasure', 'restriction', 'withdrawal']],
  ['disagreement', ['rectification']],
  ['erasureRecord', ['erasure', 'withdrawal']],
] as const

type FollowingRole = (typeof following)[number][0] | (typeof following)[number][1][number]

/** What follows a decision needs a right that it can follow from. */
export function requireFollowing(
  roles: Readonly<Partial<Record<FollowingRole, Pick<Timed, 'clause'> | null>>>,
): void {
  for (const [name, rights] of following) {
    const role = roles[name] ?? null
    if (role !== null && rights.every((right) => (roles[right] ?? null) === null))
      throw new InvalidInputError(
        `roles.${name}`,
        `a role beside ${rights.map((right) => `roles.${right}`).join(' or ')}, which it follows from, or null`,
        role,
        role.clause,
      )
  }
}
