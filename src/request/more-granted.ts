import type { GrantedPeriod, RecordedDecision } from '../rights/index.js'
import type { Limb } from './rejections.js'
import { entriesOf, rightAndItem } from './right-and-item.js'

/*
 * What one answer grants more than another: a limb of an item, or a restriction for longer.
 */

/** Every limb of every item that is granted. */
export function grantedLimbs(decisions: readonly RecordedDecision[]): readonly Limb[] {
  return decisions.flatMap(({ right, item, parts }) =>
    parts.filter(({ outcome }) => outcome === 'granted').map(({ part }) => ({ right, item, part })),
  )
}

/** The limbs that are not among others. */
export function without(limbs: readonly Limb[], others: readonly Limb[]): readonly Limb[] {
  const keyOf = (limb: Limb): string => `${limb.part} ${rightAndItem(limb)}`
  const among = new Set(others.map(keyOf))
  return limbs.filter((limb) => !among.has(keyOf(limb)))
}

/** A restriction granted before and now. */
interface Periods {
  readonly item: string | null
  readonly before: GrantedPeriod
  readonly now: GrantedPeriod
}

/** Restrictions granted before and now, pair by pair. */
export function periods(
  before: readonly RecordedDecision[],
  after: readonly RecordedDecision[],
): readonly Periods[] {
  const laterOf = entriesOf(after)
  return before.flatMap(({ right, item, period }): readonly Periods[] => {
    const later = laterOf({ right, item })
    return period === null || later === undefined || later.period === null
      ? []
      : [{ item, before: period, now: later.period }]
  })
}

/** The last day of a granted restriction, far away where it has none. */
const lastDay = ({ until }: GrantedPeriod): string => until ?? '9999-99-99'

/** Whether a restriction may end sooner than before: on an earlier day, or by a criterion that was not there. */
export const mayEndSooner = ({ before, now }: Periods): boolean =>
  lastDay(now) < lastDay(before) || (now.criterion !== undefined && now.criterion !== before.criterion)

/** Whether a restriction is cut less than before. */
export const lasts = ({ before, now }: Periods): boolean =>
  lastDay(now) > lastDay(before) || (before.cut && !now.cut)
