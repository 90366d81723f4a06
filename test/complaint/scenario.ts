import { expect } from 'vitest'
import {
  type AssignReviewer,
  type ComplaintCommand,
  type ComplaintEvent,
  type ComplaintMachine,
  type ComplaintState,
  type CorrectComplaint,
  complaintLifecycle,
  type DismissComplaint,
  type EarlierComplaint,
  earlierComplaint,
  type FollowUp,
  followUps,
  type LodgeComplaint,
  type RefuseRepeat,
  type ReportComplaintImplementation,
  type RequestForComplaint,
  requestForComplaint,
  type UpholdComplaint,
  type WithdrawComplaint,
} from '../../src/complaint/index.js'
import { adakavasProcedure, type Readings } from '../../src/procedure/index.js'
import type { RequestState } from '../../src/request/index.js'
import type { CaseFacts } from '../../src/rights/index.js'
import {
  answer,
  assign,
  confirm,
  day,
  deeplyFrozen,
  email,
  given as givenRequest,
  grant,
  items,
  needed,
  notNeeded,
  reading,
  reject,
  submit,
  toErase,
} from '../request/scenario.js'

/** The machine of the document as it stands. */
export const complaints = complaintLifecycle(adakavasProcedure)

/** The machine under other readings. */
export const complaintsUnder = (readings: Partial<Readings>): ComplaintMachine =>
  complaintLifecycle(reading(readings))

// Most complaints are received on Monday 20 April 2026: the ten days end on Thursday 30 April, the month on Wednesday
// 20 May, two months on Saturday 20 June (so on Monday 22 June), three on Monday 20 July.
const lodged = '2026-04-20'

/** What a complaint sees of a request. */
export function seen(request: RequestState, on: string): RequestForComplaint {
  // Some complaints are received in other years than the request that they speak of.
  const last = request.status === 'none' ? on : request.lastEventOn
  const view = requestForComplaint(request, day(on < last ? last : on))
  if (view === null) throw new Error('no request was filed')
  return { ...view, asOf: day(on) }
}

// The requests that complaints are about; ona examines each of them. All were received on 2 March 2026.
export const both = [toErase('photo', 'letter')] as const
/** The photo goes, the letter stays. */
export const photoOnly = items({ photo: notNeeded, letter: needed })
/** Both go. */
export const everything = items({ photo: notNeeded, letter: notNeeded })
/** Neither goes. */
export const nothing = items({ photo: needed, letter: needed })

const examined = [submit({ claims: both }), assign('2026-03-03'), confirm('2026-03-05')] as const

/** Nothing but an assignment, which is no act towards the subject. */
export const silent = givenRequest([submit({ claims: both }), assign('2026-03-03')]).state
/** In time and in whole. */
export const grantedRequest = givenRequest([
  ...examined,
  answer('2026-03-20', everything, { implementBy: day('2026-04-10') }),
]).state
/** The photo alone. */
export const partRequest = givenRequest([
  ...examined,
  answer('2026-03-20', photoOnly, { implementBy: day('2026-04-10') }),
]).state
/** Nothing of it. */
export const rejectedRequest = givenRequest([...examined, answer('2026-03-20', nothing)]).state
/** One item alone, rejected or granted. */
export const oneRejected = givenRequest([
  submit(),
  assign('2026-03-03'),
  confirm('2026-03-05'),
  reject('2026-03-20'),
]).state
export const oneGranted = givenRequest([
  submit(),
  assign('2026-03-03'),
  confirm('2026-03-05'),
  grant('2026-03-20'),
]).state

type Data<C extends { readonly data: object }> = C['data']
type Over<C extends { readonly data: object }> = Partial<Data<C>>
type Dated<C extends { readonly data: object }> = Omit<Over<C>, 'on' | 'request'>

export const lodge = (
  request: RequestState,
  on = lodged,
  over: Over<LodgeComplaint> = {},
): LodgeComplaint => ({
  type: 'LodgeComplaint',
  data: {
    id: 'C-1',
    by: 'registry',
    submittedOn: day(on),
    receivedOn: day(on),
    channel: 'email',
    sender: { as: 'subject' },
    contacts: [email],
    ground: 'rejected',
    argument: 'the letter is not needed any more',
    copies: { request: true, answer: true },
    request: seen(request, on),
    earlier: [],
    ...over,
  },
})

/** A complaint about silence: no argument, no copy of an answer. */
export const lodgeSilence = (
  request: RequestState,
  on = lodged,
  over: Over<LodgeComplaint> = {},
): LodgeComplaint => {
  const { argument: _none, ...data } = lodge(request, on).data
  return {
    type: 'LodgeComplaint',
    data: { ...data, ground: 'inaction', copies: { request: true, answer: false }, ...over },
  }
}

export const fromRepresentative = (documents: boolean): Over<LodgeComplaint> => ({
  sender: { as: 'representative', documents, contacts: [{ way: 'post', address: 'Advokatų g. 1' }] },
})

export const reviewer = (
  request: RequestState,
  on: string,
  who = 'rasa',
  over: Partial<RequestForComplaint> = {},
  earlier: readonly EarlierComplaint[] = [],
): AssignReviewer => ({
  type: 'AssignReviewer',
  data: { on: day(on), by: 'head', reviewer: who, request: { ...seen(request, on), ...over }, earlier },
})

export const correctComplaint = (
  on: string,
  over: Dated<CorrectComplaint>,
  request: RequestState = rejectedRequest,
): CorrectComplaint => ({
  type: 'CorrectComplaint',
  data: { on: day(on), by: 'registry', request: seen(request, on), earlier: [], ...over },
})

export const refuseRepeat = (
  on: string,
  over: Dated<RefuseRepeat> = {},
  request: RequestState = rejectedRequest,
): RefuseRepeat => ({
  type: 'RefuseRepeat',
  data: {
    on: day(on),
    by: 'head',
    reasons: ['it was examined and answered'],
    request: seen(request, on),
    earlier: [],
    ...over,
  },
})

export const uphold = (
  request: RequestState,
  on: string,
  facts: CaseFacts = everything,
  over: Omit<Dated<UpholdComplaint>, 'facts'> = {},
  view: Partial<RequestForComplaint> = {},
): UpholdComplaint => ({
  type: 'UpholdComplaint',
  data: {
    on: day(on),
    by: 'rasa',
    request: { ...seen(request, on), ...view },
    earlier: [],
    facts,
    implementBy: day('2026-08-03'),
    complexity: 'it lies in two archives',
    ...over,
  },
})

/** The same without a day to carry it out. */
export const upholdWithoutDay = (
  request: RequestState,
  on: string,
  facts: CaseFacts,
  over: Omit<Dated<UpholdComplaint>, 'facts' | 'implementBy'> = {},
): UpholdComplaint => ({
  type: 'UpholdComplaint',
  data: {
    on: day(on),
    by: 'rasa',
    request: seen(request, on),
    earlier: [],
    facts,
    complexity: 'it lies in two archives',
    ...over,
  },
})

export const dismiss = (
  request: RequestState,
  on: string,
  over: Dated<DismissComplaint> = {},
  view: Partial<RequestForComplaint> = {},
): DismissComplaint => ({
  type: 'DismissComplaint',
  data: {
    on: day(on),
    by: 'rasa',
    request: { ...seen(request, on), ...view },
    earlier: [],
    reasons: ['the letter is needed'],
    ...over,
  },
})

export const mirror = (
  request: RequestState,
  on: string,
  over: Partial<RequestForComplaint> = {},
): ReportComplaintImplementation => ({
  type: 'ReportImplementation',
  data: { on: day(on), by: 'registry', request: { ...seen(request, on), ...over } },
})

export const withdrawComplaint = (
  on: string,
  withdrawnBy: 'subject' | 'representative' = 'subject',
): WithdrawComplaint => ({
  type: 'WithdrawComplaint',
  data: { on: day(on), by: 'registry', withdrawnBy, sameSender: 'the same address' },
})

type Decision = ReturnType<ComplaintMachine['decide']>
type Rejected = Extract<Decision, { accepted: false }>['rejection']
type Notes = Extract<Decision, { accepted: true }>['notes']

/** What follows a command. */
export interface Outcome {
  event(): ComplaintEvent
  state(): ComplaintState
  notes(): readonly string[]
  rejected(): Rejected
  code(): string
  /** What it asks of the other machines. */
  asks(): readonly FollowUp[]
}

export interface ComplaintScenario {
  readonly machine: ComplaintMachine
  readonly events: readonly ComplaintEvent[]
  readonly state: ComplaintState
  when(command: ComplaintCommand): Outcome
}

function outcomeOf(machine: ComplaintMachine, state: ComplaintState, command: ComplaintCommand): Outcome {
  const before = JSON.stringify({ state, command })
  const decision = machine.decide(command, state)
  const after = decision.accepted ? machine.evolve(state, decision.events[0]) : state
  expect(JSON.stringify({ state, command })).toBe(before)
  expect(deeplyFrozen(decision) && deeplyFrozen(after)).toBe(true)
  const accepted = (): { readonly event: ComplaintEvent; readonly notes: Notes } => {
    if (!decision.accepted)
      throw new Error(`${command.type} was rejected: ${JSON.stringify(decision.rejection)}`)
    const [event, ...others] = decision.events
    expect(others).toEqual([])
    return { event, notes: decision.notes }
  }
  const rejected = (): Rejected => {
    if (decision.accepted) throw new Error(`${command.type} was accepted: ${decision.events[0].type}`)
    expect(decision.rejection.command).toBe(command.type)
    return decision.rejection
  }
  return {
    event: () => accepted().event,
    state: () => {
      accepted()
      return after
    },
    notes: () => accepted().notes.map(({ note }) => note),
    rejected,
    code: () => rejected().code,
    asks: () => followUps(accepted().event, after),
  }
}

/** Plays commands, each of which must be accepted. */
export function given(
  commands: readonly ComplaintCommand[],
  machine: ComplaintMachine = complaints,
): ComplaintScenario {
  let state = machine.initialState()
  const events: ComplaintEvent[] = []
  for (const command of commands) {
    const outcome = outcomeOf(machine, state, command)
    events.push(outcome.event())
    state = outcome.state()
  }
  const last = state
  return { machine, events, state: last, when: (command) => outcomeOf(machine, last, command) }
}

/** What a later complaint knows of an earlier one. */
export function asEarlier({ state }: ComplaintScenario): EarlierComplaint {
  const earlier = earlierComplaint(state)
  if (earlier === null) throw new Error('no complaint was lodged')
  return earlier
}

/** The state of a complaint that was lodged. */
export function lodgedState(state: ComplaintState): Exclude<ComplaintState, { status: 'none' }> {
  if (state.status === 'none') throw new Error('no complaint was lodged')
  return state
}

/** A rejected complaint's machinery: lodged, rasa its reviewer, identity confirmed on the day after. */
export const reviewed = (request: RequestState, over: Over<LodgeComplaint> = {}): ComplaintCommand[] => [
  lodge(request, lodged, over),
  reviewer(request, '2026-04-21'),
  confirm('2026-04-22', 'rasa'),
]

export const reviewedSilence = (
  request: RequestState,
  over: Over<LodgeComplaint> = {},
): ComplaintCommand[] => [
  lodgeSilence(request, lodged, over),
  reviewer(request, '2026-04-21'),
  confirm('2026-04-22', 'rasa'),
]
