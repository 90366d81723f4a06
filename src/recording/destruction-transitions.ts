import { addDays, type Deadline, type PlainDate } from '../calendar/index.js'
import { obstacle } from '../case/index.js'
import { narrowing, within } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import {
  copyDeadline,
  copyDestructionDeadline,
  copyKeptUntil,
  dayAfterTerm,
  destructionAsked,
  destructionDeadline,
  lastDayOf,
  lateOnlyIfFree,
} from './deadlines.js'
import { destructionClauses, standingOf } from './destruction.js'
import type { Recording } from './given-recording.js'
import { copyRequired, heldOn, openProcedures, restrictedOn, unexamined, withoutBasis } from './holds.js'
import type { DestroyCopy } from './messages.js'
import {
  difference,
  heldByOrder,
  lostWithRecording,
  noProcedure,
  openProcedureNamed,
  restrictedWithoutReason,
} from './obstacles.js'
import type { Kept, Row } from './row.js'
import type { RulesInForce } from './rules-in-force.js'
import type { StoredRecording } from './state.js'
import type { RecordingNote, RecordingObstacle, RecordingVerdict } from './types.js'

/** A breach that a late act puts on record; nothing where it is in time. */
const late = (
  note: 'late-copy' | 'late-destruction' | 'late-copy-destruction',
  { due, clause }: Deadline<ClauseRef>,
  on: PlainDate,
): readonly RecordingNote[] => (on > due ? [{ note, clauses: [clause], data: { on, due } }] : [])

/** The rows of a stored recording that is copied for a procedure, and destroyed. */
export function destructionRows(rules: RulesInForce) {
  const { roles } = rules
  const { retention, procedure: procedures } = roles

  const copyForProcedure: Row<'stored', 'CopyForProcedure'> = {
    to: ['stored'],
    clauses: [retention.clause, procedures.clause],
    region: (state) =>
      state.copy === null
        ? noProcedure(roles, state)
        : obstacle('copy-already-made', retention.clause, { on: state.copy.madeOn }),
    window: (state, on) =>
      copyRequired(state) && !heldOn(state, on)
        ? { clauses: [retention.clause], until: copyDeadline(state).due }
        : null,
    decide: (command, state): RecordingVerdict => {
      const { on, procedure, restrictionReason } = command.data
      const found = openProcedureNamed(roles, state, procedure)
      if ('code' in found) return found
      const barred = restrictedWithoutReason(rules, state, on, restrictionReason)
      if (barred !== null) return barred
      const deadline = lateOnlyIfFree(state, copyDeadline(state), on)
      const notes: readonly RecordingNote[] = [
        ...late('late-copy', deadline, on),
        ...difference(rules, 'copy-without-limit', retention.clause, 'gdpr:5(1)(e)'),
      ]
      const restricted = restrictedOn(state, on)
      return { record: { type: 'ProcedureCopyMade', data: { command, deadline, restricted } }, notes }
    },
  }

  /** What stands in the way of destroying a recording. */
  const destructionObstacle = (state: StoredRecording, on: PlainDate): RecordingObstacle | null => {
    const standing = standingOf(state, on)
    const clauses = destructionClauses(rules, state, standing, on)
    switch (standing) {
      case 'retention-running':
        return { code: 'retention-running', clauses, data: { on, from: dayAfterTerm(state) } }
      case 'held':
        return heldByOrder(rules, state, on)
      case 'restricted':
        return restrictedWithoutReason(rules, state, on, undefined)
      case 'copy-required':
        return {
          code: 'copy-required',
          clauses,
          data: { procedures: openProcedures(state).map(({ id }) => id) },
        }
      default:
        return null
    }
  }

  const destroyRecording: Row<'stored', 'DestroyRecording'> = {
    to: ['destroyed'],
    clauses: [retention.clause],
    region: destructionObstacle,
    window: (state, on) => {
      const standing = standingOf(state, on)
      return {
        clauses: [retention.clause],
        ...(state.erasure === null && !withoutBasis(state) ? { from: dayAfterTerm(state) } : {}),
        // As long as it waits for a copy, or for the end of what holds it, there is no day to destroy it by.
        ...(copyRequired(state) || standing === 'restricted' || standing === 'held'
          ? {}
          : { until: destructionDeadline(state).due }),
      }
    },
    decide: (command, state): RecordingVerdict => {
      const { on } = command.data
      const deadline = destructionDeadline(state)
      const asked = destructionAsked(state).because
      // Before the end of the term, an erasure for a later day has it destroyed as well.
      const because = asked === 'term' && on <= lastDayOf(state) ? 'erasure' : asked
      // Whoever complained loses the recording with the term, unless a procedure was opened.
      const lost =
        unexamined(state).length > 0
          ? difference(rules, 'copy-for-procedures-alone', retention.clause, 'gdpr:18(1)(c)')
          : []
      const notes: readonly RecordingNote[] = [
        ...late('late-destruction', deadline, on),
        ...lostWithRecording(rules, state),
        ...lost,
      ]
      return { record: { type: 'RecordingDestroyed', data: { command, because, deadline } }, notes }
    },
  }

  return { CopyForProcedure: copyForProcedure, DestroyRecording: destroyRecording }
}

/** The row of a copy that is destroyed. */
export function destroyCopy(rules: RulesInForce, to: Kept): Row<Kept, 'DestroyCopy'> {
  const { roles } = rules
  const { clause } = roles.retention

  /** By when the copy is to be destroyed, or why there is none to destroy. */
  const disposable = (state: Recording) => {
    const [open] = openProcedures(state)
    if (state.copy !== null && open !== undefined)
      return obstacle('procedure-open', clause, { procedure: open.id })
    const due = copyDestructionDeadline(state)
    if (due !== null) return within(due)
    const last = state.destroyedCopies.at(-1)
    return last === undefined
      ? obstacle('no-copy', clause)
      : obstacle('already-done', clause, { on: last.destruction.on })
  }

  return {
    to: [to],
    clauses: [clause],
    window: (state, on) => {
      const due = copyDestructionDeadline(state)
      if (due === null) return null
      const until = copyKeptUntil(state)
      return {
        clauses: [clause],
        ...(until === null ? {} : { from: addDays(until, 1), early: 'copy-kept', data: { until } }),
        ...(heldOn(state, on) ? {} : { until: due.due }),
      }
    },
    ...narrowing(disposable, (command: DestroyCopy, due, state): RecordingVerdict => {
      const { on, restrictionReason } = command.data
      const barred =
        heldByOrder(rules, state, on) ?? restrictedWithoutReason(rules, state, on, restrictionReason)
      if (barred !== null) return barred
      const deadline = lateOnlyIfFree(state, due, on)
      const notes = late('late-copy-destruction', deadline, on)
      const restricted = restrictedOn(state, on)
      return { record: { type: 'ProcedureCopyDestroyed', data: { command, deadline, restricted } }, notes }
    }),
  }
}
