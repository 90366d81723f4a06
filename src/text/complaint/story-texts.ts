import type { PlainDate } from '../../calendar/index.js'
import type { ComplaintDefect, ComplaintRefusal, GrantEnding } from '../../complaint/index.js'
import type { Channel } from '../../procedure/index.js'
import type { ComplaintGround } from '../../request/index.js'
import type { RequestOutcome } from '../../rights/index.js'
import type { Message } from '../kit/message.js'
import type { ExaminationStoryTexts } from '../story/case-texts.js'

/**
 * The sentences of the story of a complaint; whoever acts goes in by the host's own name.
 *
 * @category Text
 */
export interface ComplaintStoryTexts extends ExaminationStoryTexts {
  /** That it was received, about which request, and how it was filed; and when, where that was another day. */
  readonly received: Message<[id: string, request: string, channel: Channel, submittedOn: PlainDate | null]>
  /** What it is about; `null` where it does not say. */
  readonly ground: Message<[ground: ComplaintGround | null]>
  /** What it argues. */
  readonly argument: Message<[argument: string]>
  /** Who registered it. */
  readonly registered: Message<[by: string]>
  /** From when a complaint about silence can be decided. */
  readonly decidedFrom: Message<[day: PlainDate]>
  /** That it is a repeat, or none. */
  readonly repeat: Message
  readonly noRepeat: Message
  /** Who is to review it. */
  readonly reviewerAssigned: Message<[by: string, reviewer: string]>
  /** Who examined the request: nobody yet, or others than the reviewer. */
  readonly examiners: Message<[examiners: readonly string[]]>
  /** That it was corrected. */
  readonly corrected: Message<[by: string]>
  /** What it still lacks, if anything. */
  readonly lacks: Message<[defects: readonly ComplaintDefect[]]>
  /** That it was refused. */
  readonly refused: { readonly [K in ComplaintRefusal['kind']]: Message<[by: string]> }
  /** That it was upheld, and what the request came to. */
  readonly upheld: Message<[by: string, outcome: RequestOutcome]>
  /** That it was dismissed. */
  readonly dismissed: Message<[by: string]>
  /** Why it was dismissed. */
  readonly dismissalReasons: Message<[reasons: readonly string[]]>
  /** That everything it came to is carried out, and since when. */
  readonly carriedOut: Message<[by: string, on: PlainDate]>
  /** That nothing of what it came to is left to carry out though its outcome never reached the request, why and since when. */
  readonly ended: { readonly [K in GrantEnding['because']]: Message<[by: string, on: PlainDate]> }
}
