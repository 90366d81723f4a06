import type { PlainDate } from '../../calendar/index.js'
import type { ErasureGround, Right } from '../../rights/index.js'
import type { Message } from '../kit/message.js'

/**
 * What an erasure comes to before it is carried out: what goes, what stays, and what has to come first.
 *
 * @category Text
 */
export interface ErasurePreviewTexts {
  /** Why each ground has data erased, after "because". */
  readonly because: Readonly<Record<ErasureGround, string>>
  /** That a data item will be erased, by when, and why. */
  readonly goes: Message<[item: string, by: PlainDate, because: readonly string[]]>
  /** That it was erased already. */
  readonly gone: Message<[item: string, on: PlainDate]>
  /** That a right has to be carried out first, since what is erased can't be shown or handed over. */
  readonly first: Message<[item: string, right: Right]>
  /** That somebody has to look first whether the data are restricted. */
  readonly lookForRestriction: Message<[item: string]>
  /** That it stays; why follows. */
  readonly stays: Message<[item: string]>
  /** That it stays, because what was granted was given up. */
  readonly givenUp: Message<[item: string, on: PlainDate]>
  /** That nothing is erased under this answer. */
  readonly nothing: string
}
