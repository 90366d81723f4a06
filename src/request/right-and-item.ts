import type { Right } from '../procedure/index.js'

/** A right and the item it is claimed for; `null` where there is none to speak of.
 *
 * @category Request */
export interface RightAndItem {
  readonly right: Right
  readonly item: string | null
}
