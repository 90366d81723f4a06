import { frozenAnswer } from '../core/freeze.js'
import { invalidInput } from './invalid-input.js'
import { recordingLifecycle } from './lifecycle.js'
import type { RecordingEvent } from './messages.js'
import type { OwnRecordingRules } from './rules.js'

/** An event without what it holds of the conversation. */
function forgotten(event: RecordingEvent): RecordingEvent {
  if (event.type === 'RecordingStored') {
    const { command } = event.data
    return {
      ...event,
      data: { ...event.data, command: { ...command, data: { ...command.data, recorded: 'forgotten' } } },
    }
  }
  if (event.type === 'RecordingRectified') {
    const { command } = event.data
    return {
      ...event,
      data: { ...event.data, command: { ...command, data: { ...command.data, correction: 'forgotten' } } },
    }
  }
  return event
}

/**
 * Makes the history of a destroyed recording forget what was stored of the conversation: number, time, duration and
 * audio. Store what comes out in place of the history: it can be replayed to the same state.
 *
 * Events hold whole commands, so that without this the caller's number would outlive the recording. The log of what was done
 * with the recording stays, with the names of employees and the words of the acts.
 *
 * @param rules - The rules that the history was made under.
 * @param events - The whole history of one recording that was destroyed.
 * @throws InvalidInputError for anything else, such as the histories of two recordings, or one in which nothing was
 * destroyed: what is kept must not be forgotten.
 * @category Recording
 * @see Kaunas clauses 8, 10
 * @example
 * ```ts
 * import { forgetRecorded, kaunasRules } from 'privacy-rulebook/recordings'
 *
 * try {
 *   forgetRecorded(kaunasRules, [])
 * } catch (error) {
 *   isInvalidInput(error) && error.clause // => 'kaunas:10'
 * }
 * ```
 */
export function forgetRecorded(
  rules: OwnRecordingRules,
  events: readonly RecordingEvent[],
): readonly RecordingEvent[] {
  // Replayed as a whole: only so it is one history, and that of a recording which is no longer kept.
  const replayed = recordingLifecycle(rules).replay(events)
  if (!replayed.ok || replayed.state.status !== 'destroyed')
    throw invalidInput('events', 'the whole history of one recording that was destroyed', events, 'retention')
  return frozenAnswer(events.map(forgotten))
}
