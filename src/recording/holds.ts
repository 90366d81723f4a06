import { addDays, type PlainDate, plainDate } from '../calendar/index.js'
import { holdsOn } from '../restriction/in-force.js'
import type { RecordingRecord, RecordingRestriction, ServiceProcedure } from './state.js'

/** The restrictions of a recording that hold on a day. */
export const restrictionsOn = (
  { restrictions }: RecordingRecord,
  on: PlainDate,
): readonly RecordingRestriction[] => restrictions.filter((one) => holdsOn(one, on))

/** Whether a recording is restricted on a day. */
export const restrictedOn = (recording: RecordingRecord, on: PlainDate): boolean =>
  restrictionsOn(recording, on).length > 0

/**
 * Whether something stands in the way of destroying on a day. A restriction does whenever it is placed, also after an
 * erasure was granted: destroying can't be undone.
 */
export const heldOn = (recording: RecordingRecord, on: PlainDate): boolean => restrictedOn(recording, on)

/** The procedures that are open. */
export const openProcedures = ({ procedures }: RecordingRecord): readonly ServiceProcedure[] =>
  procedures.filter(({ closedOn }) => closedOn === null)

/** Whether some complaint about services is open. */
export const someComplaint = ({ complaints }: RecordingRecord): boolean =>
  complaints.some(({ closedOn }) => closedOn === null)

/** Whether a procedure is open and no copy exists, so that the recording must not be destroyed. */
export const copyRequired = (recording: RecordingRecord): boolean =>
  recording.copy === null && openProcedures(recording).length > 0

/** Whether a complaint about services is open that no open procedure examines. */
export const unexamined = (recording: RecordingRecord): boolean =>
  recording.complaints.some(
    ({ id, closedOn }) =>
      closedOn === null && !openProcedures(recording).some(({ complaint }) => complaint === id),
  )

const lastOfCalendar = plainDate('9999-12-31')

/** The first day not before `from` on which nothing restricts the recording; `null` where no day is known. */
export function firstFreeDay({ restrictions }: RecordingRecord, from: PlainDate): PlainDate | null {
  let day = from
  for (;;) {
    const held = restrictions.find((one) => holdsOn(one, day))
    if (held === undefined) return day
    // Until the day before it ended, or through its last day: whichever is first ends it.
    const { until, ended } = held
    const last = ended === null ? until : addDays(ended.on, -1)
    // A restriction without a last day, or through the last day of the calendar, ends on no known day.
    if (last === null || last >= lastOfCalendar) return null
    day = addDays(until !== null && until < last ? until : last, 1)
  }
}
