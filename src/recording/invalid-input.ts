import { InvalidInputError } from '../core/index.js'
import { kaunasRoles } from '../procedure/kaunas.js'
import { clauseOf, type RecordingRoleName } from '../procedure/recording-roles.js'

/** The error for a value from outside that is not what the clause of a role asks for. */
export const invalidInput = (
  path: string,
  expected: string,
  given: unknown,
  role: RecordingRoleName,
): InvalidInputError => new InvalidInputError(path, expected, given, clauseOf(kaunasRoles, role))
