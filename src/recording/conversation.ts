import { typedWords } from '../core/holding.js'
import type { DataOf, Shape } from '../core/index.js'
import { count, day, nullable, object, personal, phoneNumber, timeOfDay } from '../core/shape.js'
import { optional, required } from '../procedure/recording-roles.js'

const recordedFields = {
  /** The caller's number in E.164; `null` where it was withheld. */
  number: personal(required(nullable(phoneNumber), 'number')),
  /** The civil day on which the call began. */
  date: personal(required(day, 'conversation')),
  /** The time at which the call began, `HH:MM` or `HH:MM:SS`. */
  time: personal(required(timeOfDay, 'conversation')),
  /** How long it took, in whole seconds. */
  durationSeconds: personal(required(count, 'conversation')),
  /** Where the audio is kept in the controller's information system. */
  audio: personal(required(typedWords, 'conversation')),
  /** The consultant's name, where the rules let it be stored. */
  consultantName: personal(optional(typedWords, 'recordedData')),
  /** The caller's name, where it was said and the rules let it be stored. */
  callerName: personal(optional(typedWords, 'recordedData')),
  /** The number that was called, in E.164, where the rules let it be stored. */
  calledNumber: personal(optional(phoneNumber, 'number')),
}

/** What is stored of a conversation, and nothing else.
 *
 * @category Recording
 * @see Kaunas clauses 8, 8.1, 8.2 */
export interface RecordedData extends DataOf<typeof recordedFields> {}

/** What is stored, as it crosses the boundary. */
export const recordedShape: Shape<RecordedData> = object(recordedFields)

const correctionFields = {
  /** The caller's number in E.164. */
  number: personal(optional(phoneNumber, 'number')),
  /** The time at which the call began. */
  time: personal(optional(timeOfDay, 'conversation')),
  /** How long it took, in whole seconds. */
  durationSeconds: personal(optional(count, 'conversation')),
  /** What is to be known of words in the audio that are not right. */
  note: personal(optional(typedWords, 'callerRectification')),
}

/** What is corrected beside the audio, and what is noted of it.
 *
 * @category Recording
 * @see Kaunas clause 14.4 */
export interface RecordedCorrection extends DataOf<typeof correctionFields> {}

/** A correction, as it crosses the boundary. */
export const correctionShape: Shape<RecordedCorrection> = object(correctionFields)
