import type { PlainDate } from '../../calendar/index.js'
import type {
  SampleObstacle,
  SamplingCommand,
  SamplingRejectionCode,
  SamplingState,
} from '../../recording/index.js'
import type { Message } from '../kit/message.js'
import type { NothingMore, OnDay } from '../request/texts.js'
import type { ObstacleAndInstead } from './texts.js'

/**
 * The days and numbers behind each rejection of a command on the sampling register.
 *
 * @category Text
 */
export interface SamplingRejectionData {
  readonly 'wrong-status': {
    readonly status: SamplingState['status']
    readonly allowedIn: readonly SamplingState['status'][]
  }
  readonly 'before-last-event': OnDay & { readonly last: PlainDate }
  readonly 'outside-calendar': NothingMore
  readonly 'other-month': OnDay & { readonly month: string }
  readonly 'nothing-to-draw': { readonly size: number; readonly candidates: number }
  readonly 'sample-exhausted': {
    /** How many recordings may be listened to in a month. */
    readonly count: number
    /** How many were drawn in it before. */
    readonly drawn: number
    /** How many were asked for, where that was more than are left. */
    readonly size?: number
    /** How many can still be drawn. */
    readonly left: number
  }
  readonly 'not-drawn': { readonly recording: string }
}

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
  /** That a recording was left out; what keeps it out follows. */
  readonly excluded: Message<[recording: string]>
  /** What keeps a recording out. */
  readonly obstacles: Readonly<Record<SampleObstacle, string>>
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
    readonly [Code in SamplingRejectionCode]: (
      data: SamplingRejectionData[Code],
      act: string | null,
    ) => ObstacleAndInstead
  }
  /** What was drawn, and what was left out. */
  readonly draw: DrawTexts
  /** A history told as a story. */
  readonly story: SamplingStoryTexts
}
