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
import {
  type ConsentCommand,
  type ConsentEvent,
  type ConsentState,
  consentLifecycle,
} from '../../src/consent/index.js'
import { defineProcedure } from '../../src/making/index.js'
import {
  type RequestCommand,
  type RequestEvent,
  type RequestState,
  requestLifecycle,
} from '../../src/request/index.js'
import {
  type RestrictionCommand,
  type RestrictionEvent,
  type RestrictionState,
  restrictionLifecycle,
  restrictionsInForce,
} from '../../src/restriction/index.js'
import type { AfterWithdrawal, CaseFacts, Claim } from '../../src/rights/index.js'
import { day, email, later, noException } from '../request/scenario.js'
import { becameOf } from './arbitraries.js'

// One office: a request and its double, up to three complaints about the first, the restrictions and consents of their
// items, and eight employees. It is run by an honest host, which hands on what follows at once and shows what is; by a
// lazy one, which forgets, repeats itself and shows what was; or by a hostile one, which shows what never was.

export type Host = 'honest' | 'lazy' | 'hostile'

const procedure = defineProcedure({ id: 'under-test', version: '1', readings: {} })
export const requests = requestLifecycle(procedure)
export const complaints = complaintLifecycle(procedure)
export const restrictions = restrictionLifecycle(procedure)
export const consents = consentLifecycle(procedure)

const staff = ['ona', 'petras', 'rasa', 'jurgis', 'vita', 'zita', 'asta', 'lukas'] as const
export const requestNames = ['R-1', 'R-2'] as const
export const complaintNames = ['C-1', 'C-2', 'C-3'] as const
const itemNames = ['photo', 'letter', 'map', 'address', 'news'] as const
export type RequestName = (typeof requestNames)[number]
export type ComplaintName = (typeof complaintNames)[number]

/** A command that was given twice: what the second came to, `null` where it was accepted. */
export interface Repeated {
  readonly command: string
  readonly code: string | null
}

/** A command that was tried: what it was rejected for, `null` where it was accepted. */
export interface Attempt {
  readonly at: RequestName | ComplaintName
  readonly command: RequestCommand | ComplaintCommand
  readonly code: string | null
}

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
    readonly restrictions: Readonly<Record<string, readonly RestrictionEvent[]>>
    readonly consents: Readonly<Record<string, readonly ConsentEvent[]>>
  }
  /** Each request as it was shown some time ago. */
  readonly seen: Readonly<Partial<Record<RequestName, RequestForComplaint>>>
  /** What was not handed on. */
  readonly forgotten: readonly FollowUp[]
  /** What was handed on and could not be given. */
  readonly undeliverable: readonly { readonly follow: FollowUp; readonly code: string }[]
  /** What was tried last. */
  readonly attempt: Attempt | null
  /** What was given twice in the last step. */
  readonly repeated: readonly Repeated[]
}

/** What is tried next. */
export interface Step {
  readonly at: RequestName | ComplaintName | 'item' | 'forgotten'
  readonly kind: number
  readonly who: number
  readonly facts: number
  readonly wait: number
  readonly trick: number
}

const places = [
  ...['R-1', 'R-1', 'R-1', 'R-1', 'R-2', 'R-2', 'C-1', 'C-1', 'C-1', 'C-2', 'C-2', 'C-3'],
  ...['item', 'forgotten'],
] as readonly Step['at'][]

export const step: fc.Arbitrary<Step> = fc.record({
  at: fc.constantFrom(...places),
  kind: fc.nat(9_999),
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

/** What is claimed: with or without a correction, a withdrawal of consent, and the erasure of what rests on it. */
function claimsOf(kind: number): readonly [Claim, ...Claim[]] {
  const [corrected, withdrawn, erased] = [kind % 2 === 0, kind % 3 > 0, kind % 3 === 2]
  return [
    {
      right: 'erasure',
      grounds: ['not-needed', 'consent-withdrawn'],
      items: ['photo', 'letter', ...(erased ? ['news'] : [])],
    },
    { right: 'access', information: 'all' },
    {
      right: 'restriction',
      grounds: ['subject-claims', 'rectification-pending'],
      items: ['map', 'photo', ...(corrected ? ['address'] : [])],
      period: { until: day('2027-01-31') },
    },
    ...(corrected
      ? [{ right: 'rectification', corrections: [{ item: 'address', replacement: 'Liepų 2' }] } as const]
      : []),
    ...(withdrawn
      ? [{ right: 'consent-withdrawal', items: ['news'], consentPurpose: 'news', onlyConsent: true } as const]
      : []),
  ]
}

const processed = {
  ...noException,
  specialCategoryConsent: false,
  consentWithdrawn: false,
  objects: false,
  rectificationGranted: false,
  rectificationDone: false,
  subjectClaims: false,
  replacementGiven: true,
} as const

/**
 * The facts of the items: the higher the number, the more of what is claimed is granted.
 *
 * @param consent - Whether the consent to the news is in force.
 * @param erasable - Whether nothing but the consent carries them.
 */
function factsOf(index: number, consent: boolean, erasable: boolean): CaseFacts {
  const contract = { ...processed, basis: 'contract' } as const
  const neededPeriod = { until: day(index > 2 ? '2027-01-31' : '2026-09-30') }
  return {
    access: { processed: true, recipientsForeseen: false, otherSource: false },
    items: [
      {
        item: 'photo',
        facts: { ...contract, neededForPurposes: index === 0, subjectClaims: index > 1, inaccurate: false },
        neededPeriod,
      },
      { item: 'letter', facts: { ...contract, neededForPurposes: index < 3 } },
      {
        item: 'map',
        facts: { ...contract, neededForPurposes: false, subjectClaims: index > 1, inaccurate: false },
        neededPeriod,
      },
      {
        item: 'address',
        facts: { ...contract, neededForPurposes: true, inaccurate: index > 0 },
        neededPeriod,
      },
      {
        item: 'news',
        facts: {
          ...processed,
          basis: 'consent',
          neededForPurposes: true,
          consentActive: consent,
          consentIdentified: true,
          otherBasisRemains: !erasable,
        },
      },
    ],
  }
}

/** The facts of a request as they are: the consent is in force unless another request withdrew it. */
function factsFor(
  { requests: all, events, consents: held }: Office,
  name: RequestName,
  index: number,
): CaseFacts {
  const withdrawn = (events.consents['news'] ?? []).some(
    ({ data: { command } }) => command.type === 'WithdrawConsent' && command.data.request !== name,
  )
  const state = all[name]
  return factsOf(
    index,
    held['news']?.status !== 'none' && !withdrawn,
    state.status !== 'none' && state.form.signed,
  )
}

/** What becomes of data whose consent is withdrawn: erased by a day, or kept where something carries them. */
function settlement(item: string, on: PlainDate, kind: number): AfterWithdrawal {
  return kind % 3 === 0
    ? { becomes: 'kept-on-basis', item, basis: 'public-task', justification: 'the archive' }
    : { becomes: 'erased-by', item, day: later(on, kind % 9) }
}

/** What is granted and still owed. */
const open = (state: RequestState) =>
  state.status === 'answered'
    ? state.answer.extent.filter(
        ({ right, item }) =>
          ![...state.implemented, ...state.waived, ...state.impossible].some(
            (done) => done.right === right && done.item === item,
          ),
      )
    : []

/** Whether an item, or with `null` any, is under a restriction in force that another request brought about. */
const restrictedElsewhere = (
  { restrictions: all }: Office,
  request: RequestName,
  item: string | null,
  on: PlainDate,
): boolean =>
  Object.entries(all).some(
    ([name, state]) =>
      (item === null || name === item) &&
      restrictionsInForce(state, on).some((one) => one.request !== request),
  )

/** A request as it is shown: as it is; to a lazy host's complaints now and then as it was. */
function current(office: Office, name: RequestName, on: PlainDate): RequestForComplaint | null {
  const state = office.requests[name]
  return state.status === 'none' || on < state.lastEventOn ? null : requestForComplaint(state, on)
}

/** The commands that could be tried on a request. */
function requestCommands(
  office: Office,
  step: Step,
  name: RequestName,
  on: PlainDate,
): readonly RequestCommand[] {
  const { kind, facts: index, trick } = step
  const state = office.requests[name]
  const by = officer(step)
  const act = { on, by }
  if (state.status === 'none')
    return [
      {
        type: 'SubmitRequest',
        data: {
          id: name,
          by,
          submittedOn: later(on, -(kind % 4)),
          receivedOn: on,
          channel: 'email',
          sender: { as: 'subject' },
          form: { nameGiven: true, signed: kind % 8 < 4, identityDocument: kind % 5 > 0 },
          claims: claimsOf(kind % 6),
          contacts: [email],
        },
      },
    ]
  const left = open(state)
  const [first] = left
  const next = left[kind % Math.max(1, left.length)]
  const carryingOut = [...(first === undefined ? [] : [first]), ...left].map(
    ({ right, item }): RequestCommand => {
      const became = becameOf(state, { right, item: item ?? undefined })
      return {
        type: 'ReportImplementation',
        data: {
          ...act,
          right,
          item,
          restricted: restrictedElsewhere(office, name, item, on),
          restrictionReason: 'written-consent',
          ...(became === undefined ? {} : { afterWithdrawal: became }),
        },
      }
    },
  )
  const ending: readonly RequestCommand[] =
    next === undefined
      ? []
      : [next].flatMap(({ right, item }): readonly RequestCommand[] => {
          const what = { ...act, right, ...(item === null ? {} : { item }) }
          return [
            { type: 'WaiveGrant', data: { ...what, waivedBy: 'subject' } },
            { type: 'ReportImpossible', data: { ...what, reasons: ['the archive burned down'] } },
          ]
        })
  const finding = { kind: 'excessive', justification: 'all of forty years' } as const
  const otherName = name === 'R-1' ? 'R-2' : 'R-1'
  const stale = office.host === 'lazy' && trick < 3 ? office.seen[otherName] : undefined
  const other = stale ?? current(office, otherName, on)
  const joining: readonly RequestCommand[] =
    other === null || (name === 'R-1' && kind % 4 > 0)
      ? []
      : [1, 2, 3].map(
          (): RequestCommand => ({
            type: 'JoinRequest',
            data: { ...act, other, sameSender: 'the same mailbox' },
          }),
        )
  return [
    ...carryingOut,
    ...ending,
    ...joining,
    { type: 'AssignOfficer', data: { on, by: 'head', officer: by } },
    { type: 'AssignOfficer', data: { on, by: 'head', officer: person(kind % 8) } },
    { type: 'ConfirmIdentity', data: { ...act, means: 'the passport' } },
    { type: 'ConfirmIdentity', data: { ...act, means: 'the passport' } },
    { type: 'InquireIdentity', data: { ...act, ask: 'the passport', term: later(on, 5) } },
    { type: 'SupplyIdentity', data: act },
    { type: 'RefuseUnidentified', data: { ...act, reasons: ['nothing was supplied'] } },
    { type: 'ExtendExamination', data: { ...act, reasons: ['the archive is being moved'] } },
    {
      type: 'AskToComplete',
      data: { ...act, about: 'content', ask: 'an identity document', term: later(on, 7) },
    },
    {
      type: 'CorrectDates',
      data: { ...act, reason: 'the stamp', submittedOn: later(state.submittedOn, (kind % 9) - 6) },
    },
    {
      type: 'CorrectDates',
      data: {
        ...act,
        reason: 'the stamp',
        submittedOn: later(state.receivedOn, (kind % 9) - 7),
        receivedOn: later(state.receivedOn, (kind % 7) - 3),
      },
    },
    {
      type: 'DemandFee',
      data: { ...act, finding, fee: 500, costs: { collecting: 500, examining: 0, answering: 0 } },
    },
    { type: 'PayFee', data: { ...act, amount: 500 } },
    ...(kind % 3 === 0 ? [{ type: 'RefuseUnfounded', data: { ...act, finding } } as const] : []),
    ...(kind % 7 === 0
      ? [
          {
            type: 'WithdrawRequest',
            data: { ...act, withdrawnBy: 'subject', sameSender: 'the same mailbox' },
          } as const,
        ]
      : []),
    ...[0, 1, 2, 3, 4, 5].map(
      (): RequestCommand => ({
        type: 'AnswerRequest',
        data: {
          ...act,
          facts: factsFor(office, name, index),
          implementBy: later(on, 8 + (kind % 40)),
          complexity: 'two archives',
          disclosesNothing: 'nothing',
          ...(kind % 5 === 0 ? { preparedBy: [person(kind % 8)] } : {}),
        },
      }),
    ),
  ]
}

/** A request as a host shows it to a complaint: as it is, as it was, or otherwise. */
function shown(office: Office, { trick, kind }: Step, on: PlainDate): RequestForComplaint | null {
  const real = current(office, 'R-1', on)
  if (real === null || office.host === 'honest') return real
  const before = office.seen['R-1']
  if (office.host === 'lazy') return trick === 0 && before !== undefined ? before : real
  switch (trick) {
    case 0:
      return { ...real, examiners: [] }
    case 1:
      return { ...real, examiners: [], examinations: [] }
    case 2:
      return kind % 2 === 0 || before === undefined
        ? { ...real, asOf: later(on, 1) }
        : { ...before, asOf: on }
    case 3:
      return { ...real, acts: [], decision: 0 }
    case 4:
      return { ...real, id: 'R-2' }
    case 5:
      return { ...real, applied: complaintNames.map((complaint) => ({ complaint, on, owed: [] })) }
    default:
      return real
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
  const repeats = earlier[kind % Math.max(1, earlier.length)]
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
          copies: { request: true, answer: kind % 7 > 0 },
          argument: 'the letter is not needed',
          request,
          earlier,
          ...(repeats !== undefined && kind % 5 < 2 ? { sameReasonsAs: repeats.id } : {}),
        },
      },
    ]
  const reviewer = state.reviewers.at(-1) ?? by
  const seeing = { request, earlier }
  const upholding = (anew: number): ComplaintCommand => ({
    type: 'UpholdComplaint',
    data: {
      on,
      by: reviewer,
      ...seeing,
      facts: factsFor(office, 'R-1', anew),
      implementBy: later(on, 8 + (kind % 40)),
      complexity: 'two archives',
      disclosesNothing: 'nothing',
      ...(kind % 5 === 0 ? { preparedBy: [person(4 + (kind % 4))] } : {}),
    },
  })
  return [
    { type: 'AssignReviewer', data: { ...act, reviewer: by, ...seeing } },
    { type: 'AssignReviewer', data: { ...act, reviewer: by, ...seeing } },
    { type: 'ConfirmIdentity', data: { ...act, means: 'the passport' } },
    { type: 'ConfirmIdentity', data: { ...act, means: 'the passport' } },
    { type: 'InquireIdentity', data: { ...act, ask: 'the passport', term: later(on, 5) } },
    { type: 'ExtendExamination', data: { ...act, reasons: ['the archive is being moved'] } },
    { type: 'AskToComplete', data: { ...act, about: 'content', ask: 'the ground', term: later(on, 7) } },
    { type: 'CorrectComplaint', data: { ...act, sameReasonsAs: null, ...seeing } },
    ...(kind % 3 === 0
      ? [{ type: 'CorrectComplaint', data: { ...act, ground: 'rejected', ...seeing } } as const]
      : []),
    ...(repeats !== undefined && kind % 5 === 1
      ? [{ type: 'CorrectComplaint', data: { ...act, sameReasonsAs: repeats.id, ...seeing } } as const]
      : []),
    { type: 'RefuseRepeat', data: { ...act, reasons: ['it was answered'], ...seeing } },
    { type: 'RefuseUnidentified', data: { ...act, reasons: ['nothing was supplied'] } },
    upholding(index),
    upholding(3),
    upholding(3),
    upholding(3),
    {
      type: 'DismissComplaint',
      data: {
        on,
        by: reviewer,
        ...seeing,
        reasons: ['the letter is needed'],
        disclosesNothing: 'nothing',
      },
    },
    ...(kind % 7 === 0
      ? [
          {
            type: 'WithdrawComplaint',
            data: { ...act, withdrawnBy: 'subject', sameSender: 'the same mailbox' },
          } as const,
        ]
      : []),
    { type: 'ReportImplementation', data: { ...act, request } },
  ]
}

/** The commands that could be tried on the restrictions of an item. */
function restrictionCommands(
  office: Office,
  step: Step,
  item: string,
  on: PlainDate,
): readonly RestrictionCommand[] {
  const { kind } = step
  const state = office.restrictions[item] ?? restrictions.initialState()
  const act = { on, by: officer(step) }
  const reasons = state.status === 'none' ? [] : state.reasons
  const ids = reasons.map(({ id }) => id)
  const reason = (['written-consent', 'own-claims', 'protect-others', 'public-interest'] as const)[kind % 4]
  return [
    {
      type: 'RelyOnReason',
      data: {
        ...act,
        id: `reason-${kind % 5 === 0 ? 0 : ids.length}`,
        reason: reason ?? 'own-claims',
        operation: 'reading',
        aroseOn: later(on, -(kind % 20)),
        justification: 'the court asks for it',
        ...(reason === 'written-consent' && kind % 3 === 0 ? { ownRequest: true } : {}),
      },
    },
    ...ids.flatMap((id): readonly RestrictionCommand[] => [
      { type: 'InformSubject', data: { ...act, id } },
      { type: 'EndReason', data: { ...act, id } },
    ]),
  ]
}

const pick = <T>(all: readonly T[], index: number): T | undefined => all[index % Math.max(1, all.length)]

type Undelivered = (code: string) => Office

/** Hands something on to another machine. */
function handOn(office: Office, follow: FollowUp): Office {
  const undelivered = (code: string): Office => ({
    ...office,
    undeliverable: [...office.undeliverable, { follow, code }],
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
    case 'restriction':
      return onRestriction(office, follow.item, follow.command, undelivered)
    case 'consent':
      return onConsent(office, follow.item, follow.command, undelivered)
  }
}

/** What follows, given on a later day. */
function dated(follow: FollowUp, office: Office, on: PlainDate): FollowUp {
  switch (follow.to) {
    case 'complaint': {
      const request = current(office, 'R-1', on)
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
    case 'restriction': {
      const { command } = follow
      return command.type === 'ImposeRestriction'
        ? { ...follow, command: { ...command, data: { ...command.data, on } } }
        : { ...follow, command: { ...command, data: { ...command.data, on } } }
    }
    case 'consent': {
      const { command } = follow
      return { ...follow, command: { ...command, data: { ...command.data, on } } }
    }
  }
}

/** Hands on what follows: an honest host at once, a lazy one never by itself. */
const after = (office: Office, follows: readonly FollowUp[]): Office =>
  office.host === 'honest'
    ? follows.reduce(handOn, office)
    : { ...office, forgotten: [...office.forgotten, ...follows] }

/** What a command comes to that is given once more, right away. */
const again = (
  office: Office,
  command: string,
  decision:
    | { readonly accepted: true }
    | { readonly accepted: false; readonly rejection: { readonly code: string } },
): Office => ({
  ...office,
  repeated: [...office.repeated, { command, code: decision.accepted ? null : decision.rejection.code }],
})

function onRequest(
  office: Office,
  name: RequestName,
  command: RequestCommand,
  rejected: Undelivered,
): Office {
  const decision = requests.decide(command, office.requests[name])
  if (!decision.accepted) return rejected(decision.rejection.code)
  const [event] = decision.events
  const state = requests.evolve(office.requests[name], event)
  const logged = { ...office.events.requests, [name]: [...office.events.requests[name], event] }
  const done = again(
    {
      ...office,
      requests: { ...office.requests, [name]: state },
      events: { ...office.events, requests: logged },
    },
    command.type,
    requests.decide(command, state),
  )
  return after(done, followUps(event, state))
}

function onComplaint(
  office: Office,
  name: ComplaintName,
  command: ComplaintCommand,
  rejected: Undelivered,
): Office {
  const decision = complaints.decide(command, office.complaints[name])
  if (!decision.accepted) return rejected(decision.rejection.code)
  const [event] = decision.events
  const state = complaints.evolve(office.complaints[name], event)
  const logged = { ...office.events.complaints, [name]: [...office.events.complaints[name], event] }
  const done = again(
    {
      ...office,
      complaints: { ...office.complaints, [name]: state },
      events: { ...office.events, complaints: logged },
    },
    command.type,
    complaints.decide(command, state),
  )
  return after(done, followUps(event, state))
}

function onRestriction(
  office: Office,
  item: string,
  command: RestrictionCommand,
  rejected: Undelivered,
): Office {
  const before = office.restrictions[item] ?? restrictions.initialState()
  const decision = restrictions.decide(command, before)
  if (!decision.accepted) return rejected(decision.rejection.code)
  const [event] = decision.events
  const state = restrictions.evolve(before, event)
  const logged = {
    ...office.events.restrictions,
    [item]: [...(office.events.restrictions[item] ?? []), event],
  }
  return again(
    {
      ...office,
      restrictions: { ...office.restrictions, [item]: state },
      events: { ...office.events, restrictions: logged },
    },
    command.type,
    restrictions.decide(command, state),
  )
}

function onConsent(office: Office, item: string, command: ConsentCommand, rejected: Undelivered): Office {
  const before = office.consents[item] ?? consents.initialState()
  const decision = consents.decide(command, before)
  if (!decision.accepted) return rejected(decision.rejection.code)
  const [event] = decision.events
  const state = consents.evolve(before, event)
  const logged = { ...office.events.consents, [item]: [...(office.events.consents[item] ?? []), event] }
  return again(
    {
      ...office,
      consents: { ...office.consents, [item]: state },
      events: { ...office.events, consents: logged },
    },
    command.type,
    consents.decide(command, state),
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
    data: {
      on,
      by: person(step.who),
      complaint,
      facts: factsFor(office, request, step.facts),
      implementBy: later(on, 5),
    },
  }
  return onRequest(office, request, command, () => office)
}

/** A command on a request that says what becomes of data whose consent is withdrawn, where it is asked. */
function settledOnRequest(
  office: Office,
  name: RequestName,
  command: RequestCommand,
  kind: number,
): RequestCommand {
  if (command.type !== 'AnswerRequest') return command
  const decision = requests.decide(command, office.requests[name])
  if (decision.accepted || decision.rejection.code !== 'withdrawn-data-unsettled') return command
  const afterWithdrawal = decision.rejection.data.items.map((item) => settlement(item, command.data.on, kind))
  return { ...command, data: { ...command.data, afterWithdrawal } }
}

/** The same of one on a complaint; now and then also where the request's own answer has said it. */
function settledOnComplaint(
  office: Office,
  name: ComplaintName,
  command: ComplaintCommand,
  kind: number,
): ComplaintCommand {
  if (command.type !== 'UpholdComplaint') return command
  const { on, request } = command.data
  const said = kind % 2 === 0 ? request.afterWithdrawal.map(({ item }) => item) : []
  const decision = said.length > 0 ? null : complaints.decide(command, office.complaints[name])
  if (decision !== null && (decision.accepted || decision.rejection.code !== 'withdrawn-data-unsettled'))
    return command
  const items =
    decision?.accepted === false && decision.rejection.code === 'withdrawn-data-unsettled'
      ? decision.rejection.data.items
      : said
  const afterWithdrawal = items.map((item) => settlement(item, on, kind))
  return { ...command, data: { ...command.data, afterWithdrawal } }
}

/** Tries a step on a day. */
function tried(was: Office, step: Step, on: PlainDate): Office {
  const { at, kind, trick } = step
  const office: Office = { ...was, attempt: null, repeated: [] }
  if (at === 'forgotten') {
    if (office.host === 'hostile') return forged(office, step, on)
    const [first, ...rest] = office.forgotten
    if (first === undefined) return office
    // Handed on late, with what it shows as it is by then.
    const handed = handOn({ ...office, forgotten: [] }, dated(first, office, on))
    return { ...handed, forgotten: [...rest, ...handed.forgotten] }
  }
  if (at === 'item') {
    const item = pick(itemNames, step.who) ?? 'photo'
    const command = pick(restrictionCommands(office, step, item, on), kind)
    return command === undefined ? office : onRestriction(office, item, command, () => office)
  }
  // Mostly something that is possible, so that lives get somewhere; now and then anything.
  if (at === 'R-1' || at === 'R-2') {
    const all = requestCommands(office, step, at, on).map((one) => settledOnRequest(office, at, one, kind))
    const possible = all.filter((one) => requests.decide(one, office.requests[at]).accepted)
    const command = pick(trick > 7 || possible.length === 0 ? all : possible, kind)
    if (command === undefined) return office
    const attempted = (code: string | null): Office => ({ ...office, attempt: { at, command, code } })
    return onRequest(attempted(null), at, command, attempted)
  }
  const all = complaintCommands(office, step, at, on).map((one) => settledOnComplaint(office, at, one, kind))
  const possible = all.filter((one) => complaints.decide(one, office.complaints[at]).accepted)
  const command = pick(trick > 7 || trick === 0 || possible.length === 0 ? all : possible, kind)
  if (command === undefined) return office
  const attempted = (code: string | null): Office => ({ ...office, attempt: { at, command, code } })
  return onComplaint(attempted(null), at, command, attempted)
}

/** What is remembered of the requests, to be shown when it is no longer so. */
function remembering(office: Office, on: PlainDate, { kind }: Step): Office {
  if (office.host === 'honest' || kind % 4 > 0) return office
  const seen = Object.fromEntries(
    requestNames.flatMap((name) => {
      const now = current(office, name, on)
      return now === null ? [] : [[name, now] as const]
    }),
  )
  return { ...office, seen }
}

/** An office in which nothing has happened but that a consent was given. */
const newOffice = (host: Host): Office =>
  onConsent(
    {
      host,
      requests: { 'R-1': requests.initialState(), 'R-2': requests.initialState() },
      complaints: {
        'C-1': complaints.initialState(),
        'C-2': complaints.initialState(),
        'C-3': complaints.initialState(),
      },
      restrictions: {},
      consents: {},
      events: {
        requests: { 'R-1': [], 'R-2': [] },
        complaints: { 'C-1': [], 'C-2': [], 'C-3': [] },
        restrictions: {},
        consents: {},
      },
      seen: {},
      forgotten: [],
      undeliverable: [],
      attempt: null,
      repeated: [],
    },
    'news',
    {
      type: 'GiveConsent',
      data: {
        on: day('2026-02-02'),
        by: 'registry',
        id: 'news',
        signedOn: day('2026-02-02'),
        purpose: 'news of the home',
      },
    },
    (code) => {
      throw new Error(code)
    },
  )

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
    const after = tried(before, one, on)
    yield { before, after, on }
    office = remembering(after, on, one)
  }
}
