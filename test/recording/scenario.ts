import { expect } from 'vitest'
import { type PlainDate, plainDate } from '../../src/calendar/index.js'
import { adakavasProcedure } from '../../src/procedure/index.js'
import {
  type CallerAttempt,
  type CallRecord,
  type CloseProcedure,
  type CopyAttempt,
  type CopyForProcedure,
  type DestroyedRecording,
  defineRecordingRules,
  type EndCall,
  type GiveCallerAccess,
  type GrantErasure,
  type ListeningAttempt,
  type NameOtherBasis,
  type OpenProcedure,
  type PlaceRestriction,
  type ReasonRelied,
  type ReceiveCall,
  type RecordedCorrection,
  type RecordedData,
  type RecordingCommand,
  type RecordingEvent,
  type RecordingMachine,
  type RecordingRules,
  type RecordingState,
  type RegisterCallerRequest,
  type RegisterForListening,
  type RegisterServiceComplaint,
  recordingLifecycle,
  registerForListening,
  type SamplingState,
  type StaffAttempt,
  type StoredRecording,
  type StoreRecording,
  samplingRegister,
} from '../../src/recording/index.js'
import { deeplyFrozen } from '../request/scenario.js'

/** The way of listening that the controller of the scenarios has set (K-13). */
export const approved = 'the listening room'

/** The rules of the document, with a way of listening set. */
export const rules = defineRecordingRules({ id: 'kaunas', version: '1', listeningMethods: [approved] })

/** The same, where callers exercise their other rights under Adakavas (K-14.5). */
export const underAdakavas = defineRecordingRules({
  id: 'kaunas-adakavas',
  version: '1',
  listeningMethods: [approved],
  rightsProcedure: adakavasProcedure,
})

/** The machine of the document. */
export const recordings = recordingLifecycle(rules)

export const day = (value: string): PlainDate => plainDate(value)

// Most scenarios start here, on a Friday: kept through Sunday 15 September 2024, to be destroyed from the 16th.
export const callDay = '2024-03-15'
export const lastDay = '2024-09-15'
export const dayAfter = '2024-09-16'

/** One of the three general lines of K-1, as the document writes it. */
export const generalLine = '8 37 55 12 41'

type Over<C extends { readonly data: object }> = Partial<Omit<C['data'], 'on'>>
const act = (on: string) => ({ on: day(on), by: 'ona' })

/** An incoming call on a general line, taken by Jonas, unless said. */
export const receive = (on: string = callDay, over: Over<ReceiveCall> = {}): ReceiveCall => ({
  type: 'ReceiveCall',
  data: {
    ...act(on),
    call: 'S1',
    line: generalLine,
    direction: 'incoming',
    consultant: 'jonas',
    ...over,
  },
})
export const notice = (on: string = callDay, automatic = true): RecordingCommand => ({
  type: 'PlayNotice',
  data: { ...act(on), automatic },
})
export const join = (consultant: string, on: string = callDay): RecordingCommand => ({
  type: 'JoinCall',
  data: { ...act(on), consultant },
})
export const consent = (on: string = callDay, explicit = true): RecordingCommand => ({
  type: 'GiveConsent',
  data: { ...act(on), explicit },
})
export const decline = (on: string = callDay): RecordingCommand => ({
  type: 'DeclineRecording',
  data: act(on),
})
export const explain = (on: string = callDay, inPerson = true, email = true): RecordingCommand => ({
  type: 'ExplainAlternatives',
  data: { ...act(on), inPerson, email },
})
export const end = (
  on: string = callDay,
  endedBy: 'caller' | 'centre' = 'caller',
  over: Over<EndCall> = {},
): RecordingCommand => ({ type: 'EndCall', data: { ...act(on), endedBy, ...over } })

/** All that K-8 lets be recorded, and nothing else. */
export const recordedData = (over: Partial<RecordedData> = {}): RecordedData => ({
  number: '+37060000001',
  date: day(callDay),
  time: '10:15',
  durationSeconds: 312,
  audio: 'archive/S1',
  ...over,
})
export const store = (on: string = callDay, over: Partial<RecordedData> = {}): StoreRecording => ({
  type: 'StoreRecording',
  data: { ...act(on), recorded: recordedData({ date: day(on), ...over }) },
})
export const withdraw = (on: string = callDay, request?: string): RecordingCommand => ({
  type: 'WithdrawConsent',
  data: { ...act(on), ...(request === undefined ? {} : { request }) },
})

/** Zita, the IT specialist, in the way that was set, because of complaint C1, unless said. */
export const staff = (over: Partial<StaffAttempt> = {}): StaffAttempt => ({
  as: 'staff',
  listener: 'zita',
  purpose: 'service-complaint',
  complaint: 'C1',
  itSpecialist: true,
  employed: true,
  authorised: false,
  method: approved,
  ...over,
})
/** Rasa, an authorised representative, wants to listen to the copy for procedure P1, unless said. */
export const toCopy = (over: Partial<CopyAttempt> = {}): CopyAttempt => ({
  as: 'copy',
  listener: 'rasa',
  procedure: 'P1',
  itSpecialist: false,
  authorised: true,
  ...over,
})
export const caller: CallerAttempt = { as: 'caller', tookPart: true }
export const stranger: CallerAttempt = { as: 'caller', tookPart: false }

export const listen = (on: string, attempt: StaffAttempt | CopyAttempt = staff()): RecordingCommand => ({
  type: 'ListenToRecording',
  data: { ...act(on), attempt },
})
export const refuse = (on: string, attempt: ListeningAttempt): RecordingCommand => ({
  type: 'RefuseListening',
  data: { ...act(on), attempt },
})
export const callerAccess = (on: string, over: Over<GiveCallerAccess> = {}): GiveCallerAccess => ({
  type: 'GiveCallerAccess',
  data: {
    ...act(on),
    tookPart: true,
    means: ['listening', 'copy'],
    othersProtected: 'nobody but the caller and the consultant is heard in it',
    ...over,
  },
})
export const rectify = (
  on: string,
  correction: RecordedCorrection,
  restrictionReason?: ReasonRelied,
): RecordingCommand => ({
  type: 'RectifyRecording',
  data: { ...act(on), correction, ...(restrictionReason === undefined ? {} : { restrictionReason }) },
})

/** A complaint about an administrative service given in the call, received that day, unless said. */
export const complain = (
  on: string,
  complaint = 'C1',
  over: Over<RegisterServiceComplaint> = {},
): RegisterServiceComplaint => ({
  type: 'RegisterServiceComplaint',
  data: { ...act(on), complaint, receivedOn: day(on), aboutAdministrativeService: true, ...over },
})
export const closeComplaint = (on: string, complaint = 'C1'): RecordingCommand => ({
  type: 'CloseServiceComplaint',
  data: { ...act(on), complaint },
})
/** An administrative procedure about complaint C1 in which Rasa takes part, unless said. */
export const openProcedure = (
  on: string,
  procedure = 'P1',
  over: Over<OpenProcedure> = {},
): OpenProcedure => ({
  type: 'OpenProcedure',
  data: {
    ...act(on),
    procedure,
    complaint: 'C1',
    kind: 'administrative',
    participants: ['rasa'],
    ...over,
  },
})
export const joinProcedure = (on: string, participant: string, procedure = 'P1'): RecordingCommand => ({
  type: 'JoinProcedure',
  data: { ...act(on), procedure, participant },
})
export const leaveProcedure = (on: string, participant: string, procedure = 'P1'): RecordingCommand => ({
  type: 'LeaveProcedure',
  data: { ...act(on), procedure, participant },
})
export const closeProcedure = (
  on: string,
  procedure = 'P1',
  over: Over<CloseProcedure> = {},
): RecordingCommand => ({
  type: 'CloseProcedure',
  data: { ...act(on), procedure, ...over },
})
/** Closes it and has the copy kept through a day, because of an appeal. */
export const closeAndKeep = (on: string, until: string, procedure = 'P1'): RecordingCommand =>
  closeProcedure(on, procedure, { keepCopy: { until: day(until), act: 'the term of appeal' } })
export const copy = (on: string, over: Over<CopyForProcedure> = {}): CopyForProcedure => ({
  type: 'CopyForProcedure',
  data: { ...act(on), procedure: 'P1', place: 'safe 4', ...over },
})
/** Without a last day, decided under the Centre's own procedure, unless said. */
export const restrict = (on: string, id = 'R1', over: Over<PlaceRestriction> = {}): PlaceRestriction => ({
  type: 'PlaceRestriction',
  data: { ...act(on), id, decision: { under: 'centre-procedure', request: 'Q1' }, ...over },
})
export const restrictUntil = (on: string, until: string, id = 'R1'): RecordingCommand =>
  restrict(on, id, { until: day(until) })
export const lift = (on: string, id = 'R1'): RecordingCommand => ({
  type: 'LiftRestriction',
  data: { ...act(on), id },
})
/** Held by order of a court, unless said. */
export const hold = (
  on: string,
  id = 'H1',
  order = 'the ruling of the court of 1 March',
): RecordingCommand => ({
  type: 'PlaceHold',
  data: { ...act(on), id, act: order },
})
export const release = (
  on: string,
  id = 'H1',
  order = 'the ruling of the court of 1 June',
): RecordingCommand => ({
  type: 'LiftHold',
  data: { ...act(on), id, act: order },
})
/** Kept because a law says so, unless said. */
export const nameBasis = (on: string, over: Over<NameOtherBasis> = {}): RecordingCommand => ({
  type: 'NameOtherBasis',
  data: { ...act(on), basis: 'legal-obligation', justification: 'the law on the archive', ...over },
})
/** The caller wants to listen and to have a copy, received that day, unless said. */
export const ask = (
  on: string,
  request = 'Q1',
  over: Over<RegisterCallerRequest> = {},
): RegisterCallerRequest => ({
  type: 'RegisterCallerRequest',
  data: { ...act(on), request, receivedOn: day(on), right: 'listening-and-copy', ...over },
})
export const answerCaller = (on: string, request = 'Q1'): RecordingCommand => ({
  type: 'AnswerCallerRequest',
  data: { ...act(on), request, reasons: ['the recording was destroyed'] },
})
export const erase = (on: string, over: Over<GrantErasure> = {}): GrantErasure => ({
  type: 'GrantErasure',
  data: { ...act(on), decision: { under: 'centre-procedure', request: 'Q2' }, ...over },
})
export const destroy = (on: string): RecordingCommand => ({ type: 'DestroyRecording', data: act(on) })
export const destroyCopy = (on: string, restrictionReason?: ReasonRelied): RecordingCommand => ({
  type: 'DestroyCopy',
  data: { ...act(on), ...(restrictionReason === undefined ? {} : { restrictionReason }) },
})

/** A reason of A-23 and GDPR 18(2) that a procedure usually has. */
export const protectOthers: ReasonRelied = {
  reason: 'protect-others',
  justification: 'the complainant has a right to a full examination',
}

/** The commands by which a call that came in on a day becomes a stored recording. */
export const recordedCall = (on: string = callDay): readonly RecordingCommand[] => [
  receive(on),
  notice(on),
  consent(on),
  end(on),
  store(on),
]

/** What was rejected, and why. */
export interface Refusal {
  readonly code: string
  readonly clauses: readonly string[]
}

/** A history that happened. */
export interface Scenario {
  readonly machine: RecordingMachine
  readonly events: readonly RecordingEvent[]
  readonly state: RecordingState
  /** The history with more commands, which must be accepted. */
  and(...commands: readonly RecordingCommand[]): Scenario
  /** The notes on a command, which must be accepted. */
  notes(command: RecordingCommand): readonly { readonly note: string; readonly clauses: readonly string[] }[]
  /** Code and clauses of a rejection; an acceptance fails the test. */
  rejection(command: RecordingCommand): Refusal
  /** Whether a command would be accepted. */
  accepts(command: RecordingCommand): boolean
}

function decided(machine: RecordingMachine, state: RecordingState, command: RecordingCommand) {
  const before = JSON.stringify({ state, command })
  const decision = machine.decide(command, state)
  const after = decision.accepted ? machine.evolve(state, decision.events[0]) : state
  expect(JSON.stringify({ state, command })).toBe(before)
  expect(deeplyFrozen(decision) && deeplyFrozen(after)).toBe(true)
  return { decision, after }
}

function scenario(
  machine: RecordingMachine,
  events: readonly RecordingEvent[],
  state: RecordingState,
): Scenario {
  const accepted = (from: RecordingState, command: RecordingCommand) => {
    const { decision, after } = decided(machine, from, command)
    if (!decision.accepted) {
      throw new Error(`${command.type} was rejected: ${JSON.stringify(decision.rejection)}`)
    }
    expect(decision.events).toHaveLength(1)
    return { decision, after }
  }
  return {
    machine,
    events,
    state,
    and: (...commands) => {
      let happened = events
      let now = state
      for (const command of commands) {
        const { decision, after } = accepted(now, command)
        happened = [...happened, ...decision.events]
        now = after
      }
      // What was stored and read back is the same history.
      expect(machine.replay(JSON.parse(JSON.stringify(happened)))).toEqual({ ok: true, state: now })
      return scenario(machine, happened, now)
    },
    notes: (command) =>
      accepted(state, command).decision.notes.map(({ note, clauses }) => ({ note, clauses })),
    rejection: (command) => {
      const { decision } = decided(machine, state, command)
      if (decision.accepted) throw new Error(`${command.type} was accepted: ${JSON.stringify(decision)}`)
      const { code, clauses, command: rejected } = decision.rejection
      expect(rejected).toBe(command.type)
      return { code, clauses }
    },
    accepts: (command) => decided(machine, state, command).decision.accepted,
  }
}

/** Plays commands, each of which must be accepted. */
export function given(
  commands: readonly RecordingCommand[],
  machine: RecordingMachine = recordings,
): Scenario {
  return scenario(machine, [], machine.initialState()).and(...commands)
}

/** A stored recording, and what happened to it since. */
export const stored = (...commands: readonly RecordingCommand[]): Scenario =>
  given([...recordedCall(), ...commands])

/** The stored recording, or a failure. */
export function asStored({ state }: Scenario): StoredRecording {
  if (state.status === 'stored') return state
  throw new Error(`the call is ${state.status}, not stored`)
}

/** The recording, kept or destroyed, or a failure. */
export function asRecording({ state }: Scenario): StoredRecording | DestroyedRecording {
  if (state.status === 'stored' || state.status === 'destroyed') return state
  throw new Error(`the call is ${state.status}, and there is no recording`)
}

/** What is known of a call, or a failure. */
export function asCall({ state }: Scenario): CallRecord {
  if (state.status !== 'none') return state
  throw new Error('there is no call')
}

/** Where each duty stands on a day, as `duty due status`, with what it waits for. */
export const duties = ({ machine, state }: Scenario, on: string): readonly string[] =>
  machine
    .duties(state, day(on))
    .map(({ duty, deadline, status, waitingFor }) =>
      [duty, deadline.due, status, ...(waitingFor ?? []).map((one) => `waits for ${one}`)].join(' '),
    )

/** The duties of a day that are not done in time: still owed, or breached. */
export const outstanding = (scenario: Scenario, on: string): readonly string[] =>
  duties(scenario, on).filter((one) => !one.endsWith(' done'))

/** Where one duty stands on a day; `null` where it is not owed. */
export const dutyOn = (scenario: Scenario, duty: string, on: string): string | null =>
  duties(scenario, on).find((one) => one.startsWith(`${duty} `)) ?? null

/** The register of a month in which these recordings were drawn at random, and some of them listened to. */
export function register(
  on: string,
  candidates: readonly string[],
  listened: readonly string[] = [],
  under: RecordingRules = rules,
): SamplingState {
  const machine = samplingRegister(under)
  const by = 'ona'
  const commands = [
    {
      type: 'DrawSample' as const,
      data: {
        on: day(on),
        by,
        candidates: candidates.map((recording) => ({ recording, obstacles: [] })),
        seed: 20240301,
        size: candidates.length,
      },
    },
    ...listened.map((recording) => ({
      type: 'ListenToSample' as const,
      data: { on: day(on), by, recording, listener: 'zita' },
    })),
  ]
  return commands.reduce((state, command) => {
    const decision = machine.decide(command, state)
    if (!decision.accepted) throw new Error(`rejected: ${JSON.stringify(decision.rejection)}`)
    return machine.evolve(state, decision.events[0])
  }, machine.initialState())
}

/** What such a register says to one who wants to listen. */
export function registered(
  on: string,
  candidates: readonly string[],
  listened: readonly string[] = [],
): RegisterForListening {
  const said = registerForListening(register(on, candidates, listened))
  if (said === null) throw new Error('nothing was drawn')
  return said
}

/** The names of so many other recordings. */
export const others = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `T${index + 1}`)
