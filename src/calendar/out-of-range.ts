import { isCalendarRangeError } from './calendar-range-error.js'
import { hasCode } from './input-error.js'

const code = 'out-of-range'

/** The error for a day or a length of time that the calendar has no place for. */
export const outOfRange = (message: string): RangeError =>
  Object.defineProperty(new RangeError(message), 'code', { value: code })

/**
 * Whether an error says that something lies beyond the calendar, or beyond the years that it knows: an engine throws
 * a `RangeError` for other reasons too, such as a stack that is full.
 */
export const isBeyondCalendar = (error: unknown): error is RangeError =>
  isCalendarRangeError(error) || hasCode(error, code)
