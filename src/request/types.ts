import type {
  Decision,
  Duty,
  Machine,
  MachineTypes,
  Note,
  Obstacle,
  Option,
  Rejection,
  Replay,
  Verdict,
} from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { RequestCommand } from './commands.js'
import type { RequestEvent } from './events.js'
import type { RequestState } from './state.js'

/** Reasons to reject a command of a request; stable.
 *
 * @category Request
 * @example
 * ```ts
 * requestRejectionCodes.includes('extension-window-closed') // => true
 * ```
 */
export const requestRejectionCodes = Object.freeze([
  'wrong-status',
  'before-last-event',
  'outside-calendar',
  'received-before-submitted',
  'claimed-twice',
  'nothing-to-correct',
  'nothing-corrected',
  'claims-changed',
  'not-represented',
  'authority-already-proven',
  'authority-unproven',
  'identity-already-confirmed',
  'identity-unconfirmed',
  'inquiry-window-closed',
  'term-before-inquiry',
  'no-open-inquiry',
  'inquiry-term-running',
  'identity-supplied-in-time',
  'refusal-lapsed',
  'already-extended',
  'extension-window-closed',
  'limit-before-current',
  'limit-beyond-cap',
  'withdrawal-claimed',
  'earlier-request-not-answered',
  'fee-already-demanded',
  'fee-not-demanded',
  'fee-not-positive',
  'fee-above-costs',
  'fee-not-paid-in-full',
  'fee-already-paid',
  'item-listed-twice',
  'limit-without-claim',
  'justification-missing',
  'facts-contradictory',
  'claims-undetermined',
  'period-needed',
  'period-past',
  'implementation-day-missing',
  'implementation-day-past',
  'nothing-granted',
  'not-granted',
  'already-implemented',
  'hand-over-first',
  'restriction-in-force',
  'worse-for-subject',
  'nothing-more-granted',
  'reviewer-not-independent',
] as const)

/** A reason to reject a command of a request.
 *
 * @category Request */
export type RequestRejectionCode = (typeof requestRejectionCodes)[number]

/** What a person should know of an act on a request that is allowed all the same.
 *
 * @category Request
 * @example
 * ```ts
 * requestNoteCodes[0] // => 'late-answer'
 * ```
 */
export const requestNoteCodes = Object.freeze([
  'late-answer',
  'late-refusal',
  'late-implementation',
  'channel-not-named',
  'content-defects',
  'term-beyond-limit',
  'no-contact',
  'gdpr-difference',
] as const)

/** What a person should know of an act on a request.
 *
 * @category Request */
export type RequestNoteCode = (typeof requestNoteCodes)[number]

/** What an institution can owe on a request.
 *
 * @category Request
 * @example
 * ```ts
 * requestDuties[0] // => 'examine-and-answer'
 * ```
 */
export const requestDuties = Object.freeze(['examine-and-answer', 'inform-of-refusal', 'carry-out'] as const)

/** A duty on a request.
 *
 * @category Request */
export type RequestDuty = Duty<(typeof requestDuties)[number], ClauseRef, 'subject' | 'representative'>

/** The types of the request machine.
 *
 * @category Request */
export interface RequestTypes extends MachineTypes {
  State: RequestState
  Command: RequestCommand
  Event: RequestEvent
  Allowed: {
    none: 'SubmitRequest'
    open: Exclude<RequestCommand['type'], 'SubmitRequest' | 'ReportImplementation'>
    answered: 'ReportImplementation' | 'ApplyComplaintOutcome'
    implemented: 'ApplyComplaintOutcome'
    refused: 'ApplyComplaintOutcome'
    withdrawn: never
  }
  Expected: {
    none: 'RequestSubmitted'
    open: Exclude<RequestEvent['type'], 'RequestSubmitted' | 'ImplementationReported'>
    answered: 'ImplementationReported' | 'RequestReexamined'
    implemented: 'RequestReexamined'
    refused: 'RequestReexamined'
    withdrawn: never
  }
  Code: RequestRejectionCode
  NoteCode: RequestNoteCode
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
export type RequestDecision = Decision<RequestEvent, RequestRejectionCode, RequestNoteCode, ClauseRef>
/** A rejected command on a request.
 *
 * @category Request */
export type RequestRejection = Rejection<RequestRejectionCode, ClauseRef>
/** What stands in the way of a command on a request.
 *
 * @category Request */
export type RequestObstacle = Obstacle<RequestRejectionCode, ClauseRef>
/** A note on an act on a request.
 *
 * @category Request */
export type RequestNote = Note<RequestNoteCode, ClauseRef>
/** What may be done with a request on a day.
 *
 * @category Request */
export type RequestOption = Option<RequestCommand['type'], RequestRejectionCode, ClauseRef>
/** What comes of deriving the history of a request again.
 *
 * @category Request */
export type RequestReplay = Replay<RequestState, RequestRejectionCode, ClauseRef>
/** What a row of the table makes of a command. */
export type RequestVerdict = Verdict<RequestTypes>
