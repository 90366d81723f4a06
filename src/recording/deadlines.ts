import { addDays, type Deadline, type DeadlineStep, daysBetween, type PlainDate } from '../calendar/index.js'
import { frozenAnswer } from '../core/freeze.js'
import type { ClauseRef } from '../documents/index.js'
import { kaunasRoles } from '../procedure/kaunas.js'
import { firstFreeDay, openProcedures } from './holds.js'
import type { GrantedErasure, RecordingRecord } from './state.js'

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
const onDaySet = (clause: ClauseRef, { on, implementBy }: GrantedErasure): Deadline<ClauseRef> => ({
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

/** A deadline moved on to the day on which what it asks for becomes possible. */
export function heldUntil(deadline: Deadline<ClauseRef>, day: PlainDate): Deadline<ClauseRef> {
  const { due: from } = deadline
  return day <= from ? deadline : moved(deadline, { step: 'held', from, days: daysBetween(from, day), day })
}

/** The erasure that was granted, where it asks for the destruction before the end of the term does. */
export const earlyErasure = (recording: RecordingRecord): GrantedErasure | null =>
  recording.erasure !== null && recording.erasure.implementBy < dayAfterTerm(recording)
    ? recording.erasure
    : null

/** The day on which a recording is to be destroyed as long as nothing holds it: after its term, or as an erasure set it. */
function destructionAsCounted(recording: RecordingRecord): Deadline<ClauseRef> {
  const { kept } = recording
  const erasure = earlyErasure(recording)
  return erasure === null
    ? moved(kept, { step: 'days', from: kept.due, days: 1, day: dayAfterTerm(recording) })
    : onDaySet(kaunasRoles.otherRights.clause, erasure)
}

/**
 * The day on which a recording is to be destroyed: the day after its last one, or the day that was set for a granted
 * erasure where that is earlier, or the day a restriction that holds it over that day is over. A restriction without a
 * known end moves nothing here: as long as it holds, the duty waits. One that had to wait for a copy is due at once
 * after it.
 */
export function destructionDeadline(recording: RecordingRecord): Deadline<ClauseRef> {
  const counted = destructionAsCounted(recording)
  const deadline = heldUntil(counted, firstFreeDay(recording, counted.due) ?? counted.due)
  return frozenAnswer(heldUntil(deadline, recording.copyRequiredUntil ?? deadline.due))
}

/** Whether the recording should have been destroyed by a day, so that nothing new can be founded on it. */
export function shouldBeGone(recording: RecordingRecord, on: PlainDate): boolean {
  const erasure = earlyErasure(recording)
  const erased = erasure === null ? null : firstFreeDay(recording, erasure.implementBy)
  if (erased !== null && erased < on) return true
  const free = firstFreeDay(recording, dayAfterTerm(recording))
  return free !== null && free <= on
}

/**
 * By when a copy is to be made for the procedures that are open: by the day on which the recording is to be destroyed,
 * since made on that day, before it, it is in time. Where a restriction covers that day, on the first day after it:
 * until then copying needs a reason.
 */
export function copyDeadline(recording: RecordingRecord): Deadline<ClauseRef> {
  const { clause } = recording.kept
  const counted = { ...destructionAsCounted(recording), clause }
  const [opened = counted.due] = openProcedures(recording)
    .map(({ openedOn }) => openedOn)
    .sort()
  // A procedure opened while a restriction held the recording beyond that day needs the copy at once.
  const deadline = opened > counted.due ? atOnce(clause, opened) : counted
  return frozenAnswer(heldUntil(deadline, firstFreeDay(recording, deadline.due) ?? deadline.due))
}

/** The day on which the last procedure closed, so that the copy is no longer needed; `null` while one is open. */
export function copyNeededUntil(recording: RecordingRecord): PlainDate | null {
  if (openProcedures(recording).length > 0) return null
  const closings = recording.procedures.map(({ closedOn }) => closedOn).filter((day) => day !== null)
  return closings.sort().at(-1) ?? null
}

/** By when the copy is to be destroyed: at once when the last procedure closes, or a restriction that holds it ends. */
export function copyDestructionDeadline(recording: RecordingRecord): Deadline<ClauseRef> | null {
  const closedOn = copyNeededUntil(recording)
  if (recording.copy === null || closedOn === null) return null
  const deadline = atOnce(recording.kept.clause, closedOn)
  return frozenAnswer(heldUntil(deadline, firstFreeDay(recording, closedOn) ?? closedOn))
}

/** The first day on which a recording is to be destroyed and nothing restricts it; `null` where none is known. */
export const destroyedFrom = (recording: RecordingRecord): PlainDate | null =>
  firstFreeDay(recording, destructionAsCounted(recording).due)
