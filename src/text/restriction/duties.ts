import type { RestrictionDuty } from '../../restriction/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import type { Said } from '../kit/said.js'

/** What a notice says that is owed, or was given, while data are restricted. */
export function restrictionDutySaid(
  { duty, deadline, clause, status, doneOn, about }: RestrictionDuty,
  catalogue: Catalogue,
): Said {
  const texts = catalogue.restriction.duties[duty]
  const owed = { due: deadline.due, reason: about.reason }
  if (status !== 'done' && status !== 'done-late') return [texts[status](owed), clause]
  if (doneOn === undefined) throw new TypeError('Expected the day on which a duty was done, got none')
  return [texts[status]({ ...owed, doneOn }), clause]
}
