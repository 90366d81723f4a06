import type { PlainDate } from '../calendar/index.js'
import { differenceNotes, type RestrictionReason } from '../case/index.js'
import {
  type BreachesIn,
  breach,
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
} from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { RoleName } from '../procedure/index.js'
import type { RestrictionCommand, RestrictionEvent } from './messages.js'
import type { RestrictionState } from './state.js'

type Named = { readonly id: string }
type NamedOn = Named & { readonly on: PlainDate }
/** An act before the first day of what is restricted, or after the last. */
type OutOfDays = { readonly on: PlainDate; readonly from?: PlainDate; readonly until?: PlainDate }

const rejections = {
  ...commonRejections<RestrictionState['status']>(),
  'other-item': carries<{ readonly item: string }>(),
  'already-imposed': carries<Named>(),
  'period-missing': carriesNothing,
  'period-over': carries<{ readonly on: PlainDate; readonly until: PlainDate }>(),
  'no-restriction-in-force': carries<OutOfDays>(),
  'reason-not-arisen': carries<{ readonly on: PlainDate; readonly aroseOn: PlainDate }>(),
  'reason-already-relied-on': carries<Named>(),
  'not-written-consent': carries<{ readonly reason: RestrictionReason }>(),
  /** The same where consent may have any form. */
  'not-consent': carries<{ readonly reason: RestrictionReason }>(),
  'no-such-reason': carries<Partial<Named>>(),
  'no-notice-owed': carries<Named>(),
  'already-informed': carries<NamedOn>(),
  'reason-already-ended': carries<NamedOn>(),
  'no-such-restriction': carries<Named>(),
  'restriction-already-over': carries<OutOfDays & Partial<Named>>(),
  'not-under-rectification': carries<Named>(),
  'no-criterion': carries<Named>(),
}

/** From each reason to reject a command on a restriction to the days and facts behind it.
 *
 * @category Restriction */
export type RestrictionRejections = DataByCode<typeof rejections>

/** A reason to reject a command on a restriction.
 *
 * @category Restriction */
export type RestrictionRejectionCode = keyof RestrictionRejections

/** Reasons to reject a command on a restriction; stable.
 *
 * @category Restriction
 * @example
 * ```ts
 * restrictionRejectionCodes.includes('no-restriction-in-force') // => true
 * ```
 */
export const restrictionRejectionCodes = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ namesOf(rejections))

/** The notes on an act on a restriction, as declared. */
export const restrictionNotes = {
  'late-notice': breach<{ readonly on: PlainDate; readonly due: PlainDate }>(),
  /** That the person has to be told before the restriction is lifted. */
  'tell-before-lifting': remark<{ readonly on: PlainDate }>(),
  ...differenceNotes,
}

/** From each note on an act on a restriction to the days and facts behind it.
 *
 * @category Restriction */
export interface RestrictionNotes extends DataByCode<typeof restrictionNotes> {}

/** What an institution owes while data are restricted: to tell of a reason that it relied on.
 *
 * @category Restriction */
export interface RestrictionDuty extends Duty<'restriction', 'inform-of-reason', ClauseRef, 'subject'> {
  /** The reason. */
  readonly about: { readonly id: string; readonly reason: RestrictionReason }
}

/** The types of the restriction machine.
 *
 * @category Restriction */
export interface RestrictionTypes extends MachineTypes {
  Of: 'restriction'
  State: RestrictionState
  Command: RestrictionCommand
  Event: RestrictionEvent
  Allowed: { none: 'ImposeRestriction'; restricted: RestrictionCommand['type'] }
  Expected: { none: 'RestrictionImposed'; restricted: RestrictionEvent['type'] }
  Rejections: RestrictionRejections
  Notes: RestrictionNotes
  Breaches: BreachesIn<typeof restrictionNotes>
  Role: RoleName
  Clause: ClauseRef
  Duty: RestrictionDuty
}

/** The machine of the restrictions of a data item.
 *
 * @category Restriction */
export type RestrictionMachine = Machine<RestrictionTypes>
/** What stands in the way of a command on a restriction. */
export type RestrictionObstacle = ObstacleOf<RestrictionTypes>
