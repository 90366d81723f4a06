import { expect } from 'vitest'
import { type PlainDate, plainDate } from '../../src/calendar/index.js'
import { defineProcedure } from '../../src/making/index.js'
import { adakavasProcedure, type Procedure, type Readings } from '../../src/procedure/index.js'
import {
  type AcknowledgeReceipt,
  type AnsweredRequest,
  type AnswerRequest,
  type ApplyComplaintOutcome,
  type AskToComplete,
  type AssignOfficer,
  type ChangeVersion,
  type ComplaintForRequest,
  type ConfirmIdentity,
  type CorrectDates,
  type CorrectRequest,
  type DemandFee,
  type ExtendExamination,
  type ImplementedRequest,
  type InquireIdentity,
  type JoinRequest,
  type PayFee,
  type ProveAuthority,
  type RefuseFormal,
  type RefuseUnauthorised,
  type RefuseUnfounded,
  type RefuseUnidentified,
  type RegisterJoined,
  type ReportImplementation,
  type ReportImpossible,
  type RequestCommand,
  type RequestEvent,
  type RequestForComplaint,
  type RequestMachine,
  type RequestNote,
  type RequestRejection,
  type RequestState,
  requestForComplaint,
  requestLifecycle,
  type SubmitRequest,
  type SupplyIdentity,
  type UnfoundedFinding,
  type WaiveDefects,
  type WaiveGrant,
  type WithdrawRequest,
} from '../../src/request/index.js'
import {
  type AfterWithdrawal,
  type CaseFacts,
  type Claim,
  decideClaims,
  erasureExceptions,
  type ItemFacts,
  type RecordedDecision,
  type Right,
} from '../../src/rights/index.js'

/** The machine of the document as it stands. */
export const requests = requestLifecycle(adakavasProcedure)

/** The procedure of the document under other readings. */
export const reading = (readings: Partial<Readings>): Procedure =>
  defineProcedure({ id: adakavasProcedure.id, version: adakavasProcedure.version, readings })

/** The machine under other readings. */
export const under = (readings: Partial<Readings>): RequestMachine => requestLifecycle(reading(readings))

export const day = (value: string): PlainDate => plainDate(value)

/** The day that many days after another, counted without the library. */
export function later(from: string, days: number): PlainDate {
  const [year = 0, month = 1, date = 1] = from.split('-').map(Number)
  return plainDate(new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10))
}

// Most scenarios start here. 2 March 2026 is a Monday: the ten days end on Thursday 12 March, the month on
// Thursday 2 April, two months on Saturday 2 May (so on Monday 4 May), three on Tuesday 2 June.
export const received = '2026-03-02'

type Data<C extends { readonly data: object }> = C['data']
type Over<C extends { readonly data: object }> = Partial<Data<C>>
type Dated<C extends { readonly data: object }> = Omit<Over<C>, 'on'>

export const complete = { nameGiven: true, signed: true, identityDocument: true } as const
export const unsigned = { ...complete, signed: false } as const

export const email = { way: 'email', address: 'jonas@example.lt' } as const

export const toErase = (...items: readonly string[]): Claim => ({
  right: 'erasure',
  grounds: ['not-needed'],
  items,
})

export const submit = (over: Over<SubmitRequest> = {}): SubmitRequest => ({
  type: 'SubmitRequest',
  data: {
    id: 'R-1',
    by: 'registry',
    submittedOn: over.receivedOn ?? day(received),
    receivedOn: day(received),
    channel: 'email',
    sender: { as: 'subject' },
    form: complete,
    claims: [toErase('photo')],
    contacts: [email],
    ...over,
  },
})

export const receivedOn = (value: string, over: Over<SubmitRequest> = {}): SubmitRequest =>
  submit({ receivedOn: day(value), ...over })

export const byRepresentative = (documents: boolean, over: Over<SubmitRequest> = {}): SubmitRequest =>
  submit({
    sender: { as: 'representative', documents, contacts: [{ way: 'post', address: 'Advokatų g. 1' }] },
    ...over,
  })

export const assign = (on: string, officer = 'ona'): AssignOfficer => ({
  type: 'AssignOfficer',
  data: { on: day(on), by: 'head', officer },
})

export const correct = (on: string, over: Dated<CorrectRequest> = { form: complete }): CorrectRequest => ({
  type: 'CorrectRequest',
  data: { on: day(on), by: 'registry', ...over },
})

export const proveAuthority = (on: string): ProveAuthority => ({
  type: 'ProveAuthority',
  data: { on: day(on), by: 'registry', documents: 'a power of attorney' },
})

export const refuseUnauthorised = (on: string, over: Dated<RefuseUnauthorised> = {}): RefuseUnauthorised => ({
  type: 'RefuseUnauthorised',
  data: { on: day(on), by: 'ona', reasons: ['no documents came'], ...over },
})

export const inquire = (on: string, term: string, over: Dated<InquireIdentity> = {}): InquireIdentity => ({
  type: 'InquireIdentity',
  data: { on: day(on), by: 'ona', ask: 'a copy of the passport', term: day(term), ...over },
})

export const supply = (on: string): SupplyIdentity => ({
  type: 'SupplyIdentity',
  data: { on: day(on), by: 'registry' },
})

export const confirm = (on: string, by = 'ona'): ConfirmIdentity => ({
  type: 'ConfirmIdentity',
  data: { on: day(on), by, means: 'the passport' },
})

export const refuseUnidentified = (on: string, over: Dated<RefuseUnidentified> = {}): RefuseUnidentified => ({
  type: 'RefuseUnidentified',
  data: { on: day(on), by: 'ona', reasons: ['nothing was supplied'], ...over },
})

export const extend = (on: string, over: Dated<ExtendExamination> = {}): ExtendExamination => ({
  type: 'ExtendExamination',
  data: { on: day(on), by: 'ona', reasons: ['the archive is being moved'], ...over },
})

export const extendUntil = (on: string, until: string): ExtendExamination => extend(on, { until: day(until) })

export const unfounded: UnfoundedFinding = {
  kind: 'manifestly-unfounded',
  justification: 'no data of this kind could ever exist',
}
export const excessive: UnfoundedFinding = { kind: 'excessive', justification: 'all of forty years' }
export const repetitive = (id: string, answeredOn: string): UnfoundedFinding => ({
  kind: 'repetitive',
  justification: 'word for word the earlier one',
  earlier: { id, answeredOn: day(answeredOn) },
})

/** Costs of 12.00, 8.00 and 5.00 euros. */
export const costs = { collecting: 1200, examining: 800, answering: 500 } as const

export const demandFee = (on: string, over: Dated<DemandFee> = {}): DemandFee => ({
  type: 'DemandFee',
  data: { on: day(on), by: 'ona', finding: unfounded, fee: 2500, costs, ...over },
})

export const changeVersion = (on: string, version = '2'): ChangeVersion => ({
  type: 'ChangeVersion',
  data: { on: day(on), by: 'head', version, reason: 'the new version holds for open requests' },
})

export const acknowledge = (on: string): AcknowledgeReceipt => ({
  type: 'AcknowledgeReceipt',
  data: { on: day(on), by: 'registry' },
})

export const payFee = (on: string, amount = 2500): PayFee => ({
  type: 'PayFee',
  data: { on: day(on), by: 'registry', amount },
})

/** Commands of what the document doesn't have: they are closed whatever the status. */
export const absent = [
  'RefuseFormal',
  'WaiveDefects',
  'AcknowledgeReceipt',
  'InformRecipients',
  'PlaceStatement',
  'RecordErasure',
] as const
/** A command of what the document has. */
export type Present = Exclude<RequestCommand['type'], (typeof absent)[number]>

export const refuseFormal = (on: string): RefuseFormal => ({
  type: 'RefuseFormal',
  data: { on: day(on), by: 'ona', reasons: ['The request is not signed.'] },
})

export const waiveDefects = (on: string): WaiveDefects => ({
  type: 'WaiveDefects',
  data: { on: day(on), by: 'head' },
})

export const refuseUnfounded = (on: string, over: Dated<RefuseUnfounded> = {}): RefuseUnfounded => ({
  type: 'RefuseUnfounded',
  data: { on: day(on), by: 'ona', finding: unfounded, ...over },
})

/** No exception to erasure. */
export const noException: ItemFacts = {
  careOrHealthNecessity: false,
  legalObligation: false,
  institutionClaims: false,
}
/** Erased under 17.1. */
export const notNeeded: ItemFacts = {
  ...noException,
  basis: 'contract',
  specialCategoryConsent: false,
  neededForPurposes: false,
}
/** Not erased: no ground of 17 holds. */
export const needed: ItemFacts = {
  ...noException,
  basis: 'contract',
  specialCategoryConsent: false,
  neededForPurposes: true,
}

export const items = (facts: Readonly<Record<string, ItemFacts>>): CaseFacts => ({
  items: Object.entries(facts).map(([item, facts]) => ({ item, facts })),
})

/** Why a day beyond the limit: said wherever a test does not speak of it (clause 47). */
const complexity = 'it lies in two archives'

export const answer = (
  on: string,
  facts: CaseFacts,
  over: Omit<Dated<AnswerRequest>, 'facts'> = {},
): AnswerRequest => ({
  type: 'AnswerRequest',
  data: { on: day(on), by: 'ona', facts, complexity, ...over },
})

/** What keeps an item that is not erased, by what the facts say of it. */
function kept(item: string, { items }: CaseFacts): AfterWithdrawal {
  const { facts = {} } = items.find((one) => one.item === item) ?? {}
  const basis = { becomes: 'kept-on-basis', item, basis: 'contract', justification: 'the rent' } as const
  const exceptions = {
    'care-or-health': facts.careOrHealthNecessity,
    'legal-obligation': facts.legalObligation,
    'institution-claims': facts.institutionClaims,
  } as const
  for (const exception of erasureExceptions)
    if (exceptions[exception] === true)
      return { becomes: 'kept-on-exception', item, exception, act: 'the act on archives' }
  return basis
}

/**
 * A scenario that takes an answer as it is, or with an erasure of all data whose consent is withdrawn by that day, but
 * for those that the same answer does not erase.
 */
export function settling(scenario: Scenario, command: AnswerRequest): Outcome {
  const { machine, state } = scenario
  const settled = new Map<string, AfterWithdrawal>()
  for (;;) {
    const settledBy = settled.size === 0 ? {} : { afterWithdrawal: [...settled.values()] }
    const asked = { ...command, data: { ...command.data, ...settledBy } }
    const decision = machine.decide(asked, state)
    const rejection = decision.accepted ? null : decision.rejection
    if (rejection?.code === 'withdrawn-data-unsettled')
      for (const item of rejection.data.items)
        settled.set(item, { becomes: 'erased-by', item, day: command.data.on })
    else if (rejection?.code === 'erased-though-rejected')
      settled.set(rejection.data.item, kept(rejection.data.item, command.data.facts))
    else return scenario.when(asked)
  }
}

/** Grants the erasure of the photo. */
export const grant = (
  on: string,
  implementBy = on,
  over: Omit<Dated<AnswerRequest>, 'facts'> = {},
): AnswerRequest => answer(on, items({ photo: notNeeded }), { implementBy: day(implementBy), ...over })

/** Rejects the erasure of the photo. */
export const reject = (on: string, over: Omit<Dated<AnswerRequest>, 'facts'> = {}): AnswerRequest =>
  answer(on, items({ photo: needed }), { disclosesNothing: 'it says only that no ground holds', ...over })

export const report = (
  on: string,
  right: Right,
  item?: string,
  over: Dated<ReportImplementation> = {},
): ReportImplementation => ({
  type: 'ReportImplementation',
  data: { on: day(on), by: 'archivist', right, ...(item === undefined ? {} : { item }), ...over },
})

export const waive = (
  on: string,
  right: Right,
  item?: string,
  waivedBy: 'subject' | 'representative' = 'subject',
): WaiveGrant => ({
  type: 'WaiveGrant',
  data: { on: day(on), by: 'registry', right, ...(item === undefined ? {} : { item }), waivedBy },
})

export const impossible = (
  on: string,
  right: Right,
  item?: string,
  over: Dated<ReportImpossible> = {},
): ReportImpossible => ({
  type: 'ReportImpossible',
  data: {
    on: day(on),
    by: 'archivist',
    right,
    ...(item === undefined ? {} : { item }),
    reasons: ['the archive burned down'],
    ...over,
  },
})

/** What claims come to by facts, as an answer records it. */
export function decisionsOn(
  claims: readonly Claim[],
  facts: CaseFacts,
  on: string,
): readonly RecordedDecision[] {
  return decideClaims(adakavasProcedure, claims, facts, day(on)).decisions.map(
    ({ right, item, outcome, clauses, parts, reason, act, overridingInterest, period }) => ({
      right,
      item,
      outcome,
      clauses,
      parts: parts.map(({ assessment: _explained, ...part }) => part),
      reason,
      act,
      overridingInterest,
      period,
    }),
  )
}

/** Whether decisions grant something that is to be carried out. */
const granting = (decisions: readonly RecordedDecision[]): boolean =>
  decisions.some(({ outcome }) => outcome !== 'rejected')

/** An upheld complaint about the request, as the request sees it on a day: what it decided follows from the facts. */
function upheldComplaint(
  on: string,
  facts: CaseFacts,
  implementBy: PlainDate,
  afterWithdrawal: ComplaintForRequest['afterWithdrawal'],
  over: Partial<ComplaintForRequest>,
  claims: readonly Claim[],
): ComplaintForRequest {
  const decisions = decisionsOn(claims, facts, over.answeredOn ?? on)
  return {
    id: 'complaint-1',
    request: 'R-1',
    asOf: day(on),
    status: 'upheld',
    grounds: ['rejected'],
    answeredOn: day(on),
    decisions,
    implementBy: granting(decisions) ? implementBy : null,
    afterWithdrawal,
    reviewers: ['reviewer'],
    identity: 'unconfirmed',
    authority: 'not-needed',
    ...over,
  }
}

export const applyOutcome = (
  on: string,
  facts: CaseFacts = items({ photo: notNeeded }),
  {
    complaint = {},
    ...over
  }: Omit<Dated<ApplyComplaintOutcome>, 'facts' | 'complaint'> & {
    readonly complaint?: Partial<ComplaintForRequest>
  } = {},
  claims: readonly Claim[] = [toErase('photo')],
): ApplyComplaintOutcome => ({
  type: 'ApplyComplaintOutcome',
  data: {
    on: day(on),
    by: 'reviewer',
    complaint: upheldComplaint(
      on,
      facts,
      over.implementBy ?? later(on, 10),
      over.afterWithdrawal ?? [],
      complaint,
      claims,
    ),
    facts,
    implementBy: later(on, 10),
    ...over,
  },
})

export const withdraw = (
  on: string,
  withdrawnBy: 'subject' | 'representative' = 'subject',
): WithdrawRequest => ({
  type: 'WithdrawRequest',
  data: { on: day(on), by: 'registry', withdrawnBy, sameSender: 'the same address' },
})

export const askToComplete = (on: string, term: string, over: Dated<AskToComplete> = {}): AskToComplete => ({
  type: 'AskToComplete',
  data: { on: day(on), by: 'ona', about: 'content', ask: 'the signature', term: day(term), ...over },
})

export const correctDates = (on: string, over: Dated<CorrectDates>): CorrectDates => ({
  type: 'CorrectDates',
  data: { on: day(on), by: 'registry', reason: 'the stamp on the envelope', ...over },
})

/** A request as another one sees it on a day. */
export function summaryOf(state: RequestState, on: string): RequestForComplaint {
  const summary = requestForComplaint(state, day(on))
  if (summary === null) throw new Error('no request was filed')
  return summary
}

export const join = (on: string, other: RequestState, over: Dated<JoinRequest> = {}): JoinRequest => ({
  type: 'JoinRequest',
  data: {
    on: day(on),
    by: 'registry',
    other: summaryOf(other, on),
    sameSender: 'the same letter came by post',
    ...over,
  },
})

export const registerJoined = (
  on: string,
  request: string,
  examinations: RegisterJoined['data']['examinations'] = [],
): RegisterJoined => ({
  type: 'RegisterJoined',
  data: { on: day(on), by: 'registry', request, examinations },
})

/** Whether a value is frozen through and through. */
export function deeplyFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  return Object.isFrozen(value) && Object.values(value).every(deeplyFrozen)
}

/** What a command came to where it was accepted. */
export interface Accepted {
  readonly event: RequestEvent
  readonly notes: readonly RequestNote[]
  readonly state: RequestState
}

/** What follows a command. */
export interface Outcome {
  /** The event, notes and state; a rejection fails the test. */
  accepted(): Accepted
  /** The codes of the notes. */
  notes(): readonly string[]
  /** The state after it. */
  state(): RequestState
  /** The rejection; an acceptance fails the test. */
  rejected(): RequestRejection
  /** Code and clauses of the rejection. */
  rejection(): { readonly code: string; readonly clauses: readonly string[] }
}

/** A history that happened. */
export interface Scenario {
  readonly machine: RequestMachine
  readonly events: readonly RequestEvent[]
  readonly state: RequestState
  when(command: RequestCommand): Outcome
}

/** Decides a command and checks what must hold of every decision: nothing given is touched, all that comes out is frozen. */
function decided(machine: RequestMachine, state: RequestState, command: RequestCommand) {
  const before = JSON.stringify({ state, command })
  const decision = machine.decide(command, state)
  const after = decision.accepted ? machine.evolve(state, decision.events[0]) : state
  expect(JSON.stringify({ state, command })).toBe(before)
  expect(deeplyFrozen(decision) && deeplyFrozen(after)).toBe(true)
  if (!decision.accepted) expect(decision.rejection.command).toBe(command.type)
  return { decision, after }
}

function outcomeOf(machine: RequestMachine, state: RequestState, command: RequestCommand): Outcome {
  const { decision, after } = decided(machine, state, command)
  const accepted = (): Accepted => {
    if (!decision.accepted) {
      throw new Error(`${command.type} was rejected: ${JSON.stringify(decision.rejection)}`)
    }
    const [event, ...others] = decision.events
    expect(others).toEqual([])
    return { event, notes: decision.notes, state: after }
  }
  const rejected = (): RequestRejection => {
    if (decision.accepted) throw new Error(`${command.type} was accepted: ${JSON.stringify(decision.events)}`)
    return decision.rejection
  }
  return {
    accepted,
    rejected,
    notes: () => accepted().notes.map(({ note }) => note),
    state: () => accepted().state,
    rejection: () => ({ code: rejected().code, clauses: rejected().clauses }),
  }
}

/** Plays commands, each of which must be accepted. */
export function given(commands: readonly RequestCommand[], machine: RequestMachine = requests): Scenario {
  let state = machine.initialState()
  const events: RequestEvent[] = []
  for (const command of commands) {
    const { event, state: next } = outcomeOf(machine, state, command).accepted()
    events.push(event)
    state = next
  }
  const last = state
  return { machine, events, state: last, when: (command) => outcomeOf(machine, last, command) }
}

/** The answered or implemented state, or a failure. */
export function answered(state: RequestState): AnsweredRequest | ImplementedRequest {
  if (state.status === 'answered' || state.status === 'implemented') return state
  throw new Error(`the request is ${state.status}, not answered`)
}

/** The limit to answer, as the duty shows it on a day. */
export function limitShown(
  scenario: Scenario,
  on: string,
): { readonly counted: string; readonly due: string } {
  const duty = scenario.machine
    .duties(scenario.state, day(on))
    .find((one) => one.duty === 'examine-and-answer')
  if (duty === undefined) throw new Error('no duty to answer')
  const { counted, due } = duty.deadline
  return { counted, due }
}
