import { laterOf, type PlainDate } from '../calendar/index.js'
import type { ComplaintGround } from '../case/index.js'
import { type ComplaintRecord, type EarlierComplaint, effectiveGrounds } from './state.js'

/** What tells a repeat. */
type Repeated = Pick<
  ComplaintRecord,
  'request' | 'ground' | 'grounds' | 'wasSilent' | 'silentSince' | 'decision' | 'sameReasonsAs' | 'earlier'
>

/** Whether a complaint was examined and answered. */
const examined = ({ status, answeredOn }: EarlierComplaint): boolean =>
  answeredOn !== null && (status === 'upheld' || status === 'dismissed' || status === 'implemented')

/** Whether the request was decided anew since a complaint was answered: a complaint about that is no repeat. */
const decidedSince = ({ decision }: Repeated, { status, decision: before }: EarlierComplaint): boolean =>
  // An upheld complaint is itself what has the request decided anew.
  status !== 'dismissed' || before === null || decision > before

/** Whether another complaint was answered on a ground that this one is about, for the same argued reasons. */
const answeredOn = (complaint: Repeated, one: EarlierComplaint, ground: ComplaintGround): boolean =>
  one.grounds.includes(ground) &&
  // For silence the ground alone tells, limit by limit.
  (ground === 'inaction'
    ? one.limit === complaint.silentSince
    : one.id === complaint.sameReasonsAs && !decidedSince(complaint, one))

/**
 * The complaints that one repeats: about the same request, answered on every ground that this one is about, for the same
 * argued reasons (clause 56).
 */
export function repeatedBy(complaint: Repeated): readonly EarlierComplaint[] {
  const { request, sameReasonsAs, earlier } = complaint
  const answered = earlier.filter((one) => one.request === request && examined(one))
  const grounds = effectiveGrounds(complaint)
  // Without a ground on the record or in words, the reasons alone tell.
  if (grounds.length === 0)
    return answered.filter((one) => one.id === sameReasonsAs && !decidedSince(complaint, one))
  const repeated = grounds.map((ground) => answered.filter((one) => answeredOn(complaint, one, ground)))
  return repeated.every((ones) => ones.length > 0) ? [...new Set(repeated.flat())] : []
}

/** What tells since when a complaint is a repeat. */
export type ReceivedRepeat = Repeated & Pick<ComplaintRecord, 'receivedOn'>

/** The day from which the refusal of a repeat is due: receipt, or the day the earlier complaint was answered if later. */
export const repeatKnownFrom = (complaint: ReceivedRepeat): PlainDate =>
  repeatedBy(complaint).reduce(
    (day, { answeredOn }) => (answeredOn === null ? day : laterOf(day, answeredOn)),
    complaint.receivedOn,
  )
