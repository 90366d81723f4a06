import type { PlainDate } from '../calendar/index.js'
import { obstacle } from '../case/index.js'
import { named } from '../core/growing.js'
import type { ClauseRef } from '../documents/index.js'
import { dayAfterNamed, goneBy, lastDayOf } from './deadlines.js'
import type { Recording } from './given-recording.js'
import { openProcedures, someComplaint, withoutBasis } from './holds.js'
import { difference, noProcedure, openProcedureNamed } from './obstacles.js'
import type { ServiceComplaint } from './records.js'
import type { Kept, Row } from './row.js'
import type { RulesInForce } from './rules-in-force.js'
import type { RecordingRecord } from './state.js'
import type { RecordingObstacle, RecordingVerdict } from './types.js'

const complaintNamed = ({ complaints }: RecordingRecord, id: string): ServiceComplaint | undefined =>
  named(complaints, id)

/** Where nothing is open any more, that what was to be closed is; `null` where there never was anything. */
function allClosed(
  all: readonly { readonly closedOn: PlainDate | null }[],
  clause: ClauseRef,
): RecordingObstacle | null {
  const on = all
    .map(({ closedOn }) => closedOn)
    .filter((day) => day !== null)
    .sort()
    .at(-1)
  return on === undefined ? null : obstacle('already-done', clause, { on })
}

/** The row of a new complaint about services. */
export function registerServiceComplaint(rules: RulesInForce): Row<'stored', 'RegisterServiceComplaint'> {
  const { serviceComplaint, retention, procedure } = rules.roles
  const { clause } = serviceComplaint
  return {
    to: ['stored'],
    clauses: [clause],
    decide: (command, state): RecordingVerdict => {
      const { on, complaint, receivedOn } = command.data
      const { callDate } = state
      if (complaintNamed(state, complaint) !== undefined)
        return obstacle('complaint-already-registered', clause, { complaint })
      if (receivedOn > on) return obstacle('complaint-received-later', clause, { on, receivedOn })
      if (receivedOn < callDate) return obstacle('complaint-before-call', clause, { receivedOn, callDate })
      // Only a procedure keeps the recording, or its copy, beyond the term.
      const lastDay = lastDayOf(state)
      return {
        record: { type: 'ServiceComplaintRegistered', data: { command } },
        notes: [
          { note: 'complaint-does-not-hold', clauses: [retention.clause], data: { lastDay } },
          ...difference(rules, 'copy-for-procedures-alone', procedure.clause, 'gdpr:18(1)(c)'),
        ],
      }
    },
  }
}

/** The rows of a complaint about services, and of the procedures that examine it. */
export function procedureRows({ roles }: RulesInForce, to: Kept) {
  const { serviceComplaint, retention, procedure: procedures, otherRights, withdrawalErasure } = roles

  const closeServiceComplaint: Row<Kept, 'CloseServiceComplaint'> = {
    to: [to],
    clauses: [serviceComplaint.clause],
    region: (state) => {
      if (someComplaint(state)) return null
      return (
        allClosed(state.complaints, serviceComplaint.clause) ??
        obstacle('no-such-complaint', serviceComplaint.clause)
      )
    },
    decide: (command, state): RecordingVerdict => {
      const { complaint } = command.data
      const found = complaintNamed(state, complaint)
      if (found === undefined) return obstacle('no-such-complaint', serviceComplaint.clause, { complaint })
      if (found.closedOn !== null)
        return obstacle('complaint-closed', serviceComplaint.clause, { complaint, on: found.closedOn })
      const open = openProcedures(state).find((procedure) => procedure.complaint === complaint)
      return open === undefined
        ? { record: { type: 'ServiceComplaintClosed', data: { command } } }
        : obstacle('procedure-open', procedures.clause, { procedure: open.id })
    },
  }

  /** What a new procedure needs to examine: a complaint that is open, and about an administrative service. */
  const complaintObstacle = (state: Recording, complaint: string): RecordingObstacle | null => {
    const found = complaintNamed(state, complaint)
    if (found === undefined) return obstacle('no-such-complaint', procedures.clause, { complaint })
    if (found.closedOn !== null)
      return obstacle('complaint-closed', procedures.clause, { complaint, on: found.closedOn })
    return found.aboutAdministrativeService
      ? null
      : obstacle('not-administrative-service', procedures.clause, { complaint })
  }

  /**
   * A procedure can't be founded on what should be gone, a recording whose term is over and which nothing holds. One
   * that goes on, as after an appeal, can be founded on the copy that it had, as long as that is not destroyed.
   */
  const foundation = (state: Recording, on: PlainDate, again: boolean): RecordingObstacle | null => {
    if (state.copy !== null && again) return null
    const gone = state.status === 'stored' ? goneBy(state, on) : 'term'
    if (gone === null) return null
    return gone === 'term'
      ? obstacle('term-over', retention.clause, { on, lastDay: lastDayOf(state) })
      : obstacle('erasure-due', otherRights.clause, { implementBy: gone.implementBy })
  }

  /** What nothing carries any more is to be destroyed, and nothing new is founded on it. */
  const barredByWithdrawal = (state: Recording, again: boolean): RecordingObstacle | null => {
    const { withdrawnOn } = state.consent
    return withdrawnOn === null || !withoutBasis(state) || (again && state.copy !== null)
      ? null
      : obstacle('consent-withdrawn', withdrawalErasure.clause, { on: withdrawnOn })
  }

  /** A procedure that goes on needs least: where even that has nothing to stand on, no other has. */
  const groundless = (state: Recording, on: PlainDate): RecordingObstacle | null => {
    const again = state.copy !== null && state.procedures.some(({ closedOn }) => closedOn !== null)
    return (
      barredByWithdrawal(state, again) ??
      foundation(state, on, again) ??
      // Nothing was ever complained of.
      (state.complaints.length > 0 ? null : obstacle('no-such-complaint', procedures.clause))
    )
  }

  const openProcedure: Row<Kept, 'OpenProcedure'> = {
    to: [to],
    clauses: [retention.clause, procedures.clause],
    // Of one that is open, the command itself has to be told so.
    region: (state, on) => (openProcedures(state).length > 0 ? null : groundless(state, on)),
    expected: groundless,
    decide: (command, state): RecordingVerdict => {
      const { on, procedure, complaint } = command.data
      const before = named(state.procedures, procedure)
      if (before?.closedOn === null)
        return obstacle('procedure-already-open', procedures.clause, { procedure, on: before.openedOn })
      const again = before !== undefined && before.complaint === complaint
      if (before !== undefined && !again)
        return obstacle('other-complaint', procedures.clause, { procedure, complaint: before.complaint })
      return (
        barredByWithdrawal(state, again) ??
        foundation(state, on, again) ??
        (again ? null : complaintObstacle(state, complaint)) ?? {
          record: { type: 'ProcedureOpened', data: { command } },
        }
      )
    },
  }

  const joinProcedure: Row<Kept, 'JoinProcedure'> = {
    to: [to],
    clauses: [procedures.clause],
    region: (state) => noProcedure(roles, state),
    decide: (command, state): RecordingVerdict => {
      const { procedure, participant } = command.data
      const found = openProcedureNamed(roles, state, procedure)
      if ('code' in found) return found
      return found.participants.includes(participant)
        ? obstacle('already-participating', procedures.clause, { procedure, participant })
        : { record: { type: 'ProcedureJoined', data: { command } } }
    },
  }

  const leaveProcedure: Row<Kept, 'LeaveProcedure'> = {
    to: [to],
    clauses: [procedures.clause],
    region: (state) => noProcedure(roles, state),
    decide: (command, state): RecordingVerdict => {
      const { procedure, participant } = command.data
      const found = openProcedureNamed(roles, state, procedure)
      if ('code' in found) return found
      return found.participants.includes(participant)
        ? { record: { type: 'ProcedureLeft', data: { command } } }
        : obstacle('not-participating', procedures.clause, { procedure, participant })
    },
  }

  const closeProcedure: Row<Kept, 'CloseProcedure'> = {
    to: [to],
    clauses: [procedures.clause],
    region: (state) =>
      noProcedure(roles, state) === null
        ? null
        : (allClosed(state.procedures, procedures.clause) ?? noProcedure(roles, state)),
    decide: (command, state): RecordingVerdict => {
      const { on, procedure, keepCopy } = command.data
      const found = openProcedureNamed(roles, state, procedure)
      if ('code' in found) return found
      if (keepCopy !== undefined) {
        const { until } = keepCopy
        if (state.copy === null) return obstacle('no-copy', retention.clause)
        if (until < on) return obstacle('kept-until-before-closing', retention.clause, { on, until })
        // A day that could not be counted is not stored.
        dayAfterNamed(retention.clause, on, until)
      }
      return { record: { type: 'ProcedureClosed', data: { command } } }
    },
  }

  return {
    CloseServiceComplaint: closeServiceComplaint,
    OpenProcedure: openProcedure,
    JoinProcedure: joinProcedure,
    LeaveProcedure: leaveProcedure,
    CloseProcedure: closeProcedure,
  }
}
