import type { RecordingAwaited, RecordingDuty } from '../../recording/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { dutyWords } from '../kit/duty-texts.js'
import type { Passage, Said } from '../kit/said.js'

/** What a duty on a call or its recording waits for. */
function waitsSaid(duty: RecordingDuty, { recording, recordingRoles: roles }: Catalogue): readonly Said[] {
  const waitingFor = 'waitingFor' in duty ? (duty.waitingFor ?? []) : []
  // A copy can be made or destroyed under a restriction, for a reason; the recording has to wait.
  const ofCopy = duty.duty === 'copy-for-procedure' || duty.duty === 'destroy-copy'
  const until = ofCopy ? 'restriction-or-reason' : 'restriction'
  const said: Readonly<Record<RecordingAwaited, Said>> = {
    copy: [recording.waitingFor.copy, roles.retention.clause, roles.procedure.clause],
    // A copy can be made under a hold, which keeps the recording from being destroyed without it.
    hold: [
      recording.waitingFor[duty.duty === 'copy-for-procedure' ? 'copy-in-time' : 'hold'],
      roles.otherActs.clause,
    ],
    restriction: [recording.waitingFor[until], roles.otherRights.clause, roles.restrictedProcessing.clause],
  }
  return waitingFor.map((awaited) => said[awaited])
}

/** What is owed on a call or its recording, where it stands, and what it waits for. */
export function recordingDutySaid(duty: RecordingDuty, catalogue: Catalogue): Passage {
  const { recording, recordingRoles } = catalogue
  const { clause, status } = duty
  const procedures = duty.duty === 'copy-for-procedure' ? duty.about.procedures : []
  const request = duty.duty === 'answer-caller' ? duty.about.request : null
  const did = duty.duty === 'destroy-or-name-basis' ? (duty.did ?? null) : null
  const owed = { due: duty.deadline.due, procedures, request, did }
  // Until the term is over it may not be done either, unless an erasure was granted.
  const early =
    duty.duty === 'destroy-recording' && status === 'pending' && clause === recordingRoles.retention.clause
  const waits = status === 'pending' && 'waitingFor' in duty && duty.deadline.steps.at(-1)?.step !== 'held'
  const texts = recording.duties[duty.duty]
  const words = early
    ? recording.destroyAfterTerm(owed.due)
    : waits
      ? texts.waiting(owed)
      : dutyWords(texts, owed, duty)
  return status === 'done' || status === 'done-late' || status === 'missed'
    ? [[words, clause]]
    : [[words, clause], ...waitsSaid(duty, catalogue)]
}
