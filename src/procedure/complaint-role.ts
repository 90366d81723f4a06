import type { Period } from '../calendar/index.js'
import type { Timed } from './limits.js'
import type { Readings } from './readings.js'

/**
 * What a complaint to the institution itself can be lodged against: a request granted only in part or rejected, silence,
 * or a refusal of one of four kinds.
 *
 * @category Procedure
 * @example
 * ```ts
 * complaintCauses.includes('inaction') // => true
 * ```
 */
export const complaintCauses = Object.freeze([
  'granted-in-part',
  'rejected',
  'inaction',
  'unfounded',
  'unidentified',
  'unauthorised',
  'formal',
] as const)

/** What a complaint to the institution itself can be lodged against.
 *
 * @category Procedure */
export type ComplaintCause = (typeof complaintCauses)[number]

/** The causes of a complaint that are refusals. */
export const refusals: readonly ComplaintCause[] = ['unfounded', 'unidentified', 'unauthorised', 'formal']

/** The complaint to the institution itself, by the clause that gives it.
 *
 * @category Procedure */
export interface ComplaintRole extends Pick<Timed, 'clause'> {
  /** In what time it is lodged, from the day on which the answer or the refusal was sent; left out, at any time. Silence has no end, and so no window. */
  readonly window?: Period
  /** What it is lodged against; left out, every answer that does not grant all, silence, and the refusals, as the reading `refusalComplaint` has it. */
  readonly against?: readonly ComplaintCause[]
}

/** In what time a complaint is examined and answered, by the clause that says so.
 *
 * @category Procedure */
export interface ComplaintExaminationRole extends Timed {
  /** `null` where the document extends the time of requests alone; left out, `extension` holds for complaints too. */
  readonly extension?: null
}

/** Whether a complaint to the institution can be lodged against something, as its document and its readings have it. */
export const complainsAgainst = (
  { against }: ComplaintRole,
  { refusalComplaint }: Pick<Readings, 'refusalComplaint'>,
  cause: ComplaintCause,
): boolean => {
  if (against !== undefined) return against.includes(cause)
  const decision = cause === 'granted-in-part' || cause === 'rejected' || cause === 'inaction'
  return decision || refusalComplaint === 'admissible'
}
