import type { PlainDate } from '../calendar/index.js'
import {
  type AwaitedInCase,
  caseNotes,
  caseRejections,
  type ExaminationDuty,
  type OnDay,
  type RefusalDuty,
} from '../case/index.js'
import {
  type BreachesIn,
  carries,
  carriesNothing,
  commonRejections,
  type DataByCode,
  type Duty,
  type Machine,
  type MachineTypes,
  namesOf,
  type ObstacleOf,
  remark,
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
  'no-ground': carries<{ readonly request: string }>(),
  /** It was lodged after the day by which a complaint about the decision has to be. */
  'lodged-late': carries<OnDay & { readonly due: PlainDate }>(),
  'no-request': carriesNothing,
  /**
   * `against`: whether it contradicts itself, or what was known before; `procedure`, where the request goes by another
   * procedure, or another version of it, than the complaint.
   */
  'summary-contradictory': carries<{
    readonly request: string
    readonly fields: readonly string[]
    readonly against: 'itself' | 'known'
    readonly procedure?: {
      readonly expected: RequestForComplaint['procedure']
      readonly given: RequestForComplaint['procedure']
    }
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
  'outcome-not-applied': carries<{ readonly request: string; readonly complaint: string }>(),
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

/** The notes on an act on a complaint, as declared. */
export const complaintNotes = {
  ...caseNotes,
  /** The request bears no ground on its record; the complaint is registered all the same. */
  'no-ground': remark<{
    readonly request: string
    readonly status: RequestForComplaint['status']
    readonly outcome: RequestOutcome | null
    /** The request that it was joined to, where it is a double: that one can be complained of. */
    readonly joinedTo: string | null
  }>(),
  /** It came after the day by which a complaint about the decision has to be lodged; it is registered all the same. */
  'late-complaint': remark<OnDay & { readonly due: PlainDate }>(),
  'content-defects': remark<{
    readonly defects: readonly {
      readonly code: ComplaintDefect
      readonly clause: ClauseRef
      readonly item: null
    }[]
  }>(),
}

/** From each note on an act on a complaint to the days and facts behind it.
 *
 * @category Complaint */
export interface ComplaintNotes extends DataByCode<typeof complaintNotes> {}

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
    open: Exclude<ComplaintEvent['type'], 'ComplaintLodged' | 'ImplementationReported' | 'GrantEnded'>
    upheld: 'ImplementationReported' | 'GrantEnded'
    dismissed: never
    implemented: never
    refused: never
    withdrawn: never
  }
  Rejections: ComplaintRejections
  Notes: ComplaintNotes
  Breaches: BreachesIn<typeof complaintNotes>
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
