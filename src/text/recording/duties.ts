import type { RecordingDuty } from '../../recording/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import type { Passage, Said } from '../kit/said.js'

/** What a duty on a call or its recording waits for. */
function waitsSaid(
  { duty, waitingFor = [] }: RecordingDuty,
  { recording, recordingRoles: roles }: Catalogue,
): readonly Said[] {
  return waitingFor.flatMap((awaited): readonly Said[] => {
    if (awaited === 'copy')
      return [[recording.waitingFor.copy, roles.retention.clause, roles.procedure.clause]]
    if (awaited !== 'restriction') return []
    // A copy can be made or destroyed under a restriction, for a reason; the recording has to wait.
    const until = duty === 'destroy-recording' ? 'restriction' : 'restriction-or-reason'
    return [[recording.waitingFor[until], roles.otherRights.clause, roles.restrictedProcessing.clause]]
  })
}

/** What is owed on a call or its recording, where it stands, and what it waits for. */
export function recordingDutySaid(duty: RecordingDuty, catalogue: Catalogue): Passage {
  const { recording, recordingRoles } = catalogue
  const { clause, status, doneOn, about } = duty
  const texts = recording.duties[duty.duty]
  const owed = { due: duty.deadline.due, procedure: about?.['procedure'] ?? null }
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
