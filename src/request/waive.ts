import { obstacle } from '../case/index.js'
import type { Procedure } from '../procedure/index.js'
import { carriedOutWith } from './complaint-for-request.js'
import type { WaiveGrant } from './messages.js'
import { missedDay, notOpen, settlesAll } from './open-grants.js'
import type { AnsweredRequest, ImplementedRequest } from './state.js'
import type { RequestVerdict } from './types.js'

/** That somebody acts for the subject who has not shown the right to. */
export function askedWithout(
  { roles }: Procedure,
  { authority }: AnsweredRequest | ImplementedRequest,
  by: WaiveGrant['data']['waivedBy'],
) {
  const { status } = authority
  return by === 'representative' && status !== 'proven'
    ? obstacle('authority-unproven', roles.representation.clause, { authority: status })
    : null
}

/** Puts on record that a granted right is given up for one item: the outcome stays, the duty to carry it out ends. */
export function waiveGrant(
  procedure: Procedure,
  command: WaiveGrant,
  answered: AnsweredRequest,
): RequestVerdict {
  const { roles } = procedure
  const { on, right, item = null, waivedBy } = command.data
  const unproven = askedWithout(procedure, answered, waivedBy)
  if (unproven !== null) return unproven
  const settled = notOpen(procedure, answered, { right, item })
  if (settled !== null) return settled
  // A consent that was withdrawn is gone from the day of receipt: only a new one could be given.
  if (right === 'consent-withdrawal') return obstacle('withdrawal-not-waivable', roles.withdrawal.clause)
  const missed = missedDay(answered.answer, { right, item }, on)
  const complete = settlesAll(answered, { right, item })
  return {
    record: {
      type: 'GrantWaived',
      data: { command, missed, complete, complaints: carriedOutWith(answered, { right, item }) },
    },
  }
}
