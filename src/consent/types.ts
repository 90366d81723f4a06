import type { PlainDate } from '../calendar/index.js'
import { carries, commonRejections, type DataByCode, type Machine, type MachineTypes } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { RoleName } from '../procedure/index.js'
import type { ConsentCommand, ConsentEvent } from './messages.js'
import type { ConsentState } from './state.js'

const rejections = {
  ...commonRejections<ConsentState['status']>(),
  'signed-later': carries<{ readonly on: PlainDate; readonly signedOn: PlainDate }>(),
  'withdrawn-before-given': carries<{ readonly from: PlainDate; readonly givenOn: PlainDate }>(),
  'withdrawn-later': carries<{ readonly from: PlainDate; readonly on: PlainDate }>(),
}

/** From each reason to reject a command on a consent to the days and facts behind it.
 *
 * @category Consent */
export type ConsentRejections = DataByCode<typeof rejections>

/** A reason to reject a command on a consent.
 *
 * @category Consent */
export type ConsentRejectionCode = keyof ConsentRejections

/** The types of the consent machine.
 *
 * @category Consent */
export interface ConsentTypes extends MachineTypes {
  Of: 'consent'
  State: ConsentState
  Command: ConsentCommand
  Event: ConsentEvent
  Allowed: { none: 'GiveConsent'; active: 'WithdrawConsent'; withdrawn: never }
  Expected: { none: 'ConsentGiven'; active: 'ConsentWithdrawn'; withdrawn: never }
  Rejections: ConsentRejections
  Notes: Readonly<Record<never, never>>
  Breaches: never
  Role: RoleName
  Clause: ClauseRef
  Duty: never
}

/** The machine of a consent.
 *
 * @category Consent */
export type ConsentMachine = Machine<ConsentTypes>
