import { obstacle } from '../case/index.js'
import type { Procedure } from '../procedure/index.js'
import { carriedOutWith } from './complaint-for-request.js'
import type { WaiveGrant } from './messages.js'
import { missedDay, notOpen, settlesAll } from './open-grants.js'
import type { AnsweredRequest } from './state.js'
import type { RequestVerdict } from './types.js'

/** Puts on record that a granted right is given up for one item: the outcome stays, the duty to carry it out ends. */
export function waiveGrant(
  procedure: Procedure,
  command: WaiveGrant,
  answered: AnsweredRequest,
): RequestVerdict {
  const { roles } = procedure
  const { on, right, item = null, waivedBy } = command.data
  const { status: authority } = answered.authority
  if (waivedBy === 'representative' && authority !== 'proven')
    return obstacle('authority-unproven', roles.representation.clause, { authority })
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
