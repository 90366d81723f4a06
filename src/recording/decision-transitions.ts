import type { PlainDate } from '../calendar/index.js'
import { obstacle } from '../case/index.js'
import { named } from '../core/growing.js'
import { narrowing, within } from '../core/index.js'
import { withoutRole } from './absent.js'
import { lateAnswer, requestDecided, withAnswer } from './caller-requests.js'
import { heldUntil, lateOnlyIfFree, withdrawalDeadline } from './deadlines.js'
import { mayBeDestroyed } from './destruction.js'
import type { Recording } from './given-recording.js'
import { copyRequired, heldOn, orderedOn, ordersOn, restrictedOn, restrictionsOn } from './holds.js'
import type { KeepingReason } from './kinds.js'
import type { NameOtherBasis } from './messages.js'
import { difference, lostWithRecording, nothingLeft } from './obstacles.js'
import type { RightsDecision } from './records.js'
import type { Kept, Row } from './row.js'
import type { RulesInForce } from './rules-in-force.js'
import type { StoredRecording } from './state.js'
import type { RecordingNote, RecordingObstacle, RecordingVerdict } from './types.js'

/** What is lost where the end of a restriction or a hold has the recording destroyed at once. */
const lostOnceFree = (rules: RulesInForce, after: Recording, on: PlainDate): readonly RecordingNote[] =>
  after.status === 'stored' && mayBeDestroyed(after, on) ? lostWithRecording(rules, after) : []

/** Adakavas is the procedure of another controller, unless the institution says that it is its own. */
const decisionObstacle = (
  { rightsProcedure, roles }: RulesInForce,
  { under }: RightsDecision,
): RecordingObstacle | null =>
  under === 'adakavas' && rightsProcedure === null
    ? obstacle('procedure-not-enabled', roles.otherRights.clause, { under })
    : null

/** The rows of a restriction that was decided. */
export function restrictionRows(rules: RulesInForce, to: Kept) {
  const { clause } = rules.roles.otherRights

  const placeRestriction: Row<Kept, 'PlaceRestriction'> = {
    to: [to],
    clauses: [clause],
    region: (state) => nothingLeft(rules.roles, state),
    decide: (command, state): RecordingVerdict => {
      const { on, id, decision, until } = command.data
      const disabled = decisionObstacle(rules, decision)
      if (disabled !== null) return disabled
      if (named(state.restrictions, id) !== undefined)
        return obstacle('restriction-already-placed', clause, { id })
      if (until !== undefined && until < on) return obstacle('restriction-period-over', clause, { on, until })
      return {
        record: { type: 'RestrictionPlaced', data: { command } },
        notes: [
          ...lateAnswer(state, requestDecided(state, decision), on),
          ...difference(rules, 'rights-by-reference', clause, 'gdpr:18'),
        ],
      }
    },
  }

  const liftRestriction: Row<Kept, 'LiftRestriction'> = {
    to: [to],
    clauses: [clause],
    region: (state: Recording, on: PlainDate) => {
      if (restrictedOn(state, on)) return null
      return state.restrictions.length === 0
        ? obstacle('no-such-restriction', clause)
        : obstacle('restriction-already-over', clause, { on })
    },
    decide: (command, state): RecordingVerdict => {
      const { on, id } = command.data
      if (named(state.restrictions, id) === undefined) return obstacle('no-such-restriction', clause, { id })
      if (!restrictionsOn(state, on).some((restriction) => restriction.id === id))
        return obstacle('restriction-already-over', clause, { id, on })
      const restrictions = state.restrictions.map((one) => (one.id === id ? { ...one, ended: { on } } : one))
      const notes = lostOnceFree(rules, { ...state, restrictions }, on)
      return { record: { type: 'RestrictionLifted', data: { command } }, notes }
    },
  }

  return { PlaceRestriction: placeRestriction, LiftRestriction: liftRestriction }
}

/** The rows of an order of another act that nothing be destroyed. */
export function holdRows(rules: RulesInForce, to: Kept) {
  const { clause } = rules.stated.otherActs ?? rules.stated.keptLonger ?? rules.roles.otherActs

  /** Where the document has no other acts, it is held for its own reasons alone. */
  const orderAbsent = (): RecordingObstacle | null =>
    rules.stated.otherActs === null ? withoutRole(rules, 'otherActs', null) : null

  /** A reason that is not among those of the document. */
  const otherReason = (reason: KeepingReason): RecordingObstacle | null => {
    const { keptLonger: reasons, stated } = rules
    if (stated.keptLonger === null) return withoutRole(rules, 'keptLonger', null)
    return reasons.includes(reason)
      ? null
      : obstacle('not-a-keeping-reason', stated.keptLonger.clause, { reason, reasons })
  }

  const placeHold: Row<Kept, 'PlaceHold'> = {
    to: [to],
    clauses: [clause],
    region: (state) => nothingLeft(rules.roles, state),
    decide: (command, state): RecordingVerdict => {
      const { id, reason } = command.data
      const barred = reason === undefined ? orderAbsent() : otherReason(reason)
      if (barred !== null) return barred
      return named(state.holds, id) !== undefined
        ? obstacle('hold-already-placed', clause, { id })
        : { record: { type: 'HoldPlaced', data: { command } } }
    },
  }

  const liftHold: Row<Kept, 'LiftHold'> = {
    to: [to],
    clauses: [clause],
    region: (state, on) => {
      if (orderedOn(state, on)) return null
      return state.holds.length === 0
        ? obstacle('no-such-hold', clause)
        : obstacle('hold-already-over', clause, { on })
    },
    decide: (command, state): RecordingVerdict => {
      const { on, id, act } = command.data
      if (named(state.holds, id) === undefined) return obstacle('no-such-hold', clause, { id })
      if (!ordersOn(state, on).some((hold) => hold.id === id))
        return obstacle('hold-already-over', clause, { id, on })
      const holds = state.holds.map((one) => (one.id === id ? { ...one, ended: { on, act } } : one))
      const notes = lostOnceFree(rules, { ...state, holds }, on)
      return { record: { type: 'HoldLifted', data: { command } }, notes }
    },
  }

  return { PlaceHold: placeHold, LiftHold: liftHold }
}

/** The row of another basis that is named once the consent was withdrawn. */
export function nameOtherBasis(rules: RulesInForce): Row<'stored', 'NameOtherBasis'> {
  const { clause } = rules.roles.withdrawalErasure

  /** By when a basis is to be named, or why there is nothing to name one for. */
  const nameable = (state: StoredRecording) => {
    const due = withdrawalDeadline(state)
    if (due !== null) return within(due)
    const { otherBasis } = state.consent
    return otherBasis === null
      ? obstacle('consent-not-withdrawn', clause)
      : obstacle('already-done', clause, { on: otherBasis.on })
  }

  return {
    to: ['stored'],
    clauses: [clause],
    window: (state, on) => {
      const due = withdrawalDeadline(state)
      return due === null || heldOn(state, on) || copyRequired(state)
        ? null
        : { clauses: [clause], until: due.due }
    },
    ...narrowing(nameable, (command: NameOtherBasis, due, state): RecordingVerdict => {
      const { on } = command.data
      // As long as a procedure waits for its copy, the recording is kept for that.
      const deadline = copyRequired(state) ? heldUntil(due, on) : lateOnlyIfFree(state, due, on)
      const notes: readonly RecordingNote[] =
        on > deadline.due
          ? [{ note: 'late-other-basis', clauses: [clause], data: { on, due: deadline.due } }]
          : []
      return { record: { type: 'OtherBasisNamed', data: { command, deadline } }, notes }
    }),
  }
}

/** The row of an erasure that was granted. */
export function grantErasure(rules: RulesInForce): Row<'stored', 'GrantErasure'> {
  const { clause } = rules.roles.otherRights
  return {
    to: ['stored'],
    clauses: [clause],
    region: ({ erasure }) =>
      erasure === null ? null : obstacle('erasure-already-granted', clause, { on: erasure.on }),
    decide: (command, state): RecordingVerdict => {
      const { on, decision, implementBy } = command.data
      const disabled = decisionObstacle(rules, decision)
      if (disabled !== null) return disabled
      return implementBy !== undefined && implementBy < on
        ? obstacle('implementation-before-grant', clause, { on, implementBy })
        : {
            record: { type: 'ErasureGranted', data: { command } },
            notes: [
              ...lateAnswer(state, requestDecided(state, decision), on),
              ...lostWithRecording(rules, withAnswer(state, requestDecided(state, decision), on)),
              ...difference(rules, 'rights-by-reference', clause, 'gdpr:17'),
            ],
          }
    },
  }
}
