import type { PlainDate } from '../calendar/index.js'
import {
  carries,
  commonRejections,
  type DataByCode,
  type Machine,
  type MachineTypes,
  namesOf,
  type ObstacleOf,
} from '../core/index.js'
import type { ClauseRef, GdprClause } from '../documents/index.js'
import type { RecordingRoleName } from '../procedure/index.js'
import type { SamplingCommand, SamplingEvent } from './sampling-messages.js'

/** A month in which nothing was drawn.
 *
 * @category Recording */
export type NoSample = { readonly status: 'none' }
/** The register of a month.
 *
 * @category Recording
 * @see Kaunas clause 11.1 */
export type OpenRegister = {
  readonly status: 'open'
  /** The version of the rules that the last act was done under. */
  readonly procedure: { readonly id: string; readonly version: string }
  /** The calendar month, `YYYY-MM`. */
  readonly month: string
  /** Everything drawn in it. */
  readonly drawn: readonly string[]
  /** The different recordings listened to in it. */
  readonly listened: readonly string[]
  /** The day of the last event. */
  readonly lastEventOn: PlainDate
}
/** The sampling register of a month, for the whole institution.
 *
 * @category Recording */
export type SamplingState = NoSample | OpenRegister

const rejections = {
  ...commonRejections<SamplingState['status']>(),
  /** The document knows no sampling. */
  'not-in-procedure': carries<{ readonly role: RecordingRoleName; readonly gdpr: GdprClause | null }>(),
  /** The register is of another month. */
  'other-month': carries<{ readonly on: PlainDate; readonly month: string }>(),
  /** Nothing of what was given can be drawn. */
  'nothing-to-draw': carries<{ readonly size: number; readonly candidates: number }>(),
  /** No more may be drawn in the month. */
  'sample-exhausted': carries<{
    /** How many recordings may be listened to in a month. */
    readonly count: number
    /** How many were drawn in it before. */
    readonly drawn: number
    /** How many were asked for, where that was more than are left. */
    readonly size?: number
    /** How many can still be drawn. */
    readonly left: number
  }>(),
  /** The recording was not drawn in the month. */
  'not-drawn': carries<{ readonly recording: string }>(),
}

/** From each reason to reject a command on the sampling register to the days and numbers behind it.
 *
 * @category Recording */
export interface SamplingRejections extends DataByCode<typeof rejections> {}

/** A reason to reject a command on the sampling register.
 *
 * @category Recording */
export type SamplingRejectionCode = keyof SamplingRejections

/** Reasons to reject a command on the sampling register; stable.
 *
 * @category Recording
 * @example
 * ```ts
 * import { samplingRejectionCodes } from 'privacy-rulebook/recordings'
 *
 * samplingRejectionCodes.includes('sample-exhausted') // => true
 * ```
 */
export const samplingRejectionCodes = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ namesOf(rejections))

/** The types of the sampling register.
 *
 * @category Recording */
export interface SamplingTypes extends MachineTypes {
  Of: 'sampling'
  State: SamplingState
  Command: SamplingCommand
  Event: SamplingEvent
  Allowed: { none: 'DrawSample'; open: 'DrawSample' | 'ListenToSample' }
  Expected: { none: 'SampleDrawn'; open: 'SampleDrawn' | 'SampleListenedTo' }
  Rejections: SamplingRejections
  Notes: Readonly<Record<never, never>>
  Breaches: never
  Role: RecordingRoleName
  Clause: ClauseRef
  Duty: never
}

/** The machine of the sampling register of a month.
 *
 * @category Recording */
export type SamplingMachine = Machine<SamplingTypes>
/** What stands in the way of a command on the sampling register. */
export type SamplingObstacle = ObstacleOf<SamplingTypes>
