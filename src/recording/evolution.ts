import type { PlainDate } from '../calendar/index.js'
import { appended, changedIn, named } from '../core/growing.js'
import { type Evolution, eventNamesOf } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import { kaunasRoles } from '../procedure/index.js'
import { onConsent } from './absent.js'
import { listenedFor } from './attempt.js'
import type { CallReceived } from './call-messages.js'
import { alternativesMissed } from './call-transitions.js'
import { requestDecided } from './caller-requests.js'
import type { Recording } from './given-recording.js'
import { copyRequired } from './holds.js'
import type { RecordingEvent } from './messages.js'
import type { LogEntry } from './records.js'
import type { RulesInForce } from './rules-in-force.js'
import type { CallRecord, ConsentedCall, DestroyedRecording, EndedCall, StoredRecording } from './state.js'
import type { EventWhileKept, RecordingTypes } from './types.js'

type Happened<E extends RecordingEvent['type']> = Extract<RecordingEvent, { type: E }>

function received({ data: { command, procedure, line } }: CallReceived): Omit<CallRecord, 'lastEventOn'> {
  const { on, call, consultant } = command.data
  const consultants = consultant === undefined ? [] : [consultant]
  return { procedure, call, callDate: on, line, consultants, noticeOn: null, requests: [] }
}

/** What every state of a call has, without what only one of them has. */
function callOf(state: CallRecord): CallRecord {
  const { procedure, call, callDate, line, consultants, noticeOn, requests, lastEventOn } = state
  return { procedure, call, callDate, line, consultants, noticeOn, requests, lastEventOn }
}

/** A call with one consultant more. */
const joined = <Call extends CallRecord>(
  call: Call,
  { data: { command } }: Happened<'ConsultantJoined'>,
): Call => ({
  ...call,
  consultants: appended(call.consultants, [command.data.consultant]),
})

const consented = (call: CallRecord, { data: { command } }: Happened<'ConsentGiven'>): ConsentedCall => ({
  ...callOf(call),
  status: 'consented',
  consent: { givenOn: command.data.on, withdrawnOn: null, otherBasis: null },
  endedOn: null,
})

/** A call that ended without consent. */
const ended = (
  call: CallRecord,
  { data: { command } }: Happened<'CallEnded'>,
  refusal: EndedCall['refusal'],
): EndedCall => ({
  ...callOf(call),
  status: 'ended',
  endedOn: command.data.on,
  refusal,
})

/** A call with a request that is answered. */
const answered = <Call extends CallRecord>(
  call: Call,
  request: string | undefined,
  answeredOn: PlainDate,
): Call =>
  request === undefined
    ? call
    : { ...call, requests: changedIn(call.requests, [request], (one) => ({ ...one, answeredOn })) }

/** A call or a recording whose consent was withdrawn. */
const withdrawn = <State extends ConsentedCall | StoredRecording>(
  state: State,
  { data: { command } }: Happened<'ConsentWithdrawn'>,
): State => {
  const { on, request } = command.data
  return { ...answered(state, request, on), consent: { ...state.consent, withdrawnOn: on } }
}

/** What happens to a caller's requests, once the call is over. */
const onRequests = <Call extends CallRecord>(): {
  readonly [E in 'CallerRequestRegistered' | 'CallerRequestAnswered']: (
    call: Call,
    event: Happened<E>,
  ) => Call
} => ({
  CallerRequestRegistered: (call, { data: { command, limit } }) => {
    const { request: id, right, receivedOn } = command.data
    return {
      ...call,
      requests: appended(call.requests, [{ id, right, receivedOn, limit, answeredOn: null }]),
    }
  },
  CallerRequestAnswered: (call, { data: { command } }) =>
    answered(call, command.data.request, command.data.on),
})

/** A recording one of whose procedures has other participants. */
const withParticipants = <Kept extends Recording>(
  recording: Kept,
  procedure: string,
  change: (before: readonly string[]) => readonly string[],
): Kept => ({
  ...recording,
  procedures: changedIn(recording.procedures, [procedure], (one) => ({
    ...one,
    participants: change(one.participants),
  })),
})

const logged = <Kept extends Recording>(recording: Kept, entry: LogEntry): Kept => ({
  ...recording,
  log: appended(recording.log, [entry]),
})

/** What happens to a recording that is kept, and to what is left of it, alike. */
const whileKept = <Kept extends Recording>(): {
  readonly [E in EventWhileKept]: (recording: Kept, event: Happened<E>) => Kept
} => ({
  ...onRequests<Kept>(),
  RecordingListenedTo: (recording, { data: { command, clauses, restricted } }) => {
    const { on, attempt } = command.data
    const { listener, restrictionReason: relied } = attempt
    const staff = attempt.as === 'staff' ? attempt : null
    return logged(recording, {
      on,
      clauses,
      what: 'listened',
      listener,
      to: staff === null ? 'copy' : 'recording',
      purpose: staff?.purpose ?? null,
      for: listenedFor(attempt),
      method: staff?.method ?? null,
      restrictionReason: restricted && typeof relied === 'object' ? (relied?.reason ?? null) : null,
    })
  },
  ListeningRefused: (recording, { data: { command, clauses } }) => {
    const { on, attempt } = command.data
    const listener = attempt.as === 'caller' ? null : attempt.listener
    const purpose = attempt.as === 'staff' ? (attempt.purpose ?? null) : null
    return logged(recording, { on, clauses, what: 'refused', listener, purpose })
  },
  ServiceComplaintClosed: (recording, { data: { command } }) => {
    const { on, complaint } = command.data
    return {
      ...recording,
      complaints: changedIn(recording.complaints, [complaint], (one) => ({ ...one, closedOn: on })),
    }
  },
  ProcedureOpened: (recording, { data: { command } }) => {
    const { on, procedure: id, complaint, kind, participants } = command.data
    // What a closing asked for holds, also where the procedure goes on.
    const before = named(recording.procedures, id)
    const { copyKept = null } = before ?? {}
    const others = before ? recording.procedures.filter((other) => other !== before) : recording.procedures
    const opened = { id, complaint, kind, participants, openedOn: on, closedOn: null, copyKept }
    return {
      ...recording,
      // A procedure that goes on examines its complaint again.
      complaints: changedIn(recording.complaints, [complaint], (one) => ({ ...one, closedOn: null })),
      procedures: appended(others, [opened]),
    }
  },
  ProcedureJoined: (recording, { data: { command } }) => {
    const { procedure, participant } = command.data
    return withParticipants(recording, procedure, (before) => appended(before, [participant]))
  },
  ProcedureLeft: (recording, { data: { command } }) => {
    const { procedure, participant } = command.data
    return withParticipants(recording, procedure, (before) => before.filter((one) => one !== participant))
  },
  ProcedureClosed: (recording, { data: { command } }) => {
    const { on, procedure, keepCopy = null } = command.data
    const required = copyRequired(recording)
    const procedures = changedIn(recording.procedures, [procedure], (one) => {
      const { copyKept } = one
      const longer = keepCopy !== null && (copyKept === null || copyKept.until < keepCopy.until)
      return { ...one, closedOn: on, copyKept: longer ? keepCopy : copyKept }
    })
    const closed = { ...recording, procedures }
    return required && !copyRequired(closed) ? { ...closed, copyRequiredUntil: on } : closed
  },
  RestrictionPlaced: (recording, { data: { command } }) => {
    const { on, id, decision, until = null } = command.data
    const placed = { id, decision, from: on, until, ended: null }
    const decided = answered(recording, requestDecided(recording, decision), on)
    return { ...decided, restrictions: appended(recording.restrictions, [placed]) }
  },
  RestrictionLifted: (recording, { data: { command } }) => {
    const { on, id } = command.data
    return {
      ...recording,
      restrictions: changedIn(recording.restrictions, [id], (one) => ({ ...one, ended: { on } })),
    }
  },
  HoldPlaced: (recording, { data: { command } }) => {
    const { on, id, act, reason } = command.data
    const held = { id, act, ...(reason === undefined ? {} : { reason }), from: on, ended: null }
    return { ...recording, holds: appended(recording.holds, [held]) }
  },
  HoldLifted: (recording, { data: { command } }) => {
    const { on, id, act } = command.data
    return {
      ...recording,
      holds: changedIn(recording.holds, [id], (one) => ({ ...one, ended: { on, act } })),
    }
  },
  ProcedureCopyDestroyed: (recording, { data: { command, deadline } }) => {
    const { on } = command.data
    const { copy, destroyedCopies } = recording
    const gone = copy === null ? [] : [{ ...copy, destruction: { on, deadline } }]
    return { ...recording, copy: null, destroyedCopies: appended(destroyedCopies, gone) }
  },
})

function rectified(
  recording: StoredRecording,
  { data: { command, restricted } }: Happened<'RecordingRectified'>,
  clause: ClauseRef,
): StoredRecording {
  const { on, correction, restrictionReason, request } = command.data
  const reason = restricted ? (restrictionReason?.reason ?? null) : null
  const entry = { on, clauses: [clause], what: 'rectified', restrictionReason: reason } as const
  const after = logged(answered(recording, request, on), entry)
  const { recorded: before, notes } = recording
  if (correction === 'forgotten' || before === null) return after
  const { note, ...corrected } = correction
  return {
    ...after,
    recorded: { ...before, ...corrected },
    notes: note === undefined ? notes : appended(notes, [note]),
  }
}

function destroyed(
  recording: StoredRecording,
  { data: { command, because, deadline } }: Happened<'RecordingDestroyed'>,
): DestroyedRecording {
  const { on } = command.data
  // What was stored of the conversation is gone with the recording.
  const { recorded: _, notes: __, ...left } = recording
  return { ...left, status: 'destroyed', destruction: { on, because, deadline } }
}

/** What of the rules an evolution goes by. */
type EvolvedBy = Pick<RulesInForce, 'basis' | 'roles' | 'stated'>

/** What each event makes of the state. */
export const recordingEvolution = ({
  basis,
  roles: { callerListening, callerRectification, otherRights, recipients, retention },
  stated: { alternatives },
}: EvolvedBy): Evolution<RecordingTypes> => ({
  none: { CallReceived: (_, event) => ({ ...received(event), status: 'incoming' }) },
  incoming: {
    NoticePlayed: (call, { data: { command } }) =>
      onConsent({ basis })
        ? { ...call, status: 'announced', noticeOn: command.data.on }
        : {
            ...callOf(call),
            noticeOn: command.data.on,
            status: 'consented',
            consent: { givenOn: null, withdrawnOn: null, otherBasis: null },
            endedOn: null,
          },
    ConsultantJoined: joined,
    CallEnded: (call, event) => ended(call, event, null),
  },
  announced: {
    ConsultantJoined: joined,
    ConsentGiven: consented,
    RecordingDeclined: (call, { data: { command } }) => ({
      ...call,
      status: 'declined',
      declinedOn: command.data.on,
      explainedOn: null,
    }),
    CallEnded: (call, event) => ended(call, event, null),
  },
  consented: {
    ConsultantJoined: joined,
    ConsentWithdrawn: withdrawn,
    RecordingStopped: (call, { data: { command } }) => ({ ...call, stoppedAt: command.data.at }),
    CallEnded: (call, event) => {
      const { on, notRecorded } = event.data.command.data
      return notRecorded === undefined ? { ...call, endedOn: on } : ended(call, event, null)
    },
    RecordingStored: (call, { data: { command, kept } }) => {
      const { on, recorded } = command.data
      return {
        ...callOf(call),
        status: 'stored',
        consent: call.consent,
        endedOn: call.endedOn ?? on,
        storedOn: on,
        recorded: recorded === 'forgotten' ? null : recorded,
        notes: [],
        kept,
        complaints: [],
        procedures: [],
        copy: null,
        copyRequiredUntil: null,
        destroyedCopies: [],
        restrictions: [],
        holds: [],
        erasure: null,
        log: [],
      }
    },
    ...onRequests<ConsentedCall>(),
  },
  declined: {
    ConsultantJoined: joined,
    ConsentGiven: consented,
    AlternativesExplained: (call, { data: { command } }) => ({
      ...call,
      explainedOn: command.data.on,
    }),
    CallEnded: (call, event) => {
      const { declinedOn, explainedOn } = call
      const missed = alternatives !== null && alternativesMissed(call, event.data.command.data.endedBy)
      return ended(call, event, { declinedOn, explainedOn, missed })
    },
  },
  ended: onRequests<EndedCall>(),
  stored: {
    ...whileKept<StoredRecording>(),
    ConsentWithdrawn: withdrawn,
    OtherBasisNamed: (recording, { data: { command, deadline } }) => {
      const { on, basis, justification } = command.data
      return {
        ...recording,
        consent: { ...recording.consent, otherBasis: { basis, justification, on, deadline } },
      }
    },
    CallerAccessGiven: (recording, { data: { command } }) => {
      const { on, means, request } = command.data
      return logged(answered(recording, request, on), {
        on,
        clauses: [callerListening.clause],
        what: 'caller-access',
        means,
      })
    },
    RecordingRectified: (recording, event) => rectified(recording, event, callerRectification.clause),
    ServiceComplaintRegistered: (recording, { data: { command } }) => {
      const { complaint: id, receivedOn, aboutAdministrativeService } = command.data
      const complaint = { id, receivedOn, aboutAdministrativeService, closedOn: null }
      return { ...recording, complaints: appended(recording.complaints, [complaint]) }
    },
    ProcedureCopyMade: (recording, { data: { command, deadline, restricted } }) => {
      const { on, procedure, place, restrictionReason } = command.data
      const reason = restricted ? (restrictionReason?.reason ?? null) : null
      const entry = { on, what: 'copied', procedure, restrictionReason: reason } as const
      const copied = logged(recording, { ...entry, clauses: [retention.clause] })
      return { ...copied, copy: { madeOn: on, deadline, place }, copyRequiredUntil: on }
    },
    ErasureGranted: (recording, { data: { command } }) => {
      const { on, decision, implementBy = on } = command.data
      const decided = answered(recording, requestDecided(recording, decision), on)
      return { ...decided, erasure: { decision, on, implementBy, clause: otherRights.clause } }
    },
    RecordingDisclosed: (recording, { data: { command, restricted } }) => {
      const { on, recipient, to, restrictionReason } = command.data
      const reason = restricted ? (restrictionReason?.reason ?? null) : null
      const clauses = [recipients?.clause ?? retention.clause] as const
      return logged(recording, { on, clauses, what: 'disclosed', recipient, to, restrictionReason: reason })
    },
    RecordingDestroyed: destroyed,
  },
  destroyed: whileKept<DestroyedRecording>(),
})

/** The names of the events of a call and its recording.
 *
 * @category Recording
 * @example
 * ```ts
 * import { recordingEventNames } from 'privacy-rulebook/recordings'
 *
 * recordingEventNames[0] // => 'CallReceived'
 * ```
 */
export const recordingEventNames = /* @__PURE__ */ eventNamesOf<RecordingTypes>(
  /* @__PURE__ */ recordingEvolution({ basis: 'express-consent', roles: kaunasRoles, stated: kaunasRoles }),
)
