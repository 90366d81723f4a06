import type { PlainDate } from '../calendar/index.js'
import { differenceNote, obstacle } from '../case/index.js'
import type { Recording } from './given-recording.js'
import { restrictedOn, restrictionsOn } from './holds.js'
import { nothingLeft } from './obstacles.js'
import type { Kept, Row } from './row.js'
import type { RecordingRules } from './rules.js'
import type { RightsDecision } from './state.js'
import type { RecordingObstacle, RecordingVerdict } from './types.js'

/** Adakavas is the procedure of another controller, unless the institution says that it is its own. */
const decisionObstacle = (
  { rightsProcedure, roles }: RecordingRules,
  { under }: RightsDecision,
): RecordingObstacle | null =>
  under === 'adakavas' && rightsProcedure === null
    ? obstacle('procedure-not-enabled', roles.otherRights.clause, { under })
    : null

/** The rows of a restriction that was decided. */
export function restrictionRows(rules: RecordingRules, to: Kept) {
  const { clause } = rules.roles.otherRights

  const placeRestriction: Row<Kept, 'PlaceRestriction'> = {
    to: [to],
    clauses: [clause],
    region: (state) => nothingLeft(rules.roles, state),
    decide: (command, state): RecordingVerdict => {
      const { on, id, decision, until } = command.data
      const disabled = decisionObstacle(rules, decision)
      if (disabled !== null) return disabled
      if (state.restrictions.some((restriction) => restriction.id === id))
        return obstacle('restriction-already-placed', clause, { id })
      if (until !== undefined && until < on) return obstacle('restriction-period-over', clause, { on, until })
      return {
        record: { type: 'RestrictionPlaced', data: { command } },
        notes: [differenceNote('rights-by-reference', clause, 'gdpr:18')],
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
      if (!state.restrictions.some((restriction) => restriction.id === id))
        return obstacle('no-such-restriction', clause, { id })
      return restrictionsOn(state, on).some((restriction) => restriction.id === id)
        ? { record: { type: 'RestrictionLifted', data: { command } } }
        : obstacle('restriction-already-over', clause, { id, on })
    },
  }

  return { PlaceRestriction: placeRestriction, LiftRestriction: liftRestriction }
}

/** The row of an erasure that was granted. */
export function grantErasure(rules: RecordingRules): Row<'stored', 'GrantErasure'> {
  const { clause } = rules.roles.otherRights
  return {
    to: ['stored'],
    clauses: [clause],
    region: ({ erasure }) =>
      erasure === null ? null : obstacle('erasure-already-granted', clause, { on: erasure.on }),
    decide: (command): RecordingVerdict => {
      const { on, decision, implementBy } = command.data
      const disabled = decisionObstacle(rules, decision)
      if (disabled !== null) return disabled
      return implementBy !== undefined && implementBy < on
        ? obstacle('implementation-before-grant', clause, { on, implementBy })
        : {
            record: { type: 'ErasureGranted', data: { command } },
            notes: [differenceNote('rights-by-reference', clause, 'gdpr:17')],
          }
    },
  }
}
