import { restsOn } from '../core/finding.js'
import { isOwnName } from '../procedure/names.js'
import type { ListeningAttempt } from './attempt.js'
import { lastDayOf } from './deadlines.js'
import type { Recording } from './given-recording.js'
import { restrictedOn } from './holds.js'
import { judgeListening, type ListeningVerdict } from './listening.js'
import { nothingLeft } from './obstacles.js'
import type { Kept, Row } from './row.js'
import type { RulesInForce } from './rules-in-force.js'
import type { RecordingNote, RecordingObstacle, RecordingVerdict } from './types.js'

/** Why listening is not allowed: the clauses that stand in the way, or the facts that are not known. */
function listeningObstacle({ assessment, facts, clauses }: ListeningVerdict): RecordingObstacle {
  const { outcome, needs, finding } = assessment
  if (outcome === 'undetermined')
    return { code: 'listening-not-settled', clauses, data: { needs: needs.map(({ fact }) => fact) } }
  const failed = [...new Set(restsOn(finding).flatMap(({ fact = null }) => (fact === null ? [] : [fact])))]
  const own = Object.fromEntries(failed.filter(isOwnName).map((fact) => [fact, facts[fact] ?? null]))
  const given = Object.keys(own).length === 0 ? {} : { own }
  return { code: 'listening-not-allowed', clauses, data: { failed, ...given } }
}

/** The rows of listening, whoever of the institution listens. */
export function listeningRows(rules: RulesInForce, to: Kept) {
  const { listening, listeners, method, retention, sampling, ownConsultant } = rules.roles

  /** The rules name nobody but the IT specialist and the consultant, who then assesses their own service. */
  const samplingNotes = ({ consultants }: Recording, attempt: ListeningAttempt): readonly RecordingNote[] => {
    if (attempt.as !== 'staff' || attempt.purpose !== 'quality-sampling') return []
    const { listener } = attempt
    const clauses = [sampling.clause, ownConsultant.clause] as const
    return consultants.includes(listener) ? [{ note: 'samples-own-call', clauses, data: { listener } }] : []
  }

  const listenToRecording: Row<Kept, 'ListenToRecording'> = {
    to: [to],
    clauses: [listening.clause, listeners.clause, method.clause],
    region: (state) => nothingLeft(rules.roles, state),
    window: (state) => {
      if (state.copy !== null) return null
      const lastDay = lastDayOf(state)
      return { clauses: [retention.clause], until: lastDay, late: 'term-over', data: { lastDay } }
    },
    decide: (command, state): RecordingVerdict => {
      const { on, attempt } = command.data
      const verdict = judgeListening(rules, state, attempt, on)
      if (!verdict.allowed) return listeningObstacle(verdict)
      const data = { command, clauses: verdict.clauses, restricted: restrictedOn(state, on) }
      return { record: { type: 'RecordingListenedTo', data }, notes: samplingNotes(state, attempt) }
    },
  }

  const refuseListening: Row<Kept, 'RefuseListening'> = {
    to: [to],
    clauses: [listening.clause, listeners.clause, method.clause],
    decide: (command, state): RecordingVerdict => {
      const { on, attempt } = command.data
      const { allowed, clauses } = judgeListening(rules, state, attempt, on)
      return allowed
        ? { code: 'listening-allowed', clauses, data: {} }
        : { record: { type: 'ListeningRefused', data: { command, clauses } } }
    },
  }

  return { ListenToRecording: listenToRecording, RefuseListening: refuseListening }
}
