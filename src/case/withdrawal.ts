import { obstacle } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import { isSettled } from './identity.js'
import type { CaseRecord } from './record.js'
import type { CaseRoles } from './roles.js'

/** Who takes a case back, and why it comes from who filed it. */
interface Withdrawal {
  readonly withdrawnBy: 'subject' | 'representative'
  readonly sameSender?: string
}

/**
 * That whoever takes a case back hasn't shown to be the one who may: a representative whose right to act is proven, or
 * a subject whose identity is settled or who is attested to be the sender.
 */
export function strangerWithdraws(
  { withdrawnBy, sameSender }: Withdrawal,
  { identity, authority }: Pick<CaseRecord, 'identity' | 'authority'>,
  { representation, identity: onIdentity }: CaseRoles,
  filing: ClauseRef,
) {
  if (withdrawnBy === 'representative')
    return authority.status === 'proven'
      ? null
      : obstacle('authority-unproven', representation.clause, { authority: authority.status })
  return isSettled(onIdentity, identity.status) || sameSender !== undefined
    ? null
    : obstacle('identity-unconfirmed', filing, { identity: identity.status, withdrawnBy })
}
