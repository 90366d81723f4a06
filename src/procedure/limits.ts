import type { Period } from '../calendar/index.js'
import type { ClauseRef } from '../documents/index.js'

/** A time limit with the clause that sets it: months or calendar days from the day of the event.
 *
 * @category Procedure */
export interface Limit {
  /** How long it is. */
  readonly period: Period
  /** The clause that sets it. */
  readonly clause: ClauseRef
}

/** A clause that plays a role with a time limit; without a period where the document sets none.
 *
 * @category Procedure */
export interface Timed {
  /** How long it is. */
  readonly period?: Period | undefined
  /** The clause that sets it. */
  readonly clause: ClauseRef
}

/**
 * How long the limit of a role is.
 *
 * @throws Error for a role without a limit: what hangs on one that the document lacks is never asked for.
 */
export function periodOf({ clause, period }: Timed): Period {
  if (period === undefined) throw new Error(`No limit is set under ${clause}`)
  return period
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

/** The roles that have a limit. */
export const limited: readonly (keyof Limits)[] = [
  'examination',
  'extension',
  'unfoundedRefusal',
  'identityInquiry',
  'unidentifiedRefusal',
  'unauthorisedRefusal',
  'restrictionNotice',
  'inaction',
  'complaintExamination',
  'repeatRefusal',
  'unauthorisedComplaintRefusal',
]
