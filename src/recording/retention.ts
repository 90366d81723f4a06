import { type Deadline, daysBetween, type PlainDate } from '../calendar/index.js'
import { frozenAnswer } from '../core/freeze.js'
import { readDay } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import {
  copyKeptUntil,
  copyNeededUntil,
  dayAfterTerm,
  destroyedFrom,
  destructionDeadline,
} from './deadlines.js'
import { type DestructionStanding, standingOf } from './destruction.js'
import { ofRecording, type Recording, requireDay } from './given-recording.js'
import { openProcedures, ordersOn, restrictionsOn } from './holds.js'
import type { OtherBasis } from './records.js'
import type { DestroyedRecording, StoredRecording } from './state.js'

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
  /** Whether the last day is over. */
  readonly termOver: boolean
  /** What it comes to on the day. */
  readonly standing: DestructionStanding
  /** By when it is to be destroyed, with what moved that day; `null` while something without a known end holds it. */
  readonly destruction: Deadline<ClauseRef> | null
  /** The names of the restrictions that hold it on the day. */
  readonly restrictions: readonly string[]
  /** The names of the orders of other acts that hold it on the day. */
  readonly holds: readonly string[]
  /** What carries it in place of the consent that was withdrawn; `null` where the consent does, or nothing. */
  readonly otherBasis: OtherBasis | null
  /** The names of the open procedures. */
  readonly procedures: readonly string[]
  /**
   * The copy, where one exists: the day from which no procedure needs it, and the last one for which a closing asked that
   * it be kept.
   */
  readonly copy: {
    readonly madeOn: PlainDate
    readonly neededUntil: PlainDate | null
    readonly keptUntil: PlainDate | null
  } | null
}

function destructionKnown(recording: Recording): Deadline<ClauseRef> | null {
  if (recording.status === 'destroyed') return recording.destruction.deadline
  return destroyedFrom(recording) === null ? null : destructionDeadline(recording)
}

/**
 * How long a recording is kept, how many days are left, and what holds or delays its destruction on a day.
 *
 * @param recording - A recording that is kept, or was.
 * @param on - The civil day, not before the last event of its history.
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
  const day = readDay(on, 'on')
  return ofRecording(recording, (known) => retentionOn(known, day))
}

function retentionOn(recording: Recording, day: PlainDate): Retention {
  requireDay(recording, day)
  const { callDate, kept, copy, status } = recording
  return frozenAnswer({
    callDate,
    lastDay: kept.due,
    destroyFrom: dayAfterTerm(recording),
    kept,
    daysLeft: Math.max(0, daysBetween(day, kept.due)),
    termOver: day > kept.due,
    standing: status === 'destroyed' ? 'destroyed' : standingOf(recording, day),
    destruction: destructionKnown(recording),
    restrictions: restrictionsOn(recording, day).map(({ id }) => id),
    holds: ordersOn(recording, day).map(({ id }) => id),
    otherBasis: recording.consent.otherBasis?.basis ?? null,
    procedures: openProcedures(recording).map(({ id }) => id),
    copy:
      copy === null
        ? null
        : {
            madeOn: copy.madeOn,
            neededUntil: copyNeededUntil(recording),
            keptUntil: copyKeptUntil(recording),
          },
  })
}
