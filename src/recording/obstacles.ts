import type { PlainDate } from '../calendar/index.js'
import { obstacle } from '../case/index.js'
import { named } from '../core/growing.js'
import type { ClauseRef } from '../documents/index.js'
import type { RecordingRoles } from '../procedure/index.js'
import type { Recording } from './given-recording.js'
import { openProcedures, openRequests, ordersOn, restrictionsOn, unexamined } from './holds.js'
import type { ServiceProcedure } from './records.js'
import type { RecordingRules } from './rules.js'
import type { StoredRecording } from './state.js'
import type { RecordingNote, RecordingObstacle } from './types.js'

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
  const found = named(procedures, procedure)
  if (found === undefined) return obstacle('no-such-procedure', clause, { procedure })
  return found.closedOn === null
    ? found
    : obstacle('procedure-closed', clause, { procedure, on: found.closedOn })
}

/** The clause on restricted data of the procedure that the institution put in place, where it did. */
const ofRightsProcedure = ({ rightsProcedure }: RecordingRules): readonly ClauseRef[] =>
  rightsProcedure === null ? [] : [rightsProcedure.roles.restrictionEffect.clause]

/** The clauses by which a restricted recording is processed for a reason alone: also of the procedure put in place. */
export const restrictingClauses = (rules: RecordingRules): readonly [ClauseRef, ...ClauseRef[]] => {
  const { otherRights, restrictedProcessing } = rules.roles
  return [otherRights.clause, restrictedProcessing.clause, ...ofRightsProcedure(rules)]
}

/** The clauses that settle something; where a restriction does, also the one of the procedure put in place. */
export function withRightsProcedure(
  rules: RecordingRules,
  clauses: readonly [ClauseRef, ...ClauseRef[]],
): readonly [ClauseRef, ...ClauseRef[]] {
  const restricting = restrictingClauses(rules)
  return clauses.some((clause) => restricting.includes(clause))
    ? [...clauses, ...ofRightsProcedure(rules)]
    : clauses
}

/** What another act orders to be kept is not destroyed, for no reason. */
export function heldByOrder(
  { roles: { otherActs } }: RecordingRules,
  state: Recording,
  on: PlainDate,
): RecordingObstacle | null {
  const holds = ordersOn(state, on).map(({ id }) => id)
  return holds.length > 0 ? obstacle('held', otherActs.clause, { holds }) : null
}

/** What can't be looked into or handed out any more once the recording is destroyed. */
export function lostWithRecording(
  { roles: { retention, callerRights, serviceComplaint } }: RecordingRules,
  state: StoredRecording,
): readonly RecordingNote[] {
  const complaints = unexamined(state).map(({ id }) => id)
  const requests = openRequests(state).map(({ id }) => id)
  const notes: RecordingNote[] = []
  if (complaints.length > 0)
    notes.push({
      note: 'complaints-lost-with-recording',
      clauses: [retention.clause, serviceComplaint.clause],
      data: { complaints },
    })
  if (requests.length > 0)
    notes.push({
      note: 'requests-lost-with-recording',
      clauses: [retention.clause, callerRights.clause],
      data: { requests },
    })
  return notes
}

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
