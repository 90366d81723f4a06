import type {
  SampleObstacle,
  SamplingCommand,
  SamplingRejections,
  SamplingState,
} from '../../recording/index.js'
import type { Message } from '../kit/message.js'
import type { ObstacleAndInstead } from './texts.js'

/** A draw to be put into words: recordings are named as the host names them.
 *
 * @category Text */
export interface DrawToSay {
  /** The calendar month, `YYYY-MM`. */
  readonly month: string
  /** The recordings drawn, in the order in which they were. */
  readonly drawn: readonly string[]
  /** How many could have been drawn. */
  readonly eligible: number
}

/**
 * The sentences of a draw.
 *
 * @category Text
 */
export interface DrawTexts {
  /** What was drawn, for which month and from how many. */
  readonly drawn: Message<[draw: DrawToSay]>
  /** That nothing was drawn. */
  readonly none: Message<[month: string, eligible: number]>
  /** That more were asked for than could be drawn. */
  readonly fewer: Message<[size: number]>
  /** That recordings were left out; what keeps them out follows. */
  readonly excluded: Message<[recordings: readonly string[]]>
  /** What keeps a recording out, or several. */
  readonly obstacles: Readonly<Record<SampleObstacle, Message<[several: boolean]>>>
}

/**
 * The sentences of the story of a month's samples; whoever acts (`by`) goes in by the host's own name.
 *
 * @category Text
 */
export interface SamplingStoryTexts {
  /** Who drew what. */
  readonly drawn: Message<[by: string, draw: DrawToSay]>
  /** The seed of the draw. */
  readonly seed: Message<[seed: number]>
  /** That more were asked for than could be drawn. */
  readonly fewer: Message<[size: number]>
  /** How many were left out. */
  readonly excluded: Message<[count: number]>
  /** Who listened to a recording; `null` where the listener put it on record. */
  readonly listened: Message<[by: string | null, recording: string, listener: string]>
  /** That it was listened to before, or how many different ones were listened to. */
  readonly listenedAgain: string
  readonly listenedSoFar: Message<[count: number]>
}

/**
 * Everything that is said of the sampling register of a month.
 *
 * @category Text
 */
export interface SamplingTexts {
  /** What each command is called. */
  readonly commands: Readonly<Record<SamplingCommand['type'], string>>
  /** What each status is, after "because" or "when". */
  readonly statuses: Readonly<Record<SamplingState['status'], string>>
  /** What stands in the way of a command, and what to do instead; without the act where it is spoken of before. */
  readonly rejections: {
    readonly [Code in keyof SamplingRejections]: (
      data: SamplingRejections[Code],
      act: string | null,
    ) => ObstacleAndInstead
  }
  /** What was drawn, and what was left out. */
  readonly draw: DrawTexts
  /** A history told as a story. */
  readonly story: SamplingStoryTexts
}
