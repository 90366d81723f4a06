import type { PlainDate } from '../../calendar/index.js'
import type { ProcessingFact } from '../../procedure/processing-rule.js'
import type { RestrictionReason } from '../../request/index.js'
import type {
  ProcessingOperation,
  RestrictionCommand,
  RestrictionDuty,
  RestrictionEnding,
  RestrictionNotes,
  RestrictionRejectionCode,
  RestrictionRejections,
  RestrictionState,
} from '../../restriction/index.js'
import type { RestrictionGround } from '../../rights/index.js'
import type { DutyInEveryStatus } from '../kit/duty-texts.js'
import type { Message, Sentences } from '../kit/message.js'

/** The host's own name of a thing.
 *
 * @category Text */
export interface Named {
  readonly id: string
}

/** The first or the last day on which something is restricted, where it matters.
 *
 * @category Text */
export interface DaysRestricted {
  readonly from?: PlainDate
  readonly until?: PlainDate
}

/** What stands in the way of a restriction's command, and what to do instead.
 *
 * @category Text */
export type RestrictionRejectionTexts = {
  readonly [Code in RestrictionRejectionCode]: Sentences<
    [data: RestrictionRejections[Code], act: string | null]
  >
}

/** A duty to tell of a reason, to be put into words.
 *
 * @category Text */
export interface NoticeToSay {
  /** The last day in time. */
  readonly due: PlainDate
  /** The reason it is about; `null` where it is not told. */
  readonly reason: RestrictionReason | null
}

/** A notice that was given.
 *
 * @category Text */
export interface NoticeDone extends NoticeToSay {
  /** The day it was given. */
  readonly doneOn: PlainDate
}

/** What is owed while data are restricted, and where it stands.
 *
 * @category Text */
export type RestrictionDutyTexts = {
  readonly [D in RestrictionDuty['duty']]: DutyInEveryStatus<NoticeToSay, NoticeDone>
}

/** A fact that lets restricted data be processed.
 *
 * @category Text */
export type ProcessingReason = Exclude<ProcessingFact, 'operation'>

/** Whether restricted data may be processed.
 *
 * @category Text */
export interface ProcessingTexts {
  /** What each operation is called. */
  readonly operations: Readonly<Record<ProcessingOperation, string>>
  /** The question and the statement of each reason. */
  readonly reasons: Readonly<
    Record<ProcessingReason, { readonly question: string; readonly holds: string; readonly fails: string }>
  >
  /** That nothing is restricted. */
  readonly unrestricted: Message<[operation: ProcessingOperation]>
  /** That storing is left alone. */
  readonly stored: string
  /** That it may be done; the reasons follow. */
  readonly allowed: Message<[operation: ProcessingOperation]>
  /** That it may not be done; the reasons that do not hold follow. */
  readonly forbidden: Message<[operation: ProcessingOperation]>
  /** That it may not be done as long as no reason is known. */
  readonly blocked: Message<[operation: ProcessingOperation]>
}

/** Until when a restriction holds, as one sentence with whatever is said before; conditions come quoted.
 *
 * @category Text */
export interface LastingTexts {
  /** Until the data are corrected. */
  readonly untilCorrected: string
  /** As long as its ground holds. */
  readonly asItsGround: string
  /** Until a condition is met. */
  readonly untilMet: Message<[condition: string]>
  /** Up to and including a day. */
  readonly untilDay: Message<[until: PlainDate]>
  /** Up to and including a day, or until a condition is met before it. */
  readonly either: Message<[until: PlainDate, condition: string]>
}

/** How long a restriction holds, and why.
 *
 * @category Text */
export interface RestrictionInForceTexts {
  /** That it begins later. */
  readonly later: Message<[from: PlainDate]>
  /** That it holds, from when and until when. */
  readonly holds: (from: PlainDate) => LastingTexts
  /** That its last day is over. */
  readonly over: Message<[from: PlainDate, until: PlainDate]>
  /** That and why it was ended. */
  readonly ended: Message<[from: PlainDate, on: PlainDate, ending: RestrictionEnding]>
  /** Why. */
  readonly because: Readonly<Record<RestrictionGround, string>>
}

/** A reason by the host's own name, and which it is; `null` where the history does not tell.
 *
 * @category Text */
export interface NamedReason {
  readonly id: string
  readonly reason: RestrictionReason | null
}

/** The words of a story on the restrictions of a data item; `by` is the employee who acts.
 *
 * @category Text */
export interface RestrictionStoryTexts {
  /** That data were restricted, for which request. */
  readonly imposed: Message<
    [by: string, restriction: { readonly id: string; readonly item: string; readonly request: string }]
  >
  /** Until when. */
  readonly lasts: LastingTexts
  /** That a reason was relied on, for which operation. */
  readonly reliedOn: Message<
    [by: string, reason: NamedReason, operation: ProcessingOperation, justification: string]
  >
  /** When it arose. */
  readonly arose: Message<[day: PlainDate]>
  /** That it carries out what the subject signed. */
  readonly signedBySubject: string
  /** That it carries out what the subject asked for. */
  readonly askedBySubject: string
  /** By when the subject has to be told. */
  readonly noticeDue: Message<[day: PlainDate]>
  /** That the subject was told. */
  readonly informed: Message<[by: string, reason: NamedReason]>
  /** That a reason ended. */
  readonly reasonEnded: Message<[by: string, reason: NamedReason]>
  /** What was recorded, that a restriction ends by. */
  readonly ending: Message<[by: string, ending: RestrictionEnding]>
  /** That a restriction ended. */
  readonly lifted: Message<[id: string]>
  /** That it goes on holding on another ground. */
  readonly goesOn: Message<[id: string]>
}

/**
 * Everything that is said of a restriction in force.
 *
 * @category Text
 */
export interface RestrictionTexts {
  /** What each command is called. */
  readonly commands: Readonly<Record<RestrictionCommand['type'], string>>
  /** What each status is, after "because" or "when". */
  readonly statuses: Readonly<Record<RestrictionState['status'], string>>
  /** What each reason to process restricted data is called. */
  readonly reasons: Readonly<Record<RestrictionReason, string>>
  /** Rejections. */
  readonly rejections: RestrictionRejectionTexts
  /** Notes. */
  readonly notes: {
    readonly 'late-notice': Sentences<[data: RestrictionNotes['late-notice']]>
    readonly 'tell-before-lifting': Sentences<[data: RestrictionNotes['tell-before-lifting']]>
  }
  /** Duties. */
  readonly duties: RestrictionDutyTexts
  /** Whether data may be processed. */
  readonly processing: ProcessingTexts
  /** How long it holds, and why. */
  readonly inForce: RestrictionInForceTexts
  /** A history told as a story. */
  readonly story: RestrictionStoryTexts
}
