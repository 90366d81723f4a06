import { addDays, earlierOf, laterOf, type PlainDate } from '../calendar/index.js'
import { ofState } from '../core/given.js'
import { InvalidInputError, readDay } from '../core/index.js'
import { trusting } from '../core/input-error.js'
import type { ClauseRef } from '../documents/index.js'
import { copyDeadline, copyDestructionDeadline, destroyedFrom, destructionDeadline } from './deadlines.js'
import { mayBeDestroyed } from './destruction.js'
import type { Recording } from './given-recording.js'
import { copyRequired, firstFreeDay, heldOn, openProcedures, restrictedOn, unexamined } from './holds.js'
import { invalidInput } from './invalid-input.js'
import type { RecordingState, StoredRecording } from './state.js'

/**
 * What a recording asks for.
 *
 * - `destroy`: it must be destroyed
 * - `copy`: a procedure is open and no copy exists, and the term ends soon or is over
 * - `destroy-copy`: no procedure needs the copy any more
 * - `warn`: a complaint about services has no procedure, and the recording is destroyed soon
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
  /** By when; of a warning, the last day on which the recording is kept. */
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
  /** A whole number of calendar days from 0 to 3650; 14 where it is left out. */
  readonly warnBefore?: number
}

const defaultWarnBefore = 14
/** Ten years: longer than any recording is kept. */
const mostWarnBefore = 3650

function warnDays({ warnBefore = defaultWarnBefore }: SweepOptions): number {
  if (Number.isSafeInteger(warnBefore) && warnBefore >= 0 && warnBefore <= mostWarnBefore) return warnBefore
  throw new InvalidInputError('warnBefore', `a whole number of days from 0 to ${mostWarnBefore}`, warnBefore)
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
function recordingIn(state: RecordingState): Recording | null {
  if (state.status === 'stored' || state.status === 'destroyed') return state
  const { status } = state
  if (!nothingKept.includes(status))
    throw invalidInput('recordings', 'states of calls, as a machine gave them', status, 'retention')
  return null
}

/**
 * The last day on which a recording that was complained of can still be looked into: the day before it is to be
 * destroyed. `null` where a procedure examines the complaint, or no day is known.
 */
function lostAfter(recording: StoredRecording): PlainDate | null {
  if (openProcedures(recording).length > 0 || !unexamined(recording)) return null
  const from = destroyedFrom(recording)
  return from === null ? null : addDays(from, -1)
}

/** From when a copy is asked for: some days before the last day before the destruction. */
const copySoon = (recording: StoredRecording, days: number): PlainDate =>
  addDays(copyDeadline(recording).due, -1 - days)

function actionsOn(recording: Recording, on: PlainDate, days: number): readonly DueRecording[] {
  const { kept } = recording
  const restricted = restrictedOn(recording, on)
  const held = heldOn(recording, on)
  const asks = (action: DueAction, clause: ClauseRef, due: PlainDate): DueRecording => ({
    recording: recording.call,
    action,
    clause,
    due,
    overdue: on > due && !held,
    restricted,
  })
  const found: DueRecording[] = []
  const ofCopy = copyDestructionDeadline(recording)
  if (ofCopy !== null && on >= ofCopy.due && !held)
    found.push(asks('destroy-copy', ofCopy.clause, ofCopy.due))
  if (recording.status === 'destroyed') return found
  const { due, clause } = destructionDeadline(recording)
  if (mayBeDestroyed(recording, on) && on >= due) found.push(asks('destroy', clause, due))
  if (copyRequired(recording) && on >= copySoon(recording, days))
    found.push(asks('copy', kept.clause, copyDeadline(recording).due))
  const lost = lostAfter(recording)
  if (lost !== null && on >= addDays(lost, -days) && on <= lost) found.push(asks('warn', kept.clause, lost))
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
  const on = readDay(day, 'on')
  return trusting('recordings', 'states of calls that can be gone through', () => {
    if (typeof recordings[Symbol.iterator] !== 'function')
      throw new InvalidInputError('recordings', 'states of calls that can be gone through', recordings)
    return sweep(recordings, on, warnDays(options))
  })
}

function* sweep(
  recordings: Iterable<RecordingState>,
  on: PlainDate,
  days: number,
): Generator<DueRecording, void, undefined> {
  for (const state of recordings) {
    const due = ofState(state, () => {
      const recording = recordingIn(state)
      return recording === null ? [] : actionsOn(recording, on, days)
    })
    for (const one of due) yield one
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
  return ofState(state, () => firstDay(state, options))
}

function firstDay(state: RecordingState, options: SweepOptions): PlainDate | null {
  const days = warnDays(options)
  const recording = recordingIn(state)
  if (recording === null) return null
  const { lastEventOn } = recording
  const free = (from: PlainDate): PlainDate | null => firstFreeDay(recording, laterOf(from, lastEventOn))
  const ofCopy = copyDestructionDeadline(recording)
  const candidates: (PlainDate | null)[] = [ofCopy === null ? null : free(ofCopy.due)]
  if (recording.status === 'stored') {
    const lost = lostAfter(recording)
    const warned = lost === null ? null : laterOf(addDays(lost, -days), lastEventOn)
    candidates.push(
      copyRequired(recording)
        ? laterOf(copySoon(recording, days), lastEventOn)
        : free(destructionDeadline(recording).due),
      warned !== null && lost !== null && warned <= lost ? warned : null,
    )
  }
  return candidates.reduce(
    (first, one) => (first === null || one === null ? (first ?? one) : earlierOf(first, one)),
    null,
  )
}
