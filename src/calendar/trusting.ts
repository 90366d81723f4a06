import { InvalidInputError, isMadeHere, Pictured } from './input-error.js'
import { isBeyondCalendar } from './out-of-range.js'

/**
 * Runs what takes values of a host as they are. Good ones never fail here; one that was made up gets a clear error
 * instead of an obscure one.
 *
 * @param path - Which value it is.
 * @param expected - What it has to be, in words.
 */
export function trusting<Result>(path: string, expected: string, run: () => Result): Result {
  try {
    return run()
  } catch (error) {
    if (isMadeHere(error) || isBeyondCalendar(error)) throw error
    throw new InvalidInputError(path, expected, new Pictured('something else'))
  }
}
