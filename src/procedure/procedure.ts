import type { HolidayCalendar } from '../calendar/index.js'
import type { Limits } from './limits.js'
import type { Readings } from './readings.js'
import type { Roles } from './roles.js'
import type { RuleBook } from './rule-book.js'

/** Ways in which a request can reach an institution.
 *
 * @category Procedure */
export const channels = Object.freeze(['email', 'in-person', 'post', 'phone', 'e-delivery', 'other'] as const)

/** A way in which a request can reach an institution.
 *
 * @category Procedure */
export type Channel = (typeof channels)[number]

/**
 * An institution's procedure as data: what its machines and rules are closed over.
 *
 * @category Procedure
 */
export interface Procedure {
  /** Names the procedure in every history made under it. */
  readonly id: string
  /** Changes whenever the procedure does. */
  readonly version: string
  /** Its time limits. */
  readonly limits: Limits
  /** What its clauses do; a role with a limit is the limit itself. */
  readonly roles: Roles
  /** What its document rules on each right. */
  readonly rules: RuleBook
  /** How it reads what its document leaves open. */
  readonly readings: Readings
  /** The ways of filing that its document names; another way is accepted with a note. */
  readonly channels: readonly Channel[]
  /** Its public holidays. */
  readonly calendar: HolidayCalendar
  /** The IANA time zone whose civil days count. */
  readonly zone: string
}
