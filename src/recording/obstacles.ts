import type { PlainDate } from '../calendar/index.js'
import { differenceNote, obstacle } from '../case/index.js'
import { named } from '../core/growing.js'
import type { ClauseRef } from '../documents/index.js'
import type { GdprDifferenceId, RecordingRoles } from '../procedure/index.js'
import type { Recording } from './given-recording.js'
import { openProcedures, openRequests, ordersOn, restrictionsOn, unexamined } from './holds.js'
import type { RecordingHold, ServiceProcedure } from './records.js'
import type { RulesInForce } from './rules-in-force.js'
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
const ofRightsProcedure = ({ rightsProcedure }: RulesInForce): readonly ClauseRef[] =>
  rightsProcedure === null ? [] : [rightsProcedure.roles.restrictionEffect.clause]

/** The clauses by which a restricted recording is processed for a reason alone: also of the procedure put in place. */
export const restrictingClauses = (rules: RulesInForce): readonly [ClauseRef, ...ClauseRef[]] => {
  const { otherRights, restrictedProcessing } = rules.roles
  return [otherRights.clause, restrictedProcessing.clause, ...ofRightsProcedure(rules)]
}

/** The clauses that settle something; where a restriction does, also the one of the procedure put in place. */
export function withRightsProcedure(
  rules: RulesInForce,
  clauses: readonly [ClauseRef, ...ClauseRef[]],
): readonly [ClauseRef, ...ClauseRef[]] {
  const restricting = restrictingClauses(rules)
  return clauses.some((clause) => restricting.includes(clause))
    ? [...clauses, ...ofRightsProcedure(rules)]
    : clauses
}

/** What another act orders to be kept is not destroyed, for no reason. */
export function heldByOrder(rules: RulesInForce, state: Recording, on: PlainDate): RecordingObstacle | null {
  const holding = ordersOn(state, on)
  const holds = holding.map(({ id }) => id)
  return holds.length > 0 ? { code: 'held', clauses: holdingClauses(rules, holding), data: { holds } } : null
}

/** The clauses of what holds a recording: the document's own reasons to keep it, and orders of other acts. */
export function holdingClauses(
  { roles }: RulesInForce,
  holds: readonly RecordingHold[],
): readonly [ClauseRef, ...ClauseRef[]] {
  const clauses = holds.map(
    ({ reason }) => (reason === undefined ? null : roles.keptLonger) ?? roles.otherActs,
  )
  const [first = roles.otherActs.clause, ...others] = new Set(clauses.map(({ clause }) => clause))
  return [first, ...others]
}

/** A difference of the Kaunas document from the GDPR: those of another are not known. */
export const difference = <Id extends GdprDifferenceId>(
  { document }: RulesInForce,
  ...about: Parameters<typeof differenceNote<Id>>
): readonly RecordingNote[] => (document.id === 'kaunas' ? [differenceNote(...about)] : [])

/** What can't be looked into or handed out any more once the recording is destroyed. */
export function lostWithRecording(
  { roles: { retention, callerRights, serviceComplaint } }: RulesInForce,
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
  rules: RulesInForce,
  state: Recording,
  on: PlainDate,
  reason: object | undefined,
): RecordingObstacle | null {
  const restrictions = restrictionsOn(state, on).map(({ id }) => id)
  return restrictions.length > 0 && reason === undefined
    ? { code: 'restricted', clauses: restrictingClauses(rules), data: { restrictions } }
    : null
}
