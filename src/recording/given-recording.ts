import type { PlainDate } from '../calendar/index.js'
import { isInvalidInput } from '../core/index.js'
import { invalidInput } from './invalid-input.js'
import type { DestroyedRecording, StoredRecording } from './state.js'

/** A recording that is kept, or what is left of one that was. */
export type Recording = StoredRecording | DestroyedRecording

/** Whether a value is a recording that is kept, or was. */
function requireRecording(recording: unknown): void {
  const given =
    typeof recording === 'object' && recording !== null && 'status' in recording ? recording.status : null
  if (given !== 'stored' && given !== 'destroyed')
    throw invalidInput('recording.status', '"stored" | "destroyed"', given ?? recording, 'retention')
}

/** A question about a day before the last event would be answered in part as of then, and in part as of today. */
export function requireDay({ lastEventOn }: Recording, on: PlainDate): void {
  if (on < lastEventOn)
    throw invalidInput('on', `a day not before the last event, ${lastEventOn}`, on, 'retention')
}

/** Reads a state that a host handed in: one that it made up gets a clear error instead of an obscure one. */
export function ofRecording<Result>(recording: Recording, run: (recording: Recording) => Result): Result {
  requireRecording(recording)
  try {
    return run(recording)
  } catch (error) {
    if (isInvalidInput(error) || error instanceof RangeError) throw error
    throw invalidInput('recording', 'a state that evolve or replay gave', recording, 'retention')
  }
}
