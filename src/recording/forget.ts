import { deepFreeze } from '../core/index.js'
import { isPlainObject } from '../core/input-error.js'
import { invalidInput } from './invalid-input.js'
import type { RecordingEvent } from './messages.js'

/** Whether an event of a history was made to forget what it held of the conversation. */
export function isForgotten(event: RecordingEvent): boolean {
  if (event.type === 'RecordingStored') return event.data.command.data.recorded === 'forgotten'
  return event.type === 'RecordingRectified' && event.data.command.data.correction === 'forgotten'
}

/** An event without what it holds of the conversation. */
function forgotten(event: RecordingEvent): RecordingEvent {
  if (event.type === 'RecordingStored') {
    const { command, kept } = event.data
    return {
      ...event,
      data: { command: { ...command, data: { ...command.data, recorded: 'forgotten' } }, kept },
    }
  }
  if (event.type === 'RecordingRectified') {
    const { command, restricted } = event.data
    return {
      ...event,
      data: { command: { ...command, data: { ...command.data, correction: 'forgotten' } }, restricted },
    }
  }
  return event
}

/**
 * Makes the history of a destroyed recording forget what was stored of the conversation: number, time, duration and
 * audio. Store what comes out in place of the history: it can be replayed to the same state.
 *
 * Events hold whole commands, so that without this the caller's number would outlive the recording.
 *
 * @param events - The history of a recording that was destroyed.
 * @throws InvalidInputError for a history in which nothing was destroyed: what is kept must not be forgotten.
 * @category Recording
 * @see Kaunas clauses 8, 10
 * @example
 * ```ts
 * import { forgetRecorded } from 'privacy-rulebook/recordings'
 *
 * try {
 *   forgetRecorded([])
 * } catch (error) {
 *   isInvalidInput(error) && error.clause // => 'kaunas:10'
 * }
 * ```
 */
export function forgetRecorded(events: readonly RecordingEvent[]): readonly RecordingEvent[] {
  const given: unknown = events
  const destroyed =
    Array.isArray(given) &&
    Array.from(given).every((event) => isPlainObject(event) && 'type' in event && 'data' in event) &&
    events.some(({ type }) => type === 'RecordingDestroyed')
  if (!destroyed)
    throw invalidInput('events', 'the history of a recording that was destroyed', given, 'retention')
  return deepFreeze(events.map(forgotten))
}
