import type { DeadlineStep, PlainDate } from '../../calendar/index.js'
import type {
  RecordingAwaited,
  RecordingCommand,
  RecordingDuty,
  RecordingNotes,
  RecordingRejections,
  RecordingState,
  WithdrawalDuty,
} from '../../recording/index.js'
import type { DutyInEveryStatus } from '../kit/duty-texts.js'
import type { Message, Sentences } from '../kit/message.js'
import type { CallerRightsTexts } from './caller-rights-texts.js'
import type { ListeningFactTexts, ListeningTexts } from './listening-texts.js'
import type { DestructionTexts, DueTexts, RetentionTexts } from './retention-texts.js'
import type { RecordingStoryTexts } from './story-texts.js'

/** What stands in the way, and what to do instead.
 *
 * @category Text */
export type ObstacleAndInstead = readonly [obstacle: string, instead: string]

/**
 * What stands in the way of a command on a call or its recording, and what to do instead. The act is what the command
 * is called; `null` where it is spoken of before anybody tried it.
 *
 * @category Text
 */
export type RecordingRejectionTexts = {
  readonly [Code in Exclude<
    keyof RecordingRejections,
    'term-over' | 'restricted' | 'listening-not-settled'
  >]: (data: RecordingRejections[Code], act: string | null) => ObstacleAndInstead
} & {
  /** That the term is over: for listening, for opening a procedure, for anything else. */
  readonly 'term-over': {
    readonly [For in 'listening' | 'opening' | 'other']: (
      data: RecordingRejections['term-over'],
    ) => ObstacleAndInstead
  }
  /** That it is not known whether listening is allowed: what would have to be known. */
  readonly 'listening-not-settled': (unknown: readonly string[]) => ObstacleAndInstead
  /** That a restriction is in force: it can be done for a reason, or later. */
  readonly restricted: {
    readonly [When in 'forReason' | 'later']: (data: RecordingRejections['restricted']) => ObstacleAndInstead
  }
}

/** What is to be known of an act on a call or its recording; a difference from the GDPR has words of its own.
 *
 * @category Text */
export type RecordingNoteTexts = {
  readonly [Code in keyof RecordingNotes]: Sentences<[data: RecordingNotes[Code]]>
}

/** A duty on a call or its recording, to be put into words.
 *
 * @category Text */
export interface RecordingDutyToSay {
  /** The last day in time. */
  readonly due: PlainDate
  /** The procedures it is owed to, as the host names them; none where it is owed to none. */
  readonly procedures: readonly string[]
  /** The caller's request that is to be answered, as the host names it; `null` of any other duty. */
  readonly request: string | null
  /** What was done of what a withdrawn consent asks for; `null` where the duty doesn't say, and of any other duty. */
  readonly did: WithdrawalDuty['did'] | null
}

/** A duty on a call or its recording that was done.
 *
 * @category Text */
export interface RecordingDutyDone extends RecordingDutyToSay {
  /** The day it was done. */
  readonly doneOn: PlainDate
}

/** What is owed from the ringing phone to the destroyed copy, and where it stands: a message for each duty and status.
 *
 * @category Text */
export type RecordingDutyTexts = {
  readonly [D in RecordingDuty['duty']]: DutyInEveryStatus<RecordingDutyToSay, RecordingDutyDone> & {
    /** That it is owed as soon as it can be done: of one that waits, the day of its deadline can be over. */
    readonly waiting: Message<[duty: RecordingDutyToSay]>
  }
}

/** What a duty on a recording can wait for: a copy, the end of a hold or a restriction, a reason to act under it as well, or
 * for a copy that a hold keeps it from being late.
 *
 * @category Text */
export type RecordingWaitingFor = RecordingAwaited | 'restriction-or-reason' | 'copy-in-time'

/** The steps of a recording's deadline that are said otherwise than those of a request's.
 *
 * @category Text */
export interface RecordingDeadlineTexts {
  /** That it is due on the very day. */
  readonly atOnce: Message
  /** That it is moved by days on which it can't be done. */
  readonly held: Message<[step: Extract<DeadlineStep, { step: 'held' }>]>
}

/**
 * Everything that is said of a recorded call.
 *
 * @category Text
 */
export interface RecordingTexts {
  /** What each command is called. */
  readonly commands: Readonly<Record<RecordingCommand['type'], string>>
  /** What each status is, after "because" or "when". */
  readonly statuses: Readonly<Record<RecordingState['status'], string>>
  /** Rejections. */
  readonly rejections: RecordingRejectionTexts
  /** Notes. */
  readonly notes: RecordingNoteTexts
  /** Duties. */
  readonly duties: RecordingDutyTexts
  /** That a recording whose term is running has to be destroyed when it is over. */
  readonly destroyAfterTerm: Message<[due: PlainDate]>
  /** What a duty waits for. */
  readonly waitingFor: Readonly<Record<RecordingWaitingFor, string>>
  /** Steps of a deadline. */
  readonly deadline: RecordingDeadlineTexts
  /** Questions and statements about every fact on which listening depends. */
  readonly facts: ListeningFactTexts
  /** Whether somebody may listen. */
  readonly listening: ListeningTexts
  /** Whether it may be destroyed. */
  readonly destruction: DestructionTexts
  /** How long it is kept. */
  readonly retention: RetentionTexts
  /** What it asks for on a day. */
  readonly due: DueTexts
  /** The rights of the caller. */
  readonly callerRights: CallerRightsTexts
  /** A history told as a story. */
  readonly story: RecordingStoryTexts
}
