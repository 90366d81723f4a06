import type { PlainDate } from '../../calendar/index.js'
import type { DestructionFact, DestructionStanding, DueAction, DueRecording } from '../../recording/index.js'
import type { Message } from '../kit/message.js'

/**
 * The sentences of a verdict on destroying a recording.
 *
 * @category Text
 */
export interface DestructionTexts {
  /** What is said of each fact. */
  readonly facts: {
    readonly [Fact in DestructionFact]: { readonly holds: string; readonly fails: string }
  }
  /** What it comes to; what settles it follows. */
  readonly standings: Readonly<Record<Exclude<DestructionStanding, 'destroyed'>, string>>
  /** That it was destroyed. */
  readonly destroyed: string
}

/** Where the destruction of a recording stands, to be put into words.
 *
 * @category Text */
export interface DestructionToSay {
  /** By when it is to be destroyed. */
  readonly due: PlainDate
  /** Whether that is later than the day after the term. */
  readonly delayed: boolean
  /** Whether it is earlier, as an erasure or the withdrawn consent asks for it. */
  readonly early: boolean
  /** Whether it is so because nothing carries the recording since the consent was withdrawn. */
  readonly withdrawn: boolean
  /** The restrictions in force, as the host names them. */
  readonly restrictions: readonly string[]
  /** The holds in force, as the host names them. */
  readonly holds: readonly string[]
  /** The open procedures, as the host names them. */
  readonly procedures: readonly string[]
}

/**
 * How long a recording is kept, and what holds or delays its destruction.
 *
 * @category Text
 */
export interface RetentionTexts {
  /** That its term is running, until when, and how many days are left. */
  readonly running: Message<[lastDay: PlainDate, daysLeft: number]>
  /** That the term ends today. */
  readonly lastDay: Message<[lastDay: PlainDate]>
  /** That the term is over. */
  readonly over: Message<[lastDay: PlainDate]>
  /** What the term is, whether it is over or not. */
  readonly term: Message<[lastDay: PlainDate]>
  /** When it is to be destroyed, and what stands in the way. */
  readonly destruction: { readonly [S in DestructionStanding]: Message<[destruction: DestructionToSay]> }
  /** That it is restricted, where something else settles its destruction, and whether that bars it as well. */
  readonly restricted: Message<[restrictions: readonly string[], bars: boolean]>
  /** That another act orders that it be kept, where something else settles its destruction. */
  readonly held: Message<[holds: readonly string[]]>
  /** That open procedures need a copy, where that does not settle its destruction. */
  readonly copyNeeded: Message<[procedures: readonly string[]]>
  /** That a copy is kept for open procedures. */
  readonly copyKept: Message<[madeOn: PlainDate, procedures: readonly string[]]>
  /** That no procedure needs the copy any more. */
  readonly copyOver: Message<[madeOn: PlainDate, neededUntil: PlainDate]>
  /** That no procedure needs the copy any more, and until when it is kept all the same. */
  readonly copyKeptOn: Message<[madeOn: PlainDate, neededUntil: PlainDate, keptUntil: PlainDate]>
}

/** What a recording asks for, to be put into words: the host's own name of the recording, the last day, and what it is
 * about.
 *
 * @category Text */
export type DueToSay = Pick<DueRecording, 'recording' | 'due' | 'overdue' | 'about'>

/**
 * What recordings ask for on a day.
 *
 * @category Text
 */
export interface DueTexts {
  /** What is to be done, in time or too late. */
  readonly actions: {
    readonly [A in Exclude<DueAction, 'warn'>]: {
      readonly [When in 'inTime' | 'overdue']: Message<[due: DueToSay]>
    }
  }
  /** That nothing will keep a recording that is complained of, or that the caller asks for. */
  readonly warn: { readonly [Of in 'complaints' | 'requests']: Message<[due: DueToSay]> }
  /** That copying a restricted recording needs a reason. */
  readonly reasonNeeded: string
}
