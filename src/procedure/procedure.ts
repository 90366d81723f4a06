import type { HolidayCalendar, Period } from '../calendar/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { Readings } from './readings.js'
import type { Roles } from './roles.js'
import type { RuleBook } from './rule-book.js'

/** A time limit with the clause that sets it: months or calendar days from the day of the event.
 *
 * @category Procedure */
export interface Limit {
  /** How long it is. */
  readonly period: Period
  /** The clause that sets it. */
  readonly clause: ClauseRef
}

/** The time limits of a procedure on requests and complaints, each with its clause.
 *
 * @category Procedure */
export interface Limits {
  /** To examine and answer a request, from receipt; also to extend it. */
  readonly examination: Limit
  /** How far an extension reaches: in all from receipt, or further, by the reading `extension`. */
  readonly extension: Limit
  /** To inform of the refusal of an unfounded request, from receipt; no extension moves it. */
  readonly unfoundedRefusal: Limit
  /** To inquire about identity, from receipt. */
  readonly identityInquiry: Limit
  /** To inform of a refusal for want of identity, from the day set for the subject. */
  readonly unidentifiedRefusal: Limit
  /** To inform of a refusal for want of a representative's documents, from receipt. */
  readonly unauthorisedRefusal: Limit
  /** To inform of the reasons to go on processing restricted data, from the day they arose. */
  readonly restrictionNotice: Limit
  /** After which silence on a request is inaction, from submission. */
  readonly inaction: Limit
  /** To examine and answer a complaint, from its receipt. */
  readonly complaintExamination: Limit
  /** To inform of the refusal of a repeated complaint, from its receipt. */
  readonly repeatRefusal: Limit
  /** To inform of a refusal of a representative's complaint for want of documents, from its receipt. */
  readonly unauthorisedComplaintRefusal: Limit
}

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
