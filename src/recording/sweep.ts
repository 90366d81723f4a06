import { addDays, earlierOf, laterOf, type PlainDate, plainDate } from '../calendar/index.js'
import { InvalidInputError } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import {
  copyDeadline,
  copyDestructionDeadline,
  copyRequired,
  dayAfterTerm,
  destructionDeadline,
  firstFreeDay,
  lastDayOf,
  mayDestroy,
  openProcedures,
  restrictedOn,
  unexamined,
} from './retention.js'
import type { DestroyedRecording, RecordingState, StoredRecording } from './state.js'

/**
 * What a recording asks for.
 *
 * - `destroy`: it must be destroyed
 * - `copy`: a procedure is open and no copy exists, and the term ends soon or is over
 * - `destroy-copy`: no procedure needs the copy any more
 * - `warn`: a complaint about services has no procedure, so that nothing keeps the recording beyond its term, which
 *   ends soon
 *
 * @category Recording
 */
export type DueAction = 'destroy' | 'copy' | 'destroy-copy' | 'warn'

/** A recording that asks for something on a day.
 *
 * @category Recording
 * @see Kaunas clauses 10, 11.2, 12.3 */
export interface DueRecording {
  /** The name of the recording. */
  readonly recording: string
  /** What it asks for. */
  readonly action: DueAction
  /** The clause that demands it. */
  readonly clause: ClauseRef
  /** By when; of a warning, the last day of the term. */
  readonly due: PlainDate
  /** Whether that day is over. */
  readonly overdue: boolean
  /** Whether a restriction is in force, so that copying needs a reason. */
  readonly restricted: boolean
}

/** How many calendar days before the end of the term copies and warnings are asked for.
 *
 * @category Recording */
export interface SweepOptions {
  /** A whole number of calendar days, not below zero; 14 where it is left out. */
  readonly warnBefore?: number
}

const defaultWarnBefore = 14

function warnDays({ warnBefore = defaultWarnBefore }: SweepOptions): number {
  if (Number.isSafeInteger(warnBefore) && warnBefore >= 0) return warnBefore
  throw new InvalidInputError('warnBefore', 'a whole number of days, not below zero', warnBefore)
}

/** The statuses of a call of which nothing is kept, yet or at all. */
const nothingKept: readonly RecordingState['status'][] = [
  'none',
  'incoming',
  'announced',
  'consented',
  'declined',
  'ended',
]

/** The recording of a call, where one is kept, or was. A state that is none must not pass for one without a recording. */
function recordingIn(state: RecordingState): StoredRecording | DestroyedRecording | null {
  if (state.status === 'stored' || state.status === 'destroyed') return state
  const { status } = state
  if (!nothingKept.includes(status))
    throw new InvalidInputError('recordings', 'states of calls, as a machine gave them', status, 'kaunas:10')
  return null
}

/** Whether only the end of the term stands between the recording and its destruction. */
const endsUnheld = (recording: StoredRecording): boolean =>
  openProcedures(recording).length === 0 && unexamined(recording)

/** From when a copy or a warning is asked for: some days before the term ends, or before an erasure is carried out. */
function soon(recording: StoredRecording, days: number): PlainDate {
  return addDays(earlierOf(lastDayOf(recording), destructionDeadline(recording).due), -days)
}

function actionsOn(
  recording: StoredRecording | DestroyedRecording,
  on: PlainDate,
  days: number,
): readonly DueRecording[] {
  const restricted = restrictedOn(recording, on)
  const asks = (action: DueAction, clause: ClauseRef, due: PlainDate): readonly DueRecording[] => [
    { recording: recording.call, action, clause, due, overdue: on > due, restricted },
  ]
  const found: DueRecording[] = []
  const ofCopy = copyDestructionDeadline(recording)
  if (ofCopy !== null && on >= ofCopy.due && !restricted)
    found.push(...asks('destroy-copy', ofCopy.clause, ofCopy.due))
  if (recording.status === 'destroyed') return found
  const { due, clause } = destructionDeadline(recording)
  if (mayDestroy(recording, on).allowed && on >= due) found.push(...asks('destroy', clause, due))
  if (copyRequired(recording) && on >= soon(recording, days))
    found.push(...asks('copy', 'kaunas:10', copyDeadline(recording).due))
  const lastDay = lastDayOf(recording)
  if (endsUnheld(recording) && !restricted && on >= soon(recording, days) && on <= lastDay)
    found.push(...asks('warn', 'kaunas:10', lastDay))
  return found
}

/**
 * Sweeps recordings for what is to be done on a day: destroy, copy, destroy a copy, or be warned.
 *
 * One pass and constant memory: hand it a generator over millions of recordings and take the answers one by one.
 * Calls of which nothing is kept ask for nothing.
 *
 * @param recordings - The states of calls, in any order.
 * @param day - The civil day.
 * @param options - How many days before the end of the term copies and warnings are asked for.
 * @category Recording
 * @see Kaunas clauses 10, 11.2, 12.3
 * @example
 * ```ts
 * import { dueOn } from 'privacy-rulebook/recordings'
 *
 * [...dueOn([], plainDate('2026-02-02'))] // => []
 * ```
 */
export function dueOn(
  recordings: Iterable<RecordingState>,
  day: PlainDate,
  options: SweepOptions = {},
): Generator<DueRecording, void, undefined> {
  // Read before the sweep begins: a generator would tell of a bad day only when it is first asked.
  return sweep(recordings, plainDate(day), warnDays(options))
}

function* sweep(
  recordings: Iterable<RecordingState>,
  on: PlainDate,
  days: number,
): Generator<DueRecording, void, undefined> {
  for (const state of recordings) {
    const recording = recordingIn(state)
    if (recording === null) continue
    for (const due of actionsOn(recording, on, days)) yield due
  }
}

/**
 * The first day on which {@link dueOn} finds something to do with a recording as it is: the day to index by, so that a
 * database finds the due ones without loading the rest. Compute it anew after every event.
 *
 * @param state - The state of a call.
 * @param options - The same as for the sweep.
 * @returns `null` where no day is known: nothing is kept, or a restriction holds it without a known end.
 * @category Recording
 * @see Kaunas clause 10
 * @example
 * ```ts
 * import { dueFrom } from 'privacy-rulebook/recordings'
 *
 * dueFrom({ status: 'none' }) // => null
 * ```
 */
export function dueFrom(state: RecordingState, options: SweepOptions = {}): PlainDate | null {
  const days = warnDays(options)
  const recording = recordingIn(state)
  if (recording === null) return null
  const { lastEventOn } = recording
  const ofCopy = copyDestructionDeadline(recording)
  const candidates: (PlainDate | null)[] = [
    ofCopy === null ? null : firstFreeDay(recording, laterOf(ofCopy.due, lastEventOn)),
  ]
  if (recording.status === 'stored') {
    const now = laterOf(soon(recording, days), lastEventOn)
    const warned = endsUnheld(recording) ? firstFreeDay(recording, now) : null
    candidates.push(
      copyRequired(recording) ? now : firstDestructible(recording),
      warned !== null && warned <= lastDayOf(recording) ? warned : null,
    )
  }
  return candidates.reduce(
    (first, one) => (first === null || one === null ? (first ?? one) : earlierOf(first, one)),
    null,
  )
}

/** The first day on which a recording that needs no copy must be destroyed. */
function firstDestructible(recording: StoredRecording): PlainDate | null {
  const due = laterOf(destructionDeadline(recording).due, recording.lastEventOn)
  return recording.erasure === null ? firstFreeDay(recording, laterOf(due, dayAfterTerm(recording))) : due
}
