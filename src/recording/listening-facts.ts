import type { PlainDate } from '../calendar/index.js'
import type { ListeningFacts } from '../procedure/kaunas-listening.js'
import type { DocumentRestrictionReason } from '../procedure/restriction-reasons.js'
import type { CopyAttempt, ListeningAttempt, StaffAttempt } from './attempt.js'
import { lastDayOf } from './deadlines.js'
import type { Recording } from './given-recording.js'
import { openProcedures, restrictedOn, withoutBasis } from './holds.js'
import type { ServiceProcedure } from './records.js'
import type { RulesInForce } from './rules-in-force.js'

/** What the recording's history says, whoever asks. */
function historyFacts(recording: Recording, on: PlainDate): ListeningFacts {
  return {
    recordingExists: recording.status === 'stored' && recording.callDate <= on,
    withinTerm: on <= lastDayOf(recording),
    restricted: restrictedOn(recording, on),
    consentWithdrawn: recording.consent.withdrawnOn !== null,
    withoutBasis: withoutBasis(recording),
    copyExists: recording.copy !== null,
  }
}

/** What a listening is for, as an attempt names it. */
interface Named {
  readonly complaint?: string | null | undefined
  readonly procedure?: string | null | undefined
}

/**
 * Whether one of several is there to listen for. Where none of them is, it does not matter which was meant; where the
 * attempt names none, nobody knows which.
 */
const meant = <One>(named: Named, all: readonly One[], isNamed: (one: One) => boolean): boolean | null => {
  if (all.length === 0) return false
  return (named.complaint ?? named.procedure ?? null) === null ? null : all.some(isNamed)
}

/** Whether an open procedure is the one that is named, or examines the complaint that is. */
const isNamed =
  ({ complaint, procedure }: Named) =>
  (one: ServiceProcedure): boolean =>
    (typeof procedure !== 'string' || procedure === one.id) &&
    (typeof complaint !== 'string' || complaint === one.complaint)

/** Whether the listener takes part in the open procedure that the listening is for, or that examines its complaint. */
const participates = (recording: Recording, listener: string, named: Named): boolean | null =>
  meant(
    named,
    openProcedures(recording).filter(({ participants }) => participants.includes(listener)),
    isNamed(named),
  )

/** Whether the complaint that the listening is for is open: the one that is named, or that the open procedure examines. */
function complaintOpen(recording: Recording, named: Named, on: PlainDate): boolean | null {
  const open = recording.complaints.filter(
    ({ receivedOn, closedOn }) => receivedOn <= on && closedOn === null,
  )
  const { complaint, procedure } = named
  const examined = openProcedures(recording).find(({ id }) => id === procedure)?.complaint
  return meant(
    named,
    open,
    ({ id }) =>
      (typeof complaint !== 'string' || complaint === id) &&
      (typeof procedure !== 'string' || examined === id),
  )
}

function staffFacts(
  rules: RulesInForce,
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
    complaintOpen: complaintOpen(recording, attempt, on),
    forProcedure: typeof attempt.procedure === 'string',
    participates: participates(recording, listener, attempt),
    drawnAtRandom: register === null ? null : register.drawn.includes(recording.call),
    withinSample:
      register === null ? null : listened.has(recording.call) || listened.size < mostListened(rules),
    approvedMethod: methodKnown(rules, attempt),
  }
}

/** How many may be listened to in the month; where the document names no number, any. */
const mostListened = ({ sample }: RulesInForce): number => sample?.count ?? Number.POSITIVE_INFINITY

/** Which reason is relied on; `null` where nobody knows of one. */
const reasonOf = (relied: StaffAttempt['restrictionReason']): DocumentRestrictionReason | 'none' | null =>
  typeof relied === 'object' ? (relied?.reason ?? null) : (relied ?? null)

/** Where the controller has set no way of listening, nobody knows of an approved one. */
function methodKnown({ listeningMethods }: RulesInForce, { method }: StaffAttempt): boolean | null {
  if (method === undefined || method === null || listeningMethods.length === 0) return null
  return listeningMethods.includes(method)
}

function copyFacts(
  recording: Recording,
  { listener, procedure, itSpecialist, authorised, employed, restrictionReason }: CopyAttempt,
): ListeningFacts {
  return {
    consulted: recording.consultants.includes(listener),
    employed: employed ?? null,
    itSpecialist: itSpecialist ?? null,
    authorised: authorised ?? null,
    restrictionReason: reasonOf(restrictionReason),
    participates: participates(recording, listener, { procedure }),
  }
}

/** What the recording's history and an attempt say together. */
export function factsOf(
  rules: RulesInForce,
  recording: Recording,
  attempt: ListeningAttempt,
  on: PlainDate,
): ListeningFacts {
  const ofHistory = historyFacts(recording, on)
  const { facts } = attempt
  switch (attempt.as) {
    case 'staff':
      return { ...ofHistory, ...facts, ...staffFacts(rules, recording, attempt, on) }
    case 'copy':
      return { ...ofHistory, ...facts, ...copyFacts(recording, attempt) }
    case 'caller':
      return { ...ofHistory, ...facts, tookPart: attempt.tookPart ?? null }
  }
}
