import type { PlainDate } from '../calendar/index.js'
import {
  type AwaitedInCase,
  type CaseNotes,
  caseRejections,
  type ExaminationDuty,
  type OnDay,
  type RefusalDuty,
} from '../case/index.js'
import {
  carries,
  carriesNothing,
  commonRejections,
  type DataByCode,
  type Duty,
  type Machine,
  type MachineTypes,
  namesOf,
  type ObstacleOf,
  type Verdict,
} from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { RoleName } from '../procedure/index.js'
import type { RequestForComplaint } from '../request/index.js'
import { examinationRejections } from '../request/rejections.js'
import type { RequestOutcome } from '../rights/index.js'
import type { ComplaintCommand, ComplaintEvent } from './messages.js'
import type { ComplaintDefect, ComplaintState } from './state.js'

/** What a complaint alone can be rejected for, and who may not review it. */
const ownRejections = {
  'no-ground': carries<{
    readonly request: string
    readonly status?: RequestForComplaint['status']
    readonly outcome?: RequestOutcome | null
  }>(),
  'complaint-premature': carries<OnDay & { readonly from: PlainDate }>(),
  'request-not-current': carries<OnDay & { readonly asOf: PlainDate }>(),
  'other-request': carries<{ readonly request: string; readonly about: string }>(),
  'examiners-unknown': carries<{ readonly request: string }>(),
  'reviewer-not-independent': caseRejections['reviewer-not-independent'],
  'reviewer-not-on-staff': carries<{ readonly reviewer: string }>(),
  'no-reviewer': carriesNothing,
  'not-the-reviewer': carries<{ readonly by: string; readonly reviewer: string }>(),
  'repeat-must-be-refused': carriesNothing,
  'not-a-repeat': carriesNothing,
  'no-such-complaint': carries<{ readonly sameReasonsAs: string; readonly earlier: readonly string[] }>(),
  'request-not-implemented': carries<{ readonly status: RequestForComplaint['status'] }>(),
}

const rejections = {
  ...commonRejections<ComplaintState['status']>(),
  'nothing-corrected': carries<{ readonly defects: readonly ComplaintDefect[] }>(),
  ...caseRejections,
  ...ownRejections,
  ...examinationRejections,
}

/** From each reason to reject a command of a complaint to the days and facts behind it.
 *
 * @category Complaint */
export type ComplaintRejections = DataByCode<typeof rejections>

/** A reason to reject a command of a complaint.
 *
 * @category Complaint */
export type ComplaintRejectionCode = keyof ComplaintRejections

/** Reasons to reject a command of a complaint that are its own; stable.
 *
 * @category Complaint
 * @example
 * ```ts
 * complaintRejectionCodes.includes('examiners-unknown') // => true
 * ```
 */
export const complaintRejectionCodes = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ namesOf(ownRejections))

/** From each note on an act on a complaint to the days and facts behind it.
 *
 * @category Complaint */
export interface ComplaintNotes extends CaseNotes {
  readonly 'content-defects': {
    readonly defects: readonly {
      readonly code: ComplaintDefect
      readonly clause: ClauseRef
      readonly item: null
    }[]
  }
}

/** What an institution can owe on a complaint.
 *
 * @category Complaint */
export type ComplaintDuty =
  | ExaminationDuty<'complaint', AwaitedInCase>
  | RefusalDuty<'complaint'>
  | Duty<'complaint', 'carry-out', ClauseRef, 'subject'>

/** The types of the complaint machine.
 *
 * @category Complaint */
export interface ComplaintTypes extends MachineTypes {
  Of: 'complaint'
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
  Rejections: ComplaintRejections
  Notes: ComplaintNotes
  Role: RoleName
  Clause: ClauseRef
  Duty: ComplaintDuty
}

/** The machine of a complaint.
 *
 * @category Complaint */
export type ComplaintMachine = Machine<ComplaintTypes>
/** What stands in the way of a command on a complaint. */
export type ComplaintObstacle = ObstacleOf<ComplaintTypes>
/** What a row of the table makes of a command. */
export type ComplaintVerdict = Verdict<ComplaintTypes>
