import type { Duty, Machine, MachineTypes } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { RestrictionCommand } from './commands.js'
import type { RestrictionEvent } from './events.js'
import type { RestrictionState } from './state.js'

/** Reasons to reject a command on a restriction; stable.
 *
 * @category Restriction
 * @example
 * ```ts
 * restrictionRejectionCodes.includes('no-restriction-in-force') // => true
 * ```
 */
export const restrictionRejectionCodes = Object.freeze([
  'wrong-status',
  'before-last-event',
  'outside-calendar',
  'other-item',
  'already-imposed',
  'period-missing',
  'period-over',
  'no-restriction-in-force',
  'reason-not-arisen',
  'reason-already-relied-on',
  'not-written-consent',
  'no-such-reason',
  'no-notice-owed',
  'already-informed',
  'reason-already-ended',
  'no-such-restriction',
  'restriction-already-over',
  'not-under-rectification',
  'no-criterion',
] as const)

/** A reason to reject a command on a restriction.
 *
 * @category Restriction */
export type RestrictionRejectionCode = (typeof restrictionRejectionCodes)[number]

/** What an institution owes while data are restricted.
 *
 * @category Restriction */
export type RestrictionDuty = Duty<'inform-of-reason', ClauseRef, 'subject'>

/** The types of the restriction machine.
 *
 * @category Restriction */
export interface RestrictionTypes extends MachineTypes {
  State: RestrictionState
  Command: RestrictionCommand
  Event: RestrictionEvent
  Allowed: { none: 'ImposeRestriction'; restricted: RestrictionCommand['type'] }
  Expected: { none: 'RestrictionImposed'; restricted: RestrictionEvent['type'] }
  Code: RestrictionRejectionCode
  NoteCode: 'late-notice' | 'gdpr-difference'
  Clause: ClauseRef
  Duty: RestrictionDuty
}

/** The machine of the restrictions of a data item.
 *
 * @category Restriction */
export type RestrictionMachine = Machine<RestrictionTypes>
