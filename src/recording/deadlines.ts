import {
  addDays,
  type Deadline,
  type DeadlineStep,
  daysBetween,
  laterOf,
  type PlainDate,
} from '../calendar/index.js'
import { frozenAnswer } from '../core/freeze.js'
import type { ClauseRef } from '../documents/index.js'
import { gdprRecordingRoles } from '../procedure/recording-roles.js'
import { firstFreeDay, openProcedures, orderedOn, withoutBasis } from './holds.js'
import type { GrantedErasure } from './records.js'
import type { DestroyedBecause, RecordingRecord } from './state.js'

/** The last day on which a recording is kept. */
export const lastDayOf = ({ kept }: RecordingRecord): PlainDate => kept.due

/** The day after the last one: from then on the recording is to be destroyed. */
export const dayAfterTerm = (recording: RecordingRecord): PlainDate => addDays(lastDayOf(recording), 1)

/** A duty that arises at once: due on the day it becomes possible. */
export const atOnce = (clause: ClauseRef, on: PlainDate): Deadline<ClauseRef> => ({
  clause,
  from: on,
  counted: on,
  due: on,
  steps: [{ step: 'at-once', from: on, day: on }],
})

/** A granted erasure is due on the day that was set for it. */
const onDaySet = ({ on, implementBy, clause }: GrantedErasure): Deadline<ClauseRef> => ({
  clause,
  from: on,
  counted: implementBy,
  due: implementBy,
  steps: [{ step: 'named', from: on, day: implementBy }],
})

/** A day that stands after the steps of a deadline, with the step that leads there. */
const moved = (deadline: Deadline<ClauseRef>, step: DeadlineStep<ClauseRef>): Deadline<ClauseRef> => ({
  ...deadline,
  counted: step.day,
  due: step.day,
  steps: [...deadline.steps, step],
})

/** Something is kept through a day that was named, and is due on the next. */
export const dayAfterNamed = (clause: ClauseRef, from: PlainDate, named: PlainDate): Deadline<ClauseRef> => {
  const day = addDays(named, 1)
  return {
    clause,
    from,
    counted: day,
    due: day,
    steps: [
      { step: 'named', from, day: named },
      { step: 'days', from: named, days: 1, day },
    ],
  }
}

/** A deadline moved on to the day on which what it asks for becomes possible. */
export function heldUntil(deadline: Deadline<ClauseRef>, day: PlainDate): Deadline<ClauseRef> {
  const { due: from } = deadline
  return day <= from ? deadline : moved(deadline, { step: 'held', from, days: daysBetween(from, day), day })
}

/** The erasure that was granted, where it asks for the destruction before the end of the term does. */
const earlyErasure = (recording: RecordingRecord): GrantedErasure | null =>
  recording.erasure !== null && recording.erasure.implementBy < dayAfterTerm(recording)
    ? recording.erasure
    : null

/** After its term, a recording is to be destroyed from the next day. */
const afterTerm = (recording: RecordingRecord): Deadline<ClauseRef> => {
  const { kept } = recording
  return moved(kept, { step: 'days', from: kept.due, days: 1, day: dayAfterTerm(recording) })
}

/** Once nothing carries it, a recording is to be destroyed at once: on the day the consent was withdrawn, or it was stored. */
function afterWithdrawal(recording: RecordingRecord): Deadline<ClauseRef> | null {
  const { consent, storedOn } = recording
  if (consent.withdrawnOn === null || !withoutBasis(recording)) return null
  return atOnce(gdprRecordingRoles.withdrawalErasure.clause, laterOf(consent.withdrawnOn, storedOn))
}

interface Asked {
  readonly because: DestroyedBecause
  /** By when, as long as nothing holds the recording. */
  readonly deadline: Deadline<ClauseRef>
}

/** What asks for the destruction whatever the consent: the end of the term, or an erasure before it. */
function askedByDecision(recording: RecordingRecord): Asked {
  const erasure = earlyErasure(recording)
  return erasure === null
    ? { because: 'term', deadline: afterTerm(recording) }
    : { because: 'erasure', deadline: onDaySet(erasure) }
}

/** What asks for the destruction first. */
export function destructionAsked(recording: RecordingRecord): Asked {
  const decided = askedByDecision(recording)
  const withdrawn = afterWithdrawal(recording)
  return withdrawn !== null && withdrawn.due < decided.deadline.due
    ? { because: 'withdrawal', deadline: withdrawn }
    : decided
}

/**
 * The first day not before another on which nothing holds the recording, and the copy that it had to wait for is no longer
 * required; `null` where no day is known.
 */
function freeFrom(recording: RecordingRecord, day: PlainDate): PlainDate | null {
  const first = firstFreeDay(recording, day)
  const { copyRequiredUntil: copied } = recording
  // On the day of the copy something else may hold it again.
  return first === null || copied === null || copied <= first ? first : firstFreeDay(recording, copied)
}

/**
 * A deadline moved on to the day on which the recording can be destroyed: at once after what held it, or after the copy
 * that it waited for. What holds it without a known end moves nothing here: as long as it lasts, the duty waits.
 */
const onceFree = (recording: RecordingRecord, counted: Deadline<ClauseRef>): Deadline<ClauseRef> =>
  frozenAnswer(
    heldUntil(counted, freeFrom(recording, counted.due) ?? recording.copyRequiredUntil ?? counted.due),
  )

/**
 * The day on which a recording is to be destroyed: the day after its last one, or the day that was set for a granted
 * erasure or on which nothing carried it any more, where that is earlier; or the day on which what holds it over that
 * day is over.
 */
export const destructionDeadline = (recording: RecordingRecord): Deadline<ClauseRef> =>
  onceFree(recording, destructionAsked(recording).deadline)

/** The same, whatever became of the consent. */
export const decidedDestruction = (recording: RecordingRecord): Deadline<ClauseRef> =>
  onceFree(recording, askedByDecision(recording).deadline)

/** By when a recording that nothing carries is to be destroyed, or another basis named; `null` where something does. */
export function withdrawalDeadline(recording: RecordingRecord): Deadline<ClauseRef> | null {
  const withdrawn = afterWithdrawal(recording)
  return withdrawn === null ? null : onceFree(recording, withdrawn)
}

/** What should have had the recording destroyed by a day, so that nothing new can be founded on it; `null` where nothing should. */
export function goneBy(recording: RecordingRecord, on: PlainDate): GrantedErasure | 'term' | null {
  // What another act orders to be kept is kept, also where it should have been destroyed before.
  if (orderedOn(recording, on)) return null
  const erasure = earlyErasure(recording)
  const erased = erasure === null ? null : firstFreeDay(recording, erasure.implementBy)
  if (erasure !== null && erased !== null && erased < on) return erasure
  const free = firstFreeDay(recording, dayAfterTerm(recording))
  return free !== null && free <= on ? 'term' : null
}

/**
 * By when a copy is to be made for the procedures that are open: by the day on which the recording is to be destroyed,
 * since made on that day, before it, it is in time. Where something holds the recording over that day, on the first day
 * after it.
 */
export function copyDeadline(recording: RecordingRecord): Deadline<ClauseRef> {
  const { clause } = recording.kept
  const counted = { ...destructionAsked(recording).deadline, clause }
  const [opened = counted.due] = openProcedures(recording)
    .map(({ openedOn }) => openedOn)
    .sort()
  // A procedure opened while something held the recording beyond that day needs the copy at once.
  const deadline = opened > counted.due ? atOnce(clause, opened) : counted
  return frozenAnswer(heldUntil(deadline, firstFreeDay(recording, deadline.due) ?? deadline.due))
}

/** A deadline as it stands on a day: as long as what holds the recording since before it lasts, nothing is late. */
export const lateOnlyIfFree = (
  recording: RecordingRecord,
  deadline: Deadline<ClauseRef>,
  on: PlainDate,
): Deadline<ClauseRef> =>
  firstFreeDay(recording, deadline.due) === null ? heldUntil(deadline, on) : deadline

/** The day on which the last procedure closed, so that the copy is no longer needed; `null` while one is open. */
export function copyNeededUntil(recording: RecordingRecord): PlainDate | null {
  if (openProcedures(recording).length > 0) return null
  const closings = recording.procedures.map(({ closedOn }) => closedOn).filter((day) => day !== null)
  return closings.sort().at(-1) ?? null
}

/** The last day for which a closing asked that the copy be kept, where none of the procedures is open. */
export function copyKeptUntil({ procedures }: RecordingRecord): PlainDate | null {
  const kept = procedures.flatMap(({ copyKept }) => (copyKept === null ? [] : [copyKept.until]))
  return kept.sort().at(-1) ?? null
}

/**
 * By when the copy is to be destroyed: at once when the last procedure closes, or on the day after the last one for
 * which a closing asked that it be kept; later where something holds it over that day.
 */
export function copyDestructionDeadline(recording: RecordingRecord): Deadline<ClauseRef> | null {
  const closedOn = copyNeededUntil(recording)
  if (recording.copy === null || closedOn === null) return null
  const { clause } = recording.kept
  const keptUntil = copyKeptUntil(recording)
  const deadline =
    keptUntil === null || keptUntil < closedOn
      ? atOnce(clause, closedOn)
      : dayAfterNamed(clause, closedOn, keptUntil)
  return frozenAnswer(heldUntil(deadline, firstFreeDay(recording, deadline.due) ?? deadline.due))
}

/** The first day on which a recording is to be destroyed and nothing holds it; `null` where none is known. */
export const destroyedFrom = (recording: RecordingRecord): PlainDate | null =>
  freeFrom(recording, destructionAsked(recording).deadline.due)
