import * as fc from 'fast-check'
import type { PlainDate } from '../../src/calendar/index.js'
import {
  type ComplaintCommand,
  type ComplaintEvent,
  type ComplaintState,
  complaintForRequest,
  complaintLifecycle,
  type EarlierComplaint,
  earlierComplaint,
  type FollowUp,
  followUps,
  type RequestForComplaint,
  requestForComplaint,
} from '../../src/complaint/index.js'
import { type ConsentState, consentLifecycle } from '../../src/consent/index.js'
import { defineProcedure } from '../../src/procedure/index.js'
import {
  type RequestCommand,
  type RequestEvent,
  type RequestState,
  requestLifecycle,
} from '../../src/request/index.js'
import { type RestrictionState, restrictionLifecycle } from '../../src/restriction/index.js'
import type { CaseFacts, Claim } from '../../src/rights/index.js'
import { day, email, later, needed, noException, notNeeded } from '../request/scenario.js'

// One office: a request and its double, up to three complaints about the first, the restrictions and consents of its
// items, and eight employees. It is run by an honest host, which hands on what follows at once and shows what is; by a
// lazy one, which forgets, repeats itself and shows what was; or by a hostile one, which shows what never was.

export type Host = 'honest' | 'lazy' | 'hostile'

const procedure = defineProcedure({ id: 'under-test', version: '1', readings: {} })
export const requests = requestLifecycle(procedure)
export const complaints = complaintLifecycle(procedure)
const restrictions = restrictionLifecycle(procedure)
const consents = consentLifecycle(procedure)

const staff = ['ona', 'petras', 'rasa', 'jurgis', 'vita', 'zita', 'asta', 'lukas'] as const
export const requestNames = ['R-1', 'R-2'] as const
export const complaintNames = ['C-1', 'C-2', 'C-3'] as const
export type RequestName = (typeof requestNames)[number]
export type ComplaintName = (typeof complaintNames)[number]

/** Everything that an office holds. */
export interface Office {
  readonly host: Host
  readonly requests: Readonly<Record<RequestName, RequestState>>
  readonly complaints: Readonly<Record<ComplaintName, ComplaintState>>
  readonly restrictions: Readonly<Record<string, RestrictionState>>
  readonly consents: Readonly<Record<string, ConsentState>>
  readonly events: {
    readonly requests: Readonly<Record<RequestName, readonly RequestEvent[]>>
    readonly complaints: Readonly<Record<ComplaintName, readonly ComplaintEvent[]>>
  }
  /** What was not handed on. */
  readonly forgotten: readonly FollowUp[]
  /** What was handed on and could not be given. */
  readonly undeliverable: readonly string[]
}

/** What is tried next. */
export interface Step {
  readonly at: RequestName | ComplaintName | 'forgotten'
  readonly kind: number
  readonly who: number
  readonly facts: number
  readonly wait: number
  readonly trick: number
}

export const step: fc.Arbitrary<Step> = fc.record({
  at: fc.constantFrom<Step['at'][]>('R-1', 'R-1', 'R-1', 'R-2', 'C-1', 'C-1', 'C-2', 'C-3', 'forgotten'),
  kind: fc.nat(999),
  who: fc.nat(staff.length - 1),
  facts: fc.nat(3),
  wait: fc.oneof(
    fc.constant(0),
    fc.integer({ min: 0, max: 3 }),
    fc.integer({ min: 0, max: 3 }),
    fc.integer({ min: 4, max: 40 }),
  ),
  trick: fc.nat(9),
})

const person = (index: number): string => staff[index] ?? 'ona'
/** Mostly one of those who examine requests, or of those who review complaints; now and then anybody. */
const officer = ({ who, trick }: Step): string => person(trick === 9 ? who : who % 4)
const reviewing = ({ who, trick }: Step): string => person(trick === 9 ? who : 4 + (who % 4))

const claims: readonly [Claim, ...Claim[]] = [
  { right: 'erasure', grounds: ['not-needed'], items: ['photo', 'letter'] },
  { right: 'access', information: 'all' },
  { right: 'restriction', grounds: ['subject-claims'], items: ['map'], period: { until: day('2027-01-31') } },
]
const access = { processed: true, recipientsForeseen: false, otherSource: false } as const
const restricted = {
  ...noException,
  basis: 'contract',
  neededForPurposes: false,
  subjectClaims: true,
} as const
const facts = (photo: boolean, letter: boolean, map: boolean): CaseFacts => ({
  access,
  items: [
    { item: 'photo', facts: photo ? notNeeded : needed },
    { item: 'letter', facts: letter ? notNeeded : needed },
    {
      item: 'map',
      facts: { ...restricted, subjectClaims: map, rectificationGranted: false, rectificationDone: false },
      neededPeriod: { until: day('2027-01-31') },
    },
  ],
})
const factsOf = (index: number): CaseFacts =>
  [facts(false, false, false), facts(true, false, false), facts(true, false, true), facts(true, true, true)][
    index
  ] ?? facts(true, true, true)

/** What is granted and not carried out yet. */
const open = (state: RequestState) =>
  state.status === 'answered'
    ? state.answer.extent.filter(
        ({ right, item }) => !state.implemented.some((done) => done.right === right && done.item === item),
      )
    : []

/** The commands that could be tried on a request. */
function requestCommands(
  step: Step,
  state: RequestState,
  name: RequestName,
  on: PlainDate,
): readonly RequestCommand[] {
  const { kind, facts: index } = step
  const by = officer(step)
  const act = { on, by }
  if (state.status === 'none')
    return [
      {
        type: 'SubmitRequest',
        data: {
          id: name,
          by,
          submittedOn: on,
          receivedOn: on,
          channel: 'email',
          sender: { as: 'subject' },
          form: { nameGiven: true, signed: kind % 2 === 0, identityDocument: true },
          claims,
          contacts: [email],
        },
      },
    ]
  const [first] = open(state)
  const reporting: readonly RequestCommand[] =
    first === undefined
      ? []
      : [
          {
            type: 'ReportImplementation',
            data: {
              ...act,
              right: first.right,
              ...(first.item === null ? {} : { item: first.item }),
              restrictionReason: 'written-consent',
            },
          },
        ]
  const finding = { kind: 'excessive', justification: 'all of forty years' } as const
  return [
    ...reporting,
    ...reporting,
    { type: 'AssignOfficer', data: { on, by: 'head', officer: by } },
    { type: 'ConfirmIdentity', data: { ...act, means: 'the passport' } },
    { type: 'ConfirmIdentity', data: { ...act, means: 'the passport' } },
    { type: 'InquireIdentity', data: { ...act, ask: 'the passport', term: later(on, 5) } },
    { type: 'RefuseUnidentified', data: { ...act, reasons: ['nothing was supplied'] } },
    { type: 'ExtendExamination', data: { ...act, reasons: ['the archive is being moved'] } },
    {
      type: 'DemandFee',
      data: { ...act, finding, fee: 500, costs: { collecting: 500, examining: 0, answering: 0 } },
    },
    { type: 'PayFee', data: { ...act, amount: 500 } },
    { type: 'RefuseUnfounded', data: { ...act, finding } },
    ...[0, 1, 2, 3, 4, 5].map(
      (): RequestCommand => ({
        type: 'AnswerRequest',
        data: {
          ...act,
          facts: factsOf(index),
          implementBy: later(on, kind % 30),
          disclosesNothing: 'nothing',
        },
      }),
    ),
  ]
}

/** A request as a host shows it: as it is, or otherwise. */
function shown(office: Office, { trick }: Step, on: PlainDate): RequestForComplaint | null {
  const state = office.requests['R-1']
  if (state.status === 'none' || on < state.lastEventOn) return null
  const seen = requestForComplaint(state, on)
  if (seen === null || office.host !== 'hostile') return seen
  switch (trick) {
    case 0:
      return { ...seen, examiners: [] }
    case 1:
      return { ...seen, examiners: [], examinations: [] }
    case 2:
      return { ...seen, asOf: later(on, 1) }
    case 3:
      return { ...seen, acts: [], decision: 0 }
    case 4:
      return { ...seen, id: 'R-2' }
    case 5:
      return { ...seen, applied: complaintNames.map((complaint) => ({ complaint, on, owed: true })) }
    default:
      return seen
  }
}

/** The other complaints as a host shows them. */
const others = (office: Office, name: ComplaintName, { trick }: Step): readonly EarlierComplaint[] =>
  office.host === 'hostile' && trick > 7
    ? []
    : complaintNames
        .filter((other) => other !== name)
        .map((other) => earlierComplaint(office.complaints[other]))
        .filter((one) => one !== null)

/** The commands that could be tried on a complaint. */
function complaintCommands(
  office: Office,
  step: Step,
  name: ComplaintName,
  on: PlainDate,
): readonly ComplaintCommand[] {
  const { kind, facts: index } = step
  const by = reviewing(step)
  const act = { on, by }
  const state = office.complaints[name]
  const request = shown(office, step, on)
  if (request === null) return []
  const earlier = others(office, name, step)
  if (state.status === 'none')
    return [
      {
        type: 'LodgeComplaint',
        data: {
          id: name,
          by,
          submittedOn: on,
          receivedOn: on,
          channel: 'email',
          sender: { as: 'subject' },
          contacts: [email],
          ...(kind % 4 === 0
            ? {}
            : { ground: (['rejected', 'granted-in-part', 'inaction'] as const)[kind % 3] ?? 'rejected' }),
          copies: { request: true, answer: true },
          argument: 'the letter is not needed',
          request,
          earlier,
          ...(earlier[0] !== undefined && kind % 5 === 0 ? { sameReasonsAs: earlier[0].id } : {}),
        },
      },
    ]
  const reviewer = state.reviewers.at(-1) ?? by
  return [
    { type: 'AssignReviewer', data: { ...act, reviewer: by, request, earlier } },
    { type: 'AssignReviewer', data: { ...act, reviewer: by, request, earlier } },
    { type: 'ConfirmIdentity', data: { ...act, means: 'the passport' } },
    { type: 'ConfirmIdentity', data: { ...act, means: 'the passport' } },
    { type: 'CorrectComplaint', data: { ...act, sameReasonsAs: null, request, earlier } },
    { type: 'RefuseRepeat', data: { ...act, reasons: ['it was answered'], request, earlier } },
    {
      type: 'UpholdComplaint',
      data: {
        on,
        by: reviewer,
        request,
        earlier,
        facts: factsOf(index),
        implementBy: later(on, kind % 30),
        disclosesNothing: 'nothing',
      },
    },
    {
      type: 'UpholdComplaint',
      data: {
        on,
        by: reviewer,
        request,
        earlier,
        facts: factsOf(3),
        implementBy: later(on, kind % 30),
        disclosesNothing: 'nothing',
      },
    },
    {
      type: 'DismissComplaint',
      data: {
        on,
        by: reviewer,
        request,
        earlier,
        reasons: ['the letter is needed'],
        disclosesNothing: 'nothing',
      },
    },
    { type: 'ReportImplementation', data: { ...act, request } },
  ]
}

const pick = <T>(all: readonly T[], index: number): T | undefined => all[index % Math.max(1, all.length)]

/** Hands something on to another machine. */
function handOn(office: Office, follow: FollowUp): Office {
  const undelivered = (code: string): Office => ({
    ...office,
    undeliverable: [...office.undeliverable, `${follow.to} ${follow.command.type}: ${code}`],
  })
  switch (follow.to) {
    case 'request':
      return follow.request === 'R-1' || follow.request === 'R-2'
        ? onRequest(office, follow.request, follow.command, undelivered)
        : undelivered('no such request')
    case 'complaint': {
      const name = complaintNames.find((one) => one === follow.complaint)
      return name === undefined
        ? undelivered('no such complaint')
        : onComplaint(office, name, follow.command, undelivered)
    }
    case 'restriction': {
      const before = office.restrictions[follow.item] ?? restrictions.initialState()
      const decision = restrictions.decide(follow.command, before)
      if (!decision.accepted) return undelivered(decision.rejection.code)
      const after = restrictions.evolve(before, decision.events[0])
      return { ...office, restrictions: { ...office.restrictions, [follow.item]: after } }
    }
    case 'consent': {
      const before = office.consents[follow.item] ?? consents.initialState()
      const decision = consents.decide(follow.command, before)
      if (!decision.accepted) return undelivered(decision.rejection.code)
      return {
        ...office,
        consents: { ...office.consents, [follow.item]: consents.evolve(before, decision.events[0]) },
      }
    }
  }
}

/** What follows, given on a later day. */
function dated(follow: FollowUp, office: Office, on: PlainDate): FollowUp {
  switch (follow.to) {
    case 'complaint': {
      const request = requestForComplaint(office.requests['R-1'], on)
      if (request === null) return follow
      const { command } = follow
      return { ...follow, command: { ...command, data: { ...command.data, on, request } } }
    }
    case 'request': {
      const { command } = follow
      return command.type === 'RegisterJoined'
        ? { ...follow, command: { ...command, data: { ...command.data, on } } }
        : { ...follow, command: { ...command, data: { ...command.data, on } } }
    }
    default:
      return follow
  }
}

/** Hands on what follows: an honest host at once, a lazy one never by itself. */
const after = (office: Office, follows: readonly FollowUp[]): Office =>
  office.host === 'honest'
    ? follows.reduce(handOn, office)
    : { ...office, forgotten: [...office.forgotten, ...follows] }

function onRequest(
  office: Office,
  name: RequestName,
  command: RequestCommand,
  rejected: (code: string) => Office,
): Office {
  const decision = requests.decide(command, office.requests[name])
  if (!decision.accepted) return rejected(decision.rejection.code)
  const [event] = decision.events
  const state = requests.evolve(office.requests[name], event)
  const logged = { ...office.events.requests, [name]: [...office.events.requests[name], event] }
  return after(
    {
      ...office,
      requests: { ...office.requests, [name]: state },
      events: { ...office.events, requests: logged },
    },
    followUps(event, state),
  )
}

function onComplaint(
  office: Office,
  name: ComplaintName,
  command: ComplaintCommand,
  rejected: (code: string) => Office,
): Office {
  const decision = complaints.decide(command, office.complaints[name])
  if (!decision.accepted) return rejected(decision.rejection.code)
  const [event] = decision.events
  const state = complaints.evolve(office.complaints[name], event)
  const logged = { ...office.events.complaints, [name]: [...office.events.complaints[name], event] }
  return after(
    {
      ...office,
      complaints: { ...office.complaints, [name]: state },
      events: { ...office.events, complaints: logged },
    },
    followUps(event, state),
  )
}

/** A hostile host gives the outcome of a complaint as it likes. */
function forged(office: Office, step: Step, on: PlainDate): Office {
  const name = pick(complaintNames, step.kind) ?? 'C-1'
  const state = office.complaints[name]
  const outcome = state.status === 'none' || on < state.lastEventOn ? null : complaintForRequest(state, on)
  if (outcome === null) return office
  const request = pick(requestNames, step.who) ?? 'R-1'
  const complaint =
    step.trick > 4
      ? outcome
      : { ...outcome, request, status: 'upheld' as const, answeredOn: on, identity: 'confirmed' as const }
  const command: RequestCommand = {
    type: 'ApplyComplaintOutcome',
    data: { on, by: person(step.who), complaint, facts: factsOf(step.facts), implementBy: later(on, 5) },
  }
  return onRequest(office, request, command, () => office)
}

/** Tries a step on a day. */
export function tried(office: Office, step: Step, on: PlainDate): Office {
  const { at, kind, trick } = step
  if (at === 'forgotten') {
    if (office.host === 'hostile') return forged(office, step, on)
    const [first, ...rest] = office.forgotten
    if (first === undefined) return office
    // Handed on late, with what it shows as it is by then.
    const handed = handOn({ ...office, forgotten: [] }, dated(first, office, on))
    return { ...handed, forgotten: [...rest, ...handed.forgotten] }
  }
  // Mostly something that is possible, so that lives get somewhere; now and then anything.
  if (at === 'R-1' || at === 'R-2') {
    const all = requestCommands(step, office.requests[at], at, on)
    const possible = all.filter((one) => requests.decide(one, office.requests[at]).accepted)
    const command = pick(trick > 7 || possible.length === 0 ? all : possible, kind)
    return command === undefined ? office : onRequest(office, at, command, () => office)
  }
  const all = complaintCommands(office, step, at, on)
  const possible = all.filter((one) => complaints.decide(one, office.complaints[at]).accepted)
  const command = pick(trick > 7 || possible.length === 0 ? all : possible, kind)
  return command === undefined ? office : onComplaint(office, at, command, () => office)
}

/** An office in which nothing has happened. */
export const newOffice = (host: Host): Office => ({
  host,
  requests: { 'R-1': requests.initialState(), 'R-2': requests.initialState() },
  complaints: {
    'C-1': complaints.initialState(),
    'C-2': complaints.initialState(),
    'C-3': complaints.initialState(),
  },
  restrictions: {},
  consents: {},
  events: { requests: { 'R-1': [], 'R-2': [] }, complaints: { 'C-1': [], 'C-2': [], 'C-3': [] } },
  forgotten: [],
  undeliverable: [],
})

/** The offices that a run of steps leads through, each with its day. */
export function* lived(
  host: Host,
  steps: readonly Step[],
): Generator<{ before: Office; after: Office; on: PlainDate }> {
  let on = day('2026-03-02')
  let office = newOffice(host)
  for (const one of steps) {
    on = later(on, one.wait)
    const before = office
    office = tried(before, one, on)
    yield { before, after: office, on }
  }
}
