import type { Deadline, PlainDate } from '../calendar/index.js'
import { differenceNote, obstacle } from '../case/index.js'
import type { Transitions, Verdict } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { ListeningAttempt, ReasonRelied } from './attempt.js'
import {
  declineRecording,
  endConsented,
  endUnrecorded,
  explainAlternatives,
  giveConsent,
  joinCall,
  playNotice,
  type RecordingNote,
  type RecordingObstacle,
  type Row,
  receiveCall,
  storeRecording,
  withdrawConsent,
} from './call-transitions.js'
import { judgeListening, type ListeningVerdict } from './listening.js'
import {
  copyDeadline,
  copyDestructionDeadline,
  dayAfterTerm,
  destructionDeadline,
  heldOn,
  lastDayOf,
  mayDestroy,
  openProcedures,
  pausedUntil,
  restrictedOn,
  restrictionsOn,
  shouldBeGone,
  unexamined,
} from './retention.js'
import type { RecordingRules } from './rules.js'
import type {
  DestroyedRecording,
  RecordingRecord,
  RightsDecision,
  ServiceComplaint,
  ServiceProcedure,
  StoredRecording,
} from './state.js'
import type { RecordingTypes } from './types.js'

type Judged = Verdict<RecordingTypes>
type Recording = StoredRecording | DestroyedRecording
/** The statuses of a recording, and of what is left of it. */
type Kept = 'stored' | 'destroyed'

const procedureNamed = ({ procedures }: RecordingRecord, id: string): ServiceProcedure | undefined =>
  procedures.find((one) => one.id === id)

const complaintNamed = ({ complaints }: RecordingRecord, id: string): ServiceComplaint | undefined =>
  complaints.find((one) => one.id === id)

/** What is left to act on once the recording is destroyed: its copy, or nothing. */
const nothingLeft = (state: Recording): RecordingObstacle | null =>
  state.status === 'destroyed' && state.copy === null
    ? obstacle('nothing-left', 'kaunas:10', { on: state.destruction.on })
    : null

/** Whether there is a complaint to speak of. */
const someComplaint = ({ complaints }: Recording): RecordingObstacle | null =>
  complaints.some(({ closedOn }) => closedOn === null) ? null : obstacle('no-such-complaint', 'kaunas:11.2')

/** Whether there is an open procedure to speak of. */
const someProcedure = (state: Recording): RecordingObstacle | null =>
  openProcedures(state).length > 0 ? null : obstacle('no-such-procedure', 'kaunas:12.3')

/** Whether there is a restriction in force to speak of. */
const someRestriction = (state: Recording, on: PlainDate): RecordingObstacle | null =>
  restrictedOn(state, on) ? null : obstacle('no-such-restriction', 'kaunas:14.5')

/** A breach that a late act puts on record; nothing where it is in time. */
const late = (
  note: 'late-copy' | 'late-destruction' | 'late-copy-destruction',
  { due, clause }: Deadline<ClauseRef>,
  on: PlainDate,
): readonly RecordingNote[] => (on > due ? [{ note, clauses: [clause], data: { on, due } }] : [])

/** Why listening is not allowed: the clauses that stand in the way, or the facts that are not known. */
function listeningObstacle({ assessment, clauses }: ListeningVerdict): RecordingObstacle {
  const { outcome, needs } = assessment
  return outcome === 'undetermined'
    ? { code: 'listening-not-settled', clauses, data: { needs: needs.map(({ fact }) => fact) } }
    : { code: 'listening-not-allowed', clauses, data: {} }
}

/** The rules name nobody but the IT specialist and the consultant, who then assesses their own service. */
function samplingNotes({ consultants }: Recording, attempt: ListeningAttempt): readonly RecordingNote[] {
  if (attempt.as !== 'staff' || attempt.purpose !== 'quality-sampling') return []
  const { listener } = attempt
  return consultants.includes(listener)
    ? [{ note: 'samples-own-call', clauses: ['kaunas:11.1', 'kaunas:12.2'], data: { listener } }]
    : []
}

/** Where nothing may be sampled and nobody complained, there is no case in which to listen. */
function noCase(state: Recording, on: PlainDate): RecordingObstacle | null {
  const sampled = !restrictedOn(state, on) && state.consent.withdrawnOn === null
  return sampled || state.copy !== null || someComplaint(state) === null
    ? null
    : obstacle('listening-not-allowed', 'kaunas:11')
}

const listenToRecording = (rules: RecordingRules, to: Kept): Row<Kept, 'ListenToRecording'> => ({
  to: [to],
  clauses: ['kaunas:11', 'kaunas:12', 'kaunas:13'],
  region: (state, on) => nothingLeft(state) ?? noCase(state, on),
  window: (state) =>
    state.copy === null
      ? {
          clauses: ['kaunas:10'],
          until: lastDayOf(state),
          late: 'term-over',
          data: { lastDay: lastDayOf(state) },
        }
      : null,
  decide: (command, state): Judged => {
    const { on, attempt } = command.data
    const verdict = judgeListening(rules, state, attempt, on)
    if (!verdict.allowed) return listeningObstacle(verdict)
    const { clauses } = verdict
    return {
      record: {
        type: 'RecordingListenedTo',
        data: { command, clauses, restricted: restrictedOn(state, on) },
      },
      notes: samplingNotes(state, attempt),
    }
  },
})

const refuseListening = (rules: RecordingRules, to: Kept): Row<Kept, 'RefuseListening'> => ({
  to: [to],
  clauses: ['kaunas:11', 'kaunas:12', 'kaunas:13'],
  decide: (command, state): Judged => {
    const { on, attempt } = command.data
    const verdict = judgeListening(rules, state, attempt, on)
    const { clauses } = verdict
    return verdict.allowed
      ? { code: 'listening-allowed', clauses, data: {} }
      : { record: { type: 'ListeningRefused', data: { command, clauses } } }
  },
})

const giveCallerAccess = (rules: RecordingRules): Row<'stored', 'GiveCallerAccess'> => ({
  to: ['stored'],
  clauses: ['kaunas:14.2'],
  decide: (command, state): Judged => {
    const { on, tookPart } = command.data
    return judgeListening(rules, state, { as: 'caller', tookPart }, on).allowed
      ? {
          record: { type: 'CallerAccessGiven', data: { command } },
          notes: [differenceNote('own-listening', 'kaunas:14.2', 'gdpr:15(3)')],
        }
      : obstacle('not-the-caller', 'kaunas:14.2')
  },
})

const rectifyRecording: Row<'stored', 'RectifyRecording'> = {
  to: ['stored'],
  clauses: ['kaunas:14.4'],
  decide: (command, { recorded }): Judged => {
    const { correction } = command.data
    if (correction === 'forgotten') return { record: { type: 'RecordingRectified', data: { command } } }
    const corrected = Object.entries(correction)
    const stored = new Map<string, unknown>(Object.entries(recorded ?? {}))
    return corrected.every(([name, value]) => stored.get(name) === value)
      ? obstacle('nothing-rectified', 'kaunas:14.4')
      : { record: { type: 'RecordingRectified', data: { command } } }
  },
}

const registerServiceComplaint: Row<'stored', 'RegisterServiceComplaint'> = {
  to: ['stored'],
  clauses: ['kaunas:11.2'],
  decide: (command, state): Judged => {
    const { on, complaint, receivedOn } = command.data
    const { callDate } = state
    if (complaintNamed(state, complaint) !== undefined)
      return obstacle('complaint-already-registered', 'kaunas:11.2', { complaint })
    if (receivedOn > on) return obstacle('complaint-received-later', 'kaunas:11.2', { on, receivedOn })
    if (receivedOn < callDate)
      return obstacle('complaint-before-call', 'kaunas:11.2', { receivedOn, callDate })
    // Only a procedure keeps the recording, or its copy, beyond the term.
    return {
      record: { type: 'ServiceComplaintRegistered', data: { command } },
      notes: [
        { note: 'complaint-does-not-hold', clauses: ['kaunas:10'], data: { lastDay: lastDayOf(state) } },
        differenceNote('copy-for-procedures-alone', 'kaunas:12.3', 'gdpr:18(1)(c)'),
      ],
    }
  },
}

const closeServiceComplaint = (to: Kept): Row<Kept, 'CloseServiceComplaint'> => ({
  to: [to],
  clauses: ['kaunas:11.2'],
  region: someComplaint,
  decide: (command, state): Judged => {
    const { complaint } = command.data
    const found = complaintNamed(state, complaint)
    if (found === undefined) return obstacle('no-such-complaint', 'kaunas:11.2', { complaint })
    if (found.closedOn !== null)
      return obstacle('complaint-closed', 'kaunas:11.2', { complaint, on: found.closedOn })
    const open = openProcedures(state).find((one) => one.complaint === complaint)
    return open === undefined
      ? { record: { type: 'ServiceComplaintClosed', data: { command } } }
      : obstacle('procedure-open', 'kaunas:12.3', { procedure: open.id })
  },
})

/** What a new procedure needs to examine: a complaint that is open, and about an administrative service. */
function complaintObstacle(state: Recording, id: string): RecordingObstacle | null {
  const complaint = complaintNamed(state, id)
  if (complaint === undefined) return obstacle('no-such-complaint', 'kaunas:12.3', { complaint: id })
  if (complaint.closedOn !== null)
    return obstacle('complaint-closed', 'kaunas:12.3', { complaint: id, on: complaint.closedOn })
  return complaint.aboutAdministrativeService
    ? null
    : obstacle('not-administrative-service', 'kaunas:12.3', { complaint: id })
}

/**
 * A procedure can't be founded on what should be gone, a recording whose term is over and which nothing holds. One
 * that goes on, as after an appeal, can be founded on the copy that it had, as long as that is not destroyed.
 */
function foundation(state: Recording, on: PlainDate, again: boolean): RecordingObstacle | null {
  const recordingStands = state.status === 'stored' && !shouldBeGone(state, on)
  const copyStands = state.copy !== null && again
  return recordingStands || copyStands
    ? null
    : obstacle('term-over', 'kaunas:10', { on, lastDay: lastDayOf(state) })
}

const openProcedure = (to: Kept): Row<Kept, 'OpenProcedure'> => ({
  to: [to],
  clauses: ['kaunas:10', 'kaunas:12.3'],
  // A procedure that goes on needs least: where even that has nothing to stand on, no other has.
  region: (state, on) => foundation(state, on, state.procedures.length > 0),
  decide: (command, state): Judged => {
    const { on, procedure, complaint } = command.data
    const before = procedureNamed(state, procedure)
    if (before?.closedOn === null)
      return obstacle('procedure-already-open', 'kaunas:12.3', { procedure, on: before.openedOn })
    const again = before !== undefined && before.complaint === complaint
    if (before !== undefined && !again)
      return obstacle('other-complaint', 'kaunas:12.3', { procedure, complaint: before.complaint })
    return (
      (again ? null : complaintObstacle(state, complaint)) ??
      foundation(state, on, again) ?? { record: { type: 'ProcedureOpened', data: { command } } }
    )
  },
})

/** A procedure that is open, or why there is none of that name. */
function openProcedureNamed(state: Recording, procedure: string): ServiceProcedure | RecordingObstacle {
  const found = procedureNamed(state, procedure)
  if (found === undefined) return obstacle('no-such-procedure', 'kaunas:12.3', { procedure })
  return found.closedOn === null
    ? found
    : obstacle('procedure-closed', 'kaunas:12.3', { procedure, on: found.closedOn })
}

const joinProcedure = (to: Kept): Row<Kept, 'JoinProcedure'> => ({
  to: [to],
  clauses: ['kaunas:12.3'],
  region: someProcedure,
  decide: (command, state): Judged => {
    const { procedure, participant } = command.data
    const found = openProcedureNamed(state, procedure)
    if ('code' in found) return found
    return found.participants.includes(participant)
      ? obstacle('already-participating', 'kaunas:12.3', { procedure, participant })
      : { record: { type: 'ProcedureJoined', data: { command } } }
  },
})

const closeProcedure = (to: Kept): Row<Kept, 'CloseProcedure'> => ({
  to: [to],
  clauses: ['kaunas:12.3'],
  region: someProcedure,
  decide: (command, state): Judged => {
    const found = openProcedureNamed(state, command.data.procedure)
    return 'code' in found ? found : { record: { type: 'ProcedureClosed', data: { command } } }
  },
})

/** A restricted recording is only processed for a reason. */
function restrictionObstacle(
  state: Recording,
  on: PlainDate,
  reason: ReasonRelied | undefined,
): RecordingObstacle | null {
  const restrictions = restrictionsOn(state, on).map(({ id }) => id)
  return restrictions.length > 0 && reason === undefined
    ? { code: 'restricted', clauses: ['kaunas:14.5', 'gdpr:18(2)'], data: { restrictions } }
    : null
}

const copyForProcedure: Row<'stored', 'CopyForProcedure'> = {
  to: ['stored'],
  clauses: ['kaunas:10', 'kaunas:12.3'],
  region: (state) =>
    state.copy === null
      ? someProcedure(state)
      : obstacle('copy-already-made', 'kaunas:10', { on: state.copy.madeOn }),
  decide: (command, state): Judged => {
    const { on, procedure, restrictionReason } = command.data
    const found = openProcedureNamed(state, procedure)
    if ('code' in found) return found
    const held = restrictionObstacle(state, on, restrictionReason)
    if (held !== null) return held
    // As long as a restriction holds it, nothing can be late, whatever reason lets it be done all the same.
    const deadline = heldOn(state, on) ? pausedUntil(copyDeadline(state), on) : copyDeadline(state)
    const notes: readonly RecordingNote[] = [
      ...late('late-copy', deadline, on),
      differenceNote('copy-without-limit', 'kaunas:10', 'gdpr:5(1)(e)'),
    ]
    const restricted = restrictedOn(state, on)
    return { record: { type: 'ProcedureCopyMade', data: { command, deadline, restricted } }, notes }
  },
}

/** Adakavas is the procedure of another controller, unless the institution says that it is its own. */
function decisionObstacle(
  { rightsProcedure }: RecordingRules,
  { under }: RightsDecision,
): RecordingObstacle | null {
  return under === 'adakavas' && rightsProcedure === null
    ? obstacle('procedure-not-enabled', 'kaunas:14.5', { under })
    : null
}

const placeRestriction = (rules: RecordingRules, to: Kept): Row<Kept, 'PlaceRestriction'> => ({
  to: [to],
  clauses: ['kaunas:14.5'],
  region: nothingLeft,
  decide: (command, state): Judged => {
    const { on, id, decision, until } = command.data
    const disabled = decisionObstacle(rules, decision)
    if (disabled !== null) return disabled
    if (state.restrictions.some((one) => one.id === id))
      return obstacle('restriction-already-placed', 'kaunas:14.5', { id })
    if (until !== undefined && until < on)
      return obstacle('restriction-period-over', 'kaunas:14.5', { on, until })
    return {
      record: { type: 'RestrictionPlaced', data: { command } },
      notes: [differenceNote('rights-by-reference', 'kaunas:14.5', 'gdpr:18')],
    }
  },
})

const liftRestriction = (to: Kept): Row<Kept, 'LiftRestriction'> => ({
  to: [to],
  clauses: ['kaunas:14.5'],
  region: someRestriction,
  decide: (command, state): Judged => {
    const { on, id } = command.data
    if (!state.restrictions.some((one) => one.id === id))
      return obstacle('no-such-restriction', 'kaunas:14.5', { id })
    return restrictionsOn(state, on).some((one) => one.id === id)
      ? { record: { type: 'RestrictionLifted', data: { command } } }
      : obstacle('restriction-already-over', 'kaunas:14.5', { id, on })
  },
})

const grantErasure = (rules: RecordingRules): Row<'stored', 'GrantErasure'> => ({
  to: ['stored'],
  clauses: ['kaunas:14.5'],
  region: ({ erasure }) =>
    erasure === null ? null : obstacle('erasure-already-granted', 'kaunas:14.5', { on: erasure.on }),
  decide: (command): Judged => {
    const { on, decision, implementBy } = command.data
    const disabled = decisionObstacle(rules, decision)
    if (disabled !== null) return disabled
    return implementBy !== undefined && implementBy < on
      ? obstacle('implementation-before-grant', 'kaunas:14.5', { on, implementBy })
      : {
          record: { type: 'ErasureGranted', data: { command } },
          notes: [differenceNote('rights-by-reference', 'kaunas:14.5', 'gdpr:17')],
        }
  },
})

/** What stands in the way of destroying a recording. */
function destructionObstacle(state: StoredRecording, on: PlainDate): RecordingObstacle | null {
  const { standing } = mayDestroy(state, on)
  switch (standing) {
    case 'retention-running':
      return obstacle('retention-running', 'kaunas:10', { on, from: dayAfterTerm(state) })
    case 'restricted':
      return restrictionObstacle(state, on, undefined)
    case 'copy-required':
      return {
        code: 'copy-required',
        clauses: ['kaunas:10', 'kaunas:12.3'],
        data: { procedures: openProcedures(state).map(({ id }) => id) },
      }
    default:
      return null
  }
}

const destroyRecording: Row<'stored', 'DestroyRecording'> = {
  to: ['destroyed'],
  clauses: ['kaunas:10'],
  region: destructionObstacle,
  window: (state) => (state.erasure === null ? { clauses: ['kaunas:10'], from: dayAfterTerm(state) } : null),
  decide: (command, state): Judged => {
    const { on } = command.data
    const deadline = destructionDeadline(state)
    // Under a restriction the term permits nothing: only the erasure does.
    const erased = state.erasure !== null && (deadline.clause === 'kaunas:14.5' || restrictedOn(state, on))
    const because = erased ? 'erasure' : 'term'
    // Whoever complained loses the recording with the term, unless a procedure was opened.
    const lost = unexamined(state)
      ? [differenceNote('copy-for-procedures-alone', 'kaunas:10', 'gdpr:18(1)(c)')]
      : []
    const notes: readonly RecordingNote[] = [...late('late-destruction', deadline, on), ...lost]
    return { record: { type: 'RecordingDestroyed', data: { command, because, deadline } }, notes }
  },
}

const destroyCopy = (to: Kept): Row<Kept, 'DestroyCopy'> => ({
  to: [to],
  clauses: ['kaunas:10'],
  region: (state) => {
    if (state.copy === null) return obstacle('no-copy', 'kaunas:10')
    const [open] = openProcedures(state)
    return open === undefined ? null : obstacle('procedure-open', 'kaunas:10', { procedure: open.id })
  },
  decide: (command, state): Judged => {
    const { on, restrictionReason } = command.data
    const held = heldOn(state, on) ? restrictionObstacle(state, on, restrictionReason) : null
    if (held !== null) return held
    const closing = copyDestructionDeadline(state)
    if (closing === null) return obstacle('no-copy', 'kaunas:10')
    const deadline = heldOn(state, on) ? pausedUntil(closing, on) : closing
    const notes = late('late-copy-destruction', deadline, on)
    const restricted = heldOn(state, on)
    return { record: { type: 'ProcedureCopyDestroyed', data: { command, deadline, restricted } }, notes }
  },
})

/** The rows of a recording, and of what is left of it. */
const whileKept = (rules: RecordingRules, status: Kept) => ({
  ListenToRecording: listenToRecording(rules, status),
  RefuseListening: refuseListening(rules, status),
  CloseServiceComplaint: closeServiceComplaint(status),
  OpenProcedure: openProcedure(status),
  JoinProcedure: joinProcedure(status),
  CloseProcedure: closeProcedure(status),
  PlaceRestriction: placeRestriction(rules, status),
  LiftRestriction: liftRestriction(status),
  DestroyCopy: destroyCopy(status),
})

/** The table of a call and its recording. */
export const recordingTransitions = (rules: RecordingRules): Transitions<RecordingTypes> => ({
  none: { ReceiveCall: receiveCall(rules) },
  incoming: { PlayNotice: playNotice, JoinCall: joinCall('incoming'), EndCall: endUnrecorded },
  announced: {
    JoinCall: joinCall('announced'),
    GiveConsent: giveConsent,
    DeclineRecording: declineRecording,
    EndCall: endUnrecorded,
  },
  consented: {
    JoinCall: joinCall('consented'),
    WithdrawConsent: withdrawConsent('consented'),
    EndCall: endConsented,
    StoreRecording: storeRecording(rules),
  },
  declined: {
    JoinCall: joinCall('declined'),
    GiveConsent: giveConsent,
    ExplainAlternatives: explainAlternatives,
    EndCall: endUnrecorded,
  },
  ended: {},
  stored: {
    ...whileKept(rules, 'stored'),
    WithdrawConsent: withdrawConsent('stored'),
    GiveCallerAccess: giveCallerAccess(rules),
    RectifyRecording: rectifyRecording,
    RegisterServiceComplaint: registerServiceComplaint,
    CopyForProcedure: copyForProcedure,
    GrantErasure: grantErasure(rules),
    DestroyRecording: destroyRecording,
  },
  destroyed: whileKept(rules, 'destroyed'),
})
