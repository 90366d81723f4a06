import type { RecordingDuty } from '../../recording/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import type { Passage, Said } from '../kit/said.js'

/** What a duty on a call or its recording waits for. */
function waitsSaid(duty: RecordingDuty, { recording, recordingRoles: roles }: Catalogue): readonly Said[] {
  const waitingFor = 'waitingFor' in duty ? (duty.waitingFor ?? []) : []
  // A copy can be made or destroyed under a restriction, for a reason; the recording has to wait.
  const until = duty.duty === 'destroy-recording' ? 'restriction' : 'restriction-or-reason'
  return waitingFor.map((awaited) =>
    awaited === 'copy'
      ? [recording.waitingFor.copy, roles.retention.clause, roles.procedure.clause]
      : [recording.waitingFor[until], roles.otherRights.clause, roles.restrictedProcessing.clause],
  )
}

/** What is owed on a call or its recording, where it stands, and what it waits for. */
export function recordingDutySaid(duty: RecordingDuty, catalogue: Catalogue): Passage {
  const { recording, recordingRoles } = catalogue
  const { clause, status, doneOn } = duty
  const texts = recording.duties[duty.duty]
  const procedures = duty.duty === 'copy-for-procedure' ? duty.about.procedures : []
  const owed = { due: duty.deadline.due, procedure: procedures.join(', ') || null }
  if (status === 'done' || status === 'done-late') {
    if (doneOn === undefined) throw new TypeError('Expected the day on which a duty was done, got none')
    return [[texts[status]({ ...owed, doneOn }), clause]]
  }
  // Until the term is over it may not be done either, unless an erasure was granted.
  const early =
    duty.duty === 'destroy-recording' && status === 'pending' && clause === recordingRoles.retention.clause
  const words = early ? recording.destroyAfterTerm(owed.due) : texts[status](owed)
  return [[words, clause], ...waitsSaid(duty, catalogue)]
}
