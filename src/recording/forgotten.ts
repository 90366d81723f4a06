import type { RecordingEvent } from './messages.js'

/** Whether an event of a history was made to forget what it held of the conversation. */
export function isForgotten(event: RecordingEvent): boolean {
  if (event.type === 'RecordingStored') return event.data.command.data.recorded === 'forgotten'
  return event.type === 'RecordingRectified' && event.data.command.data.correction === 'forgotten'
}
