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
 * When the clock of a limit starts to run, and what stops it.
 *
 * @category Procedure */
export const clockStarts = /* @__PURE__ */ Object.freeze(['receipt', 'identity-confirmed'] as const)

/**
 * What the clock of a limit stands still for: an open inquiry about identity, or waiting for what somebody was asked to put
 * right.
 *
 * @category Procedure */
export const clockPauses = /* @__PURE__ */ Object.freeze(['identity-inquiry', 'completion'] as const)

/**
 * When the time to answer starts to run, and what it stands still for, as a document has it. The GDPR itself counts from
 * receipt (12(3)); 12(6) and the guidelines of the EDPB on access (01/2022, paragraphs 157 to 159) leave room to wait for
 * identity or a clarification that is needed.
 *
 * @category Procedure
 * @see GDPR articles 12(3), 12(6) */
export interface ClockSettings {
  /** The clause that says so. */
  readonly clause: ClauseRef
  /**
   * From receipt, or from the day on which the person supplied what was asked to prove identity, or it was confirmed
   * without: while that is awaited, the limit stands as if it were the day looked at. From receipt where nobody asks.
   */
  readonly starts: (typeof clockStarts)[number]
  /**
   * What it stands still for moves the last day by as many days, a limit or target in working days by working days;
   * nothing, where it is left out. An inquiry about identity stops it until the person supplied what was asked: what follows is the institution's own time.
   */
  readonly pausedBy?: readonly (typeof clockPauses)[number][]
}

/** What a document sets besides the limit to examine and answer a request.
 *
 * @category Procedure */
export interface ExaminationTerms {
  /** In what time a request is usually answered: nothing is breached by missing it. */
  readonly target?: Limit
  /** When the time starts to run; from receipt, with the reading `identityInquiry`, where it is left out. */
  readonly clock?: ClockSettings
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

/** Whether a limit in days may be longer than a month, which is what the GDPR gives: then it is cut to it (12(3)). */
export const mayOutlastAMonth = ({ days = 0, workingDays = 0 }: Period): boolean =>
  days > 28 || workingDays > 15

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

/**
 * The roles whose document may set no time: an inquiry about identity, the receipt, and the refusals of a request, which
 * are then told within the month of GDPR 12(4).
 */
export const untimed = [
  'identityInquiry',
  'acknowledgement',
  'unfoundedRefusal',
  'unidentifiedRefusal',
  'unauthorisedRefusal',
] as const

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
