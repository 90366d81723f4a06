import type { PlainDate } from '../calendar/index.js'
import { obstacle } from '../case/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { RecordingRoles } from '../procedure/index.js'
import type { Recording } from './given-recording.js'
import { openProcedures, restrictionsOn } from './holds.js'
import type { RecordingRules } from './rules.js'
import type { ServiceProcedure } from './state.js'
import type { RecordingObstacle } from './types.js'

/** What is left to act on once the recording is destroyed: its copy, or nothing. */
export const nothingLeft = ({ retention }: RecordingRoles, state: Recording): RecordingObstacle | null =>
  state.status === 'destroyed' && state.copy === null
    ? obstacle('nothing-left', retention.clause, { on: state.destruction.on })
    : null

/** Where no procedure is open, there is none to speak of. */
export const noProcedure = ({ procedure }: RecordingRoles, state: Recording): RecordingObstacle | null =>
  openProcedures(state).length > 0 ? null : obstacle('no-such-procedure', procedure.clause)

/** A procedure that is open, or why there is none of that name. */
export function openProcedureNamed(
  { procedure: { clause } }: RecordingRoles,
  { procedures }: Recording,
  procedure: string,
): ServiceProcedure | RecordingObstacle {
  const found = procedures.find(({ id }) => id === procedure)
  if (found === undefined) return obstacle('no-such-procedure', clause, { procedure })
  return found.closedOn === null
    ? found
    : obstacle('procedure-closed', clause, { procedure, on: found.closedOn })
}

/** The clauses by which a restricted recording is processed for a reason alone: also of the procedure put in place. */
export const restrictingClauses = ({
  roles: { otherRights, restrictedProcessing },
  rightsProcedure,
}: RecordingRules): readonly [ClauseRef, ...ClauseRef[]] => [
  otherRights.clause,
  restrictedProcessing.clause,
  ...(rightsProcedure === null ? [] : [rightsProcedure.roles.restrictionEffect.clause]),
]

/** A restricted recording is processed for a reason alone. */
export function restrictedWithoutReason(
  rules: RecordingRules,
  state: Recording,
  on: PlainDate,
  reason: object | undefined,
): RecordingObstacle | null {
  const restrictions = restrictionsOn(state, on).map(({ id }) => id)
  return restrictions.length > 0 && reason === undefined
    ? { code: 'restricted', clauses: restrictingClauses(rules), data: { restrictions } }
    : null
}
