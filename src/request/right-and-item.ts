import { indexBy } from '../core/by-key.js'
import type { Right } from '../procedure/index.js'

/** A right and the item it is claimed for; `null` where there is none to speak of.
 *
 * @category Request */
export interface RightAndItem {
  readonly right: Right
  readonly item: string | null
}

/** What tells a right for an item from others. */
export const rightAndItem = ({ right, item }: RightAndItem): string =>
  item === null ? right : `${right} ${item}`

/** What a list says of each right for each item: the first, of several. */
export function entriesOf<One extends RightAndItem>(
  list: readonly One[],
): (of: RightAndItem) => One | undefined {
  const entries = indexBy(list, rightAndItem)
  return (of) => entries.get(rightAndItem(of))
}
