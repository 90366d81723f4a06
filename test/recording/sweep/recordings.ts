import { type PlainDate, plainDate } from '../../../src/calendar/index.js'
import {
  defineRecordingRules,
  type RecordingCommand,
  type RecordingEvent,
  type RecordingState,
  type RequestedRight,
  recordingLifecycle,
  type StoredRecording,
} from '../../../src/recording/index.js'

/** The Kaunas rules, with one way of listening set. */
export const rules = defineRecordingRules({
  id: 'sweep-test',
  version: '1',
  listeningMethods: ['archive player'],
})

export const recordings = recordingLifecycle(rules)

export const day = (value: string): PlainDate => plainDate(value)

/** The day that many days after another, counted without the library. */
export function later(from: string, days: number): PlainDate {
  const [year = 0, month = 1, date = 1] = from.split('-').map(Number)
  return plainDate(new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10))
}

/** The last day of six months (clause 10), counted without the library. */
export function sixMonthsAfter(from: string): PlainDate {
  const [year = 0, month = 1, date = 1] = from.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + 6, 0)).getUTCDate()
  const [to, clamped] = [month + 5, Math.min(date, last)]
  return plainDate(new Date(Date.UTC(year, to, clamped)).toISOString().slice(0, 10))
}

// Most scenarios start here: the last day of the term is 15 September 2024, the day to destroy it 16 September.
const callDate = '2024-03-15'
const decision = { under: 'centre-procedure', request: 'R-1' } as const

/** A call that was taken, consented to, ended and stored, all on its day. */
export function call(name = 'S-1', date: string = callDate): readonly RecordingCommand[] {
  const act = { on: day(date), by: 'exchange' }
  return [
    {
      type: 'ReceiveCall',
      data: { ...act, call: name, line: '8 37 32 81 95', direction: 'incoming', consultant: 'ona' },
    },
    { type: 'PlayNotice', data: { ...act, automatic: true } },
    { type: 'GiveConsent', data: { ...act, explicit: true } },
    { type: 'EndCall', data: { ...act, endedBy: 'caller' } },
    {
      type: 'StoreRecording',
      data: {
        ...act,
        recorded: {
          number: null,
          date: day(date),
          time: '10:00',
          durationSeconds: 60,
          audio: `archive/${name}`,
        },
      },
    },
  ]
}

export const complain = (on: string, complaint = 'C-1'): RecordingCommand => ({
  type: 'RegisterServiceComplaint',
  data: { on: day(on), by: 'ona', complaint, receivedOn: day(on), aboutAdministrativeService: true },
})
export const closeComplaint = (on: string, complaint = 'C-1'): RecordingCommand => ({
  type: 'CloseServiceComplaint',
  data: { on: day(on), by: 'ona', complaint },
})
export const open = (on: string, procedure = 'P-1', complaint = 'C-1'): RecordingCommand => ({
  type: 'OpenProcedure',
  data: { on: day(on), by: 'ona', procedure, complaint, kind: 'administrative', participants: ['jonas'] },
})
export const close = (on: string, procedure = 'P-1'): RecordingCommand => ({
  type: 'CloseProcedure',
  data: { on: day(on), by: 'ona', procedure },
})
/** Closes it and has the copy kept through a day, for another act. */
export const closeAndKeep = (on: string, until: string, procedure = 'P-1'): RecordingCommand => ({
  type: 'CloseProcedure',
  data: {
    on: day(on),
    by: 'ona',
    procedure,
    keepCopy: { until: day(until), act: 'the term of appeal' },
  },
})
const reason = { reason: 'own-claims', justification: 'the procedure needs it' } as const
export const copy = (on: string, procedure = 'P-1', relying = false): RecordingCommand => ({
  type: 'CopyForProcedure',
  data: {
    on: day(on),
    by: 'it',
    procedure,
    place: 'the procedure archive',
    ...(relying ? { restrictionReason: reason } : {}),
  },
})
export const destroyCopy = (on: string, relying = false): RecordingCommand => ({
  type: 'DestroyCopy',
  data: { on: day(on), by: 'it', ...(relying ? { restrictionReason: reason } : {}) },
})
export const restrict = (on: string, until?: string, id = 'X-1'): RecordingCommand => ({
  type: 'PlaceRestriction',
  data: { on: day(on), by: 'ona', id, decision, ...(until === undefined ? {} : { until: day(until) }) },
})
export const lift = (on: string, id = 'X-1'): RecordingCommand => ({
  type: 'LiftRestriction',
  data: { on: day(on), by: 'ona', id },
})
export const erase = (on: string, implementBy?: string): RecordingCommand => ({
  type: 'GrantErasure',
  data: {
    on: day(on),
    by: 'ona',
    decision,
    ...(implementBy === undefined ? {} : { implementBy: day(implementBy) }),
  },
})
export const hold = (on: string, id = 'H-1'): RecordingCommand => ({
  type: 'PlaceHold',
  data: { on: day(on), by: 'ona', id, act: 'the ruling of the court' },
})
export const release = (on: string, id = 'H-1'): RecordingCommand => ({
  type: 'LiftHold',
  data: { on: day(on), by: 'ona', id, act: 'a later ruling' },
})
export const nameBasis = (on: string): RecordingCommand => ({
  type: 'NameOtherBasis',
  data: { on: day(on), by: 'ona', basis: 'legal-obligation', justification: 'the law on the archive' },
})
/** A caller's request, received that day. */
export const ask = (
  on: string,
  request = 'Q-1',
  right: RequestedRight = 'listening-and-copy',
): RecordingCommand => ({
  type: 'RegisterCallerRequest',
  data: { on: day(on), by: 'ona', request, receivedOn: day(on), right },
})
export const answer = (on: string, request = 'Q-1'): RecordingCommand => ({
  type: 'AnswerCallerRequest',
  data: { on: day(on), by: 'ona', request, reasons: ['told by letter'] },
})
export const withdraw = (on: string): RecordingCommand => ({
  type: 'WithdrawConsent',
  data: { on: day(on), by: 'ona' },
})
export const destroy = (on: string): RecordingCommand => ({
  type: 'DestroyRecording',
  data: { on: day(on), by: 'it' },
})

/** A call that the caller did not want recorded, and that ended: nothing of it is kept. */
export function refusedCall(name = 'S-2', date: string = callDate): readonly RecordingCommand[] {
  const act = { on: day(date), by: 'exchange' }
  return [
    {
      type: 'ReceiveCall',
      data: { ...act, call: name, line: '8 37 32 81 95', direction: 'incoming', consultant: 'ona' },
    },
    { type: 'PlayNotice', data: { ...act, automatic: true } },
    { type: 'DeclineRecording', data: act },
    { type: 'EndCall', data: { ...act, endedBy: 'caller' } },
  ]
}

/** Takes a command as far as the machine accepts it; `null` where it is rejected. */
export function take(
  state: RecordingState,
  command: RecordingCommand,
): { readonly state: RecordingState; readonly event: RecordingEvent } | null {
  const decided = recordings.decide(command, state)
  if (!decided.accepted) return null
  const [event] = decided.events
  return { state: recordings.evolve(state, event), event }
}

/** The state after commands, each of which must be accepted. */
export function played(...commands: readonly RecordingCommand[]): RecordingState {
  return commands.reduce((state, command) => {
    const taken = take(state, command)
    if (taken === null) {
      throw new Error(`${command.type} was rejected: ${JSON.stringify(recordings.decide(command, state))}`)
    }
    return taken.state
  }, recordings.initialState())
}

/** A recording that is kept, after commands each of which must be accepted. */
export function kept(...commands: readonly RecordingCommand[]): StoredRecording {
  const state = played(...commands)
  if (state.status === 'stored') return state
  throw new Error(`the recording is ${state.status}, not stored`)
}
