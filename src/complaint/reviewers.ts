import type { Examination } from '../request/index.js'
import type { RequestForComplaint } from './request-for-complaint.js'
import type { ComplaintState, EarlierComplaint } from './state.js'

/** Whether somebody may review a complaint, and if not, why.
 *
 * @category Complaint
 * @see Adakavas clause 58 */
export interface Eligibility {
  /** The employee. */
  readonly person: string
  /** Whether they may review it. */
  readonly may: boolean
  /** What they did in the request and when, as far as it is known. */
  readonly examined: readonly Examination[]
  /** The earlier complaints that they upheld, and so examined the request. */
  readonly upheld: readonly string[]
  /** Who examined the request is not known, which blocks everybody. */
  readonly unknown: boolean
}

/** Whoever upheld a complaint has examined its request. */
const examinedBy = ({ status, reviewers }: EarlierComplaint): readonly string[] =>
  status === 'upheld' || status === 'implemented' ? reviewers : []

/** Everyone who was reviewer of an earlier complaint about a request that was upheld: they examined the request. */
export function upheldBy(earlier: readonly EarlierComplaint[], request: string): readonly string[] {
  return earlier.filter((one) => one.request === request).flatMap(examinedBy)
}

/** The examiners that are known, with more of them: nobody leaves the set, and an unknown one stays unknown. */
export function allExaminers(
  known: readonly string[] | null,
  more: readonly string[] | null,
  ...others: readonly string[]
): readonly string[] | null {
  if (more === null) return null
  return [...new Set([...(known ?? []), ...more, ...others])]
}

/**
 * Which of a staff may review a complaint: nobody who examined the request, and nobody while it is unknown who did.
 *
 * @param complaint - The complaint; one that was not lodged yet knows of no earlier one.
 * @param request - The request as it is seen now.
 * @param staff - The employees to choose from.
 * @category Complaint
 * @see Adakavas clause 58
 * @example
 * ```ts
 * eligibleReviewers({ status: 'none' }, null, ['ona']).map((one) => one.may) // => [false]
 * ```
 */
export function eligibleReviewers(
  complaint: ComplaintState,
  request: RequestForComplaint | null,
  staff: readonly string[],
): readonly Eligibility[] {
  const earlier = complaint.status === 'none' ? [] : complaint.earlier
  const about = complaint.status === 'none' ? null : complaint.request
  const before = complaint.status === 'none' ? [] : (complaint.examiners ?? [])
  const examiners = request === null ? null : request.examiners
  return staff.map((person) => {
    const upheld = earlier
      .filter((one) => one.request === about && examinedBy(one).includes(person))
      .map(({ id }) => id)
    const examined = request?.examinations.filter(({ who }) => who === person) ?? []
    const unknown = examiners === null
    const did =
      examiners?.includes(person) === true ||
      before.includes(person) ||
      examined.length > 0 ||
      upheld.length > 0
    return { person, may: !unknown && !did, examined, upheld, unknown }
  })
}
