import type { CaseNoteCode } from '../case/index.js'
import type { Duty, Machine, MachineTypes, Obstacle, Verdict } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { RequestRejectionCode } from '../request/index.js'
import type { ComplaintCommand } from './commands.js'
import type { ComplaintEvent } from './events.js'
import type { ComplaintState } from './state.js'

/** Reasons to reject a command of a complaint that a request does not know; stable.
 *
 * @category Complaint
 * @example
 * ```ts
 * complaintRejectionCodes.includes('examiners-unknown') // => true
 * ```
 */
export const complaintRejectionCodes = Object.freeze([
  'no-ground',
  'complaint-premature',
  'request-not-current',
  'other-request',
  'examiners-unknown',
  'reviewer-not-independent',
  'reviewer-not-on-staff',
  'no-reviewer',
  'not-the-reviewer',
  'repeat-must-be-refused',
  'not-a-repeat',
  'request-not-implemented',
  'no-such-complaint',
] as const)

/** A reason to reject a command of a complaint: its own, or one that a request knows as well.
 *
 * @category Complaint */
export type ComplaintRejectionCode = (typeof complaintRejectionCodes)[number] | RequestRejectionCode

/** What an institution can owe on a complaint.
 *
 * @category Complaint */
export type ComplaintDuty = Duty<
  'examine-and-answer' | 'inform-of-refusal' | 'carry-out',
  ClauseRef,
  'subject' | 'representative'
>

/** The types of the complaint machine.
 *
 * @category Complaint */
export interface ComplaintTypes extends MachineTypes {
  State: ComplaintState
  Command: ComplaintCommand
  Event: ComplaintEvent
  Allowed: {
    none: 'LodgeComplaint'
    open: Exclude<ComplaintCommand['type'], 'LodgeComplaint' | 'ReportImplementation'>
    upheld: 'ReportImplementation'
    dismissed: never
    implemented: never
    refused: never
    withdrawn: never
  }
  Expected: {
    none: 'ComplaintLodged'
    open: Exclude<ComplaintEvent['type'], 'ComplaintLodged' | 'ImplementationReported'>
    upheld: 'ImplementationReported'
    dismissed: never
    implemented: never
    refused: never
    withdrawn: never
  }
  Code: ComplaintRejectionCode
  NoteCode: CaseNoteCode
  Clause: ClauseRef
  Duty: ComplaintDuty
}

/** The machine of a complaint.
 *
 * @category Complaint */
export type ComplaintMachine = Machine<ComplaintTypes>
/** What stands in the way of a command on a complaint. */
export type ComplaintObstacle = Obstacle<ComplaintRejectionCode, ClauseRef>
/** What a row of the table makes of a command. */
export type ComplaintVerdict = Verdict<ComplaintTypes>
