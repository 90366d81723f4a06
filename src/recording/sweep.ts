import { addDays, type Deadline, earlierOf, laterOf, type PlainDate } from '../calendar/index.js'
import { ofState, oneByOne } from '../core/given.js'
import { InvalidInputError, readDay } from '../core/index.js'
import { isPlainObject, trusting } from '../core/input-error.js'
import { unknownField } from '../core/read.js'
import type { ClauseRef } from '../documents/index.js'
import {
  copyDeadline,
  copyDestructionDeadline,
  destroyedFrom,
  destructionAsked,
  destructionDeadline,
} from './deadlines.js'
import { mayBeDestroyed } from './destruction.js'
import type { Recording } from './given-recording.js'
import {
  copyRequired,
  firstFreeDay,
  heldOn,
  openProcedures,
  openRequests,
  restrictedOn,
  unexamined,
} from './holds.js'
import { invalidInput } from './invalid-input.js'
import type { CallerRequest } from './records.js'
import type { CallRecord, RecordingState, StoredRecording } from './state.js'

/**
 * What a recording asks for.
 *
 * - `destroy`: it must be destroyed
 * - `copy`: a procedure is open and no copy exists, and the term ends soon or is over
 * - `destroy-copy`: no procedure needs the copy any more
 * - `answer-caller`: a request of the caller is to be answered soon, or should have been
 * - `warn`: a complaint about services has no procedure, or a request of the caller is not answered, and the recording is
 *   destroyed soon
 *
 * @category Recording
 */
export type DueAction = 'destroy' | 'copy' | 'destroy-copy' | 'answer-caller' | 'warn'

/** A recording that asks for something on a day.
 *
 * @category Recording
 * @see Kaunas clauses 10, 11.2, 12.3, 14; GDPR 12(3) */
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
  /** What a copy is for, what is to be answered, or what a warning is about; of a destruction, nothing. */
  readonly about: DueAbout
}

/** What a recording asks for something because of, by the host's names.
 *
 * @category Recording */
export interface DueAbout {
  /** The open procedures that a copy is for. */
  readonly procedures: readonly string[]
  /** The complaints about services that no procedure examines. */
  readonly complaints: readonly string[]
  /** The caller's requests that are not answered. */
  readonly requests: readonly string[]
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

function warnDays(options: SweepOptions): number {
  if (!isPlainObject(options)) throw new InvalidInputError('options', 'a plain object of options', options)
  if (Object.keys(options).some((name) => name !== 'warnBefore'))
    throw unknownField('options', ['warnBefore'])
  const { warnBefore = defaultWarnBefore } = options
  if (Number.isSafeInteger(warnBefore) && warnBefore >= 0 && warnBefore <= mostWarnBefore) return warnBefore
  throw new InvalidInputError('warnBefore', `a whole number of days from 0 to ${mostWarnBefore}`, warnBefore)
}

const nothing: readonly string[] = Object.freeze([])
const nothingElse: DueAbout = Object.freeze({ procedures: nothing, complaints: nothing, requests: nothing })

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
 * The last day on which a recording can still be looked into: the day before it is to be destroyed, or the very day on
 * which something asks for it at once; `null` where no day is known.
 */
function lastKeptDay(recording: StoredRecording): PlainDate | null {
  const from = destroyedFrom(recording)
  return from === null ? null : laterOf(addDays(from, -1), destructionAsked(recording).deadline.from)
}

/** The complaints that nothing will be left to examine by; none where a procedure is open, which keeps a copy. */
const complaintsToLose = (recording: StoredRecording): readonly string[] =>
  openProcedures(recording).length > 0 ? [] : unexamined(recording).map(({ id }) => id)

/** What a warning is about: complaints up to the last day, and requests as long as the recording is there. */
function lostWith(recording: StoredRecording, last: PlainDate, on: PlainDate): DueAbout | null {
  const complaints = on <= last ? complaintsToLose(recording) : nothing
  const requests = openRequests(recording).map(({ id }) => id)
  return complaints.length + requests.length > 0 ? { procedures: nothing, complaints, requests } : null
}

/** The day from which a recording warns of what is lost with it; `null` where nothing is, or no day is known. */
function warnsFrom(recording: StoredRecording, days: number): PlainDate | null {
  const last = lastKeptDay(recording)
  if (last === null) return null
  const from = laterOf(addDays(last, -days), recording.lastEventOn)
  return lostWith(recording, last, from) === null ? null : from
}

/** From when the answer to a request is asked for: some days before its limit. */
const answerSoon = ({ limit }: CallerRequest, days: number): PlainDate => addDays(limit.due, -days)

function answersOn(state: CallRecord, on: PlainDate, days: number): readonly DueRecording[] {
  return openRequests(state)
    .filter((request) => on >= answerSoon(request, days))
    .map(({ id, limit: { due, clause } }) => ({
      recording: state.call,
      action: 'answer-caller',
      clause,
      due,
      overdue: on > due,
      restricted: false,
      about: { procedures: nothing, complaints: nothing, requests: [id] },
    }))
}

/** From when a copy is asked for: some days before the last day before the destruction. */
const copySoon = (recording: StoredRecording, days: number): PlainDate =>
  addDays(copyDeadline(recording).due, -1 - days)

function actionsOn(recording: Recording, on: PlainDate, days: number): readonly DueRecording[] {
  const restricted = restrictedOn(recording, on)
  const held = heldOn(recording, on)
  const asks = (
    action: DueAction,
    { clause, due }: Pick<Deadline<ClauseRef>, 'clause' | 'due'>,
    about: DueAbout = nothingElse,
  ): DueRecording => ({
    recording: recording.call,
    action,
    clause,
    due,
    // Where something without a known end holds the recording over that day, nothing is late.
    overdue: on > due && firstFreeDay(recording, due) !== null,
    restricted,
    about,
  })
  const found: DueRecording[] = []
  const ofCopy = copyDestructionDeadline(recording)
  if (ofCopy !== null && on >= ofCopy.due && !held) found.push(asks('destroy-copy', ofCopy))
  if (recording.status === 'destroyed') return found
  const destruction = destructionDeadline(recording)
  if (mayBeDestroyed(recording, on) && on >= destruction.due) found.push(asks('destroy', destruction))
  if (copyRequired(recording) && on >= copySoon(recording, days)) {
    const procedures = openProcedures(recording).map(({ id }) => id)
    found.push(asks('copy', copyDeadline(recording), { ...nothingElse, procedures }))
  }
  const last = lastKeptDay(recording)
  const lost = last === null || on < addDays(last, -days) ? null : lostWith(recording, last, on)
  const { clause } = destructionAsked(recording).deadline
  if (last !== null && lost !== null) found.push(asks('warn', { clause, due: last }, lost))
  return found
}

/**
 * Sweeps recordings for what is to be done on a day: destroy, copy, destroy a copy, answer a caller, or be warned.
 *
 * One pass and constant memory: hand it a generator over millions of recordings and take the answers one by one.
 * Calls of which nothing is kept ask for nothing but the answers to their callers.
 *
 * @param recordings - The states of calls, in any order.
 * @param day - The civil day.
 * @param options - How many days before the end of the term copies and warnings are asked for.
 * @category Recording
 * @see Kaunas clauses 10, 11.2, 12.3, 14; GDPR 12(3)
 * @example
 * ```ts
 * import { sweepOn } from 'privacy-rulebook/recordings'
 *
 * [...sweepOn([], plainDate('2026-02-02'))] // => []
 * ```
 */
export function sweepOn(
  recordings: Iterable<RecordingState>,
  day: PlainDate,
  options: SweepOptions = {},
): Generator<DueRecording, void, undefined> {
  // Read before the sweep begins: a generator would tell of a bad day only when it is first asked.
  const on = readDay(day, 'on')
  const each = oneByOne('recordings', 'states of calls that can be gone through', recordings)
  return trusting('options', 'a plain object of options', () => sweep(each, on, warnDays(options)))
}

function* sweep(
  recordings: Iterable<RecordingState>,
  on: PlainDate,
  days: number,
): Generator<DueRecording, void, undefined> {
  for (const state of recordings) {
    const due = ofState(state, () => {
      const recording = recordingIn(state)
      const actions = recording === null ? [] : actionsOn(recording, on, days)
      return state.status === 'none' ? actions : [...actions, ...answersOn(state, on, days)]
    })
    for (const one of due) yield one
  }
}

/**
 * The first day on which {@link sweepOn} finds something to do with a recording as it is: the day to index by, so that a
 * database finds the due ones without loading the rest. Compute it anew after every event.
 *
 * @param state - The state of a call.
 * @param options - The same as for the sweep.
 * @returns `null` where no day is known: nothing is kept or asked, or something holds it without a known end.
 * @category Recording
 * @see Kaunas clauses 10, 14
 * @example
 * ```ts
 * import { sweepFrom } from 'privacy-rulebook/recordings'
 *
 * sweepFrom({ status: 'none' }) // => null
 * ```
 */
export function sweepFrom(state: RecordingState, options: SweepOptions = {}): PlainDate | null {
  return ofState(state, () => firstDay(state, options))
}

function firstDay(state: RecordingState, options: SweepOptions): PlainDate | null {
  const days = warnDays(options)
  const recording = recordingIn(state)
  if (state.status === 'none') return null
  const { lastEventOn } = state
  const candidates: (PlainDate | null)[] = openRequests(state).map((request) =>
    laterOf(answerSoon(request, days), lastEventOn),
  )
  if (recording !== null) candidates.push(...asksFrom(recording, days))
  return candidates.reduce(
    (first, one) => (first === null || one === null ? (first ?? one) : earlierOf(first, one)),
    null,
  )
}

/** From which days a recording asks for what; `null` where none is known. */
function asksFrom(recording: Recording, days: number): readonly (PlainDate | null)[] {
  const { lastEventOn } = recording
  const free = (from: PlainDate): PlainDate | null => firstFreeDay(recording, laterOf(from, lastEventOn))
  const ofCopy = copyDestructionDeadline(recording)
  const copyGoes = ofCopy === null ? null : free(ofCopy.due)
  return recording.status === 'destroyed'
    ? [copyGoes]
    : [
        copyGoes,
        copyRequired(recording)
          ? laterOf(copySoon(recording, days), lastEventOn)
          : free(destructionDeadline(recording).due),
        warnsFrom(recording, days),
      ]
}
