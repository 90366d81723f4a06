import type { Deadline, PlainDate } from '../calendar/index.js'
import { type AwaitedInCase, caseNotes, type ExaminationDuty, type RefusalDuty } from '../case/index.js'
import {
  type BreachesIn,
  breach,
  type DataByCode,
  type DecisionOf,
  type Duty,
  type Machine,
  type MachineTypes,
  type NoteOnActOf,
  namesOf,
  type ObstacleOf,
  type OptionOf,
  type RejectionOf,
  type Replay,
  remark,
  type Verdict,
} from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { RoleName } from '../procedure/index.js'
import type { DefectCode } from '../rights/index.js'
import type { CeasedLateness, RequestDates } from './dates.js'
import type { RequestCommand, RequestEvent } from './messages.js'
import type { RequestRejections } from './rejections.js'
import type { RightAndItem } from './right-and-item.js'
import type { RequestState } from './state.js'

/** The notes on an act on a request, as declared. */
export const requestNotes = {
  ...caseNotes,
  'content-defects': remark<{
    readonly defects: readonly {
      readonly code: DefectCode
      readonly clause: ClauseRef
      readonly item: string | null
    }[]
  }>(),
  /** What it lacks in form, for which it is not examined. */
  'formal-defects': remark<{
    readonly defects: readonly {
      readonly code: DefectCode
      readonly clause: ClauseRef
      readonly item: string | null
    }[]
  }>(),
  'late-aftermath': breach<{ readonly on: PlainDate; readonly due: PlainDate }>(),
  /** A refusal for a defect of form while the person still has time to prove identity. */
  'identity-term-running': remark<{ readonly on: PlainDate; readonly term: PlainDate }>(),
  'after-target': remark<{ readonly on: PlainDate; readonly target: PlainDate }>(),
  'after-gdpr-limit': remark<{ readonly on: PlainDate; readonly gdpr: PlainDate }>(),
  /** They were objected to: they are erased, or another basis or an exception is named for which they are kept. */
  'erase-objected': remark<{ readonly items: readonly string[] }>(),
  /** Their processing is restricted until what is claimed beside it is decided. */
  'restrict-meanwhile': remark<{ readonly items: readonly string[] }>(),
  /** They were made public: who processes them is told of their erasure. */
  'tell-other-controllers': remark<{ readonly items: readonly string[] }>(),
  /** Recipients are told of what becomes of them, without a day by which. */
  'tell-recipients': remark<{ readonly items: readonly string[] }>(),
  'nobody-assigned': remark<{ readonly by: string }>(),
  'not-the-assigned-officer': remark<{ readonly by: string; readonly officer: string }>(),
  /** Receipt was acknowledged late. */
  'late-acknowledgement': breach<{ readonly on: PlainDate; readonly due: PlainDate }>(),
  'dates-corrected': remark<{
    /** The days as they stood, and as corrected. */
    readonly before: RequestDates
    readonly after: RequestDates
    /** What was late by the first and isn't by the second. */
    readonly ceased: readonly [CeasedLateness, ...CeasedLateness[]]
  }>(),
}

/** From each note on an act on a request to the days and facts behind it.
 *
 * @category Request */
export interface RequestNotes extends DataByCode<typeof requestNotes> {}

/** What a person should know of an act on a request.
 *
 * @category Request */
export type RequestNoteCode = keyof RequestNotes

/** What a person should know of an act on a request that is allowed all the same.
 *
 * @category Request
 * @example
 * ```ts
 * requestNoteCodes[0] // => 'late-inquiry'
 * ```
 */
export const requestNoteCodes = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ namesOf(requestNotes))

/** To carry out what was granted of one right for one item.
 *
 * @category Request */
export interface CarryOutDuty extends Duty<'request', 'carry-out', ClauseRef, 'subject'> {
  /** The right and the item. */
  readonly about: RightAndItem
}

/** To tell the subject that the request was received, where the document sets a time for that.
 *
 * @category Request */
export interface AcknowledgementDuty extends Duty<'request', 'acknowledge-receipt', ClauseRef, 'subject'> {}
/** To tell recipients of the data, or to record an erasure, after one right was carried out for one item.
 *
 * @category Request */
export interface AftermathDuty
  extends Duty<'request', 'inform-recipients' | 'record-erasure', ClauseRef, 'subject'> {
  /** The right and the item. */
  readonly about: RightAndItem
}

/** To examine and answer a request.
 *
 * @category Request */
export interface AnswerDuty extends ExaminationDuty<'request', AwaitedInCase | 'fee'> {
  /** In what time a request is usually answered, where the document says so: nothing is breached by missing it. */
  readonly target?: Deadline<ClauseRef>
}

/** A duty on a request.
 *
 * @category Request */
export type RequestDuty =
  | AnswerDuty
  | RefusalDuty<'request'>
  | CarryOutDuty
  | AcknowledgementDuty
  | AftermathDuty

/** What an institution can owe on a request.
 *
 * @category Request
 * @example
 * ```ts
 * requestDuties[0] // => 'examine-and-answer'
 * ```
 */
export const requestDuties = Object.freeze([
  'examine-and-answer',
  'inform-of-refusal',
  'carry-out',
  'acknowledge-receipt',
  'inform-recipients',
  'record-erasure',
] as const satisfies readonly RequestDuty['duty'][])

/** What follows a decision, where the document asks for it. */
type FollowingCommand = 'InformRecipients' | 'PlaceStatement' | 'RecordErasure'
type FollowingEvent = 'RecipientsInformed' | 'StatementPlaced' | 'ErasureRecorded'

/** The types of the request machine.
 *
 * @category Request */
export interface RequestTypes extends MachineTypes {
  Of: 'request'
  State: RequestState
  Command: RequestCommand
  Event: RequestEvent
  Allowed: {
    none: 'SubmitRequest'
    open: Exclude<
      RequestCommand['type'],
      'SubmitRequest' | 'ReportImplementation' | 'WaiveGrant' | 'ReportImpossible' | FollowingCommand
    >
    answered:
      | 'ReportImplementation'
      | 'WaiveGrant'
      | 'ReportImpossible'
      | FollowingCommand
      | 'ApplyComplaintOutcome'
      | 'RegisterJoined'
    implemented: FollowingCommand | 'ApplyComplaintOutcome' | 'RegisterJoined'
    refused: 'ApplyComplaintOutcome' | 'RegisterJoined'
    withdrawn: 'RegisterJoined'
    joined: 'RegisterJoined'
  }
  Expected: {
    none: 'RequestSubmitted'
    open: Exclude<
      RequestEvent['type'],
      'RequestSubmitted' | 'ImplementationReported' | 'GrantWaived' | 'ImpossibilityReported' | FollowingEvent
    >
    answered:
      | 'ImplementationReported'
      | 'GrantWaived'
      | 'ImpossibilityReported'
      | FollowingEvent
      | 'RequestReexamined'
      | 'JoinRegistered'
    implemented: FollowingEvent | 'RequestReexamined' | 'JoinRegistered'
    refused: 'RequestReexamined' | 'JoinRegistered'
    withdrawn: 'JoinRegistered'
    joined: 'JoinRegistered'
  }
  /**
   * What only some documents ask for: a procedure brings these rows along.
   *
   * @internal
   */
  Brought: 'AcknowledgeReceipt' | 'RefuseFormal' | 'WaiveDefects' | FollowingCommand
  Rejections: RequestRejections
  Notes: RequestNotes
  Breaches: BreachesIn<typeof requestNotes>
  Role: RoleName
  Clause: ClauseRef
  Duty: RequestDuty
}

/** The machine of a request.
 *
 * @category Request */
export type RequestMachine = Machine<RequestTypes>
/** What a command on a request comes to.
 *
 * @category Request */
export type RequestDecision = DecisionOf<RequestTypes>
/** A rejected command on a request.
 *
 * @category Request */
export type RequestRejection = RejectionOf<RequestTypes>
/** What stands in the way of a command on a request.
 *
 * @category Request */
export type RequestObstacle = ObstacleOf<RequestTypes>
/** A note on an act on a request.
 *
 * @category Request */
export type RequestNote = NoteOnActOf<RequestTypes>
/** What may be done with a request on a day.
 *
 * @category Request */
export type RequestOption = OptionOf<RequestTypes>
/** What comes of deriving the history of a request again.
 *
 * @category Request */
export type RequestReplay = Replay<RequestState, RequestRejection>
/** What a row of the table makes of a command. */
export type RequestVerdict = Verdict<RequestTypes>
