import type { Evolution } from '../core/index.js'
import type { RecordingRoles } from '../procedure/index.js'
import type { CallReceived } from './call-messages.js'
import { alternativesMissed } from './call-transitions.js'
import type { RecordedData } from './conversation.js'
import type { Recording } from './given-recording.js'
import { copyRequired } from './holds.js'
import type { RecordingEvent } from './messages.js'
import type {
  CallRecord,
  ConsentedCall,
  DestroyedRecording,
  EndedCall,
  LogEntry,
  ServiceProcedure,
  StoredRecording,
} from './state.js'
import type { RecordingTypes } from './types.js'

type Happened<E extends RecordingEvent['type']> = Extract<RecordingEvent, { type: E }>

function received({ data: { command, procedure, line } }: CallReceived): CallRecord {
  const { on, call, consultant } = command.data
  const consultants = consultant === undefined ? [] : [consultant]
  return { procedure, call, callDate: on, line, consultants, noticeOn: null, lastEventOn: on }
}

/** A call with one consultant more. */
const joined = <Call extends CallRecord>(
  call: Call,
  { data: { command } }: Happened<'ConsultantJoined'>,
): Call => ({
  ...call,
  consultants: [...call.consultants, command.data.consultant],
  lastEventOn: command.data.on,
})

const consented = (call: CallRecord, { data: { command } }: Happened<'ConsentGiven'>): ConsentedCall => ({
  ...callOf(call),
  status: 'consented',
  consent: { givenOn: command.data.on, withdrawnOn: null },
  endedOn: null,
  lastEventOn: command.data.on,
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
  lastEventOn: command.data.on,
})

/** What every state of a call has, without what only one of them has. */
function callOf(state: CallRecord): CallRecord {
  const { procedure, call, callDate, line, consultants, noticeOn, lastEventOn } = state
  return { procedure, call, callDate, line, consultants, noticeOn, lastEventOn }
}

/** One of a list with a change. */
const changed = <One extends { readonly id: string }>(
  list: readonly One[],
  id: string,
  change: Partial<One>,
): readonly One[] => list.map((one) => (one.id === id ? { ...one, ...change } : one))

const logged = <Kept extends Recording>(recording: Kept, entry: LogEntry): Kept => ({
  ...recording,
  log: [...recording.log, entry],
  lastEventOn: entry.on,
})

function listened<Kept extends Recording>(
  recording: Kept,
  { data: { command, clauses, restricted } }: Happened<'RecordingListenedTo'>,
): Kept {
  const { on, attempt } = command.data
  const { listener, restrictionReason } = attempt
  const staff = attempt.as === 'staff' ? attempt : null
  return logged(recording, {
    on,
    clauses,
    what: 'listened',
    listener,
    to: staff === null ? 'copy' : 'recording',
    purpose: staff?.purpose ?? null,
    method: staff?.method ?? null,
    restrictionReason:
      restricted && typeof restrictionReason === 'object' ? (restrictionReason?.reason ?? null) : null,
  })
}

function refused<Kept extends Recording>(
  recording: Kept,
  { data: { command, clauses } }: Happened<'ListeningRefused'>,
): Kept {
  const { on, attempt } = command.data
  return logged(recording, {
    on,
    clauses,
    what: 'refused',
    listener: attempt.as === 'caller' ? null : attempt.listener,
    purpose: attempt.as === 'staff' ? (attempt.purpose ?? null) : null,
  })
}

function opened<Kept extends Recording>(
  recording: Kept,
  { data: { command } }: Happened<'ProcedureOpened'>,
): Kept {
  const { on, procedure, complaint, kind, participants } = command.data
  const now: ServiceProcedure = { id: procedure, complaint, kind, participants, openedOn: on, closedOn: null }
  const others = recording.procedures.filter(({ id }) => id !== procedure)
  // A procedure that goes on examines its complaint again.
  const complaints = changed(recording.complaints, complaint, { closedOn: null })
  return { ...recording, complaints, procedures: [...others, now], lastEventOn: on }
}

function joinedProcedure<Kept extends Recording>(
  recording: Kept,
  { data: { command } }: Happened<'ProcedureJoined'>,
): Kept {
  const { on, procedure, participant } = command.data
  const procedures = recording.procedures.map((one) =>
    one.id === procedure ? { ...one, participants: [...one.participants, participant] } : one,
  )
  return { ...recording, procedures, lastEventOn: on }
}

/** What happens to a recording that is kept, and to what is left of it, alike. */
const whileKept = {
  RecordingListenedTo: listened,
  ListeningRefused: refused,
  ServiceComplaintClosed: <Kept extends Recording>(
    recording: Kept,
    { data: { command } }: Happened<'ServiceComplaintClosed'>,
  ): Kept => {
    const { on, complaint } = command.data
    const complaints = changed(recording.complaints, complaint, { closedOn: on })
    return { ...recording, complaints, lastEventOn: on }
  },
  ProcedureOpened: opened,
  ProcedureJoined: joinedProcedure,
  ProcedureClosed: <Kept extends Recording>(
    recording: Kept,
    { data: { command } }: Happened<'ProcedureClosed'>,
  ): Kept => {
    const { on, procedure } = command.data
    const procedures = changed(recording.procedures, procedure, { closedOn: on })
    const closed = { ...recording, procedures, lastEventOn: on }
    const noLonger = copyRequired(recording) && !copyRequired(closed)
    return noLonger ? { ...closed, copyRequiredUntil: on } : closed
  },
  RestrictionPlaced: <Kept extends Recording>(
    recording: Kept,
    { data: { command } }: Happened<'RestrictionPlaced'>,
  ): Kept => {
    const { on, id, decision, until = null } = command.data
    const placed = { id, decision, from: on, until, ended: null }
    return { ...recording, restrictions: [...recording.restrictions, placed], lastEventOn: on }
  },
  RestrictionLifted: <Kept extends Recording>(
    recording: Kept,
    { data: { command } }: Happened<'RestrictionLifted'>,
  ): Kept => {
    const { on, id } = command.data
    return {
      ...recording,
      restrictions: changed(recording.restrictions, id, { ended: { on } }),
      lastEventOn: on,
    }
  },
  ProcedureCopyDestroyed: <Kept extends Recording>(
    recording: Kept,
    { data: { command, deadline } }: Happened<'ProcedureCopyDestroyed'>,
  ): Kept => {
    const { on } = command.data
    const { copy, destroyedCopies } = recording
    const gone = copy === null ? [] : [{ ...copy, destruction: { on, deadline } }]
    return { ...recording, copy: null, destroyedCopies: [...destroyedCopies, ...gone], lastEventOn: on }
  },
}

function rectified(
  recording: StoredRecording,
  { data: { command } }: Happened<'RecordingRectified'>,
): StoredRecording {
  const { on, correction } = command.data
  const { recorded: before, notes } = recording
  if (correction === 'forgotten' || before === null) return { ...recording, lastEventOn: on }
  const { note, ...corrected } = correction
  const recorded: RecordedData = { ...before, ...corrected }
  return {
    ...recording,
    recorded,
    notes: note === undefined ? notes : [...notes, note],
    lastEventOn: on,
  }
}

function destroyed(
  recording: StoredRecording,
  { data: { command, because, deadline } }: Happened<'RecordingDestroyed'>,
): DestroyedRecording {
  const { on } = command.data
  // What was stored of the conversation is gone with the recording.
  const { recorded: _, notes: __, ...left } = recording
  return { ...left, status: 'destroyed', destruction: { on, because, deadline }, lastEventOn: on }
}

/** What each event makes of the state. */
export const recordingEvolution = ({
  callerListening,
  retention,
}: RecordingRoles): Evolution<RecordingTypes> => ({
  none: { CallReceived: (_, event) => ({ ...received(event), status: 'incoming' }) },
  incoming: {
    NoticePlayed: (call, { data: { command } }) => ({
      ...call,
      status: 'announced',
      noticeOn: command.data.on,
      lastEventOn: command.data.on,
    }),
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
      lastEventOn: command.data.on,
    }),
    CallEnded: (call, event) => ended(call, event, null),
  },
  consented: {
    ConsultantJoined: joined,
    ConsentWithdrawn: (call, { data: { command } }) => ({
      ...call,
      consent: { ...call.consent, withdrawnOn: command.data.on },
      lastEventOn: command.data.on,
    }),
    CallEnded: (call, event) => {
      const { on, notRecorded } = event.data.command.data
      return notRecorded === undefined ? { ...call, endedOn: on, lastEventOn: on } : ended(call, event, null)
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
        erasure: null,
        log: [],
        lastEventOn: on,
      }
    },
  },
  declined: {
    ConsultantJoined: joined,
    ConsentGiven: consented,
    AlternativesExplained: (call, { data: { command } }) => ({
      ...call,
      explainedOn: command.data.on,
      lastEventOn: command.data.on,
    }),
    CallEnded: (call, event) => {
      const { declinedOn, explainedOn } = call
      const missed = alternativesMissed(call, event.data.command.data.endedBy)
      return ended(call, event, { declinedOn, explainedOn, missed })
    },
  },
  ended: {},
  stored: {
    ...whileKept,
    ConsentWithdrawn: (recording, { data: { command } }) => ({
      ...recording,
      consent: { ...recording.consent, withdrawnOn: command.data.on },
      lastEventOn: command.data.on,
    }),
    CallerAccessGiven: (recording, { data: { command } }) => {
      const { on, means } = command.data
      return logged(recording, { on, clauses: [callerListening.clause], what: 'caller-access', means })
    },
    RecordingRectified: rectified,
    ServiceComplaintRegistered: (recording, { data: { command } }) => {
      const { on, complaint: id, receivedOn, aboutAdministrativeService } = command.data
      const complaint = { id, receivedOn, aboutAdministrativeService, closedOn: null }
      return { ...recording, complaints: [...recording.complaints, complaint], lastEventOn: on }
    },
    ProcedureCopyMade: (recording, { data: { command, deadline, restricted } }) => {
      const { on, procedure, place, restrictionReason = null } = command.data
      const copied = logged(recording, {
        on,
        clauses: [retention.clause],
        what: 'copied',
        procedure,
        restrictionReason: restricted ? (restrictionReason?.reason ?? null) : null,
      })
      return { ...copied, copy: { madeOn: on, deadline, place }, copyRequiredUntil: on }
    },
    ErasureGranted: (recording, { data: { command } }) => {
      const { on, decision, implementBy = on } = command.data
      return { ...recording, erasure: { decision, on, implementBy }, lastEventOn: on }
    },
    RecordingDestroyed: destroyed,
  },
  destroyed: whileKept,
})
