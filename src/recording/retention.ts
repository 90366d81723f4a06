import {
  addDays,
  type Deadline,
  type DeadlineStep,
  daysBetween,
  earlierOf,
  laterOf,
  type PlainDate,
  plainDate,
} from '../calendar/index.js'
import {
  type Assessment,
  compileRule,
  deepFreeze,
  defineFacts,
  InvalidInputError,
  isInvalidInput,
  rulesOver,
  yesNo,
} from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import { holdsOn } from '../restriction/in-force.js'
import type {
  DestroyedRecording,
  RecordingRecord,
  RecordingRestriction,
  ServiceProcedure,
  StoredRecording,
} from './state.js'

/**
 * Whether a restriction stands in the way of destroying on a day: an erasure that was granted may be carried out under
 * it, because the caller's own request is consent to it.
 */
export const heldOn = (recording: RecordingRecord, on: PlainDate): boolean =>
  recording.erasure === null && restrictedOn(recording, on)

/** The restrictions of a recording that hold on a day. */
export const restrictionsOn = (
  { restrictions }: RecordingRecord,
  on: PlainDate,
): readonly RecordingRestriction[] => restrictions.filter((one) => holdsOn(one, on))

/** Whether a recording is restricted on a day. */
export const restrictedOn = (recording: RecordingRecord, on: PlainDate): boolean =>
  restrictionsOn(recording, on).length > 0

/** The procedures that are open. */
export const openProcedures = ({ procedures }: RecordingRecord): readonly ServiceProcedure[] =>
  procedures.filter(({ closedOn }) => closedOn === null)

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

/** The last day on which a recording is kept. */
export const lastDayOf = ({ kept }: RecordingRecord): PlainDate => kept.due

/** The day after the last one: from then on the recording is to be destroyed. */
export const dayAfterTerm = (recording: RecordingRecord): PlainDate => addDays(lastDayOf(recording), 1)

/** A duty that arises at once: due on the day it becomes possible. */
export const atOnce = (clause: ClauseRef, on: PlainDate): Deadline<ClauseRef> =>
  deepFreeze({
    clause,
    from: on,
    counted: on,
    due: on,
    steps: [{ step: 'days', from: on, days: 0, day: on }],
  })

/** A day that stands after the steps of a deadline, with the step that leads there. */
function moved(deadline: Deadline<ClauseRef>, step: DeadlineStep): Deadline<ClauseRef> {
  return { ...deadline, counted: step.day, due: step.day, steps: [...deadline.steps, step] }
}

/** A deadline moved on to the day on which what it asks for becomes possible. */
export function pausedUntil(deadline: Deadline<ClauseRef>, day: PlainDate): Deadline<ClauseRef> {
  const { due: from } = deadline
  return day <= from
    ? deepFreeze(deadline)
    : deepFreeze(moved(deadline, { step: 'paused', from, days: daysBetween(from, day), day }))
}

/** A deadline that a restriction covers, moved to the first day after it, where that is known. */
const untilFree = (recording: RecordingRecord, deadline: Deadline<ClauseRef>): Deadline<ClauseRef> =>
  pausedUntil(deadline, firstFreeDay(recording, deadline.due) ?? deadline.due)

/**
 * The day on which a recording is to be destroyed: the day after its last one, or the day a restriction that holds it
 * over that day is over; earlier, where an erasure was granted. A restriction without a known end moves nothing here:
 * as long as it holds, the duty waits.
 */
export function destructionDeadline(recording: RecordingRecord): Deadline<ClauseRef> {
  const { kept, erasure } = recording
  const from = dayAfterTerm(recording)
  if (erasure !== null && erasure.implementBy < from) {
    const { on, implementBy } = erasure
    const named: DeadlineStep = { step: 'named', from: on, day: implementBy }
    return waited(recording, {
      clause: 'kaunas:14.5',
      from: on,
      counted: implementBy,
      due: implementBy,
      steps: [named],
    })
  }
  const afterTerm = moved(kept, { step: 'days', from: kept.due, days: 1, day: from })
  return waited(recording, pausedUntil(afterTerm, destructibleFrom(recording, from) ?? from))
}

/**
 * The first day not before another on which nothing holds what is to be destroyed; `null` where none is known. An
 * erasure that is granted while a restriction holds it lets it go at once: the caller's own request is consent to it.
 */
function destructibleFrom(recording: RecordingRecord, from: PlainDate): PlainDate | null {
  const free = firstFreeDay(recording, from)
  const granted = recording.erasure === null ? null : laterOf(from, recording.erasure.on)
  return free === null || granted === null ? (free ?? granted) : earlierOf(free, granted)
}

/** A deadline that had to wait for a copy: what comes first is due first, and the destruction at once after it. */
const waited = ({ copyRequiredUntil }: RecordingRecord, deadline: Deadline<ClauseRef>): Deadline<ClauseRef> =>
  pausedUntil(deadline, copyRequiredUntil ?? deadline.due)

/** Whether the recording should have been destroyed by a day, so that nothing new can be founded on it. */
export function shouldBeGone(recording: RecordingRecord, on: PlainDate): boolean {
  if (recording.erasure !== null && recording.erasure.implementBy < on) return true
  const free = firstFreeDay(recording, dayAfterTerm(recording))
  return free !== null && free <= on
}

/**
 * By when a copy is to be made for the procedures that are open: by the last day of the term, or by the day of a granted
 * erasure. Where a restriction covers that day, on the first day after it: until then copying needs a reason.
 */
export function copyDeadline(recording: RecordingRecord): Deadline<ClauseRef> {
  const { kept, erasure } = recording
  const [opened = kept.due] = openProcedures(recording)
    .map(({ openedOn }) => openedOn)
    .sort()
  if (erasure !== null && erasure.implementBy < kept.due) {
    const { on, implementBy } = erasure
    return deepFreeze({
      clause: 'kaunas:10',
      from: on,
      counted: implementBy,
      due: implementBy,
      steps: [{ step: 'named', from: on, day: implementBy }],
    })
  }
  // A procedure opened while a restriction held the recording beyond its term needs the copy at once.
  return untilFree(recording, opened > kept.due ? atOnce('kaunas:10', opened) : kept)
}

/** The day on which the last procedure closed, so that the copy is no longer needed; `null` while one is open. */
function copyNeededUntil(recording: RecordingRecord): PlainDate | null {
  if (openProcedures(recording).length > 0) return null
  const closings = recording.procedures.map(({ closedOn }) => closedOn).filter((day) => day !== null)
  return closings.sort().at(-1) ?? null
}

/** By when the copy is to be destroyed: at once when the last procedure closes, or a restriction that holds it ends. */
export function copyDestructionDeadline(recording: RecordingRecord): Deadline<ClauseRef> | null {
  const closedOn = copyNeededUntil(recording)
  if (recording.copy === null || closedOn === null) return null
  return pausedUntil(atOnce('kaunas:10', closedOn), destructibleFrom(recording, closedOn) ?? closedOn)
}

/**
 * The facts that settle whether a recording may be destroyed; its history and the day give them all.
 *
 * @category Recording
 * @see Kaunas clauses 10, 12.3, 14.5
 * @example
 * ```ts
 * import { destructionFacts } from 'privacy-rulebook/recordings'
 *
 * destructionFacts.copyMade.clause // => 'kaunas:10'
 * ```
 */
export const destructionFacts = defineFacts({
  termOver: yesNo({ clause: 'kaunas:10', askedOf: 'controller' }),
  erasureGranted: yesNo({ clause: 'kaunas:14.5', askedOf: 'controller' }),
  restricted: yesNo({ clause: 'kaunas:14.5', askedOf: 'controller' }),
  procedureOpen: yesNo({ clause: 'kaunas:12.3', askedOf: 'controller' }),
  copyMade: yesNo({ clause: 'kaunas:10', askedOf: 'controller' }),
})

/** The name of a fact about destruction.
 *
 * @category Recording */
export type DestructionFact = keyof typeof destructionFacts & string

const { is, any } = rulesOver<ClauseRef, typeof destructionFacts>(destructionFacts)

/** Clause 10 with 12.3 and 14.5: the term is over or an erasure was granted, nothing holds it, nothing still needs a copy. */
const destruction = /* @__PURE__ */ compileRule<ClauseRef, typeof destructionFacts, DestructionFact>(
  destructionFacts,
  {
    clause: 'kaunas:10',
    join: 'all',
    grounds: [
      any('kaunas:10', is('kaunas:10', 'termOver'), is('kaunas:14.5', 'erasureGranted')),
      any('kaunas:14.5', is('gdpr:18(2)', 'restricted', false), is('kaunas:14.5', 'erasureGranted')),
      any('kaunas:12.3', is('kaunas:12.3', 'procedureOpen', false), is('kaunas:10', 'copyMade')),
    ],
  },
)

/**
 * Whether a recording may be destroyed.
 *
 * - `due`: the term is over and nothing stands in the way: it must be destroyed
 * - `early`: an erasure was granted before the end of the term: it may be destroyed, and must by the day set
 * - `retention-running`: it is too early
 * - `restricted`: a restriction holds it; at once when that ends
 * - `copy-required`: a procedure is open and no copy exists: copy first, then at once
 * - `destroyed`: it was
 *
 * @category Recording
 */
export type DestructionStanding =
  | 'due'
  | 'early'
  | 'retention-running'
  | 'restricted'
  | 'copy-required'
  | 'destroyed'

/** Whether a recording may be destroyed on a day.
 *
 * @category Recording
 * @see Kaunas clauses 10, 12.3, 14.5 */
export interface DestructionVerdict {
  /** Whether it may be destroyed. */
  readonly allowed: boolean
  /** What it comes to. */
  readonly standing: DestructionStanding
  /** What the rule says; `null` where it was destroyed. */
  readonly assessment: Assessment<ClauseRef, DestructionFact> | null
}

/** Whether a value is a recording that is kept, or was. */
function requireRecording(recording: unknown): void {
  const given =
    typeof recording === 'object' && recording !== null && 'status' in recording ? recording.status : null
  if (given !== 'stored' && given !== 'destroyed')
    throw new InvalidInputError('recording.status', '"stored" | "destroyed"', given ?? recording, 'kaunas:10')
}

function standingOf(recording: RecordingRecord, on: PlainDate): DestructionStanding {
  const termOver = on > lastDayOf(recording)
  const granted = recording.erasure !== null
  if (!termOver && !granted) return 'retention-running'
  if (heldOn(recording, on)) return 'restricted'
  if (copyRequired(recording)) return 'copy-required'
  return termOver ? 'due' : 'early'
}

/**
 * Whether a recording may be destroyed on a day: not before the end of its term unless an erasure was granted, not
 * while a restriction holds it, and not while a procedure is open and no copy exists.
 *
 * @param recording - A recording that is kept, or was.
 * @param on - The civil day.
 * @category Recording
 * @see Kaunas clauses 10, 12.3, 14.5
 * @example
 * ```ts
 * import { plainDate } from 'privacy-rulebook'
 * import { kaunasRules, mayDestroy, recordingLifecycle } from 'privacy-rulebook/recordings'
 *
 * const on = plainDate('2026-03-02')
 * const recordings = recordingLifecycle(kaunasRules)
 * const recorded = { number: null, date: on, time: '09:30', durationSeconds: 60, audio: 'A-1' }
 * const recording = [
 *   { type: 'ReceiveCall', data: { on, by: 'stotis', call: 'S1', line: '8 37 55 12 41', direction: 'incoming' } },
 *   { type: 'PlayNotice', data: { on, by: 'stotis', automatic: true } },
 *   { type: 'GiveConsent', data: { on, by: 'stotis', explicit: true } },
 *   { type: 'EndCall', data: { on, by: 'stotis', endedBy: 'caller' } },
 *   { type: 'StoreRecording', data: { on, by: 'stotis', recorded } },
 * ].reduce(
 *   (before, command) => recordings.decide(command, before).events.reduce(recordings.evolve, before),
 *   recordings.initialState(),
 * )
 * mayDestroy(recording, plainDate('2026-09-02')).standing // => 'retention-running'
 * mayDestroy(recording, plainDate('2026-09-03')).standing // => 'due'
 * ```
 */
export function mayDestroy(
  recording: StoredRecording | DestroyedRecording,
  on: PlainDate,
): DestructionVerdict {
  const day = plainDate(on)
  return ofRecording(recording, (known) => destructionVerdict(known, day))
}

function destructionVerdict(
  recording: StoredRecording | DestroyedRecording,
  day: PlainDate,
): DestructionVerdict {
  if (recording.status === 'destroyed')
    return Object.freeze({ allowed: false, standing: 'destroyed', assessment: null })
  const standing = standingOf(recording, day)
  const assessment = destruction.assess({
    termOver: day > lastDayOf(recording),
    erasureGranted: recording.erasure !== null,
    restricted: restrictedOn(recording, day),
    procedureOpen: openProcedures(recording).length > 0,
    copyMade: recording.copy !== null,
  })
  return Object.freeze({ allowed: assessment.outcome === 'granted', standing, assessment })
}

/** Where a recording stands in its life on a day.
 *
 * @category Recording
 * @see Kaunas clauses 10, 12.3, 14.5 */
export interface Retention {
  /** The civil day on which the call began. */
  readonly callDate: PlainDate
  /** The last day on which it is kept. */
  readonly lastDay: PlainDate
  /** The day after it: the first on which clause 10 wants it destroyed. */
  readonly destroyFrom: PlainDate
  /** How the last day was counted. */
  readonly kept: Deadline<ClauseRef>
  /** The days still to come until the last day, which itself has none; 0 after it. */
  readonly daysLeft: number
  /** What it comes to on the day. */
  readonly standing: DestructionStanding
  /** By when it is to be destroyed, with what moved that day; `null` while a restriction without a known end holds it. */
  readonly destruction: Deadline<ClauseRef> | null
  /** The names of the restrictions that hold it on the day. */
  readonly restrictions: readonly string[]
  /** The names of the open procedures. */
  readonly procedures: readonly string[]
  /** The copy, where one exists, and the day from which no procedure needs it. */
  readonly copy: { readonly madeOn: PlainDate; readonly neededUntil: PlainDate | null } | null
}

/** The day after a restriction that covers the end of the term, or the day of an erasure; `null` where none is known. */
export function destroyedFrom(recording: RecordingRecord): PlainDate | null {
  return recording.erasure === null
    ? firstFreeDay(recording, dayAfterTerm(recording))
    : destructionDeadline(recording).due
}

function destructionKnown(recording: StoredRecording | DestroyedRecording): Deadline<ClauseRef> | null {
  if (recording.status === 'destroyed') return recording.destruction.deadline
  return destroyedFrom(recording) === null ? null : destructionDeadline(recording)
}

/** Reads a state that a host handed in: one that it made up gets a clear error instead of an obscure one. */
export function ofRecording<Recording extends StoredRecording | DestroyedRecording, Result>(
  recording: Recording,
  run: (recording: Recording) => Result,
): Result {
  requireRecording(recording)
  try {
    return run(recording)
  } catch (error) {
    if (isInvalidInput(error) || error instanceof RangeError) throw error
    throw new InvalidInputError('recording', 'a state that evolve or replay gave', recording, 'kaunas:10')
  }
}

/**
 * How long a recording is kept, how many days are left, and what holds or delays its destruction on a day.
 *
 * @param recording - A recording that is kept, or was.
 * @param on - The civil day.
 * @category Recording
 * @see Kaunas clauses 10, 12.3, 14.5
 * @example
 * ```ts
 * import { plainDate } from 'privacy-rulebook'
 * import { kaunasRules, recordingLifecycle, retention } from 'privacy-rulebook/recordings'
 *
 * const on = plainDate('2026-03-02')
 * const recordings = recordingLifecycle(kaunasRules)
 * const recorded = { number: null, date: on, time: '09:30', durationSeconds: 60, audio: 'A-1' }
 * const recording = [
 *   { type: 'ReceiveCall', data: { on, by: 'stotis', call: 'S1', line: '8 37 55 12 41', direction: 'incoming' } },
 *   { type: 'PlayNotice', data: { on, by: 'stotis', automatic: true } },
 *   { type: 'GiveConsent', data: { on, by: 'stotis', explicit: true } },
 *   { type: 'EndCall', data: { on, by: 'stotis', endedBy: 'caller' } },
 *   { type: 'StoreRecording', data: { on, by: 'stotis', recorded } },
 * ].reduce(
 *   (before, command) => recordings.decide(command, before).events.reduce(recordings.evolve, before),
 *   recordings.initialState(),
 * )
 * retention(recording, plainDate('2026-08-31')).lastDay // => '2026-09-02'
 * retention(recording, plainDate('2026-08-31')).daysLeft // => 2
 * ```
 */
export function retention(recording: StoredRecording | DestroyedRecording, on: PlainDate): Retention {
  const day = plainDate(on)
  return ofRecording(recording, (known) => retentionOn(known, day))
}

function retentionOn(recording: StoredRecording | DestroyedRecording, day: PlainDate): Retention {
  const { callDate, kept, copy, status } = recording
  return deepFreeze({
    callDate,
    lastDay: kept.due,
    destroyFrom: dayAfterTerm(recording),
    kept,
    daysLeft: Math.max(0, daysBetween(day, kept.due)),
    standing: status === 'destroyed' ? 'destroyed' : standingOf(recording, day),
    destruction: destructionKnown(recording),
    restrictions: restrictionsOn(recording, day).map(({ id }) => id),
    procedures: openProcedures(recording).map(({ id }) => id),
    copy: copy === null ? null : { madeOn: copy.madeOn, neededUntil: copyNeededUntil(recording) },
  })
}
