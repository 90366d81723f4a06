import { obstacle } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { CaseRecord } from './record.js'

/** Who takes a case back, and why it comes from who filed it. */
interface Withdrawal {
  readonly withdrawnBy: 'subject' | 'representative'
  readonly sameSender?: string
}

/**
 * That whoever takes a case back hasn't shown to be the one who may: a representative whose right to act is proven, or
 * a subject whose identity is confirmed or who is attested to be the sender.
 */
export function strangerWithdraws(
  { withdrawnBy, sameSender }: Withdrawal,
  { identity, authority }: Pick<CaseRecord, 'identity' | 'authority'>,
  representation: ClauseRef,
  filing: ClauseRef,
) {
  if (withdrawnBy === 'representative')
    return authority.status === 'proven'
      ? null
      : obstacle('authority-unproven', representation, { authority: authority.status })
  return identity.status === 'confirmed' || sameSender !== undefined
    ? null
    : obstacle('identity-unconfirmed', filing, { identity: identity.status, withdrawnBy })
}
