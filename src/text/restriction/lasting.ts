import type { PlainDate } from '../../calendar/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import type { Said } from '../kit/said.js'
import type { LastingTexts } from './texts.js'

/**
 * Until when a restriction holds: its last day, a condition, whichever comes first, or the correction of the data; under a
 * document by which it lasts as long as its ground, that.
 */
export function lastingSaid(
  until: PlainDate | null,
  condition: string | null,
  texts: LastingTexts,
  { roles }: Catalogue,
): Said {
  const { clause, lasts } = roles.restrictionPeriod
  if (until !== null)
    return [condition === null ? texts.untilDay(until) : texts.either(until, condition), clause]
  if (condition !== null) return [texts.untilMet(condition), clause]
  return lasts === 'as-its-ground'
    ? [texts.asItsGround, clause]
    : [texts.untilCorrected, roles.restrictionGrounds['rectification-pending'].clause]
}
