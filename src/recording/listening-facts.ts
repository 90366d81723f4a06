import type { PlainDate } from '../calendar/index.js'
import type { ListeningFacts } from '../procedure/kaunas-listening.js'
import type { RestrictionReason } from '../procedure/restriction-reasons.js'
import type { CopyAttempt, ListeningAttempt, StaffAttempt } from './attempt.js'
import { lastDayOf } from './deadlines.js'
import type { Recording } from './given-recording.js'
import { openProcedures, restrictedOn } from './holds.js'
import type { RecordingRules } from './rules.js'

/** What the recording's history says, whoever asks. */
function historyFacts(recording: Recording, on: PlainDate): ListeningFacts {
  return {
    recordingExists: recording.status === 'stored' && recording.callDate <= on,
    withinTerm: on <= lastDayOf(recording),
    restricted: restrictedOn(recording, on),
    consentWithdrawn: recording.consent.withdrawnOn !== null,
    complaintOpen: recording.complaints.some(
      ({ receivedOn, closedOn }) => receivedOn <= on && closedOn === null,
    ),
    copyExists: recording.copy !== null,
  }
}

/** Whether somebody takes part in a procedure about the recording that is open. */
const participates = (recording: Recording, listener: string): boolean =>
  openProcedures(recording).some(({ participants }) => participants.includes(listener))

function staffFacts(
  rules: RecordingRules,
  recording: Recording,
  attempt: StaffAttempt,
  on: PlainDate,
): ListeningFacts {
  const { listener, purpose, itSpecialist, employed, authorised, restrictionReason } = attempt
  // The register of another month says nothing of this one.
  const register = attempt.register?.month === on.slice(0, 7) ? attempt.register : null
  const listened = new Set(register?.listened)
  return {
    purpose: purpose ?? null,
    itSpecialist: itSpecialist ?? null,
    employed: employed ?? null,
    authorised: authorised ?? null,
    restrictionReason: reasonOf(restrictionReason),
    consulted: recording.consultants.includes(listener),
    participates: participates(recording, listener),
    drawnAtRandom: register === null ? null : register.drawn.includes(recording.call),
    withinSample:
      register === null ? null : listened.has(recording.call) || listened.size < rules.sample.count,
    approvedMethod: methodKnown(rules, attempt),
  }
}

/** Which reason is relied on; `null` where nobody knows of one. */
const reasonOf = (relied: StaffAttempt['restrictionReason']): RestrictionReason | 'none' | null =>
  typeof relied === 'object' ? (relied?.reason ?? null) : (relied ?? null)

/** Where the controller has set no way of listening, nobody knows of an approved one. */
function methodKnown({ listeningMethods }: RecordingRules, { method }: StaffAttempt): boolean | null {
  if (method === undefined || method === null || listeningMethods.length === 0) return null
  return listeningMethods.includes(method)
}

function copyFacts(
  recording: Recording,
  { listener, itSpecialist, authorised, restrictionReason }: CopyAttempt,
): ListeningFacts {
  return {
    itSpecialist: itSpecialist ?? null,
    authorised: authorised ?? null,
    restrictionReason: reasonOf(restrictionReason),
    participates: participates(recording, listener),
  }
}

/** What the recording's history and an attempt say together. */
export function factsOf(
  rules: RecordingRules,
  recording: Recording,
  attempt: ListeningAttempt,
  on: PlainDate,
): ListeningFacts {
  const ofHistory = historyFacts(recording, on)
  switch (attempt.as) {
    case 'staff':
      return { ...ofHistory, ...staffFacts(rules, recording, attempt, on) }
    case 'copy':
      return { ...ofHistory, ...copyFacts(recording, attempt) }
    case 'caller':
      return { ...ofHistory, tookPart: attempt.tookPart ?? null }
  }
}
