import { addDays, type PlainDate, plainDate } from '../calendar/index.js'
import { holdsOn } from '../restriction/in-force.js'
import type {
  CallerRequest,
  RecordingHold,
  RecordingRestriction,
  ServiceComplaint,
  ServiceProcedure,
} from './records.js'
import type { CallRecord, ConsentedCall, RecordingRecord } from './state.js'

/** The restrictions of a recording that hold on a day. */
export const restrictionsOn = (
  { restrictions }: RecordingRecord,
  on: PlainDate,
): readonly RecordingRestriction[] => restrictions.filter((one) => holdsOn(one, on))

/** Whether a recording is restricted on a day. */
export const restrictedOn = (recording: RecordingRecord, on: PlainDate): boolean =>
  restrictionsOn(recording, on).length > 0

/** An order ends only by another act. */
const openEnded = (hold: RecordingHold) => ({ ...hold, until: null })

/** The orders of other acts that hold a recording on a day. */
export const ordersOn = ({ holds }: RecordingRecord, on: PlainDate): readonly RecordingHold[] =>
  holds.filter((one) => holdsOn(openEnded(one), on))

/** Whether another act orders that nothing be destroyed on a day. */
export const orderedOn = (recording: RecordingRecord, on: PlainDate): boolean =>
  ordersOn(recording, on).length > 0

/** Whether something stands in the way of destroying on a day: a restriction or an order, whenever it was placed. */
export const heldOn = (recording: RecordingRecord, on: PlainDate): boolean =>
  restrictedOn(recording, on) || orderedOn(recording, on)

/** The procedures that are open. */
export const openProcedures = ({ procedures }: RecordingRecord): readonly ServiceProcedure[] =>
  procedures.filter(({ closedOn }) => closedOn === null)

/** Whether some complaint about services is open. */
export const someComplaint = ({ complaints }: RecordingRecord): boolean =>
  complaints.some(({ closedOn }) => closedOn === null)

/** Whether a procedure is open and no copy exists, so that the recording must not be destroyed. */
export const copyRequired = (recording: RecordingRecord): boolean =>
  recording.copy === null && recording.procedures.findLast(({ closedOn }) => closedOn === null) !== undefined

/** The complaints about services that are open and that no open procedure examines. */
export function unexamined(recording: RecordingRecord): readonly ServiceComplaint[] {
  const examined = new Set(openProcedures(recording).map(({ complaint }) => complaint))
  return recording.complaints.filter(({ id, closedOn }) => closedOn === null && !examined.has(id))
}

/** The requests of the caller that are not answered. */
export const openRequests = ({ requests }: CallRecord): readonly CallerRequest[] =>
  requests.filter(({ answeredOn }) => answeredOn === null)

/** Whether the consent was withdrawn and nothing else carries the recording: then it is to be destroyed. */
export const withoutBasis = ({ consent }: Pick<ConsentedCall, 'consent'>): boolean =>
  consent.withdrawnOn !== null && consent.otherBasis === null

const lastOfCalendar = plainDate('9999-12-31')

const byFirstDay = (one: { readonly from: PlainDate }, other: { readonly from: PlainDate }): number =>
  Number(one.from > other.from) - Number(one.from < other.from)

/** The first day not before `from` on which nothing holds the recording; `null` where no day is known. */
export function firstFreeDay({ restrictions, holds }: RecordingRecord, from: PlainDate): PlainDate | null {
  const all = [...restrictions, ...holds.map(openEnded)].sort(byFirstDay)
  let day = from
  // In the order of their first days, one that is passed holds no later day either.
  for (const one of all) {
    if (one.from > day) return day
    if (!holdsOn(one, day)) continue
    // Until the day before it ended, or through its last day: whichever is first ends it.
    const { until, ended } = one
    const last = ended === null ? until : addDays(ended.on, -1)
    // One without a last day, or through the last day of the calendar, ends on no known day.
    if (last === null || last >= lastOfCalendar) return null
    day = addDays(until !== null && until < last ? until : last, 1)
  }
  return day
}
