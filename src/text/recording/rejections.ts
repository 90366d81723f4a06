import type { Obstacle } from '../../core/index.js'
import type { ClauseRef } from '../../documents/index.js'
import { isOwnName } from '../../procedure/index.js'
import type { ListeningFact, RecordingRejections } from '../../recording/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import type { Cited } from '../kit/references.js'
import { actOf } from '../kit/rejection.js'
import { type Passage, passage } from '../kit/said.js'
import { becauseOf } from '../kit/sentences.js'
import { valueSaid, whetherOf } from './fact-said.js'
import { barringRoles } from './listening-texts.js'
import type { ObstacleAndInstead, RecordingRejectionTexts } from './texts.js'

/** A rejection of a command on a call or its recording; the obstacle of an option comes without the command. */
type RecordingRejection = Obstacle<RecordingRejections, ClauseRef> & { readonly command?: string }

/** What there has to be to listen to. */
const kept = ['recordingExists', 'withinTerm', 'copyExists'] as const satisfies readonly ListeningFact[]

/** By which conditions listening is not allowed; of what there has to be to listen to, what there isn't. */
const barsOf = (
  clauses: Cited,
  { failed, own = {} }: RecordingRejections['listening-not-allowed'],
  catalogue: Catalogue,
): readonly string[] => {
  const { recording, recordingRoles, roles } = catalogue
  const { listening, facts } = recording
  const ownSaid = failed.filter(isOwnName).flatMap((fact) => valueSaid(fact, own[fact], catalogue))
  const bars = clauses
    // The procedure that was put in place bars nothing of its own: it is named beside the clause that points to it.
    .filter((clause) => clause !== roles.restrictionEffect.clause)
    .flatMap((clause) => {
      const bar = barringRoles.find((role) => recordingRoles[role].clause === clause)
      const missing = bar === 'retention' ? kept.filter((fact) => failed.includes(fact)) : []
      if (missing.length > 0) return missing.map((fact) => facts[fact].fails)
      // What the institution's own facts say tells more than that a condition isn't met.
      return bar === undefined && ownSaid.length > 0 ? [] : [listening.bars[bar ?? 'other']]
    })
  return [...bars, ...ownSaid]
}

/** What stands in the way and what to do instead, by the code. */
const sentencesOf = <Code extends keyof RecordingRejections>(
  texts: {
    readonly [C in Code]: (data: RecordingRejections[C], act: string | null) => ObstacleAndInstead
  },
  code: Code,
  data: RecordingRejections[Code],
  act: string | null,
): ObstacleAndInstead => texts[code](data, act)

/** What a rejection of a command on a call or its recording says: what stands in the way, and what to do instead. */
export function recordingRejectionSaid(rejection: RecordingRejection, catalogue: Catalogue): Passage {
  const { clauses, command } = rejection
  const { recording, recordingRoles: roles } = catalogue
  const texts: RecordingRejectionTexts = recording.rejections
  if (rejection.code === 'term-over') {
    const { listening, opening, other } = texts['term-over']
    if (command === 'OpenProcedure') return passage(opening(rejection.data), clauses)
    const say = command === 'ListenToRecording' ? listening : other
    return passage(say(rejection.data), clauses, [roles.retention.clause, roles.listening.clause])
  }
  if (rejection.code === 'restricted') {
    const { forReason, later } = texts.restricted
    return command === 'CopyForProcedure' || command === 'DestroyCopy' || command === 'RectifyRecording'
      ? passage(forReason(rejection.data), clauses)
      : passage(later(rejection.data), clauses, [roles.retention.clause, ...clauses])
  }
  if (rejection.code === 'listening-not-settled') {
    const unknown = rejection.data.needs.map((fact) => whetherOf(fact, catalogue))
    return passage(texts['listening-not-settled'](unknown), clauses)
  }
  const act = actOf(rejection, recording.commands)
  const [obstacle, instead] = sentencesOf(texts, rejection.code, rejection.data, act)
  switch (rejection.code) {
    case 'data-forgotten':
      return passage([obstacle, instead], clauses, [roles.number.clause, roles.conversation.clause])
    case 'listening-not-allowed': {
      const why = becauseOf(obstacle, barsOf(clauses, rejection.data, catalogue))
      // The institution's own facts say themselves what it takes.
      return passage(rejection.data.own === undefined ? [why, instead] : [why], clauses, [
        roles.listening.clause,
        roles.listeners.clause,
        roles.method.clause,
      ])
    }
    case 'not-administrative-service':
      return passage([obstacle, instead], clauses, [roles.serviceComplaint.clause, roles.procedure.clause])
    case 'retention-running':
      return passage([obstacle, instead], clauses, [
        ...clauses,
        roles.otherRights.clause,
        roles.withdrawalErasure.clause,
      ])
    default:
      return passage([obstacle, instead], clauses)
  }
}
