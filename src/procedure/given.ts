import { trusting } from '../core/index.js'
import { InvalidInputError } from '../core/input-error.js'
import { isName } from '../core/words.js'
import type { Procedure } from './procedure.js'

/** Runs what is closed over a procedure that a host handed in. */
export const ofProcedure = <Result>(procedure: Procedure, run: () => Result): Result => {
  const expected = 'a procedure that defineProcedure made'
  return trusting('procedure', expected, () => {
    const { id, limits, readings, calendar } = procedure
    if (isName(id) && typeof limits === 'object' && typeof readings === 'object' && 'isHoliday' in calendar)
      return run()
    throw new InvalidInputError('procedure', expected, procedure)
  })
}
